// kills.run.ts [KILLS] [SEED]: crews of workers over PostgreSQL of whom one after another is killed at a random moment and
// replaced; prints what it cost, fails where an export differs from that of one process over a file.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { startReaders } from '../../cli/threads/readers.ts';
import { openStore } from '../../db/store.ts';
import { startPress } from '../../demo/press.ts';
import { emptyLedger } from '../db/postgres/ledgers.ts';
import { startServer } from '../db/postgres/server.ts';
import { setup } from '../program.ts';
import { digestOf, embeddedExport, exported } from './ledgerOf.ts';
import { chance, startWorker, type WorkerProcess } from './workers.ts';

const kills = Number(process.argv[2] ?? 50);
const seed = Number(process.argv[3] ?? 1);
const CREW = 3;
/** Most pieces of work between two deaths. */
const SPAN = 20;

setup();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exportwatch-worker-kills-'));
const server = await startServer();
const press = await startPress(folder);
const now = await press.publish(0);
const readers = startReaders();
const expected = digestOf(await embeddedExport(press, now, readers, folder));
await readers.close();
const random = chance(seed);
const total = { kills: 0, ledgers: 0, different: 0 };
try {
  while (total.kills < kills) {
    const db = await emptyLedger(server.url);
    const start = (): WorkerProcess => startWorker({ db, proxy: press.proxy, now });
    total.kills += await killSome(Array.from({ length: CREW }, start), start, kills - total.kills);
    const store = await openStore(db, { readOnly: true });
    if (digestOf(await exported(store, folder)) !== expected) total.different += 1;
    await store.close();
    total.ledgers += 1;
    process.stderr.write(`${total.kills} of ${kills} kills, ${total.different} of ${total.ledgers} exports differ\n`);
  }
} finally {
  await press.close();
  await server.stop();
  fs.rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(`${JSON.stringify({ seed, ...total })}\n`);
process.exitCode = total.different === 0 ? 0 : 1;

/** Answers how many were killed before their work was done. */
async function killSome(crew: WorkerProcess[], start: () => WorkerProcess, most: number): Promise<number> {
  let killed = 0;
  while (killed < most) {
    const place = Math.floor(random() * crew.length);
    const doomed = crew[place];
    if (!doomed) throw new Error('nobody to kill');
    await doomed.after(1 + Math.floor(random() * SPAN));
    doomed.kill('SIGKILL');
    if ((await doomed.ended) !== null) break;
    killed += 1;
    crew[place] = start();
  }
  await Promise.all(crew.map(({ ended }) => ended));
  return killed;
}
