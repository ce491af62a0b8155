// A phrase that names the source: `according to two clerks`, `per three sources`. Not: `according to plan`.
import { SOURCE } from '../cues/marks.ts';
import type { ClaimDraft, UnitContext } from '../draft.ts';
import { bare, nounKindOf, readSpeaker } from '../nounphrase.ts';
import { readAnybody } from './anybody.ts';
import { type Found, phraseAfter } from './subject.ts';

/** `by her reckoning`. */
const COUNTS = new Set(['reckoning', 'account', 'count', 'estimate', 'calculation', 'telling']);

/** `in her words, …`. */
const PRONOUN_HELD = new Set(['words', 'view', 'opinion', 'telling', 'eyes', 'account', 'estimate']);
const OPENERS = new Set(['by', 'in', 'to']);
const HELD = new Set([
  ...COUNTS,
  'view',
  'opinion',
  'mind',
  'words',
  'eyes',
  'assessment',
  'judgment',
  'judgement',
  'reading',
]);

/** `By Holm’s own account`, `in the lab’s view`. Not: `in Holm’s account at the bank`. */
function heldBy(at: number, { unit, pack, phrase }: UnitContext): ClaimDraft | null {
  const { tokens, start, end } = unit;
  const opener = tokens[at];
  if (!opener || pack.language !== 'en' || !OPENERS.has(opener.lower)) return null;
  const limit = Math.min(tokens.length - 2, at + 7);
  for (let i = at + 1; i < limit; i += 1) {
    const token = tokens[i];
    if (!token?.word || token.quoted) return null;
    if (!token.possessive) continue;
    const noun = tokens[i + 1]?.lower === 'own' ? i + 2 : i + 1;
    const after = tokens[noun + 1];
    const held = tokens[noun]?.lower ?? '';
    if (!HELD.has(held) || (after?.word && !after.quoted && held !== 'words')) return null;
    const entity = phrase.entityOf(token.mention);
    const from = tokens.find((t) => t.mention === token.mention) ?? token;
    const text = phrase.text.slice(from.start, token.end).replace(/['’]s?$/, '');
    const speaker = entity
      ? ({ form: 'name', entity, text } as const)
      : readSpeaker(tokens.slice(at + 1, i + 1), phrase, false);
    if (!speaker) return null;
    const cue = { start: opener.start, end: tokens[noun]?.end ?? token.end };
    return { start, end, speaker, cue, opens: opener.start, lemma: 'by', stance: 'asserts', rule: 'source:view' };
  }
  return null;
}

const SEEING = /^(?:sees?|saw|tells?|told|puts?|has|had)$/;
const MOST_WORDS = 10;

/** `As Holm sees it, the rule is dead`, `The rule is dead, as far as Holm is concerned`, `To hear Holm tell it, …`. */
function asSeen(at: number, context: UnitContext): ClaimDraft | null {
  const { tokens, start, end } = context.unit;
  const opener = tokens[at];
  if (!opener) return null;
  const far = ['far', 'as'].every((word, k) => tokens[at + 1 + k]?.lower === word);
  const heard = opener.lower === 'to' && tokens[at + 1]?.lower === 'hear';
  if (opener.lower !== 'as' && !heard) return null;
  const from = far ? at + 3 : heard ? at + 2 : at + 1;
  for (let verb = from + 1; verb < Math.min(tokens.length - 1, from + MOST_WORDS); verb += 1) {
    const next = tokens[verb + 1];
    const closes = far
      ? /^(?:is|are|was)$/.test(tokens[verb]?.lower ?? '') && next?.lower === 'concerned'
      : SEEING.test(tokens[verb]?.lower ?? '') && next?.lower === 'it' && !tokens[verb + 2]?.word;
    if (!closes) continue;
    const speaker = readSpeaker(tokens.slice(from, verb), context.phrase, true);
    if (!speaker) return null;
    const cue = { start: opener.start, end: next?.end ?? opener.end };
    return { start, end, speaker, cue, opens: opener.start, lemma: 'as', stance: 'asserts', rule: 'source:as-seen' };
  }
  return null;
}

/** `To Vera Holm, who keeps the lock, it is over`. Not: `To Vera Holm the letter was a surprise`. */
function toSomebody({ unit, phrase }: UnitContext): ClaimDraft | null {
  const { tokens, start, end } = unit;
  const [opener, first] = tokens;
  if (!opener || !first || !/^(?:to|for)$/.test(opener.lower)) return null;
  const entity = phrase.entityOf(first.mention);
  let to = 2;
  while (tokens[to]?.mention === first.mention) to += 1;
  if (entity?.type !== 'person' || tokens[to]?.text !== ',') return null;
  const last = tokens[to - 1] ?? first;
  const speaker = { form: 'name', entity, text: phrase.text.slice(first.start, last.end) } as const;
  const cue = { start: opener.start, end: last.end };
  return { start, end, speaker, cue, opens: opener.start, lemma: 'to', stance: 'asserts', rule: 'source:to-somebody' };
}

/** `volgens haar`. Not: `volgens haar woordvoerder`. */
function pronounAt(from: number, { unit: { tokens }, pack }: UnitContext): Found | null {
  const token = tokens[from];
  const pronoun = pack.objects?.get(token?.lower ?? '');
  const next = tokens[from + 1];
  if (!token || !pronoun) return null;
  const owned = pack.possessives.has(token.lower) && next?.word && nounKindOf(bare(next), pack) !== undefined;
  return owned ? null : { speaker: { form: 'pronoun', pronoun, text: token.text }, from, to: from + 1 };
}

const MOST_SOURCE = 12;

/** Whatever the phrase names up to the next mark; or, before a verb (`volgens het besluit hielp …`), up to a noun that speaks. */
function anybodyAt(opener: number, from: number, context: UnitContext): Found | null {
  const { tokens } = context.unit;
  let to = from;
  while (to < tokens.length && to - from < MOST_SOURCE && tokens[to]?.word && !tokens[to]?.quoted) to += 1;
  // a verb can only follow where the phrase opens its clause
  const behind = !/\p{L}/u.test(tokens[opener - 1]?.text ?? 'a');
  if (!context.pack.verbSecond || (behind && !tokens[to]?.word && tokens.slice(to).every((t) => !t.word))) {
    const speaker = readAnybody(tokens.slice(from, to), context);
    return speaker && speaker.form !== 'unknown' ? { speaker, from, to } : null;
  }
  for (let end = from + 1; end <= to; end += 1) {
    const last = tokens[end - 1];
    const next = tokens[end];
    const speaks = last && (last.mention >= 0 ? last.mention !== next?.mention : nounKindOf(bare(last), context.pack));
    if (!speaks || GENITIVE.has(next?.lower ?? '')) continue;
    const speaker = readSpeaker(tokens.slice(from, end), context.phrase, false);
    if (speaker) return { speaker, from, to: end };
  }
  return null;
}

/** `een woordvoerder van de Raad`: the phrase goes on. */
const GENITIVE = new Set('van bij der des von vom beim'.split(' '));

export function sourceFrame(context: UnitContext): ClaimDraft[] {
  const { unit, pack } = context;
  const { tokens } = unit;
  if ((unit.marks & SOURCE) === 0) return [];
  const drafts: ClaimDraft[] = [];
  const whose = pack.language === 'en' ? toSomebody(context) : null;
  if (whose) return [whose];
  tokens.forEach((token, at) => {
    if ((token.marks & SOURCE) === 0) return;
    const held = OPENERS.has(token.lower) && pack.language === 'en';
    const owner = held ? pack.possessives.get(tokens[at + 1]?.lower ?? '') : undefined;
    const count = tokens[at + 2];
    const possessor = tokens[at + 1];
    const theirs = token.lower === 'by' ? COUNTS : PRONOUN_HELD;
    if (owner && count && possessor && theirs.has(count.lower) && (theirs === COUNTS || !tokens[at + 3]?.word)) {
      const cue = { start: token.start, end: count.end };
      const speaker = { form: 'pronoun', pronoun: owner, text: possessor.text } as const;
      drafts.push({
        start: unit.start,
        end: unit.end,
        speaker,
        cue,
        opens: token.start,
        lemma: 'by',
        stance: 'asserts',
        rule: 'source:reckoning',
      });
      return;
    }
    const named = heldBy(at, context) ?? (pack.language === 'en' ? asSeen(at, context) : null);
    if (named) {
      drafts.push(named);
      return;
    }
    const words = pack.sources.find(
      (phrase) => phrase[0] === token.lower && phrase.every((word, k) => tokens[at + k]?.lower === word),
    );
    if (!words) return;
    const from = at + words.length;
    const found = pronounAt(from, context) ?? phraseAfter(from, context, true) ?? anybodyAt(at, from, context);
    if (!found) return;
    drafts.push({
      start: unit.start,
      end: unit.end,
      speaker: found.speaker,
      cue: { start: token.start, end: tokens[found.to - 1]?.end ?? token.end },
      opens: null,
      lemma: words.join(' '),
      stance: 'asserts',
      rule: `source:${words.join('-')}`,
    });
  });
  return drafts;
}
