// Lines in which an outlet says what it corrected, cleared up or added.
import type { Outlet, PageNote } from '../../../ledger/page.ts';
import { lettersOf } from '../../../ledger/text.ts';
import type { BodyReading } from '../body.ts';
import { isDateLine, visibleDates } from './visibleDate.ts';

interface NoteRule {
  kind: PageNote['kind'];
  opens: RegExp;
}

/** The first that opens the line names its kind. */
const NOTE_RULES: readonly NoteRule[] = [
  // `Correction, June 3: The boat is ninety years old.`; not `Correction fluid was found on the letter.`
  {
    kind: 'correction',
    opens:
      /^[\W_]{0,4}(?:corrections?|corrected|erratum|errata|berichtigung|korrektur|richtigstellung|correcci[oó]n|fe de erratas?|rectificaci[oó]n|rectificatif|correctif|correzione|errata corrige|correctie|rectificatie|correção|errata)\b(?: (?:appended|notice|note|to this (?:article|story)))?(?: ?\(.{3,40}\)|,? [^:.]{3,40}| vom [^:]{3,30})?\s?[:–—]/iu,
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
      /^[\W_]{0,4}(?:updated?|aktualisierung|nachtrag|actualizaci[oó]n|mise à jour|aggiornamento|atualização)\b(?: ?\(.{3,40}\)|,? [^:.]{1,40}(?:[ap]\.m\.)?)?\s?[:–—]|^[\W_]{0,4}this (?:article|story|report|post) (?:has been|was) updated (?:to|with|after|at|on)\b|^[\W_]{0,4}(?:dieser|der) (?:artikel|beitrag|text) wurde (?:aktualisiert|ergänzt)/iu,
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
  /^[\W_]{0,4}(?:corr|err|beri|korr|rich|fe de|rect|an? |this|in e|un|clar|klar|acla|préc|prec|verd|escl|upd|akt|nach|act|mise|aggi|atua|dies|der|edi|note|anm|hinw|nota|ndlr)/iu;
const LONGEST = 1200;
/** Less than that is the time of a change, not what it was. */
const SHORTEST = 30;
/** `Corrections: If you see an error, write to us` says how to ask for one. */
const POLICY = /^.{0,30}[:–—]\s?(?:if you|please|to (?:report|request|suggest)|see our|wenn sie|bitte)\b/iu;

/** The notes of a page, wherever they stand on it but in comments and boxes of other stories. */
export function readNotes({ candidates }: BodyReading, outlet: Outlet): PageNote[] {
  const notes: PageNote[] = [];
  for (const { text } of candidates) {
    if (text.length > LONGEST || !MAY_OPEN.test(text)) continue;
    const rule = NOTE_RULES.find(({ opens }) => opens.test(text));
    if (!rule || isDateLine(text) || POLICY.test(text) || notes.some((note) => note.text === text)) continue;
    if (rule.kind === 'update' && lettersOf(text).replace(/\d/g, '').length < SHORTEST) continue;
    const [date] = visibleDates(text.slice(0, 200), { zone: outlet.timezone, monthFirst: outlet.country === 'US' });
    notes.push({ kind: rule.kind, text, ...(date ? { date: date.iso } : {}) });
  }
  return notes.slice(0, 20);
}
