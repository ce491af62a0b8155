// One article: what its rights allow, cited passages marked and linked both ways, signals, revisions, origin.
import type { ArticleLine, ClaimLine, EventLine } from '../../ledger/lines.ts';
import type { Store } from '../../ledger/store.ts';
import type { Services } from '../services.ts';
import { shownBy } from '../shown.ts';
import { eventTitle } from '../titles.ts';
import { excerptsOf } from './excerpts.ts';
import { Layout } from './layout.tsx';
import { isWebUrl, passageAnchor } from './links.ts';
import { dayOf } from './parts.tsx';

interface Cited {
  start: number;
  end: number;
  href: string;
  label: string;
}

export async function articlePage(services: Services, store: Store, article: ArticleLine) {
  const revisions = await services.store.revisions(article.id);
  const latest = revisions.find((r) => r.revision.id === article.revision) ?? revisions[0];
  const shown = await shownBy(store);
  const outlet = shown.outlets.get(article.outlet);
  const rights = outlet?.rights ?? 'quote';
  const cited = await citedPassages(store, article.id);
  const parent = article.derivedFrom ? await store.get('articles', article.derivedFrom.article) : undefined;
  const text = latest?.revision.text ?? '';
  const excerpts = latest ? excerptsOf(text, latest.revision.blocks, cited, rights) : [];
  const snapshot = latest ? await services.store.snapshot(latest.revision.snapshot) : undefined;
  const anchored = new Set<number>();
  return (
    <Layout title={article.title} services={services} robots="noindex">
      <h1>{article.title}</h1>
      <p class="lead">
        <a href={`/outlets/${article.outlet}`}>{outlet?.name ?? article.outlet}</a>
        {article.byline ? ` · ${article.byline.join(', ')}` : ''} · {dayOf(article.published) ?? 'no date stated'}
      </p>
      <p>
        {isWebUrl(article.url) ? (
          <a href={article.url} rel="noopener">
            Read it at {outlet?.name ?? 'the outlet'}
          </a>
        ) : null}
      </p>
      <dl class="facts">
        <dt>Relevance</dt>
        <dd>
          {article.relevant ? 'relevant' : 'not about AI export actions'}: {article.relevance.reason}
        </dd>
        {parent ? (
          <>
            <dt>Comes from</dt>
            <dd>
              {article.derivedFrom?.derivation} of <a href={`/articles/${parent.id}`}>{parent.title}</a>
            </dd>
          </>
        ) : null}
        {article.credits.length > 0 ? (
          <>
            <dt>Credits</dt>
            <dd>{article.credits.join(', ')}</dd>
          </>
        ) : null}
        <dt>Captured</dt>
        <dd>
          {article.fetchedAt}
          {snapshot && rights === 'full' ? (
            <>
              {' '}
              · <a href={`/archive/${snapshot.digest}`}>archived copy</a>
            </>
          ) : null}
        </dd>
        {snapshot ? (
          <>
            <dt>SHA-256</dt>
            <dd>
              <code>{snapshot.digest}</code>
            </dd>
          </>
        ) : null}
      </dl>
      <h2>{rights === 'full' ? 'Text' : 'Cited passages'}</h2>
      {rights === 'quote' ? (
        <p class="note">
          The outlet’s rights allow passages with little around them; the whole text stands at the outlet.
        </p>
      ) : null}
      {excerpts.length === 0 ? <p class="note">Nothing of this article is cited or may be shown.</p> : null}
      <div class="text">
        {excerpts.map((excerpt) => (
          <p class={excerpt.role}>
            {excerpt.cutBefore ? <span class="cut">… </span> : null}
            {excerpt.pieces.map((piece) => {
              const words = text.slice(piece.start, piece.end);
              const [first] = piece.marks;
              const target = first === undefined ? undefined : cited[first];
              if (!target) return words;
              const anchors = piece.marks
                .flatMap((n) => cited[n]?.start ?? [])
                .filter((at) => at === piece.start && !anchored.has(at));
              for (const at of anchors) anchored.add(at);
              return (
                <mark id={anchors.length > 0 ? passageAnchor(piece.start) : undefined}>
                  <a href={target.href} title={target.label}>
                    {words}
                  </a>
                </mark>
              );
            })}
            {excerpt.cutAfter ? <span class="cut"> …</span> : null}
          </p>
        ))}
      </div>
      <h2>Revisions</h2>
      <ul>
        {revisions.map(({ revision }) => (
          <li>
            {revision.fetchedAt}: {revision.metadata.title}
          </li>
        ))}
      </ul>
      {latest ? (
        <details>
          <summary>What the page says of itself</summary>
          <div class="scroll">
            <table>
              <tbody>
                {latest.revision.metadata.signals.map((signal) => (
                  <tr>
                    <th scope="row">{signal.field}</th>
                    <td>{signal.from}</td>
                    <td class={signal.chosen ? 'value' : 'other'}>{signal.value}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      ) : null}
    </Layout>
  );
}

/** Reports first, then claims: what a passage is cited for. */
async function citedPassages(store: Store, article: string): Promise<Cited[]> {
  const claims: ClaimLine[] = (await store.list('claims', { article, limit: 500 })).items;
  const events: EventLine[] = (await store.list('events', { article, limit: 500 })).items;
  const reports = events.flatMap((event) =>
    event.reports
      .filter((r) => r.article === article)
      .map((r) => ({ start: r.start, end: r.end, href: `/events/${event.id}`, label: eventTitle(event) })),
  );
  const said = claims.map((c) => ({
    start: c.start,
    end: c.end,
    href: `/claims/${c.id}`,
    label: `${c.speaker?.name ?? c.speakerText ?? 'own voice'} ${c.stance}`,
  }));
  return [...reports, ...said];
}
