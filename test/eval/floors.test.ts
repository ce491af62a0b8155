// The quality of the whole line, through the public export: no measure falls under its pinned floor.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CORPORA, type CorpusName, exportCorpus, score } from '../corpora/corpora.ts';
import { readFloors } from './floors.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exportwatch-floors-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

describe.each(Object.keys(CORPORA) as CorpusName[])('%s', (name) => {
  it('scores at or above every floor', async () => {
    const corpus = CORPORA[name];
    const scores = await score(await exportCorpus(corpus, path.join(folder, name)), corpus);
    const floors = readFloors()[name] ?? {};
    const fallen = Object.entries(floors).filter(([measure, floor]) => (scores[measure] ?? 0) < floor);
    expect(Object.keys(floors).length).toBeGreaterThan(20);
    expect(fallen.map(([measure, floor]) => `${measure}: ${scores[measure]} < ${floor}`)).toEqual([]);
  }, 120_000);
});
