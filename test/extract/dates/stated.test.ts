import { describe, expect, it } from 'vitest';
import { datesOf } from './reading.ts';

describe('what is stated and what is implied', () => {
  it('keeps stated parts apart and names the anchor', () => {
    const [date] = datesOf('The agency said so on Monday.');
    expect(date).toMatchObject({
      stated: ['weekday'],
      anchor: '2027-03-10',
      inferred: false,
      precision: 'day',
      rule: 'weekday',
    });
  });

  it('marks dates that rest on the capture instant', () => {
    const [relative, full] = datesOf('It began last Monday and ended on March 2, 2024.', { published: null });
    expect(relative).toMatchObject({ inferred: true, value: '2027-03-01' });
    expect(full).toMatchObject({ inferred: false, value: '2024-03-02' });
  });

  it('takes the day from the zone of the outlet', () => {
    const late = '2027-03-11T03:00:00Z';
    expect(datesOf('It happened today.', { published: late })[0]?.value).toBe('2027-03-10');
    expect(datesOf('It happened today.', { published: late, zone: 'Asia/Tokyo' })[0]?.value).toBe('2027-03-11');
  });

  it('stands on the text it names', () => {
    const text = 'First, a word. On Monday, March 1, the clerk rang at 9 a.m. and, a day later, wrote.';
    for (const date of datesOf(text)) expect(text.slice(date.start, date.end)).toBe(date.text);
  });
});
