// Names of offices and lists as French and German put them together.
import { IS } from '../words/word.ts';
import type { Token } from '../words/tokens.ts';

const joins = (token: Token | undefined): boolean => token?.gap === ' ' && !token.possessive;

const OF = /^(?:de|du|des)$/;
const MOST_WORDS = 8;

/** "Direction de la surveillance des ports": past each "of" with its noun; a participle may close it. */
export function frenchEnd(tokens: readonly Token[], at: number): number | undefined {
  const head = tokens[at];
  if (!head || head.initial || head.heading) return undefined;
  let to = at + 1;
  while (to - at < MOST_WORDS && tokens[to - 1]?.gap === ' ' && OF.test(tokens[to]?.text ?? '')) {
    const article = /^la$/.test(tokens[to + 1]?.text ?? '');
    const noun = tokens[to + (article ? 2 : 1)];
    if (!noun || noun.cap || noun.digit) break;
    to += article ? 3 : 2;
  }
  if (to === at + 1) return undefined;
  return tokens[to - 1]?.gap === ' ' && /(?:é|ée|és|ées)$/.test(tokens[to]?.text ?? '') ? to + 1 : to;
}

/** "Zollfahndungsamts Bremen", "Wirtschaftsministerium": the place behind it belongs to the name. */
export function germanOfficeEnd(tokens: readonly Token[], at: number): number | undefined {
  const head = tokens[at];
  if (!head || head.possessive || head.compound) return undefined;
  if (/ministeriums?$/.test(head.text)) return at + 1;
  const place = head.gap === ' ' ? tokens[at + 1] : undefined;
  return place?.cap && (place.marks & (IS.function | IS.calendar | IS.title)) === 0 ? at + 2 : undefined;
}

/** "Amt für Hafen und Zoll": past the nouns an office is for. */
export function foreignOfficeEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!/^(?:für|des|der)$/.test(tokens[at + 1]?.text ?? '') || !joins(tokens[at])) return undefined;
  let k = at + 2;
  let nouns = 0;
  while (k < at + 8 && joins(tokens[k - 1])) {
    const token = tokens[k];
    if (!token || !(token.cap || /^\p{Ll}+(?:e|en|er|es)$/u.test(token.text) || token.text === 'und')) break;
    if (token.cap) nouns += 1;
    k += 1;
    if (token.cap && tokens[k]?.text !== 'und') break;
  }
  return nouns > 0 ? k : undefined;
}

const MINISTRY_OF = /^(?:van|de|du|des|del|voor)$/;
const ARTICLES = /^(?:la|las|los|les|het|l'|l’)$/;

/** "ministerie van Economische Zaken en Klimaat": past capitalised words, their joints and one "and". */
export function foreignMinistryEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!joins(tokens[at]) || !MINISTRY_OF.test(tokens[at + 1]?.text ?? '')) return undefined;
  let k = at + 2;
  if (ARTICLES.test(tokens[k]?.text ?? '')) k += 1;
  const from = k;
  let to = at;
  while (k < from + MOST_WORDS && joins(tokens[k - 1])) {
    const token = tokens[k];
    const elided = /^[ld]['’]\p{Lu}/u.test(token?.text ?? '');
    if (token?.cap || elided) to = k + 1;
    else if (to === at || !/^(?:en|et|y|e|van|de|du|des|del|la|los|las|les)$/.test(token?.text ?? '')) break;
    k += 1;
  }
  return to > at ? to : undefined;
}
