// The words a pattern can begin with, read off its source, so that it is tried only where one of them stands.
// `licen[cs]es?|permits?` begins with licence, licences, license, licenses, permit or permits; `export\p{L}*` with "export…".

type Node =
  | { kind: 'char'; chars: string[]; optional: boolean; many: boolean }
  /** A place where the first word has ended. */
  | { kind: 'edge'; optional: boolean }
  /** Any letters. */
  | { kind: 'any'; optional: boolean }
  | { kind: 'group'; choices: Node[][]; optional: boolean; many: boolean };

/** A first word; with `open`, any word that begins so. */
export interface FirstWord {
  word: string;
  open: boolean;
}

const MOST = 4000;
const NAME_LETTER = /[\uE001-\uE00F]/u;
const WORD = /[\p{L}\p{N}]/u;

export function firstWords(source: string): FirstWord[] {
  const { choices } = parseChoices(source, 0);
  const found = new Map<string, FirstWord>();
  const add = (word: string, open: boolean): void => {
    if (found.size > MOST) throw new Error(`pattern begins in too many ways: ${source.slice(0, 60)}`);
    found.set(`${word}${open ? '*' : ''}`, { word, open });
  };
  for (const choice of choices) expand(choice, '', add, 0);
  return [...found.values()];
}

/** Words one of which must stand where the pattern's last part begins; undefined where that cannot be told. */
export function lastWords(source: string): string[] | undefined {
  const { choices } = parseChoices(source, 0);
  let nodes = choices.length === 1 ? choices[0] : undefined;
  // the brackets around the whole
  while (nodes?.length === 1 && nodes[0]?.kind === 'group' && nodes[0].choices.length === 1 && !nodes[0].optional)
    nodes = nodes[0].choices[0];
  const last = nodes?.at(-1);
  if (!nodes || nodes.length < 2 || last?.kind !== 'group' || last.optional || last.many) return undefined;
  if (nodes.at(-2)?.kind !== 'edge' && nodes.at(-2)?.kind !== 'group') return undefined;
  const words = new Set<string>();
  let open = false;
  const add = (word: string, isOpen: boolean): void => {
    if (isOpen || word === '') open = true;
    else words.add(word);
  };
  for (const choice of last.choices) expand(choice, '', add, 0);
  return open || words.size > MOST ? undefined : [...words];
}

function expand(nodes: readonly Node[], word: string, add: (word: string, open: boolean) => void, depth: number): void {
  const [node, ...rest] = nodes;
  if (!node || depth > 60) {
    add(word, node !== undefined);
    return;
  }
  if (node.optional) expand(rest, word, add, depth + 1);
  if (node.kind === 'edge' || node.kind === 'any') {
    add(word, node.kind === 'any' || word === '');
    return;
  }
  if (node.kind === 'group') {
    for (const choice of node.choices)
      expand(node.many ? [...choice, ANY] : [...choice, ...rest], word, add, depth + 1);
    return;
  }
  for (const char of node.chars) {
    if (NAME_LETTER.test(char)) add(word === '' ? char : word, false);
    else if (node.many) add(word + char, true);
    else expand(rest, word + char, add, depth + 1);
  }
}

const ANY: Node = { kind: 'any', optional: false };

function parseChoices(source: string, from: number): { choices: Node[][]; end: number } {
  const choices: Node[][] = [];
  let nodes: Node[] = [];
  let i = from;
  while (i < source.length && source[i] !== ')') {
    if (source[i] === '|') {
      choices.push(nodes);
      nodes = [];
      i++;
      continue;
    }
    const { node, end } = parseNode(source, i);
    const quantifier = /^(?:[?*+]\??|\{\d+(?:,\d*)?\}\??)/u.exec(source.slice(end))?.[0] ?? '';
    i = end + quantifier.length;
    if (!node) continue;
    const optional = /^(?:[?*]|\{0)/u.test(quantifier);
    const many = /^[*+{]/u.test(quantifier);
    if (node.kind === 'char' || node.kind === 'group') nodes.push({ ...node, optional, many });
    else nodes.push({ ...node, optional: optional && node.kind === 'any' ? false : optional });
  }
  choices.push(nodes);
  return { choices, end: i };
}

function parseNode(source: string, i: number): { node: Node | undefined; end: number } {
  const char = source[i] ?? '';
  if (char === '(') {
    const look = /^\(\?(?:[=!]|<[=!])/u.exec(source.slice(i));
    const start = look ? i + look[0].length : source.startsWith('(?:', i) ? i + 3 : i + 1;
    const { choices, end } = parseChoices(source, start);
    return { node: look ? undefined : { kind: 'group', choices, optional: false, many: false }, end: end + 1 };
  }
  if (char === '[') {
    const end = source.indexOf(']', i + 1);
    const body = source.slice(i + 1, end);
    if (body.startsWith('^')) return { node: ANY, end: end + 1 };
    const chars = [...body.replace(/(?<from>.)-(?<to>.)/gu, (_, a: string, b: string) => range(a, b))];
    if (!chars.every((c) => WORD.test(c) || NAME_LETTER.test(c)))
      return { node: { kind: 'edge', optional: false }, end: end + 1 };
    return { node: { kind: 'char', chars, optional: false, many: false }, end: end + 1 };
  }
  if (char === '\\') {
    const next = source[i + 1] ?? '';
    if (next === 'p') return { node: ANY, end: source.indexOf('}', i) + 1 };
    if (next === 'S' || next === 'd' || next === 'w') return { node: ANY, end: i + 2 };
    return { node: { kind: 'edge', optional: false }, end: i + 2 };
  }
  if (WORD.test(char) || NAME_LETTER.test(char))
    return { node: { kind: 'char', chars: [char.toLowerCase()], optional: false, many: false }, end: i + 1 };
  return { node: char === '.' ? ANY : { kind: 'edge', optional: false }, end: i + 1 };
}

function range(a: string, b: string): string {
  let all = '';
  for (let c = a.charCodeAt(0); c <= b.charCodeAt(0); c++) all += String.fromCharCode(c);
  return all;
}
