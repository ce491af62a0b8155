// A subject and a verb of saying: `Vera Holm said the port was shut`, `“It is shut,” said Vera Holm`.
// Not: `The board added nine ports to the list`.
import { VERB } from '../cues/marks.ts';
import type { LanguagePack, VerbCue } from '../cues/pack.ts';
import type { ClaimDraft, UnitContext } from '../draft.ts';
import { isCapitalised, type Token } from '../tokens.ts';
import { ofRelative } from './relative.ts';
import { holds, SUPPOSING } from './said.ts';
import { type Found, phraseAfter, sharedSubject, skipBetween, subjectAtStart, subjectBefore } from './subject.ts';
import { disagrees, isNoun } from './verbform.ts';

/** Verbs that after another deed are deeds too: `sued and asked that the order be set aside`. */
const SHY = new Set([
  'ask',
  'want',
  'plan',
  'intend',
  'forecast',
  'call',
  'put',
  'count',
  'cite',
  'demand',
  'describe',
  'promise',
  'vow',
]);
/** `a chip that Holm plans to sell`: told of the chip, not said by Holm. */
const OWN_PLANS = new Set(['plan', 'intend']);
const BEING = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'keeps', 'kept', 'started', 'began']);
/** Views that may follow what is held: `the trade was known, claims Holm`. */
const INVERTED = new Set(['claim', 'believe', 'think', 'estimate', 'expect', 'contend']);
const CLAUSAL = new Set(['say', 'claim', 'believe', 'think', 'predict', 'expect', 'insist', 'maintain', 'argue']);
const MARKS = new Set([',', '”', '"', '’', '»', '“', '–', '—', '?', '!', ')']);

/** The verb stands after what was said: before it a comma, a closing quotation or nothing. */
function mayInvert(verb: number, context: UnitContext): boolean {
  const { unit, pack } = context;
  const at = pack.language === 'en' ? verb : skipBetween(unit.tokens, verb, context);
  const before = unit.tokens[at - 1];
  // `The letter, sent in May, asks Holm to wait`: Holm is asked
  if (unit.tokens[verb]?.lower.startsWith('ask')) return before?.quoted === true || before?.text === '?';
  return !before || before.quoted || MARKS.has(before.text) || (at === 1 && before.lower === 'so');
}

/** The inverted subject must end its clause: `said Vera Holm, …`, not `said Vera Holm had left`. */
function inverted(verb: number, context: UnitContext, loose: boolean): Found | null {
  const { tokens } = context.unit;
  let at = verb + 1;
  if (context.pack.particles?.has(tokens[at]?.lower ?? '') || tokens[at]?.text === '-') at += 1;
  const found = phraseAfter(at, context, loose);
  if (!found) return null;
  const next = tokens[found.to];
  const { modifiers, conjunctions, between } = context.pack;
  const closed =
    !next?.word ||
    next.quoted ||
    modifiers.has(next.lower) ||
    conjunctions.has(next.lower) ||
    (between.has(next.lower) && !context.pack.auxiliaries.has(next.lower)) ||
    context.pack.tails?.has(next.lower);
  return closed ? found : null;
}

/** What was said stands beside the verb: a quotation, `that`, or a comma that parts it off. */
function hasContent(verb: number, { unit, pack }: UnitContext): boolean {
  const { tokens } = unit;
  const next = tokens.slice(verb + 1, verb + 10);
  const comma = next.findIndex((t, at) => at > 0 && t.text === ',');
  const after = comma < 0 ? next : next.slice(0, comma + 2);
  if (
    after.some(
      (t, at) => t.quoted || t.text === ':' || (pack.complementisers.has(t.lower) && (comma < 0 || at < comma)),
    )
  )
    return true;
  const first = next[0]?.lower.replace(/['’].*$/, '') ?? '';
  if (pack.language === 'en' && next[1]?.word && (pack.pronouns.has(first) || first === 'there')) return true;
  return tokens.slice(0, verb).some((t) => t.quoted);
}

/** A helper or past form behind the verb and before the comma that ends the insertion: not in `who argued the case, told`. */
function hasClause(verb: number, { unit: { tokens }, pack }: UnitContext): boolean {
  const comma = tokens.findIndex((t, at) => at > verb && t.text === ',' && !t.quoted);
  const inside = tokens.slice(verb + 1, comma < 0 ? tokens.length : comma);
  return inside.some(
    ({ lower }) => pack.auxiliaries.has(lower) || pack.pronouns.has(lower) || /[a-z]{3}(?:ed|s)$/.test(lower),
  );
}

/** What may follow a verb that closes a sentence: `…, the ministry announced in a notice`, `announced Monday`. */
const TAIL =
  /^(?:in|on|at|during|to|late|early|last|this|by|through|via|yesterday|today|when|while|after|before|from|down|out|back)$|day$/;
const ADDRESSING = new Set(['inform', 'notify', 'tell']);

/** `…, she wrote.`: the attribution is parted off by a comma before and a mark or a mere circumstance after. */
function partedOff(found: Found, verb: number, lemma: string, { unit, pack }: UnitContext): boolean {
  const before = unit.tokens[found.from - 1];
  const next = unit.tokens[verb + 1];
  const parted = before !== undefined && [',', '–', '—', 'as', 'wie', 'como'].includes(before.lower);
  return (
    parted &&
    (!next?.word ||
      ADDRESSING.has(lemma) ||
      verb + 6 > unit.tokens.length ||
      (pack.language === 'en' && TAIL.test(next.lower)))
  );
}

function draftOf(found: Found, verb: number, cue: VerbCue, context: UnitContext, shared: boolean): ClaimDraft {
  const { tokens, start, end } = context.unit;
  const a = shared ? verb : Math.min(found.from, verb);
  const b = Math.max(found.to - 1, verb);
  const opens =
    found.from < verb ? (tokens[shared ? skipBetween(tokens, verb, context) : found.from]?.start ?? null) : null;
  return {
    start,
    end,
    speaker: found.speaker,
    cue: { start: tokens[a]?.start ?? start, end: tokens[b]?.end ?? end },
    opens,
    shared,
    after: found.from > verb,
    lemma: cue.lemma,
    next: tokens[verb + 1]?.lower ?? '',
    negated: tokens.slice(skipBetween(tokens, verb, context), verb).some((t) => context.pack.negations.has(t.lower)),
    stance: cue.stance,
    rule: `verb:${cue.lemma}${found.from > verb ? ':after' : ''}${shared ? ':shared' : ''}`,
  };
}

const isDocument = ({ speaker }: Found): boolean =>
  (speaker.form === 'noun' && speaker.noun === 'document') ||
  (speaker.form === 'name' && speaker.entity.type === 'law');

/** `The lab ordered … and told the crew to stay`: an order reported by the outlet, not a claim. */
function instructs(cue: VerbCue, verb: number, { unit, pack }: UnitContext): boolean {
  if (cue.lemma !== 'tell') return false;
  const after = unit.tokens.slice(verb + 1, verb + 10);
  const to = after.findIndex((t) => t.lower === 'to');
  const that = after.findIndex((t) => pack.complementisers.has(t.lower) || t.text === ',' || t.quoted);
  return to >= 0 && (that < 0 || to < that);
}

/** `Holm stayed the order, writing that it was void`: a participle after a comma has the subject of its sentence. */
function byTheWay(cue: VerbCue, verb: number, context: UnitContext, earlier: readonly ClaimDraft[]): ClaimDraft | null {
  const prior = earlier.findLast((draft) => !draft.after) ?? earlier.at(-1);
  const said = context.unit.tokens[verb]?.lower === 'saying' || hasContent(verb, context);
  if (cue.document || (!prior && cue.use === 'say' && !said)) return null;
  const shared = prior ? { speaker: prior.speaker, from: 0, to: 1 } : sharedSubject(verb - 1, context);
  return shared ? draftOf({ ...shared, from: Math.min(shared.from, verb - 1) }, verb, cue, context, true) : null;
}

function findSubject(
  cue: VerbCue,
  verb: number,
  context: UnitContext,
  earlier: readonly ClaimDraft[],
): ClaimDraft | null {
  const { tokens } = context.unit;
  const loose = !cue.document && !cue.after;
  const english = context.pack.language === 'en';
  if (english && tokens[verb]?.lower === cue.lemma && isNoun(verb, context)) return null;
  const participle = english && /[a-z]ing$/.test(tokens[verb]?.lower ?? '');
  if (participle && tokens[verb - 1]?.text === ',') return byTheWay(cue, verb, context, earlier);
  if (participle && !tokens.slice(skipBetween(tokens, verb, context), verb).some((t) => BEING.has(t.lower)))
    return null;
  const relative = english ? ofRelative(verb, context) : null;
  if (relative)
    return cue.document || !(hasContent(verb, context) || (CLAUSAL.has(cue.lemma) && hasClause(verb, context)))
      ? null
      : { ...draftOf(relative, verb, cue, context, false), relative: true };
  // `Der Minister nennt den Entwurf …`: the subject opens the sentence
  const first = context.pack.verbSecond && loose ? subjectBefore(verb, context, false) : null;
  if (first?.from === 0 && tokens[first.to]?.text !== ',' && !cue.after)
    return cue.strict && !hasContent(verb, context) && !partedOff(first, verb, cue.lemma, context)
      ? null
      : draftOf(first, verb, cue, context, false);
  const inverts = cue.use === 'say' || INVERTED.has(cue.lemma) || tokens[verb - 1]?.quoted === true;
  if (loose && inverts && (context.pack.verbSecond || mayInvert(verb, context)) && cue.lemma !== 'tell') {
    const after = inverted(verb, context, loose);
    if (after) return draftOf(after, verb, cue, context, false);
  }
  if (cue.document && mayInvert(verb, context)) {
    const after = inverted(verb, context, loose);
    if (after && isDocument(after)) return draftOf(after, verb, cue, context, false);
  }
  const joint = skipBetween(tokens, verb, context) - 1;
  const joined = context.pack.joiners.has(tokens[joint]?.lower ?? '');
  const described = english && !joined && !cue.document && hasContent(verb, context);
  const before = subjectBefore(verb, context, loose) ?? (described ? subjectAtStart(verb, context, loose) : null);
  if (before?.speaker.form === 'unknown' && cue.lemma === 'report') return null;
  if (cue.strict && !hasContent(verb, context) && !(before && partedOff(before, verb, cue.lemma, context))) return null;
  if (before && OWN_PLANS.has(cue.lemma) && tokens[before.from - 1]?.lower === 'that') return null;
  if (before && SUPPOSING.has(tokens[before.from - 1]?.lower ?? '')) return null;
  const example = before && /^(?:as|like)$/.test(tokens[before.from - 1]?.lower ?? '');
  if (before && !example && disagrees(before, verb, cue, context)) return null;
  if (before) return cue.document && !isDocument(before) ? null : draftOf(before, verb, cue, context, false);
  if (cue.document) return null;
  if (!joined) return null;
  const clausal = context.pack.complementisers.has(tokens[verb + 1]?.lower ?? '');
  if (tokens[joint]?.lower !== 'and' && english && tokens[joint - 1]?.text !== ',' && !clausal) return null;
  const prior = earlier.findLast((draft) => !draft.after);
  if (!prior && SHY.has(cue.lemma)) return null;
  const shared = prior ? { speaker: prior.speaker, from: 0, to: 1 } : sharedSubject(joint, context);
  return shared ? draftOf({ ...shared, from: Math.min(shared.from, verb - 1) }, verb, cue, context, true) : null;
}

/** `neither confirmed nor denied`. */
const NEITHER = new Set(['neither', 'nor']);
const PARTICIPLES = new Set(['alleged', 'suspected', 'claimed', 'reported', 'estimated', 'predicted', 'expected']);
/** `for 23 alleged breaches`, `of suspected diversion`: before a noun it is no verb. */
const qualifies = (before: Token, pack: LanguagePack): boolean =>
  /^\d/.test(before.text) || pack.prepositions.has(before.lower) || pack.quantifiers.has(before.lower);

export function verbFrame(context: UnitContext): ClaimDraft[] {
  const { tokens } = context.unit;
  const { pack } = context;
  if ((context.unit.marks & VERB) === 0) return [];
  const question = tokens.findLast((t) => !t.quoted && !t.word)?.text === '?' && !tokens.some((t) => t.quoted);
  if (question) return [];
  const heading = context.input.blocks[context.unit.block]?.role === 'heading';
  const drafts: ClaimDraft[] = [];
  tokens.forEach((token, verb) => {
    if ((token.marks & VERB) === 0 || token.mention >= 0 || isCapitalised(token)) return;
    const cues = pack.verbs.get(token.lower);
    if (!cues) return;
    const prior = tokens[verb - 1];
    if (
      prior &&
      !prior.quoted &&
      (pack.determiners.has(prior.lower) ||
        (prior.possessive && token.lower === cues[0]?.lemma) ||
        prior.lower === 'to' ||
        NEITHER.has(prior.lower) ||
        pack.possessives.has(prior.lower) ||
        (PARTICIPLES.has(token.lower) && qualifies(prior, pack)))
    )
      return;
    for (const cue of cues) {
      if (heading && cue.use !== 'say') continue;
      if (!holds(cue, verb, context) || instructs(cue, verb, context)) continue;
      const draft = findSubject(cue, verb, context, drafts);
      if (!draft) continue;
      drafts.push(draft);
      return;
    }
  });
  return drafts;
}
