// What speaks for the type of one candidate at one place: its own words and what stands beside it.
import { ENTITY_TYPES } from '../../ledger/vocabulary.ts';
import type { Candidate } from './candidates.ts';
import type { WordUse } from './word-use.ts';
import { COMPANY_RULES } from './rules/company.ts';
import { COMPANY_STANDING_RULES } from './rules/company-standing.ts';
import { HEAD_RULES } from './rules/heads.ts';
import { LONE_RULES } from './rules/lone.ts';
import { isPersonShape, PERSON_RULES } from './rules/person.ts';
import { PLACE_RULES } from './rules/place.ts';
import { THING_RULES } from './rules/thing.ts';
import type { Token } from '../words/tokens.ts';
import type { Word } from '../words/word.ts';

/** Names of places, and of other things such as events and software, are known so that they are taken for nothing else. */
export const NAME_TYPES = [...ENTITY_TYPES, 'place', 'other'] as const;
export type NameType = (typeof NAME_TYPES)[number];

export interface EvidenceRule {
  name: string;
  type: NameType;
  weight: number;
  /** Asked only for names of one word, of several, or shaped like a person's; absent for all. */
  of?: 'one' | 'several' | 'person';
  /** Asked only where this stands behind the name. */
  gap?: ' ' | ', ';
  /** Asked only where a word of the sentence stands right before the name. */
  joined?: true;
  /** Asked only of names with a possessive ending. */
  possessive?: true;
  /** Asked only where the word before the name, or behind it, passes: the answer is remembered by word. */
  before?: (word: Word) => boolean;
  after?: (word: Word) => boolean;
  matches(scene: Scene): boolean;
}

/** In the order in which a reader would ask: what it calls itself, who is titled, who acts, where. */
const EVIDENCE_RULES: readonly EvidenceRule[] = [
  ...HEAD_RULES,
  ...PERSON_RULES,
  ...COMPANY_RULES,
  ...COMPANY_STANDING_RULES,
  ...LONE_RULES,
  ...THING_RULES,
  ...PLACE_RULES,
];

const JOINTS = new Set(['of', 'for', 'für', 'de', 'des', 'du', 'voor', 'van', 'pour', 'para']);

/** One candidate in its surroundings; rules look at nothing else. */
export class Scene {
  readonly tokens: readonly Token[];
  readonly use: WordUse;
  readonly candidate: Candidate;
  /** Words of the candidate. */
  readonly words: readonly string[];
  /** What stands between the candidate and the next token. */
  readonly gapAfter: string;
  readonly possessive: boolean;
  /** Words before and after an "of" or "for". */
  readonly joined: boolean;
  /** The word that rules the name: before "of" or "for" if there is one, else the last. */
  readonly head: string;
  /** Two to four words that could be given name and surname. */
  readonly personShape: boolean;
  readonly #sentence: number;

  constructor(tokens: readonly Token[], candidate: Candidate, use: WordUse) {
    const { from, to } = candidate;
    const words: string[] = [];
    let joint = -1;
    for (let k = from; k < to; k += 1) {
      const word = tokens[k]?.text ?? '';
      if (joint < 0 && JOINTS.has(word)) joint = k - from;
      words.push(word);
    }
    const last = tokens[to - 1];
    this.tokens = tokens;
    this.use = use;
    this.candidate = candidate;
    this.words = words;
    this.joined = joint >= 0;
    this.head = (joint > 0 ? words[joint - 1] : words.at(-1)) ?? '';
    this.gapAfter = last?.gap ?? '\n';
    this.possessive = last?.possessive ?? false;
    this.#sentence = tokens[from]?.sentence ?? -1;
    this.personShape = isPersonShape(this);
  }

  /** The token `n` places before the candidate (1 is next to it), within the sentence. */
  before(n: number): Token | undefined {
    return this.#within(this.candidate.from - n - this.candidate.titled.length);
  }

  /** The token `n` places after the candidate (1 is next to it), within the sentence. */
  after(n: number): Token | undefined {
    return this.#within(this.candidate.to - 1 + n);
  }

  #within(at: number): Token | undefined {
    const token = at < 0 ? undefined : this.tokens[at];
    return token?.sentence === this.#sentence ? token : undefined;
  }
}

type Shape = 'one' | 'several' | 'person';

/** A rule with its place in the order. */
interface Ranked {
  rule: EvidenceRule;
  rank: number;
}

const RANKED: readonly Ranked[] = EVIDENCE_RULES.map((rule, rank) => ({ rule, rank }));
const CUED_BEFORE = RANKED.filter(({ rule }) => rule.before);
const CUED_AFTER = RANKED.filter(({ rule }) => rule.after && !rule.before);

const fits = ({ of, gap, joined, possessive }: EvidenceRule, shape: Shape, scene: Scene, joint: boolean): boolean =>
  (of === undefined || of === shape || (of === 'several' && shape === 'person')) &&
  (gap === undefined || gap === scene.gapAfter) &&
  (joint || !joined) &&
  (scene.possessive || !possessive);

/** Rules without a cue, by the name's shape, whether it has a possessive ending, and what stands on both sides. */
const PLAIN_RULES = new Map<string, readonly Ranked[]>();

function plainRules(shape: Shape, scene: Scene, joint: boolean): readonly Ranked[] {
  const gap = scene.gapAfter === ' ' || scene.gapAfter === ', ' ? scene.gapAfter : '';
  const key = shape + gap + (joint ? 'j' : '') + (scene.possessive ? 'p' : '');
  const known = PLAIN_RULES.get(key);
  if (known) return known;
  const rules = RANKED.filter(({ rule }) => !rule.before && !rule.after && fits(rule, shape, scene, joint));
  PLAIN_RULES.set(key, rules);
  return rules;
}

const before = new WeakMap<Word, readonly Ranked[]>();
const after = new WeakMap<Word, readonly Ranked[]>();

/** Rules whose cue a word is. */
function cuedBy(word: Word, side: 'before' | 'after'): readonly Ranked[] {
  const remembered = side === 'before' ? before : after;
  const known = remembered.get(word);
  if (known) return known;
  const rules = (side === 'before' ? CUED_BEFORE : CUED_AFTER).filter(({ rule }) => rule[side]?.(word));
  remembered.set(word, rules);
  return rules;
}

export function evidenceOf(scene: Scene): readonly EvidenceRule[] {
  const shape = scene.personShape ? 'person' : scene.words.length > 1 ? 'several' : 'one';
  const previous = scene.before(1);
  const next = scene.after(1);
  const joint = previous?.gap === ' ';
  const found: Ranked[] = [];
  for (const ranked of plainRules(shape, scene, joint)) if (ranked.rule.matches(scene)) found.push(ranked);
  const plain = found.length;
  if (previous)
    for (const ranked of cuedBy(previous.word, 'before'))
      if (fits(ranked.rule, shape, scene, joint) && ranked.rule.matches(scene)) found.push(ranked);
  if (next)
    for (const ranked of cuedBy(next.word, 'after'))
      if (fits(ranked.rule, shape, scene, joint) && ranked.rule.matches(scene)) found.push(ranked);
  if (found.length > plain && found.length > 1) found.sort((a, b) => a.rank - b.rank);
  return found.map(({ rule }) => rule);
}
