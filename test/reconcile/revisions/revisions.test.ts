// The states of an article as told: looks folded away, texts put back, and what was read from a state and did not last.
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../ledger/vocabulary.ts';
import type { ActionReport, Analysis } from '../../../ledger/analysis.ts';
import type { ArticleLine, EventLine } from '../../../ledger/lines.ts';
import type { Outlet } from '../../../ledger/page.ts';
import type { ArticleState } from '../../../ledger/deciding.ts';
import type { RevisionView } from '../../../ledger/asking.ts';
import { attachFormerReports } from '../../../reconcile/revisions/formerReports.ts';
import { revisionsOf } from '../../../reconcile/revisions/revisions.ts';
import { spanOf, stateOf, type Told } from './states.ts';

const outlet: Outlet = {
  id: 'gull',
  name: 'The Gull',
  url: 'https://gull.example/',
  kind: 'newspaper',
  country: null,
  language: 'en',
  timezone: 'UTC',
  rights: 'quote',
  allowPrivate: false,
  follow: 'own',
};
const day = (n: number): string => `2027-05-0${n}T10:00:00.000Z`;

/** States in the order they were captured; the last is the latest unless `latest` says another is. */
function article(states: readonly RevisionView[], latest = states.length - 1): ArticleState {
  const last = states[latest];
  if (!last) throw new Error('no state');
  const url = 'https://gull.example/ferries';
  return {
    article: { id: 'art_1', url, identityUrl: url, outlet: 'gull' },
    outlet,
    ...last,
    earlier: states.filter((state) => state !== last),
  };
}

const state = (
  n: number,
  paragraphs: readonly string[],
  told: Told = {},
  read: Partial<Analysis> = {},
): RevisionView => {
  const view = stateOf(paragraphs, { fetchedAt: day(n), ...told });
  return { ...view, analysis: { ...view.analysis, ...read } };
};

function reportAt(view: RevisionView, quote: string, key: string, value: Action = 'licence_denial'): ActionReport {
  const at = { ...spanOf(view, quote), rule: 'test' };
  const none = { actors: [], targets: [], objects: [], date: null, effective: null, background: false };
  const grounded = { action: { ...at, value }, status: { ...at, value: 'denied' as const } };
  return { ...at, key, quote, ...grounded, ...none, reality: 'real', tentative: false };
}

const withReport = (view: RevisionView, quote: string, key: string): RevisionView => ({
  ...view,
  analysis: { ...view.analysis, reports: [reportAt(view, quote, key)] },
});

const FIRST = ['The office refused five licences on Monday.', 'The yard builds ferries.'];
const SIX = ['The office refused six licences on Monday.', 'The yard builds ferries.'];

describe('states of an article', () => {
  it('are nothing to tell of where only looks changed', () => {
    const clocked = state(2, ['Updated 3 minutes ago', ...FIRST, '12 comments']);
    expect(revisionsOf(article([state(1, FIRST), clocked]))).toBeUndefined();
  });

  it('are told where they say something else; the others are named beside', () => {
    const all = [
      state(1, FIRST),
      state(2, ['Updated 3 minutes ago', ...FIRST]),
      state(3, SIX, { title: 'Six licences refused' }),
      state(
        4,
        SIX.map((text) => text.replaceAll(' ', '  ')),
        { title: 'Six licences refused' },
      ),
    ];
    const [first, second, ...others] = revisionsOf(article(all)) ?? [];
    expect(others).toEqual([]);
    expect(first).toMatchObject({ revision: all[0]?.revision.id, alike: [all[1]?.revision.id], notes: [] });
    expect(first).not.toHaveProperty('sentences');
    expect(second).toMatchObject({
      revision: all[2]?.revision.id,
      alike: [all[3]?.revision.id],
      headline: { before: 'Ferries wait for a licence', after: 'Six licences refused' },
      sentences: { added: 0, removed: 0, changed: 1, moved: 0 },
    });
  });

  it('stand in order of capture, and a text that was put back stands at the end again', () => {
    const told = revisionsOf(article([state(1, FIRST), state(2, SIX)], 0)) ?? [];
    expect(told.map(({ restored }) => restored ?? false)).toEqual([false, false, true]);
    expect(told[0]?.revision).toBe(told[2]?.revision);
  });

  it('name what was read from them and did not last, with its fate in the latest text', () => {
    const first = state(1, [...FIRST, 'Ilka Brandvold runs it.']);
    const claim = { ...spanOf(first, 'The yard builds ferries.'), quote: 'The yard builds ferries.' };
    const date = { ...spanOf(first, 'Monday'), text: 'Monday' };
    const gone = { ...spanOf(first, 'Ilka Brandvold'), text: 'Ilka Brandvold' };
    const read = {
      ...first,
      analysis: { ...first.analysis, claims: [claim], dates: [date], mentions: [gone] } as unknown as Analysis,
    };
    const reported = withReport(read, FIRST[0] ?? '', 'evt_1');
    const latest = state(3, ['It rained.', (SIX[0] ?? '').replace('Monday', 'Tuesday'), 'The yard builds ferries.']);
    const [told] = revisionsOf(article([reported, state(2, [...SIX, 'Ilka Brandvold runs it.']), latest])) ?? [];
    expect(told?.passages).toEqual([
      {
        article: 'art_1',
        revision: first.revision.id,
        of: 'report',
        key: 'evt_1',
        quote: 'The office refused five licences on Monday.',
        ...spanOf(first, 'The office refused five licences on Monday.'),
        state: 'changed',
        now: [
          {
            article: 'art_1',
            quote: 'The office refused six licences on Tuesday.',
            ...spanOf(latest, 'The office refused six licences on Tuesday.'),
          },
        ],
      },
    ]);
  });

  it('every passage stands word for word where it is said to', () => {
    const first = withReport(state(1, FIRST), FIRST[0] ?? '', 'evt_1');
    const all = [first, state(2, SIX), state(3, ['It rained.', ...SIX])];
    const texts = new Map(all.map(({ revision }) => [revision.id, revision.text]));
    const passages = (revisionsOf(article(all)) ?? []).flatMap((line) => line.passages);
    expect(passages).toHaveLength(1);
    for (const { revision, start, end, quote, now } of passages) {
      expect(texts.get(revision)?.slice(start, end)).toBe(quote);
      for (const at of now) expect(all[2]?.revision.text.slice(at.start, at.end)).toBe(at.quote);
    }
  });
});

describe('reports of earlier states', () => {
  const told = (first: string, latest: string): ArticleLine[] => {
    const before = withReport(state(1, [first]), first, 'evt_old');
    const revisions = revisionsOf(article([before, state(2, [latest])])) ?? [];
    return [{ id: 'art_1', revisions } as unknown as ArticleLine];
  };
  const event = (id: string, quote: string): EventLine =>
    ({ id, reports: [{ article: 'art_1', key: id, quote, start: 0, end: quote.length }] }) as unknown as EventLine;

  it('lead to the event that their text reports now', () => {
    const now = 'The office refused six licences on Monday.';
    const held = event('evt_new', now);
    attachFormerReports([held, event('evt_other', 'Th')], told(FIRST[0] ?? '', now));
    expect(held.formerly).toMatchObject([{ key: 'evt_old', state: 'changed', now: [{ quote: now }] }]);
  });

  it('lead nowhere where nothing stands in their place, or an event has their key still', () => {
    const [gone, kept] = [
      event('evt_new', 'Snow fell on the yard all week.'),
      event('evt_old', 'The office refused six'),
    ];
    attachFormerReports([gone], told(FIRST[0] ?? '', 'Snow fell on the yard all week.'));
    attachFormerReports([kept], told(FIRST[0] ?? '', 'The office refused six licences on Monday.'));
    expect([gone.formerly, kept.formerly]).toEqual([undefined, undefined]);
  });
});
