// From a page's tree to the lines of its story: furniture out, container found, lines cleaned.
import { lettersOf } from '../../ledger/text.ts';
import { cutLines, type Line } from './blocks/cut.ts';
import { postAround, postsOf } from './blocks/assemble.ts';
import { endsSentence } from './blocks/prose.ts';
import { labelledBoxes, linesUnderLabels, signupBoxes } from './cleaning/boxes.ts';
import { droppingRule } from './cleaning/elements.ts';
import { LINE_RULES } from './cleaning/lines.ts';
import { linesInCards } from './cards.ts';
import { leadOf } from './lead.ts';
import { findContainer, markedBody } from './container.ts';
import type { ElementNode } from './dom.ts';
import { Masses } from './mass.ts';
import { matches, type Override } from './overrides/override.ts';
import { isInside } from './walk.ts';
import { titleTest } from './metadata/title.ts';

/** One line left out, and why. */
export interface Dropped {
  rule: string;
  line: Line;
}

export interface BodyReading {
  /** Lines of the story in order. */
  body: Line[];
  /** Lines of the page without furniture. */
  lines: Line[];
  /** What stands between the headline and the story. */
  opening: string[];
  /** Short lines of the rest of the page, those after the headline first. */
  distant: string[];
  /** Lines of the page outside comments and boxes of other stories, left out or not. */
  candidates: Line[];
  /** The last lines of the story and short ones after it. */
  closing: string[];
  /** Lines after the story that may ask for a subscription. */
  gates: Line[];
  /** The page has an override, but not the element it names. */
  overrideMissed: boolean;
  /** In reader comments or in a box of other stories: what stands there says nothing about this one. */
  elsewhere(element: ElementNode): boolean;
  dropped: Dropped[];
}

export interface StoryPlace {
  root: ElementNode;
  elements: readonly ElementNode[];
  title: string;
  heading: ElementNode | null;
  siteNames: readonly string[];
  articleBody: string | null;
  override: Override | null;
}

export function readBody(place: StoryPlace): BodyReading {
  const { root, heading, override } = place;
  const isTitle = titleTest(place.title);
  const dropped: Dropped[] = [];
  const all = cutLines(root);
  const allMasses = new Masses(all, place.elements);
  const total = allMasses.of(root).prose;
  const marked = markedBody(root, place.elements, allMasses);
  const anchors = new Set<ElementNode>();
  const own = override && place.elements.find((element) => matches(element, override.body));
  for (const anchor of [heading, marked, own ?? null])
    for (let at: ElementNode | null = anchor; at; at = at.parent) anchors.add(at);

  const rules: (string | null | undefined)[] = new Array(place.elements.length).fill(undefined);
  const ruleFor = (element: ElementNode): string | null => {
    const known = rules[element.index];
    if (known !== undefined) return known;
    const above = element.parent ? ruleFor(element.parent) : null;
    const rule =
      above ??
      (override?.drop.some((selector) => matches(element, selector)) ? `override of ${override.host}` : null) ??
      droppingRule(element, allMasses.of(element), total, anchors.has(element))?.name ??
      null;
    rules[element.index] = rule;
    return rule;
  };
  const standing = all.filter((line) => {
    const rule = ruleFor(line.element);
    if (rule) dropped.push({ rule, line });
    return rule === null;
  });
  const holdsStory = (element: ElementNode): boolean => anchors.has(element);
  const boxes = labelledBoxes(standing, place.elements, allMasses, total, holdsStory);
  for (const [box, rule] of signupBoxes(place.elements, allMasses, holdsStory)) boxes.set(box, rule);
  const boxRules: (string | null | undefined)[] = new Array(place.elements.length).fill(undefined);
  const boxAround = (element: ElementNode): string | null => {
    const known = boxRules[element.index];
    if (known !== undefined) return known;
    const rule = boxes.get(element) ?? (element.parent ? boxAround(element.parent) : null);
    boxRules[element.index] = rule;
    return rule;
  };
  const elsewhere = (element: ElementNode): boolean =>
    ruleFor(element) === 'reader comments' || boxAround(element) !== null;
  const unboxed = standing.filter((line) => {
    const rule = boxAround(line.element);
    if (rule) dropped.push({ rule, line });
    return rule === null;
  });

  const cards = linesInCards(unboxed, holdsStory);
  const under = cards.size === 0 ? unboxed : unboxed.filter((line) => !cards.has(line));
  for (const line of cards) dropped.push({ rule: 'teaser card', line });

  const masses = new Masses(under, place.elements);
  const container = own ?? findContainer(root, place.elements, masses);
  const titleAt =
    (under.findLast((line) => line.heading && isTitle(line.text)) ?? under.findLast((line) => line.element === heading))
      ?.index ?? -1;
  const held = under.filter((line) => isInside(line.element, container));
  const lead = leadOf(under, titleAt, held);
  const inside = lead.length === 0 ? held : [...lead, ...held];
  const story = new Set(inside);
  for (const line of under) if (!story.has(line)) dropped.push({ rule: 'outside the story', line });
  const after = inside.filter((line) => line.index > titleAt);
  const weight = (lines: readonly Line[]): number => lines.reduce((sum, line) => sum + line.prose, 0);
  const afterTitle = titleAt >= 0 && weight(after) > 0.5 * weight(inside) ? after : inside;
  if (afterTitle === after)
    for (const line of inside) if (line.index <= titleAt) dropped.push({ rule: 'up to the headline', line });
  const { body, opening } = cleanLines(afterTitle, lead.length, isTitle, place, dropped);
  const first = body[0]?.index ?? Number.POSITIVE_INFINITY;
  const before = all
    .filter(({ index, text }) => index >= titleAt && index < first && index > first - 25 && text.length < 240)
    .map(({ text }) => text);
  const last = body[body.length - 1]?.index ?? -1;
  const isShort = ({ text, element }: Line): boolean => text.length < 160 && /\d/.test(text) && !elsewhere(element);
  const distant = [
    ...all.filter((line) => line.index < first && line.index >= first - 40 && isShort(line)).reverse(),
    ...all.filter((line) => line.index > last && line.index < last + 25 && isShort(line)),
  ].map(({ text }) => text);
  const unseen = new Set(dropped.filter(({ rule }) => rule === 'hidden').map(({ line }) => line));
  const later = all.filter((line) => line.index > last && line.index < last + 25 && !unseen.has(line));
  return {
    body,
    lines: under,
    opening: [...new Set([...before, ...opening])],
    distant,
    candidates: all.filter((line) => !unseen.has(line) && !elsewhere(line.element)),
    closing: [...body.slice(-2), ...later.slice(0, 6)].map(({ text }) => text),
    gates: later,
    overrideMissed: override !== null && !own,
    elsewhere,
    dropped,
  };
}

function cleanLines(
  lines: readonly Line[],
  leads: number,
  isTitle: (line: string) => boolean,
  { siteNames, articleBody }: StoryPlace,
  dropped: Dropped[],
): { body: Line[]; opening: string[] } {
  const firstProse = lines.findIndex((line, i) => i >= leads && line.prose > 60);
  const lastProse = lines.findLastIndex((line) => line.prose > 60);
  const known = articleBody && articleBody.length * lines.length < 200_000_000 ? lettersOf(articleBody) : '';
  const underLabels = linesUnderLabels(lines);
  const posts = postsOf(lines);
  const opening: string[] = [];
  const seen = new Set<string>();
  let told = 0;
  const kept = lines.filter((line, i) => {
    if (line.prose > 60) told++;
    const backed = known.length > 400 && line.text.length > 40 && known.includes(lettersOf(line.text));
    const the = {
      line,
      isTitle: isTitle(line.text),
      opening: i < firstProse,
      closing: i > lastProse,
      early: i < EARLY,
      siteNames,
      beforeHeading: lines[i + 1]?.heading === true,
      inPost: posts.size > 0 && postAround(line.element) !== null,
    };
    let rule = backed ? null : (LINE_RULES.find((one) => one.drops(the))?.name ?? null);
    if (!rule && !backed && underLabels.has(line)) rule = 'under a label';
    if (!rule && line.text.length > 25 && seen.has(line.text)) rule = 'said before';
    seen.add(line.text);
    if (rule) {
      dropped.push({ rule, line });
      if (i < firstProse || (told < 4 && SIGNING_RULES.has(rule))) opening.push(line.text);
    }
    return rule === null;
  });
  return { body: trimEnd(kept, dropped), opening };
}

/** Lines at a story's beginning among which its byline may stand. */
const EARLY = 6;
/** What these leave out near the beginning says who wrote the story, and when. */
const SIGNING_RULES = new Set(['signed line', 'byline', 'publication date']);

/** `(Source: Example Wire)` at the end says where a text is from. */
const CREDITS =
  /^[([]?(?:source|sources|via|quelle|quellen|fuente|with (?:reporting|files|material)|additional reporting|reporting by|\p{Lu}{2,6}$)/iu;

/** Headings and labels after the last text have nothing under them. */
function trimEnd(lines: Line[], dropped: Dropped[]): Line[] {
  let end = lines.length;
  for (; end > 0; end--) {
    const line = lines[end - 1];
    if (
      !line ||
      !(
        (line.heading && line.text.length < 120 && !endsSentence(line.text)) ||
        (line.text.length < 60 &&
          !endsSentence(line.text) &&
          !line.listItem &&
          !line.quotation &&
          line.element.tag !== 'pre' &&
          !CREDITS.test(line.text))
      )
    )
      break;
    dropped.push({ rule: 'nothing follows', line });
  }
  return lines.slice(0, end);
}
