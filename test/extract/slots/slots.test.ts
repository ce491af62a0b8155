import { describe, expect, it } from 'vitest';
import type {
  Claim,
  ClaimSlots,
  DateMention,
  LocalEntity,
  Mention,
  Quantity,
  RoleStatement,
} from '../../../ledger/analysis.ts';
import type { Stance } from '../../../ledger/vocabulary.ts';
import { splitSentences } from '../../../extract/sentences/sentences.ts';
import { fillSlots } from '../../../extract/slots/slots.ts';

interface Marks {
  figures?: Record<string, Partial<Quantity>>;
  dates?: Record<string, string>;
  roles?: Record<string, string>;
  garbled?: string[];
  said?: Record<string, Stance>;
}

function read(text: string, marks: Marks = {}): Claim[] {
  const span = (part: string): { start: number; end: number; text: string; rule: string } => {
    const start = text.indexOf(part);
    return { start, end: start + part.length, text: part, rule: 'test' };
  };
  const outlet = {
    id: 'mail',
    name: 'The Mail',
    url: 'http://mail.example/',
    kind: 'newspaper' as const,
    country: null,
    language: 'en',
    timezone: 'UTC',
    rights: 'quote' as const,
    allowPrivate: false,
    follow: 'own' as const,
  };
  const metadata = {
    title: '',
    byline: [],
    published: null,
    modified: null,
    section: null,
    language: 'en',
    canonicalUrl: null,
    signals: [],
  };
  const blocks = [{ start: 0, end: text.length, role: 'paragraph' as const }];
  const input = { url: 'http://mail.example/a', outlet, metadata, text, blocks, fetchedAt: '2031-04-02T09:00:00Z' };
  const people = Object.keys(marks.roles ?? {});
  const entity = (name: string, type: LocalEntity['type']): LocalEntity => ({
    key: `${type}|${name}`,
    type,
    name,
    aliases: [],
    ids: {},
    known: false,
  });
  const entities = [
    ...people.map((name) => entity(name, 'person')),
    ...(marks.garbled ?? []).map((name) => ({
      ...entity(name, 'model'),
      variantOf: { name: 'Larch 3', reason: 'spelling' },
    })),
  ];
  const mentions: Mention[] = entities.map(({ key, name }) => ({ ...span(name), entity: key }));
  const roles: RoleStatement[] = Object.entries(marks.roles ?? {}).map(([name, role]) => ({
    ...span(role),
    person: `person|${name}`,
    role,
  }));
  const dates = Object.entries(marks.dates ?? {}).map(
    ([printed, value]): DateMention => ({
      ...span(printed),
      value,
      precision: 'day',
      inferred: false,
      stated: [],
      anchor: null,
    }),
  );
  const quantities = Object.entries(marks.figures ?? {}).map(
    ([printed, figure]): Quantity => ({
      ...span(printed),
      value: null,
      low: null,
      high: null,
      unit: null,
      of: null,
      approx: false,
      ...figure,
    }),
  );
  const claims = Object.entries(marks.said ?? {}).map(
    ([quote, stance]): Claim => ({
      ...span(quote),
      quote,
      direct: false,
      speaker: null,
      speakerText: 'a clerk',
      speakerKind: 'person',
      stance,
      via: null,
      obtainedBy: null,
      slots: {},
    }),
  );
  const context = {
    input,
    sentences: splitSentences(text, blocks),
    names: { entities, mentions, roles },
    dates,
    quantities,
    reports: [],
  };
  return fillSlots(claims, context);
}

const slotsOf = (text: string, marks: Marks = {}): ClaimSlots =>
  Object.assign({}, ...read(text, marks).map((claim) => claim.slots));

describe('slots of what the outlet says itself', () => {
  it('quantity, with what is counted', () => {
    expect(
      slotsOf('The port lost 12 crates.', { figures: { '12': { value: 12, of: 'crates' } } }).quantity?.value,
    ).toBe(12);
    expect(slotsOf('The port lost 12.', { figures: { '12': { value: 12 } } }).quantity).toBeUndefined();
  });
  it('quantity of the act before that of its speakers or of time', () => {
    const figures = {
      Three: { value: 3, of: 'people' },
      '90': { value: 90, unit: 'days' },
      '12': { value: 12, of: 'crates' },
    };
    const text = 'Three people said a waiver of 90 days covers 12 crates.';
    expect(slotsOf(text, { figures }).quantity?.value).toBe(12);
  });
  it('scope, by axis and value', () => {
    expect(slotsOf('The ban binds only clients abroad.').scope).toBe('reach: only outside the country');
    expect(slotsOf('The decree covers foreign clients no matter where they are.').scope).toBe(
      'reach: inside the country as well',
    );
    expect(slotsOf('Both models are open again.').scope).toBe('extent: in full');
    expect(slotsOf('The stay lifts the ban for one model alone.').scope).toBe('extent: in part');
    expect(slotsOf('Only three clients came to the quay.').scope).toBeUndefined();
  });
  it('status, where a step is not yet taken', () => {
    expect(slotsOf('The ministry is weighing curbs on boards.').status).toBe('considered');
    expect(slotsOf('The bill still awaits the mayor’s signature.').status).toBe('proposed');
    expect(slotsOf('The mayor weighed nine crates.').status).toBeUndefined();
  });
  it('role and garbled name', () => {
    expect(
      slotsOf('Nell Abbott, a former registrar, left.', { roles: { 'Nell Abbott': 'a former registrar' } }).role,
    ).toEqual({
      person: 'Nell Abbott',
      role: 'a former registrar',
    });
    expect(slotsOf('The order names Larsh 3.', { garbled: ['Larsh 3'] }).name).toBe('Larsh 3');
  });
  it('cause of an official act, not of any other', () => {
    expect(slotsOf('The decree rested on a leaked manifest.').cause).toBe('a leaked manifest');
    expect(slotsOf('The boat rested on the muddy quay.').cause).toBeUndefined();
    expect(slotsOf('A clerk blamed a leak in the harbour office.').cause).toBe('a leak in the harbour office');
    expect(slotsOf('The listing came three days after the port had closed.').cause).toBeUndefined();
    expect(slotsOf('The order was made this morning by the harbour master.').cause).toBeUndefined();
  });
  it('polarity', () => {
    expect(slotsOf('Nobody phoned the depot.').polarity).toBe('negated');
    expect(slotsOf('The depot was told.').polarity).toBeUndefined();
  });
  it('stands verbatim in the text, as the outlet’s, and questions are left out', () => {
    const [own, ...more] = read('Nobody phoned the depot. Did nobody phone the yard?');
    expect(more).toEqual([]);
    expect(own).toMatchObject({
      quote: 'Nobody phoned the depot.',
      start: 0,
      end: 24,
      speaker: null,
      speakerText: null,
      speakerKind: 'outlet',
    });
  });
  it('is nothing where the sentence fills no slot', () => {
    expect(read('The depot was told.')).toEqual([]);
  });
});

describe('slots of what others say', () => {
  it('stay with the one who says it', () => {
    const claims = read('The port lost 12 crates, a clerk said.', {
      figures: { '12': { value: 12, of: 'crates' } },
      said: { 'The port lost 12 crates, a clerk said.': 'asserts' },
    });
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({
      speakerText: 'a clerk',
      slots: { quantity: { value: 12 }, polarity: 'affirmed' },
    });
  });
  it('a denial is negated', () => {
    const [claim] = read('The yard rejects that.', { said: { 'The yard rejects that.': 'denies' } });
    expect(claim?.slots.polarity).toBe('negated');
  });
  it('the outlet keeps what it adds beside them', () => {
    const claims = read('Nell Abbott, a former registrar, said the keys were lost.', {
      roles: { 'Nell Abbott': 'a former registrar' },
      said: { 'the keys were lost': 'asserts' },
    });
    expect(claims.map((claim) => [claim.speakerText, Object.keys(claim.slots)])).toEqual([
      [null, ['role']],
      ['a clerk', ['polarity']],
    ]);
  });
});

describe('hostile text', () => {
  it('a sentence of a hundred thousand letters is passed over quickly', () => {
    const long = `The order ${'was imposed over order ban '.repeat(4000)}because of a leak`;
    expect(read(long)).toEqual([]);
  });
});
