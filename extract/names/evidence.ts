// What speaks for the type of one candidate at one place: its own words and what stands beside it.
import type { EntityType } from '../../ledger/vocabulary.ts';
import type { Candidate } from './candidates.ts';
import type { WordUse } from './word-use.ts';
import { COMPANY_RULES } from './rules/company.ts';
import { HEAD_RULES } from './rules/heads.ts';
import { isPersonShape, PERSON_RULES } from './rules/person.ts';
import { PLACE_RULES } from './rules/place.ts';
import { THING_RULES } from './rules/thing.ts';
import type { Token } from './tokens.ts';

/** Names of places, and of other things such as events and software, are known so that they are taken for nothing else. */
export type NameType = EntityType | 'place' | 'other';

/** One candidate in its surroundings; rules look at nothing else. */
export interface Scene {
  tokens: readonly Token[];
  use: WordUse;
  candidate: Candidate;
  /** Words of the candidate. */
  words: string[];
  /** The token `n` places before the candidate (1 is next to it), within the sentence. */
  before(n: number): Token | undefined;
  /** The token `n` places after the candidate (1 is next to it), within the sentence. */
  after(n: number): Token | undefined;
  /** What stands between the candidate and the next token. */
  gapAfter: string;
  possessive: boolean;
  /** Words before and after an "of" or "for". */
  joined: boolean;
  /** The word that rules the name: before "of" or "for" if there is one, else the last. */
  head: string;
  /** Two to four words that could be given name and surname. */
  personShape: boolean;
}

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
  matches(scene: Scene): boolean;
}

export interface Evidence {
  type: NameType;
  weight: number;
  rule: string;
}

/** In the order in which a reader would ask: what it calls itself, who is titled, who acts, where. */
const EVIDENCE_RULES: readonly EvidenceRule[] = [
  ...HEAD_RULES,
  ...PERSON_RULES,
  ...COMPANY_RULES,
  ...THING_RULES,
  ...PLACE_RULES,
];

const JOINTS = new Set(['of', 'for', 'für', 'de', 'des', 'du', 'voor', 'van', 'pour', 'para']);

type Shape = 'one' | 'several' | 'person';
const SHAPES: readonly Shape[] = ['one', 'several', 'person'];
const GAPS: readonly string[] = [' ', ', ', ''];

const fits = ({ of, gap, joined }: EvidenceRule, shape: Shape, behind: string, before: boolean): boolean =>
  (of === undefined || of === shape || (of === 'several' && shape === 'person')) &&
  (gap === undefined || gap === behind) &&
  (before || !joined);

/** The rules to ask, by the name's shape, what stands behind it and whether a word stands right before it. */
const RULES_FOR = new Map(
  SHAPES.flatMap((shape) =>
    GAPS.flatMap((gap) =>
      [true, false].map(
        (before) =>
          [situation(shape, gap, before), EVIDENCE_RULES.filter((rule) => fits(rule, shape, gap, before))] as const,
      ),
    ),
  ),
);

function situation(shape: Shape, gap: string, before: boolean): string {
  return shape + gap + before;
}

function rulesFor(scene: Scene): readonly EvidenceRule[] {
  const shape = scene.personShape ? 'person' : scene.words.length > 1 ? 'several' : 'one';
  const gap = scene.gapAfter === ' ' || scene.gapAfter === ', ' ? scene.gapAfter : '';
  return RULES_FOR.get(situation(shape, gap, scene.before(1)?.gap === ' ')) ?? EVIDENCE_RULES;
}

export function sceneOf(tokens: readonly Token[], candidate: Candidate, use: WordUse): Scene {
  const first = tokens[candidate.from];
  const last = tokens[candidate.to - 1];
  const within = (at: number): Token | undefined => {
    const token = tokens[at];
    return token && token.sentence === first?.sentence ? token : undefined;
  };
  const words = tokens.slice(candidate.from, candidate.to).map((t) => t.text);
  const joint = words.findIndex((w) => JOINTS.has(w));
  const scene: Scene = {
    tokens,
    use,
    candidate,
    words,
    joined: joint >= 0,
    head: (joint > 0 ? words[joint - 1] : words.at(-1)) ?? '',
    before: (n) => within(candidate.from - n - candidate.titled.length),
    after: (n) => within(candidate.to - 1 + n),
    gapAfter: last?.gap ?? '\n',
    possessive: last?.possessive ?? false,
    personShape: false,
  };
  scene.personShape = isPersonShape(scene);
  return scene;
}

export function evidenceOf(scene: Scene): Evidence[] {
  const found: Evidence[] = [];
  for (const rule of rulesFor(scene)) {
    if (rule.matches(scene)) found.push({ type: rule.type, weight: rule.weight, rule: rule.name });
  }
  return found;
}
