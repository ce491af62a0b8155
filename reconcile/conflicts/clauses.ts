// The clauses of a sentence, cut where a writer sets two accounts against each other.
import type { Span } from '../../ledger/text.ts';

const CUTS =
  /;\s|,\s(?=(?:but|though|although|while|whereas|yet|aber|doch|während|pero|aunque|mais|tandis)\s)|,\s(?=(?:a|an|the)\s(?:claim|charge|account|allegation|accusation|version|report|figure|story)\s)|,\s(?=which\s)|\s[–—]\s|,\s(?=(?:corrected|corrects)\s)/g;

/** Spans relative to `text`; the whole where nothing is cut. */
export function clausesOf(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const cut of text.matchAll(CUTS)) {
    if (cut.index > from) spans.push({ start: from, end: cut.index });
    from = cut.index + cut[0].length;
  }
  if (from < text.length) spans.push({ start: from, end: text.length });
  return spans;
}
