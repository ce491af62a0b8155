// Faults 24 to 27: disks that are full, ledgers that are locked, written or damaged.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { openStore } from '../../db/store.ts';
import { digest, snapshotId } from '../../ledger/ids.ts';
import type { Snapshot } from '../../ledger/page.ts';
import { CannotRun, type Fault } from './fault.ts';
import { ARTICLES, faultsIn, filled, manifestOf } from './ledgers.ts';
import { get, p99Of, runProgram, startProgram } from './programs.ts';

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

export const storage: readonly Fault[] = [
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
];
