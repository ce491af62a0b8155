// Every revision of both presses, from page to told change, against the texts they were made from.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { buildWeb } from '../../../demo/press.ts';
import { extractPage } from '../../../extract/extract.ts';
import { splitSentences } from '../../../extract/sentences/sentences.ts';
import { articleId, digest, revisionId } from '../../../ledger/ids.ts';
import type { ConflictLine, Ledger, RevisionLine } from '../../../ledger/lines.ts';
import type { Block, Outlet } from '../../../ledger/page.ts';
import type { ArticleState } from '../../../ledger/deciding.ts';
import type { RevisionView } from '../../../ledger/asking.ts';
import { reconcile } from '../../../reconcile/reconcile.ts';
import { sameText } from '../../../reconcile/revisions/sameText.ts';
import { CORPORA, type CorpusName } from '../../corpora/corpora.ts';
import { readManifest } from '../../corpora/press.ts';

interface CorpusArticle {
  url: string;
  title: string;
  body: string;
  revisions: unknown[];
}
interface Tools {
  readCorpus(dir: string, revision: number): { articles: CorpusArticle[] };
  bodyText(markdown: string): string;
}
const STATES = [0, 1, 2] as const;
const tools = (await import('../../../demo/tools/lib.mjs' as string)) as Tools;

/** What each state changed by the texts themselves: sentences as sets, which no text here repeats. */
function truthOf(corpus: string): Map<string, { headline: boolean; came: string[]; went: string[] }[]> {
  const truth = new Map<string, { headline: boolean; came: string[]; went: string[] }[]>();
  const states = STATES.map((n) => new Map(tools.readCorpus(corpus, n).articles.map((a) => [a.url, a])));
  for (const [url, first] of states[0] ?? []) {
    if (first.revisions.length === 0) continue;
    const told = states.slice(1).flatMap((state, n) => {
      const [before, after] = [states[n]?.get(url), state.get(url)];
      if (!before || !after) return [];
      const [was, is] = [sentencesOf(before), sentencesOf(after)];
      const came = [...is].filter((sentence) => !was.has(sentence));
      const went = [...was].filter((sentence) => !is.has(sentence));
      const headline = before.title !== after.title;
      return headline || came.length + went.length > 0 ? [{ headline, came: came.sort(), went: went.sort() }] : [];
    });
    truth.set(url, told);
  }
  return truth;
}

function sentencesOf({ body }: CorpusArticle): Set<string> {
  const text = tools.bodyText(body);
  const blocks: Block[] = [];
  for (let start = 0; start <= text.length; start = (blocks.at(-1)?.end ?? 0) + 2) {
    const next = text.indexOf('\n\n', start);
    blocks.push({ start, end: next === -1 ? text.length : next, role: 'paragraph' });
  }
  return new Set(splitSentences(text, blocks).map(({ start, end }) => sameText(text.slice(start, end))));
}

/** The ledgers after each round of revisions, and every state of every article. */
async function ledgersOf(corpus: string, folder: string) {
  const configured = parse(fs.readFileSync(path.join(corpus, 'sources.yaml'), 'utf8')) as { outlets: Outlet[] };
  const plain = { country: null, language: null, rights: 'quote', allowPrivate: false, follow: 'own' } as const;
  const outlets = new Map(configured.outlets.map((o) => [new URL(o.url).host, { ...plain, ...o }]));
  const held = new Map<string, Omit<ArticleState, 'earlier'>[]>();
  const ledgers: Ledger[] = [];
  const seen = new Set<string>();
  for (const n of STATES) {
    await buildWeb(corpus, folder, n);
    for (const { url, file, contentType, fetchedAt } of readManifest(path.join(folder, 'manifest.jsonl'))) {
      const outlet = outlets.get(new URL(url).host);
      if (!contentType.includes('html') || !outlet) continue;
      const bytes = fs.readFileSync(path.join(folder, file));
      const page = `${url} ${digest(bytes)}`;
      if (seen.has(page)) continue;
      seen.add(page);
      const read = extractPage({ url, bytes, contentType, fetchedAt, outlet });
      if (read.kind !== 'article') continue;
      const { identityUrl, metadata, text, blocks, charset, analysis } = read;
      const id = articleId(identityUrl);
      const article = { id, url, identityUrl, outlet: outlet.id };
      const revision = { id: revisionId(id, metadata.title, text), article: id, snapshot: '', fetchedAt };
      const states = held.get(id) ?? [];
      if (states.some((state) => state.revision.id === revision.id)) continue;
      held.set(id, [
        ...states,
        { article, outlet, revision: { ...revision, metadata, text, blocks, charset }, analysis },
      ]);
    }
    const articles = [...held.values()].flatMap((states): ArticleState[] => {
      const latest = states.at(-1);
      return latest ? [{ ...latest, earlier: states.slice(0, -1) }] : [];
    });
    ledgers.push(reconcile({ articles, judgements: [] }));
  }
  return { ledgers, held };
}

const sidesOf = ({ kind, sides }: ConflictLine): string =>
  `${kind}: ${sides
    .map((side) => side.value)
    .sort()
    .join(' / ')}`;

/** What of a conflict a correction can move. */
const stateOf = (conflict: ConflictLine): string =>
  `${conflict.state} ${sidesOf(conflict)} ${conflict.sides.map(({ origins, formerly = [] }) => `${origins} ${formerly.length}`).sort()}`;

/** Conflicts that a round of revisions is to move: values that a correction puts in the place of others, by what they hold. */
const MOVED: Readonly<Record<CorpusName, readonly RegExp[][]>> = {
  newsroom: [[/March 23/, /fourteen|fifteen/], []],
  'demo-press': [[/58.42/], [/5 p\.m\./, /Sandpiper/]],
};

describe.each(Object.keys(CORPORA) as CorpusName[])('revisions of %s', (name) => {
  const corpus = CORPORA[name];
  const truth = truthOf(corpus);
  let folder = '';
  let told: Awaited<ReturnType<typeof ledgersOf>>;
  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exportwatch-revisions-'));
    told = await ledgersOf(corpus, folder);
  }, 180_000);
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
  const linesAt = (url: string): RevisionLine[] =>
    told.ledgers.at(-1)?.articles.find((article) => article.url === url)?.revisions ?? [];
  const viewsAt = (url: string): Map<string, RevisionView> =>
    new Map(
      [...told.held.values()]
        .flat()
        .filter((s) => s.article.url === url)
        .map((s) => [s.revision.id, s]),
    );

  it('are recognised, all of them and no other', () => {
    const revised = told.ledgers.at(-1)?.articles.filter((article) => article.revisions) ?? [];
    expect(revised.map((article) => article.url).sort()).toEqual([...truth.keys()].sort());
    for (const [url, changes] of truth) {
      const told = linesAt(url).slice(1);
      expect(
        told.map((line) => line.headline !== undefined),
        url,
      ).toEqual(changes.map((change) => change.headline));
    }
  });

  it('with the right sentences', () => {
    for (const [url, changes] of truth)
      for (const [n, line] of linesAt(url).slice(1).entries()) {
        const { added = 0, removed = 0, changed = 0, moved = 0 } = line.sentences ?? {};
        const { came = [], went = [] } = changes[n] ?? {};
        expect({ url, came: added + changed, went: removed + changed, moved }).toEqual({
          url,
          came: came.length,
          went: went.length,
          moved: 0,
        });
      }
  });

  it('and every passage of an earlier state either stands in the next one or is told', () => {
    for (const url of truth.keys()) {
      const views = viewsAt(url);
      const lines = linesAt(url);
      for (const [n, { revision, passages }] of lines.entries()) {
        const [view, next] = [views.get(revision), views.get(lines[n + 1]?.revision ?? '')];
        if (!view || !next) continue;
        for (const { start, end } of [...view.analysis.claims, ...view.analysis.reports]) {
          const quote = view.revision.text.slice(start, end);
          const isTold = passages.some((passage) => passage.start === start && passage.end === end);
          expect(isTold || next.revision.text.includes(quote), quote).toBe(true);
        }
        for (const passage of passages) {
          expect(view.revision.text.slice(passage.start, passage.end)).toBe(passage.quote);
          expect(['changed', 'anchored']).toContain(passage.state);
        }
      }
    }
  });

  it('and move the conflicts that a correction is about, and no others; none is lost', () => {
    for (const [n, expected] of MOVED[name].entries()) {
      const [before, after] = [told.ledgers[n], told.ledgers[n + 1]].map(
        (ledger) => new Map(ledger?.conflicts.map((conflict) => [conflict.id, conflict])),
      );
      expect([...(before ?? [])].filter(([id]) => !after?.has(id))).toEqual([]);
      const moved = [...(after ?? [])].flatMap(([id, is]) => {
        const was = before?.get(id);
        return was && stateOf(was) === stateOf(is) ? [] : `${is.about} ${sidesOf(is)}`;
      });
      for (const key of moved)
        expect(
          expected.some((pattern) => pattern.test(key)),
          key,
        ).toBe(true);
      for (const pattern of expected)
        expect(
          moved.some((key) => pattern.test(key)),
          String(pattern),
        ).toBe(true);
    }
  });

  it('which settles those of which only one side still stands', () => {
    const conflicts = told.ledgers.at(-1)?.conflicts ?? [];
    const oneSided = conflicts.filter(({ sides }) => sides.filter(({ citations }) => citations.length).length < 2);
    expect(oneSided.length).toBe(1);
    for (const { state, reason } of oneSided)
      expect({ state, reason }).toMatchObject({ state: 'resolved', reason: expect.stringMatching(/^corrected: /) });
  });
});
