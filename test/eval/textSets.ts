// Public sets of sentences, dates and names, in a folder beside the project. They are no part of it, and may be absent.
import fs from 'node:fs';
import path from 'node:path';
import type { ReadingInput, Sentence } from '../../ledger/analysis.ts';
import { splitSentences } from '../../extract/sentences/sentences.ts';
import { unknownOutlet } from '../corpora/publicPages.ts';

const BENCHMARKS = process.env.EXPORTWATCH_BENCHMARKS ?? path.join(import.meta.dirname, '../../../shared/benchmarks');
export const HAS_TEXT_SETS = fs.existsSync(path.join(BENCHMARKS, 'sentences/english.json'));

export const readSet = (file: string): string => fs.readFileSync(path.join(BENCHMARKS, file), 'utf8');

/** A text as one English paragraph of an outlet nobody knows. */
export function paragraph(
  text: string,
  published: string | null = null,
): { input: ReadingInput; sentences: Sentence[] } {
  const blocks = [{ start: 0, end: text.length, role: 'paragraph' as const }];
  const outlet = { ...unknownOutlet('https://outlet.example/'), language: 'en' };
  const metadata = {
    title: '',
    byline: [],
    published,
    modified: null,
    section: null,
    language: 'en',
    canonicalUrl: null,
    signals: [],
  };
  const input = { url: 'https://outlet.example/a', outlet, metadata, text, blocks, fetchedAt: '2026-11-01T00:00:00Z' };
  return { input, sentences: splitSentences(text, blocks) };
}

/** Harmonic mean of precision and recall. */
export const f1 = (right: number, found: number, wanted: number): number => (2 * right) / (found + wanted);
