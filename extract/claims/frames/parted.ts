// An attribution that commas or quotation marks part off, whoever speaks: `…, neighbours told this paper.`, `«…», resumió la jurista.`
// Not: `…, the court ruled out.` nor `The port, they hoped, would open`.
import type { VerbCue } from '../cues/pack.ts';
import { VERB } from '../cues/marks.ts';
import type { ClaimDraft, UnitContext } from '../draft.ts';
import type { Token } from '../tokens.ts';
import { readAnybody } from './anybody.ts';
import { skipBetween } from './subject.ts';

const CLOSE = new Set([',', '–', '—', ';']);
const MOST_WORDS = 18;
/** What may follow the verb before the insertion ends: who is told, where, when. */
const MOST_AFTER = 7;
const TOLD =
  /^(?:us|me|reporters|journalists|parliament|lawmakers|this|the|a|an|in|on|at|to|from|during|late|early|last|when|after|before|yesterday|today|again|here|there|afterwards|later)$/;
/** `a version that Holm plans to sell` */
const OWN_DEEDS = new Set(['plan', 'intend']);
const ADDRESSING = new Set(['tell', 'inform', 'assure', 'remind', 'notify']);
/** Beside a quotation any verb says it: forms that a verb may have. */
const VERB_FORMS: Readonly<Record<string, RegExp>> = {
  es: /(?:ó|[aei]|an|en|ron|aba|ía)$/,
  fr: /(?:[aet]|nt)$/,
  nl: /(?:[tedn])$/,
  de: /(?:t|te|ten|en|[a-zß]{3})$/,
};
const ADVERBS = new Set(
  'and but so zo aber y pero et mais en maar then now meanwhile however though later also ook auch se s’est'.split(' '),
);

/** They open a time, not what belongs to the speaker. */
const WHEN = new Set(
  'na tijdens nach während vor tras durante después après lors pendant after before during'.split(' '),
);

interface Slot {
  tokens: readonly Token[];
  /** A quotation ends before it. */
  quotation: boolean;
  last: boolean;
}

/** Unquoted stretches behind a comma, dash or quotation. */
function* slotsOf({ unit: { tokens } }: UnitContext): Generator<Slot> {
  for (let at = 1; at < tokens.length; at += 1) {
    const before = tokens[at - 1];
    const token = tokens[at];
    if (!token?.word || token.quoted || !before || !(before.quoted || (CLOSE.has(before.text) && before.mention < 0)))
      continue;
    let end = at;
    while (end < tokens.length && end - at <= MOST_WORDS) {
      const next = tokens[end];
      if (!next || next.quoted || (!next.word && next.mention < 0 && !/^[-.&/'’]$/.test(next.text))) break;
      if (next.text === '.' && end === tokens.length - 1) break;
      end += 1;
    }
    if (end - at > MOST_WORDS) continue;
    const rest = tokens.slice(end);
    let prior = at - 1;
    while (prior > 0 && !tokens[prior]?.word) prior -= 1;
    yield {
      tokens: tokens.slice(at, end),
      quotation: before.quoted || tokens[prior]?.quoted === true,
      last: !rest.some((t) => t.word && !t.quoted),
    };
  }
}

function cueOf(token: Token | undefined, { pack }: UnitContext): VerbCue | null {
  if (!token || token.mention >= 0 || (token.marks & VERB) === 0) return null;
  return pack.verbs.get(token.lower)?.find((cue) => !cue.document && !cue.after) ?? null;
}

/** A word beside a quotation, in a language whose verbs show by their ending. */
function unlisted(token: Token | undefined, { pack }: UnitContext): boolean {
  const form = VERB_FORMS[pack.language];
  return (
    token !== undefined &&
    form !== undefined &&
    token.mention < 0 &&
    /^\p{Ll}{3,}$/u.test(token.text) &&
    form.test(token.lower) &&
    ![
      pack.determiners,
      pack.prepositions,
      pack.conjunctions,
      pack.modifiers,
      pack.auxiliaries,
      pack.quantifiers,
      pack.negations,
    ].some((set) => set.has(token.lower))
  );
}

const tailed = (tokens: readonly Token[], cue: VerbCue | null): boolean => {
  const [first] = tokens;
  if (!first) return true;
  if (tokens.length > MOST_AFTER) return false;
  return TOLD.test(first.lower) || /day$/.test(first.lower) || (cue !== null && ADDRESSING.has(cue.lemma));
};

/** `said Daeryuk chief Cho in Seoul`: up to the end, or to the first preposition. */
function inverted(slot: Slot, from: number, context: UnitContext): ClaimDraft | null {
  const { tokens } = slot;
  const verb = tokens[from];
  const cue = cueOf(verb, context);
  const bareForm = context.pack.language === 'en' && verb?.lower === cue?.lemma;
  if (!verb || bareForm || !(cue ? cue.use === 'say' || slot.quotation : slot.quotation && unlisted(verb, context)))
    return null;
  const rest = tokens.slice(from + 1);
  const { prepositions, tails, particles } = context.pack;
  const open = particles?.has(rest[0]?.lower ?? '') ? 1 : 0;
  const stops = rest.flatMap((t, i) =>
    i > open && t.mention < 0 && (prepositions.has(t.lower) || tails?.has(t.lower)) ? [i] : [],
  );
  const when = stops.find((i) => WHEN.has(rest[i]?.lower ?? ''));
  for (const end of [...(when === undefined ? [] : [when]), rest.length, ...stops.reverse()]) {
    const speaker = readAnybody(rest.slice(open, end), context);
    if (speaker && speaker.form !== 'unknown') return draftOf(speaker, verb, rest[end - 1] ?? verb, verb, cue, context);
  }
  return null;
}

/** `two lawyers outside the case told the Dial`. */
function straight(slot: Slot, from: number, context: UnitContext): ClaimDraft | null {
  const { tokens } = slot;
  for (let at = tokens.length - 1; at > from; at -= 1) {
    const verb = tokens[at];
    const cue = cueOf(verb, context);
    if (!verb || !cue || OWN_DEEDS.has(cue.lemma) || !tailed(tokens.slice(at + 1), cue)) continue;
    const index = context.unit.tokens.indexOf(verb);
    const between = index - skipBetween(context.unit.tokens, index, context);
    const phrase = tokens.slice(from, Math.max(from, at - between));
    const skipped = tokens.slice(at - between, at);
    if (
      phrase.length === 0 ||
      skipped.some((t) => context.pack.modals?.has(t.lower) || context.pack.passives?.has(t.lower))
    )
      continue;
    const speaker = readAnybody(phrase, context);
    if (speaker && phrase[0]) return draftOf(speaker, phrase[0], verb, verb, cue, context);
  }
  return null;
}

function draftOf(
  speaker: ClaimDraft['speaker'],
  first: Token,
  last: Token,
  verb: Token,
  cue: VerbCue | null,
  { unit }: UnitContext,
): ClaimDraft {
  const { start, end } = unit;
  return {
    start,
    end,
    speaker,
    cue: { start: Math.min(first.start, verb.start), end: Math.max(last.end, verb.end) },
    opens: null,
    after: verb.start < last.start && verb === first,
    lemma: cue?.lemma ?? verb.lower,
    stance: cue?.stance ?? 'asserts',
    rule: 'parted',
  };
}

export function partedFrame(context: UnitContext): ClaimDraft[] {
  const { unit, pack } = context;
  if (unit.quotations.length === 0 && (unit.marks & VERB) === 0) return [];
  if (unit.tokens.at(-1)?.text === '?') return [];
  for (const slot of slotsOf(context)) {
    let from = 0;
    while (ADVERBS.has(slot.tokens[from]?.lower ?? '')) from += 1;
    const draft =
      inverted(slot, from, context) ?? (pack.language === 'en' || slot.last ? straight(slot, from, context) : null);
    if (draft) return [draft];
  }
  return [];
}
