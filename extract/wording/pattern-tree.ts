// The source of a pattern taken apart as far as its words are concerned: letters, edges of words, groups of alternatives.

export type Node =
  /** One of `chars`. */
  | { kind: 'char'; chars: string; optional: boolean; many: boolean }
  /** A place where a word has ended; `bare` if it takes no letter. */
  | { kind: 'edge'; optional: boolean; bare?: boolean }
  /** Any letters. */
  | { kind: 'any'; optional: boolean }
  | { kind: 'group'; choices: Choices; optional: boolean; many: boolean };

/** Names stand in masked text as letters of a private alphabet. */
const FIRST_NAME_LETTER = 0xe001;
const LAST_NAME_LETTER = 0xe00f;

export function isNameLetter(char: string): boolean {
  const code = char.charCodeAt(0);
  return code >= FIRST_NAME_LETTER && code <= LAST_NAME_LETTER;
}

function isLetter(char: string): boolean {
  const code = char.charCodeAt(0);
  if (code < 128) return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123);
  return isNameLetter(char) || /[\p{L}\p{N}]/u.test(char);
}

const EDGE: Node = { kind: 'edge', optional: false };
const BARE_EDGE: Node = { kind: 'edge', optional: false, bare: true };
const ANY: Node = { kind: 'any', optional: false };

/** Alternatives, each a row of nodes. */
export type Choices = readonly (readonly Node[])[];
/** Groups taken apart before, by their source: word lists stand in many patterns. */
export type KnownGroups = Map<string, Choices>;

/** The alternatives of a pattern. Looks ahead and behind are left out: they take no place. */
export function parsePattern(source: string, groups: KnownGroups = new Map()): Choices {
  return new Parser(source, groups).choices();
}

class Parser {
  private at = 0;
  private readonly source: string;
  private readonly groups: KnownGroups;

  constructor(source: string, groups: KnownGroups) {
    this.source = source;
    this.groups = groups;
  }

  choices(): Choices {
    const { source } = this;
    const choices: Node[][] = [];
    let nodes: Node[] = [];
    while (this.at < source.length) {
      if (source[this.at] === '|') {
        choices.push(nodes);
        nodes = [];
        this.at += 1;
        continue;
      }
      const node = this.node();
      const { optional, many } = this.quantifier();
      if (!node) continue;
      if (node.kind === 'char' || node.kind === 'group') {
        node.optional = optional;
        node.many = many;
        nodes.push(node);
      } else nodes.push(optional && node.kind === 'edge' ? { kind: 'edge', optional } : node);
    }
    choices.push(nodes);
    return choices;
  }

  private quantifier(): { optional: boolean; many: boolean } {
    const { source } = this;
    const mark = source[this.at];
    if (mark !== '?' && mark !== '*' && mark !== '+' && mark !== '{') return { optional: false, many: false };
    const optional = mark === '?' || mark === '*' || source.startsWith('{0', this.at);
    this.at = mark === '{' ? source.indexOf('}', this.at) + 1 : this.at + 1;
    if (source[this.at] === '?') this.at += 1;
    return { optional, many: mark !== '?' };
  }

  private node(): Node | undefined {
    const { source } = this;
    const char = source[this.at] ?? '';
    if (char === '(') return this.group();
    if (char === '[') return this.charClass();
    if (char === '\\') return this.escape();
    this.at += 1;
    if (isLetter(char)) return { kind: 'char', chars: char.toLowerCase(), optional: false, many: false };
    return char === '.' ? ANY : EDGE;
  }

  private group(): Node | undefined {
    const { source, groups } = this;
    const from = this.at;
    const end = groupEnd(source, from);
    const open = source[from + 1] !== '?' ? '(' : source[from + 2] === ':' ? '(?:' : openingAt(source, from);
    const inner = source.slice(from + open.length, end);
    this.at = end + 1;
    if (open.endsWith('=') || open.endsWith('!')) return undefined;
    const choices = groups.get(inner) ?? parsePattern(inner, groups);
    groups.set(inner, choices);
    return { kind: 'group', choices, optional: false, many: false };
  }

  private charClass(): Node {
    const { source } = this;
    const end = source.indexOf(']', this.at + 1);
    const body = source.slice(this.at + 1, end);
    this.at = end + 1;
    if (body.startsWith('^')) return ANY;
    const chars = body.replace(/(?<from>.)-(?<to>.)/gu, (_, from: string, to: string) => range(from, to));
    return [...chars].every(isLetter) ? { kind: 'char', chars, optional: false, many: false } : EDGE;
  }

  private escape(): Node {
    const next = this.source[this.at + 1] ?? '';
    if (next === 'p') {
      this.at = this.source.indexOf('}', this.at) + 1;
      return ANY;
    }
    this.at += 2;
    if (next === 'b') return BARE_EDGE;
    return next === 'S' || next === 'd' || next === 'w' ? ANY : EDGE;
  }
}

function openingAt(source: string, at: number): string {
  const opening = /\(\?(?:<?[=!]|<\w+>)/y;
  opening.lastIndex = at;
  return opening.exec(source)?.[0] ?? '(';
}

/** Where the bracket closes that opens at a place. */
function groupEnd(source: string, from: number): number {
  let depth = 0;
  for (let at = from; at < source.length; at++) {
    const char = source[at];
    if (char === '\\') at += 1;
    else if (char === '[') at = source.indexOf(']', at + 1);
    else if (char === '(') depth += 1;
    else if (char === ')') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  throw new Error(`a bracket is open in ${source.slice(from, from + 60)}`);
}

function range(from: string, to: string): string {
  let all = '';
  for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code++) all += String.fromCharCode(code);
  return all;
}
