import { describe, expect, it } from 'vitest';
import { acts, reportsOf } from './marked.ts';

const TOLD: [string, string[]][] = [
  [
    '[country:Sudland] told its public utilities not to buy chips of [company:Acme AI] on [date:2031-05-02|Friday].',
    ['retaliation in_effect'],
  ],
  [
    '[agency:The ministry] is also weighing a short-term waiver for clinics in [country:Sudland].',
    ['partial_lift considered'],
  ],
  ['Clinics got a 60-day pass on [date:2031-05-02|Friday] for ten [chip:Falcon 9] boards.', ['partial_lift in_effect']],
  ['A consultation was opened by [agency:the Export Office] on [date:2031-05-02|Friday].', ['rule proposed']],
  ['[agency:The ministry] postponed the start of the [law:Chip Order].', ['rule announced']],
  ['[agency:The ministry] made an order that subjects the [chip:Falcon 9] to licensing.', ['licence_requirement']],
  [
    '[organization:Open Lab] lodged an application for judicial review on [date:2031-05-02|Friday].',
    ['litigation announced'],
  ],
  ['[agency:The ministry] rejected the offer of [company:Acme AI].', ['negotiation denied']],
  [
    '[company:Acme AI] has kept buyers in [country:Sudland] out of [model:Bolt 2].',
    ['voluntary_restriction in_effect'],
  ],
  [
    '[model:Bolt 3], a model released by [company:Acme AI] on [date:2031-05-02|Friday], is slow.',
    ['release completed'],
  ],
];

const NOT_TOLD = [
  'The law bars state firms from hiding losses.',
  'The doctor opened a consultation in [country:Sudland].',
  '[company:Acme AI] must be heard before any licence is refused.',
  '[organization:Open Lab] took the dog to the vet.',
];

describe('other turns of phrase', () => {
  it.each(TOLD)('%s', (source, expected) => {
    const found = acts(reportsOf(source));
    expect(found).toHaveLength(expected.length);
    expect(found[0]).toContain(expected[0]);
  });

  it.each(NOT_TOLD)('not: %s', (source) => {
    expect(acts(reportsOf(source))).toEqual([]);
  });

  it('dates an act announced for later by the day of the announcement', () => {
    const [report] = reportsOf(
      '[country:Sudland] will require permits for exports of gallium from [date:2031-06-01|1 June], its ministry said on [date:2031-05-02|Friday].',
    );
    expect(report?.date?.value).toBe('2031-05-02');
    expect(report?.effective?.value).toBe('2031-06-01');
  });
});
