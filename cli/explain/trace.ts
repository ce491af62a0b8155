// explain article --trace: the page read again, with every line that was left out and the rule that did it.
import { tracePage } from '../../extract/page/page.ts';
import type { Snapshot } from '../../ledger/page.ts';
import type { Store } from '../../ledger/store.ts';
import { Failure } from '../failure.ts';
import { outletOf, unknownOutlet } from '../outletOf.ts';

type Trace = ReturnType<typeof tracePage>;

/** The snapshot of an article's latest state, or the newest of a URL that gave no article. */
async function snapshotOf(store: Store, id: string): Promise<Snapshot | undefined> {
  const line = (await store.get('articles', id)) ?? (await store.articleByUrl(id));
  const [latest] = line ? await store.revisions(line.id) : [];
  return latest ? store.snapshot(latest.revision.snapshot) : store.latestSnapshot(id);
}

export async function traceArticle(store: Store, id: string): Promise<{ data: unknown; text: string }> {
  const snapshot = await snapshotOf(store, id);
  if (!snapshot) throw new Failure(`explain: no page "${id}"`, 1);
  const outlet = outletOf(snapshot.url, await store.outlets()) ?? unknownOutlet(snapshot.url);
  const trace = tracePage({ ...snapshot, outlet });
  return { data: { url: snapshot.url, snapshot: snapshot.id, ...trace }, text: printed(snapshot, trace) };
}

function printed({ url, id, fetchedAt }: Snapshot, { reading, dropped }: Trace): string {
  const head = [url, `snapshot ${id} of ${fetchedAt}, read as ${reading.charset}`];
  const kept =
    reading.kind === 'article'
      ? ['', 'Kept', ...reading.blocks.map((b) => `  ${b.role.padEnd(9)} ${reading.text.slice(b.start, b.end)}`)]
      : ['', `No article: ${reading.reason}`];
  const left = dropped.map(({ rule, place, text }) => `  [${rule}] ${place}: ${text.slice(0, 200)}`);
  const issues = reading.issues.map(({ code, message }) => `  ${code}: ${message}`);
  return [...head, ...kept, '', 'Left out', ...left, ...(issues.length > 0 ? ['', 'Issues', ...issues] : []), ''].join(
    '\n',
  );
}
