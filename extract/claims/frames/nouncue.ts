// A noun for what somebody holds: `The lab's position is that nothing was sent`, `“Wait and see” is her advice`.
// Not: `The lab's position in the race is strong`.
import { HELD_NOUNS } from '../cues/held-nouns.ts';
import { HELD } from '../cues/marks.ts';
import type { ClaimDraft, UnitContext } from '../draft.ts';
import { readSpeaker, type Speaker } from '../nounphrase.ts';
import { phraseAfter } from './subject.ts';

const BEING = /^(?:is|was|remains|has|had)$/;
/** Words between `is` and a noun that has an owner: `is the forecast of`, `was his first answer`. */
const REACH = 8;

/** `Vera Holm's`, `the lab's`, `her` before the noun, from `from` on. */
function ownerBefore(noun: number, from: number, { unit, phrase, pack }: UnitContext): Speaker | null {
  const { tokens } = unit;
  const first = tokens[from];
  const pronoun = pack.possessives.get(first?.lower ?? '');
  if (first && pronoun && noun - from < 3) return { form: 'pronoun', pronoun, text: first.text };
  const owner = tokens.findLastIndex((t, at) => at < noun && at >= Math.max(from, noun - 3) && t.possessive);
  const last = tokens[owner];
  if (!last || tokens.slice(owner + 1, noun).some((t) => !t.word || t.mention >= 0)) return null;
  const entity = phrase.entityOf(last.mention);
  const start = tokens.find((t) => t.mention === last.mention);
  if (entity && start)
    return { form: 'name', entity, text: phrase.text.slice(start.start, last.end).replace(/['’]s?$/, '') };
  const speaker = readSpeaker(tokens.slice(from, owner + 1), phrase, false);
  return speaker?.form === 'noun' ? { ...speaker, text: speaker.text.replace(/['’]s?$/, '') } : speaker;
}

/** Whose noun it is: `her forecast`, `the forecast of Vera Holm`; and where the phrase ends. */
function holder(noun: number, from: number, context: UnitContext): { speaker: Speaker; end: number } | null {
  const { tokens } = context.unit;
  const before = ownerBefore(noun, from, context);
  if (before) return { speaker: before, end: noun };
  if (tokens[noun + 1]?.lower !== 'of' || tokens[from]?.lower !== 'the') return null;
  const found = phraseAfter(noun + 2, context, true);
  return found && { speaker: found.speaker, end: found.to - 1 };
}

/** Index of a clause that an owned noun opens: after the comma that closes what stands between, if anything does. */
function verbAfter(noun: number, { unit: { tokens } }: UnitContext): number {
  if (tokens[noun + 1]?.text !== ',') return noun + 1;
  const close = tokens.findIndex((t, at) => at > noun + 2 && at < noun + 12 && t.text === ',' && !t.quoted);
  return close < 0 ? -1 : close + 1;
}

function draftOf(speaker: Speaker, noun: number, from: number, to: number, { unit }: UnitContext): ClaimDraft {
  const { tokens, start, end } = unit;
  const lemma = tokens[noun]?.lower ?? 'noun';
  const cue = { start: tokens[from]?.start ?? start, end: tokens[to]?.end ?? end };
  return { start, end, speaker, cue, opens: null, lemma, stance: HELD_NOUNS.get(lemma) ?? 'asserts', rule: 'noun-cue' };
}

/** `The lab's position, she adds, is that`, `It is the lab's position that`. */
function before(noun: number, context: UnitContext): ClaimDraft | null {
  const { tokens } = context.unit;
  const { complementisers } = context.pack;
  const impersonal = tokens[0]?.lower === 'it' && BEING.test(tokens[1]?.lower ?? '');
  const from = impersonal ? 2 : 0;
  if (noun < from + 1 || noun > from + 8) return null;
  let verb = impersonal ? noun : verbAfter(noun, context);
  if (verb < 0 || (!impersonal && !BEING.test(tokens[verb]?.lower ?? ''))) return null;
  if (tokens[verb + 1]?.lower === 'been') verb += 1;
  const next = tokens[verb + 1];
  if (!complementisers.has(next?.lower ?? '') && !(next?.quoted && !impersonal)) return null;
  const speaker = ownerBefore(noun, from, context);
  return speaker && draftOf(speaker, noun, 0, verb, context);
}

/** `“Wait and see,” is the advice of Vera Holm`, `Not yet, was her answer`. */
function behind(noun: number, context: UnitContext): ClaimDraft | null {
  const { tokens } = context.unit;
  for (let being = noun - 1; being > Math.max(0, noun - REACH); being -= 1) {
    const token = tokens[being];
    const prior = tokens[being - 1];
    if (!token || token.quoted || !token.word) return null;
    if (!/^(?:is|was)$/.test(token.lower)) continue;
    if (!prior?.quoted && prior?.text !== ',') return null;
    const found = holder(noun, being + 1, context);
    return found && { ...draftOf(found.speaker, noun, being, found.end, context), after: true };
  }
  return null;
}

export function nounCueFrame(context: UnitContext): ClaimDraft[] {
  const { unit } = context;
  if ((unit.marks & HELD) === 0 || context.pack.language !== 'en') return [];
  for (let noun = 1; noun < unit.tokens.length; noun += 1) {
    if (((unit.tokens[noun]?.marks ?? 0) & HELD) === 0) continue;
    const draft = before(noun, context) ?? behind(noun, context);
    if (draft) return [draft];
  }
  return [];
}
