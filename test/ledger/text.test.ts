// Folding and well-formedness.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, lettersOf, wellFormed } from '../../ledger/text.ts';

describe('fold', () => {
  it('joins typographic twins', () => expect(fold('“It’s  over”\u00a0– twice')).toBe('"it\'s over" - twice'));
  it('is idempotent on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('wellFormed', () => {
  it('replaces lone halves and NUL, and leaves pairs alone', () => {
    expect(wellFormed('a\ud800b\u0000\udc00 😀')).toBe('a\ufffdb\ufffd\ufffd 😀');
  });
  it('keeps the length, so that spans stay where they are', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => wellFormed(text).length === text.length));
  });
});

it('lettersOf keeps letters and digits of any script', () =>
  expect(lettersOf('Größe: 40 % — 東京!')).toBe('größe40東京'));
