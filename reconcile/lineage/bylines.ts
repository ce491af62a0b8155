// A byline may be an outlet's name: the text is its copy.
import { outletKey } from '../../ledger/outletName.ts';

const AGENCIES: ReadonlySet<string> = new Set([
  'reuters',
  'associated press',
  'ap',
  'afp',
  'agence france-presse',
  'dpa',
  'apa',
  'efe',
  'ansa',
  'kyodo',
  'kyodo news',
  'yonhap',
  'xinhua',
  'bloomberg',
  'bloomberg news',
  'upi',
  'tass',
  'pti',
  'ians',
  'jiji',
  'cnn',
  'europa press',
  'keystone-sda',
  'sid',
  'belga',
  'tt',
  'ntb',
]);

const WIRE =
  /\b(?:wire|newswire|wire service|wire services|news agency|news service|presseagentur|nachrichtenagentur)$/;

/** Names in a byline that are press agencies by name or shape, or outlets of the set. */
export function readBylineOutlets(byline: readonly string[], outletNames: ReadonlySet<string>): string[] {
  return byline
    .flatMap((line) => line.split(/ (?:via|for|with|\/|\|) |, | and /))
    .map((name) => name.replace(/^By /i, '').trim())
    .filter((name) => {
      const key = outletKey(name);
      return AGENCIES.has(key) || outletNames.has(key) || WIRE.test(key);
    });
}
