// What the words of an act leave room for undoes it, and who tells of it is no party to it.
import { describe, expect, it } from 'vitest';
import { acts, namesOf, reportsOf } from './marked.ts';

describe('acts that were not done', () => {
  it.each<[string, string[]]>([
    ['[company:Acme AI] shipped no [chip:Falcon 9] boards to [country:Sudland].', []],
    ['[company:Acme AI] shipped 400 [chip:Falcon 9] boards to [country:Sudland] in May.', []],
    ['[company:Acme AI] released [model:Bolt 3] on [date:2031-05-02|Friday].', ['release completed']],
    ['Judge [person:Ada Crane] refused to block the rule on the [chip:Falcon 9].', ['litigation denied']],
    ['Judge [person:Ada Crane] blocked the rule on the [chip:Falcon 9].', ['litigation suspended']],
  ])('%s', (source, expected) => {
    expect(acts(reportsOf(source))).toEqual(expected);
  });

  it('takes a report called wrong for a denied one', () => {
    const [report] = reportsOf(
      'Reports that [agency:the ministry] had revoked the licence of [company:Acme AI] were wrong, a clerk said.',
    );
    expect(report?.reality).toBe('denied');
  });
});

describe('who is no party', () => {
  it('leaves out the speaker behind the act', () => {
    const [report] = reportsOf(
      '[agency:The ministry] fined [company:Acme AI], Deputy Minister [person:Ada Crane] said.',
    );
    expect(namesOf(report?.targets ?? [])).toEqual(['acme ai']);
  });

  it('leaves out whom the reason names', () => {
    const [report] = reportsOf(
      '[agency:The ministry] added [company:Acme AI] to the [law:Watch Register] for supplying [company:Dross Trading].',
    );
    expect(namesOf(report?.targets ?? [])).toEqual(['acme ai']);
  });
});

describe('days of named acts', () => {
  it('keeps the day of the stay from the ban it names', () => {
    const [stay, ban] = reportsOf(
      'A court issued a restraining order against the ban on [model:Bolt 2] late on [date:2031-05-02|Friday].',
    );
    expect(stay?.date?.value).toBe('2031-05-02');
    expect(ban?.date ?? null).toBeNull();
  });
});

describe('more turns of phrase', () => {
  it.each<[string, string[]]>([
    ['[agency:The Export Office] has begun issuing licences for the [chip:Falcon 9].', ['licence_grant completed']],
    ['[agency:The ministry] granted [company:Acme AI] a one-year waiver.', ['partial_lift in_effect']],
    ['[agency:The ministry] is drawing up rules on chips for [country:Sudland].', ['rule considered']],
    ['[model:Bolt 2] is no longer available in [country:Sudland].', ['voluntary_restriction in_effect']],
    ['Parliament voted 88 to 41 on [date:2031-05-02|Friday] to ban exports of AI chips.', ['legislation proposed']],
    [
      '[company:Acme AI] filed a petition for review of the order on [date:2031-05-02|Friday].',
      ['litigation announced'],
    ],
    [
      'Trade Minister [person:Ada Crane] met [person:Lew Marsh] on [date:2031-05-02|Friday] to discuss the chip curbs.',
      ['negotiation completed'],
    ],
  ])('%s', (source, expected) => {
    expect(acts(reportsOf(source))).toEqual(expected);
  });
});

describe('an act gone on about', () => {
  const told = '[agency:The ministry] ordered [company:Acme AI] to shut foreign users out of [model:Bolt 2].';

  it('is told again when it is said to have begun', () => {
    expect(acts(reportsOf(`${told} / The order took effect at once.`))).toHaveLength(2);
  });

  it('is not told again where somebody only thinks of it', () => {
    expect(acts(reportsOf(`${told} / If the order lasts, buyers will leave.`))).toHaveLength(1);
  });
});
