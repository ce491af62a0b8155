// Did and did not, between texts: "No crates were resold" against "the depot resold the crates".
import { compareText, type Span } from '../../ledger/text.ts';
import type { Finding } from './conflictLine.ts';
import { nearPairs, thingKeys } from './near.ts';
import { aboutClaim } from './about.ts';
import type { Reading } from './reading.ts';
import { sideStand } from './stand.ts';
import { attributed, type Statement } from './statement.ts';
import { marksOf } from './frameConflicts.ts';
import { matter, SPECIFIC, sharedThings, readStories, type Stories } from './story.ts';
import { stem } from './stem.ts';
import { CUE } from './cueWords.ts';
import { allows, disputeOf, ofWords, opinionOf, unsettledOf } from './remembered.ts';
import { isTopicWord, shared, type VerbHit, verbHits } from './topic.ts';
import { tokensOf } from './words.ts';

const NEGATOR =
  /\b(?:nobody|no one|never|not|no|none|neither|without|\p{L}+n't|nicht|niemand|nie|kein\p{L}{0,2}|nadie|nunca|jamás|personne|jamais)\b/gu;

const WINDOW = 60;
const ENOUGH = 3;

export function comparePolarities(statements: readonly Statement[]): Finding[] {
  const stories = readStories(statements);
  const settled = statements.filter((s) => !unsettledOf(s) && !opinionOf(s) && !disputeOf(s));
  const negated = settled.flatMap((statement) => {
    const acts = negatedOf(statement);
    return acts.size && statement.quote.length < 260 ? [{ statement, acts }] : [];
  });
  if (!negated.length) return [];
  const denied = new Set(negated.flatMap(({ acts }) => [...acts]));
  const bare = new Map([...denied].flatMap((act) => (act.startsWith('~') ? [[act.slice(1), act] as const] : [])));
  const affirmed = settled
    .filter((statement) => !isNegated(statement))
    .map((statement) => ({ statement, acts: actsAmong(statement, denied, bare), no: false }))
    .filter(({ acts }) => acts.size > 0);
  const both = [...negated.map((item) => ({ ...item, no: true })), ...affirmed];
  return nearPairs(
    both,
    ({ statement, acts }) => [...thingKeys(statement)].flatMap((key) => [...acts].map((act) => `${act} ${key}`)),
    WINDOW,
    (a, b) => a.no !== b.no,
  ).flatMap(([a, b]) => {
    const [no, yes] = a.no ? [a, b] : [b, a];
    const act = shared(no.acts, yes.acts).sort(compareText)[0];
    return act && contradicts(no.statement, yes.statement) && speaksOf(no.statement, act, yes.statement)
      ? [polarityFinding(act, yes.statement, no.statement, stories)]
      : [];
  });
}

const NEGATED_AT_ALL = new RegExp(NEGATOR.source, 'u');

const isNegated = ofWords((reading) => allows(reading, CUE.negation) && NEGATED_AT_ALL.test(reading.folded));

/** Those of its acts and bare verbs that some passage denies. */
function actsAmong(
  { verbs, stems }: Statement,
  denied: ReadonlySet<string>,
  bare: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  let acts: Set<string> | undefined;
  for (const verb of verbs) if (denied.has(verb)) acts = (acts ?? new Set()).add(verb);
  if (bare.size)
    for (const stem of stems) {
      const act = bare.get(stem);
      if (act !== undefined) acts = (acts ?? new Set()).add(act);
    }
  return acts ?? NONE;
}

/** Acts that a passage denies. */
export const negatedOf = ofWords((reading) =>
  allows(reading, CUE.negation) && reading.folded.length === reading.quote.length ? negatedActs(reading) : NONE,
);

const NONE: ReadonlySet<string> = new Set();

/** Acts whose word stands shortly after a negation, or after "no" and its noun. */
function negatedActs({ folded, hits }: Reading): ReadonlySet<string> {
  return new Set([...folded.matchAll(NEGATOR)].flatMap((negator) => deniedBy(negator, folded, hits)));
}

function deniedBy({ 0: word, index }: RegExpExecArray, folded: string, hits: readonly VerbHit[]): string[] {
  const near = hits.find((hit) => hit.at > index && reaches(folded.slice(index, hit.at)));
  return near ? [near.act] : bareVerbs(folded.slice(index + word.length));
}

/** "never once closed", "no crate of the yard was sold" / not: "never liked this kind of stay" */
function reaches(between: string): boolean {
  if (between.length > 50 || /[:;,]/.test(between)) return false;
  const words = between.trim().split(/\s+/).length - 1;
  return words <= (/^(?:no|none|nobody|neither|kein|nadie|personne)/.test(between) ? 8 : 3);
}

/** The participle right after a negation: "was never copied", "no weights were copied". */
function bareVerbs(after: string): string[] {
  const verb = /^ (?:[a-z'-]+ ){0,4}?(?<verb>[a-z]{4,}(?:ed|en|own|ught))\b/.exec(after)?.groups?.verb;
  return verb && isTopicWord(verb) ? [`~${stem(verb)}`] : [];
}

function contradicts(no: Statement, yes: Statement): boolean {
  if (no.article === yes.article || sameSpeaker(no, yes)) return false;
  const sameEvent = no.event !== null && no.event === yes.event;
  return (sameEvent || namesOne(no, yes)) && sharedThings(no, yes).length > 0 && matter(no, yes) >= ENOUGH;
}

/** What is denied stands in the other passage too: a name or most words of the clause that denies, beside the act itself.
 *  "nobody rented a crane" / not by: "the yard rented its barge"; "nobody rented a tall crane" / not by: "rented a red crane" */
function speaksOf(no: Statement, act: string, yes: Statement): boolean {
  const { folded } = no.reading;
  const clause = denyingClause(folded, act);
  if (!clause) return true;
  const named = no.names.filter(({ start }) => no.start + clause.start <= start && start < no.start + clause.end);
  if (named.some(({ id }) => yes.entities.has(id))) return true;
  const words = tokensOf(folded.slice(clause.start, clause.end)).flatMap(({ word }) =>
    word.topic && word.act !== act && `~${word.stem}` !== act && !NEGATED_AT_ALL.test(word.lower) ? [word.stem] : [],
  );
  return !words.length || 2 * words.filter((stem) => yes.stems.has(stem)).length > words.length;
}

/** From the mark or "and" before the negation to the mark after the act. */
function denyingClause(folded: string, act: string): Span | undefined {
  const hits = verbHits(folded);
  for (const negator of folded.matchAll(NEGATOR)) {
    if (!deniedBy(negator, folded, hits).includes(act)) continue;
    const { index } = negator;
    const before = folded.slice(0, index).split(CLAUSE_BEGINS).at(-1) ?? '';
    const after = folded.slice(index).split(CLAUSE_ENDS)[0] ?? '';
    return { start: index - before.length, end: index + after.length };
  }
  return undefined;
}

const CLAUSE_BEGINS = /[,;:]| (?:and|but|while|that) /;
const CLAUSE_ENDS = /[,;:]| (?:but|while|although|because) /;

/** Both print a name of one thing: what stands in the sentence before is too little to deny another text by. */
const namesOne = (no: Statement, yes: Statement): boolean =>
  no.names.some(({ id, type }) => SPECIFIC.has(type) && yes.entities.has(id));

/** One who is quoted on two matters does not contradict himself. */
const sameSpeaker = (a: Statement, b: Statement): boolean => {
  const [x, y] = [attributed(a), attributed(b)];
  return x?.speaker?.id !== undefined && x.speaker.id === y?.speaker?.id;
};

function polarityFinding(act: string, yes: Statement, no: Statement, stories: Stories): Finding {
  return {
    kind: 'polarity',
    event: yes.event ?? no.event,
    key: [act, ...sharedThings(no, yes).sort(compareText)],
    ...(act === 'notify' ? { marks: marksOf('told', yes, no, stories) } : {}),
    about: aboutClaim(yes.quote),
    rule: `conflicts/polarity-${act.startsWith('~') ? 'verb' : act}`,
    stands: [sideStand(yes, 'stated'), sideStand(no, 'disputed')],
  };
}
