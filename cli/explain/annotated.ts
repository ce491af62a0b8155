// A text with every record that stands on it and the rule that made it, sentence by sentence, in eighty columns.
import type { Analysis, Claim } from '../../ledger/analysis.ts';
import type { RevisionView } from '../../ledger/asking.ts';

export const WIDTH = 80;
const LABEL = 10;

/** Marks of the terminal; `plain` leaves the text as it is. */
export interface Paint {
  name(text: string): string;
  date(text: string): string;
  label(text: string): string;
  rule(text: string): string;
}

const code =
  (on: number, off: number) =>
  (text: string): string =>
    `\u001b[${on}m${text}\u001b[${off}m`;
const same = (text: string): string => text;

export const PLAIN: Paint = { name: same, date: same, label: same, rule: same };
export const COLOURED: Paint = { name: code(1, 22), date: code(33, 39), label: code(36, 39), rule: code(2, 22) };

interface Entry {
  start: number;
  label: string;
  note: string;
  rule: string;
}

/** Words of a text on lines no wider than `width`; a longer word has a line of its own. */
export function wrapped(text: string, width: number): { text: string; at: number }[] {
  const lines: { text: string; at: number }[] = [];
  for (const match of text.matchAll(/\S+/g)) {
    const line = lines.at(-1);
    const end = match.index + match[0].length;
    if (line && end - line.at <= width) line.text = text.slice(line.at, end).replace(/\s/g, ' ');
    else lines.push({ text: match[0], at: match.index });
  }
  return lines;
}

function entriesOf({ entities, mentions, roles, dates, quantities, credits, reports, claims }: Analysis): Entry[] {
  const named = new Map(entities.map((entity) => [entity.key, entity]));
  const nameOf = (key: string): string => {
    const entity = named.get(key);
    if (!entity) return key;
    const variant = entity.variantOf ? `, likely ${entity.variantOf.name}: ${entity.variantOf.reason}` : '';
    return `${entity.type} ${entity.name}${variant}`;
  };
  const party = (label: string, keys: readonly { value: string }[]): string =>
    keys.length > 0 ? `; ${label} ${keys.map(({ value }) => named.get(value)?.name ?? value).join(', ')}` : '';
  return [
    ...mentions.map((m) => ({ start: m.start, label: 'name', note: `${m.text} = ${nameOf(m.entity)}`, rule: m.rule })),
    ...roles.map((r) => ({ start: r.start, label: 'role', note: `${nameOf(r.person)}: ${r.role}`, rule: r.rule })),
    ...dates.map((d) => ({
      start: d.start,
      label: 'date',
      note: `${d.text} = ${d.value} (${d.precision}${d.inferred ? ', by the day it was fetched' : ''})`,
      rule: d.rule,
    })),
    ...quantities.map((q) => ({
      start: q.start,
      label: 'number',
      note: `${q.text} = ${q.approx ? 'about ' : ''}${q.value ?? `${q.low ?? ''}..${q.high ?? ''}`}${q.unit ? ` ${q.unit}` : ''}${q.of ? ` of ${q.of}` : ''}`,
      rule: q.rule,
    })),
    ...credits.map((c) => ({ start: c.start, label: 'credit', note: `${c.name} (${c.kind})`, rule: c.rule })),
    ...reports.map((r) => ({
      start: r.start,
      label: 'action',
      note: `${r.action.value}, ${r.status.value}, ${r.date?.value ?? 'no date'}${party('by', r.actors)}${party('on', r.targets)}${party('of', r.objects)}`,
      rule: r.rule,
    })),
    ...claims.map((c) => ({ start: c.start, label: 'claim', note: claimNote(c), rule: c.rule })),
  ].sort((a, b) => a.start - b.start);
}

function claimNote({ speakerText, stance, via, quote, slots }: Claim): string {
  const values = Object.entries(slots).map(([slot, value]) => `${slot} ${slotValue(value)}`);
  const said = `${speakerText ?? 'the outlet itself'} ${stance}${via ? ` (via ${via})` : ''}: “${quote}”`;
  return values.length > 0 ? `${said} (${values.join('; ')})` : said;
}

function slotValue(value: Claim['slots'][keyof Claim['slots']]): string {
  if (value === undefined || typeof value === 'string') return value ?? '';
  if ('role' in value) return `${value.person}: ${value.role}`;
  const { low, high, unit, of, approx } = value;
  return [approx ? 'about' : '', value.value ?? `${low ?? ''}..${high ?? ''}`, unit ?? '', of ?? '']
    .filter(Boolean)
    .join(' ');
}

function shownEntry({ label, note, rule }: Entry, paint: Paint): string[] {
  const lines = wrapped(`${note} [${rule}]`, WIDTH - LABEL).map((line) => line.text);
  return lines.map((line, n) => {
    const head = n === 0 ? `  ${paint.label(label.padEnd(LABEL - 2))}` : ' '.repeat(LABEL);
    return head + (n === lines.length - 1 ? line.replace(/\[[^[\]]+\]$/, paint.rule) : line);
  });
}

/** One line of the text with its names and dates marked. */
function painted(line: string, start: number, { mentions, dates }: Analysis, paint: Paint): string {
  const spans = [
    ...mentions.map((m) => ({ start: m.start, end: m.end, paint: paint.name })),
    ...dates.map((d) => ({ start: d.start, end: d.end, paint: paint.date })),
  ]
    .map((span) => ({ ...span, start: Math.max(0, span.start - start), end: Math.min(line.length, span.end - start) }))
    .filter((span) => span.start < span.end)
    .sort((a, b) => a.start - b.start);
  let shown = '';
  let at = 0;
  for (const span of spans) {
    if (span.start < at) continue;
    shown += line.slice(at, span.start) + span.paint(line.slice(span.start, span.end));
    at = span.end;
  }
  return shown + line.slice(at);
}

/** The text sentence by sentence, each followed by the records that begin in it. */
export function annotated({ revision, analysis }: RevisionView, paint: Paint): string[] {
  const entries = entriesOf(analysis);
  const lines: string[] = [];
  let block = -1;
  for (const [n, sentence] of analysis.sentences.entries()) {
    if (sentence.block !== block) lines.push('', paint.label(`— ${revision.blocks[sentence.block]?.role ?? 'text'}`));
    block = sentence.block;
    const next = analysis.sentences[n + 1]?.start ?? Number.POSITIVE_INFINITY;
    const text = revision.text.slice(sentence.start, sentence.end);
    for (const line of wrapped(text, WIDTH)) lines.push(painted(line.text, sentence.start + line.at, analysis, paint));
    for (const entry of entries)
      if (entry.start >= sentence.start && entry.start < next) lines.push(...shownEntry(entry, paint));
  }
  return lines;
}
