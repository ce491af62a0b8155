// What a validator says of our own feeds, asked after each fault that leaves a ledger.
import { DomUtils, parseDocument } from 'htmlparser2';
import { createApp } from '../../api/app.ts';
import type { Store } from '../../ledger/store.ts';
import { reconcile } from '../../reconcile/reconcile.ts';

export const seen = { feeds: 0, items: 0, faults: [] as string[] };

const RFC822 = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d (?:GMT|[+-]\d{4})$/;
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
/** What no XML text may hold. */
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
const UNSAFE =
  /<(?:script|style|iframe|object|embed|form|svg)\b|\son\w+\s*=|(?:href|src)\s*=\s*["']?\s*(?:javascript|data):/i;

export async function readOurFeeds(store: Store): Promise<void> {
  const app = createApp({ store, now: () => '2028-01-01T00:00:00.000Z', asOf: (at) => store.asOf(at, reconcile) });
  for (const kind of ['events', 'conflicts', 'corrections']) {
    for (const format of ['rss', 'atom', 'json'] as const) {
      const address = `/feeds/${kind}.${format}`;
      const answer = await app.request(`http://ledger.example${address}`);
      const body = await answer.text();
      const say = (isSound: boolean, fault: string): void => {
        if (!isSound) seen.faults.push(`${address}: ${fault}`);
      };
      seen.feeds += 1;
      say(answer.status === 200, `answered ${answer.status}`);
      if (format === 'json') readJson(body, say);
      else readXml(body, format, say);
    }
  }
}

type Say = (isSound: boolean, fault: string) => void;

function readJson(body: string, say: Say): void {
  type Item = Record<'id' | 'url' | 'title' | 'content_html' | 'date_published', unknown>;
  const feed = JSON.parse(body) as { version: string; title: string; feed_url: string; items: Item[] };
  say(feed.version === 'https://jsonfeed.org/version/1.1' && feed.title !== '' && URL.canParse(feed.feed_url), 'head');
  say(new Set(feed.items.map(({ id }) => id)).size === feed.items.length, 'ids');
  for (const item of feed.items) {
    seen.items += 1;
    const { id, url, title, content_html: content, date_published: at } = item;
    say(
      [id, url, title, content, at].every((each) => typeof each === 'string' && each !== ''),
      'a member is absent',
    );
    say(RFC3339.test(String(at)), `date ${String(at)}`);
    say(!UNSAFE.test(String(content)), 'unsafe content');
  }
}

function readXml(body: string, format: 'rss' | 'atom', say: Say): void {
  say(!CONTROLS.test(body), 'a control character');
  say(isWellFormed(body), 'not well-formed');
  const document = parseDocument(body, { xmlMode: true });
  const textOf = (of: Parameters<typeof DomUtils.textContent>[0], name: string): string => {
    const [child] = DomUtils.getElementsByTagName(name, of, false, 1);
    return child ? DomUtils.textContent(child).trim() : '';
  };
  const [head] = DomUtils.getElementsByTagName(format === 'rss' ? 'channel' : 'feed', document);
  say(head !== undefined, 'no head');
  if (!head) return;
  for (const name of format === 'rss' ? ['title', 'description'] : ['title', 'id', 'updated'])
    say(textOf(head.children, name) !== '', `no ${name}`);
  const items = DomUtils.getElementsByTagName(format === 'rss' ? 'item' : 'entry', head.children);
  const ids = items.map((item) => textOf(item.children, format === 'rss' ? 'guid' : 'id'));
  say(new Set(ids).size === ids.length && !ids.includes(''), 'ids');
  for (const item of items) {
    seen.items += 1;
    say(textOf(item.children, 'title') !== '', 'no title');
    const date = textOf(item.children, format === 'rss' ? 'pubDate' : 'updated');
    say((format === 'rss' ? RFC822 : RFC3339).test(date), `date ${date}`);
    say(!UNSAFE.test(textOf(item.children, format === 'rss' ? 'description' : 'content')), 'unsafe content');
  }
}

/** Every element that is opened is closed, in order, and no `<` or `&` stands bare. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  const markup =
    /<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<(?<end>\/?)(?<name>[\w:.-]+)(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(?<empty>\/?)>/g;
  let rest = '';
  let at = 0;
  for (const found of xml.matchAll(markup)) {
    rest += xml.slice(at, found.index);
    at = found.index + found[0].length;
    const { end, name, empty } = found.groups ?? {};
    if (name === undefined) continue;
    if (end) {
      if (open.pop() !== name) return false;
    } else if (!empty) open.push(name);
  }
  rest += xml.slice(at);
  return open.length === 0 && !/<|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(rest);
}
