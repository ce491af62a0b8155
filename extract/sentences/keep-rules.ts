// Why a stop does not end a sentence. Asked in order; the first rule that holds keeps both sides together.
import {
  AFTER_CLOCK,
  BEFORE_NUMBER,
  BEFORE_ORDINAL,
  CLOCK_HALVES,
  LEADING,
  OPENERS,
  ORDINAL_MONTHS,
  SHORT_MONTHS,
  TRAILING,
} from './abbreviations.ts';
import { isSmallAt } from '../words/letters.ts';
import type { Cut } from './cut.ts';

interface KeepRule {
  name: string;
  keeps: (cut: Cut) => boolean;
}

const isPoint = (cut: Cut): boolean => cut.mark === '.' && cut.closers === '';
const opensSentence = (cut: Cut): boolean => OPENERS.has(cut.nextWord);
const startsWithDigit = (cut: Cut): boolean => /^[#]?\d/.test(cut.after);
/** "xAI", "iPhone". */
const SMALL_BEFORE_CAPITAL = /^\p{Ll}{1,3}\p{Lu}/u;
const startsSmall = ({ after }: Cut): boolean => isSmallAt(after) && !SMALL_BEFORE_CAPITAL.test(after);
const soFar = (cut: Cut): string => cut.text.slice(cut.from, cut.stop);

/** "stop.Next" without a blank: only a lower-case word or number before and a capitalised word behind end a sentence. */
function runsOn(cut: Cut): boolean {
  if (cut.next > cut.end || /[．。]/.test(cut.mark)) return false;
  if (cut.closers !== '' || cut.mark !== '.') return true;
  if (!/^(?:\p{Lu}\p{Ll}+|[AI])(?:\s|\.\s|$)/u.test(cut.after)) return true;
  const token =
    cut.text
      .slice(Math.max(cut.from, cut.stop - 40), cut.stop)
      .split(/\s/)
      .pop() ?? '';
  return !/^(?:\p{L}+\.)?(?:\p{Lu}?\p{Ll}{2,}|\d[\d,]{2,})$/u.test(token) || /^www\./i.test(token);
}

/** "for 14 (fourteen.) days": small letters go on, unless a list marker or a name such as xAI. */
function goesOnSmall(cut: Cut): boolean {
  return startsSmall(cut) && !/^(?:[a-z]|[ivx]{1,4})\.?\)\s/.test(cut.after);
}

/** "the rule . . . As amended"; not "it ended. . . . The next". */
function spacedEllipsis(cut: Cut): boolean {
  return cut.spaced && cut.mark === '...';
}

/** "“We comply.” (The letter is dated March.)": a bracket behind a closed quotation belongs to it. */
function bracketBehindQuotation(cut: Cut): boolean {
  return /["”’']/.test(cut.closers) && cut.text[cut.next] === '(';
}

/** "Sen. Okafor", "e.g. chips"; not "the gen. It". */
function leads(cut: Cut): boolean {
  return isPoint(cut) && LEADING.has(cut.word) && !(cut.word === 'al' && opensSentence(cut));
}

/** "No. 5"; not "She said no. Five others agreed." */
function numbers(cut: Cut): boolean {
  return isPoint(cut) && BEFORE_NUMBER.has(cut.word) && startsWithDigit(cut);
}

/** "Jan. 20"; not "by mid-Dec. The". */
function shortMonth(cut: Cut): boolean {
  return isPoint(cut) && SHORT_MONTHS.has(cut.word) && startsWithDigit(cut) && cut.printed.length > 2;
}

/** "5 p.m. Friday", "At 5 p.m. Ms. Roe called"; not "until 5 p.m. Couriers were late". */
function clock(cut: Cut): boolean {
  if (!isPoint(cut) || !CLOCK_HALVES.has(cut.word)) return false;
  if (cut.word === 'am' || AFTER_CLOCK.has(cut.nextWord)) return true;
  if (opensSentence(cut)) return false;
  return /^["“(]?(?:At|By|Around|About|Before|After|Until|Shortly|Just)\s[^,]{1,30}$/.test(soFar(cut));
}

/** "Foo Corp. Chief Executive Ann Roe", "Ohio, Calif. Governor"; not "He left Foo Corp. They stayed." */
function trails(cut: Cut): boolean {
  return isPoint(cut) && TRAILING.has(cut.word) && !opensSentence(cut) && /^\p{Lu}|^\p{Lu}\.\p{Lu}/u.test(cut.printed);
}

/** "J. K. Bell", "the U.S. Senate", "the E.U. Commission"; not "in the U.S. The firm", "you and I. Did". */
function initials(cut: Cut): boolean {
  if (cut.printed.length > 1 && !cut.printed.includes('.')) return false;
  return isPoint(cut) && /^(?:\p{L}\.)*\p{L}$/u.test(cut.printed) && !opensSentence(cut) && !CLOCK_HALVES.has(cut.word);
}

/** "am 5. März", "der 3. Senat"; not "kamen 5. Danach". */
function ordinal(cut: Cut): boolean {
  if (cut.word.length > 2 || !isPoint(cut) || !/^\d{1,2}$/.test(cut.word)) return false;
  if (ORDINAL_MONTHS.has(cut.nextWord)) return true;
  const before = /(?<!\p{L})(?<word>\p{L}{1,16})\s{1,3}\d{1,2}$/u.exec(
    cut.text.slice(Math.max(cut.from, cut.stop - 16), cut.stop),
  );
  return BEFORE_ORDINAL.has(before?.groups?.word?.toLowerCase() ?? '') && !OPENERS.has(cut.nextWord);
}

const MARKER = /^\s*(?:[•⁃‣▪*-]\s?)?\(?(?:\d{1,3}|\p{L}|[ivx]{1,4})$/u;

/** "1. Refused applications", "• 3. Talks", "a.) First": the marker belongs to its item. */
function listMarker(cut: Cut): boolean {
  if (cut.printed.length > 4 || cut.mark !== '.') return false;
  return MARKER.test(soFar(cut));
}

export const KEEP_RULES: readonly KeepRule[] = [
  { name: 'runs on without a blank', keeps: runsOn },
  { name: 'list marker', keeps: listMarker },
  { name: 'goes on in small letters', keeps: goesOnSmall },
  { name: 'spaced ellipsis', keeps: spacedEllipsis },
  { name: 'bracket behind a quotation', keeps: bracketBehindQuotation },
  { name: 'abbreviation before a name', keeps: leads },
  { name: 'abbreviation before a number', keeps: numbers },
  { name: 'short month', keeps: shortMonth },
  { name: 'clock half', keeps: clock },
  { name: 'abbreviation behind a name', keeps: trails },
  { name: 'initials', keeps: initials },
  { name: 'German ordinal', keeps: ordinal },
];
