// Is the text about AI export actions, and why: control, AI and state evidence, counted where they stand together.
import type { ActionReport, ReadingInput, Relevance, Sentence } from '../../ledger/analysis.ts';
import type { Span } from '../../ledger/text.ts';
import type { Action } from '../../ledger/vocabulary.ts';
import type { Names } from '../names/names.ts';
import { plainInPlace, plainWords } from '../wording/plain.ts';
import { indexByFirstWord } from '../wording/word-index.ts';
import { scanWords, type Words } from '../wording/words.ts';
import { AI_TERMS, STATE_TERMS } from './ai-terms.ts';
import { ACT_TERMS, MOVEMENT_TERMS } from './act-terms.ts';
import { BORDER_TERMS } from './border-terms.ts';
import { CONTROL_TERMS } from './control-terms.ts';
import { CONTROLLED_GOODS } from './controlled-goods.ts';
import { OTHER_LANGUAGE_TERMS } from './other-languages.ts';
import { OTHER_ACTS } from './other-acts.ts';
import { nonReport } from './page-kind.ts';
import type { EvidenceTerm, Family } from './term.ts';

const TERMS: readonly EvidenceTerm[] = [
  ...CONTROL_TERMS,
  ...ACT_TERMS,
  ...MOVEMENT_TERMS,
  ...BORDER_TERMS,
  ...AI_TERMS,
  ...CONTROLLED_GOODS,
  ...STATE_TERMS,
  ...OTHER_LANGUAGE_TERMS,
  ...OTHER_ACTS,
];

const findTerms = indexByFirstWord(TERMS);

/** What is longer is no sentence; its beginning is read. */
const LONGEST = 2000;
/** Sentences between a control term and an AI term that still stand together. */
const REACH = 7;
/** What evidence counts at most for one term, so that one repeated word decides nothing. */
const MOST_OF_ONE_TERM = 2;
const ENOUGH = 7;
const MANY = 7;
const MUCH = 8;
const MUCH_TOGETHER = 'relevance/much-together';
/** So many sentences to either side are read together: an article, or a part of a long one. */
const WIDE = 20;
/** Acts that close or open a way; a fine or a rule alone may be about anything. */
const CORE = new Set([
  'ban',
  'restrict',
  'close',
  'reopen',
  'licence',
  'suspend',
  'lift',
  'list',
  'refuse',
  'diversion',
]);
/** What a term of each weight adds: 3 speaks for itself. */
const CLEAR = { 1: 0, 2: 2, 3: 4 } as const;

/** Words that any dispute with a state has. */
const COMMON = new Set(['order', 'ban', 'customs']);
const isSpecific = (hit: Hit): boolean => !COMMON.has(hit.name);

interface Hit {
  family: Family;
  name: string;
  weight: EvidenceTerm['weight'];
  /** A name, not a word. */
  isNamed: boolean;
  /** Index of its sentence; -1 is the title. */
  at: number;
}

/** `acts` reads the action reports of the text; asked only where its words leave a doubt. */
export function judgeRelevance(
  input: ReadingInput,
  sentences: readonly Sentence[],
  names: Names,
  acts: () => readonly ActionReport[],
): Relevance {
  const kind = nonReport(input);
  if (kind) return { relevant: false, reason: `not a report: ${kind}`, rule: 'relevance/page-kind' };

  const hits = [...termHits(input, sentences), ...nameHits(sentences, names)];
  const control = hits.filter((h) => h.family === 'control');
  const ai = hits.filter((h) => h.family === 'ai');
  const state = hits.filter((h) => h.family === 'state');
  const border = hits.filter((h) => h.family === 'border');
  const about = isAboutAi(input, ai, control);
  const broad = ai.length ? manyActs(input, hits) : undefined;
  const plainly = !about || broad?.rule === MUCH_TOGETHER;
  if (broad && (plainly ? tellsPlainly(input, sentences, acts) : tells(input, sentences, acts))) return broad;
  if (!control.length) return out('no term of export control', ai, 'relevance/no-control');
  if (!about) return out('no AI model or chip', control, 'relevance/no-ai');

  const near = control.filter((c) => ai.some((a) => Math.abs(a.at - c.at) <= REACH));
  const restricts = kindsOf(control) >= 2 && control.some(isSpecific);
  const official = input.outlet.kind === 'agency';
  const widely = near.length && state.length && (restricts || official) && kindsOf(border) >= 2;
  if (widely && tells(input, sentences, acts)) {
    return {
      relevant: true,
      reason: `restriction: ${listed(near)}; across borders: ${listed(border)}; AI: ${listed(ai)}; state: ${listed(state)}`,
      rule: 'relevance/state-restricts-across-borders',
    };
  }
  if (!control.some((h) => h.weight >= 2))
    return out('no clear term of export control', control, 'relevance/no-control');
  const score = sumOf(near) + 0.5 * (sumOf(control) - sumOf(near)) + 0.5 * sumOf(ai) + (state.length ? 1 : 0);
  if (!near.length) return out('export control and AI stand apart', [...control, ...ai], 'relevance/apart');
  if (!state.length && !near.some((h) => h.weight === 3))
    return out('no state that controls', [...near, ...ai], 'relevance/no-state');
  if (score < ENOUGH || !(near.some((h) => h.weight >= 2) || sumOf(near) >= 3)) {
    return out('too little evidence together', [...near, ...ai], 'relevance/thin');
  }
  return {
    relevant: true,
    reason: `export action: ${listed(near)}; AI: ${listed(ai)}${state.length ? `; state: ${listed(state)}` : ''}`,
    rule: 'relevance/control-and-ai',
  };
}

const isCore = (hit: Hit): boolean => CORE.has(hit.name) || hit.weight >= 2;

/** Words for models and chips, or one that is known; a name with a number counts among such words or beside a clear term of control. */
function isAboutAi(input: ReadingInput, ai: readonly Hit[], control: readonly Hit[]): boolean {
  if (ai.some((h) => h.weight >= 2)) return true;
  const words = ai.filter((h) => !h.isNamed && !VAGUE.has(h.name));
  const controlled = control.some((h) => h.weight >= 2) || kindsOf(control) >= 2;
  return isEnglish(input) ? kindsOf(ai) >= 2 && (words.length > 0 || controlled) : ai.length > 0 && controlled;
}

const isEnglish = ({ metadata, outlet }: ReadingInput): boolean =>
  (metadata.language ?? outlet.language ?? 'en').startsWith('en');

/** One act in so many sentences, at most, makes a report of acts. */
const ACT_IN = 40;
/** So many passages of a hundred sentences that may speak of an act, one of them so clearly, do too. */
const SPOKEN_IN_HUNDRED = 7;
const CLEARLY = -1.2;
/** One passage alone, as clear as this. */
const SURELY = 0.5;

const toldIn = (acts: readonly ActionReport[]): ActionReport[] =>
  acts.filter((r) => r.reality === 'real' && !r.tentative && !r.background);

/** The text tells acts, or speaks of them, for its length; only English is read well enough to ask. */
function tells(input: ReadingInput, sentences: readonly Sentence[], acts: () => readonly ActionReport[]): boolean {
  if (!isEnglish(input)) return true;
  const found = acts();
  if (toldIn(found).length * ACT_IN >= sentences.length) return true;
  const spoken = found.filter((r) => r.tentative);
  const clearest = Math.max(...spoken.map((r) => r.telling ?? CLEARLY - 1));
  const enough = spoken.length * 100 >= SPOKEN_IN_HUNDRED * sentences.length;
  return clearest >= SURELY || (enough && clearest >= CLEARLY);
}

/** Acts that any trade at home meets as well. */
const AT_HOME: ReadonlySet<Action> = new Set<Action>([
  'enforcement',
  'rule',
  'legislation',
  'guidance',
  'investigation',
]);

/** It tells another act, upon somebody or something. */
const tellsPlainly = (
  input: ReadingInput,
  sentences: readonly Sentence[],
  acts: () => readonly ActionReport[],
): boolean =>
  isEnglish(input) &&
  toldIn(acts()).length * ACT_IN >= sentences.length &&
  toldIn(acts()).some((r) => !AT_HOME.has(r.action.value) && r.objects.length + r.targets.length > 0);

/** Words that many trades have. */
const VAGUE = new Set(['lab', 'assistant', 'computing']);

/** Acts of control of several kinds around a mention of AI, by a state and across borders: none need be called export control. */
function manyActs(input: ReadingInput, hits: readonly Hit[]): Relevance | undefined {
  for (const at of new Set(hits.filter((h) => h.family === 'ai').map((h) => h.at))) {
    const found = actsAround(
      input,
      hits.filter((h) => Math.abs(h.at - at) <= WIDE),
    );
    if (found) return found;
  }
  return undefined;
}

function actsAround(input: ReadingInput, hits: readonly Hit[]): Relevance | undefined {
  const of = (...families: Family[]): Hit[] => hits.filter((h) => families.includes(h.family));
  const [ai, acts, border, state] = [of('ai'), of('act', 'control'), of('border'), of('state')];
  const official = input.outlet.kind === 'agency' || state.length > 0;
  if (!official || kindsOf(acts) < 2 || !border.length) return undefined;
  const clear = Math.max(...acts.map((a) => CLEAR[a.weight]));
  const score = clear + Math.min(kindsOf(acts), 6) + Math.min(kindsOf(border), 5) + Math.min(kindsOf(state), 3);
  const core = score >= MANY && [...acts, ...border].some(isCore);
  // no word for closing or opening, yet much of all the rest
  const much = kindsOf(acts) + kindsOf(border) + kindsOf(state) + Math.min(kindsOf(ai), 3) >= MUCH;
  if (!core && !(much && state.length)) return undefined;
  return {
    relevant: true,
    reason: `acts: ${listed(acts)}; across borders: ${listed(border)}; AI: ${listed(ai)}; state: ${listed(state)}`,
    rule: core ? 'relevance/many-acts' : MUCH_TOGETHER,
  };
}

function out(why: string, seen: readonly Hit[], rule: string): Relevance {
  return { relevant: false, reason: seen.length ? `${why}; only ${listed(seen)}` : why, rule };
}

function termHits(input: ReadingInput, sentences: readonly Sentence[]): Hit[] {
  const hits: Hit[] = [];
  const read = (words: Words, span: Span, at: number): void => {
    const seen = new Set<EvidenceTerm>();
    for (const { item } of findTerms(words, span)) {
      if (seen.has(item)) continue;
      seen.add(item);
      hits.push({ family: item.family, name: item.name, weight: item.weight, isNamed: false, at });
    }
  };
  const { title } = input.metadata;
  read(scanWords(plainInPlace(title)), { start: 0, end: title.length }, -1);
  const words = plainWords(input);
  sentences.forEach((s, i) => {
    read(words, { start: s.start, end: Math.min(s.end, s.start + LONGEST) }, i);
  });
  return hits;
}

/** `Aldan Compute`, `Orrin Semiconductor`: companies whose name says that they make or let computing. */
const COMPUTING =
  /\b(?:a\.?i|comput(?:e|ing)|cloud|semiconductors?|silicon|microsystems|chips?|cognition|robotics|avionics|photonics|lithography|bioinformatics|genomics|memory)\b/i;

/** A named model or chip is AI evidence; an agency or list named after exports is control evidence. */
function nameHits(sentences: readonly Sentence[], names: Names): Hit[] {
  const byKey = new Map(names.entities.map((e) => [e.key, e]));
  const hits: Hit[] = [];
  let at = 0;
  for (const mention of [...names.mentions].sort((a, b) => a.start - b.start)) {
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= mention.start) at++;
    const entity = byKey.get(mention.entity);
    if (!entity) continue;
    if (entity.type === 'model' || entity.type === 'chip')
      hits.push({
        family: 'ai',
        name: `${entity.type} ${entity.name}`,
        weight: entity.known ? 2 : 1,
        isNamed: true,
        at,
      });
    else if (entity.type === 'company' && COMPUTING.test(mention.text))
      hits.push({ family: 'ai', name: entity.name, weight: 2, isNamed: true, at });
    else if (entity.type === 'agency' || entity.type === 'law') {
      const exports = /\bexports?\b|\bausfuhr|\bexporta|\bcustoms\b/iu.test(mention.text);
      if (exports) hits.push({ family: 'control', name: entity.name, weight: 2, isNamed: true, at });
      hits.push({ family: 'state', name: entity.name, weight: 1, isNamed: true, at });
    } else if (entity.type === 'country')
      hits.push({ family: 'border', name: entity.name, weight: 1, isNamed: true, at });
  }
  return hits;
}

/** Distinct terms among the hits. */
function kindsOf(hits: readonly Hit[]): number {
  return new Set(hits.map((h) => h.name)).size;
}

/** Weight of the hits, each term counted twice at most. */
function sumOf(hits: readonly Hit[]): number {
  const counts = new Map<string, number>();
  let sum = 0;
  for (const h of hits) {
    const n = (counts.get(h.name) ?? 0) + 1;
    counts.set(h.name, n);
    if (n <= MOST_OF_ONE_TERM) sum += h.weight;
  }
  return sum;
}

/** The heaviest distinct terms, for the reason shown to readers. */
function listed(hits: readonly Hit[]): string {
  const weight = new Map<string, number>();
  for (const h of hits) weight.set(h.name, Math.max(weight.get(h.name) ?? 0, h.weight));
  return [...weight]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 4)
    .map(([name]) => name)
    .join(', ');
}
