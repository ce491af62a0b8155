// What two spellings of one name have in common.
import type { LocalEntity } from '../../ledger/analysis.ts';
import { fold } from '../../ledger/text.ts';
import type { EntityType } from '../../ledger/vocabulary.ts';

/** Types that texts confuse for one name; entities of different classes are never one. */
const CLASS: Readonly<Record<EntityType, string>> = {
  company: 'body',
  agency: 'body',
  organization: 'body',
  outlet: 'body',
  person: 'person',
  country: 'country',
  law: 'law',
  model: 'product',
  chip: 'product',
};

export const classOf = (type: EntityType): string => CLASS[type];

/** British and American spellings of words that stand in names, folded. */
const SPELLINGS: Readonly<Record<string, string>> = {
  licence: 'license',
  licences: 'licenses',
  licencing: 'licensing',
  defence: 'defense',
  centre: 'center',
  centres: 'centers',
  labour: 'labor',
  programme: 'program',
  organisation: 'organization',
  authorisation: 'authorization',
  modernisation: 'modernization',
  harbour: 'harbor',
  honour: 'honor',
  co: 'company',
  corp: 'corporation',
  dept: 'department',
};

const COMPANY_FORMS =
  /(?:,? (?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|llp|plc|pbc|gmbh|ag|se|sa|s\.a|nv|n\.v|bv|ab|oy|spa|kk|pte|holdings?))+\.?$/;

const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, string>();

/** "The U.S. Licence Centre" and "US License Center" are one spelling; "Ángel Ruiz" and "Angel Ruiz" too. Remembered, since
 *  every rule asks it of every name. */
export function spelling(name: string, type: EntityType): string {
  const key = `${type} ${name}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const spelt = spell(name, type);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, spelt);
  return spelt;
}

function spell(name: string, type: EntityType): string {
  let text = fold(name)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/^(?:the|an|a) (?=\S)/, '')
    .replace(/'s?$/, '')
    .replace(/\b(\p{L})\.(?=\p{L}\b|\s|$)/gu, '$1')
    .replace(/&/g, ' and ');
  if (type === 'person') text = text.replace(/(?<= )\p{L}\.? (?=\S)/gu, '');
  if (type === 'law') text = text.replace(/(?<= \S+) (?:act|bill|law)$/, '');
  if (type === 'company') text = text.replace(COMPANY_FORMS, '') || text;
  return text
    .replace(type === 'person' ? /[^\p{L}\p{N}. -]+/gu : /[^\p{L}\p{N}+. ]+/gu, ' ')
    .split(' ')
    .filter(Boolean)
    .map((word) => SPELLINGS[word] ?? word)
    .join(' ');
}

/** Class and spelling, without the developer's name before a product: "Acme Falcon 3" is "Falcon 3". */
export function formKey(local: LocalEntity, name = local.name): string {
  let text = spelling(name, local.type);
  if (classOf(local.type) === 'product' && local.developer) {
    const maker = spelling(local.developer, 'company');
    if (text.startsWith(`${maker} `)) text = text.slice(maker.length + 1);
  }
  return `${classOf(local.type)}|${text}`;
}

/** "OFAC", "BIS", "E.U."; not "Acme". */
export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}[\p{Lu}\p{N}&-]{1,7}|(?:\p{Lu}\.){2,6})$/u.test(name);
}
