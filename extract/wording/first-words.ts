// The words a pattern can begin with, read off its source, so that it is tried only where one of them stands.
// `licen[cs]es?|permits?` begins with licence, licences, license, licenses, permit or permits; `export\p{L}*` with "export…".
import { type Choices, isNameLetter, type Node } from './pattern-tree.ts';

/** A first word; with `open`, any word that begins so. */
export interface FirstWord {
  word: string;
  open: boolean;
}

/** What stands behind the nodes of a group. */
interface Rest {
  nodes: readonly Node[];
  at: number;
  next: Rest | undefined;
}

type Add = (word: string, open: boolean) => void;

const MOST = 4000;
const DEEPEST = 80;

export function firstWords(choices: Choices): FirstWord[] {
  const found = new Map<string, FirstWord>();
  wordsOfChoices(choices, (word, open) => {
    if (found.size > MOST)
      throw new Error(`pattern begins in too many ways: ${[...found.keys()].slice(0, 9).join(' ')}`);
    found.set(open ? `${word}*` : word, { word, open });
  });
  return [...found.values()];
}

/** Every way the first word of one of the alternatives can be spelt; a name's letter is a word by itself. */
export function wordsOfChoices(choices: Choices, add: Add): void {
  for (const nodes of choices) spell(nodes, 0, undefined, '', add, 0);
}

function spell(
  nodes: readonly Node[],
  at: number,
  rest: Rest | undefined,
  word: string,
  add: Add,
  depth: number,
): void {
  const node = nodes[at];
  if (!node || depth > DEEPEST) {
    if (!node && rest) spell(rest.nodes, rest.at, rest.next, word, add, depth + 1);
    else add(word, node !== undefined);
    return;
  }
  if (node.optional) spell(nodes, at + 1, rest, word, add, depth + 1);
  if (node.kind === 'edge' && node.bare && word === '') {
    spell(nodes, at + 1, rest, word, add, depth + 1);
    return;
  }
  if (node.kind === 'edge' || node.kind === 'any') {
    add(word, node.kind === 'any' || word === '');
    return;
  }
  if (node.kind === 'group' && word === '' && !node.many && endsThere(nodes, at + 1, rest)) {
    for (const first of wholeWords(node.choices)) add(first.word, first.open);
    return;
  }
  if (node.kind === 'group') {
    const behind: Rest = node.many ? { nodes: ANYTHING, at: 0, next: undefined } : { nodes, at: at + 1, next: rest };
    for (const choice of node.choices) spell(choice, 0, behind, word, add, depth + 1);
    return;
  }
  for (const char of node.chars) {
    if (isNameLetter(char)) add(word === '' ? char : word, false);
    else if (node.many) add(word + char, true);
    else spell(nodes, at + 1, rest, word + char, add, depth + 1);
  }
}

/** No letter can follow: the pattern ends, or an edge stands there. */
function endsThere(nodes: readonly Node[], at: number, rest: Rest | undefined): boolean {
  const node = nodes[at];
  if (node) return node.kind === 'edge' && !node.optional;
  return !rest || endsThere(rest.nodes, rest.at, rest.next);
}

const WHOLE = new WeakMap<Choices, readonly FirstWord[]>();

/** The first words of a group by itself. */
function wholeWords(choices: Choices): readonly FirstWord[] {
  const known = WHOLE.get(choices);
  if (known) return known;
  const found: FirstWord[] = [];
  wordsOfChoices(choices, (word, open) => found.push({ word, open: open || word === '' }));
  WHOLE.set(choices, found);
  return found;
}

const ANYTHING: readonly Node[] = [{ kind: 'any', optional: false }];
