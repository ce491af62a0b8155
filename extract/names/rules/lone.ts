// Names of one word that no list holds and no noun explains: told by what stands around them in a sentence.
import { GIVEN_NAMES } from '../../data/given-names.ts';
import { MODEL_TIERS } from '../../data/models.ts';
import { FINITE_VERBS } from '../../data/verb-words.ts';
import { isOrdinaryWord } from '../common-words.ts';
import type { EvidenceRule, Scene } from '../evidence.ts';
import { isHead } from '../head-words.ts';
import { IS } from '../../words/word.ts';
import type { Word } from '../../words/word.ts';

/** A word of no list, long enough to be a name: "Tern"? no; "Quallade", yes. */
function isStrange(s: Scene, word = s.words[0] ?? ''): boolean {
  if (word.length < 4 || GIVEN_NAMES.has(word) || isHead(word) || /[\d'’]|^\p{Lu}+$/u.test(word)) return false;
  return (
    s.use.language === 'en' &&
    !isOrdinaryWord(word.toLowerCase()) &&
    !s.use.titleCase.has(s.tokens[s.candidate.from]?.sentence ?? -1)
  );
}

const isPlural = (s: Scene): boolean => /[^s]s$/u.test(s.words[0] ?? '');

/** "Aldera", "Aldia": may be a country nobody listed. */
const isLikeCountry = (s: Scene): boolean => /(?:ia|land|stan|[lrnmdtv]a)$/u.test(s.words[0] ?? '');

/** In a sentence about votes and careers a surname stands alone. */
function isOfPolitics(s: Scene): boolean {
  for (let n = 1; n <= 14; n += 1)
    if (POLITICS.test(s.before(n)?.lower ?? '') || POLITICS.test(s.after(n)?.lower ?? '')) return true;
  return false;
}

const POLITICS =
  /^(?:elections?|by-election|elected|re-election|reelection|candidates?|candidacy|seats?|riding|constituency|legislature|ballot|votes?|campaign|campaigned|mayor|mp|mps|party|conservatives?|liberals?|democrats?|democratic|republicans?|labour|politicians?|phd|professor|university|awards?|faculty|married|born|graduated|prime|boundaries|presidency)$/;

/** "Quallade’s", "Quallade" with nothing that determines it. */
const isBare = (s: Scene): boolean => {
  const before = s.before(1);
  return (
    before?.gap !== ' ' || !/^(?:the|an?|this|that|these|those|its|their|his|her|our|some|any|no)$/.test(before.lower)
  );
};

const isFiniteVerb = ({ lower }: Word): boolean => FINITE_VERBS.has(lower) || /[^e]ed$/.test(lower);

const BEING = /^(?:is|was|isn['’]t|wasn['’]t)$/;

/** "is being punished", "was fined"; not "is a language". */
const isUndergoing = (s: Scene): boolean =>
  /^(?:being|not|still|\p{Ll}+(?:ing|[^e]ed))$/u.test(s.after(2)?.lower ?? '');

const isCounted = (s: Scene): boolean => {
  const [before, far] = [s.before(1), s.before(2)];
  if (before?.gap !== ' ') return false;
  if (before.digit) return before.text.length > 1 && !/^(?:19|20)\d\d$/.test(before.text);
  if (/^(?:hundred|thousand|million|dozen)$/.test(before.lower)) return true;
  return before.lower === 'of' && LOADS.test(far?.lower ?? '');
};

const LOADS =
  /^(?:lorry|lorries|truckload|crates?|pallets?|boxes|racks?|shipments?|consignments?|batch|thousands|hundreds|dozens|trays?|container|containers|stock|cargo)$/;
const TRADES =
  /^(?:buy|buying|sell|selling|ship|shipping|smuggle|smuggling|export|exporting|order|ordering|carrying|bought|sold|shipped|smuggled|exported)$/;
const OPENED = /^(?:to|of|on|into|for|from|than)$/;
const USED =
  /^(?:access|accounts?|users?|subscribers?|subscriptions?|copies|copy|versions?|previews?|releases?|withdrawal|weights|return|ban|reopening|launch|beta|testers|answers|prompts|logs?|back)$/;
const USES =
  /^(?:accounts?|users?|subscribers?|subscriptions?|api|apis|weights|prompts?|answers|licence|license|preview|beta|outage|family|app)$/;
const MADE_NEW =
  /^(?:its|their|his|her|new|newest|latest|next|flagship|own|strongest|largest|best|first|older|smaller)$/;
const MODEL = /^(?:models?|chatbot|assistant|llm|bot)$/;
const CHIP = /^(?:chips?|processor|accelerator|gpu|card|board)$/;
const PLAIN_TIERS = new Set(['Mini', 'Nano', 'Micro', 'Lite', 'Pro', 'Max', 'Ultra', 'Plus', 'Turbo', 'Flash', 'XL']);

/** "its new model, Quallade, goes": the noun stands before the comma and belongs to somebody. */
const isIntroduced = (s: Scene, noun: RegExp): boolean =>
  s.before(1)?.gap === ', ' &&
  noun.test(s.before(1)?.lower ?? '') &&
  s.words.length <= 3 &&
  [2, 3, 4].some((n) => MADE_NEW.test(s.before(n)?.lower ?? '') || s.before(n)?.possessive);

export const LONE_RULES: readonly EvidenceRule[] = [
  // "Quallade has stopped taking orders"; not "Rhubarb has stopped growing"
  {
    name: 'company/strange-subject',
    type: 'company',
    weight: 1.25,
    gap: ' ',
    of: 'one',
    after: (word) => isFiniteVerb(word) || BEING.test(word.lower),
    matches: (s) =>
      (!BEING.test(s.after(1)?.lower ?? '') || isUndergoing(s)) &&
      !s.possessive &&
      isBare(s) &&
      isStrange(s) &&
      !isLikeCountry(s) &&
      !isOfPolitics(s),
  },
  // "Quallade’s petition was heard"
  {
    name: 'company/strange-owner',
    type: 'company',
    weight: 1.2,
    possessive: true,
    of: 'one',
    matches: (s) => isBare(s) && isStrange(s) && !isLikeCountry(s) && !isOfPolitics(s),
  },
  // "Quallade, which runs", "Quallade, for its part,"; not "Quallade, the port"
  {
    name: 'company/strange-aside',
    type: 'company',
    weight: 1.2,
    gap: ', ',
    of: 'one',
    after: ({ lower }) => /^(?:which|whose|for|it|itself|too|meanwhile|however)$/.test(lower),
    matches: (s) => isBare(s) && isStrange(s),
  },
  // "1,000 Quallades", "a lorry of Quallades"; not "40 Democrats"
  {
    name: 'chip/counted',
    type: 'chip',
    weight: 3,
    of: 'one',
    joined: true,
    matches: (s) => isPlural(s) && isCounted(s) && isStrange(s) && notPeople(s),
  },
  // "smuggling Quallades"
  {
    name: 'chip/traded',
    type: 'chip',
    weight: 2.4,
    of: 'one',
    joined: true,
    before: ({ lower }) => TRADES.test(lower),
    matches: (s) => isPlural(s) && isStrange(s) && notPeople(s),
  },
  // "access to Quallade", "weights of Quallade"; not "access to Hull"
  {
    name: 'model/access-to',
    type: 'model',
    weight: 1.8,
    of: 'one',
    joined: true,
    before: ({ lower }) => OPENED.test(lower),
    matches: (s) => USED.test(s.before(2)?.lower ?? '') && !s.possessive && isStrange(s),
  },
  // "Quallade users", "the Quallade API"
  {
    name: 'model/its-users',
    type: 'model',
    weight: 1.3,
    of: 'one',
    gap: ' ',
    after: ({ lower }) => USES.test(lower),
    matches: (s) => !s.possessive && isStrange(s),
  },
  // "Quallade Mini", "Tern Ultra"; not "Radio Plus"
  {
    name: 'model/tier',
    type: 'model',
    weight: 3,
    of: 'several',
    matches: (s) =>
      s.words.length === 2 &&
      PLAIN_TIERS.has(s.words[1] ?? '') &&
      MODEL_TIERS.has(s.words[1] ?? '') &&
      (!isOrdinaryWord((s.words[0] ?? '').toLowerCase()) || s.tokens[s.candidate.from]?.initial === false),
  },
  {
    name: 'model/introduced',
    type: 'model',
    weight: 3.6,
    before: ({ lower }) => MODEL.test(lower),
    matches: (s) => isIntroduced(s, MODEL),
  },
  {
    name: 'chip/introduced',
    type: 'chip',
    weight: 3.6,
    before: ({ lower }) => CHIP.test(lower),
    matches: (s) => isIntroduced(s, CHIP),
  },
];

const notPeople = (s: Scene): boolean =>
  ((s.tokens[s.candidate.from]?.marks ?? 0) & (IS.party | IS.nationality | IS.title)) === 0 &&
  !/(?:ans|ians|ese|ers|ists)$/u.test(s.words[0] ?? '');
