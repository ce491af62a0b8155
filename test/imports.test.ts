// The import rule: who may import whom, and what pure folders may not name.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');

/** Folders of ours each folder may import; `extract/` only by its door, `reconcile/` only pure helpers. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  ledger: [],
  extract: ['ledger'],
  reconcile: ['ledger'],
  db: ['ledger'],
  queue: ['ledger'],
  crawler: ['ledger', 'extract'],
  api: ['ledger', 'reconcile'],
};
/** Packages with one importer each. */
const ONE_IMPORTER = [
  /^@crawlee\/(?!memory-storage)/,
  /^@crawlee\/memory-storage$/,
  /^better-sqlite3$/,
  /^pg$/,
  /^pg-boss$/,
];
const IMPURE = /\b(?:fetch\(|Date\.now\(|new Date\(\)|Math\.random\(|process\.|from 'node:fs|from 'fs)/;

function sources(folder: string): string[] {
  const all = fs.readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' });
  return all.filter((f) => /\.tsx?$/.test(f)).map((f) => path.join(folder, f));
}

function importsOf(file: string): string[] {
  const text = fs.readFileSync(path.join(root, file), 'utf8');
  return [...text.matchAll(/^(?:import|export)\b[^;]*?from '(?<from>[^']+)'/gm)].map((m) => m.groups?.from ?? '');
}

describe('the import rule', () => {
  it.each(Object.keys(MAY_IMPORT))('%s imports only what it may', (folder) => {
    const allowed = new Set([folder, ...(MAY_IMPORT[folder] ?? [])]);
    const breaches = sources(folder).flatMap((file) =>
      importsOf(file)
        .filter((from) => from.startsWith('.'))
        .map((from) => path.relative(root, path.resolve(root, path.dirname(file), from)))
        .filter((target) => target !== 'package.json' && !allowed.has(target.split(path.sep)[0] ?? ''))
        .map((target) => `${file} -> ${target}`),
    );
    expect(breaches).toEqual([]);
  });

  it.each(['ledger', 'extract', 'reconcile'])('%s does no IO and reads no clock', (folder) => {
    const breaches = sources(folder).filter((file) =>
      IMPURE.test(fs.readFileSync(path.join(root, file), 'utf8').replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '')),
    );
    expect(breaches).toEqual([]);
  });

  it('gives crawlee, better-sqlite3, pg and pg-boss one importer each, and natural none but by subpath', () => {
    const importers = ['ledger', 'extract', 'reconcile', 'db', 'queue', 'crawler', 'api', 'cli']
      .flatMap(sources)
      .flatMap((file) => importsOf(file).map((from) => ({ file, from })));
    for (const pattern of ONE_IMPORTER) {
      const files = new Set(importers.filter(({ from }) => pattern.test(from)).map(({ file }) => file));
      expect([...files].length, String(pattern)).toBeLessThanOrEqual(1);
    }
    expect(importers.filter(({ from }) => from === 'natural')).toEqual([]);
  });
});
