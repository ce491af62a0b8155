// Votes: "voted 14-8", "by 58 votes to 41", "through by 58 to 42". `value` is the yes side, `low` the no side, unit `vote`, of `votes`.
import type { Span } from '../../ledger/text.ts';
import type { NumberSpan } from './numbers.ts';

export interface Vote extends Span {
  yes: number;
  no: number;
}

const CONTEXT =
  /\b(?:vot(?:e|es|ed|ing)|passed|passes|carried|cleared|approved|advanced|rejected|adopted|ballot|tally|margin|through|Stimmen|votos|voix|stemmen)\b/;

/** Two numbers side by side that a vote parts; not "rose from 58 to 41", "a 3-2 win" without a word of voting. */
export function readVotes(sentence: string, numbers: readonly NumberSpan[]): Vote[] {
  if (numbers.length < 2 || !CONTEXT.test(sentence)) return [];
  const votes: Vote[] = [];
  for (const [i, first] of numbers.entries()) {
    const second = numbers[i + 1];
    if (!second || second.start - first.end > 16) continue;
    const gap = sentence.slice(first.end, second.start);
    const before = sentence.slice(Math.max(0, first.start - 12), first.start);
    const behind = sentence.slice(second.end, second.end + 24);
    const worded =
      /^\s(?:votes?|Stimmen|votos|voix|stemmen)\s(?:in favou?r\s)?(?:to|against|gegen|contra|contre|tegen)\s$/.test(
        gap,
      ) || /^\s(?:gegen|contra|contre|tegen)\s$/.test(gap);
    const sides =
      /^\s(?:votes?\s)?(?:for|in favou?r)(?:\sand|,)\s$/.test(gap) && /^\s(?:votes?\s)?against\b/.test(behind);
    const dashed = /^\s?[-–]\s?$/.test(gap) || /^-to-$/.test(gap);
    const plain = gap === ' to ';
    if (!worded && !dashed && !plain && !sides) continue;
    if (/\bfrom\s$/.test(before) || /\p{Lu}\p{L}{0,12}\s$/u.test(before)) continue;
    if (
      !worded &&
      /^\s(?!votes?\b|vote\b|margin|in\b|on\b|to\b|with\b|for\b|along\b|after\b|against\b|last\b|late\b|early\b|this\b|that\b|and\b|when\b|but\b|the\b)\p{Ll}/u.test(
        behind,
      )
    )
      continue;
    if (plain && !/\b(?:by|voted|vote|of|was)\s$/.test(before)) continue;
    const end = second.end + (/^\s(?:votes?|margin)\b/.exec(behind)?.[0].length ?? 0);
    votes.push({ start: first.start, end, yes: first.value, no: second.value });
  }
  return votes;
}
