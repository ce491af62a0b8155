// Random edits whose truth is known: what is told of a passage is never more than the edits allow.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareRevisions } from '../../../reconcile/revisions/compare.ts';
import { type Fate, refind } from '../../../reconcile/revisions/refind.ts';
import { stateOf, textAt } from './states.ts';

/** A sentence with the number of the one it was in the first state; those that came have none. */
interface Told {
  text: string;
  was: number | null;
}

const THINGS = [
  'ferry',
  'lantern',
  'crane',
  'barge',
  'anchor',
  'beacon',
  'sail',
  'rudder',
  'keel',
  'mast',
  'buoy',
  'net',
];
const DEEDS = [
  'sank',
  'burned',
  'leaned',
  'froze',
  'rose',
  'turned',
  'sang',
  'rusted',
  'shone',
  'waited',
  'broke',
  'fell',
];
const PLACES = [
  'Aarhus',
  'Brest',
  'Cork',
  'Derry',
  'Emden',
  'Faro',
  'Gdynia',
  'Hull',
  'Izmir',
  'Jaffa',
  'Kiel',
  'Larne',
];
/** Each number gives a sentence of its own; hardly a word is common to two. */
const sentence = (n: number): string =>
  `${PLACES[n % 12]} heard that ${THINGS[Math.floor(n / 12) % 12]} number ${n} ${DEEDS[(n * 7) % 12]} quietly.`;

const REFRAINS = ['Nobody would comment.', 'The bell rang twice that night.'];

const paragraphs = (list: readonly Told[]): string[] => {
  const texts = list.map(({ text }) => text);
  return texts.flatMap((_, n) => (n % 3 === 0 ? [texts.slice(n, n + 3).join(' ')] : []));
};

/** Sentences of a text, some of them said more than once. */
const texts = fc
  .array(
    fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constantFrom(...REFRAINS) }),
    {
      minLength: 1,
      maxLength: 24,
    },
  )
  .map((list): Told[] => list.map((refrain, n) => ({ text: refrain ?? sentence(n), was: n })));

type Edit = { deed: 'delete' | 'insert' | 'replace'; at: number };
const edits = fc.array(
  fc.record({ deed: fc.constantFrom('delete', 'insert', 'replace') as fc.Arbitrary<Edit['deed']>, at: fc.nat(40) }),
  { maxLength: 8 },
);

function edited(list: readonly Told[], all: readonly Edit[]): Told[] {
  const now = [...list];
  for (const [n, { deed, at }] of all.entries()) {
    const place = at % (now.length + 1);
    const fresh = { text: sentence(100 + n), was: null };
    if (deed === 'insert') now.splice(place, 0, fresh);
    else now.splice(place, 1, ...(deed === 'replace' ? [fresh] : []));
  }
  return now;
}

/** Each sentence's fate, with the number it has now where it is told to be one. */
function fates(before: readonly Told[], after: readonly Told[]): { fate: Fate; found: number | null; truth: number }[] {
  const [was, is] = [stateOf(paragraphs(before)), stateOf(paragraphs(after))];
  expect(was.analysis.sentences).toHaveLength(before.length);
  expect(is.analysis.sentences).toHaveLength(after.length);
  const comparison = compareRevisions(was, is);
  return was.analysis.sentences.map((span, n) => {
    const fate = refind(span, comparison);
    if ('start' in fate && (fate.state === 'anchored' || fate.state === 'moved'))
      expect(textAt(is, fate)).toBe(textAt(was, span));
    const found = 'start' in fate ? is.analysis.sentences.findIndex((s) => s.start === fate.start) : null;
    return { fate, found, truth: after.findIndex((each) => each.was === n) };
  });
}

describe('edits that are known', () => {
  it('what is anchored is that very sentence, though others are equal to it', () => {
    fc.assert(
      fc.property(texts, edits, (before, all) => {
        for (const { fate, found, truth } of fates(before, edited(before, all))) {
          if (fate.state === 'anchored' || fate.state === 'moved') expect(found).toBe(truth);
          if (fate.state === 'gone') expect(truth).toBe(-1);
          if (fate.state === 'moved?' || fate.state === 'changed') expect(truth).toBe(-1);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('a sentence that stands once is found wherever it went, and no other', () => {
    const once = fc
      .integer({ min: 2, max: 20 })
      .map((n) => Array.from({ length: n }, (_, k) => ({ text: sentence(k), was: k })));
    fc.assert(
      fc.property(once, fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 4 }), (before, moves) => {
        const after: Told[] = [...before];
        for (const [from, to] of moves) after.splice(to % after.length, 0, ...after.splice(from % after.length, 1));
        const told = fates(before, after);
        for (const { fate, found, truth } of told) {
          expect(['anchored', 'moved']).toContain(fate.state);
          expect(found).toBe(truth);
        }
        const moved = told.filter(({ fate }) => fate.state === 'moved').length;
        expect(moved).toBeLessThanOrEqual(moves.length);
      }),
      { numRuns: 200 },
    );
  });

  it('a sentence said again elsewhere is never lost, and never elsewhere for sure', () => {
    fc.assert(
      fc.property(texts, fc.nat(40), fc.nat(40), (before, from, to) => {
        const copy = before[from % before.length];
        if (!copy) return;
        const after: Told[] = [...before];
        after.splice(to % (after.length + 1), 0, { ...copy, was: null });
        for (const { fate, found, truth } of fates(before, after)) {
          expect(['anchored', 'ambiguous']).toContain(fate.state);
          if (fate.state === 'anchored') expect(found).toBe(truth);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('looks never change a fate', () => {
    fc.assert(
      fc.property(texts, edits, (before, all) => {
        const after = edited(before, all);
        const [was, is] = [stateOf(paragraphs(before)), stateOf(paragraphs(after))];
        const dressed = stateOf(paragraphs(after).map((text) => text.replaceAll(' ', '\u00a0 ')));
        expect(compareRevisions(is, dressed).kind).toBe('cosmetic');
        const states = (later: typeof is) =>
          was.analysis.sentences.map((span) => refind(span, compareRevisions(was, later)).state);
        expect(states(dressed)).toEqual(states(is));
      }),
      { numRuns: 100 },
    );
  });

  it('counts what came and went', () => {
    fc.assert(
      fc.property(texts, edits, (before, all) => {
        const after = edited(before, all);
        const { added, removed, changed, moved, places } = compareRevisions(
          stateOf(paragraphs(before)),
          stateOf(paragraphs(after)),
        );
        const kept = places.kept.size + moved.length + changed.length;
        expect(kept + removed.length).toBe(before.length);
        expect(kept + added.length).toBe(after.length);
        const stayed = after.filter(({ was }) => was !== null).length;
        expect(places.kept.size).toBeGreaterThanOrEqual(stayed);
      }),
      { numRuns: 100 },
    );
  });
});
