// Whether a page shows only the beginning of its text.
import type { BodyReading } from '../body.ts';
import type { PageHead } from '../head.ts';
import { ldValue, stringOf } from '../jsonLd.ts';
import type { Candidate } from './signals.ts';

/** `Subscribe to keep reading`; not `They subscribe to the view that reading helps.` */
const GATE =
  /^.{0,60}\b(?:(?:subscribe|log ?in|sign ?in|sign up|register|join|become a (?:member|subscriber)|start your (?:free )?trial|create (?:a free|an) account)\b.{0,40}\b(?:to|and) (?:continue|keep|finish|read|unlock|access)\b|(?:this|the) (?:article|story|content) is (?:for|only|reserved|available|exclusive)\b.{0,30}\b(?:subscribers?|members?)|already a (?:subscriber|member)\?|(?:weiterlesen|jetzt (?:weiter)?lesen) mit\b|nur für abonnenten|exklusiv für abonnenten|dieser (?:artikel|inhalt) ist (?:kostenpflichtig|nur für|abonnenten)|(?:contenido|artículo|nota) exclusiv[oa] para suscriptores|para (?:seguir|continuar) leyendo|réservé (?:à nos|aux) abonnés|pour lire la suite|per continuare a leggere|contenuto riservato|para continuar lendo|alleen voor abonnees)/iu;

const LONG_TEXT = 4000;

/** Signals that the rest stands behind a gate; none where the text is plainly whole. */
export function readAccess({ ldArticle }: PageHead, { body, gates }: BodyReading): Candidate[] {
  const found: Candidate[] = [];
  const length = body.reduce((sum, { text }) => sum + text.length, 0);
  const add = (from: string): void => {
    found.push({ from, value: 'teaser', weight: 1 });
  };
  if (ldArticle) {
    const words = Number(stringOf(ldValue(ldArticle, 'wordCount')) ?? 0);
    const shown = (): number => body.reduce((sum, { text }) => sum + text.split(' ').length, 0);
    const free = ldValue(ldArticle, 'isAccessibleForFree');
    const closed = free === false || /^(?:false|no)$/i.test(stringOf(free) ?? '');
    if (closed && (length < LONG_TEXT / 2 || words > 1.5 * shown())) add('json-ld:isAccessibleForFree');
  }
  if (length < LONG_TEXT && gates.some(({ text, label }) => label === 'gate' || (text.length < 260 && GATE.test(text))))
    add('gate');
  return found;
}
