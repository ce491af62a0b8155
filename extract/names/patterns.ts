// Names with fixed grammar: numbered orders, codes of law, administrations, ministries in small letters, committees.
import { NATIONALITY_WORDS } from '../data/function-words.ts';
import { NUMBERED_LAWS } from '../data/name-heads.ts';
import { FINITE_VERBS } from '../data/verb-words.ts';
import type { EntityType } from '../../ledger/vocabulary.ts';
import type { Word } from '../words/word.ts';
import { foreignMinistryEnd, foreignOfficeEnd, frenchEnd, germanOfficeEnd } from './foreign-offices.ts';
import { knownAt } from './gazetteer.ts';
import type { Token } from '../words/tokens.ts';

export interface PatternSpan {
  from: number;
  to: number;
  type: EntityType;
  rule: string;
}

interface Pattern {
  name: string;
  type: EntityType;
  /** The name may begin with the word: the answer is remembered by word. */
  starts(word: Word): boolean;
  /** Index after the name that begins at `at`, or undefined. */
  end(tokens: readonly Token[], at: number): number | undefined;
}

const LAW_NUMBER = /^(?:\d{1,6}(?:[-–/.]\d{1,5}){0,2}[A-Za-z]?|[A-Z]{1,3}-?\d{1,5}|[IVX]{1,5})$/u;
const ISSUER =
  /^(?:Executive|Presidential|Implementing|Delegated|General|Interim|Final|Council|Ministerial|Administrative|EU)$/;
const SMALL_LAW = /^(?:order|amendment|orden|verfügung|decree|directive)$/;
const BILL = /^(?:H\.R\.|HR|H\.Res\.|S\.B\.|SB|AB|A\.B\.)$/;
const SPONSOR = /^(?:Senator|Representative|Congressman|Congresswoman)$/;
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const SMALL_MINISTRY =
  /^(?:foreign|trade|commerce|defence|defense|finance|economy|economics|interior|industry|technology|justice|energy)$/;
const DEPARTMENT = /^(?:Commerce|Treasury)$/;
const OF_DEPARTMENT = /^(?:officials?|staff|lawyers?|spokes(?:man|woman|person)|inspectors|investigators|and|or)$/;
const CHAMBER = /^(?:Senate|House|Assembly|Parliament)$/;
const OFFICE = /^(?:Amt|Bundesamt|Landesamt|Staatssekretariat|Behörde|Ministerium|Bundesministerium)$/;
const joins = (token: Token | undefined): boolean => token?.gap === ' ' && !token.possessive;

/** In order of precedence; the first that matches at a token wins. */
const PATTERNS: readonly Pattern[] = [
  {
    // "Executive Order 14991", "Order 8-114", "amendment 9"; not "an order 9 days later"
    name: 'law/numbered',
    type: 'law',
    starts: ({ text }) => NUMBERED_LAWS.has(text) || ISSUER.test(text) || SMALL_LAW.test(text),
    end(tokens, at) {
      const first = tokens[at];
      if (!first || !joins(first)) return undefined;
      const k = ISSUER.test(first.text) && tokens[at + 1]?.cap ? at + 1 : at;
      const head = tokens[k];
      if (!head || !(NUMBERED_LAWS.has(head.text) || (k === at && SMALL_LAW.test(head.text)))) return undefined;
      if (!joins(head)) return undefined;
      let n = k + 1;
      if (/^(?:No|Nr|no)$/.test(tokens[n]?.text ?? '')) n += 1;
      const number = tokens[n];
      if (!number || !LAW_NUMBER.test(number.text)) return undefined;
      const small = !head.cap;
      if (small && !/[-/]|^\d{1,3}$/.test(number.text)) return undefined;
      const next = tokens[n + 1];
      if (
        small &&
        number.gap === ' ' &&
        next &&
        /^(?:days?|weeks?|months?|hours?|percent|million|of)$/.test(next.lower)
      )
        return undefined;
      return number.gap === '/' && tokens[n + 1]?.digit ? n + 2 : n + 1;
    },
  },
  {
    // "the export order, 8-114, was withdrawn"; not "on Monday, 8-114 of them"
    name: 'law/number-apposed',
    type: 'law',
    starts: ({ text }) => /^\d{1,3}[-–]\d{1,4}$/.test(text),
    end(tokens, at) {
      const before = tokens[at - 1];
      if (before?.gap !== ', ') return undefined;
      return /^(?:order|rule|directive|decree|regulation|proclamation)$/.test(before.text) ? at + 1 : undefined;
    },
  },
  {
    // "Schedule K", "List B"; not "Schedule A Meeting", "Table K"
    name: 'law/lettered-list',
    type: 'law',
    starts: ({ text }) => /^(?:Schedule|List|Roll|Register)$/.test(text),
    end(tokens, at) {
      const letter = tokens[at + 1];
      if (!joins(tokens[at]) || !letter || !/^[A-Z]\d?$/.test(letter.text)) return undefined;
      return letter.gap === ' ' && tokens[at + 2]?.cap ? undefined : at + 2;
    },
  },
  {
    // "ECCN 4E091", "3A090"; not "10E100 operations"
    name: 'law/eccn',
    type: 'law',
    starts: ({ text }) => text === 'ECCN' || /^\d[A-E]\d{3}$/.test(text),
    end(tokens, at) {
      const code = (k: number): boolean => /^\d[A-E]\d{3}$/.test(tokens[k]?.text ?? '');
      if (tokens[at]?.text === 'ECCN' && code(at + 1)) return at + 2;
      return code(at) ? at + 1 : undefined;
    },
  },
  {
    // "H.R. 4120", "S. 321", "S.B. 12"; not "S. 5th Street"
    name: 'law/bill-number',
    type: 'law',
    starts: ({ text }) => text === 'S' || BILL.test(text),
    end(tokens, at) {
      const first = tokens[at];
      const number = tokens[at + 1];
      if (!first || !number || !/^\d{1,5}$/.test(number.text)) return undefined;
      if (BILL.test(first.text) && first.gap === ' ') return at + 2;
      return first.text === 'S' && first.gap === '. ' ? at + 2 : undefined;
    },
  },
  {
    // "15 CFR Part 744", "90 FR 4544", "50 U.S.C. 4801"
    name: 'law/citation',
    type: 'law',
    starts: ({ text }) => /^\d{1,3}$/.test(text),
    end(tokens, at) {
      const collection = tokens[at + 1];
      if (!collection?.allCaps || !/^(?:CFR|C\.F\.R\.|FR|U\.S\.C\.|USC)$/.test(collection.text)) return undefined;
      let n = at + 2;
      if (/^(?:part|Part|section|§)$/.test(tokens[n]?.text ?? '')) n += 1;
      return /^\d/.test(tokens[n]?.text ?? '') ? n + 1 : undefined;
    },
  },
  {
    // "the Averill bill", "Senator Averill’s bill" (the title belongs to the name here); not "the water bill"
    name: 'law/sponsor-bill',
    type: 'law',
    starts: ({ cap }) => cap,
    end(tokens, at) {
      const first = tokens[at];
      if (!first || (tokens[at + 1]?.text !== 'bill' && tokens[at + 2]?.text !== 'bill')) return undefined;
      const titled = SPONSOR.test(first.text);
      if (first.initial && !titled) return undefined;
      const k = titled ? at + 1 : at;
      const name = tokens[k];
      if (!name?.cap || name.gap !== ' ' || tokens[k + 1]?.text !== 'bill') return undefined;
      if (/^(?:House|Senate|AI|A\.I\.|Republican|Democratic|EU|US|U\.S\.|This|The|That)$/.test(name.text))
        return undefined;
      if (knownAt(tokens, k)?.known.type === 'place' || knownAt(tokens, k)?.known.type === 'country') return undefined;
      return k + 2;
    },
  },
  {
    // "October 7, 2022 chip rules"
    name: 'law/dated-rules',
    type: 'law',
    starts: ({ text }) => MONTH.test(text),
    end(tokens, at) {
      if (
        !/^\d{1,2}$/.test(tokens[at + 1]?.text ?? '') ||
        !/^20\d\d$/.test(tokens[at + 2]?.text ?? '') ||
        tokens[at + 2]?.gap !== ' '
      )
        return undefined;
      if (tokens[at + 3]?.lower === 'chip' && /^rules?$/.test(tokens[at + 4]?.lower ?? '')) return at + 5;
      return /^(?:rules?|controls)$/.test(tokens[at + 3]?.lower ?? '') ? at + 4 : undefined;
    },
  },
  {
    // "the Averill administration", "the Averill government"; not "the Export Administration"
    name: 'agency/administration-of',
    type: 'agency',
    starts: ({ cap }) => cap,
    end(tokens, at) {
      const first = tokens[at];
      const noun = tokens[at + 1]?.text ?? '';
      if (noun !== 'administration' && noun !== 'Administration' && noun !== 'government') return undefined;
      if (first?.gap !== ' ' || first.possessive) return undefined;
      if (
        /^(?:The|This|That|His|Her|Their|Its|An?|Our|Previous|Last|Former|New|Current|Next|Any|Each)$/.test(first.text)
      )
        return undefined;
      if (noun === 'Administration' && knownAt(tokens, at)?.known.type === 'person') return at + 2;
      return noun === 'administration' ||
        (noun === 'government' && !NATIONALITY_WORDS.has(first.text) && !/(?:ian|an|ese|ish)$/.test(first.text))
        ? at + 2
        : undefined;
    },
  },
  {
    // "China’s foreign ministry", "Valmark’s commerce ministry"; not "the country’s foreign ministry"
    name: 'agency/small-ministry',
    type: 'agency',
    starts: ({ cap }) => cap,
    end(tokens, at) {
      const owner = tokens[at];
      const noun = tokens[at + 2]?.text ?? '';
      if (!owner?.possessive || owner.gap !== ' ') return undefined;
      if (!SMALL_MINISTRY.test(tokens[at + 1]?.text ?? '')) return undefined;
      return /^(?:ministry|department|office)$/.test(noun) ? at + 3 : undefined;
    },
  },
  {
    // "the Dutch trade ministry"; not "the Dutch ministry official Nell Abbott"
    name: 'agency/national-office',
    type: 'agency',
    starts: ({ text }) => NATIONALITY_WORDS.has(text) && !/s$/.test(text),
    end(tokens, at) {
      if (!joins(tokens[at])) return undefined;
      if (!SMALL_MINISTRY.test(tokens[at + 1]?.text ?? '') || !joins(tokens[at + 1])) return undefined;
      return tokens[at + 2]?.text === 'ministry' ? at + 3 : undefined;
    },
  },
  {
    // "Commerce has ordered", "Treasury officials", "two Commerce officials"; not "Commerce between the ports"
    name: 'agency/department-by-subject',
    type: 'agency',
    starts: ({ text }) => DEPARTMENT.test(text),
    end(tokens, at) {
      const [before, word, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
      if (
        !word ||
        word.heading ||
        (before?.gap === ' ' && ((before.cap && !before.initial) || /^(?:an?|of|in|and)$/.test(before.lower)))
      )
        return undefined;
      if (word.possessive) return word.initial || before?.gap === ' ' ? at + 1 : undefined;
      if (before?.lower === 'the' && word.text === 'Treasury')
        return word.gap === ' ' && next?.cap ? undefined : at + 1;
      if (word.gap !== ' ' || !next || next.cap) return undefined;
      return FINITE_VERBS.has(next.lower) || OF_DEPARTMENT.test(next.lower) || /[^e]ed$/.test(next.lower)
        ? at + 1
        : undefined;
    },
  },
  {
    // "het ministerie van Buitenlandse Handel", "ministère de l’Économie et des Finances"; not "ministerie van de stad"
    name: 'agency/foreign-ministry',
    type: 'agency',
    starts: ({ lower }) => /^(?:ministerie|ministère|ministerio)$/.test(lower),
    end: foreignMinistryEnd,
  },
  {
    // "the Senate shipping subcommittee", "House Foreign Affairs panel"; not "the Senate floor"
    name: 'agency/committee',
    type: 'agency',
    starts: ({ text }) => CHAMBER.test(text),
    end(tokens, at) {
      for (let k = at + 1; k <= at + 6; k += 1) {
        if (!joins(tokens[k - 1])) return undefined;
        if (/^(?:sub)?committee$/i.test(tokens[k]?.text ?? '')) return k === at + 1 ? undefined : k + 1;
      }
      return undefined;
    },
  },
  {
    // "passed the House", "the Senate"; not "the House of Ferns", "the Senate floor leader Nell Abbott"
    name: 'agency/chamber',
    type: 'agency',
    starts: ({ text }) => text === 'House' || text === 'Senate',
    end(tokens, at) {
      const before = tokens[at - 1];
      const chamber = tokens[at];
      if (!chamber || before?.lower !== 'the' || before.gap !== ' ') return undefined;
      const next = tokens[at + 1];
      return chamber.gap === ' ' && (next?.cap || next?.lower === 'of') ? undefined : at + 1;
    },
  },
  {
    // "la Direction de la surveillance des ports"; not "Direction de Lyon"
    name: 'agency/french-office',
    type: 'agency',
    starts: ({ text }) => /^(?:Direction|Agence|Autorité|Ministère|Secrétariat|Inspection|Office)$/.test(text),
    end: frenchEnd,
  },
  {
    // "le Registre des navires surveillés"; not "Liste" at the head of a sentence
    name: 'law/french-list',
    type: 'law',
    starts: ({ text }) => /^(?:Répertoire|Registre|Liste)$/.test(text),
    end: frenchEnd,
  },
  {
    // "das Hauptzollamt Bremen", "Wirtschaftsministerium"
    name: 'agency/german-office',
    type: 'agency',
    starts: ({ text }) =>
      /^\p{Lu}\p{Ll}{2,}(?:ministeriums?|zollamt(?:e?s)?|fahndungsamt(?:e?s)?|staatsanwaltschaft)$/u.test(text) ||
      text === 'Staatsanwaltschaft',
    end: germanOfficeEnd,
  },
  {
    // "das Europäische Amt für Frachtwege"; not "das Europäische Parlament"
    name: 'agency/european-office',
    type: 'agency',
    starts: ({ text }) => /^Europäische[sn]?$/.test(text),
    end(tokens, at) {
      if (!joins(tokens[at]) || !OFFICE.test(tokens[at + 1]?.text ?? '')) return undefined;
      return foreignOfficeEnd(tokens, at + 1);
    },
  },
  {
    // "Amt für maritime Lieferungen", "Amt für Hafen und Zoll"
    name: 'agency/foreign-office',
    type: 'agency',
    starts: ({ text }) => OFFICE.test(text),
    end: foreignOfficeEnd,
  },
];

const NONE: readonly Pattern[] = [];
const startedBy = new WeakMap<Word, readonly Pattern[]>();

function patternsOf(word: Word): readonly Pattern[] {
  const known = startedBy.get(word);
  if (known) return known;
  const patterns = PATTERNS.filter(({ starts }) => starts(word));
  startedBy.set(word, patterns.length > 0 ? patterns : NONE);
  return patterns;
}

export function patternAt(tokens: readonly Token[], at: number): PatternSpan | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  for (const { name, type, end } of patternsOf(first.word)) {
    const to = end(tokens, at);
    if (to !== undefined) return { from: at, to, type, rule: name };
  }
  return undefined;
}
