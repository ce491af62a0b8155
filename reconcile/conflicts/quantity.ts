// Figures that cannot both be the count of one thing: "seized 40 crates" here, "46 crates" there.
import type { Quantity } from '../../ledger/analysis.ts';
import { compareText, fold } from '../../ledger/text.ts';
import type { Finding } from './conflictLine.ts';
import { isAnotherCount } from './lookAlikes/anotherCount.ts';
import { isOpinion } from './lookAlikes/opinion.ts';
import { figureOf, sameFigure } from './lookAlikes/rounding.ts';
import { countedHeads, isCountedClass } from './countedThings.ts';
import { nearPairs, storyKeys } from './near.ts';
import { standOf } from './stand.ts';
import { attributed, daysApart, independent, type Statement } from './statement.ts';
import { matter, readStories, specifics, type Stories } from './story.ts';
import { shared } from './topic.ts';

import { inMinutes, minutesOf } from './durations.ts';

interface Counted {
  statement: Statement;
  quantity: Quantity;
  /** Unit, or class of what is counted. */
  key: string;
}

const WINDOW = 120;
/** Shared event, things, words and acts two passages need before their figures are compared. */
const ENOUGH = 3.5;

export function compareQuantities(statements: readonly Statement[]): Finding[] {
  const stories = readStories(statements);
  const counted = statements
    .filter((statement) => !isOpinion(statement.quote))
    .flatMap((statement) =>
      statement.quantities.flatMap((quantity) => {
        const heads = countedHeads(statement.quote, quantity, statement.start);
        const what =
          minutesOf(quantity) !== undefined
            ? ['u time']
            : quantity.unit
              ? [`u ${quantity.unit}`]
              : [...heads].sort(compareText).map((head) => `h ${head}`);
        return what.map((key): Counted => ({ statement, quantity, key }));
      }),
    );
  return nearPairs(
    counted,
    ({ statement, key }) => [...storyKeys(statement, stories.named)].map((k) => `${key} ${k}`),
    WINDOW,
  ).flatMap(([a, b]) => quantityFinding(a.key, a, b, stories));
}

function quantityFinding(key: string, a: Counted, b: Counted, stories: Stories): Finding[] {
  const [x, y] = [a.statement, b.statement];
  const [p, q] = [figureOf(inMinutes(a.quantity)), figureOf(inMinutes(b.quantity))];
  if (!p || !q || x === y || a.key !== b.key || !independent(x, y) || sameFigure(p, q)) return [];
  if (isAnotherCount(x, a.quantity, y, b.quantity)) return [];
  const sameEvent = x.event !== null && x.event === y.event;
  if (!sameEvent && x.article !== y.article && !stories.alike(x, y)) return [];
  const things = shared(specifics(x), specifics(y)).sort(compareText);
  if (
    a.key === 'u time'
      ? !sameNotice(x, y)
      : !sameMatter(x, y, things.length > 0 || sameEvent) && !sameHolding(a, b) && !sideBySide(a, b)
  )
    return [];
  const values = [fold(a.quantity.text), fold(b.quantity.text)].sort(compareText);
  return [
    {
      kind: 'quantity',
      event: x.event ?? y.event,
      key: [key, ...things, ...values],
      about: `how many or how much: ${key.slice(2)}`,
      rule: 'conflicts/quantity',
      stands: [standOf(x, label(a.quantity)), standOf(y, label(b.quantity))],
    },
  ];
}

const NOTICE =
  /\b(?:left (?:it|them|him|her|us|the)|given|giving|gave|had|deadline|to comply|to carry (?:it|this) out|notice|took effect|takes effect)\b/;

/** How long somebody had to obey, told within a week. */
function sameNotice(x: Statement, y: Statement): boolean {
  return daysApart(x, y) <= 7 && NOTICE.test(fold(x.quote)) && NOTICE.test(fold(y.quote));
}

function sameMatter(x: Statement, y: Statement, tied: boolean): boolean {
  const sameEvent = x.event !== null && x.event === y.event;
  return tied && matter(x, y) >= ENOUGH && (sameEvent || shared(x.verbs, y.verbs).length > 0);
}

/** "The clerk puts the number of barges at 40. The union counts 60.": two speakers, one after the other. */
function sideBySide(a: Counted, b: Counted): boolean {
  const [x, y] = [a.statement, b.statement];
  if (x.article !== y.article || x.block !== y.block || Math.abs(x.nth - y.nth) > 1) return false;
  if (!attributed(x) || !attributed(y)) return false;
  const later = x.nth > y.nth ? x : y;
  return CONTRAST.test(fold(later.quote)) || shared(x.verbs, y.verbs).length > 0;
}

const CONTRAST =
  /\b(?:but|while|however|instead|rather|whereas|only|counts?|counted|puts?|put|closer|nearer|estimates?|says? it (?:was|is)|by (?:his|her|their|its|our) (?:own )?(?:count|tally|reckoning))\b/;

/** "19 clients hold a copy", "our books show 14 clients with a copy": exact counts of one kind in one month's story. */
function sameHolding(a: Counted, b: Counted): boolean {
  if (a.quantity.approx || b.quantity.approx || !a.key.startsWith('h ') || !isCountedClass(a.key.slice(2)))
    return false;
  const [x, y] = [a.statement, b.statement];
  return daysApart(x, y) <= 30 && shared(x.stems, y.stems).length >= 2;
}

/** Equal figures written otherwise are one value. */
export function label({ value, low, high, unit, approx, text }: Quantity): string {
  if (value === null) return low === null && high === null ? text : `${low ?? ''}–${high ?? ''} ${unit ?? ''}`.trim();
  return `${approx ? 'about ' : ''}${value}${unit ? ` ${unit}` : ''}`;
}
