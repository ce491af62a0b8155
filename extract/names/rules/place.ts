// Names of places nobody listed: told by their prepositions, so that they are taken for nothing else.
import { SAYING_VERBS } from '../../data/role-words.ts';
import { PLACE_NOUNS, REALMS, TRAVEL_WORDS } from '../../data/place-words.ts';
import { PLACE_PREPOSITIONS } from '../../data/thing-nouns.ts';
import type { EvidenceRule, Scene } from '../evidence.ts';

const LIKE_COUNTRY = /^\p{Lu}\p{Ll}{3,}(?:ia|land|stan)$/u;
const LIKE_NATION = /^\p{Lu}\p{Ll}{3,}(?:an|ish|ese)$/u;

export const PLACE_RULES: readonly EvidenceRule[] = [
  // "PORT ALDER (Wire) -" opens a report
  {
    name: 'place/dateline',
    type: 'place',
    weight: 8,
    matches: ({ tokens, candidate, words, gapAfter }) => {
      const first = tokens[candidate.from];
      return (
        !!first?.initial &&
        words.every((w) => w === w.toUpperCase()) &&
        /^(?: \(| ?[-–—] ?|, )/.test(gapAfter) &&
        tokens[candidate.from - 1]?.block !== first.block
      );
    },
  },
  // "Port Alder", "Customs Lane"; not "Porter Alder"
  {
    name: 'place/shape',
    type: 'place',
    weight: 5,
    of: 'several',
    matches: ({ words }) =>
      words.length < 4 &&
      (/^(?:Port|Mount|Lake|Fort|San|Santa|São|Cape|Saint|St|Los|Las|Puerto|Bad|New|North|South|East|West|Upper|Lower|Rio|Isle)$/.test(
        words[0] ?? '',
      )
        ? words.length === 2
        : /^(?:City|Bay|Island|Islands|Valley|County|Province|River|Street|Lane|Avenue|Road|Drive|Parkway|Boulevard|Terrace|Crescent|Square|Bridge|Beach|Hill|Heights|Peninsula|Strait|Sea|Ocean|Mountains|Desert|Airport)$/.test(
            words.at(-1) ?? '',
          )),
  },
  // "Aldland", "Aldia": weak, the ending alone
  {
    name: 'country/ending',
    type: 'country',
    weight: 1.5,
    of: 'one',
    matches: ({ words }) => LIKE_COUNTRY.test(words[0] ?? ''),
  },
  // "Aldera’s government", "Aldera’s trade minister"
  {
    name: 'country/government',
    type: 'country',
    weight: 3,
    possessive: true,
    matches: (s) =>
      s.words.length < 3 &&
      [1, 2, 3].some(
        (n) =>
          /^(?:government|parliament|ministry|minister|assembly|legislature|embassy|capital|border|borders|customs|police|army|flag|passport|president|regulators?|exporters?|economy|office|court)$/.test(
            s.after(n)?.lower ?? '',
          ) && [1, 2].every((m) => m >= n || s.after(m)?.gap === ' '),
      ),
  },
  // "customers in Aldera", "shipped to Aldera": no article, and trade crosses its border
  {
    name: 'country/trade',
    type: 'country',
    weight: 1.5,
    joined: true,
    of: 'one',
    before: ({ lower }) => /^(?:outside|into|abroad|within)$/.test(lower),
    matches: () => true,
  },
  // "Alderans", "an Alderan firm": people of a place; not "Nathan said"
  {
    name: 'place/demonym',
    type: 'place',
    weight: 5.5,
    of: 'one',
    matches: ({ words, use }) => {
      const word = words[0] ?? '';
      const base = /^(?<base>.{3,})(?:ian|an|n|ese|ish)s?$/u.exec(word)?.groups?.base;
      return (
        !!base &&
        (/(?:ian|ese)s?$/u.test(word) ||
          use.inside.has(base) ||
          use.inside.has(`${base}a`) ||
          use.inside.has(`${base}ia`))
      );
    },
  },
  {
    name: 'place/adjective',
    type: 'place',
    weight: 2.5,
    gap: ' ',
    of: 'one',
    matches: (s) =>
      LIKE_NATION.test(s.words[0] ?? '') &&
      !s.possessive &&
      !SAYING_VERBS.has(s.after(1)?.lower ?? '') &&
      !s.after(1)?.cap,
  },
  // "in Port Alder", "near Alder"; not "in Alder’s view"
  {
    name: 'place/in',
    type: 'place',
    weight: 2.5,
    joined: true,
    before: ({ lower }) => PLACE_PREPOSITIONS.has(lower),
    matches: (s) => !s.possessive,
  },
  // "Aldera" in a text that has "Alderan" or "Alderans": a country nobody listed
  {
    name: 'country/has-adjective',
    type: 'country',
    weight: 5,
    of: 'one',
    matches: ({ words, use }) => {
      const word = words[0] ?? '';
      if (word.length < 4) return false;
      const opening = word.slice(0, -2);
      if (!use.adjectives.some((adjective) => adjective.startsWith(opening))) return false;
      const stem = word.replace(/(?:ia|a|e|o|y)$/u, '');
      return [`${word}n`, `${stem}ian`, `${stem}an`, `${stem}ese`, `${stem}ish`].some(
        (adjective) => adjective !== word && (use.inside.has(adjective) || use.inside.has(`${adjective}s`)),
      );
    },
  },
  // "Aldera is weighing a ban", "Aldera imposed tariffs"; not "Tern is fighting a ban"
  {
    name: 'country/policy',
    type: 'country',
    weight: 1.8,
    gap: ' ',
    matches: (s) => s.words.length < 3 && !s.possessive && setsPolicy(s),
  },
  // "exports of quartz to Aldera", "permits for Aldera"
  {
    name: 'country/export-goal',
    type: 'country',
    weight: 1.6,
    joined: true,
    before: ({ lower }) => /^(?:to|from|into|against|for)$/.test(lower),
    matches: (s) => s.words.length < 3 && [2, 3, 4, 5, 6, 7].some((n) => EXPORTS.test(s.before(n)?.lower ?? '')),
  },
  // "Principality of Alder"
  {
    name: 'country/realm',
    type: 'country',
    weight: 6,
    of: 'several',
    matches: ({ words }) => words.length > 2 && words[1] === 'of' && REALMS.has(words[0] ?? ''),
  },
  // "customs posts at Alder"; not "engineers at Alder"
  {
    name: 'place/at',
    type: 'place',
    weight: 4,
    joined: true,
    before: ({ lower }) => lower === 'at',
    matches: (s) =>
      /^(?:posts?|ports?|crossings?|border|airports?|docks?|harbours?|stations?)$/.test(s.before(2)?.lower ?? ''),
  },
  // "the port of Alder", "mayor of Alder"; not "the maker of Alder"
  {
    name: 'place/of',
    type: 'place',
    weight: 5,
    joined: true,
    before: ({ lower }) => lower === 'of',
    matches: (s) => s.before(2)?.gap === ' ' && PLACE_NOUNS.has(s.before(2)?.lower ?? ''),
  },
  // "posted to Alder", "born in Alder", "word came from Alder"; not "sold to Alder"
  {
    name: 'place/travel',
    type: 'place',
    weight: 2,
    joined: true,
    before: ({ lower }) => /^(?:from|to|in|at|for|near|via)$/.test(lower),
    matches: (s) =>
      !s.possessive &&
      (TRAVEL_WORDS.has(s.before(2)?.lower ?? '') ||
        (s.gapAfter === ' ' && /^(?:came|arrived|flew)$/.test(s.after(1)?.lower ?? ''))),
  },
  // "elected for Alder West", "represents Alder West": a seat, named after the compass
  {
    name: 'place/compass',
    type: 'place',
    weight: 3.5,
    of: 'several',
    before: ({ lower }) => SEAT.test(lower),
    matches: (s) =>
      s.words.length < 4 &&
      /^(?:North|South|East|West|Centre|Central|Northeast|Northwest|Southeast|Southwest)$/.test(s.words.at(-1) ?? ''),
  },
  // "left Alder in December", "from Alder to Hull"
  {
    name: 'place/from-to',
    type: 'place',
    weight: 1,
    joined: true,
    before: ({ lower }) => /^(?:from|to|of)$/.test(lower),
    matches: (s) => s.words.length <= 2 && !s.possessive,
  },
  // "an Alder café", "the Alder bar": a name before a small noun of a place
  {
    name: 'place/noun-after',
    type: 'place',
    weight: 2.5,
    gap: ' ',
    after: ({ lower }) => AT_PLACE.test(lower),
    matches: (s) => !s.possessive,
  },
  {
    name: 'place/region-after',
    type: 'place',
    weight: 3,
    gap: ', ',
    after: ({ text }) => REGION.test(text),
    matches: () => true,
  },
];

const SEAT = /^(?:in|for|of|at|represents?|represented|representing|contested|won|the)$/;
const AT_PLACE =
  /^(?:café|bar|harbour|harbor|port|court|street|district|suburb|region|province|coast|hotel|airport|time|river|bay|island|podcast)$/;
const REGION = /^(?:Nev|Calif|Mass|Conn|Texas|Ohio|Oregon|Malaysia|Germany|France|England|Va|Pa|Ill|Ariz|Wash)$/;
const EXPORTS = /^(?:exports?|exported|imports?|imported|smuggled|smuggling|embargo|tariffs?|sanctions|diverted)$/;
const POLICY =
  /^(?:orders?|ban|bans|tariffs?|embargo|sanctions?|visas?|troops|exports?|imports?|treaty|curbs?|controls|retaliation|borders?|quotas?|dut(?:y|ies))$/;
const DECIDES =
  /^(?:weighing|considering|drafting|preparing|imposing|easing|tightening|imposed|imposes|banned|bans|lifted|lifts|barred|bars|curbed|curbs|restricted|restricts|retaliated|retaliates|tightened|tightens|halted|halts|ratified|ordered)$/;

/** A verb of governing within two words and what governments decide within six. */
function setsPolicy(s: Scene): boolean {
  const verb = [1, 2].find((n) => DECIDES.test(s.after(n)?.lower ?? ''));
  if (verb === undefined) return false;
  return [1, 2, 3, 4, 5].some((n) => POLICY.test(s.after(verb + n)?.lower ?? ''));
}
