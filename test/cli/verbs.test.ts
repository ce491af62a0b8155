// The program from outside: verbs, exit codes, messages, and input that is broken in one place.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PROGRAM } from '../program.ts';

const root = path.join(import.meta.dirname, '../..');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exportwatch-verbs-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]): { code: number | null; out: string; err: string } {
  const env = { ...process.env, INIT_CWD: folder, EXPORTWATCH_NOW: '' };
  const done = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title><meta property="article:published_time" content="2027-03-05T10:00:00Z"></head><body><article><h1>${title}</h1>${body}</article></body></html>`;
const ORDER =
  '<p>The Harbour Bureau on Friday ordered Acme Labs to bar foreign users from its newest AI model, Bolt 4, citing export control law.</p><p>“We will comply with the export order,” said Jane Roe, the chief executive of Acme Labs. The directive covers the weights of the model too.</p>';

function manifest(name: string, lines: string[]): string {
  fs.writeFileSync(path.join(folder, name), `${lines.join('\n')}\n`);
  return name;
}

describe('the program', () => {
  it('lists its verbs and explains each', () => {
    const help = run('--help');
    expect(help.code).toBe(0);
    for (const verb of ['demo', 'run', 'crawl', 'import', 'serve', 'export', 'explain', 'sources', 'reextract'])
      expect(help.out).toContain(verb);
    expect(run('crawl', '--help').out).toContain('--proxy');
  });
  it('answers wrong input in one line with exit code 2', () => {
    for (const args of [
      ['nonsense'],
      ['import'],
      ['export', '--out', 'x', '--db', 'none.db'],
      ['serve', '--port', 'high'],
      ['explain', 'planet', 'x'],
      ['crawl', '--sources', 'none.yaml', '--once'],
      ['import', '--manifest', 'none.jsonl', '--db', 'x.db'],
    ]) {
      const { code, err } = run(...args);
      expect(code, args.join(' ')).toBe(2);
      expect(err, args.join(' ')).not.toMatch(/\n\s+at /);
      expect(err.length).toBeGreaterThan(5);
    }
  });
  it('names file, line and field of an error in a sources file', () => {
    fs.writeFileSync(
      path.join(folder, 'bad.yaml'),
      'outlets:\n  - { id: a, name: A, url: "https://a.example/", kind: newspaper }\nsources:\n  - { outlet: b, kind: feed, url: "https://a.example/feed" }\n',
    );
    const { code, err } = run('sources', 'check', 'bad.yaml');
    expect(code).toBe(2);
    expect(err).toMatch(/bad\.yaml:4: sources\.0\.outlet: no outlet "b"/);
    fs.writeFileSync(
      path.join(folder, 'worse.yaml'),
      'outlets:\n  - { id: a, name: A, url: "https://a.example/", kind: gazette, timezone: Mars/Base }\n',
    );
    expect(run('sources', 'check', 'worse.yaml').err).toMatch(/worse\.yaml:2: outlets\.0\.kind/);
  });
  it('refuses a file that is no ledger', () => {
    fs.writeFileSync(
      path.join(folder, 'text.db'),
      'this is a text file, and by no means a database of any kind\n'.repeat(20),
    );
    const { code, err } = run('export', '--db', 'text.db', '--out', 'x');
    expect(code).toBe(2);
    expect(err).toContain('text.db');
  });
});

describe('import with broken input', () => {
  it('takes the good lines, records the others, and exports what it has', () => {
    fs.writeFileSync(path.join(folder, 'good.html'), page('Bureau shuts Bolt 4 to foreign users', ORDER));
    fs.writeFileSync(path.join(folder, 'picture.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
    const at = '2027-03-05T12:00:00Z';
    const lines = [
      JSON.stringify({ url: 'http://desk.example/a', file: 'good.html', contentType: 'text/html', fetchedAt: at }),
      '{ not json',
      JSON.stringify({ url: 'nowhere', file: 'good.html', fetchedAt: at }),
      JSON.stringify({ url: 'http://desk.example/b', file: 'missing.html', contentType: 'text/html', fetchedAt: at }),
      JSON.stringify({ url: 'http://desk.example/c', file: 'picture.png', contentType: 'image/png', fetchedAt: at }),
      JSON.stringify({
        url: 'http://desk.example/d',
        file: 'good.html',
        contentType: 'text/html',
        fetchedAt: 'yesterday',
      }),
    ];
    const done = run('import', '--manifest', manifest('mixed.jsonl', lines), '--db', 'mixed.db', '--json');
    expect(done.code).toBe(0);
    expect(JSON.parse(done.out)).toMatchObject({ lines: 6, stored: 2, broken: 4, articles: 1 });
    expect(done.err).toContain('mixed.jsonl:2');
    expect(run('export', '--db', 'mixed.db', '--out', 'mixed', '--private').code).toBe(0);
    const articles = fs.readFileSync(path.join(folder, 'mixed/articles.jsonl'), 'utf8').trim().split('\n');
    expect(articles).toHaveLength(1);
    expect(JSON.parse(articles[0] ?? '')).toMatchObject({ relevant: true, outlet: 'desk.example' });
    expect(fs.readdirSync(path.join(folder, 'mixed')).sort()).toEqual([
      'articles.jsonl',
      'claims.jsonl',
      'conflicts.jsonl',
      'dates.jsonl',
      'entities.jsonl',
      'events.jsonl',
      'mentions.jsonl',
    ]);
    const explained = run('explain', 'article', 'http://desk.example/a', '--db', 'mixed.db');
    expect(explained.out).toContain('Acme Labs');
    const traced = run('explain', 'article', 'http://desk.example/a', '--trace', '--db', 'mixed.db');
    expect(traced.out).toMatch(/Kept\n[\s\S]+Left out/);
    expect(run('explain', 'event', 'evt_none', '--db', 'mixed.db')).toMatchObject({ code: 1 });
    expect(JSON.parse(run('reextract', '--db', 'mixed.db', '--json').out)).toMatchObject({ pages: 1, changes: [] });
  });
  it('hides texts whose rights forbid showing, unless private', () => {
    expect(run('export', '--db', 'mixed.db', '--out', 'shown').code).toBe(0);
    expect(JSON.parse(fs.readFileSync(path.join(folder, 'shown/articles.jsonl'), 'utf8')).text).toBeNull();
    expect(JSON.parse(fs.readFileSync(path.join(folder, 'mixed/articles.jsonl'), 'utf8')).text).toContain(
      'Harbour Bureau',
    );
  });
  it('exports an empty ledger as seven empty files', () => {
    expect(run('import', '--manifest', manifest('empty.jsonl', []), '--db', 'empty.db').code).toBe(0);
    expect(run('export', '--db', 'empty.db', '--out', 'nothing').code).toBe(0);
    expect(fs.readdirSync(path.join(folder, 'nothing'))).toHaveLength(7);
  });
});
