// What an act covers: "tin is exempt" against "copper and tin need a permit".
import { compareText } from '../../ledger/text.ts';
import type { Finding } from './conflictLine.ts';
import { nearPairs, storyKeys } from './near.ts';
import { standOf } from './stand.ts';
import type { Statement } from './statement.ts';
import { readStories } from './story.ts';
import { CUE } from './cueWords.ts';
import { allows, ofWords } from './remembered.ts';
import { contentStems, shared } from './topic.ts';

interface Covered {
  statement: Statement;
  /** What is said not to be covered, as printed. */
  thing: string;
  /** Stems of what is said not to be covered; empty for a passage that says what is. */
  spared: ReadonlySet<string>;
}

// "said that tin was exempt" / not: "nobody was affected"
const SPARED =
  /(?:^|[,;:"]\s?|\bthat |\bwhile |\band )(?<thing>(?:the |its |all )?(?:[\p{L}\d.-]+ ){1,5})(?:is|are|was|were|will be|would be) (?:not (?:\w+ )?(?:affected|covered|included|subject to|touched)|exempt(?:ed)?|unaffected|excluded|spared)\b/u;
const COVERS =
  /\b(?:requir(?:e|es|ed|ing)|need(?:s|ed)? (?:a |an )?(?:licen[cs]e|permit)s?|permits? for|licen[cs]es? for|cover(?:s|ed)|appl(?:y|ies|ied) to|restrict(?:s|ed)|bann?(?:s|ed)|barr?(?:s|ed)|control(?:s|led))\b/;
const CORRECTED = /\b(?:earlier version|correction|corrected|misstated)\b/;

const WINDOW = 30;

export function compareCoverage(statements: readonly Statement[]): Finding[] {
  const stories = readStories(statements);
  const covered = statements.flatMap(coverageOf);
  return nearPairs(
    covered,
    ({ statement }) => [statement.article, ...storyKeys(statement, stories.named)],
    WINDOW,
  ).flatMap(([a, b]) => {
    const [not, does] = a.spared.size ? [a, b] : [b, a];
    if (!not.spared.size || does.spared.size) return [];
    const all = shared(not.spared, does.statement.stems).length === not.spared.size;
    const [x, y] = [not.statement, does.statement];
    if (!all || x === y || (x.article === y.article && x.speaker === y.speaker)) return [];
    return [coverageFinding(not, does)];
  });
}

const coverageOf = (statement: Statement): Covered[] => coveredIn(statement).map((each) => ({ statement, ...each }));

const coveredIn = ofWords((reading): Omit<Covered, 'statement'>[] => {
  if (!allows(reading, CUE.coverage)) return [];
  const { folded } = reading;
  if (CORRECTED.test(folded)) return [];
  const thing = SPARED.exec(folded)?.groups?.thing;
  if (thing) return [{ thing: thing.replace(/^(?:the|its|all) /, '').trim(), spared: contentStems(thing) }];
  return COVERS.test(folded) && !/\b(?:not|never|no longer)\b/.test(folded)
    ? [{ thing: '', spared: new Set<string>() }]
    : [];
});

function coverageFinding(not: Covered, does: Covered): Finding {
  const thing = [...not.spared].sort(compareText);
  return {
    kind: 'scope',
    event: does.statement.event ?? not.statement.event,
    key: ['coverage', ...thing],
    about: `whether ${not.thing} is covered`,
    rule: 'conflicts/scope-coverage',
    stands: [standOf(not.statement, 'not covered'), standOf(does.statement, 'covered')],
  };
}
