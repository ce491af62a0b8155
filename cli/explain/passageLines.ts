// Passages as lines of a terminal.
import type { Passage } from '../../ledger/lines.ts';

export const passages = (list: readonly Passage[], indent: string): string[] =>
  list.map((p) => `${indent}${p.article} ${p.start}-${p.end}: "${p.quote}"`);
