// The frame of every page: head, banner of the demonstration, navigation, footer.
import type { Child } from 'hono/jsx';
import type { Reading, Services } from '../services.ts';
import { dateInWords } from '../titles.ts';
import { queryString } from './links.ts';

export interface PageProps {
  title: string;
  services: Services;
  /** Absent on pages that do not depend on a day. */
  reading?: Reading;
  /** Path of the page without extension, whose feeds are announced. */
  feed?: string;
  /** Query string of the filters, with `?`. */
  query?: string;
  robots?: string;
  current?: string;
  wide?: boolean;
  /** JSON-LD, escaped. */
  data?: string;
  children: Child;
}

const NAVIGATION = [
  ['/', 'Timeline'],
  ['/conflicts', 'Conflicts'],
  ['/corrections', 'Corrections'],
  ['/sources', 'Sources'],
  ['/about', 'About'],
] as const;

export function Layout(props: PageProps) {
  const { title, services, reading, feed, query = '', robots, current, wide, data, children } = props;
  const activity = services.activity();
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {robots ? <meta name="robots" content={robots} /> : null}
        {activity ? <meta http-equiv="refresh" content="4" /> : null}
        <title>{`${title} · exportwatch`}</title>
        <link rel="stylesheet" href="/style.css" />
        <link rel="icon" href="data:," />
        {feed ? <FeedLinks feed={feed} query={query} title={title} /> : null}
        {data ? <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: data }} /> : null}
        {feed === '/feeds/events' ? null : <FeedLinks feed="/feeds/events" query="" title="All events" />}
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to content
        </a>
        {services.demo ? (
          <aside class="banner" aria-label="Demonstration">
            <strong>Demonstration.</strong> Every outlet, person, firm, model and event here is invented.
          </aside>
        ) : null}
        <header class="top">
          <a class="brand" href="/">
            exportwatch
          </a>
          <nav aria-label="Main">
            {NAVIGATION.map(([href, label]) => (
              <a href={href} aria-current={current === href ? 'page' : undefined}>
                {label}
              </a>
            ))}
          </nav>
        </header>
        <main id="main" class={wide ? 'wide' : undefined}>
          {activity ? (
            <p class="activity" role="status">
              {activity} …
            </p>
          ) : null}
          {reading?.asOf ? (
            <p class="asof" role="note">
              As known on {dateInWords(reading.asOf)}: only what was published by then. <a href="/">Back to now</a>
            </p>
          ) : null}
          {children}
        </main>
        <footer>
          <p>Every value stands on a verbatim passage of a stored page. Claims are those of their speakers.</p>
          <nav aria-label="Feeds and data">
            <a href="/feeds/events.atom">Events feed</a> <a href="/feeds/conflicts.atom">Conflicts feed</a>{' '}
            <a href="/feeds/corrections.atom">Corrections feed</a> <a href="/feeds.opml">All feeds (OPML)</a>{' '}
            <a href="/docs">API</a> <a href="/openapi.json">OpenAPI</a>
          </nav>
        </footer>
      </body>
    </html>
  );
}

function FeedLinks({ feed, query, title }: { feed: string; query: string; title: string }) {
  return (
    <>
      <link rel="alternate" type="application/atom+xml" title={`${title} (Atom)`} href={`${feed}.atom${query}`} />
      <link rel="alternate" type="application/rss+xml" title={`${title} (RSS)`} href={`${feed}.rss${query}`} />
      <link rel="alternate" type="application/feed+json" title={`${title} (JSON)`} href={`${feed}.json${query}`} />
    </>
  );
}

/** Visible links to the same list as a feed. */
export function Follow({ feed, query = '' }: { feed: string; query?: string }) {
  return (
    <p class="follow">
      Follow: <a href={`${feed}.rss${query}`}>RSS</a> <a href={`${feed}.atom${query}`}>Atom</a>{' '}
      <a href={`${feed}.json${query}`}>JSON Feed</a>
      {query && feed.startsWith('/feeds/') ? (
        <>
          {' '}
          <a href={`/feeds.opml${query}`}>OPML of this query</a>
        </>
      ) : null}
    </p>
  );
}

const FORMATS = [
  ['csv', 'CSV'],
  ['jsonl', 'JSON Lines'],
  ['csl.json', 'CSL-JSON'],
  ['ris', 'RIS'],
  ['bib', 'BibTeX'],
] as const;

/** Links to the same list as a download. */
export function Cite({ kind, query, label }: { kind: 'events' | 'claims'; query: string; label: string }) {
  return (
    <p class="follow">
      {label}:{' '}
      {FORMATS.map(([format, name]) => (
        <>
          <a href={`/api/v1/export/${kind}.${format}${query}`}>{name}</a>{' '}
        </>
      ))}
    </p>
  );
}

interface CiteRecordProps {
  path: string;
  title: string;
  feed: string;
  kind: 'events' | 'claims';
  query: string;
  reading: Reading;
}

/** Follow and cite, at the head of a record: the reference as text, for programs, and on paper. */
export function CiteRecord({ path, title, feed, kind, query, reading }: CiteRecordProps) {
  return (
    <div class="actions">
      <details>
        <summary class="button">Cite</summary>
        <p>
          “{title}”. <em>exportwatch</em>
          {reading.asOf ? `, as known on ${dateInWords(reading.asOf)}` : ''}. <code>{reading.to(path)}</code>
        </p>
        <p class="meta">
          With <code>?asOf=</code> and a day the address keeps to what was known then.
        </p>
        <Cite kind={kind} query={query} label="For reference managers" />
      </details>
      <details>
        <summary class="button">Follow</summary>
        <Follow feed={feed} />
        <p class="meta">
          Entries say what changed; small changes are left out unless <code>changes=minor</code> is asked for.
        </p>
      </details>
      <a class="button" href={`/api/v1${path}${reading.asOf ? queryString({ asOf: reading.asOf }) : ''}`}>
        JSON
      </a>
    </div>
  );
}
