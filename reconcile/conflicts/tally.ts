// Votes counted twice: "by 31 votes to 12" here and "30–13" there, in one body on one bill.
import { compareText } from '../../ledger/text.ts';
import type { Finding } from './conflictLine.ts';
import { thingOf } from './about.ts';
import { numberIn } from './numberWords.ts';
import { nearPairs, storyKeys } from './near.ts';
import { standOf } from './stand.ts';
import type { Statement } from './statement.ts';
import { readStories, specifics } from './story.ts';
import { CUE } from './cueWords.ts';
import { foldedOf, has } from './remembered.ts';
import { shared } from './topic.ts';

interface Tally {
  statement: Statement;
  ayes: number;
  noes: number;
}

const NUMBER = '(?:\\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?)';
const PATTERNS: readonly RegExp[] = [
  new RegExp(`\\b(?<ayes>${NUMBER}) votes?(?: for)? (?:to|against|and) (?<noes>${NUMBER})\\b`, 'g'),
  new RegExp(
    `\\b(?:by|passed|through|voted|vote of|votes?|cleared|committee|panel|advanced|approved|adopted|endorsed|carried|backed|stimmen|mit) [^.;]{0,40}?(?<ayes>${NUMBER}) to (?<noes>${NUMBER})\\b`,
    'g',
  ),
  /\b(?<ayes>\d{1,3}) ?- ?(?<noes>\d{1,3})\b/g,
  new RegExp(`\\b(?<ayes>${NUMBER}) (?:votes? )?(?:for|in favou?r) and (?<noes>${NUMBER}) against\\b`, 'g'),
];
const VOTE =
  /\b(?:vot(?:e|es|ed|ing)|passed|panel|committee|subcommittee|chamber|house|senate|assembly|council|parliament|through|cleared|carried)\b/;

/** The same number of members, give or take a miscount, is the same vote; another total is another body. */
const TOTAL_SLACK = 2;
const WINDOW = 200;

export function compareTallies(statements: readonly Statement[]): Finding[] {
  const stories = readStories(statements);
  const tallies = statements.flatMap(talliesOf);
  return nearPairs(
    tallies,
    (tally) => [...storyKeys(tally.statement, stories.named), ...bodyKeys(tally)],
    WINDOW,
  ).flatMap(([a, b]) => tallyFinding(a, b));
}

const BODY = /\b(?:committee|subcommittee|panel|senate|house|chamber|assembly|council|parliament|board)\b/g;

/** The kind of body that voted, with about as many members: the bill may be named elsewhere in the text. */
const bodyKeys = ({ statement, ayes, noes }: Tally): string[] =>
  [...new Set(foldedOf(statement).match(BODY) ?? [])].flatMap((body) =>
    [0, 1, TOTAL_SLACK].map((more) => `${body} ${ayes + noes + more}`),
  );

function tallyFinding(a: Tally, b: Tally): Finding[] {
  const [x, y] = [a.statement, b.statement];
  if ((x.article === y.article && x.speaker === y.speaker) || (a.ayes === b.ayes && a.noes === b.noes)) return [];
  if (Math.abs(a.ayes + a.noes - b.ayes - b.noes) > TOTAL_SLACK) return [];
  if (Math.max(Math.abs(a.ayes - b.ayes), Math.abs(a.noes - b.noes)) > 5) return [];
  const things = shared(specifics(x), specifics(y)).sort(compareText);
  const value = (tally: Tally): string => `${tally.ayes}–${tally.noes}`;
  return [
    {
      kind: 'quantity',
      event: x.event ?? y.event,
      key: ['tally', ...things, ...[value(a), value(b)].sort(compareText)],
      about: `the votes for and against${thingOf(x, y)}`,
      rule: 'conflicts/quantity-tally',
      stands: [standOf(x, value(a)), standOf(y, value(b))],
    },
  ];
}

function talliesOf(statement: Statement): Tally[] {
  if (!has(statement, CUE.vote)) return [];
  const folded = foldedOf(statement);
  if (!VOTE.test(folded)) return [];
  for (const pattern of PATTERNS)
    for (const match of folded.matchAll(pattern)) {
      const ayes = numberIn(match.groups?.ayes ?? '');
      const noes = numberIn(match.groups?.noes ?? '');
      if (ayes !== undefined && noes !== undefined && ayes + noes > 4) return [{ statement, ayes, noes }];
    }
  return [];
}
