// Runs are remembered with what they were run with and how they ended.
import { expect } from 'vitest';
import { AT, FIRST, fill, type Run } from './pages.ts';

export function runsContract(run: Run): void {
  run('a run is open until it ends, well or badly, and changes no page', async (store) => {
    await fill(store, [FIRST]);
    const version = await store.version();
    const versions = { program: '1.2.3', extract: '4', reconcile: '5' };
    const first = await store.beginRun({ job: 'crawl', started: AT, versions });
    const second = await store.beginRun({ job: 'import', started: AT, versions });
    const open = { job: 'crawl', started: AT, ended: null, versions, summary: null, failure: null };
    expect(await store.runs(10)).toEqual([
      { ...open, id: second, job: 'import' },
      { ...open, id: first },
    ]);
    const ended = '2026-07-01T00:05:00.000Z';
    await store.endRun(first, { ended, summary: { articles: 3, changes: 0 }, failure: null });
    await store.endRun(second, { ended, summary: null, failure: 'the disk is full\u0000' });
    const [failed, done] = await store.runs(10);
    expect(done).toEqual({ ...open, id: first, ended, summary: { articles: 3, changes: 0 } });
    expect(failed).toMatchObject({ ended, summary: null, failure: 'the disk is full\uFFFD' });
    expect(await store.runs(1)).toEqual([failed]);
    expect(await store.version()).toBe(version);
  });
}
