// Corrections: texts that outlets changed; decisions of people on our record, and records that went.
import type { Change } from '../../ledger/asking.ts';
import type { JudgementView } from '../../ledger/deciding.ts';
import type { JudgementKind } from '../../ledger/vocabulary.ts';
import type { Reading, Services } from '../services.ts';
import { shownChange } from '../shown.ts';
import { Follow, Layout } from './layout.tsx';
import { Empty, instantInWords } from './parts.tsx';

const PATHS = { event: 'events', conflict: 'conflicts', article: 'articles' } as const;

export async function correctionsPage(services: Services, reading: Reading, changes: readonly Change[]) {
  const told = await Promise.all(changes.map((change) => shownChange(reading.store, change)));
  const theirs = told.filter((change) => change.kind === 'article');
  const gone = told.filter((change) => change.kind !== 'article');
  const judgements = (await reading.store.judgements()).toReversed();
  const titles = new Map<string, string>();
  for (const { id } of theirs) titles.set(id, await titleOf(reading, id));
  const held = new Set<string>();
  for (const { kind, id } of gone) if (await reading.store.get(PATHS[kind], id)) held.add(id);
  return (
    <Layout title="Corrections" services={services} current="/corrections" feed="/feeds/corrections">
      <h1>Corrections</h1>
      <p class="lead">
        <a href="#theirs">Theirs</a>: texts that outlets corrected. <a href="#ours">Ours</a>: decisions on this record,
        and records that went.
      </p>
      <h2 id="theirs">Theirs</h2>
      {theirs.length === 0 ? <Empty>No correction by an outlet has been seen.</Empty> : null}
      <ul class="plain">
        {theirs.map((change) => (
          <li>
            <span class="meta">{instantInWords(change.at)}</span>{' '}
            <a href={`/articles/${change.id}`}>{titles.get(change.id)}</a> {change.what.join(' ')}
          </li>
        ))}
      </ul>
      <h2 id="ours">Ours</h2>
      {judgements.length + gone.length === 0 ? <Empty>Nothing in this record has been corrected.</Empty> : null}
      {judgements.length > 0 ? <h3>Decisions</h3> : null}
      <ul class="plain">
        {judgements.map((judgement) => (
          <Decision judgement={judgement} />
        ))}
      </ul>
      {gone.length > 0 ? <h3>Records that went</h3> : null}
      <ul class="plain">
        {gone.map((change) => (
          <li>
            <span class="meta">{instantInWords(change.at)}</span> {change.kind}{' '}
            {held.has(change.id) ? (
              <a href={`/${PATHS[change.kind]}/${change.id}`}>
                <code>{change.id}</code>
              </a>
            ) : (
              <code>{change.id}</code>
            )}
            : {change.what.join(' ')}
          </li>
        ))}
      </ul>
      <Follow feed="/feeds/corrections" />
    </Layout>
  );
}

const DECIDED: Readonly<Record<JudgementKind, string>> = {
  merge: 'are one',
  split: 'make a record of their own',
  distinct: 'are not one',
  hide: 'not shown',
  pin: 'value chosen',
  resolve: 'conflict settled',
};

const KINDS = { evt: 'events', ent: 'entities', clm: 'claims', con: 'conflicts' } as const;

/** A judgement with everything it bears; an undone one stays. */
function Decision({
  judgement: { id, kind, subjects, field, value, reason, by, at, undone },
}: {
  judgement: JudgementView;
}) {
  return (
    <li id={id}>
      <span class="meta">{instantInWords(at)}</span>{' '}
      {subjects.map((subject, n) => (
        <>
          {n > 0 ? ', ' : ''}
          <a href={`/${KINDS[subject.slice(0, 3) as keyof typeof KINDS] ?? 'events'}/${subject}`}>
            <code>{subject}</code>
          </a>
        </>
      ))}
      : {DECIDED[kind]}
      {field ? `, ${field}` : ''}
      {value ? ` “${value}”` : ''}. {reason} <span class="meta">{by}</span>
      {undone ? (
        <p class="note">
          Undone {instantInWords(undone.at)} by {undone.by}: {undone.reason}
        </p>
      ) : null}
    </li>
  );
}

async function titleOf({ store, shown }: Reading, id: string): Promise<string> {
  const article = await store.get('articles', id);
  if (!article) return id;
  return `${shown.outlets.get(article.outlet)?.name ?? article.outlet}: ${article.title}`;
}
