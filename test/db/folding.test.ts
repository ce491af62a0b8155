// A line that repeats itself is stored shorter and comes back as it was.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, unfold } from '../../db/folding.ts';

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    'The gate of the port is shut.',
    'a "quoted" \\ word, twice',
    '\u0001' + '0\u0002',
    '{"article":"a","quote":"b","start":0,"end":1}',
  ),
);
const passages = fc.record({ article: texts, quote: texts, start: fc.nat(), end: fc.nat() });
const values = fc.record({
  value: texts,
  shown: fc.boolean(),
  citations: fc.array(fc.oneof(passages, fc.constant({ article: 'a', quote: 'b', start: 0, end: 1 }))),
});

test('any line comes back', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(values, texts, fc.double({ noNaN: true }))), (line) => {
      const json = JSON.stringify([...line, ...line]);
      expect(unfold(fold(json))).toBe(json);
    }),
  );
});

test('a passage that stands at every value is kept once', () => {
  const passage = { article: 'art_1', quote: 'The ministry shut the gate of the port on Monday.', start: 0, end: 49 };
  const json = JSON.stringify({ fields: Array.from({ length: 6 }, () => ({ citations: [passage] })) });
  expect(fold(json).split(passage.quote)).toHaveLength(2);
  expect(fold(json).length).toBeLessThan(json.length / 2);
  expect(fold('{"id":"x","name":"short"}')).toBe('{"id":"x","name":"short"}');
});
