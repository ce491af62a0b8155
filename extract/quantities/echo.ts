// A bare number speaks of what was counted just before: "Of the seven applications it refused five", "All seven, she says, were refused".
import type { Quantity } from '../../ledger/analysis.ts';

type Found = Omit<Quantity, 'text'>;

/** No further back than about two sentences. */
const REACH = 420;
const REPLY = /^[“"‘]?[^\s,.!?]+(?:\s\p{L}+)?[,.!?][”"’]/u;

/** The number with the noun or unit of the one it echoes, or undefined where nothing is near. */
export function echoOf(sentence: string, bare: Found, earlier: readonly Quantity[], offset: number): Found | undefined {
  const near = earlier.filter((q) => offset + bare.start - q.end < REACH && q.unit !== 'vote' && q.rule !== 'bare');
  const before = sentence.slice(Math.max(0, bare.start - 16), bare.start);
  const behind = sentence.slice(bare.end, bare.end + 20);
  if (/\p{L}$/u.test(before)) return undefined;
  if (/\b[Aa]ll\s$/.test(before)) {
    const same = near.findLast((q) => q.value === bare.value && q.of !== null);
    if (same) return { ...bare, of: same.of, rule: 'echo' };
  }
  const last = near.at(-1);
  if (!last) return undefined;
  const stands =
    /^(?:$|[.,;:!?”"’)]|\s(?:were|was|are|have|had|of\s(?:them|those|these|the)|more|others?|and|or|in|to|for|from|at)\b)/u.test(
      behind,
    );
  if (!stands) return undefined;
  if (last.of !== null) return { ...bare, of: last.of, rule: 'echo' };
  // a correcting reply: "“Thirty-six,” said the lawyer" after "41 million"
  const reply = REPLY.test(sentence) && bare.start < 2;
  const put = /\b(?:at|to|it was|closer to|is)\s$/.test(before);
  if (last.unit === null || bare.value === null || !(reply || put)) return undefined;
  const size = last.value ?? last.low ?? last.high ?? 0;
  const scale = size >= 1e9 ? 1e9 : size >= 1e6 ? 1e6 : 1;
  return { ...bare, unit: last.unit, value: bare.value < 1000 ? bare.value * scale : bare.value, rule: 'echo' };
}
