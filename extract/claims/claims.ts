// Attributed claims: who is said to have said what, where and how.
import type { Claim, ReadingInput, Sentence } from '../../ledger/analysis.ts';
import type { Names } from '../names/names.ts';
import { cutClauses } from './clauses.ts';
import { packOf } from './cues/languages.ts';
import type { ClaimDraft, Frame, UnitContext } from './draft.ts';
import { agencyFrame } from './frames/agency.ts';
import { colonFrame } from './frames/colon.ts';
import { documentFrame } from './frames/document.ts';
import { fragmentFrame } from './frames/fragment.ts';
import { firstPersonFrame } from './frames/firstperson.ts';
import { passiveFrame } from './frames/passive.ts';
import { quotedAsFrame } from './frames/quotedas.ts';
import { quotationVerbFrame } from './frames/quotationverb.ts';
import { reportedFrame } from './frames/reported.ts';
import { nounCueFrame } from './frames/nouncue.ts';
import { partedFrame } from './frames/parted.ts';
import { sourceFrame } from './frames/source.ts';
import { verbFrame } from './frames/verb.ts';
import { type Answer, findAnswers, isMarkedQuestion } from './interview.ts';
import { ClaimMaker, type Observe } from './maker.ts';
import { findUnits, type Unit } from './units.ts';

/** Tried in order where no verb or source phrase is found; the first that finds something counts. */
const OTHERWISE: readonly Frame[] = [
  passiveFrame,
  documentFrame,
  nounCueFrame,
  colonFrame,
  quotationVerbFrame,
  agencyFrame,
  partedFrame,
  firstPersonFrame,
  fragmentFrame,
];

/** Words of a sentence beyond which nothing is looked for. */
const LONGEST = 1200;

function draftsOf(context: UnitContext): ClaimDraft[] {
  if (context.unit.tokens.length > LONGEST) return [];
  const passed = quotedAsFrame(context);
  const spelt = passed.length > 0 ? passed : [...verbFrame(context), ...sourceFrame(context)];
  if (spelt.length > 0) return cutClauses(spelt, context.unit);
  for (const frame of OTHERWISE) {
    const drafts = frame(context);
    if (drafts.length > 0) return drafts;
  }
  return [];
}

/** `“We do not comment on rumours,” the firm said.` says nothing. */
const NO_COMMENT =
  /\b(?:do not|don['’]t|does not|doesn['’]t|cannot|can['’]t|won['’]t|will not) comment\b|\bno comment\b/i;

function refusesComment(text: string, unit: Unit): boolean {
  const short = unit.tokens.length < 28;
  return short && unit.quotations.some((q) => NO_COMMENT.test(text.slice(q.start, q.end)));
}

/** The answer of an interviewee as a claim: the block, or the sentence. */
function answerDraft(answer: Answer, unit: Unit, from: number): ClaimDraft[] {
  const start = answer.whole ? answer.start : Math.max(from, answer.start);
  const end = answer.whole ? answer.end : unit.end;
  const text = answer.speakerText;
  const speaker = answer.speaker
    ? ({ form: 'name', entity: answer.speaker, text } as const)
    : ({ form: 'unknown', text, person: true } as const);
  const cue = { start, end: start };
  return [
    { start, end, speaker, cue, opens: null, lemma: 'answer', stance: 'asserts', direct: true, rule: 'interview' },
  ];
}

/** A quoted block after a line that ends in a colon: `From our chief executive:`. */
function blockQuote(input: ReadingInput, unit: Unit, maker: ClaimMaker): ClaimDraft[] {
  const block = input.blocks[unit.block];
  const before = input.blocks[unit.block - 1];
  if (block?.role !== 'quotation' || !before || !input.text.slice(before.start, before.end).endsWith(':')) return [];
  const named = maker.lastNamed(before);
  if (!named) return [];
  const speaker = { form: 'name', ...named } as const;
  const cue = { start: block.start, end: block.start };
  return [
    {
      start: block.start,
      end: block.end,
      speaker,
      cue,
      opens: null,
      lemma: 'block',
      stance: 'asserts',
      direct: true,
      rule: 'block-quotation',
    },
  ];
}

/** Slots are left empty; `slots/` fills them. */
export function readClaims(
  input: ReadingInput,
  sentences: readonly Sentence[],
  names: Names,
  observe?: Observe,
): Claim[] {
  const pack = packOf(input.metadata.language);
  if (!pack) return [];
  const maker = new ClaimMaker(input, names, pack, observe);
  const answers = new Map(findAnswers(input, names).map((answer) => [answer.block, answer]));
  const claims: Claim[] = [];
  let previous: { claim: Claim; unit: Unit } | null = null;
  let taken = -1;
  let short: Unit | null = null;
  findUnits(input, sentences, names, pack).forEach((unit, index) => {
    maker.read(unit, index);
    if (unit.block === taken || isMarkedQuestion(input.text.slice(unit.start, unit.start + 12))) return;
    if (unit.whole && previous?.unit.block === unit.block) {
      maker.extend(previous.claim, unit);
      return;
    }
    const block = input.blocks[unit.block];
    const alone = unit.whole && block !== undefined && unit.start === block.start && unit.end === block.end;
    const answer = answers.get(unit.block);
    const quoted = blockQuote(input, unit, maker);
    const from = short?.block === unit.block ? short.start : unit.start;
    short = null;
    if (answer && !answer.whole && unit.end < answer.end && unit.tokens.filter((t) => t.word).length < 4) {
      short = unit;
      return;
    }
    let drafts: ClaimDraft[];
    if (answer?.whole || quoted.length > 0) {
      drafts = answer?.whole ? answerDraft(answer, unit, from) : quoted;
      taken = unit.block;
    } else {
      drafts = draftsOf({ input, unit, pack, phrase: maker.phrase });
      if (drafts.length === 0 && alone) drafts = maker.goesOn(unit, index);
      if (answer && drafts.length === 0) drafts = answerDraft(answer, unit, from);
      if (drafts.length === 0 && previous?.unit.block === unit.block)
        drafts = reportedFrame(unit, pack, previous.claim, maker);
    }
    const made = drafts
      .filter(() => !refusesComment(input.text, unit))
      .map((draft) => maker.make(draft, unit, index, answer?.speakerText ?? null));
    claims.push(...made);
    const claim = made.at(-1);
    previous = claim ? { claim, unit } : null;
  });
  return claims;
}
