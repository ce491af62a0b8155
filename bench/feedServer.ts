// 300 hosts with a feed of 30 items each, for the bench of refreshing: every address of 127.0.0.0/8 is this machine.
// Prints its port; answers `/asked` with how many of each path were asked for, and whether they were unchanged.
import http from 'node:http';

const ITEMS = 30;
/** One host for all stories, so that a reader with a daily budget a host leaves them for later. */
const STORIES = '127.0.200.1';
const PUBLISHED = Date.UTC(2027, 4, 1, 8);
const MODIFIED = new Date(PUBLISHED).toUTCString();

/** Invented words, as long as a teaser is. */
const teaser = (feed: number, item: number): string =>
  Array.from({ length: 60 }, (_, n) => `w${((feed * 31 + item * 7 + n * n) % 2000).toString(36)}`).join(' ');

function rss(host: string, feed: number): string {
  const items = Array.from({ length: ITEMS }, (_, n) => {
    const link = `http://${STORIES}:${host.split(':')[1]}/story/${feed}/${n}`;
    const date = new Date(PUBLISHED - n * 3_600_000).toUTCString();
    return `<item><title>Item ${n} of feed ${feed} &amp; more</title><link>${link}</link><guid>${link}</guid><pubDate>${date}</pubDate><description><![CDATA[<p>${teaser(feed, n)}</p>]]></description></item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Feed ${feed}</title><link>http://${host}/</link><description>A feed</description>${items.join('')}</channel></rss>`;
}

const asked: Record<string, number> = {};
const count = (what: string): void => {
  asked[what] = (asked[what] ?? 0) + 1;
};

const server = http.createServer((request, response) => {
  const host = request.headers.host ?? '';
  const path = request.url ?? '/';
  if (path === '/asked') return response.end(JSON.stringify(asked));
  if (path !== '/feed') return response.writeHead(404).end();
  const [, , third = '', fourth = ''] = host.split(':', 1)[0]?.split('.') ?? [];
  const feed = Number(third) * 256 + Number(fourth);
  const etag = `"${feed}"`;
  if (request.headers['if-none-match'] === etag || request.headers['if-modified-since'] === MODIFIED) {
    count('unchanged');
    return response.writeHead(304, { etag, 'last-modified': MODIFIED }).end();
  }
  count('feeds');
  response
    .writeHead(200, { 'content-type': 'application/rss+xml', etag, 'last-modified': MODIFIED })
    .end(rss(host, feed));
});
server.listen(0, '0.0.0.0', () => {
  const address = server.address();
  process.stdout.write(`${typeof address === 'object' ? address?.port : ''}\n`);
});
process.stdin.resume().on('end', () => process.exit());
