// A sweeping account against a narrower one: "halted every delivery" here, "stopped taking new orders" there.
import { compareText } from '../../ledger/text.ts';
import { thingOf } from './about.ts';
import type { Finding } from './conflictLine.ts';
import { CUE } from './cueWords.ts';
import { nearPairs, storyKeys } from './near.ts';
import { allows, foldedOf, ofWords, opinionOf } from './remembered.ts';
import { OWN_STEP } from './productsCovered.ts';
import { standOf } from './stand.ts';
import { daysApart, type Statement } from './statement.ts';
import { nameWords, readStories, sharedThings, type Stories } from './story.ts';
import { contentStems, shared } from './topic.ts';

// "all deliveries", "the entire rule", "every gram of tin" / not: "not all", "at all", "all but two", "all seven"
const SWEEPING =
  /(?<!\b(?:not|at|of|above|after|nearly|almost|first|for|and|in) )\b(?<phrase>(?:all (?!but\b|this\b|that\b|over\b|along\b|of (?:them|this|that|it)\b|about\b)|every (?!time\b|day\b|week\b|month\b|year\b|one of\b)|any (?!other|more|longer|time|of\b)|(?:the )?(?:entire|whole) )(?:the |its |their |of )*(?:[\p{L}\d-]+ ?){1,5})/u;
const SWEEPING_LATE = /\bfor (?<phrase>(?:all|every|any) (?!the\b)(?:[\p{L}-]+ ?){1,3})/u;

// "as applied to the yard", "new orders", "part of the rule" / not: "new York"
const NARROW =
  /\b(?:(?:only|solely) (?:to|for|the|on|one|two|those|new)|alone|and nothing else|only (?:one|those)|(?:concerns?|covers?|affects?|hits|applies to|valid for|ne vaut que|nur für) [^.;]{2,50} only|(?:the )?(?:other|remaining) (?:\p{L}+ ){0,2}(?:stay|stays|remain|remains|are|is) (?:not|on|in|where|under|covered|free|unaffected|barred|shut)|stays? free|ne vaut que|gilt nur|as applied to|limited to|confined to|(?:a )?parts? of|partly|partially|partial|in part|new (?:orders?|contracts?|customers?|clients?|sales|licen[cs]es?|users?|deals?|applications?)|(?:old|existing|earlier) (?:orders?|contracts?|customers?|clients?)|refined|raw|certain|some|does not (?:protect|cover|reach|apply to)|except(?:ing)?|declined to go further)\b/u;

const ACT =
  /\b(?:stop|halt|suspend|cut|block|ban|bar|stay|froze|freeze|lift|licen[cs]|permit|waiver|order|rule|restrict|curb|cover|clos|shut|end|pull|exempt|allow|hold|grant)\p{L}*/u;

const WINDOW = 45;
const SOON = 14;

interface Told {
  statement: Statement;
  phrase: string | undefined;
}

export function compareSweeping(statements: readonly Statement[]): Finding[] {
  const stories = readStories(statements);
  const told = statements.flatMap(readTold);
  return nearPairs(told, ({ statement }) => storyKeys(statement, stories.named), WINDOW).flatMap(([a, b]) => {
    const [all, some] = a.phrase === undefined ? [b, a] : [a, b];
    return all.phrase !== undefined && some.phrase === undefined && oneMatter(all, some.statement, stories)
      ? [sweepingFinding(all, some.statement)]
      : [];
  });
}

function readTold(statement: Statement): Told[] {
  if (statement.quote.length > 320 || opinionOf(statement) || !isOfAct(statement)) return [];
  const phrase = sweepOf(statement);
  if (phrase !== undefined) return [{ statement, phrase }];
  return isNarrow(statement) ? [{ statement, phrase: undefined }] : [];
}

const isOfAct = ofWords(
  (reading) => allows(reading, CUE.act) && ACT.test(reading.folded) && !OWN_STEP.test(reading.folded),
);
const isNarrow = ofWords(({ folded }) => NARROW.test(folded));

const sweepOf: (statement: Statement) => string | undefined = ofWords((reading) => {
  if (!allows(reading, CUE.extent)) return undefined;
  const { folded } = reading;
  const phrase = (SWEEPING_LATE.exec(folded) ?? SWEEPING.exec(folded))?.groups?.phrase?.trim();
  return phrase !== undefined && !ELSEWHERE.test(phrase) ? phrase : undefined;
});

/** Whom and which places an order reaches is compared by itself. */
const ELSEWHERE = /\b(?:customers?|users?|clients?|people|nationals?|foreigners?|employees?|country|world|nation)\b/;

/** One act on one thing, told by two texts within days. */
function oneMatter({ statement: all }: Told, some: Statement, stories: Stories): boolean {
  if (all.article === some.article) return false;
  const sameEvent = all.event !== null && all.event === some.event;
  if (sameEvent) return true;
  if (daysApart(all, some) > SOON || !stories.alike(all, some, 1)) return false;
  const names = nameWords(all);
  const words = shared(all.stems, some.stems).filter((stem) => !names.has(stem)).length;
  const things = sharedThings(all, some).length;
  const acts = shared(all.verbs, some.verbs).length;
  const score = things + shared(all.entities, some.entities).length + words + acts;
  return words > 0 && score >= (daysApart(all, some) <= 2 ? 2 : 4) && (acts > 0 || refines(all, some));
}

/** "refined tin" beside "every gram of tin": what one narrows the other sweeps in whole. */
function refines(all: Statement, some: Statement): boolean {
  const swept = contentStems(sweepOf(all) ?? '');
  const narrowed = contentStems(
    foldedOf(some)
      .slice(NARROW.exec(foldedOf(some))?.index ?? 0)
      .split(/[,.;:]/)[0] ?? '',
  );
  return shared(swept, narrowed).length > 0;
}

function sweepingFinding({ statement: all, phrase = 'all' }: Told, some: Statement): Finding {
  const narrow = NARROW.exec(foldedOf(some));
  const tail =
    foldedOf(some)
      .slice(narrow?.index ?? 0)
      .split(/[,.;:]/)[0] ?? '';
  return {
    kind: 'scope',
    event: all.event ?? some.event,
    key: ['sweeping', ...shared(all.entities, some.entities).sort(compareText)],
    about: `how far it reaches${thingOf(all, some)}`,
    rule: 'conflicts/scope-sweeping',
    stands: [
      { ...standOf(all, phrase), group: 'all' },
      { ...standOf(some, tail.split(' ').slice(0, 6).join(' ') || 'in part'), group: 'some' },
    ],
  };
}
