// The little language of triggers, compiled to one bounded regular expression over masked text:
//   {word}  a list of vocabulary.ts or a kind of name: {COMPANY} {AGENCY} {PERSON} {COUNTRY} {ORG} {BODY} {COMMITTEE} {COURT} {LAW} ({BILL} {LIST} {EDICT}) {MODEL} {CHIP} {PARTY} {NAME} {DATE}
//   <ban curb>  every form of these verbs; <ban curb>ed  behind "was" or "has"; <ban curb>ing; <ban curb>to  as behind "to"
//   ~4      up to four words, in one clause       (a|b)  alternatives       (a|b)?  optional
import { allForms, baseForms, gerunds, pastForms } from './inflect.ts';
import { sticky, type Indexed } from '../wording/word-index.ts';
import { LETTER } from './mask.ts';
import { VOCABULARY } from './vocabulary.ts';

const L = LETTER;
const KINDS: Readonly<Record<string, string>> = {
  COMPANY: `${L.company}+`,
  AGENCY: `${L.agency}+`,
  PERSON: `${L.person}+`,
  COUNTRY: `${L.country}+`,
  ORG: `[${L.organization}${L.committee}${L.court}]+`,
  BODY: `[${L.agency}${L.organization}${L.committee}${L.court}]+`,
  COMMITTEE: `${L.committee}+`,
  COURT: `${L.court}+`,
  LAW: `[${L.law}${L.bill}${L.list}${L.edict}]+`,
  BILL: `[${L.law}${L.bill}]+`,
  LIST: `[${L.law}${L.list}]+`,
  EDICT: `[${L.law}${L.edict}]+`,
  MODEL: `${L.model}+`,
  CHIP: `${L.chip}+`,
  DATE: `${L.date}+`,
  PARTY: `[${L.company}-${L.organization}${L.committee}${L.court}]+`,
  THING: `[${L.law}-${L.chip}${L.bill}${L.list}${L.edict}]+`,
  NAME: `[${L.company}-${L.chip}${L.bill}${L.list}${L.edict}${L.committee}${L.court}]+`,
};

function expand(source: string, depth: number): string {
  if (depth > 4) throw new Error(`pattern nests too deep: ${source}`);
  return source.replace(/\{(?<name>[A-Za-z_]+)\}/g, (_, name: string) => {
    const kind = KINDS[name];
    if (kind !== undefined) return kind;
    const words = VOCABULARY[name];
    if (words === undefined) throw new Error(`unknown list {${name}} in ${source}`);
    return `(?:${expand(words, depth + 1)})`;
  });
}

const FORMS = { '': allForms, ed: pastForms, ing: gerunds, to: baseForms };

/** Forms of verbs told before, by the words that ask for them: lists of verbs stand in many patterns. */
const TOLD = new Map<string, string>();

const inflect = (source: string): string =>
  source.replace(
    /<(?<verbs>[a-z -]+)>(?<form>ed|ing|to)?/g,
    (asked, verbs: string, form: keyof typeof FORMS | undefined) => {
      const forms = TOLD.get(asked) ?? `(${FORMS[form ?? ''](verbs)})`;
      TOLD.set(asked, forms);
      return forms;
    },
  );

function bodyOf(source: string): string {
  return inflect(expand(source, 0))
    .replace(/\((?!\?)/g, '(?:')
    .replace(/ ~(\d+) /g, (_, n: string) => `,?\\s+(?:[^\\s;!?]+\\s+){0,${n}}?`)
    .replace(/ /g, '\\s+');
}

/** For lower-cased text, at the words it can begin with. */
export const compilePattern = (source: string): Indexed => sticky(bodyOf(source));

/** For lower-cased text, anywhere at word edges. */
export function compileAnywhere(source: string): RegExp {
  return new RegExp(`(?<![a-z0-9\u00DF-\u024F\uE001-\uE00F])(?:${bodyOf(source)})(?![a-z0-9\u00DF-\u024F])`);
}

/** For lower-cased text that ends so, from a word's edge. */
export function compileBehind(source: string): RegExp {
  return new RegExp(`(?<![a-z0-9\u00DF-\u024F\uE001-\uE00F])(?:${bodyOf(source)})$`);
}
