import { describe, expect, it } from 'vitest';
import { article } from './articles.ts';
import { cluster } from './clustered.ts';

const BAN_COURIER = article(
  'courier',
  '2031-05-03T08:00:00Z',
  '[agency:The Export Office] on [date:2031-05-02|Friday] ordered [company:Acme AI] to shut foreign users out of [model:Bolt 2].',
);
const BAN_POST = article(
  'post',
  '2031-05-04T08:00:00Z',
  'Foreign users were cut off from [model:Bolt 2] on [date:2031-05-02|2 May].',
);
const LIFT = article(
  'herald',
  '2031-06-02T08:00:00Z',
  '[agency:The Export Office] let hospitals return to [model:Bolt 2] on [date:2031-06-01|Sunday].',
);
const SUIT = article(
  'record',
  '2031-05-10T08:00:00Z',
  '[company:Acme AI] sued [agency:The Export Office] on [date:2031-05-09|Friday] over the ban on [model:Bolt 2].',
);
const LISTING_MAY = article(
  'ledger',
  '2031-05-06T08:00:00Z',
  '[agency:The Export Office] added [company:Dross Trading] to the [law:Watch Register] on [date:2031-05-05|Monday].',
);
const LISTING_OTHER = article(
  'mirror',
  '2031-05-06T09:00:00Z',
  '[agency:The Export Office] added [company:Flint Metals] to the [law:Watch Register] on [date:2031-05-05|Monday].',
);
const ALL = [BAN_COURIER, BAN_POST, LIFT, SUIT, LISTING_MAY, LISTING_OTHER];

describe('one act, many reports', () => {
  it('puts differently worded reports of one act together and keeps other acts apart', () => {
    const { lines } = cluster(ALL);
    expect(lines.map((e) => e.action).sort()).toEqual([
      'access_ban',
      'entity_listing',
      'entity_listing',
      'litigation',
      'partial_lift',
    ]);
    // two that tell the ban, and the suit that names it
    expect(lines.find((e) => e.action === 'access_ban')?.reports).toHaveLength(3);
  });

  it('shows the office that did it, not the state it acts for', () => {
    const ofState = article(
      'sentinel',
      '2031-05-07T09:00:00Z',
      '[country:Norway] added [company:Dross Trading] to the [law:Watch Register] on [date:2031-05-05|Monday].',
    );
    const [listing, ...others] = cluster([LISTING_MAY, ofState]).lines;
    expect(others).toEqual([]);
    expect(listing?.actors.map(({ name }) => name)).toEqual(['The Export Office']);
    expect(listing?.fields.actors?.map(({ value, shown }) => [value, shown])).toEqual([
      ['The Export Office', true],
      ['Norway', false],
    ]);
    // where nobody names an office, the state is who did it
    expect(cluster([ofState]).lines[0]?.actors.map(({ name }) => name)).toEqual(['Norway']);
  });

  it('keeps two refusals a week apart', () => {
    const refusal = (name: string, day: string) =>
      article(
        name,
        `${day}T20:00:00Z`,
        `[agency:The Export Office] turned down an application of [company:Acme AI] for the [chip:Falcon 9] on [date:${day}|that day].`,
      );
    const { lines } = cluster([refusal('a', '2031-05-01'), refusal('b', '2031-05-08')]);
    expect(lines).toHaveLength(2);
  });

  it('keeps the steps of a bill apart', () => {
    const { lines } = cluster([
      article(
        'a',
        '2031-05-08T00:00:00Z',
        '[person:Una Berg] introduced the [law:Model Bill] on [date:2031-05-01|1 May]. / The [organization:Senate] passed the [law:Model Bill] on [date:2031-05-07|7 May].',
      ),
    ]);
    expect(lines.map((e) => e.date)).toEqual(expect.arrayContaining(['2031-05-01', '2031-05-07']));
  });

  it('takes a report with a slip in the day for the same act', () => {
    const late = article(
      'late',
      '2031-05-20T00:00:00Z',
      '[agency:The Export Office] ordered [company:Acme AI] on [date:2031-05-03|3 May] to shut foreign users out of [model:Bolt 2].',
    );
    const { lines } = cluster([BAN_COURIER, BAN_POST, late]);
    expect(lines).toHaveLength(1);
    const days = lines[0]?.fields.date ?? [];
    expect(days.map((d) => [d.value, d.shown, d.origins])).toEqual([
      ['2031-05-02', true, 2],
      ['2031-05-03', false, 1],
    ]);
  });

  it('takes a garbled name for the thing meant', () => {
    const garbled = article(
      'garbled',
      '2031-05-03T20:00:00Z',
      '[agency:The Export Office] on [date:2031-05-02|Friday] barred foreign users from [model:Boldt 2].',
    );
    expect(cluster([BAN_COURIER, garbled]).lines).toHaveLength(1);
  });
});

describe('origins', () => {
  it('counts copies once', () => {
    const source =
      '[agency:The Export Office] on [date:2031-05-02|Friday] ordered [company:Acme AI] to shut foreign users out of [model:Bolt 2].';
    const copy = article('copy', '2031-05-04T00:00:00Z', source);
    const [event] = cluster([BAN_COURIER, copy], { copy: 'courier' }).lines;
    expect(event?.reports).toHaveLength(2);
    expect(event?.origins).toBe(1);
  });
});

describe('grounding', () => {
  it('gives every displayed value a citation that stands in its article', () => {
    const texts = new Map(ALL.map((a) => [a.article.id, a.revision.text]));
    for (const event of cluster(ALL).lines)
      for (const values of Object.values(event.fields)) {
        expect(values.some((v) => v.shown)).toBe(true);
        for (const { citations } of values) {
          expect(citations.length).toBeGreaterThan(0);
          for (const c of citations) expect(texts.get(c.article)?.slice(c.start, c.end)).toBe(c.quote);
        }
      }
  });

  it('prefers the primary document', () => {
    const notice = article(
      'office',
      '2031-05-02T08:00:00Z',
      '[agency:The Export Office] on [date:2031-05-01|1 May] ordered [company:Acme AI] to shut foreign users out of [model:Bolt 2].',
      { kind: 'agency', name: 'The Export Office' },
    );
    const [event] = cluster([BAN_COURIER, BAN_POST, notice]).lines;
    expect(event?.date).toBe('2031-05-01');
    expect(event?.fields.date?.[0]?.rule).toBe('standing/primary-document');
  });
});

describe('order', () => {
  it('is the same whatever the order of arrival', () => {
    const expected = JSON.stringify(cluster(ALL).lines);
    for (let turn = 1; turn < ALL.length; turn++) {
      const shuffled = [...ALL.slice(turn), ...ALL.slice(0, turn)].reverse();
      expect(JSON.stringify(cluster(shuffled).lines)).toBe(expected);
    }
  });

  it('founds the event on its earliest report', () => {
    const event = cluster(ALL).lines.find((e) => e.action === 'access_ban');
    expect(event?.id).toBe(BAN_COURIER.analysis.reports[0]?.key);
    expect(event?.reports[0]?.key).toBe(event?.id);
  });
});

describe('what founds no event', () => {
  it('an act only denied', () => {
    const denial = article(
      'denial',
      '2031-05-04T00:00:00Z',
      '[person:Una Berg] denied that [agency:The Export Office] ordered [company:Acme AI] to shut foreign users out of [model:Bolt 2].',
    );
    expect(cluster([denial]).lines).toEqual([]);
    expect(cluster([denial, BAN_COURIER]).lines).toHaveLength(1);
  });
});

describe('relations', () => {
  it('links a partial lift and a suit to the ban they answer', () => {
    const { lines } = cluster(ALL);
    const ban = lines.find((e) => e.action === 'access_ban');
    const relationsOf = (action: string) => lines.find((e) => e.action === action)?.relations;
    expect(relationsOf('partial_lift')).toEqual([{ type: 'partially_lifts', event: ban?.id }]);
    expect(relationsOf('litigation')).toEqual([{ type: 'responds_to', event: ban?.id }]);
  });
});

describe('eventOf', () => {
  it('finds the event of a passage, of its paragraph, or none', () => {
    const events = cluster(ALL);
    const ban = events.lines.find((e) => e.action === 'access_ban');
    const id = BAN_COURIER.article.id;
    expect(events.eventOf(id, 10, 30)).toBe(ban?.id);
    expect(events.eventOf('art_unknown', 0, 5)).toBeNull();
  });
});

describe('one act in other words', () => {
  it('joins counter-measures told by their material and party', () => {
    const { lines } = cluster([
      article(
        'wire',
        '2031-05-03T08:00:00Z',
        '[country:Sudland] halted exports of gallium to [country:Norland] on [date:2031-05-02|Friday].',
      ),
      article(
        'later',
        '2031-07-03T08:00:00Z',
        '[country:Sudland] has required permits for gallium sold to [country:Norland].',
      ),
    ]);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.reports).toHaveLength(2);
  });

  it('takes a chip with its maker before its name for the chip', () => {
    const seizure = (chip: string) =>
      `[agency:The customs service] seized forty [chip:${chip}] boards on [date:2031-05-02|Friday].`;
    const { lines } = cluster([
      article('wire', '2031-05-03T08:00:00Z', seizure('Falcon 9')),
      article('post', '2031-05-03T09:00:00Z', seizure('Quill Falcon 9')),
    ]);
    expect(lines).toHaveLength(1);
  });

  it('keeps chips of other numbers apart', () => {
    const seizure = (chip: string) =>
      `[agency:The customs service] seized forty [chip:${chip}] boards on [date:2031-05-02|Friday].`;
    const { lines } = cluster([
      article('wire', '2031-05-03T08:00:00Z', seizure('Falcon 9')),
      article('post', '2031-05-03T09:00:00Z', seizure('Quill Falcon 8')),
    ]);
    expect(lines).toHaveLength(2);
  });
});
