// The JSON lists from outside: shapes, filters against the export, cursors, problems, hostile parameters.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import * as changeSchemas from '../../api/schemas/changes.ts';
import * as recordSchemas from '../../api/schemas/records.ts';
import * as sourceSchemas from '../../api/schemas/sources.ts';
import { dayBounds } from '../../ledger/edtf.ts';
import type { ArticleLine, ClaimLine, ConflictLine, EntityLine, EventLine } from '../../ledger/lines.ts';
import { reconcile } from '../../reconcile/reconcile.ts';
import { type Bench, openBench } from './ledger.ts';

let bench: Bench;
let events: EventLine[];
let claims: ClaimLine[];
let conflicts: ConflictLine[];
let articles: ArticleLine[];
let entities: EntityLine[];
beforeAll(async () => {
  bench = await openBench();
  events = await bench.lines('events');
  claims = await bench.lines('claims');
  conflicts = await bench.lines('conflicts');
  articles = await bench.lines('articles');
  entities = await bench.lines('entities');
}, 180_000);
afterAll(async () => await bench.close());

interface List<T = { id: string }> {
  items: T[];
  next: string | null;
  facets?: Record<string, { value: string; label: string; count: number }[]>;
}

const LISTS = ['events', 'claims', 'conflicts', 'articles', 'entities'] as const;
const SHAPES = {
  events: recordSchemas.event,
  claims: recordSchemas.claim,
  conflicts: recordSchemas.conflict,
  articles: recordSchemas.article,
  entities: recordSchemas.entity,
} as const;
const ids = (items: readonly { id: string }[]): string[] => items.map((item) => item.id).sort();

/** Every item of a list, page by page. */
async function walk<T extends { id: string }>(list: string, query = '', limit = 500): Promise<T[]> {
  const all: T[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const address: string = `/api/v1/${list}?${query}&limit=${limit}${cursor ? `&cursor=${cursor}` : ''}`;
    const page: List<T> = await bench.json<List<T>>(address);
    expect(page.items.length).toBeLessThanOrEqual(limit);
    all.push(...page.items);
    cursor = page.next;
  }
  return all;
}

describe('every list', () => {
  it.each(LISTS)('%s holds what the export holds, in the shape OpenAPI tells', async (kind) => {
    const held = await bench.lines<{ id: string }>(kind);
    const items = await walk(kind);
    expect(held.length).toBeGreaterThan(10);
    expect(ids(items)).toEqual(ids(held));
    for (const item of items) SHAPES[kind].strict().parse(item);
  });

  it.each(LISTS)('%s answers each record under its id', async (kind) => {
    const { items } = await bench.json<List>(`/api/v1/${kind}?limit=5`);
    for (const item of items) expect(await bench.json(`/api/v1/${kind}/${item.id}`)).toEqual(item);
  });

  it.each([1, 3, 50])('is walked without loss or repetition at limit %i', async (limit) => {
    for (const sort of ['date', '-date', 'recorded', '-recorded']) {
      const walked = await walk('events', `sort=${sort}`, limit);
      expect(walked.map((e) => e.id).length).toBe(events.length);
      expect(ids(walked)).toEqual(ids(events));
    }
    expect(ids(await walk('events', 'q=order&sort=relevance', limit))).toEqual(ids(await walk('events', 'q=order')));
    for (const kind of ['conflicts', 'articles', 'entities'] as const) {
      if (limit === 1 && kind !== 'conflicts') continue;
      expect(ids(await walk(kind, '', limit))).toEqual(ids(await bench.lines<{ id: string }>(kind)));
    }
  });

  it('names the next page in its Link header and never repeats a page', async () => {
    const first = await bench.get('/api/v1/events?limit=2&sort=date');
    const link = /<(?<path>[^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.groups?.path;
    const page = (await first.json()) as List;
    expect(link).toContain('cursor=');
    expect(link).toContain('sort=date');
    const second = await bench.json<List>(link ?? '');
    expect(ids([...page.items, ...second.items]).length).toBe(new Set(ids([...page.items, ...second.items])).size);
  });

  it('orders by the first day of the date, undated last', async () => {
    const day = (e: EventLine): string | undefined => (e.date ? dayBounds(e.date)?.first : undefined);
    const rising = (await walk<EventLine>('events', 'sort=date')).map(day);
    const known = rising.filter((d) => d !== undefined);
    expect(known).toEqual([...known].sort());
    expect(rising.slice(known.length).every((d) => d === undefined)).toBe(true);
    const falling = (await walk<EventLine>('events', 'sort=-date')).map(day).filter((d) => d !== undefined);
    expect(falling).toEqual([...known].sort().reverse());
  });

  it('counts facets over the whole list, whatever the page', async () => {
    const { facets, items } = await bench.json<List>('/api/v1/events?limit=1&facets=action,actor,month');
    expect(items).toHaveLength(1);
    const byAction = new Map<string, number>();
    for (const e of events) byAction.set(e.action, (byAction.get(e.action) ?? 0) + 1);
    expect(new Map(facets?.action?.map((f) => [f.value, f.count]))).toEqual(byAction);
    for (const { value, count } of facets?.actor ?? [])
      expect(events.filter((e) => e.actors.some((a) => a.id === value)).length).toBe(count);
    const dated = events.filter((e) => e.date && dayBounds(e.date)?.first).length;
    expect(facets?.month?.reduce((sum, f) => sum + f.count, 0)).toBe(dated);
  });
});

describe('filters narrow as the export does', () => {
  const parties = (e: EventLine): string[] => [
    ...[...e.actors, ...e.targets, ...e.objects].map((p) => p.id),
    ...Object.values(e.fields).flatMap((values) => (values ?? []).flatMap((v) => v.entity ?? [])),
  ];
  const expectEvents = async (query: string, keep: (e: EventLine) => boolean, some = true): Promise<void> => {
    const wanted = events.filter(keep);
    if (some) expect(wanted.length, query).toBeGreaterThan(0);
    expect(ids(await walk('events', query)), query).toEqual(ids(wanted));
  };

  it('by actor, target and entity: id, name or alias', async () => {
    for (const role of ['actors', 'targets'] as const) {
      const named = events.flatMap((e) => e[role]);
      for (const { id, name } of named.slice(0, 6)) {
        const filter = role.slice(0, -1);
        const keep = (e: EventLine): boolean => e[role].some((p) => p.id === id);
        await expectEvents(`${filter}=${id}`, keep);
        const namesakes = new Set(
          entities
            .filter((n) => [n.name, ...n.aliases].some((a) => a.toLowerCase() === name.toLowerCase()))
            .map((n) => n.id),
        );
        await expectEvents(`${filter}=${encodeURIComponent(name)}`, (e) => e[role].some((p) => namesakes.has(p.id)));
      }
    }
    for (const { id } of events.flatMap((e) => e.objects).slice(0, 5))
      await expectEvents(`entity=${id}`, (e) => parties(e).includes(id));
  });

  it('by model and by country', async () => {
    const typed = (types: readonly string[]): EntityLine[] => entities.filter((e) => types.includes(e.type));
    const used = typed(['model', 'chip']).filter((m) => events.some((e) => parties(e).includes(m.id)));
    expect(used.length).toBeGreaterThan(0);
    for (const { id } of used.slice(0, 5)) await expectEvents(`model=${id}`, (e) => parties(e).includes(id));
    const company = typed(['company'])[0]?.id ?? '';
    await expectEvents(`model=${company}`, () => false, false);
    const country = typed(['country']).find((c) => events.some((e) => parties(e).includes(c.id)));
    const inCountry = new Set(
      entities
        .filter((e) => e.id === country?.id || (country?.ids.country && e.ids.country === country.ids.country))
        .map((e) => e.id),
    );
    const found = await walk<EventLine>('events', `country=${encodeURIComponent(country?.name ?? '')}`);
    expect(found.length).toBeGreaterThan(0);
    for (const e of found) expect(parties(e).some((p) => inCountry.has(p))).toBe(true);
  });

  it('by action, status, outlet, origins and conflict', async () => {
    for (const action of new Set(events.map((e) => e.action)))
      await expectEvents(`action=${action}`, (e) => e.action === action);
    for (const status of new Set(events.map((e) => e.status)))
      await expectEvents(`status=${status}`, (e) => e.status === status);
    const outletOf = new Map(articles.map((a) => [a.id, a.outlet]));
    for (const outlet of ['ropewalk', 'ose'])
      await expectEvents(`outlet=${outlet}`, (e) => e.reports.some((r) => outletOf.get(r.article) === outlet));
    for (const n of [1, 2, 3]) await expectEvents(`minOrigins=${n}`, (e) => e.origins >= n);
    const disputed = new Set(conflicts.map((c) => c.event));
    await expectEvents('conflict=true', (e) => disputed.has(e.id));
    await expectEvents('conflict=false', (e) => !disputed.has(e.id));
    await expectEvents(
      'action=access_ban&conflict=true',
      (e) => e.action === 'access_ban' && disputed.has(e.id),
      false,
    );
  });

  it('by from and to, where the interval of the date meets them', async () => {
    const meets = (from: string, to: string) => (e: EventLine) => {
      const bounds = e.date ? dayBounds(e.date) : undefined;
      return bounds !== undefined && (bounds.last ?? '9999') >= from && (bounds.first ?? '0000') <= to;
    };
    await expectEvents('from=2027-05-01&to=2027-05-31', meets('2027-05-01', '2027-05-31'));
    await expectEvents('from=2027-05&to=2027-05', meets('2027-05-01', '2027-05-31'));
    await expectEvents('from=2027&to=2027', meets('2027-01-01', '2027-12-31'));
    await expectEvents('to=2027-04-20', meets('0000-01-01', '2027-04-20'));
    await expectEvents('from=2027-10-12', meets('2027-10-12', '9999-12-31'));
    const published = await walk<ArticleLine>('articles', 'from=2027-04-20&to=2027-04-20');
    const day = (a: ArticleLine): string => new Date(a.published ?? 0).toISOString().slice(0, 10);
    expect(ids(published)).toEqual(ids(articles.filter((a) => a.published && day(a) === '2027-04-20')));
    const clocked = await walk<EventLine>('events', 'from=2027-04-20&to=2027-04-21&clock=published');
    for (const e of clocked)
      expect(
        e.reports.some((r) => /^2027-04-2[01]/.test(articles.find((a) => a.id === r.article)?.published ?? '')),
      ).toBe(true);
  });

  it('claims and conflicts by event, article, kind and state', async () => {
    const event = conflicts.find((c) => c.event)?.event ?? '';
    expect(ids(await walk('claims', `event=${event}`))).toEqual(ids(claims.filter((c) => c.event === event)));
    expect(ids(await walk('conflicts', `event=${event}`))).toEqual(ids(conflicts.filter((c) => c.event === event)));
    const article = claims[0]?.article ?? '';
    expect(ids(await walk('claims', `article=${article}`))).toEqual(ids(claims.filter((c) => c.article === article)));
    for (const kind of new Set(conflicts.map((c) => c.kind)))
      expect(ids(await walk('conflicts', `kind=${kind}`))).toEqual(ids(conflicts.filter((c) => c.kind === kind)));
    expect(ids(await walk('conflicts', 'state=open'))).toEqual(ids(conflicts.filter((c) => c.state === 'open')));
    const report = events.find((e) => e.reports.length > 1)?.reports.at(-1)?.key ?? '';
    expect((await bench.json<EventLine>(`/api/v1/events/${report}`)).reports.map((r) => r.key)).toContain(report);
  });

  it('by words, phrases, exclusion and OR', async () => {
    const found = async (q: string): Promise<string[]> => ids(await walk('claims', `q=${encodeURIComponent(q)}`));
    const has = (word: RegExp): string[] => ids(claims.filter((c) => word.test(`${c.quote} ${c.speakerText ?? ''}`)));
    expect(await found('spokesman')).toEqual(has(/\bspokesman\b/i));
    const phrase = await found('"licensing rule"');
    for (const id of phrase) expect(claims.find((c) => c.id === id)?.quote).toMatch(/licensing rule/i);
    const [one, either, without] = [await found('court'), await found('court OR bailiff'), await found('court -order')];
    expect(either.length).toBeGreaterThanOrEqual(one.length);
    expect(without.every((id) => one.includes(id))).toBe(true);
    expect(await found('!!! ***')).toEqual([]);
  });

  it('asOf gives what an export as of then gives', async () => {
    const instant = '2027-05-01T00:00:00.000Z';
    const view = await bench.store.asOf(instant, reconcile);
    const then = await bench.lines<EventLine>('events', view);
    expect(then.length).toBeGreaterThan(0);
    expect(then.length).toBeLessThan(events.length);
    expect(ids(await walk('events', `asOf=${instant}`))).toEqual(ids(then));
    expect(ids(await walk('claims', `asOf=${instant}`))).toEqual(ids(await bench.lines('claims', view)));
    expect(ids(await walk('conflicts', 'asOf=2027-04-30'))).toEqual(ids(await bench.lines('conflicts', view)));
    const first = then[0];
    expect(await bench.json(`/api/v1/events/${first?.id}?asOf=${instant}`)).toEqual(first);
    await view.close();
  }, 120_000);
});

describe('other resources', () => {
  it('outlets, sources, revisions, look-up and changes have their shapes', async () => {
    const strict = <T extends z.ZodRawShape>(schema: z.ZodObject<T>) =>
      z.object({ items: z.array(schema.strict()), next: z.string().nullable() }).strict();
    const outlets = strict(sourceSchemas.outlet).parse(await bench.json('/api/v1/outlets')).items;
    expect(outlets.length).toBe(10);
    sourceSchemas.outlet.strict().parse(await bench.json(`/api/v1/outlets/${outlets[0]?.id}`));
    expect(strict(sourceSchemas.sourceHealth).parse(await bench.json('/api/v1/sources')).items.length).toBe(18);
    const article = articles[0];
    const looked = await bench.json<ArticleLine>(
      `/api/v1/articles/lookup?url=${encodeURIComponent(article?.url ?? '')}`,
    );
    expect(looked.id).toBe(article?.id);
    const states = strict(recordSchemas.revision).parse(
      await bench.json(`/api/v1/articles/${article?.id}/revisions`),
    ).items;
    expect(states.map((s) => s.id)).toContain(article?.revision);
  });

  it('changes are walked by cursor without loss', async () => {
    const all = await bench.json<List<{ cursor: string }>>('/api/v1/changes?limit=500');
    for (const change of all.items) changeSchemas.change.strict().parse(change);
    const walked: string[] = [];
    for (let since: string | null = ''; since !== null; ) {
      const page: List<{ cursor: string }> = await bench.json(
        `/api/v1/changes?limit=7${since ? `&since=${since}` : ''}`,
      );
      walked.push(...page.items.map((c) => c.cursor));
      since = page.next;
    }
    expect(walked).toEqual(all.items.map((c) => c.cursor));
  });
});
