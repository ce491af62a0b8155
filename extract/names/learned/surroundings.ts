// What a word that may belong to a name is judged by: itself, the words beside it, what rules read here and elsewhere in the text.
import { NAME_TYPES } from '../evidence.ts';
import type { Token } from '../../words/tokens.ts';
import type { Word } from '../../words/word.ts';
import type { NameSpan } from '../spans.ts';
import type { WordUse } from '../word-use.ts';
import type { Ruled, Run } from './runs.ts';
import { kindName, NO_KIND, traits } from './traits.ts';

/** What stands between two words; the last two: nothing, since a sentence begins or ends. */
const GAPS = ['_', '&', ',', '"', '(', '.', "'s", '^'] as const;
const [POSSESSIVE, EDGE] = [6, 7];

function gapOf(gap: string): number {
  if (gap === ' ') return 0;
  if (gap === ' & ') return 1;
  if (gap === ', ') return 2;
  if (/^[’'"”]/.test(gap)) return 3;
  return gap.includes('(') ? 4 : 5;
}

const SIDES = ['at', '-1', '+1', '-2', '+2', 'first', 'last', '<', '>'] as const;
const WIDTH = GAPS.length;
const [AT, LEFT, RIGHT, SECOND_LEFT, SECOND_RIGHT, FIRST, LAST, BEFORE, BEHIND] = SIDES.map(
  (_, side) => side * WIDTH,
) as [number, number, number, number, number, number, number, number, number];

/** Places beside the judged word where another may stand: a side and the gap between. */
export const PLACES: readonly string[] = SIDES.flatMap((side) => GAPS.map((gap) => `${side}${gap}`));
/** The place of the judged word itself. */
export const ITSELF = AT;

const PARTS = ['B', 'I', 'O'] as const;
const ROLES = ['alone', 'first', 'last', 'inner'] as const;
const FLAGS = ['possessive', 'heading', 'compound', 'alone'] as const;
const BASES = ['0', '1', '2', '3', '4', '5', 'short', 'known', 'fixed'] as const;

const plain = (value: number): string => String(value);
const typeName = (type: number): string => NAME_TYPES[type] ?? '-';
const gapName = (gap: number): string => GAPS[gap] ?? '-';

/** Sorts of small facts, with how their three values are written. */
const FACTS = {
  flag: [(v: number) => FLAGS[v] ?? '', plain, plain],
  gaps: [gapName, gapName, plain],
  initial: [kindName, plain, plain],
  run: [plain, plain, plain],
  small: [plain, plain, plain],
  inside: [plain, plain, plain],
  left: [kindName, kindName, gapName],
  right: [kindName, kindName, gapName],
  around: [kindName, kindName, (v: number) => gapName(v >> 3) + gapName(v & 7)],
  ruled: [typeName, (v: number) => PARTS[v] ?? '', plain],
  basis: [typeName, (v: number) => BASES[v] ?? '', plain],
  'ruled before': [typeName, (v: number) => PARTS[v] ?? '', plain],
  'ruled behind': [typeName, (v: number) => PARTS[v] ?? '', plain],
  'ruled elsewhere': [typeName, (v: number) => ROLES[v] ?? '', plain],
  'ways ruled': [plain, plain, plain],
} as const satisfies Record<string, readonly ((value: number) => string)[]>;

type Fact = keyof typeof FACTS;
const FACT_NAMES = Object.keys(FACTS) as Fact[];
const NUMBER = Object.fromEntries(FACT_NAMES.map((name, n) => [name, n])) as Record<Fact, number>;

/** A fact as one number, and back as its name. */
const keyOf = (fact: number, a: number, b: number, c: number): number => ((fact * 64 + c) * 256 + a) * 256 + b;

export function factName(key: number): string {
  const [b, a, c, fact] = [key % 256, (key >> 8) % 256, (key >> 16) % 64, key >> 22];
  const name = FACT_NAMES[fact] ?? 'flag';
  const [first, second, third] = FACTS[name];
  return `${name} ${first(a)} ${second(b)} ${third(c)}`;
}

export interface Judge {
  /** A word at a place beside the judged one, or at its own. */
  word(place: number, word: Word): void;
  fact(key: number): void;
  /** The rule that read it, and which part of the name it is. */
  rule(name: string, part: number): void;
}

const NO_TYPE = NAME_TYPES.length;
const typeOf = (span: NameSpan | undefined): number => (span ? NAME_TYPES.indexOf(span.type) : NO_TYPE);

/** What rules read each word as, wherever it stands in the text. */
export type Rulings = ReadonlyMap<Word['text'], ReadonlySet<number>>;

export function rulingsOf(tokens: readonly Token[], spans: readonly NameSpan[]): Rulings {
  const rulings = new Map<string, Set<number>>();
  for (const { from, to, type } of spans)
    for (let at = from; at < to; at += 1) {
      const token = tokens[at];
      if (!token?.cap) continue;
      const role = to - from === 1 ? 0 : at === from ? 1 : at === to - 1 ? 2 : 3;
      const said = rulings.get(token.text) ?? new Set();
      said.add(NAME_TYPES.indexOf(type) * ROLES.length + role);
      rulings.set(token.text, said);
    }
  return rulings;
}

/** A text as far as rules have read it. */
export interface Surroundings {
  tokens: readonly Token[];
  use: WordUse;
  ruled: Ruled;
  rulings: Rulings;
}

export function judgeWord(text: Surroundings, run: Run, at: number, judge: Judge): void {
  const token = text.tokens[at];
  if (!token) return;
  byWords(text.tokens, token, run, at, judge);
  byUse(text.use, token, run, at, judge);
  byRules(text, token, at, judge);
}

function byWords(tokens: readonly Token[], token: Token, run: Run, at: number, judge: Judge): void {
  const near = (k: number): Token | undefined => {
    const other = tokens[k];
    return other?.sentence === token.sentence ? other : undefined;
  };
  const [before, behind] = [near(at - 1), near(at + 1)];
  const gapBefore = before ? (before.possessive ? POSSESSIVE : gapOf(before.gap)) : EDGE;
  const gapBehind = behind ? gapOf(token.gap) : EDGE;
  judge.word(AT, token.word);
  if (before) judge.word(LEFT + gapBefore, before.word);
  if (behind) judge.word(RIGHT + gapBehind, behind.word);
  const [second, third] = [near(at - 2), near(at + 2)];
  if (second) judge.word(SECOND_LEFT, second.word);
  if (third) judge.word(SECOND_RIGHT, third.word);
  const [first, last] = [tokens[run.from], tokens[run.to - 1]];
  if (first && last && run.to - run.from > 1) {
    judge.word(FIRST, first.word);
    judge.word(LAST, last.word);
    const [outer, next] = [near(run.from - 1), near(run.to)];
    if (outer) judge.word(BEFORE + gapOf(outer.gap), outer.word);
    if (next) judge.word(BEHIND + gapOf(last.gap), next.word);
  }
  const { kind } = traits(token.word);
  const kindBefore = before ? traits(before.word).kind : NO_KIND;
  const kindBehind = behind ? traits(behind.word).kind : NO_KIND;
  judge.fact(keyOf(NUMBER.gaps, gapBefore, gapBehind, 0));
  judge.fact(keyOf(NUMBER.left, kindBefore, kind, gapBefore));
  judge.fact(keyOf(NUMBER.right, kind, kindBehind, gapBehind));
  judge.fact(keyOf(NUMBER.around, kindBefore, kindBehind, gapBefore * WIDTH + gapBehind));
  if (token.initial) judge.fact(keyOf(NUMBER.initial, kind, 0, 0));
}

function byUse(use: WordUse, token: Token, run: Run, at: number, judge: Judge): void {
  const flag = (number: number): void => judge.fact(keyOf(NUMBER.flag, number, 0, 0));
  if (token.possessive) flag(0);
  if (token.heading) flag(1);
  if (token.compound) flag(2);
  if (use.alone.has(token.text)) flag(3);
  const ends = (at === run.from ? 1 : 0) + (at === run.to - 1 ? 2 : 0);
  judge.fact(keyOf(NUMBER.run, Math.min(run.to - run.from, 5), ends, 0));
  judge.fact(keyOf(NUMBER.small, use.lower.has(token.lower) ? 1 : 0, token.initial ? 1 : 0, 0));
  judge.fact(keyOf(NUMBER.inside, Math.min(use.inside.get(token.text) ?? 0, 3), 0, 0));
}

function byRules({ ruled, rulings }: Surroundings, token: Token, at: number, judge: Judge): void {
  const span = ruled[at];
  const behind = ruled[at + 1];
  const part = span ? (span.from === at ? 0 : 1) : 2;
  judge.fact(keyOf(NUMBER.ruled, typeOf(span), part, 0));
  judge.fact(keyOf(NUMBER['ruled before'], typeOf(ruled[at - 1]), part, 0));
  judge.fact(keyOf(NUMBER['ruled behind'], typeOf(behind), part, behind === span ? 1 : 0));
  if (span) {
    judge.rule(span.rule, part);
    judge.fact(keyOf(NUMBER.basis, typeOf(span), basisOf(span), 0));
  }
  const said = token.cap ? rulings.get(token.text) : undefined;
  if (!said) return;
  const alone = !span || span.to - span.from === 1 ? 1 : 0;
  for (const one of said)
    judge.fact(keyOf(NUMBER['ruled elsewhere'], Math.floor(one / ROLES.length), one % ROLES.length, alone));
  judge.fact(keyOf(NUMBER['ways ruled'], said.size, 0, 0));
}

/** How much spoke for what a rule read, or what it rests on. */
function basisOf({ weight, of, known }: NameSpan): number {
  if (weight !== undefined) return Math.min(Math.floor(weight), 5);
  return of ? 6 : known ? 7 : 8;
}
