// Names of people, bodies and places in texts of two public sets: exact spans by type for one, overlapping ones for the other.
import { findNames } from '../../extract/names/names.ts';
import { wordUseOf } from '../../extract/names/word-use.ts';
import { textWords } from '../../extract/words/tokens.ts';
import { f1, paragraph, readSet } from './textSets.ts';

type Kind = 'person' | 'body' | 'place';

interface Span {
  start: number;
  end: number;
  kind: Kind;
}

/** Types of the first set that have a kind of ours; events, prizes, methods and the rest have none. */
const TAGS: Readonly<Record<string, Kind>> = {
  person: 'person',
  politician: 'person',
  researcher: 'person',
  writer: 'person',
  organisation: 'body',
  politicalparty: 'body',
  university: 'body',
  country: 'place',
  location: 'place',
};
const TYPES: Readonly<Record<string, Kind>> = {
  person: 'person',
  company: 'body',
  agency: 'body',
  organization: 'body',
  outlet: 'body',
  country: 'place',
  place: 'place',
};

/** Every name read from a text, places among them, which are no mentions. */
function namesIn(text: string): Span[] {
  const { input, sentences } = paragraph(text);
  const { tokens } = textWords(text, sentences, input.blocks);
  const use = wordUseOf(tokens, 'en');
  return findNames(tokens, use, input).flatMap(({ from, to, type }) => {
    const kind = TYPES[type];
    const [first, last] = [tokens[from], tokens[to - 1]];
    return kind && first && last ? [{ start: first.start, end: last.end, kind }] : [];
  });
}

interface Tagged {
  text: string;
  spans: Span[];
}

/** Words with tags as running text: quotes and stops stick to their neighbours. */
function tagged(sentence: string): Tagged {
  const words = sentence.split('\n').map((line) => line.split(/\s+/));
  const spans: Span[] = [];
  let text = '';
  let quotes = 0;
  let open: Span | undefined;
  for (const [index, [word = '', tag = 'O']] of words.entries()) {
    const before = words[index - 1]?.[0] ?? '';
    const inQuotes = quotes % 2 === 1;
    const sticks =
      text === '' ||
      /^(?:[.,;:!?)\]%]|['’]s?)$/.test(word) ||
      before === '(' ||
      before === '[' ||
      (inQuotes && (before === '"' || word === '"'));
    if (word === '"') quotes += 1;
    if (!sticks) text += ' ';
    const start = text.length;
    text += word;
    const kind = TAGS[tag.slice(2)];
    if (tag.startsWith('B-')) {
      open = kind && { start, end: text.length, kind };
      if (open) spans.push(open);
    } else if (tag.startsWith('I-') && open) open.end = text.length;
    else open = undefined;
  }
  return { text, spans };
}

/** Strict F1: a name counts if both ends and the kind are right. */
export function scoreTaggedNames(field: 'politics' | 'ai'): number {
  const sentences = readSet(`names/crossner-${field}-dev.txt`)
    .trim()
    .split(/\n\s*\n/);
  let right = 0;
  let found = 0;
  let wanted = 0;
  for (const { text, spans } of sentences.map(tagged)) {
    const key = ({ start, end, kind }: Span): string => `${start}-${end}-${kind}`;
    const keys = new Set(spans.map(key));
    const ours = new Set(namesIn(text).map(key));
    wanted += keys.size;
    found += ours.size;
    for (const one of ours) if (keys.has(one)) right += 1;
  }
  return f1(right, found, wanted);
}

interface Entity {
  begin: number;
  end: number;
  type: string;
  documentId: string;
}

const GOVERNMENT_TYPES: Readonly<Record<string, Kind>> = { Person: 'person', Organisation: 'body', Location: 'place' };

const lines = <T>(file: string): T[] =>
  readSet(file)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

/** A name counts if it overlaps one of its kind. Titles, roles and nationalities the set marks too have none of ours and count as missed. */
export function scoreGovernmentNames(): number {
  let right = 0;
  let found = 0;
  let wanted = 0;
  let hit = 0;
  for (const set of ['uk-government', 'us-state-department']) {
    const entities = lines<Entity>(`names/re3d-${set}/entities.json`);
    for (const { _id, text } of lines<{ _id: string; text: string }>(`names/re3d-${set}/documents.json`)) {
      const gold = entities.flatMap(({ begin, end, type, documentId }): Span[] => {
        const kind = documentId === _id ? GOVERNMENT_TYPES[type] : undefined;
        return kind ? [{ start: begin, end, kind }] : [];
      });
      const ours = namesIn(text);
      const meets = (a: Span, b: Span): boolean => a.kind === b.kind && a.start < b.end && b.start < a.end;
      wanted += gold.length;
      found += ours.length;
      right += ours.filter((one) => gold.some((other) => meets(one, other))).length;
      hit += gold.filter((one) => ours.some((other) => meets(one, other))).length;
    }
  }
  const [precision, recall] = [right / found, hit / wanted];
  return (2 * precision * recall) / (precision + recall);
}
