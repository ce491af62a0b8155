// Documentation that is tested: every word, verb and folder has its place.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as vocabulary from '../ledger/vocabulary.ts';

const root = path.join(import.meta.dirname, '..');
const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8');

describe('GLOSSARY.md', () => {
  const glossary = read('GLOSSARY.md');
  const closed = Object.entries(vocabulary).filter(([name]) =>
    ['ACTIONS', 'STATUSES', 'STANCES', 'CONFLICT_KINDS', 'RIGHTS'].includes(name),
  );
  it.each(closed)('explains every value of %s', (_, values) => {
    expect((values as readonly string[]).filter((value) => !glossary.includes(value))).toEqual([]);
  });
  it('has every exported type of the ledger that is no mere shape of another', () => {
    const declared = ['page', 'analysis', 'lines', 'store'].flatMap((file) =>
      [...read(`ledger/${file}.ts`).matchAll(/^export (?:interface|type) (?<name>\w+)/gm)].map(
        (m) => m.groups?.name ?? '',
      ),
    );
    expect(declared.length).toBeGreaterThan(40);
    expect(declared.filter((name) => !SHAPES.test(name) && !glossary.includes(`| ${name} |`))).toEqual([]);
  });
});

/** Types that put words of the glossary into lines, views, pages and the like. */
const SHAPES =
  /(?:Line|View|Input|Ref|Row|Result|Health|Context|State|Role|Value|Kind|Side|Slots)$|^(?:Metadata|Sentence|LocalEntity|Grounded|Credit|Relevance|Extraction|Decide|FoundLink|Query|Page|Listed|Change|Store)$/;

describe('README.md', () => {
  const readme = read('README.md');
  it('names every verb', () => {
    const verbs = fs.readdirSync(path.join(root, 'cli/verbs')).map((f) => path.basename(f, '.ts'));
    expect(verbs.filter((v) => !readme.includes(v === 'run' ? 'npm start' : v))).toEqual([]);
  });
  it('gives the two commands and holds no unfilled place', () => {
    expect(readme).toContain('npm ci && npm run demo');
    expect(readme).toContain('npm ci && npm test');
    expect(readme).not.toMatch(/^[A-Z]{5,}$/m);
  });
});

describe('ARCHITECTURE.md', () => {
  it('names every folder of the program', () => {
    const architecture = read('ARCHITECTURE.md');
    expect(
      ['ledger', 'extract', 'reconcile', 'db', 'crawler', 'api', 'cli', 'demo', 'test', 'bench'].filter(
        (f) => !architecture.includes(`\`${f}/`),
      ),
    ).toEqual([]);
  });
});
