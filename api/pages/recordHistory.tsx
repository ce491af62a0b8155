// How a record of ours came to read as it does: what changed, when, and because of which article or judgement.
import type { RecordChange } from '../../ledger/asking.ts';
import type { Reading } from '../services.ts';
import { shownChange } from '../shown.ts';
import { deskFor } from './desk.ts';
import { type Desk, instantInWords, outletName } from './parts.tsx';

export interface Told {
  changes: RecordChange[];
  desk: Desk;
}

export async function historyOf(reading: Reading, kind: 'event' | 'conflict', id: string): Promise<Told> {
  // The ledger of another day was made at once: it has no history of its own.
  const changes = reading.asOf === undefined ? await reading.store.history(kind, id) : [];
  const told = await Promise.all(
    changes.map(async (change) => ({ ...(await shownChange(reading.store, change)), articles: change.articles })),
  );
  return {
    changes: told,
    desk: await deskFor(
      reading,
      changes.flatMap((c) => c.articles),
    ),
  };
}

const MOST = 4;

export function RecordHistory({ told: { changes, desk } }: { told: Told }) {
  if (changes.length === 0) return null;
  return (
    <section>
      <h2 id="history">History of this record</h2>
      <ol class="history">
        {changes.map((change) => (
          <li>
            <span class="when">{instantInWords(change.at)}</span>
            <div>
              {change.what.join(' ')}
              <Because articles={change.articles} desk={desk} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Because({ articles, desk }: { articles: readonly string[]; desk: Desk }) {
  const held = articles.flatMap((id) => desk.articles.get(id) ?? []);
  if (held.length === 0) return null;
  return (
    <span class="meta">
      {' '}
      Because of{' '}
      {held.slice(0, MOST).map((article, n) => (
        <>
          {n > 0 ? ', ' : ''}
          <a href={desk.reading.to(`/articles/${article.id}`)}>{outletName(desk, article)}</a>
        </>
      ))}
      {held.length > MOST ? ` and ${held.length - MOST} more` : ''}
    </span>
  );
}
