// Numbers that are no quantities. The first rule that holds drops the number.
import { isCapitalAt } from '../words/letters.ts';
import type { NumberSpan } from './numbers.ts';
import { wordBefore } from './word-before.ts';

interface Spot {
  number: NumberSpan;
  sentence: string;
  before: string;
  behind: string;
}

interface Exclusion {
  name: string;
  holds: (spot: Spot) => boolean;
}

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|Mar\\.|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|januari|februari|maart|mei|juni|juli|augustus)';
const MONTH_BEFORE = new RegExp(`${MONTH}\\s(?:the\\s)?$`);
const LONGEST_MONTH = 'septiembre the '.length;
const MONTH_BEHIND = new RegExp(`^(?:st|nd|rd|th|\\.)?\\s(?:of\\s|de\\s)?${MONTH}(?![\\p{L}])`, 'u');
/** Capitalised words that open a sentence and do not name the thing numbered. */
const OPENERS =
  /^(?:A|An|The|These|Those|All|Some|About|Around|Nearly|Almost|Only|Just|Of|In|On|At|By|For|From|With|Over|Under|Between|After|Before|Since|Until|Another|Its|Their|His|Her|Our|More|Fewer|Less|Than|And|But|Or|Up|To|As|Roughly|Approximately|Least|Most|If|When|While|Some|Unas|Unos|Rund|Etwa|In|Die|Für|Mit|Nach|An|Los|Las|Las|En|Con|Les|Des|Dans|It|We|They|He|She|You|There|Not|No|Other|Any|Also|Then|Now|Both|Every|Each|Mehr|Bis|Environ|Près|Have|Has|Had|Give|Take|What|Which|That|This|Where|Here|So|Yet|Still|Even|Twenty|Thirty|Say|Says|Said)$/;

/** "Falcon 3", "Order 31-4", "Section 4", "No. 5"; not "The 14 firms", "In 14 countries". */
function partOfName({ number, before }: Spot): boolean {
  if (number.worded || before === '') return false;
  const blank = /\s/.test(before.at(-1) ?? '');
  const end = before.length - (blank ? 1 : 0);
  const mark = before[end - 1];
  if (mark === '§' || mark === '#') return true;
  const run = wordBefore(before, end);
  if (NUMBERED.test(run)) return true;
  const word = blank ? run.slice(Math.max(0, run.search(CAPITAL))) : '';
  return isCapitalAt(word) && !OPENERS.test(word) && !word.endsWith('.');
}

const CAPITAL = /\p{Lu}/u;
const NUMBERED =
  /(?:^|[-'’.])(?:(?:No|Nos|Nr)\.?|(?:section|article|chapter|page|paragraph|part|phase|tier|level|version|room|grade|step|figure|table|annex|appendix|line|rule|gate|platform|flight|route|channel)s?)$/i;

/** "GPT-4", "x10", "3.5-turbo", "4E091", "10^26"; not "90-minute". */
function gluedToLetters({ number, before, behind }: Spot): boolean {
  if (number.worded)
    return (
      /^-(?:\p{Lu}|way|time|party|sided|member|third|thirds|tenth)/u.test(behind) ||
      /^-(?:thirds?|quarters?|fifths?)/.test(behind)
    );
  return (
    (!before.endsWith(' ') && /[\p{L}\p{N}][-–/.:]$|[/#:^]$|[-–]\d*$/u.test(before)) ||
    /^(?:[\p{L}]|[:/^]\d|-\p{Lu}|-(?:year|month)-old|\s?×|-(?:bit|core|page|way|party|member|point|turbo))/u.test(
      behind,
    )
  );
}

/** "March 5", "5 de marzo", "the 5th". */
function inDate({ number, before, behind }: Spot): boolean {
  if (/^(?:st|nd|rd|th)\b/.test(behind)) return true;
  return number.value <= 31 ? MONTH_BEFORE.test(before.slice(-LONGEST_MONTH)) || MONTH_BEHIND.test(behind) : false;
}

/** "in 2027", "2025"; not "2,027 chips", "2000 users". */
function isYear({ number, sentence, before, behind }: Spot): boolean {
  if (number.worded || number.scale !== 1 || number.value < 1500 || number.value > 2100) return false;
  if (sentence.slice(number.start, number.end).length !== 4 || /[$€£]\s?$/.test(before)) return false;
  return (
    !/^\s(?:\p{Ll}+\s)?\p{Ll}+s\b/u.test(behind) ||
    /\b(?:in|since|until|by|from|of|the|to|during|before|after|late|early|mid|and|spring|summer|autumn|fall|winter)\s$/i.test(
      before,
    ) ||
    MONTH_BEFORE.test(before) ||
    /,\s$/.test(before)
  );
}

/** "1:15 p.m.", "19.15 Uhr", "ten at night", "6pm". */
function isClock({ behind, before, number }: Spot): boolean {
  if (/^(?::\d\d)?\s?(?:[ap]\.?m\b|[AP]\.?M\b|Uhr|uur|o['’]clock)/.test(behind) || /^(?:[.:]\d\d)?\s?Uhr/.test(behind))
    return true;
  if (/^\s(?:at night|in the (?:morning|afternoon|evening))\b/.test(behind)) return true;
  return number.value < 60 && /\d[:.]$/.test(before.slice(-2));
}

/** "two days after the order", "three weeks ago": a date; minutes and hours stay quantities. */
function countsToDate({ behind }: Spot): boolean {
  return /^\s(?:days?|weeks?|months?|years?)\s(?:ago|later|after|earlier|before|from now)\b/.test(behind);
}

const ADDRESS = /^\s(?:\p{Lu}\p{L}+\s){1,2}(?:Street|St\.|Avenue|Ave\.|Road|Lane|Square|Boulevard)\b/u;

/** "12 Mill Street", "Ann Roe, 45,", "24/7", "one another", "no one". */
function otherUses({ number, before, behind }: Spot): boolean {
  // a heading's counter: "Two: the bill, again"
  if (before === '' && /^:\s/.test(behind)) return true;
  if (ADDRESS.test(behind)) return true;
  if (
    behind.startsWith(',') &&
    number.value > 15 &&
    number.value < 100 &&
    !number.worded &&
    /\p{Lu}\p{L}{1,40},\s$/u.test(before)
  )
    return true;
  if (/\baged?\s$/.test(before.slice(-8))) return true;
  return /^\s?\(/.test(behind) && /\($/.test(before);
}

/** "one" is mostly no number: kept only before a plain noun. */
function looseOne({ number, before, behind }: Spot): boolean {
  if (number.value !== 1 || !number.worded || number.scale !== 1) return false;
  if (
    /\b(?:no|any|every|some|each|which|this|that|the|another|only|at least|just|than|as|is|was|newest|latest|first|last|new|big|next)\s$/i.test(
      before,
    )
  )
    return true;
  // a verb behind it: "one asks", "one replied"
  if (/^\s\p{Ll}+(?:ed|[^su]s)(?!\p{L})/u.test(behind)) return true;
  return (
    !/^\s\p{Ll}{3,}/u.test(behind) ||
    /^\s(?:of|who|that|which|does|is|step|thing|day|way|another|was|were|has|had|can|could|must|should|would|will|may|might|and|or|said|says|more|side|hand|reason|from|with|for|model|official|person)\b/.test(
      behind,
    )
  );
}

export const EXCLUSIONS: readonly Exclusion[] = [
  { name: 'part of a name', holds: partOfName },
  { name: 'glued to letters', holds: gluedToLetters },
  { name: 'date', holds: inDate },
  { name: 'year', holds: isYear },
  { name: 'clock', holds: isClock },
  { name: 'counts to a date', holds: countsToDate },
  { name: 'address, age or aside', holds: otherUses },
  { name: 'loose one', holds: looseOne },
];
