import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { traceLineage } from '../../../reconcile/lineage/lineage.ts';
import { generatePress, random, writer } from './generatedpress.ts';
import { type Draft, state } from './states.ts';

const story = writer(random(11)).story(7);
const other = writer(random(12)).story(7);
const wire: Draft = {
  outlet: 'Northline Wire',
  kind: 'wire',
  paragraphs: story,
  published: '2030-01-02T06:00:00Z',
  path: '/w',
};

function edge(child: Draft, parent: Draft) {
  const [c, p] = [state(child), state(parent)];
  const lineage = traceLineage([c, p]);
  const found = lineage.derivedFrom.get(c.article.id);
  expect(lineage.derivedFrom.has(p.article.id)).toBe(false);
  expect(lineage.origin.get(c.article.id)).toBe(found ? p.article.id : c.article.id);
  return found ? { derivation: found.derivation, rule: found.rule } : null;
}

const paper = (draft: Partial<Draft>): Draft => ({
  outlet: 'Harrow Lantern',
  paragraphs: other,
  published: '2030-01-02T18:00:00Z',
  title: 'Quite another headline',
  path: '/p',
  ...draft,
});

describe('one article comes from another', () => {
  test('verbatim under another headline', () => {
    expect(edge(paper({ paragraphs: story }), wire)).toEqual({ derivation: 'verbatim', rule: 'same-text' });
  });

  test('with local paragraphs added, or cut short', () => {
    expect(edge(paper({ paragraphs: [...story, ...other.slice(0, 2)] }), wire)?.derivation).toBe('verbatim');
    expect(edge(paper({ paragraphs: story.slice(0, 2) }), wire)?.derivation).toBe('verbatim');
  });

  test('from an earlier state of the other', () => {
    const before = state(wire);
    const now = state({ ...wire, paragraphs: other });
    const origin = { ...now, earlier: [{ revision: before.revision, analysis: before.analysis }] };
    const copy = state(paper({ paragraphs: story }));
    expect(traceLineage([origin, copy]).derivedFrom.get(copy.article.id)?.article).toBe(origin.article.id);
  });

  test('credit decides the direction against the clock, then the canonical address', () => {
    const early = '2030-01-02T05:00:00Z';
    const credited = paper({
      paragraphs: story,
      published: early,
      credits: [{ name: 'Northline Wire', kind: 'copied' }],
    });
    expect(edge(credited, wire)?.derivation).toBe('verbatim');
    expect(edge(paper({ paragraphs: story, published: early, byline: ['Northline Wire'] }), wire)?.derivation).toBe(
      'verbatim',
    );
    const canonicalUrl = 'http://northlinewire.example/w';
    expect(edge(paper({ paragraphs: story, published: early, canonicalUrl }), wire)?.derivation).toBe('verbatim');
  });

  test('an original that mentions its later copier stays the original', () => {
    const text = [...story, 'The firm declined to say what it told the Harrow Lantern in May.'];
    const mentions = { ...wire, paragraphs: text, credits: [{ name: 'Harrow Lantern', kind: 'told' as const }] };
    expect(edge(paper({ paragraphs: text }), mentions)?.derivation).toBe('verbatim');
  });

  test('a tracked canonical address is the same address', () => {
    const canonicalUrl = 'https://www.northlinewire.example/w/?utm_source=mail';
    const draft = paper({ paragraphs: story, published: '2030-01-02T05:00:00Z', canonicalUrl });
    expect(edge(draft, wire)?.derivation).toBe('verbatim');
  });

  test('a long passage set as a block quotation, the other named', () => {
    const draft = paper({
      paragraphs: [other[0] ?? '', 'Northline Wire had this:', story[0] ?? '', ...other.slice(1)],
      quotations: [2],
      credits: [{ name: 'Northline Wire', kind: 'report' }],
    });
    expect(edge(draft, wire)).toEqual({ derivation: 'excerpt', rule: 'credited-excerpt' });
  });

  test('a quotation and a credit', () => {
    const said = '“The gate was never locked and the key is in the soup,” said Ada Brand.';
    const draft = paper({
      paragraphs: [...other, `${said} She told Northline Wire.`],
      credits: [{ name: 'Northline Wire', kind: 'told' }],
    });
    expect(edge(draft, { ...wire, paragraphs: [...story, said] })).toEqual({
      derivation: 'credit',
      rule: 'credited-quotation',
    });
  });

  test('the facts of a report credited the day before, in other words; not weeks later', () => {
    const facts = 'Ada Brandt, Piet Falk, Odo Kessler and Mona Rask of Corvane Labs in Harrow';
    const told = { ...wire, paragraphs: [...story, `Yesterday ${facts} lost the Falcon 40.`] };
    const draft = {
      paragraphs: [`No more Falcon 40 for ${facts}, Northline Wire reports.`],
      credits: [{ name: 'Northline Wire', kind: 'report' as const }],
    };
    expect(edge(paper(draft), told)?.derivation).toBe('rewrite');
    const late = [state(paper({ ...draft, published: '2030-02-20T10:00:00Z' })), state(told)];
    expect(traceLineage(late).derivedFrom.size).toBe(0);
  });

  test('a translation that names its source', () => {
    const names =
      'On Monday the firm Corvane Labs let Ada Brandt, Piet Falk, Odo Kessler and Mona Rask of Harrow use the Falcon 40 again.';
    const german =
      'Seit Montag dürfen Ada Brandt, Piet Falk, Odo Kessler und Mona Rask den Falcon 40 von Corvane Labs in Harrow benutzen.';
    const draft = paper({
      paragraphs: [german],
      language: 'de',
      credits: [{ name: 'Northline Wire', kind: 'report' }],
    });
    expect(edge(draft, { ...wire, paragraphs: [names] })).toEqual({
      derivation: 'rewrite',
      rule: 'credited-translation',
    });
    expect(edge({ ...draft, credits: [] }, { ...wire, paragraphs: [names, ...story] })).toBeNull();
  });

  test('retold without credit: its quotations, names and numbers are the other’s', () => {
    const told = [
      'Guards in Harrow found 312 Falcon processors under a cargo of turnips that belonged to Corvane Labs, Captain Mona Rask said.',
      '“The goat would not eat the turnips, and that is why we looked twice,” said Rask. A court in Ostrava will hear Piet Falk on June 9.',
    ];
    const retold = [
      'Turnips! That is where the men of Harrow dug up 312 Falcon chips, and the owner is Corvane.',
      'What gave it away? “The goat would not eat the turnips, and that is why we looked twice,” as Captain Mona Rask put it. Now Piet Falk must go to Ostrava.',
    ];
    expect(edge(paper({ paragraphs: retold }), { ...wire, paragraphs: told })).toEqual({
      derivation: 'rewrite',
      rule: 'same-quotations-and-facts',
    });
  });
});

describe('not derived', () => {
  test('another story', () => {
    expect(edge(paper({}), wire)).toBeNull();
  });

  test('two reporters at one press conference', () => {
    const said = '“We are not selling the lamp, we are lending the light,” the minister said.';
    expect(edge(paper({ paragraphs: [...other, said] }), { ...wire, paragraphs: [said, ...story] })).toBeNull();
  });

  test('a report on a press release that quotes it', () => {
    const said = '“We are not selling the lamp, we are lending the light,” said the director of the Harrow Board.';
    const release = { ...wire, kind: 'agency' as const, paragraphs: [...story, said] };
    expect(
      edge(paper({ paragraphs: [said, ...other], credits: [{ name: 'Northline Wire', kind: 'report' }] }), release),
    ).toBeNull();
  });

  test('shared background paragraphs', () => {
    const background = writer(random(13)).story(2);
    expect(
      edge(paper({ paragraphs: [...other, ...background] }), { ...wire, paragraphs: [...story, ...background] }),
    ).toBeNull();
  });

  test('somebody told the other something, long ago', () => {
    expect(edge(paper({ credits: [{ name: 'Northline Wire', kind: 'told' }] }), wire)).toBeNull();
  });
});

describe('origins', () => {
  test('a wire we do not hold', () => {
    const a = state(paper({ paragraphs: story, byline: ['Grand Cable News Agency'] }));
    const b = state({
      ...paper({ paragraphs: story, byline: ['Grand Cable News Agency'] }),
      outlet: 'Mill & Kiln',
      published: '2030-01-02T19:00:00Z',
    });
    const lineage = traceLineage([b, a]);
    expect([...lineage.origin.values()]).toEqual(['credit:grand cable news agency', 'credit:grand cable news agency']);
    expect(lineage.credits.get(a.article.id)).toEqual(['Grand Cable News Agency']);
  });

  test('own work beside a credit keeps its own origin', () => {
    const own = state(paper({ credits: [{ name: 'Grand Cable', kind: 'obtained' }] }));
    expect(traceLineage([own]).origin.get(own.article.id)).toBe(own.article.id);
  });
});

describe('over a whole press', () => {
  test('copies are found and nothing else', () => {
    const { articles, truth } = generatePress(21, 120);
    const { derivedFrom } = traceLineage(articles);
    const right = [...derivedFrom].filter(([child, { article }]) => truth.get(child) === article).length;
    expect(right / derivedFrom.size).toBeGreaterThanOrEqual(0.98);
    expect(right / truth.size).toBeGreaterThanOrEqual(0.97);
  });

  test('any order gives the same answer, without circles', () => {
    const { articles } = generatePress(22, 25);
    const expected = shown(articles);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
        expect(shown(shuffled)).toEqual(expected);
      }),
      { numRuns: 12, seed: 5 },
    );
  });

  function shown(articles: Parameters<typeof traceLineage>[0]) {
    const { derivedFrom, origin } = traceLineage(articles);
    for (const [child] of derivedFrom) {
      let steps = 0;
      for (let up = derivedFrom.get(child); up; up = derivedFrom.get(up.article))
        expect(++steps).toBeLessThan(articles.length);
    }
    return { derivedFrom: [...derivedFrom].sort(), origin: [...origin].sort() };
  }
});
