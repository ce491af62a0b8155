// Writes a text and, with it, the analysis that reading it would give: every value knows where it stands.
import type { Analysis, Claim, Credit, Grounded, LocalEntity } from '../../ledger/analysis.ts';
import { reportKey } from '../../ledger/ids.ts';
import type { Block } from '../../ledger/page.ts';
import { fold, type Span } from '../../ledger/text.ts';
import type { Action, EntityType, Status } from '../../ledger/vocabulary.ts';

/** An entity of the invented world. */
export interface Thing {
  /** Which it is, whatever it is called. */
  truth: string;
  type: EntityType;
  name: string;
  developer?: string;
  ids?: Record<string, string>;
}

type Role = 'actor' | 'target' | 'object';

export type Part =
  | string
  | { thing: Thing; role?: Role; as?: string }
  | { day: string; of?: 'act' }
  | { count: number; noun: string };

export interface Told {
  parts: readonly Part[];
  act?: { action: Action; step: string; status: Status };
  speaker?: Thing;
}

export class Writing {
  text = '';
  readonly blocks: Block[] = [];
  readonly analysis: Analysis = {
    language: 'en',
    relevance: { relevant: true, reason: 'invented', rule: 'archive' },
    sentences: [],
    entities: [],
    mentions: [],
    roles: [],
    dates: [],
    quantities: [],
    claims: [],
    reports: [],
    credits: [],
  };
  /** Which thing each local entity is. */
  readonly truth = new Map<string, string>();
  private readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  paragraph(sentences: readonly Told[]): void {
    if (this.text) this.text += '\n\n';
    const start = this.text.length;
    for (const [nth, told] of sentences.entries()) {
      if (nth) this.text += ' ';
      this.sentence(told);
    }
    this.blocks.push({ start, end: this.text.length, role: 'paragraph' });
  }

  credit(name: string, kind: Credit['kind']): void {
    this.text += ' ';
    const start = this.text.length;
    this.text += `${name} reported it first.`;
    const last = this.blocks.at(-1);
    if (last) last.end = this.text.length;
    this.analysis.sentences.push({ start, end: this.text.length, block: this.blocks.length - 1 });
    this.analysis.credits.push({ name, kind, start, end: start + name.length, rule: 'archive' });
  }

  private sentence({ parts, act, speaker }: Told): void {
    const { analysis } = this;
    const start = this.text.length;
    const placed: { role: Role; value: Grounded<string> }[] = [];
    let acted: Grounded<string> | null = null;
    let counted: Claim['slots']['quantity'];
    for (const part of parts) {
      const from = this.text.length;
      if (typeof part === 'string') {
        this.text += part;
        continue;
      }
      if ('thing' in part) {
        this.text += part.as ?? part.thing.name;
        const span = { start: from, end: this.text.length };
        const key = this.mention(part.thing, span);
        if (part.role) placed.push({ role: part.role, value: { value: key, ...span, rule: 'archive' } });
      } else if ('day' in part) {
        this.text += dayName(part.day);
        const span = { start: from, end: this.text.length, rule: 'archive' };
        const stated = ['year', 'month', 'day'];
        const text = this.text.slice(from);
        analysis.dates.push({
          ...span,
          text,
          value: part.day,
          precision: 'day',
          inferred: false,
          stated,
          anchor: null,
        });
        if (part.of) acted = { ...span, value: part.day };
      } else {
        this.text += `${part.count} ${part.noun}`;
        const figure = { value: part.count, low: null, high: null, unit: null, of: part.noun, approx: false };
        const span = { start: from, end: this.text.length };
        analysis.quantities.push({ ...figure, ...span, text: this.text.slice(from), rule: 'archive' });
        counted = figure;
      }
    }
    const span = { start, end: this.text.length };
    const quote = this.text.slice(start);
    const block = this.blocks.length;
    analysis.sentences.push({ ...span, block });
    if (act) this.report(span, quote, act, placed, acted);
    if (act || speaker || counted)
      analysis.claims.push({
        ...span,
        quote,
        direct: false,
        speaker: speaker ? localKey(speaker) : null,
        speakerText: speaker?.name ?? null,
        speakerKind: speaker ? 'person' : 'outlet',
        stance: 'asserts',
        via: null,
        obtainedBy: null,
        slots: counted ? { quantity: counted } : {},
        rule: 'archive',
      });
  }

  private report(
    span: Span,
    quote: string,
    { action, step, status }: NonNullable<Told['act']>,
    placed: readonly { role: Role; value: Grounded<string> }[],
    date: Grounded<string> | null,
  ): void {
    const of = (role: Role): Grounded<string>[] => placed.flatMap((each) => (each.role === role ? [each.value] : []));
    this.analysis.reports.push({
      key: reportKey(this.url, action, quote),
      ...span,
      quote,
      action: { value: action, ...span, rule: `${action}/${step}` },
      status: { value: status, ...span, rule: `${action}/${step}/real` },
      actors: of('actor'),
      targets: of('target'),
      objects: of('object'),
      date,
      effective: null,
      background: false,
      reality: 'real',
      tentative: false,
      rule: `${action}/${step}`,
    });
  }

  private mention(thing: Thing, span: Span): string {
    const key = localKey(thing);
    if (!this.truth.has(key)) {
      this.truth.set(key, thing.truth);
      const { type, name, developer, ids = {} } = thing;
      const known = Object.keys(ids).length > 0;
      const local: LocalEntity = { key, type, name, aliases: [], ...(developer ? { developer } : {}), ids, known };
      this.analysis.entities.push(local);
    }
    this.analysis.mentions.push({ ...span, text: this.text.slice(span.start, span.end), entity: key, rule: 'archive' });
    return key;
  }
}

const localKey = ({ type, name }: Thing): string => `${type}|${fold(name)}`;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function dayName(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${MONTHS[(month ?? 1) - 1]} ${date}, ${year}`;
}
