// Two speakers, one after the other, with two figures for one thing: "The clerk counts 40 barges. The union counts 60."
import { compareText, fold } from '../../ledger/text.ts';
import type { Finding } from './conflictLine.ts';
import { type Counted, countsOf, label } from './counted.ts';
import { disputeIn } from './dispute.ts';
import { inMinutes } from './durations.ts';
import { isAnotherCount } from './lookAlikes/anotherCount.ts';
import { figureOf, sameFigure } from './lookAlikes/rounding.ts';
import { aboutFigure, shownFigure } from './about.ts';
import { standOf } from './stand.ts';
import { attributed, type Statement } from './statement.ts';
import { disputeOf, foldedOf } from './remembered.ts';
import { shared } from './topic.ts';

const CONTRAST =
  /\b(?:but|while|however|instead|rather|whereas|only|counts?|counted|puts?|closer|nearer|estimates?|says? it (?:was|is)|by (?:his|her|their|its|our) (?:own )?(?:count|tally|reckoning))\b/;

export function compareNeighbourFigures(statements: readonly Statement[]): Finding[] {
  return statements.flatMap((later, index) => {
    const earlier = statements[index - 1];
    if (!earlier || earlier.article !== later.article || earlier.block !== later.block) return [];
    if (!attributed(earlier) || !(attributed(later) || PUTS_AT.test(foldedOf(later)))) return [];
    if (!opposed(earlier, later)) return [];
    return countsOf(later).flatMap((b) =>
      countsOf(earlier).flatMap((a) =>
        (a.key === b.key || (echoes(later, b) && sameUnit(a, b))) && differ(a, b)
          ? [figureFinding(a, b, statements, index)]
          : [],
      ),
    );
  });
}

// "The union puts the number at 60." / not: "The union has 60 boats."
const PUTS_AT =
  /\b(?:arriv(?:es|ed) at|comes? to|came to|speaks? of|spoke of|reckons with)\b|\b(?:put(?:s|ting)?|plac(?:es|ed)|estimat(?:es|ed)|reckon(?:s|ed)|giv(?:es|en)|gave|set(?:s)?) (?:the (?:true |real |actual )?(?:number|figure|total|count|tally|toll|share|sum|amount|cost|loss|stock|value|price|bill)|it|them|that|this) (?:at|to be|as|closer to|nearer|to)\b|\b(?:number|figure|total|count|tally|toll|share|sum|amount|cost|loss|stock|value|price|bill) (?:is|was|stands at|stood at|came to|is closer to|was closer to)\b|\b(?:says?|said|counts?|counted|speaks? of|spoke of|knows? of) (?:only |just |it was |there were )?"?(?:\d|\p{L}+"?[.,]?$)/u;

const echoes = ({ quote }: Statement, { quantity }: Counted): boolean =>
  quantity.unit === null && (quantity.of === null || quote.length < 120) && PUTS_AT.test(fold(quote));

const sameUnit = (a: Counted, b: Counted): boolean => a.quantity.unit === b.quantity.unit && a.key.startsWith('h ');

/** Another speaker, or the same one after disputing the first figure. */
function opposed(earlier: Statement, later: Statement): boolean {
  if (disputeOf(earlier)) return true;
  if (fold(earlier.speaker) === fold(later.speaker)) return false;
  return (
    PUTS_AT.test(foldedOf(later)) || CONTRAST.test(foldedOf(later)) || shared(earlier.verbs, later.verbs).length > 0
  );
}

function differ(a: Counted, b: Counted): boolean {
  const [p, q] = [figureOf(inMinutes(a.quantity)), figureOf(inMinutes(b.quantity))];
  if (!p || !q || sameFigure(p, q)) return false;
  return !isAnotherCount(a.statement, a.quantity, b.statement, b.quantity);
}

const ECHO = 12;

/** The first figure stands where it was first given, if the passage before the second only takes it up to dispute it. */
function figureFinding(a: Counted, b: Counted, statements: readonly Statement[], index: number): Finding {
  const figure = figureOf(inMinutes(a.quantity));
  const said = statements.slice(Math.max(0, index - ECHO), index - 1).flatMap((statement) =>
    statement.article === a.statement.article
      ? countsOf(statement).filter(({ key, quantity }) => {
          const other = figureOf(inMinutes(quantity));
          return key === a.key && figure && other && sameFigure(figure, other);
        })
      : [],
  );
  const first = said.length && disputeIn(a.statement.quote) ? said : [a, ...said];
  const group = label(a.quantity);
  return {
    kind: 'quantity',
    event: a.statement.event ?? b.statement.event,
    key: [a.key, ...[fold(a.statement.quote), fold(b.statement.quote)].sort(compareText)],
    about: aboutFigure(a, b),
    rule: 'conflicts/quantity-neighbours',
    stands: [
      ...first.map((counted) => ({ ...standOf(counted.statement, shownFigure(counted)), group })),
      { ...standOf(b.statement, shownFigure(b)), group: label(b.quantity) },
    ],
  };
}
