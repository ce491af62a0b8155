// Figures that cannot both be the count of one thing: "seized 40 crates" here, "46 crates" there.
import { compareText, fold } from '../../ledger/text.ts';
import type { Finding } from './conflictLine.ts';
import { isAnotherCount } from './lookAlikes/anotherCount.ts';
import { figureOf, sameFigure } from './lookAlikes/rounding.ts';
import { isCountedClass } from './countedThings.ts';
import { nearPairs, storyKeys } from './near.ts';
import { type Counted, countsOf, label } from './counted.ts';
import { aboutFigure, shownFigure } from './about.ts';
import { standOf } from './stand.ts';
import { daysApart, independent, type Statement } from './statement.ts';
import { matter, readStories, specifics, type Stories } from './story.ts';
import { foldedOf } from './remembered.ts';
import { shared } from './topic.ts';

import { inMinutes } from './durations.ts';

const WINDOW = 120;
/** Shared event, things, words and acts two passages need before their figures are compared. */
const ENOUGH = 3.5;

export function compareQuantities(statements: readonly Statement[]): Finding[] {
  const stories = readStories(statements);
  const counted = statements.flatMap(countsOf);
  return nearPairs(
    counted,
    ({ statement, key }) => [...storyKeys(statement, stories.named)].map((k) => `${key} ${k}`),
    WINDOW,
  ).flatMap(([a, b]) => quantityFinding(a.key, a, b, stories));
}

function quantityFinding(key: string, a: Counted, b: Counted, stories: Stories): Finding[] {
  const [x, y] = [a.statement, b.statement];
  const [p, q] = [figureOf(inMinutes(a.quantity)), figureOf(inMinutes(b.quantity))];
  if (key === 'h' || !p || !q || x === y || a.key !== b.key || !independent(x, y) || sameFigure(p, q)) return [];
  if (isAnotherCount(x, a.quantity, y, b.quantity)) return [];
  const sameEvent = x.event !== null && x.event === y.event;
  if (!sameEvent && x.article !== y.article && !stories.alike(x, y)) return [];
  const things = shared(specifics(x), specifics(y)).sort(compareText);
  if (a.key === 'u time' ? !sameNotice(x, y) : !sameMatter(x, y, things.length > 0 || sameEvent) && !sameHolding(a, b))
    return [];
  const values = [fold(a.quantity.text), fold(b.quantity.text)].sort(compareText);
  return [
    {
      kind: 'quantity',
      event: x.event ?? y.event,
      key: [key, ...things, ...values],
      about: aboutFigure(a, b),
      rule: 'conflicts/quantity',
      stands: [a, b].map((counted) => ({
        ...standOf(counted.statement, shownFigure(counted)),
        group: label(counted.quantity),
      })),
    },
  ];
}

const NOTICE =
  /\b(?:left (?:it|them|him|her|us|the)|given|giving|gave|had|deadline|to comply|to carry (?:it|this) out|notice|took effect|takes effect)\b/;

/** How long somebody had to obey, told within a week. */
function sameNotice(x: Statement, y: Statement): boolean {
  return daysApart(x, y) <= 7 && NOTICE.test(foldedOf(x)) && NOTICE.test(foldedOf(y));
}

/** Both passages give one day. */
const sameDay = (x: Statement, y: Statement): number =>
  x.dates.some((a) => a.precision === 'day' && y.dates.some((b) => a.value === b.value)) ? 1 : 0;

function sameMatter(x: Statement, y: Statement, tied: boolean): boolean {
  const sameEvent = x.event !== null && x.event === y.event;
  return tied && matter(x, y) + sameDay(x, y) >= ENOUGH && (sameEvent || shared(x.verbs, y.verbs).length > 0);
}

/** "31 tenants keep a spare key", "our list has 26 tenants with a spare key": exact counts of one kind in one month's story. */
function sameHolding(a: Counted, b: Counted): boolean {
  if (a.quantity.approx || b.quantity.approx || !a.key.startsWith('h ') || !isCountedClass(a.key.slice(2)))
    return false;
  const [x, y] = [a.statement, b.statement];
  return daysApart(x, y) <= 30 && shared(x.stems, y.stems).length >= 2;
}
