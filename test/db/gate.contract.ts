// What does not stand in the page is not stored.
import { expect } from 'vitest';
import { FIRST, type Run } from './pages.ts';
import { outlet, readingOf, snapshotOf, urlOf, VERSION } from './press.ts';

export function gateContract(run: Run): void {
  run('a record that does not stand in the text is dropped and told', async (store) => {
    const snapshot = snapshotOf(FIRST);
    await store.saveSnapshot(snapshot);
    const reading = readingOf(FIRST);
    const [claim] = reading.analysis.claims;
    if (!claim) throw new Error('one claim');
    const claims = [
      claim,
      { ...claim, quote: 'Ruritania bars everything.' },
      { ...claim, end: 9999 },
      { ...claim, speakerText: 'Freedonia' },
    ];
    const altered = { ...reading, analysis: { ...reading.analysis, claims } };
    const saved = await store.saveExtraction(snapshot.id, VERSION, outlet('heron'), altered);
    expect(saved.refused).toBe(3);
    const [view] = await store.revisions(saved.article ?? '');
    expect(view?.analysis.claims).toEqual([claim]);
    expect((await store.issues(10)).map((issue) => [issue.step, issue.code])).toContainEqual(['gate', 'verbatim']);
  });

  run('a text that the page does not hold is refused whole', async (store) => {
    const snapshot = snapshotOf(FIRST);
    await store.saveSnapshot(snapshot);
    const invented = readingOf({ ...FIRST, paragraphs: ['Ruritania bars nothing at all.'] });
    const saved = await store.saveExtraction(snapshot.id, VERSION, outlet('heron'), invented);
    expect(saved).toMatchObject({ article: null, refused: 1 });
    expect((await store.issues(10))[0]).toMatchObject({ step: 'gate', url: urlOf(FIRST) });
    expect(await store.pendingSnapshots(VERSION, 10)).toEqual([]);
  });
}
