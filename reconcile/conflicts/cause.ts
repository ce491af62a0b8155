// Why an official act came about: two texts that name different grounds for one act.
import { compareText } from '../../ledger/text.ts';
import type { Finding } from './conflictLine.ts';
import { nearPairs, storyKeys } from './near.ts';
import { clip, standOf } from './stand.ts';
import type { Statement } from './statement.ts';
import { readStories, type Stories } from './story.ts';
import { contentStems, shared } from './topic.ts';

interface Caused {
  statement: Statement;
  ground: string;
  stems: ReadonlySet<string>;
}

const WINDOW = 30;

export function compareCauses(statements: readonly Statement[]): Finding[] {
  const stories = readStories(statements);
  const caused = statements.flatMap(causesOf);
  return nearPairs(caused, ({ statement }) => storyKeys(statement, stories.named), WINDOW).flatMap(([a, b]) =>
    causeFinding(a, b, stories),
  );
}

function causesOf(statement: Statement): Caused[] {
  const ground = statement.claims.find((claim) => claim.slots.cause)?.slots.cause;
  return ground ? [{ statement, ground, stems: contentStems(ground) }] : [];
}

function causeFinding(a: Caused, b: Caused, stories: Stories): Finding[] {
  const [x, y] = [a.statement, b.statement];
  if (x.article === y.article || x.origin === y.origin) return [];
  const sameEvent = x.event !== null && x.event === y.event;
  if (!sameEvent && !stories.alike(x, y)) return [];
  if (shared(a.stems, b.stems).length > 0 || !a.stems.size || !b.stems.size) return [];
  const articles = [x.article, y.article].sort(compareText);
  return [
    {
      kind: 'cause',
      event: x.event ?? y.event,
      key: sameEvent ? [x.event ?? ''] : articles,
      about: 'what set off the act',
      rule: 'conflicts/cause',
      stands: [standOf(x, clip(a.ground)), standOf(y, clip(b.ground))],
    },
  ];
}
