// Names of laws that grammar makes: numbers, citations, bills by their sponsor.
import { NUMBERED_LAWS } from '../data/name-heads.ts';
import { frenchEnd } from './foreign-offices.ts';
import { knownAt } from './gazetteer.ts';
import { joins, type Pattern } from './pattern.ts';

const LAW_NUMBER = /^(?:\d{1,6}(?:[-–/.]\d{1,5}){0,2}[A-Za-z]?|[A-Z]{1,3}-?\d{1,5}|[IVX]{1,5})$/u;
const ISSUER =
  /^(?:Executive|Presidential|Implementing|Delegated|General|Interim|Final|Council|Ministerial|Administrative|EU)$/;
const SMALL_LAW = /^(?:order|amendment|orden|verfügung|decree|directive)$/;
const BILL = /^(?:H\.R\.|HR|H\.Res\.|S\.B\.|SB|AB|A\.B\.)$/;
const SPONSOR = /^(?:Senator|Representative|Congressman|Congresswoman)$/;
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** In order of precedence. */
export const LAW_PATTERNS: readonly Pattern[] = [
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
    // "le Registre des navires surveillés"; not "Liste" at the head of a sentence
    name: 'law/french-list',
    type: 'law',
    starts: ({ text }) => /^(?:Répertoire|Registre|Liste)$/.test(text),
    end: frenchEnd,
  },
];
