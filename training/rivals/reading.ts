// The passages and the bundled press as statements, as the conflicts step sees them, with which of them are opposed.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readText } from '../../extract/extract.ts';
import { articleId, revisionId } from '../../ledger/ids.ts';
import type { ArticleState } from '../../ledger/deciding.ts';
import type { ClaimLine } from '../../ledger/lines.ts';
import { type Statement, readStatements } from '../../reconcile/conflicts/statement.ts';
import { joinEntities } from '../../reconcile/entities/entities.ts';
import { lettersOf, pressTexts } from './press.ts';

/** A text with the pairs of its sentences of which the second is set against the first, in letters only. */
export interface Told {
  paragraphs: readonly string[];
  language: string;
  opposed: readonly (readonly [string, string])[];
}

export interface Read {
  statements: Statement[];
  isOpposed(first: Statement, second: Statement): boolean;
}

const here = path.dirname(fileURLToPath(import.meta.url));
/** What makes a text one the program reads. */
const LEAD = 'The Commerce Department announced export controls on advanced AI chips and models this spring.';

export function* allTexts(): Iterable<Read> {
  for (const told of [...passages(), ...pressTexts()]) yield readTold(told);
}

/** `passages.txt`: a sentence a line, a blank line between passages; `<2` before a sentence set against the second before it. */
function passages(): Told[] {
  const texts = fs
    .readFileSync(path.join(here, 'passages.txt'), 'utf8')
    .trim()
    .split(/\n{2,}/);
  return texts.map((text, nth): Told => {
    const lines = text.split('\n').map((line) => {
      const { back, said = line } = /^<(?<back>\d) (?<said>.*)$/.exec(line)?.groups ?? {};
      return { said, back: Number(back ?? 0) };
    });
    const said = lines.map((line) => line.said);
    return {
      paragraphs: [LEAD, ...(nth % 3 === 0 ? said : [said.join(' ')])],
      language: 'en',
      opposed: lines.flatMap(({ said: second, back }, at): [string, string][] => {
        const first = lines[at - back];
        return back > 0 && first ? [[lettersOf(first.said), lettersOf(second)]] : [];
      }),
    };
  });
}

function readTold({ paragraphs, language, opposed }: Told): Read {
  const statements = statementsOf(paragraphs, language);
  const same = (statement: Statement, letters: string): boolean => {
    const own = lettersOf(statement.quote);
    return own.length > 7 && (own.includes(letters) || letters.includes(own));
  };
  return {
    statements: statements.filter(({ quote }) => quote !== LEAD),
    isOpposed: (first, second) => opposed.some(([a, b]) => same(first, a) && same(second, b)),
  };
}

const OUTLET = {
  id: 'register',
  name: 'The Register-Dial',
  url: 'https://register.example/',
  kind: 'newspaper',
  country: null,
  timezone: 'UTC',
  rights: 'quote',
  allowPrivate: false,
  follow: 'own',
} as const;

let texts = 0;

function statementsOf(paragraphs: readonly string[], language: string): Statement[] {
  const url = `https://register.example/${++texts}`;
  const outlet = { ...OUTLET, language };
  const text = paragraphs.join('\n\n');
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const block = { start, end: start + paragraph.length, role: 'paragraph' as const };
    start = block.end + 2;
    return block;
  });
  const metadata = {
    title: 'AI export controls',
    byline: [],
    published: '2030-03-13T12:00:00Z',
    modified: null,
    section: null,
    language,
    canonicalUrl: null,
    signals: [],
  };
  const fetchedAt = '2030-03-20T00:00:00Z';
  const id = articleId(url);
  const state: ArticleState = {
    article: { id, url, identityUrl: url, outlet: outlet.id },
    outlet,
    revision: {
      id: revisionId(id, metadata.title, text),
      article: id,
      snapshot: '',
      fetchedAt,
      metadata,
      text,
      blocks,
      charset: 'utf-8',
    },
    analysis: readText({ url, outlet, metadata, text, blocks, fetchedAt }, url),
    earlier: [],
  };
  const entities = joinEntities([state], []);
  const claims = state.analysis.claims.map((claim, nth): ClaimLine => {
    const speaker = claim.speaker === null ? undefined : entities.of(id, claim.speaker);
    return {
      ...claim,
      id: String(nth),
      article: id,
      event: null,
      speaker: speaker ? { id: speaker.id, name: speaker.name } : null,
    };
  });
  const lineage = { origin: new Map(), derivedFrom: new Map(), credits: new Map(), retracted: new Set<string>() };
  const events = { lines: [], eventOf: () => null };
  return readStatements({ articles: [state], entities, lineage, events, claims });
}
