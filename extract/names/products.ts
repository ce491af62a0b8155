// The grammar of model and chip names: family, version, size, tier; and bare codes such as QX-40 or 910B.
import { CALENDAR_WORDS } from '../data/function-words.ts';
import { MODEL_TIERS } from '../data/models.ts';
import { NUMBERED_LAWS } from '../data/name-heads.ts';
import { CHIP_NOUNS, COMPANY_NOUNS, MODEL_NOUNS } from '../data/thing-nouns.ts';
import { IS } from '../words/word.ts';
import { isOrdinaryWord } from './common-words.ts';
import { knownAt } from './gazetteer.ts';
import type { Token } from '../words/tokens.ts';

/** A family name with a version, or a code, whose type its surroundings decide. */
export interface ProductSpan {
  from: number;
  to: number;
  /** Text of the family: "Heron", "GLM". */
  family: string;
  /** "3", "5.2", "70"; empty where a tier alone follows. */
  version: string;
  /** "Mini", "405B". */
  tiers: string[];
  form: 'spaced' | 'joined' | 'code';
}

const SIZE = /^(?:\d{1,4}(?:\.\d)?[BbMT]|v\d(?:\.\d)?|\d{4})$/u;
const JOINED =
  /^(?<family>\p{L}[\p{L}]{1,14})[-‐‑]?(?<version>[vVrRkKmM]?\d{1,3}(?:\.\d{1,2})?[a-z]?)(?<tail>(?:[-‐‑][\p{L}\p{N}.]{1,12}){0,4})$/u;
const CODE = /^(?:[A-Z]{1,5}[-‐‑]?\d{1,5}[A-Z]{0,2}|\d{3}[A-Z])$/u;
const NO_CODE =
  /^(?:[QH][1-4]|G(?:[78]|20|77)|FY\d+|[FBAM]-?\d{1,2}|COVID-?19|[A-Z]\d|CO2|B2B|P2P|MP[34]|H264|W3C|\d{3}[KMG]|(?:ISO|RFC|HR|SB|AB|EO)-?\d+)$/u;
/** Money: "RM250", "Rs1.4". */
const MONEY = /^(?:RM|Rs|Rp|USD|EUR|GBP|RMB|CNY|JPY|INR|MYR|SGD|HKD|TWD|KRW|AED|CHF)\d/;
const NOT_A_FAMILY = new Set(
  'Article Section Chapter Title Part Page Paragraph Phase Group Tier Level Room Flight Boeing Airbus Route Highway Article Figure Table Table Step Question Number No Nr Day Week Year Apollo Formula World Windows Web Class Grade Type Volume Season Episode Round Game Category Annex Appendix Schedule Clause Item Pier Gate Berth Platform Track Ward Zone District Hall Unit Terminal Lot Exhibit Tab Bay Dock Typ Kamer Les Le La Il Artikel Kapitel Absatz Artículo Capítulo Página'.split(
    ' ',
  ),
);

const opensFamily = (token: Token): boolean =>
  token.cap &&
  !token.digit &&
  token.text.length > 1 &&
  (token.marks & (IS.function | IS.calendar | IS.nationality | IS.title)) === 0 &&
  !NUMBERED_LAWS.has(token.text) &&
  !NOT_A_FAMILY.has(token.text) &&
  !MODEL_NOUNS.has(token.text) &&
  !CHIP_NOUNS.has(token.text) &&
  !COMPANY_NOUNS.has(token.lower);

/** The product name that begins at a token, by form alone. */
export function productAt(tokens: readonly Token[], at: number): ProductSpan | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  const figured = (first.marks & IS.figured) !== 0;
  if (
    figured &&
    !first.cap &&
    first.text[0] === 'o' &&
    /^o[1-9](?:[-‐‑](?:mini|pro|preview|high))?$/.test(first.text)
  ) {
    return {
      from: at,
      to: tiersEnd(tokens, at + 1),
      family: 'o',
      version: first.text.slice(1),
      tiers: [],
      form: 'joined',
    };
  }
  if (!first.cap || (figured && MONEY.test(first.text))) return undefined;
  const coded = figured ? (codeAt(tokens, first, at) ?? joinedAt(tokens, at)) : undefined;
  return coded ?? (hasVersion(tokens, at) ? spacedAt(tokens, at) : undefined);
}

/** A version stands among the next words, at most three on. */
function hasVersion(tokens: readonly Token[], at: number): boolean {
  for (let k = at + 1; k <= at + 3; k += 1) if (((tokens[k]?.marks ?? 0) & IS.version) !== 0) return true;
  return false;
}

/** What papers and places are numbered with: "form K-3". */
const FORMS =
  /^(?:[Ff]orms?|[Rr]ows?|[Gg]ates?|[Rr]ooms?|[Tt]ables?|[Cc]lauses?|[Bb]uilding|[Hh]all|[Pp]aragraph|[Ff]lights?)$/;

function codeAt(tokens: readonly Token[], token: Token, at: number): ProductSpan | undefined {
  if (!CODE.test(token.text) || NO_CODE.test(token.text)) return undefined;
  if (/^\d[A-E]\d{3}$/.test(token.text) || FORMS.test(tokens[at - 1]?.text ?? '')) return undefined;
  const family = token.text.replace(/[-‐‑]?\d.*$/u, '');
  return { from: at, to: at + 1, family, version: token.text.slice(family.length), tiers: [], form: 'code' };
}

function joinedAt(tokens: readonly Token[], at: number): ProductSpan | undefined {
  const token = tokens[at];
  const groups = token && JOINED.exec(token.text)?.groups;
  if (!token || !groups?.family || !groups.version) return undefined;
  if (CALENDAR_WORDS.has(groups.family) || NUMBERED_LAWS.has(groups.family) || NO_CODE.test(token.text))
    return undefined;
  const tail = (groups.tail ?? '').split(/[-‐‑]/u).filter(Boolean);
  const end = tiersEnd(tokens, at + 1);
  const tiers = [...tail, ...tokens.slice(at + 1, end).map((t) => t.text)];
  return { from: at, to: end, family: groups.family, version: groups.version, tiers, form: 'joined' };
}

function spacedAt(tokens: readonly Token[], at: number): ProductSpan | undefined {
  const first = tokens[at];
  if (!first || !opensFamily(first)) return undefined;
  const second = tokens[at + 1];
  if (first.initial && second?.cap && !second.digit && isOrdinaryWord(first.lower) && !knownAt(tokens, at))
    return undefined;
  if (second?.cap && knownAt(tokens, at)?.known.type === 'company') return undefined;
  for (let k = at; k < at + 4; k += 1) {
    const here = tokens[k];
    const next = tokens[k + 1];
    if (!here || here.possessive || here.gap !== ' ' || !next) return undefined;
    const versioned = (next.marks & IS.version) !== 0 && !/^(?:19|20)\d\d$/.test(next.text);
    if (versioned && k - at <= 2) {
      const unit = tokens[k + 2];
      if (next.gap === ' ' && unit && (/^[ap]$/.test(unit.lower) ? unit.gap.startsWith('.') : UNIT.test(unit.lower)))
        return undefined;
      const listed = familyStart(tokens, at, k);
      if (listed > at) return undefined;
      const to = tiersEnd(tokens, k + 2);
      const tiers = tokens.slice(k + 2, to).map((t) => t.text);
      const family = tokens.slice(at, k + 1).map((t) => t.text);
      return { from: at, to, family: family.join(' '), version: next.text, tiers, form: 'spaced' };
    }
    if (!opensFamily(next)) return undefined;
  }
  return undefined;
}

const UNIT = /^(?:percent|per|million|billion|trillion|o'clock|years?|days?|months?|weeks?|hours?|km|miles)$/;

/** Where a listed family begins among the words before a version: "Suspends Claude 5" begins at the second. */
function familyStart(tokens: readonly Token[], at: number, last: number): number {
  for (let k = at; k <= last; k += 1) {
    const known = knownAt(tokens, k);
    if (known?.known.type === 'model' && known.to <= last + 1) return k;
  }
  return at;
}

/** Past sizes and tiers that follow a version. */
function tiersEnd(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to < at + 3) {
    const before = tokens[to - 1];
    const token = tokens[to];
    if (!before || !token || before.possessive || before.gap !== ' ') break;
    const listed = MODEL_TIERS.has(token.text) || (SIZE.test(token.text) && !/^(?:19|20)\d\d$/.test(token.text));
    if (!listed && !(to === at && opensFamily(token) && !token.allCaps && !knownAt(tokens, to))) break;
    to += 1;
  }
  return to;
}
