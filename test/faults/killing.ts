// Faults 22, 23 and 32: processes that are killed at any moment, or have little memory.
import { spawn } from 'node:child_process';
import path from 'node:path';
import Database from 'better-sqlite3';
import { CORPORA } from '../corpora/corpora.ts';
import { exportText } from '../corpora/press.ts';
import { chance, startKillingPress } from '../crawler/kills.ts';
import type { Fault } from './fault.ts';
import { ARTICLES, faultsIn, filled, manifestOf } from './ledgers.ts';
import { runProgram } from './programs.ts';

const dist = path.join(import.meta.dirname, '../../dist');
/** More with `KILLS=50`: each takes seconds. */
const KILLS = Number(process.env.KILLS ?? 3);

/** Writes until it is killed, and says what was acknowledged. */
const WRITER = `
const { openStore } = await import(process.argv[1] + '/db/store.js');
const store = await openStore(process.argv[2]);
const at = '2027-03-01T00:00:00.000Z';
for (let n = Number(process.argv[3]); ; n++) {
  await store.recordIssues([{ step: 'crawl', code: 'kill', message: 'written ' + n, url: 'http://open.example/' + n }], at);
  process.stdout.write(n + '\\n');
}`;

export const killing: readonly Fault[] = [
  {
    n: 22,
    name: 'a crawl that is killed again and again',
    limitMs: 3_600_000,
    async run(check, folder) {
      const press = await startKillingPress(CORPORA['demo-press'], folder);
      const random = chance(22);
      const total = { kills: 0, repeated: 0, inFlight: 0, missing: 0, different: 0 };
      while (total.kills < KILLS) {
        const crawl = await press.interrupted(new Array<'SIGKILL'>(KILLS - total.kills).fill('SIGKILL'), random, 25);
        total.kills += Math.max(crawl.leasedAtEnds.length, 1);
        total.repeated += crawl.repeated.length;
        total.inFlight += crawl.leasedAtEnds.reduce((sum, n) => sum + n, 0);
        total.missing += crawl.missing.length;
        total.different += crawl.exported === press.plain.exported ? 0 : 1;
      }
      await press.close();
      check.atLeast('kills', total.kills, KILLS);
      check.is('exports that differ', total.different, 0);
      check.is('never asked for', total.missing, 0);
      check.atMost('asked again', total.repeated, total.inFlight);
    },
  },
  {
    n: 23,
    name: 'a writer that is killed in its transactions',
    async run(check, folder) {
      const db = path.join(folder, 'ledger.db');
      await (await filled(db)).close();
      const random = chance(23);
      let acknowledged = 0;
      let broken = 0;
      const kills = Math.max(KILLS, 20);
      for (let kill = 0; kill < kills; kill++) {
        const child = spawn(
          process.execPath,
          ['--input-type=module', '-e', WRITER, dist, db, String(acknowledged + 1)],
          {
            stdio: ['ignore', 'pipe', 'ignore'],
          },
        );
        await new Promise<void>((killed) => {
          let isTimed = false;
          child.stdout.on('data', (chunk: Buffer) => {
            const said = chunk.toString().trim().split('\n').at(-1);
            acknowledged = Math.max(acknowledged, Number(said));
            if (isTimed) return;
            isTimed = true;
            setTimeout(() => child.kill('SIGKILL'), random() * 60);
          });
          child.once('close', () => killed());
        });
        const ledger = new Database(db, { readonly: true });
        if (ledger.pragma('quick_check', { simple: true }) !== 'ok') broken += 1;
        ledger.close();
      }
      const ledger = new Database(db, { readonly: true });
      const kept = Number(
        ledger.prepare(`SELECT count(DISTINCT message) FROM issues WHERE code = 'kill'`).pluck().get(),
      );
      ledger.close();
      check.is('kills', kills, kills);
      check.atLeast('acknowledged', acknowledged, kills);
      check.atMost('acknowledged and lost', acknowledged - kept, 0);
      check.is('broken files', broken, 0);
      check.is('faults of the whole ledger', await faultsIn(db), 0);
    },
  },
  {
    n: 32,
    name: 'little memory for many articles',
    limitMs: 3_600_000,
    async run(check, folder) {
      const { manifest, outlets } = manifestOf(folder, ARTICLES);
      const exported = async (name: string, flags: readonly string[]): Promise<string> => {
        const db = path.join(folder, `${name}.db`);
        const { code, err } = await runProgram(
          ['import', '--manifest', manifest, '--outlets', outlets, '--db', db],
          flags,
        ).ended;
        if (code !== 0) throw new Error(`import ended with ${code}: ${err.slice(-300)}`);
        await runProgram(['export', '--db', db, '--out', path.join(folder, name), '--private']).ended;
        return exportText(path.join(folder, name));
      };
      const ample = await exported('ample', []);
      const scarce = await exported('scarce', ['--max-old-space-size=256']);
      check.is('articles', ARTICLES, ARTICLES);
      check.is('same export with 256 MB', scarce === ample && ample.length > 10_000, true);
    },
  },
];
