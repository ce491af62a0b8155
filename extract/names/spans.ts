// First pass: every full name of a text with its type.
import type { ReadingInput } from '../../ledger/analysis.ts';
import type { KnownName } from '../data/known-names.ts';
import { GIVEN_NAMES } from '../data/given-names.ts';
import { NATIONALITY_WORDS } from '../data/function-words.ts';
import { ORGANIZATION_HEADS } from '../data/name-heads.ts';
import { TITLES } from '../data/role-words.ts';
import { CHIP_NOUNS, MODEL_NOUNS } from '../data/thing-nouns.ts';
import { type Candidate, candidatesOf, stopsRun } from './candidates.ts';
import { isHead } from './head-words.ts';
import type { WordUse } from './word-use.ts';
import { IS } from '../words/word.ts';
import { isOrdinaryWord } from './common-words.ts';
import { type EvidenceRule, evidenceOf, type NameType, Scene } from './evidence.ts';
import { type KnownSpan, knownAt } from './gazetteer.ts';
import { eventEnd, LONGEST_EVENT } from './events.ts';
import { tieredFamily } from './families.ts';
import { isPrinted, ownName } from './own-name.ts';
import { LONGEST_PARTY, partyEnd } from './parties.ts';
import { patternAt } from './patterns.ts';
import { type ProductSpan, productAt } from './products.ts';
import { productTypes } from './product-types.ts';
import type { Token } from '../words/tokens.ts';

export interface NameSpan {
  from: number;
  to: number;
  type: NameType;
  rule: string;
  /** How much spoke for it, where rules of evidence did. */
  weight?: number;
  known?: KnownName;
  product?: ProductSpan;
  /** Short form of the span with this text. */
  of?: string;
}

/** Evidence a name needs before it is called one of its type. */
const ENOUGH = 1.2;

export function findSpans(tokens: readonly Token[], use: WordUse, input: ReadingInput): NameSpan[] {
  const fixed = fixedSpans(tokens, use, input);
  const owner = new Int32Array(tokens.length);
  for (const { from, to } of fixed) owner.fill(to, from, to);
  const offices = new Set(
    fixed.filter(({ type, from, to }) => type === 'agency' && to - from > 1).map(({ from }) => from),
  );
  const candidates = candidatesOf(
    tokens,
    use,
    (at) => owner[at] ?? 0,
    (at) => offices.has(at),
  );
  const named = judged(tokens, use, candidates).map((span) => withOwner(tokens, span));
  const inNamed = new Uint8Array(tokens.length);
  for (const { from, to } of named) inNamed.fill(1, from, to);
  return [...fixed.filter((span) => inNamed[span.from] === 0), ...named].sort((a, b) => a.from - b.from);
}

/** Grammar, products and the shipped lists: spans whose type does not rest on votes. */
function fixedSpans(tokens: readonly Token[], use: WordUse, input: ReadingInput): NameSpan[] {
  const products: ProductSpan[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!mayOpen(tokens[at])) continue;
    const product = productAt(tokens, at);
    if (!product || knownAt(tokens, at)?.known.type === 'law') continue;
    products.push(product);
    at = product.to - 1;
  }
  const types = productTypes(tokens, products);
  const families = new Set([...types.keys()].map((family) => family.split(' ')[0] ?? family));
  const productFrom = new Map(products.map((p) => [p.from, p]));
  const spans: NameSpan[] = [];
  const own = ownName(input);
  const eventNear = nearness(tokens, IS.event, LONGEST_EVENT);
  const partyNear = nearness(tokens, IS.party, LONGEST_PARTY);
  for (let at = 0; at < tokens.length; at += 1) {
    if (!mayOpen(tokens[at])) continue;
    const event = eventNear(at) ? eventEnd(tokens, at) : undefined;
    const party = partyNear(at) ? partyEnd(tokens, at) : undefined;
    const pattern = patternAt(tokens, at);
    const product = productFrom.get(at);
    const verdict = product && types.get(product.family);
    const tiered = families.has(tokens[at]?.text ?? '') ? tieredFamily(tokens, at, types) : undefined;
    const known = acceptedKnown(tokens, at, use, input);
    const outlet = isPrinted(tokens, at, own.words);
    if (!pattern && !verdict && !tiered && !known && !event && !party && !outlet) continue;
    const best = [
      ...(event ? [{ from: at, to: event, type: 'other' as const, rule: 'other/event' }] : []),
      ...(party ? [{ from: at, to: party, type: 'organization' as const, rule: 'organization/party' }] : []),
      ...(outlet ? [{ from: at, to: at + own.words.length, type: own.type, rule: `${own.type}/own-name` }] : []),
      ...(pattern ? [pattern as NameSpan] : []),
      ...(product && verdict ? [{ from: at, to: product.to, type: verdict.type, rule: verdict.rule, product }] : []),
      ...(tiered ? [tiered] : []),
      ...(known
        ? [{ from: at, to: known.to, type: known.known.type, rule: `${known.known.type}/known`, known: known.known }]
        : []),
    ].sort((a, b) => b.to - a.to || Number(!!b.known) - Number(!!a.known))[0];
    if (!best) continue;
    spans.push(best);
    at = best.to - 1;
  }
  return spans;
}

/** A fixed name may begin with the word. */
const mayOpen = (token: Token | undefined): boolean =>
  !!token && (token.cap || (token.marks & (IS.figured | IS.smallStart)) !== 0);

/** Whether a token with a mark stands among the next ones; asked in order of place. */
function nearness(tokens: readonly Token[], mark: number, reach: number): (at: number) => boolean {
  let next = -1;
  return (at) => {
    if (next < at) {
      next = at;
      while (next < tokens.length && ((tokens[next]?.marks ?? 0) & mark) === 0) next += 1;
    }
    return next < at + reach && next < tokens.length;
  };
}

/** Titles that stand before a person's full name: "Judge Georgia Abbott". */
const PERSONAL = /^(?:Judge|Justice|Senator|Professor|Mr|Mrs|Ms|Dr|Minister|Commissioner|Dame|Sir|Lady|Captain)$/;

const isNameWord = (token: Token | undefined, use: WordUse): token is Token => !!token?.cap && !stopsRun(token, use);

/** A listed name, unless it is part of a longer run that names something else. */
function acceptedKnown(tokens: readonly Token[], at: number, use: WordUse, input: ReadingInput): KnownSpan | undefined {
  const span = knownAt(tokens, at);
  if (!span) return undefined;
  const { from, to, known } = span;
  const first = tokens[from];
  const last = tokens[to - 1];
  if (!first || !last) return undefined;
  const single = to - from === 1;
  const before = tokens[from - 1];
  const after = tokens[to];
  const joinedAfter = last.gap === ' ' && !last.possessive && isNameWord(after, use);
  if (
    single &&
    !first.heading &&
    before?.gap === ' ' &&
    !before.possessive &&
    isNameWord(before, use) &&
    !TITLES.has(before.text)
  ) {
    const opener = before.initial && isOrdinaryWord(before.lower);
    if (!opener && !['country', 'place', 'company', 'agency'].includes(knownAt(tokens, from - 1)?.known.type ?? ''))
      return undefined;
  }
  if (joinedAfter && after) {
    let end = to;
    while (end - to < 8 && isNameWord(tokens[end], use) && tokens[end - 1]?.gap === ' ' && !tokens[end - 1]?.possessive)
      end += 1;
    const closing = tokens[end - 1];
    const body = closing && closing !== after && ORGANIZATION_HEADS.has(closing.text);
    if (closing && isHead(closing.text) && (body || !TITLES.has(after.text)) && !knownAt(tokens, to)) return undefined;
    if (
      single &&
      (GIVEN_NAMES.has(first.text) ||
        known.type === 'person' ||
        (known.type === 'place' && before?.gap === ' ' && !before.possessive && PERSONAL.test(before.text))) &&
      !TITLES.has(after.text) &&
      known.type !== 'model'
    )
      return undefined;
  }
  if (known.shy && !hasSupport(tokens, span, use, input)) return undefined;
  if (first.heading && first.initial && single && known.shy) return undefined;
  return span;
}

/** An ordinary word counts as a listed name inside a sentence, never in small letters, with its trade around it. */
function hasSupport(
  tokens: readonly Token[],
  { from, to, known }: KnownSpan,
  use: WordUse,
  input: ReadingInput,
): boolean {
  const first = tokens[from];
  if (!first) return false;
  if (first.initial && (use.inside.get(first.text) ?? 0) === 0) return false;
  if (known.type === 'model' || known.type === 'chip') {
    if (known.developer && input.text.includes(known.developer)) return true;
    return tokens.slice(Math.max(0, from - 4), to + 4).some((t) => MODEL_NOUNS.has(t.lower) || CHIP_NOUNS.has(t.text));
  }
  return !use.lower.has(first.lower) || known.type === 'country';
}

interface Tally {
  type: NameType;
  weight: number;
  /** The rule that weighs most. */
  rule: string;
  top: number;
  /** Rules that spoke, as often as they did. */
  spoke: string[];
}

/** Candidates whose evidence, summed over the text, is enough. */
function judged(tokens: readonly Token[], use: WordUse, candidates: readonly Candidate[]): NameSpan[] {
  const forms: string[] = [];
  const tally = new Map<string, Tally[]>();
  const inHeading = (c: Candidate): boolean => tokens[c.from]?.heading ?? false;
  for (const candidate of candidates) {
    const scene = new Scene(tokens, candidate, use);
    const form = scene.words.length === 1 ? (scene.words[0] ?? '') : scene.words.join(' ');
    forms.push(form);
    if (inHeading(candidate) && use.titleCase.has(tokens[candidate.from]?.sentence ?? -1)) continue;
    let types = tally.get(form);
    if (!types) {
      types = [];
      tally.set(form, types);
    }
    for (const rule of evidenceOf(scene)) addEvidence(types, rule);
  }
  const spans: NameSpan[] = [];
  for (const [n, { from, to }] of candidates.entries()) {
    const best = heaviest(tally.get(forms[n] ?? ''));
    if (best) spans.push({ from, to, type: best.type, rule: best.rule, weight: best.weight });
  }
  return spans;
}

/** The type with the most evidence, if it is enough; the first of equals. */
function heaviest(types: readonly Tally[] | undefined): Tally | undefined {
  let best: Tally | undefined;
  for (const one of types ?? []) if (!best || one.weight > best.weight) best = one;
  return best && best.weight >= ENOUGH ? best : undefined;
}

/** A rule counts in full once; its repetitions add a fifth each, twice at most. */
function addEvidence(types: Tally[], { type, weight, name: rule }: EvidenceRule): void {
  let so = types.find((one) => one.type === type);
  if (!so) {
    so = { type, weight: 0, rule, top: 0, spoke: [] };
    types.push(so);
  }
  let times = 0;
  for (const earlier of so.spoke) if (earlier === rule) times += 1;
  if (times < 3) so.spoke.push(rule);
  if (times === 0) so.weight += weight;
  else if (times < 3) so.weight += weight * 0.2;
  if (weight > so.top) {
    so.top = weight;
    so.rule = rule;
  }
}

const SHORT_OWNER = /^(?:European|American|Nordic|African|Asian|Latin|AI|A\.I\.|EU|UN|U\.S\.|US|U\.K\.|UK)$/;

const NATION = /^\p{Lu}\p{Ll}+(?:an|ese|ish|ch|ss|i|ek|sh)$/u;

/** "U.S. Trade Office", "Dutch Ministry of Ports", "AI Export Rule": the letters before the name belong to it. */
function withOwner(tokens: readonly Token[], span: NameSpan): NameSpan {
  let from = span.from;
  while (span.from - from < 4) {
    const before = tokens[from - 1];
    if (before?.gap !== ' ' || before.possessive || span.known || span.to - span.from < 2) break;
    const owns =
      span.type === 'organization'
        ? SHORT_OWNER.test(before.text) || (NATIONALITY_WORDS.has(before.text) && !/s$/.test(before.text))
        : SHORT_OWNER.test(before.text)
          ? span.type === 'agency' || span.type === 'law'
          : span.type === 'agency' && NATIONALITY_WORDS.has(before.text) && NATION.test(before.text);
    if (!owns) break;
    from -= 1;
  }
  return from < span.from ? { ...span, from } : span;
}
