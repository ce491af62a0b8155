// States of articles from outside: what each changed, how its passages fare, and what is told where it no longer stands.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import * as recordSchemas from '../../api/schemas/records.ts';
import type { ArticleLine, ConflictLine, EventLine } from '../../ledger/lines.ts';
import { type Bench, openBench } from './ledger.ts';

let bench: Bench;
let events: EventLine[];
let articles: ArticleLine[];
beforeAll(async () => {
  bench = await openBench();
  events = await bench.lines('events');
  articles = await bench.lines('articles');
}, 180_000);
afterAll(async () => await bench.close());

interface List<T> {
  items: T[];
}

describe('states of an article', () => {
  const revised = (): ArticleLine[] => articles.filter((article) => article.revisions);
  type States = List<z.infer<typeof recordSchemas.revision>>;

  it('are listed newest first with what each changed, and only the first changed nothing', async () => {
    expect(revised().length).toBeGreaterThan(1);
    for (const article of revised()) {
      const { items } = await bench.json<States>(`/api/v1/articles/${article.id}/revisions`);
      for (const item of items) recordSchemas.revision.strict().parse(item);
      expect(items.map((item) => item.kind)).toEqual([...items.slice(1).map(() => 'substantive'), 'first']);
      expect(items[0]?.id).toBe(article.revision);
      const { added = 0, removed = 0, changed = 0, moved = 0 } = items[0]?.sentences ?? {};
      expect(items[0]?.changes).toHaveLength(added + removed + changed + moved);
      expect(items.at(-1)?.changes).toEqual([]);
    }
  });

  it('say how each passage fares that did not last, and lead from a reworded report to its event', async () => {
    const passages = revised().flatMap(({ revisions = [] }) => revisions.flatMap((revision) => revision.passages));
    expect(passages.length).toBeGreaterThan(3);
    for (const { article, now } of passages) {
      const text = articles.find(({ id }) => id === article)?.text ?? '';
      for (const at of now) expect(text.slice(at.start, at.end)).toBe(at.quote);
    }
    const formerly = events.flatMap((event) => (event.formerly ?? []).map(({ key }) => ({ key, event: event.id })));
    expect(formerly.length).toBeGreaterThan(0);
    for (const { key, event } of formerly) {
      const held = await bench.json<EventLine>(`/api/v1/events/${key}`);
      expect(held.id).toBe(event);
    }
  });

  it('are read on the page, and a passage that was reworded bears a mark', async () => {
    const page = async (path: string): Promise<string> => await (await bench.get(path)).text();
    for (const { id, revisions = [] } of revised()) {
      const shown = await page(`/articles/${id}`);
      for (const { revision } of revisions) expect(shown).toContain(`id="${revision}"`);
      expect(shown).toContain('first seen');
    }
    const changed = events.find((event) => event.formerly?.some(({ state }) => state === 'changed'));
    expect(await page(`/events/${changed?.id}`)).toMatch(/class="tag" href="[^"]*#rev_[0-9a-f]+"[^>]*>\s*reworded/);
  });

  it('read as of an earlier day, what was reworded or went since says so', async () => {
    const [article] = revised().filter(({ revisions = [] }) =>
      revisions[0]?.passages.some(({ of }) => of === 'report'),
    );
    const day = article?.published?.slice(0, 10) ?? '';
    const { items } = await bench.json<List<EventLine>>(`/api/v1/events?asOf=${day}&limit=500`);
    const [event] = items.filter((each) => each.reports.some((report) => report.article === article?.id));
    const shown = await (await bench.get(`/events/${event?.id}?asOf=${day}`)).text();
    expect(shown).toMatch(/reworded since|gone from the text since/);
  });
});

describe('what no longer stands', () => {
  it('is told where it stood: passages of earlier states, and articles their outlets took back', async () => {
    const events = await bench.lines<EventLine>('events');
    const conflicts = await bench.lines<ConflictLine>('conflicts');
    const formerly = [
      ...events.map((event) => ({ page: `/events/${event.id}`, passages: event.formerly ?? [] })),
      ...conflicts.map(({ id, sides }) => ({
        page: `/conflicts/${id}`,
        passages: sides.flatMap((side) => side.formerly ?? []),
      })),
    ].filter(({ passages }) => passages.length > 0);
    const retracted = events.filter((event) => event.retracted);
    expect([formerly.length > 2, retracted.length > 0]).toEqual([true, true]);
    for (const { page, passages } of formerly) {
      const text = await (await bench.get(page)).text();
      for (const { article, revision } of passages) expect(text, page).toContain(`/articles/${article}#${revision}`);
    }
    for (const { id, retracted: articles = [] } of retracted) {
      const text = await (await bench.get(`/events/${id}`)).text();
      expect(text).toContain('no origin any more');
      for (const article of articles) expect(text).toContain(`/articles/${article}"`);
    }
  });
});
