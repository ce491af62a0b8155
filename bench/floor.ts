// npm run bench:floor: pages read into a ledger a CPU second, beside the least that any such program does with a page: fetch it,
// parse it, join its paragraphs, split sentences, look for 5,000 names, keep it with a search row. Both in this process, in turns.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import { request } from 'undici';
import { connect } from '../db/sqlite.ts';
import { openStore } from '../db/store.ts';
import { extractPage } from '../extract/extract.ts';
import type { PageInput } from '../ledger/analysis.ts';
import { digest, snapshotId } from '../ledger/ids.ts';
import { firmName } from './archive/chance.ts';
import { benchPages } from './benchPages.ts';

const TURNS = 3;
const NAMES = new Set(Array.from({ length: 5000 }, (_, n) => firmName(n)));

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

async function timed(work: () => Promise<void>): Promise<number> {
  const began = cpuMs();
  await work();
  return cpuMs() - began;
}

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

async function floor(file: string, port: number, count: number): Promise<void> {
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

/** As `import` reads: stored, read, through the gate. Deciding is measured by itself (`npm run bench:scale`). */
async function imported(file: string, pages: readonly PageInput[]): Promise<void> {
  const store = await openStore(file);
  for (const page of pages) {
    const { url, fetchedAt, contentType, bytes } = page;
    const body = digest(bytes);
    const id = snapshotId(url, fetchedAt, body);
    await store.saveSnapshot({ id, url, fetchedAt, contentType, bytes, status: 200, headers: {}, digest: body });
    await store.saveExtraction(id, 'bench', page.outlet, extractPage(page));
  }
  await store.close();
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exportwatch-floor-'));
const server = spawn(process.execPath, ['--import', 'tsx', path.join(import.meta.dirname, 'pageServer.ts')], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
try {
  const [said] = (await once(server.stdout, 'data')) as [Buffer];
  const [port = 0, count = 0] = said.toString().split(' ').map(Number);
  const pages = await benchPages();
  const best = { floor: Number.POSITIVE_INFINITY, imported: Number.POSITIVE_INFINITY };
  // The first turn warms up.
  for (let turn = 0; turn <= TURNS; turn++) {
    const bare = await timed(() => floor(path.join(folder, `floor-${turn}.db`), port, count));
    const ours = await timed(() => imported(path.join(folder, `ledger-${turn}.db`), pages));
    if (turn === 0) continue;
    best.floor = Math.min(best.floor, bare);
    best.imported = Math.min(best.imported, ours);
  }
  const rate = (ms: number): string => ((1000 * count) / ms).toFixed(0);
  process.stdout.write(
    `${count} pages; a CPU second: floor ${rate(best.floor)}, import ${rate(best.imported)}: ${(best.floor / best.imported).toFixed(2)} of the floor\n`,
  );
} finally {
  server.stdin.end();
  fs.rmSync(folder, { recursive: true, force: true });
}
