// News agencies that a page credits beside or around its text: in the byline, the dateline, a line of credits, its JSON-LD.
import { lettersOf } from '../../../ledger/text.ts';
import type { BodyReading } from '../body.ts';
import type { PageHead } from '../head.ts';
import { ldValue, listOf, resolve, stringOf } from '../jsonLd.ts';
import type { Candidate } from './signals.ts';

const NAMES: ReadonlySet<string> = new Set(
  (
    'Thomson Reuters|Reuters|Associated Press|Agence France-Presse|Deutsche Presse-Agentur|Agencia EFE|Europa Press|Xinhua|United Press International|' +
    'Press Association|PA Media|Kyodo News|Kyodo|Jiji Press|Yonhap|Press Trust of India|Anadolu Agency|Anadolu|Canadian Press|Australian Associated Press|' +
    'Bloomberg News|Bloomberg|Interfax|RIA Novosti|Ukrinform|Austria Presse Agentur|Keystone-SDA|Belga|Ritzau|Agerpres|Tanjug|Agência Brasil|Agência Lusa|' +
    'Evangelischer Pressedienst|Katholische Nachrichten-Agentur|PR Newswire|PRNewswire|Business Wire|BUSINESS WIRE|GlobeNewswire|GLOBE NEWSWIRE|' +
    'AP|AFP|dpa|DPA|dpa-AFX|EFE|ANSA|TASS|UPI|APA|SDA|ATS|ANP|Lusa|NTB|TT|PTI|ANI|IANS|AAP|epd|KNA|SID|PAP|PA|Notimex'
  ).split('|'),
);
/** `Harrow News Agency`, `Nachrichtenagentur Holm`; not `The Agency`. */
const SHAPED =
  /^(?:\p{Lu}[\p{L}-]{2,20}(?: \p{Lu}[\p{L}-]{2,20}){0,2} (?:News Agency|Press Agency|Newswire|News Service|Wire)|(?:Nachrichtenagentur|Agencia|Agence|Agenzia) \p{Lu}[\p{L}-]{2,20})$/u;

function agencyIn(part: string): string | null {
  const name = part.trim().replace(/^[Tt]he /, '');
  return name.length > 1 && name.length < 70 && (NAMES.has(name) || SHAPED.test(name)) ? name : null;
}

const JOINT = /(?:[/,+&]| and | und | y | et )\s*/;
const LEAD =
  /^(?:sources?|quellen?|fuentes?|fonte|via|con información de|mit material von|(?:with )?(?:files|material|reporting|information) (?:from|of|by)|avec|by|von|por|par) ?:? /i;

/** `Source: AFP`, `Mit Material von dpa`, `(dpa/AFP)`: the agencies of a line that is nothing but a credit. */
function credited(line: string): string[] {
  const inner = line
    .replace(/^[([]\s?/, '')
    .replace(/[)\]]?\.?$/, '')
    .replace(LEAD, '');
  const names: string[] = [];
  for (const part of inner.split(JOINT)) {
    const name = agencyIn(part);
    if (name === null) return [];
    names.push(name);
  }
  return names;
}

/** `HOLM, June 3 (Reuters) –`, `Holm (dpa) -`: the agencies in the brackets of a dateline. */
function inDateline(text: string): string[] {
  const open = text.indexOf('(');
  const close = open < 0 || open > 70 ? -1 : text.indexOf(')', open);
  if (close < 0 || close > 110 || !/^ ?[-–—:.]/.test(text.slice(close + 1, close + 3))) return [];
  return credited(text.slice(open, close + 1));
}

export interface AgencyPlace {
  head: PageHead;
  body: BodyReading;
  byline: readonly Candidate[];
  siteNames: readonly string[];
}

export function readAgencies({ head, body, byline, siteNames }: AgencyPlace): Candidate[] {
  const own = new Set(siteNames.map(lettersOf));
  const found: Candidate[] = [];
  const add = (from: string, names: readonly string[]): void => {
    for (const value of names) {
      const letters = lettersOf(value);
      if (!own.has(letters) && !found.some((one) => lettersOf(one.value) === letters))
        found.push({ from, value, weight: 1 });
    }
  };
  const { ldArticle, ldNodes } = head;
  for (const key of ['sourceOrganization', 'provider', 'copyrightHolder', 'author'])
    for (const entry of listOf(ldArticle ? ldValue(ldArticle, key) : undefined).slice(0, 10))
      add(`json-ld:${key}`, credited(stringOf(resolve(entry, ldNodes)) ?? ''));
  for (const { from, value } of byline)
    add(
      from,
      value
        .split(JOINT)
        .map(agencyIn)
        .filter((name) => name !== null),
    );
  for (const { text } of body.body.slice(0, 3)) add('dateline', inDateline(text));
  for (const text of [...body.opening, ...body.closing]) if (text.length < 120) add('credit line', credited(text));
  return found;
}
