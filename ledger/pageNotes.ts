// Lines in which an outlet says what it corrected, cleared up, added or took back: which opening names which kind.
import type { PageNote } from './page.ts';
import { lettersOf } from './text.ts';

interface NoteRule {
  kind: PageNote['kind'];
  opens: RegExp;
}

/** The first that opens the line names its kind. */
const NOTE_RULES: readonly NoteRule[] = [
  // `Retraction, June 3: The letter was a forgery.`; not `Retraction of the wheels takes a minute.`
  {
    kind: 'retraction',
    opens:
      /^[\W_]{0,4}(?:(?:retraction|retracted|withdrawn|zurückgezogen|widerruf|retractaci[oó]n|rétractation|ritrattazione|intrekking)\b(?: (?:notice|note|of this (?:article|story)))?(?: ?\(.{3,40}\)|,? [^:.]{3,40}|,? [^:.]{2,12}\. ?\d{1,2}(?:, \d{4})?|,? \d{1,2}\. ?[^:.]{3,16}| vom [^:]{3,30})?\s?[:–—]|this (?:article|story|report|post|piece) (?:has been|was) (?:retracted|withdrawn)\b|(?:dieser|der) (?:artikel|beitrag|text) wurde zurückgezogen)/iu,
  },
  // `Correction, Dec. 3: The boat is ninety years old.`; not `Correction fluid was found on the letter.`
  {
    kind: 'correction',
    opens:
      /^[\W_]{0,4}(?:corrections?|corrected|erratum|errata|berichtigung|korrektur|richtigstellung|correcci[oó]n|fe de erratas?|rectificaci[oó]n|rectificatif|correctif|correzione|errata corrige|correctie|rectificatie|correção|errata)\b(?: (?:appended|notice|note|to this (?:article|story)))?(?: ?\(.{3,40}\)|,? [^:.]{3,40}|,? [^:.]{2,12}\. ?\d{1,2}(?:, \d{4})?|,? \d{1,2}\. ?[^:.]{3,16}| vom [^:]{3,30})?\s?[:–—]/iu,
  },
  // `An earlier version of this report gave the wrong year.`; not `An earlier version of the boat sank.`
  {
    kind: 'correction',
    opens:
      /^[\W_]{0,4}(?:an? (?:earlier|previous|prior) version of this (?:article|story|report|post|piece|headline|text)|this (?:article|story|report|post|piece) (?:has been|was) (?:corrected|amended)|in einer (?:früheren|vorherigen|ersten) (?:version|fassung) (?:dieses|des) (?:artikels|textes|beitrags|berichts)|una versi[oó]n (?:anterior|previa) de (?:este|esta)|une (?:première )?version (?:précédente|antérieure) de cet)/iu,
  },
  // `Clarification: The vote was not binding.`
  {
    kind: 'clarification',
    opens:
      /^[\W_]{0,4}(?:clarifications?|klarstellung|aclaraci[oó]n|précision|precisazione|verduidelijking|esclarecimento)\b[^:.]{0,40}[:–—]/iu,
  },
  // `Update, 4 p.m.: The boat has left.`; not `Updated plans show a bridge.`
  {
    kind: 'update',
    opens:
      /^[\W_]{0,4}(?:updated?|aktualisierung|nachtrag|actualizaci[oó]n|mise à jour|aggiornamento|atualização)\b(?: ?\(.{3,40}\)|,? [^:.]{1,40}(?:[ap]\.m\.)?|,? [^:.]{2,12}\. ?\d{1,2}(?:, \d{4})?|,? \d{1,2}\. ?[^:.]{3,16})?\s?[:–—]|^[\W_]{0,4}this (?:article|story|report|post) (?:has been|was) updated (?:to|with|after|at|on)\b|^[\W_]{0,4}(?:dieser|der) (?:artikel|beitrag|text) wurde (?:aktualisiert|ergänzt)/iu,
  },
  // `Editor’s note: The writer is the keeper’s cousin.`
  {
    kind: 'editor',
    opens:
      /^[\W_]{0,4}(?:editor[’']?s[’']? note|note from the editors?|anmerkung der redaktion|anm\. d\. red\.|hinweis der redaktion|nota (?:del editor|de la redacci[oó]n|della redazione|da redação)|note de la rédaction|ndlr)\b/iu,
  },
];

/** How the first word of any note begins, so that other lines cost little. */
const MAY_OPEN =
  /^[\W_]{0,4}(?:retr|ritr|rétr|zur|wide|with|this|intr|corr|err|beri|korr|rich|fe de|rect|an? |this|in e|un|clar|klar|acla|préc|prec|verd|escl|upd|akt|nach|act|mise|aggi|atua|dies|der|edi|note|anm|hinw|nota|ndlr)/iu;
const LONGEST = 1200;
/** Less than that is the time of a change, not what it was. */
const SHORTEST = 30;
/** `Corrections: If you see an error, write to us` says how to ask for one. */
const POLICY = /^.{0,30}[:–—]\s?(?:if you|please|to (?:report|request|suggest)|see our|wenn sie|bitte)\b/iu;

/** What kind of note a line is, if one. */
export function noteKind(line: string): PageNote['kind'] | undefined {
  if (line.length > LONGEST || !MAY_OPEN.test(line)) return undefined;
  const kind = NOTE_RULES.find(({ opens }) => opens.test(line))?.kind;
  if (kind === undefined || POLICY.test(line)) return undefined;
  return kind === 'update' && lettersOf(line).replace(/\d/g, '').length < SHORTEST ? undefined : kind;
}
