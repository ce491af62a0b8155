// Whom a text without a known parent rests on: itself, or a credited outlet or document we do not hold.
import type { ArticleState } from '../../ledger/deciding.ts';
import { outletKey } from '../../ledger/outletName.ts';
import type { Fingerprint } from './fingerprint.ts';
import { quotationsOf } from './quotations.ts';

/** `credit:name` where the text is a copy of, or stands on nothing but, one credited name. */
export function creditedOrigin(state: ArticleState, print: Fingerprint): string | null {
  const copied = [...new Set(print.credits.filter((c) => c.kind === 'copied').map((c) => c.key))];
  if (copied.length === 1) return `credit:${copied[0]}`;
  if (copied.length > 1) return null;
  const { credits } = state.analysis;
  const keys = new Set(print.credits.map((c) => c.key));
  const [first] = credits;
  if (keys.size !== 1 || !first || (first.kind !== 'report' && first.kind !== 'obtained')) return null;
  const lead = state.revision.blocks.filter((block) => block.role !== 'heading')[1] ?? state.revision.blocks[0];
  const ownWork = quotationsOf(state.revision.text, state.revision.blocks).some((quote) => quote.length >= 4);
  return !lead || first.start > lead.end || ownWork ? null : `credit:${outletKey(first.name)}`;
}
