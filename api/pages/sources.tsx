// Where pages come from: the health of every source, the outlets, and input that was not understood.
import type { SourceHealth, SourceState } from '../../ledger/crawling.ts';
import type { Services } from '../services.ts';
import { Layout } from './layout.tsx';
import { isWebUrl } from './links.ts';
import { counted, dayInWords, Empty, instantInWords } from './parts.tsx';
import { RightsBasis, SHOWN } from './rights.tsx';

const STATES = {
  new: 'not visited yet',
  ok: 'answers',
  unchanged: 'answers, nothing new',
  empty: 'answers, but links to nothing',
  dropped: 'answers, with far fewer links than usual',
  blocked: 'refuses us',
  failing: 'failing',
} as const satisfies Record<SourceState, string>;

const WELL: readonly SourceState[] = ['new', 'ok', 'unchanged'];

export function SourceTable({
  health,
  now,
  nameOf,
}: {
  health: readonly SourceHealth[];
  /** The newest visit of any source: time itself does not pass on a page that is kept. */
  now: string;
  nameOf?: (outlet: string) => string;
}) {
  return (
    <table class="sources">
      <thead>
        <tr>
          {nameOf ? <th scope="col">Outlet</th> : null}
          <th scope="col">Source</th>
          <th scope="col">State</th>
          <th scope="col">Last success</th>
          <th scope="col">Links</th>
          <th scope="col">Every</th>
        </tr>
      </thead>
      <tbody>
        {health.map(({ source, state, reason, failures, failedPages, lastSuccess, lastYield, usualYield, rest }) => (
          <tr>
            {nameOf ? (
              <th scope="row">
                <a href={`/outlets/${source.outlet}`}>{nameOf(source.outlet)}</a>
              </th>
            ) : null}
            <td>
              {source.kind}{' '}
              {isWebUrl(source.url) ? <a href={source.url}>{new URL(source.url).pathname}</a> : source.url}{' '}
              <span class="meta">
                {source.checked ? `checked ${dayInWords(source.checked)}` : 'never checked'}
                {source.expect ? `, at least ${counted(source.expect, 'link')} expected` : ''}
              </span>
            </td>
            <td>
              <span class={WELL.includes(state) ? 'tag' : 'tag warn'}>{STATES[state]}</span>{' '}
              <span class="meta">
                {reason ?? ''} {failures > 0 ? counted(failures, 'failure') : ''}{' '}
                {failedPages > 0 ? `${counted(failedPages, 'article')} not fetched` : ''}
              </span>
            </td>
            <td>
              {lastSuccess ? instantInWords(lastSuccess) : 'never'}
              <Gap rest={rest} lastSuccess={lastSuccess} now={now} />
            </td>
            <td>
              {lastYield ?? '–'} {state === 'dropped' ? <span class="meta">usually {usualYield ?? '–'}</span> : null}
            </td>
            <td>{spanInWords(rest)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Visits missed in a row from which on a source is said to have a gap. */
const MISSED = 3;

function Gap({ rest, lastSuccess, now }: Pick<SourceHealth, 'rest' | 'lastSuccess'> & { now: string }) {
  const seconds = lastSuccess === null ? 0 : (Date.parse(now) - Date.parse(lastSuccess)) / 1000;
  return seconds > MISSED * rest ? <span class="tag warn">gap of {spanInWords(seconds)}</span> : null;
}

export const newestVisit = (health: readonly SourceHealth[]): string =>
  health
    .flatMap(({ lastAttempt }) => lastAttempt ?? [])
    .sort()
    .at(-1) ?? '1970-01-01T00:00:00.000Z';

const UNITS = [
  [86_400, 'day'],
  [3600, 'hour'],
  [60, 'minute'],
] as const;

function spanInWords(seconds: number): string {
  const [size, noun] = UNITS.find(([each]) => seconds >= each) ?? [1, 'second'];
  return counted(Math.round(seconds / size), noun);
}

export async function sourcesPage(services: Services) {
  const outlets = await services.store.outlets();
  const name = new Map(outlets.map((o) => [o.id, o.name]));
  const nameOf = (outlet: string): string => name.get(outlet) ?? outlet;
  const health = (await services.store.sourceHealth()).sort((a, b) =>
    nameOf(a.source.outlet).localeCompare(nameOf(b.source.outlet), 'en'),
  );
  const issues = await services.store.issues(50);
  const failing = health.filter((h) => !WELL.includes(h.state)).length;
  return (
    <Layout title="Sources" services={services} current="/sources">
      <h1>Sources</h1>
      <p class="lead">
        {counted(health.length, 'source')} of {counted(outlets.length, 'outlet')}
        {failing > 0 ? `; ${failing} of them need a look` : ''}.
      </p>
      {health.length === 0 ? (
        <Empty>No sources are configured in this ledger.</Empty>
      ) : (
        <SourceTable health={health} now={newestVisit(health)} nameOf={nameOf} />
      )}
      <h2>Outlets</h2>
      <p class="note">What is shown of the texts of each, and on what basis.</p>
      <ul class="plain">
        {outlets.map((o) => (
          <li>
            <a href={`/outlets/${o.id}`}>{o.name}</a>{' '}
            <span class="meta">
              {o.kind} · {SHOWN[o.rights]} · <RightsBasis outlet={o} />
            </span>
          </li>
        ))}
      </ul>
      <h2>Issues</h2>
      <p class="note">Input a step met and did not understand. Nothing is swallowed.</p>
      {issues.length === 0 ? <Empty>None.</Empty> : null}
      <ul class="plain">
        {issues.map((issue) => (
          <li>
            <span class="tag warn">{issue.code}</span> {issue.message}{' '}
            {issue.count > 1 ? <span class="meta">{counted(issue.count, 'time')}</span> : null}
          </li>
        ))}
      </ul>
    </Layout>
  );
}
