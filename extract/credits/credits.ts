// Outlets and documents a text credits for what it reports.
import type { Credit, ReadingInput, Sentence } from '../../ledger/analysis.ts';
import type { Block } from '../../ledger/page.ts';
import type { EntityType } from '../../ledger/vocabulary.ts';
import { compareText, type Span } from '../../ledger/text.ts';
import { eachMatch } from '../dates/each-match.ts';
import type { Names } from '../names/names.ts';
import { indexByWords } from '../wording/cue-words.ts';
import { plainWords } from '../wording/plain.ts';
import { readDocumentCredit } from './documents.ts';
import { hasOutletName, nameEnd, nameStart, sameOutlet } from './outletname.ts';
import { outletKey } from '../../ledger/outletName.ts';
import { NO_OUTLETS } from './outlets.ts';
import { readQuotationIntros } from './quotationintro.ts';
import { CREDIT_RULES, type CreditRule } from './rules.ts';

export interface Candidate extends Credit {
  strong: boolean;
}

export function readCredits(input: ReadingInput, sentences: readonly Sentence[], names: Names): Credit[] {
  const candidates = [
    ...input.blocks.flatMap((block) => openingOf(input, block)),
    ...sentences.flatMap((sentence) => candidatesIn(input, sentence)),
    ...readQuotationIntros(input),
  ];
  const verdict = nameVerdicts(names);
  const settled = new Set<string>();
  const isOutlet = (c: Candidate): boolean => {
    const key = outletKey(c.name);
    const known = verdict(c);
    if (known === 'outlet') return !NO_OUTLETS.has(key);
    if (known === 'person' || known === 'known') return false;
    if (hasOutletName(c.name) || settled.has(key)) return true;
    if (known === 'guessed') return false;
    return (
      (c.strong && (c.rule !== 'reports-that' || !c.name.includes(' '))) ||
      (c.kind === 'told' && /^The \p{Lu}/u.test(c.name))
    );
  };
  const strong = candidates.filter((c) => c.strong && isOutlet(c));
  for (const c of strong) settled.add(outletKey(c.name));
  const outlets = candidates.filter((c) => isOutlet(c) && !sameOutlet(c.name, input.outlet.name));
  return tidy([...outlets, ...readDocumentCredit(input, names)]);
}

/** Wordings that stand inside one sentence, each looked for where one of its words is. */
function candidatesIn(input: ReadingInput, sentence: Span): Candidate[] {
  const wanted = findRules(plainWords(input), sentence);
  if (wanted.size === 0) return [];
  const passage = input.text.slice(sentence.start, sentence.end);
  return INSIDE.flatMap((rule) => (wanted.has(rule) ? matchesOf(rule, passage, sentence.start) : []));
}

/** Wordings that open a block: a dateline, a name behind a dash. */
function openingOf({ text }: ReadingInput, block: Block): Candidate[] {
  const opening = text.slice(block.start, Math.min(block.end, block.start + LONGEST_OPENING));
  if (!/^[—–-]|\(/.test(opening)) return [];
  return OPENINGS.flatMap((rule) => matchesOf(rule, text.slice(block.start, block.end), block.start));
}

const LONGEST_OPENING = 72;
const OPENINGS = CREDIT_RULES.filter((rule) => rule.words.length === 0);
const INSIDE = CREDIT_RULES.filter((rule) => rule.words.length > 0);
/** Rules one of whose words a passage holds. */
const findRules = indexByWords(INSIDE, (rule) => rule.words);

function matchesOf(rule: CreditRule, passage: string, offset: number): Candidate[] {
  if (rule.hint?.test(passage) === false) return [];
  return eachMatch(rule.pattern, passage).flatMap((match) => {
    const [from, to] = match.indices?.groups?.name ?? [0, 0];
    const run = passage.slice(from, to);
    const start = from + nameStart(run);
    const name = nameEnd(passage.slice(start, to));
    if (name.length < 2) return [];
    const at = offset + start;
    return [{ start: at, end: at + name.length, name, kind: rule.kind, rule: rule.name, strong: rule.strong }];
  });
}

/** Types that are not guessed for an unknown outlet. */
const NEVER_OUTLETS: ReadonlySet<EntityType> = new Set(['agency', 'country', 'law', 'model', 'chip']);

/** What the text's names say a span is: an outlet, a person, something else known or guessed, or nothing. */
function nameVerdicts(names: Names): (credit: Credit) => 'outlet' | 'person' | 'known' | 'guessed' | 'unknown' {
  const typeOf = new Map(names.entities.map((e) => [e.key, e]));
  return ({ start, end, name }) => {
    const hit = names.mentions.find((m) => m.start < end && start < m.end);
    const entity = hit && typeOf.get(hit.entity);
    if (!hit || !entity) return 'unknown';
    if (entity.type === 'outlet') return 'outlet';
    // Nobody is called “The Lantern”.
    if (entity.type === 'person') return name.startsWith('The ') ? 'unknown' : 'person';
    // “China” inside “China Trade Daily” says nothing about the whole.
    if (hit.start > start || hit.end < end) return 'unknown';
    if (entity.known) return 'known';
    return NEVER_OUTLETS.has(entity.type) ? 'guessed' : 'unknown';
  };
}

/** Where two rules read one passage, the one that says most about where the text comes from stands. */
const WEIGHT: Readonly<Record<Credit['kind'], number>> = { copied: 4, obtained: 3, document: 2, report: 1, told: 0 };

/** First printed occurrence of each outlet and kind; a short form gives way to the full name; in text order. */
function tidy(credits: readonly Credit[]): Credit[] {
  const sorted = [...credits].sort(
    (a, b) => a.start - b.start || b.end - a.end || WEIGHT[b.kind] - WEIGHT[a.kind] || compareText(a.rule, b.rule),
  );
  const full = sorted.map((c) => c.name).filter((name, i, all) => all.indexOf(name) === i);
  const kept: Credit[] = [];
  for (const { start, end, name, kind, rule } of sorted) {
    const key = outletKey(name);
    if (full.some((other) => outletKey(other).endsWith(` ${key}`))) continue;
    if (kept.some((k) => outletKey(k.name) === key && (k.kind === kind || k.start === start))) continue;
    kept.push({ start, end, name, kind, rule });
  }
  return kept;
}
