// The speaker phrase before or after a verb of saying.
import type { UnitContext } from '../draft.ts';
import { isTitle, readSpeaker, type Speaker } from '../nounphrase.ts';
import { isCapitalised, type Token } from '../tokens.ts';

export interface Found {
  speaker: Speaker;
  /** Index of the first token of the phrase. */
  from: number;
  /** Index after the last token. */
  to: number;
}

const MAX_PHRASE = 18;
/** Before the subject they make its clause describe a thing: `what Holm wanted`. */
const OBJECT_OPENERS = new Set(['which', 'what', 'whom', 'whatever']);
const ADVERB = /^\p{Ll}+ly$/u;

/** Index after the last token of the subject: what stands between it and the verb is skipped. */
export function skipBetween(tokens: readonly Token[], verb: number, { pack }: UnitContext): number {
  let at = verb;
  while (at > 0) {
    const token = tokens[at - 1];
    if (
      !token?.word ||
      token.quoted ||
      token.mention >= 0 ||
      (at === 1 && pack.quantifiers.has(token.lower)) ||
      !(pack.between.has(token.lower) || ADVERB.test(token.text))
    )
      break;
    at -= 1;
  }
  return at;
}

const ABBREVIATED = new Set(['prof', 'capt', 'sens', 'reps', 'messrs', 'supt']);
const JOINS = new Set(['-', '&', '/', "'", '’']);

/** The mark or quotation at `at` ends a phrase. A full stop does, unless it belongs to an abbreviation or a name. */
function breaks(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.quoted) return true;
  // `the Ministry of Trade, Ports and Fisheries`
  if (token.mention >= 0 && token.mention === tokens[at - 1]?.mention && token.mention === tokens[at + 1]?.mention)
    return false;
  if (token.word || JOINS.has(token.text)) return false;
  if (token.text !== '.') return true;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return (
    !before ||
    !after ||
    (before.text.length > 3 &&
      !ABBREVIATED.has(before.lower) &&
      !(token.mention >= 0 && token.mention === after.mention))
  );
}

/** Start of the run of words that ends at `end`, back to a comma, mark, quotation or conjunction. */
function runStart(tokens: readonly Token[], end: number, context: UnitContext): number {
  let at = end;
  while (at > 0 && end - at < MAX_PHRASE) {
    const token = tokens[at - 1];
    if (!token || breaks(tokens, at - 1)) break;
    if (token.mention < 0 && context.pack.conjunctions.has(token.lower)) break;
    at -= 1;
  }
  return at;
}

function readRun(
  tokens: readonly Token[],
  from: number,
  to: number,
  context: UnitContext,
  loose: boolean,
): Found | null {
  const { pack } = context;
  const opening = tokens[from];
  const adverbial =
    opening !== undefined && opening.mention < 0 && pack.prepositions.has(opening.lower) && !isTitle(tokens, from);
  for (let start = from; start < to; start += 1) {
    const token = tokens[start];
    if (!token) break;
    const before = tokens[start - 1];
    const opensPhrase =
      start === from ||
      pack.determiners.has(token.lower) ||
      pack.possessives.has(token.lower) ||
      pack.quantifiers.has(token.lower) ||
      pack.pronouns.has(token.lower) ||
      (token.mention >= 0 && token.mention !== before?.mention) ||
      isCapitalised(token);
    if (!opensPhrase || (token.mention < 0 && pack.prepositions.has(token.lower) && !isTitle(tokens, start))) continue;
    if (start > from && !adverbial && before && before.mention < 0 && pack.modifiers.has(before.lower)) continue;
    const speaker = readSpeaker(tokens.slice(start, to), context.phrase, loose);
    if (
      speaker?.form === 'pronoun' &&
      !adverbial &&
      !tokens.slice(from, start).every((t) => pack.between.has(t.lower) || ADVERB.test(t.lower))
    )
      continue;
    if (speaker) return OBJECT_OPENERS.has(tokens[start - 1]?.lower ?? '') ? null : { speaker, from: start, to };
  }
  return null;
}

/** `Vera Holm, who runs the port, said`: the name before an insertion that ends at `end` (a comma). */
function beforeInsertion(tokens: readonly Token[], end: number, context: UnitContext, loose: boolean): Found | null {
  let to = end;
  let fallback: Found | null = null;
  for (let hops = 0; hops < 4 && to > 0; hops += 1) {
    let from = to;
    while (from > 0 && to - from < 40) {
      const token = tokens[from - 1];
      if (!token || token.quoted || (token.mention < 0 && [',', ';', ':', '—', '–', '(', ')'].includes(token.text)))
        break;
      from -= 1;
    }
    const found = readRun(tokens, from, to, context, loose);
    const described = tokens.slice(from, to).some((t) => /^(?:die|who|qui)$/.test(t.lower));
    if (found && found.from === from && (found.speaker.form === 'name' || hops > 0 || described)) {
      const full = found.speaker.form === 'name';
      if (full) return found;
      fallback ??= found;
    } else if (found?.speaker.form === 'name' && found.from > from && hops > 0) {
      return fallback ?? found;
    }
    const comma = tokens[from - 1];
    if (comma?.text !== ',') break;
    to = from - 1;
  }
  return fallback;
}

/** The subject of the verb at `verb`, in the words before it. */
export function subjectBefore(verb: number, context: UnitContext, loose: boolean): Found | null {
  const { tokens } = context.unit;
  const end = skipBetween(tokens, verb, context);
  const last = tokens[end - 1];
  if (!last || last.quoted) return null;
  if (last.text === ',') return beforeInsertion(tokens, end - 1, context, loose);
  if (!last.word) return null;
  return readRun(tokens, runStart(tokens, end, context), end, context, loose);
}

const OTHER_CLAUSE = /^(?:[;:]|whether|if|because|while|when|as)$/;
const INSERTED = new Set(['that', 'who', 'which', 'whose', ',', '(', '–', '—']);

/** `The office that oversees exports said`: the phrase that opens the sentence, where all between it and the verb describes it. */
export function subjectAtStart(verb: number, context: UnitContext, loose: boolean): Found | null {
  const { tokens } = context.unit;
  const { prepositions, modifiers } = context.pack;
  let from = 0;
  const opening = tokens[0];
  if (opening && opening.mention < 0 && (prepositions.has(opening.lower) || ADVERB.test(opening.lower))) {
    const comma = tokens.findIndex((t, at) => at > 0 && at < Math.min(verb, MAX_PHRASE) && t.text === ',');
    if (comma < 0) return null;
    from = comma + 1;
  }
  const end = skipBetween(tokens, verb, context);
  if (tokens.slice(from, end).some((t) => t.quoted || OTHER_CLAUSE.test(t.lower))) return null;
  for (let to = from + 1; to < Math.min(end, from + 10); to += 1) {
    const next = tokens[to];
    if (!next || next.mention >= 0) continue;
    if (!INSERTED.has(next.lower) && !modifiers.has(next.lower)) continue;
    if (DEEDS.test(tokens[to - 1]?.lower ?? '') && (tokens[to - 1]?.mention ?? -1) < 0) return null;
    const speaker = readSpeaker(tokens.slice(from, to), context.phrase, loose);
    if (speaker && speaker.form !== 'pronoun' && closesInsertion(tokens, to, end)) return { speaker, from, to };
  }
  return null;
}

/** What opens with a comma ends with one; another phrase may follow it. */
function closesInsertion(tokens: readonly Token[], from: number, end: number): boolean {
  const commas = tokens.slice(from, end).filter((t) => t.text === ',' && t.mention < 0).length;
  const opens = tokens[from]?.text === ',';
  return opens ? commas >= 2 && tokens[end - 1]?.text === ',' : commas % 2 === 0;
}

/** The phrase that starts at `start`, and the index after it. A following apposition with a name counts. */
export function phraseAfter(start: number, context: UnitContext, loose: boolean): Found | null {
  const { tokens } = context.unit;
  let to = start;
  while (to < tokens.length && to - start < MAX_PHRASE && !breaks(tokens, to)) to += 1;
  if (to === start) return null;
  const { modifiers, conjunctions, auxiliaries, between } = context.pack;
  for (let end = to; end > start; end -= 1) {
    const word = tokens[end]?.lower ?? '';
    const stops =
      end === to ||
      [modifiers, conjunctions, auxiliaries, between].some((set) => set.has(word)) ||
      context.pack.tails?.has(word);
    if (!stops) continue;
    const speaker = readSpeaker(tokens.slice(start, end), context.phrase, loose);
    if (!speaker) continue;
    if (speaker.form === 'noun' && tokens[end]?.text === ',') {
      let last = end + 1;
      while (last < tokens.length && last - end < 8 && !breaks(tokens, last)) last += 1;
      const named = readSpeaker(tokens.slice(end + 1, last), context.phrase, false);
      if (named?.form === 'name' && named.entity.type === 'person') return { speaker: named, from: start, to: last };
    }
    return { speaker, from: start, to: end };
  }
  return null;
}

const DEEDS = /ed$|^(?:went|hit|gave|took|made|left|met|sought|struck|held|came|fought|won|lost|sent|wrote)$/;

/** After a noun only a verb shows that its phrase is whole: `His deputy went on`. */
const acts = (token: Token | undefined, { pack }: UnitContext): boolean =>
  token !== undefined && !token.quoted && (pack.auxiliaries.has(token.lower) || DEEDS.test(token.lower));

/** The subject of a first verb that a second one shares: `Vera Holm rang and said`. `end`: index of the joining word. */
export function sharedSubject(end: number, context: UnitContext): Found | null {
  const { tokens } = context.unit;
  let start = end;
  while (
    start > 0 &&
    end - start < 40 &&
    !(tokens[start - 1]?.quoted ?? true) &&
    ![';', ':', '.'].includes(tokens[start - 1]?.text ?? '')
  )
    start -= 1;
  // `Writing on a forum, Holm thanked them and said`: the subject stands after the opening phrase.
  const opening = tokens[start];
  const comma = tokens.findIndex((t, at) => at > start && at < Math.min(end, start + 16) && t.text === ',');
  const adverbial = /ing$|ed$/.test(opening?.lower ?? '') || context.pack.prepositions.has(opening?.lower ?? '');
  if (comma > 0 && opening && opening.mention < 0 && adverbial) start = comma + 1;
  const limit = Math.min(end, start + 14);
  for (let to = start + 1; to <= limit; to += 1) {
    const stop =
      to === limit || to === start + 1 || breaks(tokens, to) || tokens[to]?.mention !== tokens[to - 1]?.mention;
    if (!stop) continue;
    const speaker = readSpeaker(tokens.slice(start, to), context.phrase, false);
    if (speaker && (speaker.form !== 'noun' || acts(tokens[to], context))) return { speaker, from: start, to };
  }
  return null;
}
