// Eight writers over a press, in any order, end with the ledger that one writer makes in a file, byte for byte.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { CORPORA, type CorpusName } from '../../corpora/corpora.ts';
import { crowdOver } from './crowd.ts';
import { emptyLedger } from './ledgers.ts';

const server = inject('postgres');
const folder = mkdtempSync(join(tmpdir(), 'exportwatch-writers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!server)('many writers, one ledger (asked for a server by `npm run test:postgres` only)', () => {
  it.each(Object.keys(CORPORA) as CorpusName[])('%s', { timeout: 900_000 }, async (name) => {
    const crowd = await crowdOver(CORPORA[name], mkdtempSync(join(folder, name)));
    const one = await emptyLedger(server);
    await crowd.importBy(one, 1, 1);
    expect(await crowd.exported(one)).toEqual(crowd.plain);
    const eight = await emptyLedger(server);
    await crowd.importBy(eight, 8, 2);
    expect(await crowd.exported(eight)).toEqual(crowd.plain);
    const killed = await emptyLedger(server);
    await crowd.importBy(killed, 4, 3, 5);
    expect(await crowd.exported(killed)).toEqual(crowd.plain);
  });
});
