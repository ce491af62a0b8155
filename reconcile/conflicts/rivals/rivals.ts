// Two accounts in one text, one set against the other: "The yard was told in May, the clerk said. The yard knows of no letter."
import { compareText } from '../../../ledger/text.ts';
import type { ConflictKind } from '../../../ledger/vocabulary.ts';
import { aboutClaim, thingOf } from '../about.ts';
import type { Finding, Stand } from '../conflictLine.ts';
import { foldedOf } from '../remembered.ts';
import { clip, standOf } from '../stand.ts';
import type { Statement } from '../statement.ts';
import { eachRival } from './candidates.ts';
import { kindOfRivals } from './kind.ts';
import { weigh } from './weigh.ts';

/** Above it a pair is told: at nought one in two of those told is none. */
const LEAST = 0.45;

interface Rivals {
  first: Statement;
  second: Statement;
  weight: number;
}

export function compareRivals(statements: readonly Statement[]): Finding[] {
  const found: Rivals[] = [];
  for (const index of statements.keys()) {
    let best: Rivals | undefined;
    eachRival(statements, index, (first, second, between) => {
      const weight = weigh(first, second, between, LEAST);
      if (weight > (best?.weight ?? LEAST)) best = { first, second, weight };
    });
    if (best) found.push(best);
  }
  return disputesOf(found).map(rivalsFinding);
}

/** Pairs that share a passage are one dispute, each passage on the side opposite to the one it answers. */
function disputesOf(found: readonly Rivals[]): Map<Statement, number>[] {
  const disputes: Map<Statement, number>[] = [];
  for (const { first, second } of found) {
    const known = disputes.find((sides) => sides.has(first));
    const side = known?.get(first);
    if (known && side !== undefined) known.set(second, 1 - side);
    else
      disputes.push(
        new Map([
          [first, 0],
          [second, 1],
        ]),
      );
  }
  return disputes;
}

function rivalsFinding(sides: ReadonlyMap<Statement, number>): Finding {
  const told = [...sides].sort(([a], [b]) => a.start - b.start);
  const [[first, firstSide] = [undefined, 0]] = told;
  const second = told.find(([, side]) => side !== firstSide)?.[0];
  if (!first || !second) throw new Error('a dispute has two sides');
  const kind: ConflictKind = kindOfRivals(first, second);
  const names = [first, second].map((statement) => clip(statement.quote));
  return {
    kind,
    event: first.event ?? second.event,
    key: ['rivals', ...[foldedOf(first), foldedOf(second)].sort(compareText)],
    about: kind === 'cause' ? `the reason for the act${thingOf(first, second)}` : aboutClaim(first.quote),
    rule: 'conflicts/rivals',
    stands: told.map(
      ([statement, side]): Stand => ({
        ...standOf(statement, names[side] ?? ''),
        group: `rivals ${foldedOf(side === firstSide ? first : second)}`,
      }),
    ),
  };
}
