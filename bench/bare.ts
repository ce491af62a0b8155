// The least that any program does with a page: fetch it, parse it, join its paragraphs, split sentences, look for 5,000 names, keep
// it with a search row.
import { Parser } from 'htmlparser2';
import { request } from 'undici';
import { connect } from '../db/sqlite.ts';
import { firmName } from './archive/chance.ts';

const NAMES = new Set(Array.from({ length: 5000 }, (_, n) => firmName(n)));

/** The title, and the paragraphs joined: no body is told from what stands around it. */
function readBare(html: string): { title: string; text: string } {
  let [title, text, inside] = ['', '', ''];
  const parser = new Parser({
    onopentagname: (name) => {
      if (name === 'p' || name === 'title') inside = name;
    },
    ontext: (piece) => {
      if (inside === 'p') text += piece;
      else if (inside === 'title') title += piece;
    },
    onclosetag: (name) => {
      if (name === 'p') text += '\n';
      if (name === inside) inside = '';
    },
  });
  parser.end(html);
  return { title, text };
}

/** Names of two words among the words of a sentence. */
function namesIn(sentence: string): number {
  const words = sentence.split(/[^\p{L}\p{N}]+/u);
  return words.filter((word, n) => NAMES.has(`${word} ${words[n + 1] ?? ''}`)).length;
}

/** Reads `count` pages of the server at `port` into `file`. */
export async function readBarely(file: string, port: number, count: number): Promise<void> {
  const db = connect(file, false);
  db.exec(`CREATE TABLE pages (id INTEGER PRIMARY KEY, title TEXT, text TEXT, names INTEGER);
    CREATE VIRTUAL TABLE words USING fts5 (title, text, content = 'pages', content_rowid = 'id')`);
  const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });
  for (let n = 0; n < count; n++) {
    const { body } = await request(`http://127.0.0.1:${port}/${n}`);
    const { title, text } = readBare(await body.text());
    let names = 0;
    for (const { segment } of sentences.segment(text)) names += namesIn(segment);
    db.write(
      () => {
        db.put('INSERT INTO pages VALUES (?, ?, ?, ?)', [n, title, text, names]);
        db.put('INSERT INTO words (rowid, title, text) VALUES (?, ?, ?)', [n, title, text]);
      },
      { quiet: true },
    );
  }
  db.close();
}
