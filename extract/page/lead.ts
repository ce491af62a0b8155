// A story's lead that stands between the headline and the element that holds the rest.
import type { Line } from './blocks/cut.ts';

const MOST_LINES = 2;
const FAR = 12;
const INNER_END = /[.!?][”’"'»)]* [\p{Lu}„“"«‘]/u;

/** Running text of several sentences. A single sentence under a headline is its standfirst, which sums the story up from outside. */
function tells({ text, links, heading, prose }: Line): boolean {
  return prose > 0.7 * text.length && text.length > 120 && links < 0.3 && !heading && INNER_END.test(text);
}

/** The lines of the lead: after the headline, close before the story's first line, not repeated in it. */
export function leadOf(lines: readonly Line[], titleAt: number, story: readonly Line[]): Line[] {
  const first = story[0]?.index ?? -1;
  if (titleAt < 0 || first < titleAt) return [];
  const lead = lines.filter((line) => line.index > titleAt && line.index < first && tells(line));
  const near = lead.filter((line) => line.index - titleAt <= FAR || first - line.index <= FAR);
  return near.length <= MOST_LINES ? near : [];
}
