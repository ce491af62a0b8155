// The invented presses beside this file, read as the program reads pages, each with what its articles are known to tell.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readText } from '../../extract/extract.ts';
import type { ArticleState } from '../../ledger/deciding.ts';
import { articleId, revisionId } from '../../ledger/ids.ts';
import type { Block, Outlet } from '../../ledger/page.ts';
import { fold } from '../../ledger/text.ts';
import type { Action, Status } from '../../ledger/vocabulary.ts';

interface Printed {
  id: string;
  outlet: string;
  url: string;
  title: string;
  published: string;
  modified: string | null;
  blocks: [Block['role'], string][];
}

/** An act that took place in the press, and the passages that report it. */
export interface Known {
  id: string;
  action: Action;
  status: Status;
  date: string | null;
  mentions: { article: string; quote: string }[];
}

interface File {
  outlets: Pick<Outlet, 'id' | 'name' | 'url' | 'kind' | 'country' | 'language' | 'timezone'>[];
  articles: Printed[];
  events: Known[];
}

export interface Press {
  name: string;
  /** In order of their ids, as they are decided. */
  states: ArticleState[];
  /** The acts that a passage of an article reports. */
  actsIn(article: string, quote: string): Known[];
}

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'presses');

export const pressNames = (): string[] =>
  fs
    .readdirSync(folder)
    .filter((f) => f.endsWith('.json'))
    .sort()
    .map((f) => f.slice(0, -'.json'.length));

export function readPress(name: string): Press {
  const { outlets, articles, events } = JSON.parse(fs.readFileSync(path.join(folder, `${name}.json`), 'utf8')) as File;
  const told = new Map<string, { quote: string; act: Known }[]>();
  const states = articles.map((printed) => {
    const outlet = outlets.find(({ id }) => id === printed.outlet);
    if (!outlet) throw new Error(`no outlet ${printed.outlet}`);
    const state = stateOf(printed, { ...outlet, rights: 'quote', allowPrivate: false, follow: 'own' });
    const passages = events.flatMap((act) =>
      act.mentions.flatMap(({ article, quote }) => (article === printed.id ? [{ quote, act }] : [])),
    );
    told.set(state.article.id, passages);
    return state;
  });
  states.sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const actsIn = (article: string, quote: string): Known[] => [
    ...new Set((told.get(article) ?? []).flatMap((m) => (isSamePassage(quote, m.quote) ? [m.act] : []))),
  ];
  return { name, states, actsIn };
}

/** Minutes after publication at which it was fetched. */
const LATER = 37 * 60_000;

function stateOf({ url, title, published, modified, blocks: parts }: Printed, outlet: Outlet): ArticleState {
  let text = '';
  const blocks = parts.map(([role, words]): Block => {
    if (text) text += '\n\n';
    const start = text.length;
    text += words;
    return { start, end: text.length, role };
  });
  const metadata = {
    title,
    byline: [],
    published,
    modified,
    section: null,
    language: outlet.language,
    canonicalUrl: null,
    signals: [],
  };
  const fetchedAt = new Date(Date.parse(modified ?? published) + LATER).toISOString();
  const id = articleId(url);
  return {
    article: { id, url, identityUrl: url, outlet: outlet.id },
    outlet,
    revision: {
      id: revisionId(id, title, text),
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
}

const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** One holds the other, or most of their words are the same. */
export function isSamePassage(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (short.length >= 8 && long.includes(short) && long.length <= Math.max(4 * short.length, 400)) return true;
  const left = new Set(wordsOf(a));
  const right = new Set(wordsOf(b));
  const both = [...left].filter((word) => right.has(word)).length;
  const fewer = Math.min(left.size, right.size);
  return (
    2 * both >= 0.5 * (left.size + right.size) ||
    (fewer >= 3 && both >= 0.8 * fewer && 8 * both >= left.size + right.size)
  );
}
