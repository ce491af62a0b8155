// Votes counted twice: "by 31 votes to 12" here and "30–13" there, in one body on one bill.
import { compareText } from '../../ledger/text.ts';
import type { Finding } from './conflictLine.ts';
import { thingOf } from './about.ts';
import { numberIn } from './numberWords.ts';
import { nearPairs, storyKeys } from './near.ts';
import { standOf } from './stand.ts';
import { daysApart, type Statement } from './statement.ts';
import { readStories, sharedThings } from './story.ts';
import { CUE } from './cueWords.ts';
import { allows, foldedOf, ofWords } from './remembered.ts';

interface Tally {
  statement: Statement;
  ayes: number;
  noes: number;
  /** Only two figures, with no word of a vote beside them. */
  bare: boolean;
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
  // "mit 23 zu 18 Stimmen", "por 12 votos contra 9", "par 12 voix contre 9"
  /\b(?<ayes>\d{1,3}) (?:stimmen |voix |votos? |stemmen |voti )?(?:zu|gegen|contre|contra|a|tegen|contro) (?<noes>\d{1,3})\b/g,
];

// "We got it out 15 to 9, and gladly." / not: "from 15 to 9 percent", "5 to 9 days"
const BARE = new RegExp(
  `(?<!\\b(?:from|between|of|by|up|down|about|in|at|for) )\\b(?<ayes>${NUMBER}) to (?<noes>${NUMBER})(?=[,.;:!?"”)]|$| (?:and|with|in favou?r|last|on|but)\\b)`,
);
const VOTE =
  /\b(?:vot(?:e|es|ed|ing)|passed|panel|committee|subcommittee|chamber|house|senate|assembly|council|parliament|through|cleared|carried|stimmen|gebilligt|angenommen|voix|adopté|votos|aprobó|aprobado|stemmen|aangenomen)\b/;

/** The same number of members, give or take a miscount, is the same vote; another total is another body. */
const TOTAL_SLACK = 2;
const WINDOW = 200;

export function compareTallies(statements: readonly Statement[]): Finding[] {
  const stories = readStories(statements);
  const tallies = statements.flatMap(talliesOf);
  return nearPairs(
    tallies,
    (tally) => [tally.statement.article, ...storyKeys(tally.statement, stories.named), ...bodyKeys(tally)],
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
  if (
    (x.article === y.article && x.speaker === y.speaker && isQuoted(x) === isQuoted(y)) ||
    (a.ayes === b.ayes && a.noes === b.noes)
  )
    return [];
  if (!likelyOneVote(a, b)) return [];
  if (a.bare && b.bare) return [];
  if ((a.bare || b.bare) && a.ayes !== b.ayes && a.noes !== b.noes) return [];
  const things = sharedThings(x, y).sort(compareText);
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

/** About as many members voted; or one of the two figures is the same and the other is nearly so, within days. */
function likelyOneVote(a: Tally, b: Tally): boolean {
  const [ayes, noes] = [Math.abs(a.ayes - b.ayes), Math.abs(a.noes - b.noes)];
  if (Math.abs(a.ayes + a.noes - b.ayes - b.noes) <= TOTAL_SLACK) return Math.max(ayes, noes) <= 5;
  return (ayes === 0 || noes === 0) && ayes + noes <= 10 && daysApart(a.statement, b.statement) <= SOON;
}

const SOON = 60;

/** Somebody else speaks in it, whoever it is. */
const isQuoted = ({ quote }: Statement): boolean => /^[“"„«]/.test(quote);

const talliesOf = (statement: Statement): Tally[] => countsIn(statement).map((count) => ({ statement, ...count }));

type Count = Omit<Tally, 'statement'>;

const countsIn = ofWords((reading): Count[] => {
  const { folded, quote } = reading;
  const told = allows(reading, CUE.vote) && VOTE.test(folded);
  if (!told && !quote.includes(' to ')) return [];
  if (!told) return bareTally(folded);
  for (const pattern of PATTERNS)
    for (const match of folded.matchAll(pattern)) {
      const ayes = numberIn(match.groups?.ayes ?? '');
      const noes = numberIn(match.groups?.noes ?? '');
      if (ayes !== undefined && noes !== undefined && ayes + noes > 4) return [{ ayes, noes, bare: false }];
    }
  return bareTally(folded);
});

function bareTally(folded: string): Count[] {
  const { ayes, noes } = BARE.exec(folded)?.groups ?? {};
  const [yes, no] = [numberIn(ayes ?? ''), numberIn(noes ?? '')];
  return yes !== undefined && no !== undefined && yes > no && no > 0 ? [{ ayes: yes, noes: no, bare: true }] : [];
}
