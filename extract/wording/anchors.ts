// The words that a pattern needs wherever it matches, read off its source.
// `(?:his|her)\s+guilty\s+plea` needs "guilty"; a sentence without it is passed over, however often it says "his".
import { wordsOfChoices } from './first-words.ts';
import { type Choices, isNameLetter, type Node } from './pattern-tree.ts';

interface Anchor {
  words: ReadonlySet<string>;
  /** How often its words stand in a text, roughly. */
  cost: number;
}

/** Words of which every sentence has some. */
const EVERYWHERE = new Set(
  'the a an of to in on for and or but is was are were be been has have had it its that this by with from at as not no he she they his her their will would which who'.split(
    ' ',
  ),
);
/** Words that every text on export actions has. */
const OFTEN = new Set(
  'said says order orders rule rules export exports model models chip chips company companies licence license licences licenses department office ministry government court judge new law access users customers made make'.split(
    ' ',
  ),
);

/** What costs more stands in most sentences. */
const CHEAP = 60;
/** Words of a set that is worth asking for. */
const SMALL = 8;
/** As many are asked for. */
const MOST_SETS = 8;

function costOf(word: string): number {
  if (isNameLetter(word)) return 40;
  if (EVERYWHERE.has(word)) return 60;
  return OFTEN.has(word) ? 12 : 1;
}

/** Words of which one must stand where the pattern matches; undefined where it cannot be told. A name is its letter. */
export function anchorWords(choices: Choices): ReadonlySet<string> | undefined {
  return anchorOf(choices, false, true)?.words;
}

/** Sets of words of which each must give one behind the first word of the match, in the order of the pattern. */
export interface LaterWords {
  /** Sets of words that few sentences have. */
  rare: ReadonlySet<string>[];
  /** Small sets with words that most sentences have. */
  common: ReadonlySet<string>[];
  /** Of all of them the one that fewest sentences have. */
  rarest: ReadonlySet<string> | undefined;
}

export function laterWords(choices: Choices): LaterWords {
  const [nodes, another] = choices;
  const found = nodes && !another ? anchorsOf(nodes, false, true) : [anchorOf(choices, true, true)];
  const anchors = found.flatMap((anchor) => anchor ?? []);
  const wordsOf = (list: readonly Anchor[]): ReadonlySet<string>[] => list.map(({ words }) => words);
  const rare = anchors.filter(({ cost }) => cost < CHEAP);
  const common = anchors.filter(({ cost, words }) => cost >= CHEAP && words.size <= SMALL);
  const kept = [...rare.slice(0, MOST_SETS), ...common];
  const rarest = kept.reduce<Anchor | undefined>(
    (best, one) => (best && best.cost <= one.cost ? best : one),
    undefined,
  );
  return { rare: wordsOf(rare.slice(0, MOST_SETS)), common: wordsOf(common), rarest: rarest?.words };
}

/** `left`, `right`: the pattern begins, ends at a word's edge. */
function anchorOf(choices: Choices, left: boolean, right: boolean): Anchor | undefined {
  if (!left || !right) return readAnchor(choices, left, right);
  const known = ANCHORS.get(choices);
  if (known !== undefined) return known ?? undefined;
  const anchor = readAnchor(choices, left, right);
  ANCHORS.set(choices, anchor ?? null);
  return anchor;
}

/** Those of whole words, of groups that stand in many patterns. */
const ANCHORS = new WeakMap<Choices, Anchor | null>();

function readAnchor(choices: Choices, left: boolean, right: boolean): Anchor | undefined {
  const words = new Set<string>();
  let cost = 0;
  for (const nodes of choices) {
    const best = bestOf(nodes, left, right);
    if (!best) return undefined;
    for (const word of best.words) words.add(word);
    cost += best.cost;
  }
  return { words, cost };
}

/** The parts of a row that must stand: words, and groups of which one alternative must stand. */
function anchorsOf(nodes: readonly Node[], left: boolean, right: boolean): Anchor[] {
  const anchors: Anchor[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at];
    const begins = beginsWord(nodes, at, left);
    if (node?.kind === 'group') {
      const ends = endsWord(nodes, at + 1, right);
      const anchor = node.optional || node.many ? undefined : anchorOf(node.choices, begins, ends);
      if (anchor) anchors.push(anchor);
      if (anchor || ends) continue;
    }
    if (!begins) continue;
    let end = at + 1;
    while (end < nodes.length && !endsWord(nodes, end, right)) end++;
    if (end === nodes.length && !right) break;
    const anchor = anchorOfRun(nodes, at, end);
    if (anchor) anchors.push(anchor);
  }
  return anchors;
}

/** The cheapest of them. */
function bestOf(nodes: readonly Node[], left: boolean, right: boolean): Anchor | undefined {
  const [first, ...others] = anchorsOf(nodes, left, right);
  return others.reduce((best, anchor) => (best && anchor.cost < best.cost ? anchor : best), first);
}

function anchorOfRun(nodes: readonly Node[], at: number, end: number): Anchor | undefined {
  const run = nodes.slice(at, end);
  if (run.some((n) => n.kind === 'edge' || n.kind === 'any')) return undefined;
  const words = new Set<string>();
  let cost = 0;
  let known = true;
  wordsOfChoices([run], (word, open) => {
    if (open || word === '') known = false;
    else if (!words.has(word)) {
      words.add(word);
      cost += costOf(word);
    }
  });
  return known && !run.some(hasEdges) ? { words, cost } : undefined;
}

const hasEdges = (node: Node): boolean =>
  node.kind === 'edge' ||
  node.kind === 'any' ||
  (node.kind === 'group' && node.choices.some((nodes) => nodes.some(hasEdges)));

/** A word that stands at `at` begins there. */
function beginsWord(nodes: readonly Node[], at: number, left: boolean): boolean {
  const before = nodes[at - 1];
  if (!before) return left;
  const sure =
    before.kind === 'edge' ||
    (before.kind === 'group' && before.choices.every((c) => c.at(-1)?.kind === 'edge' && !c.at(-1)?.optional));
  return sure && (!before.optional || beginsWord(nodes, at - 1, left));
}

/** A word that stands before `at` ends there. */
function endsWord(nodes: readonly Node[], at: number, right: boolean): boolean {
  const node = nodes[at];
  if (!node) return right;
  const sure =
    node.kind === 'edge' ||
    (node.kind === 'group' && node.choices.every((c) => c[0]?.kind === 'edge' && !c[0]?.optional));
  return sure && (!node.optional || endsWord(nodes, at + 1, right));
}
