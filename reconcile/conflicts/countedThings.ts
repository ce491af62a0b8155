// What a figure counts, by classes of nouns, so that "five firms" and "six names" are compared.
import type { Quantity } from '../../ledger/analysis.ts';
import { wordsOf } from '../../ledger/text.ts';
import { stem } from './stem.ts';
import { isTopicWord } from './topic.ts';

const CLASSES: Readonly<Record<string, string>> = {
  entity:
    'firm company entity undertaking name business organization organisation institution party group outfit corporation enterprise addition unternehmen firma empresa entidad entreprise société',
  customer:
    'customer client buyer user subscriber account reseller kunde cliente client konto konten compte comptes cuenta cuentas rekening rekeningen',
  licence: 'licence permit authorisation authorization lizenz licencia licence',
  application:
    'application request filing petition antrag anträge solicitud demande refusal denial aanvraag aanvragen vergunningaanvragen vergunningaanvraag',
  device:
    'unit board karte karten kaarten tarjeta carte chip processor accelerator gpu server piece semiconductor card part device module board product wafer chips unidad chip',
  country:
    'country state nation staaten länder país país jurisdiction government capital territory destination destinations',
  person: 'person people employee worker staff job researcher engineer scientist student researcher',
  shipment:
    'shipment consignment crate container delivery pallet box parcel load truckload envío sendung lieferung expédition envoi',
  violation: 'violation breach count infraction offence offense',
  site: 'site server datacenter centre center facility plant warehouse office',
  institution: 'hospital university institute college school laboratory lab',
  page: 'page',
  member: 'member lawmaker senator deputy legislator representative',
};

const CLASS_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(CLASSES).flatMap(([name, words]) =>
    words.split(' ').map((word): [string, string] => [stem(word), name]),
  ),
);

const NAMES: ReadonlySet<string> = new Set(Object.keys(CLASSES));

/** A class of things that texts on trade count, not just a noun. */
export const isCountedClass = (head: string): boolean => NAMES.has(head);

/** "four of the yard's first seven applications": what the whole is of. */
const nounsIn = (after: readonly string[]): readonly string[] => {
  const whole = after[0] === 'of' && after.find((word) => CLASS_OF.has(stem(word)));
  return whole ? [whole] : after.slice(0, 4);
};

/** "puts the number of closed accounts at 840" / not: "accounts were closed in 2030" */
const BEFORE = /(?<noun>(?:[\p{L}-]+ ){1,10})(?:at|is|was|were|to|reached|stood at) (?:about |some |only |just )?$/u;

/** Classes or stems of the nouns a figure counts; of the three words after it where the text reader names none. */
export function countedHeads(text: string, quantity: Quantity, offset: number): Set<string> {
  const after = text.slice(quantity.end - offset, quantity.end - offset + 60).split(/[,.;:!?]/)[0] ?? '';
  const words = quantity.of ? wordsOf(quantity.of) : nounsIn(wordsOf(after));
  if (!quantity.of && quantity.unit === null && !words.some((word) => CLASS_OF.has(stem(word)))) {
    const before = BEFORE.exec(text.slice(0, Math.max(0, quantity.start - offset)));
    const noun = before && wordsOf(before.groups?.noun ?? '').findLast((word) => CLASS_OF.has(stem(word)));
    if (noun) return new Set([CLASS_OF.get(stem(noun)) ?? stem(noun)]);
  }
  return new Set(
    words
      .filter((word) => CLASS_OF.has(stem(word)) || (word.length > 2 && isTopicWord(word) && !/^votes?$/.test(word)))
      .map((word) => CLASS_OF.get(stem(word)) ?? stem(word)),
  );
}
