// Articles that their outlets took back as a whole, and those that only tell of somebody else's withdrawal.
import { describe, expect, it } from 'vitest';
import type { ArticleState } from '../../../ledger/deciding.ts';
import { isRetracted } from '../../../reconcile/lineage/retraction.ts';

const article = (title: string, text: string, notes: unknown[] = []): ArticleState =>
  ({
    revision: { text, blocks: [{ start: 0, end: text.length, role: 'paragraph' }], metadata: { title, notes } },
  }) as unknown as ArticleState;

describe('a retracted article', () => {
  it.each([
    ['Retracted: Port closed to barges', 'The port was closed.', []],
    ['Port closed to barges', 'We have withdrawn this story because its letter was forged.', []],
    ['Port closed to barges', 'This article has been retracted.', []],
    ['Port closed to barges', 'The port was closed.', [{ kind: 'retraction', text: 'Retraction: no such closure.' }]],
  ])('%s %s', (title, text, notes) => expect(isRetracted(article(title, text, notes))).toBe(true));
});

describe('no retracted article', () => {
  it.each([
    ['Yard withdraws its report', 'The yard has withdrawn its report on barges.', []],
    ['Port closed to barges', 'The article of the treaty was withdrawn by the ministry.', []],
    ['Port closed to barges', 'The port was closed.', [{ kind: 'correction', text: 'Correction: it was May 3.' }]],
  ])('%s %s', (title, text, notes) => expect(isRetracted(article(title, text, notes))).toBe(false));
});
