// Faults 22 to 25, 27 and 32: processes that are killed, disks that are full, ledgers that are locked or damaged, little memory.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { checkLedger } from '../../db/check.ts';
import { openStore } from '../../db/store.ts';
import { digest, snapshotId } from '../../ledger/ids.ts';
import type { Snapshot } from '../../ledger/page.ts';
import type { Store } from '../../ledger/store.ts';
import { OUTLETS, importPages, PAGES } from '../api/pages.ts';
import { CORPORA } from '../corpora/corpora.ts';
import { exportText } from '../corpora/press.ts';
import { chance, startKillingPress } from '../crawler/kills.ts';
import { writer } from '../reconcile/lineage/generatedpress.ts';
import { CannotRun, type Fault } from './fault.ts';
import { get, p99Of, runProgram, startProgram } from './programs.ts';

const dist = path.join(import.meta.dirname, '../../dist');
/** More with `KILLS=50`: each takes seconds. */
const KILLS = Number(process.env.KILLS ?? 3);
/** More with `ARTICLES=10000`. */
const ARTICLES = Number(process.env.ARTICLES ?? 150);

function snapshotOf(n: number, size: number): Snapshot {
  const bytes = Buffer.from(
    Array.from({ length: size / 16 }, (_, k) =>
      Math.imul(n * 7919 + k, 2654435761)
        .toString(36)
        .padStart(16, '0'),
    ).join(''),
  );
  const body = digest(bytes);
  const [url, fetchedAt] = [`http://open.example/${n}`, '2027-03-01T00:00:00.000Z'];
  return {
    id: snapshotId(url, fetchedAt, body),
    url,
    fetchedAt,
    status: 200,
    contentType: 'text/plain',
    headers: {},
    digest: body,
    bytes,
  };
}

/** Writes until it is killed, and says what was acknowledged. */
const WRITER = `
const { openStore } = await import(process.argv[1] + '/db/store.js');
const store = await openStore(process.argv[2]);
const at = '2027-03-01T00:00:00.000Z';
for (let n = Number(process.argv[3]); ; n++) {
  await store.recordIssues([{ step: 'crawl', code: 'kill', message: 'written ' + n, url: 'http://open.example/' + n }], at);
  process.stdout.write(n + '\\n');
}`;

async function faultsIn(db: string): Promise<number> {
  return (await checkLedger(db)).reduce((sum, { faults }) => sum + faults, 0);
}

async function filled(db: string): Promise<Store> {
  const store = await openStore(db);
  await importPages(store, PAGES);
  return store;
}

/** A manifest of many invented pages, for the verb that imports. */
function manifestOf(folder: string, count: number): { manifest: string; outlets: string } {
  const outlets = path.join(folder, 'outlets.yaml');
  fs.writeFileSync(outlets, OUTLETS);
  const goods = ['H200', 'MI308', 'A800', 'H20', 'B30A'];
  const lines = Array.from({ length: count }, (_, n) => {
    const day = `2027-${String(1 + (n % 9)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`;
    const text = `The Bureau of Industry and Security on ${day} ordered firm number ${n} to stop exports of its ${goods[n % 5]} chips to country number ${n % 50}. `;
    const filler = writer(chance(n)).story(6).join('</p><p>');
    const file = path.join(folder, `${n}.html`);
    fs.writeFileSync(
      file,
      `<!doctype html><html lang="en"><head><title>Order ${n}</title><meta property="article:published_time" content="${day}T10:00:00Z"></head><body><article><h1>Order ${n}</h1><p>${text}</p><p>${filler}</p></article></body></html>`,
    );
    return JSON.stringify({
      url: `http://open.example/orders/${n}`,
      file,
      contentType: 'text/html; charset=utf-8',
      fetchedAt: `${day}T12:00:00Z`,
    });
  });
  const manifest = path.join(folder, 'manifest.jsonl');
  fs.writeFileSync(manifest, lines.join('\n'));
  return { manifest, outlets };
}

export const storage: readonly Fault[] = [
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
    n: 24,
    name: 'a disk that is full, and then not',
    async run(check, folder) {
      const disk = path.join(folder, 'disk');
      fs.mkdirSync(disk);
      try {
        execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk], { stdio: 'ignore' });
      } catch {
        throw new CannotRun('a disk of 8 MB cannot be mounted: it takes the rights of root');
      }
      try {
        const db = path.join(disk, 'ledger.db');
        const store = await filled(db);
        fs.writeFileSync(path.join(disk, 'filler'), Buffer.alloc(2 * 2 ** 20));
        const events = (await store.counts()).events;
        let told = '';
        let stored = 0;
        for (; stored < 1000 && told === ''; stored++) {
          try {
            await store.saveSnapshot(snapshotOf(stored, 64 * 1024));
          } catch (error) {
            told = error instanceof Error ? error.message : String(error);
            stored -= 1;
          }
        }
        check.is('told', /full/.test(told), true);
        const reader = await openStore(db, { readOnly: true });
        check.is('events a reader sees', (await reader.list('events', { limit: 50 })).items.length, events);
        await reader.close();
        fs.rmSync(path.join(disk, 'filler'));
        check.is('goes on when there is room', (await store.saveSnapshot(snapshotOf(5000, 64 * 1024))).isNew, true);
        let kept = 0;
        for (let n = 0; n < stored; n++) if (await store.snapshot(snapshotOf(n, 64 * 1024).id)) kept += 1;
        check.is('stored and lost', stored - kept, 0);
        await store.close();
        check.is('faults of the whole ledger', await faultsIn(db), 0);
      } finally {
        execFileSync('umount', ['-l', disk], { stdio: 'ignore' });
      }
    },
  },
  {
    n: 25,
    name: 'another process that holds the ledger for ten seconds',
    async run(check, folder) {
      const db = path.join(folder, 'ledger.db');
      await (await filled(db)).close();
      const program = await startProgram(['serve', '--db', db, '--port', '0']);
      const ask = async () => {
        const { status } = await get(`${program.url}api/v1/events?limit=20`);
        if (status !== 200) throw new Error(`answered ${status}`);
      };
      await p99Of(ask, 50, 5);
      const idle = await p99Of(ask, 150, 10);
      const other = new Database(db);
      other.exec('BEGIN IMMEDIATE');
      const { manifest, outlets } = manifestOf(folder, 3);
      const importing = runProgram(['import', '--manifest', manifest, '--outlets', outlets, '--db', db]);
      const until = performance.now() + 10_000;
      const locked = await p99Of(ask, 150, 10);
      await new Promise((resume) => setTimeout(resume, Math.max(until - performance.now(), 0)));
      other.exec('ROLLBACK');
      other.close();
      const { code, err } = await importing.ended;
      program.child.kill('SIGTERM');
      await program.ended;
      check.atMost('p99 of readers while it is locked, times that before (or 50 ms)', locked / Math.max(idle, 50), 2);
      check.is(`import ends with${code === 0 ? '' : ` ${err.trim().split('\n').at(-1)}`}`, code ?? -1, 0);
      const store = await openStore(db, { readOnly: true });
      check.is(
        'imported',
        (await store.list('articles', { limit: 200 })).items.filter(({ url }) => /orders/.test(url)).length,
        3,
      );
      await store.close();
    },
  },
  {
    n: 26,
    name: 'a writer at full speed beside readers',
    async run(check, folder) {
      const db = path.join(folder, 'ledger.db');
      await (await filled(db)).close();
      const program = await startProgram(['serve', '--db', db, '--port', '0']);
      const statuses = new Set<number>();
      const ask = async () => void statuses.add((await get(`${program.url}api/v1/events?limit=20`)).status);
      await p99Of(ask, 50, 5);
      const idle = await p99Of(ask, 150, 10);
      const { manifest, outlets } = manifestOf(folder, ARTICLES);
      const importing = runProgram(['import', '--manifest', manifest, '--outlets', outlets, '--db', db]);
      const beside = await p99Of(ask, 300, 10);
      importing.child.kill('SIGTERM');
      await importing.ended;
      program.child.kill('SIGTERM');
      await program.ended;
      // Two processes on as many cores as there are; a reader is never refused.
      check.is('answers', [...statuses].join(' '), '200');
      check.atMost('p99 of readers, times that of an idle ledger (or 100 ms)', beside / Math.max(idle, 100), 2);
    },
  },
  {
    n: 27,
    name: 'a damaged page, a cut log, an older and a newer schema',
    async run(check, folder) {
      const sound = path.join(folder, 'sound.db');
      const store = await filled(sound);
      const events = (await store.counts()).events;
      await store.close();
      const copy = (name: string, change: (file: string) => void): string => {
        const file = path.join(folder, name);
        fs.copyFileSync(sound, file);
        change(file);
        return file;
      };
      const overwrite = (file: string, at: number): void => {
        const handle = fs.openSync(file, 'r+');
        fs.writeSync(handle, Buffer.alloc(4096, 0xa5), 0, 4096, at);
        fs.closeSync(handle);
      };
      const ends: string[] = [];
      const refuse = async (verb: string, file: string): Promise<void> => {
        const { code, err, out } = await runProgram([
          verb,
          '--db',
          file,
          ...(verb === 'export' ? ['--out', `${file}-out`] : []),
        ]).ended;
        ends.push(
          code !== 0 && (err + out).trim() !== '' && !/\n\s+at /.test(err)
            ? 'refused'
            : `${verb} ${code} ${err.slice(0, 200)}`,
        );
      };
      await refuse(
        'export',
        copy('head.db', (file) => overwrite(file, 0)),
      );
      await refuse(
        'check',
        copy('page.db', (file) => overwrite(file, 4096 * 20)),
      );
      await refuse(
        'export',
        copy('newer.db', (file) => {
          const ledger = new Database(file);
          ledger.pragma('user_version = 9999');
          ledger.close();
        }),
      );
      check.is('ends', ends.join(', '), 'refused, refused, refused');

      const cut = copy('cut.db', () => {});
      const ledger = new Database(cut);
      ledger.pragma('wal_autocheckpoint = 0');
      for (let n = 0; n < 20; n++) ledger.prepare('INSERT INTO hints (url, published) VALUES (?, ?)').run(`u${n}`, 'x');
      const log = fs.readFileSync(`${cut}-wal`);
      const half = path.join(folder, 'half.db');
      fs.copyFileSync(cut, half);
      fs.writeFileSync(`${half}-wal`, log.subarray(0, Math.floor(log.length / 2) + 7));
      ledger.close();
      const again = await openStore(half);
      check.is('events after a cut log', (await again.counts()).events, events);
      await again.close();
      check.is('faults after a cut log', await faultsIn(half), 0);
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
