// Names of offices that grammar makes: ministries by their subject, chambers, committees, offices in other languages.
import { NATIONALITY_WORDS } from '../data/function-words.ts';
import { FINITE_VERBS } from '../data/verb-words.ts';
import { foreignMinistryEnd, foreignOfficeEnd, frenchEnd, germanOfficeEnd } from './foreign-offices.ts';
import { knownAt } from './gazetteer.ts';
import { joins, type Pattern } from './pattern.ts';

const SMALL_MINISTRY =
  /^(?:foreign|trade|commerce|defence|defense|finance|economy|economics|interior|industry|technology|justice|energy)$/;
const DEPARTMENT = /^(?:Commerce|Treasury)$/;
const OF_DEPARTMENT = /^(?:officials?|staff|lawyers?|spokes(?:man|woman|person)|inspectors|investigators|and|or)$/;
const CHAMBER = /^(?:Senate|House|Assembly|Parliament)$/;
const OFFICE = /^(?:Amt|Bundesamt|Landesamt|Staatssekretariat|Behörde|Ministerium|Bundesministerium)$/;

/** In order of precedence. */
export const OFFICE_PATTERNS: readonly Pattern[] = [
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
