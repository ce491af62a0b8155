// One article: what its rights allow, cited passages marked and linked both ways, signals, revisions, origin.
import type { ArticleLine } from '../../ledger/lines.ts';
import type { Snapshot } from '../../ledger/page.ts';
import { mayShowCopy } from '../../ledger/rights.ts';
import type { RevisionView } from '../../ledger/asking.ts';
import type { Reading, Services } from '../services.ts';
import { eventTitle } from '../titles.ts';
import { type Excerpt, excerptsOf } from './excerpts.ts';
import { Layout } from './layout.tsx';
import { DERIVED, Lineage } from './lineage.tsx';
import { articleData } from './linkedData.ts';
import { isWebUrl, passageAnchor } from './links.ts';
import { dayInWords, instantInWords } from './parts.tsx';
import { RightsBasis } from './rights.tsx';
import { Revisions } from './revisions.tsx';

interface Cited {
  start: number;
  end: number;
  record: 'event' | 'claim';
  href: string;
  label: string;
}

export async function articlePage(services: Services, reading: Reading, article: ArticleLine) {
  const { store, shown, to } = reading;
  const revisions = await store.revisions(article.id);
  const latest = revisions.find((r) => r.revision.id === article.revision) ?? revisions[0];
  const outlet = shown.outlets.get(article.outlet);
  const rights = shown.rights(article.outlet);
  const cited = await citedPassages(reading, article.id);
  const parent = article.derivedFrom ? await store.get('articles', article.derivedFrom.article) : undefined;
  const snapshot = latest ? await services.store.snapshot(latest.revision.snapshot) : undefined;
  const excerpts = latest ? excerptsOf(latest.revision.text, latest.revision.blocks, cited, rights) : [];
  const tree = await store.lineage(article.id);
  const desk = { reading, articles: new Map([article, ...tree].map((a) => [a.id, a])) };
  const isAlone = tree.length < 2 && !article.origin.startsWith('credit:');
  return (
    <Layout
      title={article.title}
      services={services}
      reading={reading}
      robots="noindex"
      data={articleData(article, desk)}
    >
      <h1>{article.title}</h1>
      <p class="lead">
        <a href={to(`/outlets/${article.outlet}`)}>{outlet?.name ?? article.outlet}</a>
        {article.byline ? ` · ${article.byline.join(', ')}` : ''} · {dayInWords(article.published)}
        {isWebUrl(article.url) ? (
          <>
            {' · '}
            <a href={article.url} rel="noopener">
              Read it at the outlet
            </a>
          </>
        ) : null}
      </p>
      <Facts reading={reading} article={article} parent={parent} snapshot={snapshot} />
      {isAlone ? null : <h2 id="lineage">Where the text comes from, and who took it up</h2>}
      {isAlone ? null : <Lineage articles={tree} desk={desk} here={article.id} />}
      <h2>{rights === 'full' ? 'Text' : 'Cited passages'}</h2>
      <p class="note">
        {RIGHTS_NOTES[rights]}{' '}
        {outlet ? (
          <span class="meta">
            <RightsBasis outlet={outlet} />
          </span>
        ) : null}
      </p>
      {excerpts.length === 0 && rights !== 'link' ? <p class="note">No passage of this article is cited.</p> : null}
      <Text text={latest?.revision.text ?? ''} excerpts={excerpts} cited={cited} />
      <h2>Cited for</h2>
      <CitedFor cited={cited} />
      <h2 id="revisions">Revisions</h2>
      <Revisions article={shown.article(article)} views={revisions} rights={rights} />
      {latest ? <Signals latest={latest} /> : null}
      <p class="note">
        Permalink:{' '}
        <a href={`/articles/${article.id}`}>
          <code>{article.id}</code>
        </a>{' '}
        · <a href={to(`/api/v1/articles/${article.id}`)}>JSON</a>
      </p>
    </Layout>
  );
}

const RIGHTS_NOTES = {
  full: 'Marked passages are cited; each leads to what it is cited for.',
  quote: 'The outlet’s rights allow passages with little around them. Marked ones are cited; each leads to what for.',
  link: 'The outlet’s rights allow a link only.',
} as const;

interface FactsProps {
  reading: Reading;
  article: ArticleLine;
  parent: ArticleLine | undefined;
  snapshot: Snapshot | undefined;
}

function Facts({ reading: { shown, to }, article, parent, snapshot }: FactsProps) {
  return (
    <dl class="facts">
      <dt>Relevance</dt>
      <dd>
        {article.relevant ? 'relevant' : 'not about AI export actions'}: {article.relevance.reason}
      </dd>
      {article.derivedFrom && parent ? (
        <>
          <dt>Origin</dt>
          <dd>
            {DERIVED[article.derivedFrom.derivation]} <a href={to(`/articles/${parent.id}`)}>{parent.title}</a>
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
        {instantInWords(article.fetchedAt)}
        {snapshot && mayShowCopy(snapshot, shown.rights(article.outlet)) ? (
          <>
            {' · '}
            <a href={`/archive/${snapshot.digest}`}>archived copy</a>
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
  );
}

function Text({ text, excerpts, cited }: { text: string; excerpts: readonly Excerpt[]; cited: readonly Cited[] }) {
  const anchored = new Set<number>();
  return (
    <div class="text">
      {excerpts.map((excerpt) => (
        <p class={excerpt.role}>
          {excerpt.cutBefore ? <span class="cut">… </span> : null}
          {excerpt.pieces.map((piece) => {
            const words = text.slice(piece.start, piece.end);
            const target = cited[piece.marks[0] ?? -1];
            if (!target) return words;
            const begins = piece.marks.some((n) => cited[n]?.start === piece.start) && !anchored.has(piece.start);
            if (begins) anchored.add(piece.start);
            return (
              <mark id={begins ? passageAnchor(piece.start) : undefined}>
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
  );
}

/** Events first, then who says something here; each with its passages. */
function CitedFor({ cited }: { cited: readonly Cited[] }) {
  const byLabel = new Map<string, Cited[]>();
  for (const passage of cited) byLabel.set(passage.label, [...(byLabel.get(passage.label) ?? []), passage]);
  if (byLabel.size === 0) return <p class="note">Nothing.</p>;
  return (
    <ul class="plain">
      {[...byLabel].map(([label, passages]) => (
        <li>
          {passages[0]?.record === 'event' ? <a href={passages[0].href}>{label}</a> : label}{' '}
          <span class="meta places">
            {passages.map((p, n) => (
              <a href={`#${passageAnchor(p.start)}`} aria-label={`Passage ${n + 1}: ${label}`}>
                {n + 1}
              </a>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Signals({ latest }: { latest: RevisionView }) {
  return (
    <details>
      <summary>What the page says of itself</summary>
      <table class="signals">
        <thead>
          <tr>
            <th scope="col">Field</th>
            <th scope="col">From</th>
            <th scope="col">Value</th>
          </tr>
        </thead>
        <tbody>
          {latest.revision.metadata.signals.map((signal) => (
            <tr>
              <th scope="row">{signal.field}</th>
              <td>{signal.from}</td>
              <td class={signal.chosen ? 'says' : undefined}>
                {signal.value}
                {signal.chosen ? ' (chosen)' : ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** Reports first, then claims: what a passage is cited for. */
async function citedPassages({ store, to }: Reading, article: string): Promise<Cited[]> {
  const claims = (await store.list('claims', { article, limit: 500 })).items;
  const events = (await store.list('events', { article, limit: 500 })).items;
  const reports = events.flatMap((event) =>
    event.reports
      .filter((r) => r.article === article)
      .map(
        ({ start, end }): Cited => ({
          start,
          end,
          record: 'event',
          href: to(`/events/${event.id}`),
          label: eventTitle(event),
        }),
      ),
  );
  const said = claims.map(
    ({ id, start, end, speaker, speakerText, stance }): Cited => ({
      start,
      end,
      record: 'claim',
      href: to(`/claims/${id}`),
      label: speaker || speakerText ? `${speaker?.name ?? speakerText} ${stance}` : 'In the outlet’s own voice',
    }),
  );
  return [...reports, ...said];
}
