// A bare number speaks of what was counted just before: "Of the seven applications it refused five", "All seven, she says, were refused".
import { normalNoun } from './counted.ts';
import type { Quantity } from '../../ledger/analysis.ts';

type Found = Omit<Quantity, 'text'>;

/** No further back than about two sentences. */
const REACH = 320;
/** "the number of firms ... at fewer than 40" */
const NUMBER_OF = /\b[Nn]umber\sof\s(?:\p{L}+\s)?(?<noun>\p{Ll}+s)\s[^.;]{0,60}\b(?:at|to|is|was|as)\s[“"‘]?$/u;
/** What may stand behind a number that counts nothing of its own. */
const STANDS =
  /^(?:$|[.,;:!?”"’)]|\s(?:were|was|are|have|had|of\s(?:them|those|these)|de\sell[ao]s|more|others?|and|or|in|to|for|from|at)\b)/u;
const REPLY = /^[“"‘]?[^\s,.!?]+(?:\s\p{L}+)?[,.!?][”"’]/u;

/** The number with the noun or unit of the one it echoes, or undefined where nothing is near. `earlier` is seldom asked. */
export function echoOf(
  sentence: string,
  bare: Found,
  earlier: () => readonly Quantity[],
  offset: number,
): Found | undefined {
  const before = sentence.slice(Math.max(0, bare.start - 16), bare.start);
  const behind = sentence.slice(bare.end, bare.end + 20);
  if (/\p{L}$/u.test(before)) return undefined;
  const all = /\b[Aa]ll\s$/.test(before);
  const stands = STANDS.test(behind);
  if (!all && !stands) return undefined;
  const near = earlier()
    .slice(-24)
    .filter((q) => offset + bare.start - q.end < REACH && q.unit !== 'vote' && q.rule !== 'bare');
  if (all) {
    const same = near.findLast((q) => q.value === bare.value && q.of !== null);
    if (same) return { ...bare, of: same.of, rule: 'echo' };
  }
  if (!stands) return undefined;
  const named = NUMBER_OF.exec(sentence.slice(Math.max(0, bare.start - 90), bare.start))?.groups?.noun;
  if (named !== undefined) return { ...bare, of: normalNoun(named), rule: 'number-of' };
  const size = bare.value ?? bare.low ?? bare.high ?? 0;
  // a correcting reply: "“Thirty-six,” said the lawyer" after "41 million"; "put the stock at 60"
  const reply = bare.start < 2 && REPLY.test(sentence);
  const put =
    /\b(?:at|it was|closer to|is|of)\s[“"‘]?$/.test(before) ||
    (bare.approx && /figure|number|count|total/.test(sentence.slice(Math.max(0, bare.start - 120), bare.start)));
  const measure = near.findLast((q) => q.unit !== null && q.unit !== 'share');
  const count = near.findLast(
    (q) => q.of !== null && (put || (q.value ?? q.low ?? q.high ?? 0) >= size) && q.value !== 1,
  );
  if (
    (reply || put) &&
    measure &&
    (!count || count.start < measure.start || (count.end - count.start > 0 && offset <= count.start))
  ) {
    const before = measure.value ?? measure.low ?? measure.high ?? 0;
    const scale = size >= 1000 ? 1 : before >= 1e9 ? 1e9 : before >= 1e6 ? 1e6 : 1;
    const times = (n: number | null): number | null => (n === null ? null : n * scale);
    return {
      ...bare,
      unit: measure.unit,
      value: times(bare.value),
      low: times(bare.low),
      high: times(bare.high),
      rule: 'echo',
    };
  }
  return count ? { ...bare, of: count.of, rule: 'echo' } : undefined;
}
