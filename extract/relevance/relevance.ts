// Is the text about AI export actions, and why: control, AI and state evidence, counted where they stand together.
import type { ReadingInput, Relevance, Sentence } from '../../ledger/analysis.ts';
import type { Span } from '../../ledger/text.ts';
import type { Names } from '../names/names.ts';
import { plainInPlace, plainWords } from '../wording/plain.ts';
import { indexByFirstWord } from '../wording/word-index.ts';
import { scanWords, type Words } from '../wording/words.ts';
import { AI_TERMS, STATE_TERMS } from './ai-terms.ts';
import { ACT_TERMS, MOVEMENT_TERMS } from './act-terms.ts';
import { BORDER_TERMS } from './border-terms.ts';
import { CONTROL_TERMS } from './control-terms.ts';
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

export function judgeRelevance(input: ReadingInput, sentences: readonly Sentence[], names: Names): Relevance {
  const kind = nonReport(input);
  if (kind) return { relevant: false, reason: `not a report: ${kind}`, rule: 'relevance/page-kind' };

  const hits = [...termHits(input, sentences), ...nameHits(sentences, names)];
  const control = hits.filter((h) => h.family === 'control');
  const ai = hits.filter((h) => h.family === 'ai');
  const state = hits.filter((h) => h.family === 'state');
  const border = hits.filter((h) => h.family === 'border');
  const broad = manyActs(input, hits);
  if (broad) return broad;
  if (!control.length) return out('no term of export control', ai, 'relevance/no-control');
  if (!ai.some((h) => h.weight >= 2)) return out('no AI model or chip', control, 'relevance/no-ai');

  const near = control.filter((c) => ai.some((a) => Math.abs(a.at - c.at) <= REACH));
  const restricts = kindsOf(control) >= 2 && control.some(isSpecific);
  const official = input.outlet.kind === 'agency';
  if (near.length && state.length && (restricts || official) && kindsOf(border) >= 2) {
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

/** Acts of control of several kinds, near AI, by a state and across borders: none need be called export control. */
function manyActs(input: ReadingInput, hits: readonly Hit[]): Relevance | undefined {
  const of = (...families: Family[]): Hit[] => hits.filter((h) => families.includes(h.family));
  const [ai, acts, border, state] = [of('ai'), of('act', 'control'), of('border'), of('state')];
  const words = ai.filter((h) => !h.isNamed);
  const isAi = words.some((h) => h.weight >= 2) || kindsOf(ai) >= 2;
  const near = [...acts, ...border].filter((a) => ai.some((h) => Math.abs(h.at - a.at) <= REACH));
  const official = input.outlet.kind === 'agency' || state.length > 0;
  if (!isAi || !official || !near.some(isCore) || kindsOf(acts) < 2 || !border.length) return undefined;
  const clear = Math.max(...acts.map((a) => CLEAR[a.weight]));
  const score = clear + Math.min(kindsOf(acts), 6) + Math.min(kindsOf(border), 5) + Math.min(kindsOf(state), 3);
  if (score < MANY) return undefined;
  return {
    relevant: true,
    reason: `acts: ${listed(near)}; across borders: ${listed(border)}; AI: ${listed(ai)}; state: ${listed(state)}`,
    rule: 'relevance/many-acts',
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
const COMPUTING = /\b(?:a\.?i|comput(?:e|ing)|cloud|semiconductors?|silicon|microsystems|chips?|cognition|robotics)\b/i;

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
      hits.push({ family: 'ai', name: `${entity.type} ${entity.name}`, weight: 2, isNamed: true, at });
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
