// The act's own day, not the day of what it answers.
import { describe, expect, it } from 'vitest';
import { reportsOf } from './marked.ts';

describe('the day of an act', () => {
  it('is not the day of the order it lifts', () => {
    const [lift] = reportsOf(
      '[agency:The Export Office] on [date:2031-06-13|Friday] lifted its [date:2031-03-04|March 4] order against [company:Acme AI], reopening [model:Bolt 2].',
    );
    expect(lift?.action.value).toMatch(/lift/);
    expect(lift?.date?.value).toBe('2031-06-13');
  });
  it('stays the day of an order that is told by it', () => {
    const [ban] = reportsOf(
      '[agency:The Export Office] ordered [company:Acme AI] on [date:2031-03-04|March 4] to shut foreign users out of [model:Bolt 2].',
    );
    expect(ban?.date?.value).toBe('2031-03-04');
  });
});
