// What is packed comes back as it was, also what an earlier program packed, or left as it was.
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packText, unpackText } from '../../db/packing.ts';
import { wellFormed } from '../../ledger/text.ts';

test('any text comes back, whatever it begins with and however long it is', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.constantFrom('', 'x', 'x\u009c', 'x»', '{"id":"'),
  );
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 30 }), (text, times) => {
      const whole = wellFormed(text).repeat(times);
      expect(unpackText(packText(whole))).toBe(whole);
    }),
  );
});

test('what was packed before still reads', () => {
  const line = `{"id":"clm_1","quote":"${'The ferry stays in port. '.repeat(8)}"}`;
  expect(unpackText(deflateSync(line))).toBe(line);
  expect(unpackText(Buffer.from(line))).toBe(line);
  expect(packText(line).length).toBeLessThan(line.length / 3);
  const kept = Buffer.from('eLsZag+iQ6qkDZGK7pCMVAVQ5qpUKC5JrCxWyMxTAEW4nsIQk1CqBQBT8E6o', 'base64');
  expect(unpackText(kept)).toBe(line);
});
