// Which products or places an act reaches: "covers only the Larch 3" against "the whole Larch line".
import { fold } from '../../ledger/text.ts';
import type { Finding } from './conflictLine.ts';
import { nearPairs, storyKeys } from './near.ts';
import { thingOf } from './about.ts';
import { standOf } from './stand.ts';
import type { Statement } from './statement.ts';
import { readStories, type Stories } from './story.ts';
import { CUE } from './cueWords.ts';
import { foldedOf, has, ofWords, opinionOf, unsettledOf } from './remembered.ts';
import { shared } from './topic.ts';

/** `named`: an order for the products it names. */
type Extent = 'only some' | 'named' | 'all';

interface Reached {
  statement: Statement;
  extent: Extent;
  axis: 'products' | 'places';
}

const PRODUCTS =
  '(?:products?|models?|chips?|versions?|systems?|processors?|accelerators?|generations?|tools?|variants?)';

// "The order covers only the Larch 3 and leaves older versions alone." / not: "Only three clients came."
const SOME = new RegExp(
  `\\b(?:appl(?:y|ies|ied)|cover(?:s|ed)?|reach(?:es|ed)?|affect(?:s|ed)?|concern(?:s|ed)?|extend(?:s|ed)?|limited|confined|restricted) (?:to )?(?:only|solely|just)\\b|\\b(?:only|solely) (?:appl(?:y|ies|ied)|cover(?:s|ed)?|concern(?:s|ed)?|affect(?:s|ed)?)\\b|\\bno other (?:[\\p{L}\\d.-]+ ){0,2}${PRODUCTS} (?:is|are|was|were|will be) (?:\\w+ )?(?:covered|affected|touched|included|concerned|subject)\\b|\\bleav(?:es|ing)? (?:the )?(?:earlier|older|other|previous|existing|smaller) ${PRODUCTS} (?:untouched|alone|out|unaffected|free)\\b|\\b(?:earlier|older|other|previous|smaller) ${PRODUCTS} (?:is|are|was|were|remain|stay) (?:not (?:covered|affected|included)|unaffected|exempt|untouched|free)\\b`,
  'u',
);

// "The whole Larch line is shut out." / not: "The yard closed all of its models of its own accord."
const ALL = new RegExp(
  `\\b(?:entire|whole|full|complete) (?:[\\p{L}\\d.-]+ ){0,2}(?:family|line|line-?up|series|range|portfolio|catalogue|catalog|stack|suite)\\b|\\bnot (?:just |only )?one ${PRODUCTS}\\b|\\b(?:every|each) (?:other |single )?${PRODUCTS} (?:it|the|its|in|ever|made|from|they|we)\\b|\\b(?:appl(?:y|ies|ied)|extend(?:s|ed)?|cover(?:s|ed)?|reach(?:es|ed)?|affect(?:s|ed)?) (?:to )?(?:all|every|any|each)\\b|\\ball (?:of )?(?:its|the|their|our|\\p{L}+'s) (?:other )?(?:[\\p{L}\\d.-]+ )?${PRODUCTS}\\b`,
  'u',
);
// The maker went further by itself.
export const OWN_STEP =
  /\b(?:voluntar(?:y|ily)|of its own accord|by itself|then closed|more than it asks|went further|precaution|beyond what)\b/;
const ACT =
  /\b(?:order(?:s|ed)?|ban(?:s|ned)?|directive|rule|decree|curbs?|restrictions?|requirements?|regulations?|measures?|regime|controls?|told|yank(?:s|ed)|pull(?:s|ed)?|forc(?:es|ed)|shut|cut off|bar(?:s|red)|block(?:s|ed))\b/;
const FAMILY = /\b(?:family|line|line-?up|series|range|portfolio)\b/;

/** Acts that end an order or a part of it. */
const EASINGS: ReadonlySet<string> = new Set(['lift', 'suspend', 'rescind']);
const WINDOW = 45;

export function compareProductsCovered(statements: readonly Statement[]): Finding[] {
  const stories = readStories(statements);
  const reached = statements.flatMap(reachOf);
  return nearPairs(reached, ({ statement }) => storyKeys(statement, stories.named), WINDOW).flatMap(([a, b]) => {
    const [some, all] = b.extent === 'all' ? [a, b] : [b, a];
    if (
      some.axis !== all.axis ||
      all.extent !== 'all' ||
      some.extent === 'all' ||
      some.statement.article === all.statement.article
    )
      return [];
    const sameEvent = some.statement.event !== null && some.statement.event === all.statement.event;
    if (some.extent === 'named' && !shared(some.statement.verbs, all.statement.verbs).length && !sameEvent) return [];
    return sameEvent || oneMatter(some.statement, all.statement, stories) ? [reachFinding(some, all)] : [];
  });
}

function reachOf(statement: Statement): Reached[] {
  const orders = statement.verbs.has('order');
  if (!orders && !has(statement, CUE.extent)) return [];
  const folded = foldedOf(statement);
  if (opinionOf(statement) || isOwnStep(statement)) return [];
  const settled = !unsettledOf(statement);
  const some = settled ? someIn(statement) : -1;
  if (some >= 0) return onAxis(statement, 'only some', folded.slice(some));
  const all = settled ? allIn(statement) : -1;
  if (all >= 0) return onAxis(statement, 'all', folded.slice(all));
  const products = statement.names.filter(({ type }) => type === 'model' || type === 'chip');
  const eased = [...EASINGS].some((verb) => statement.verbs.has(verb));
  return products.length && orders && !eased ? [{ statement, extent: 'named', axis: 'products' }] : [];
}

const isOwnStep = ofWords(({ folded }) => OWN_STEP.test(folded));
/** Where it begins; -1 where it does not. */
const someIn = ofWords(({ folded }) => folded.search(SOME));
const allIn = ofWords(({ folded }) => (ACT.test(folded) || FAMILY.test(folded) ? folded.search(ALL) : -1));

const PLACES = /\b(?:countr(?:y|ies)|nations?|destinations?|jurisdictions?|world(?:wide)?|regions?|continents?)\b/;
const A_PRODUCT = new RegExp(`\\b${PRODUCTS}\\b`);

/** By what stands after the cue; users and customers are compared elsewhere. */
function onAxis(statement: Statement, extent: Extent, tail: string): Reached[] {
  const near = tail.slice(0, 110);
  const named = (types: readonly string[]): boolean =>
    statement.names.some(({ type, text }) => types.includes(type) && near.includes(fold(text)));
  if (A_PRODUCT.test(near) || FAMILY.test(near) || named(['model', 'chip']))
    return [{ statement, extent, axis: 'products' }];
  return PLACES.test(near) || named(['country']) ? [{ statement, extent, axis: 'places' }] : [];
}

/** The same things named, or one of them and a word of the passages in common. */
function oneMatter(x: Statement, y: Statement, stories: Stories): boolean {
  return stories.alike(x, y) || (stories.alike(x, y, 1) && shared(x.stems, y.stems).length > 0);
}

function reachFinding({ statement: some, extent, axis }: Reached, { statement: all }: Reached): Finding {
  const types = axis === 'places' ? ['country'] : ['model', 'chip'];
  const products = some.names.filter(({ type }) => types.includes(type)).map(({ name }) => name);
  return {
    kind: 'scope',
    event: some.event ?? all.event,
    key: [axis, all.article],
    about: `which ${axis} the order covers${thingOf(some, all)}`,
    rule: `conflicts/scope-${axis}`,
    stands: [
      { ...standOf(some, products.length ? [...new Set(products)].join(' and ') : extent), group: 'some' },
      standOf(all, 'all'),
    ],
  };
}
