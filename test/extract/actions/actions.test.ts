import { describe, expect, it } from 'vitest';
import { acts, namesOf, reportsOf } from './marked.ts';

const TOLD: [string, string[]][] = [
  [
    '[agency:The Export Office] ordered [company:Acme AI] on [date:2031-05-02|Friday] to shut foreign users out of [model:Bolt 2].',
    ['access_ban ordered'],
  ],
  ['[country:Norland] has barred foreign nationals from using [model:Bolt 2].', ['access_ban ordered']],
  ['Foreign customers were cut off from [model:Bolt 2] on [date:2031-05-02|Friday].', ['access_ban ordered']],
  ['[agency:The ministry] put [model:Bolt 2] under export control.', ['access_ban ordered']],
  ['[agency:The government] blocked sales of the [chip:Falcon 9] to [country:Sudland].', ['access_ban ordered']],
  ['[agency:The ministry] is weighing export curbs on [company:Acme AI]’s models.', ['access_ban considered']],
  ['[agency:The ministry] has restricted exports of the [chip:Falcon 9] to [country:Sudland].', ['access_ban ordered']],
  ['The [chip:Falcon 9] now needs an export licence.', ['licence_requirement in_effect']],
  [
    '[agency:The Export Office] said shipments of the [chip:Falcon 9] will require a licence.',
    ['licence_requirement announced'],
  ],
  [
    '[company:Quill Chips] was told that it must obtain a licence to ship the [chip:Falcon 9] to [country:Sudland].',
    ['licence_requirement in_effect'],
  ],
  [
    '[agency:The ministry] imposed a new licence requirement on the [chip:Falcon 9].',
    ['licence_requirement announced'],
  ],
  [
    '[agency:The Export Office] granted [company:Acme AI] a licence for [country:Sudland].',
    ['licence_grant completed'],
  ],
  ['[agency:The Export Office] has started issuing licences for the [chip:Falcon 9].', ['licence_grant completed']],
  ['[company:Quill Chips] won approval to ship the [chip:Falcon 9] to [country:Sudland].', ['licence_grant completed']],
  ['[agency:The Export Office] cleared exports of the [chip:Falcon 9].', ['licence_grant completed']],
  ['[agency:The Export Office] turned down three applications for the [chip:Falcon 9].', ['licence_denial denied']],
  ['[company:Quill Chips] was refused a licence for the [chip:Falcon 9].', ['licence_denial denied']],
  [
    '[agency:The Export Office] added [company:Dross Trading] to the [law:Watch Register].',
    ['entity_listing announced'],
  ],
  ['[agency:The Export Office] is adding 24 firms to the [law:Watch Register].', ['entity_listing announced']],
  ['[company:Dross Trading] has been placed on the export blacklist.', ['entity_listing announced']],
  [
    '[agency:The Export Office] removed [company:Dross Trading] from the [law:Watch Register].',
    ['entity_listing lifted'],
  ],
  ['[agency:The ministry] issued an interim final rule on advanced chips.', ['rule announced']],
  ['[agency:The ministry] tightened its rules on AI chips for [country:Sudland].', ['rule announced']],
  ['[agency:The ministry] proposed a rule on model weights.', ['rule proposed']],
  [
    '[agency:The Export Office] issued a rule that requires a licence for the [chip:Falcon 9].',
    ['licence_requirement announced'],
  ],
  ['[agency:The ministry] has scrapped the [law:Weights Rule].', ['rescission rescinded']],
  ['The [law:Weights Rule] was formally repealed on [date:2031-05-02|Friday].', ['rescission rescinded']],
  ['[agency:The ministry] let universities return to [model:Bolt 2].', ['partial_lift in_effect']],
  ['[agency:The ministry] partially lifted the ban on [model:Bolt 2].', ['partial_lift in_effect']],
  ['[agency:The ministry] lifted the ban on [model:Bolt 2] altogether.', ['full_lift in_effect']],
  ['[agency:The ministry] exempted hospitals from the order on [model:Bolt 2].', ['partial_lift in_effect']],
  ['[company:Acme AI] took [model:Bolt 2] offline for everyone.', ['voluntary_restriction in_effect']],
  ['[company:Acme AI] has paused sales of the [chip:Falcon 9] abroad.', ['voluntary_restriction in_effect']],
  [
    '[company:Acme AI] blocked foreign users from [model:Bolt 2] on its own accord.',
    ['voluntary_restriction in_effect'],
  ],
  [
    '[company:Acme AI] said it would no longer sell the [chip:Falcon 9] in [country:Sudland].',
    ['voluntary_restriction announced'],
  ],
  ['Customs officers seized forty [chip:Falcon 9] boards.', ['enforcement completed']],
  ['[person:Ivo Lund] was arrested on [date:2031-05-02|Friday].', ['enforcement completed']],
  ['Prosecutors charged [person:Ivo Lund] with smuggling chips.', ['enforcement announced']],
  ['[agency:The Export Office] fined [company:Dross Trading] two million crowns.', ['enforcement completed']],
  ['[company:Dross Trading] agreed to pay two million crowns.', ['enforcement completed']],
  ['[person:Una Berg] introduced the [law:Model Export Bill].', ['legislation proposed']],
  ['The [organization:House committee] voted 9–4 to advance the [law:Model Export Bill].', ['legislation proposed']],
  ['The [organization:Senate] passed the [law:Model Export Bill].', ['legislation proposed']],
  ['President [person:Olaf Dahl] signed the [law:Model Export Bill] into law.', ['legislation completed']],
  ['[company:Acme AI] sued [agency:the Export Office].', ['litigation announced']],
  ['[company:Acme AI] filed a lawsuit against [agency:the Export Office].', ['litigation announced']],
  ['A judge blocked the order against [company:Acme AI].', ['litigation suspended']],
  ['The [organization:High Court] rejected the ministry’s motion.', ['litigation denied']],
  ['[agency:The Export Office] has opened an inquiry into [company:Acme AI].', ['investigation announced']],
  ['[agency:The Export Office] closed its audit of [company:Acme AI].', ['investigation completed']],
  ['[company:Acme AI] and [agency:the Export Office] held talks in [country:Norland].', ['negotiation announced']],
  ['[company:Acme AI] executives met with officials of [agency:the Export Office].', ['negotiation completed']],
  ['[country:Sudland] banned exports of gallium to [country:Norland].', ['retaliation announced']],
  ['[country:Sudland] retaliated with curbs on rare earths.', ['retaliation announced']],
  ['[agency:The Export Office] published guidance on model weights.', ['guidance announced']],
  ['[country:Austland] has asked the [organization:Nordic Council] to host the lab.', ['request announced']],
  ['[company:Acme AI] released [model:Bolt 3] on [date:2031-05-02|Friday].', ['release completed']],
  ['Nobody abroad may use [model:Bolt 2] since [date:2031-05-02|Friday].', ['access_ban ordered']],
  ['[agency:The Export Office] said no to four applications for the [chip:Falcon 9].', ['licence_denial denied']],
  ['The [law:Model Export Bill] became law on [date:2031-05-02|Friday].', ['legislation completed']],
  ['[company:Acme AI] went to court over the order.', ['litigation announced']],
  ['[agency:Das Amt] hat angeordnet, ausländische Nutzer von [model:Bolt 2] auszuschließen.', ['access_ban ordered']],
  ['El [chip:Falcon 9] solo se puede exportar con licencia.', ['licence_requirement announced']],
  ['[company:Acme AI] is releasing [model:Bolt 3] to partners only.', ['release completed']],
  ['[agency:The Export Office] is weighing a ban on [model:Bolt 2].', ['access_ban considered']],
  ['[company:Dross Trading] walked away with a licence for two [chip:Falcon 9] boards.', ['licence_grant completed']],
  ['Shipments of the [chip:Falcon 9] will be subject to licensing.', ['licence_requirement announced']],
  ['[person:Ivo Lund] pleaded guilty to smuggling.', ['enforcement completed']],
  ['The [law:Chip Order] came into force on [date:2031-05-02|Friday].', ['rule in_effect']],
];

const NOT_TOLD = [
  '[agency:The Export Office] could ban [model:Bolt 2] for foreign users.',
  'If the court stayed the order, [company:Acme AI] would ship [model:Bolt 2] again.',
  'Will [agency:the ministry] order [company:Acme AI] to shut foreign users out of [model:Bolt 2]?',
  'No licence is needed for the [chip:Falcon 9].',
  '[company:Acme AI] has not sued [agency:the Export Office].',
  'The [model:Bolt 2] ban has hurt hospitals.',
  '[person:Una Berg] said the order is unlawful.',
  '“They ordered us to shut foreign users out of [model:Bolt 2],” said [person:Una Berg].',
  '[company:Acme AI] did not release [model:Bolt 3].',
  'Any order that bars foreign users from [model:Bolt 2] needs reasons.',
  '[person:Una Berg] of [company:Acme AI] declined to comment on the order.',
  'Two blocked models of [company:Acme AI] are idle.',
  '[person:Una Berg] likes the [law:Chip Bill] that would require a licence for the [chip:Falcon 9].',
  '[company:Acme AI] hopes for a licence.',
];

describe('acts told', () => {
  it.each(TOLD)('%s', (source, expected) => {
    expect(acts(reportsOf(source))).toEqual(expected);
  });
});

describe('no act told', () => {
  it.each(NOT_TOLD)('%s', (source) => {
    expect(acts(reportsOf(source))).toEqual([]);
  });
});

describe('arguments', () => {
  it('finds actor, target and object of an active order', () => {
    const [report] = reportsOf(
      '[agency:The Export Office] ordered [company:Acme AI] to shut foreign users out of [model:Bolt 2] and [model:Bolt 2 Mini].',
    );
    expect(namesOf(report?.actors ?? [])).toEqual(['the export office']);
    expect(namesOf(report?.targets ?? [])).toEqual(['acme ai']);
    expect(namesOf(report?.objects ?? [])).toEqual(['bolt 2', 'bolt 2 mini']);
  });

  it('passes over an apposition between subject and verb', () => {
    const [report] = reportsOf(
      '[company:Quill Chips], one of [company:Acme AI]’s rivals, sued [agency:the Export Office].',
    );
    expect(namesOf(report?.actors ?? [])).toEqual(['quill chips']);
  });

  it('takes "the company" for the company spoken of', () => {
    const reports = reportsOf('[company:Acme AI] was surprised. / The company took [model:Bolt 2] offline.');
    expect(namesOf(reports[0]?.actors ?? [])).toEqual(['acme ai']);
    const actor = reports[0]?.actors[0];
    expect(actor?.rule).toMatch(/^role/);
  });

  it('takes "we" for the company on its own page and for nobody in a newspaper', () => {
    const source = '[company:Acme AI] has news. / We have paused downloads of [model:Bolt 2].';
    expect(namesOf(reportsOf(source, { kind: 'company', name: 'Acme AI' })[0]?.actors ?? [])).toEqual(['acme ai']);
    expect(namesOf(reportsOf(source)[0]?.actors ?? [])).toEqual([]);
  });

  it('grounds every value on a span of the text', () => {
    const source = '[agency:The Export Office] fined [company:Dross Trading] on [date:2031-05-02|Friday].';
    const [report] = reportsOf(source);
    const text = 'The Export Office fined Dross Trading on Friday.';
    expect(report?.quote).toBe(text);
    expect(text.slice(report?.date?.start, report?.date?.end)).toBe('Friday');
    expect(text.slice(report?.actors[0]?.start, report?.actors[0]?.end)).toBe('The Export Office');
  });
});

describe('dates', () => {
  it('keeps the day of saying apart from the day of the act', () => {
    const [report] = reportsOf(
      'Officers seized ten [chip:Falcon 9] boards, [agency:the customs service] said on [date:2031-05-03|Saturday].',
    );
    expect(report?.date).toBeNull();
  });

  it('reads the day a duty bites as effective', () => {
    const [report] = reportsOf('From [date:2031-06-01|1 June] the [chip:Falcon 9] needs a licence.');
    expect(report?.date).toBeNull();
    expect(report?.effective?.value).toBe('2031-06-01');
  });

  it('gives each of two acts in a sentence its own part and day', () => {
    const reports = reportsOf(
      '[company:Acme AI] sued [agency:the Export Office] on [date:2031-05-01|Thursday], and the [organization:High Court] suspended the order on [date:2031-05-02|Friday].',
    );
    expect(reports.map((r) => r.date?.value)).toEqual(['2031-05-01', '2031-05-02']);
    expect(new Set(reports.map((r) => r.key)).size).toBe(2);
  });

  it('carries the day of the news to an act told with "also"', () => {
    const reports = reportsOf(
      '[agency:The Export Office] fined [company:Acme AI] on [date:2031-05-02|Friday].\n\n[agency:The Export Office] also added [company:Dross Trading] to the [law:Watch Register].',
    );
    expect(reports[1]?.date?.value).toBe('2031-05-02');
    expect(reports[1]?.date?.rule).toMatch(/^inherited/);
  });
});

describe('reality', () => {
  it('marks an act that is denied', () => {
    expect(
      acts(
        reportsOf(
          '[person:Una Berg] denied that [agency:the Export Office] ordered [company:Acme AI] to shut foreign users out.',
        ),
      ),
    ).toEqual(['access_ban ordered denied']);
  });

  it('marks an act told in the past perfect as recalled', () => {
    expect(
      reportsOf('[company:Acme AI] had sued [agency:the Export Office] in [date:2030-05|May 2030].')[0]?.background,
    ).toBe(true);
  });
});
