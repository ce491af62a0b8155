// What is in question, in the words of the text: the claim of a passage without who makes it, for "whether …".
import { fold } from '../../ledger/text.ts';
import { numberIn } from './numberWords.ts';
import { isTopicWord } from './topic.ts';

const LONGEST = 110;

const SAYS =
  '(?:said|says|say|told|tells|claims?|claimed|alleg(?:es|ed)|maintain(?:s|ed)|insist(?:s|ed)|wrote|writes|reported|reports|argue[sd]|add(?:s|ed)|suggest(?:s|ed)|announced|believes?|confirmed|repeated|charged|counters?|countered|replied|recall(?:s|ed)|warned|noted|stated|suspects?|grumbles?|complain(?:s|ed)|contend(?:s|ed)|assert(?:s|ed)|explained|sagte|sagt|erklärte|mutmasste|mutmaßte|asegura|aseguró|dijo|dice|afirma|afirmó|assure|affirme)';

const DATELINE = /^[\p{Lu}][\p{Lu} .,'’-]{1,40}(?:\([^)]{2,40}\)|, \p{L}+\.? \d{1,2})?\s?[–—-]\s/u;
/** "“The seal is old,” the clerk said." */
const QUOTED = /^[“"‘'](?<claim>[^“”"]{12,300}?)[,.!]?[”"’'](?:\s|$)/u;
/** "The clerk told the harbour board that the seal was old." */
const SAID_THAT = new RegExp(`^.{0,160}?\\b${SAYS}\\b[^“”".;:]{0,60}?\\bthat (?<claim>.+)$`, 'u');
/** "The clerk said the seal was old." */
const SAID = new RegExp(
  `^[^“”",]{2,80}?\\b${SAYS}(?::)? (?<claim>(?!to |in |on |at |of |about |by |for |nothing|so\\b)[^“”"].{10,})$`,
  'u',
);
/** "The seal was old, the clerk said on Monday." / "The seal was old, according to the clerk." */
const TRAILING = new RegExp(`^(?<claim>.{15,}?),[”"]? (?:according to|(?:[^,“”"]{2,60} )?${SAYS})\\b.*$`, 'u');
const LEADING = /^(?:according to|in the words of) [^,]{2,60}, (?<claim>.{12,})$/iu;

/** "Nell Abbott, the yard's clerk, said the seal was old." */
const APPOSED = new RegExp(`^\\p{Lu}[^,“”"]{1,60}, [^,“”"]{3,100}, ${SAYS} (?:that )?(?<claim>[^“”"].{10,})$`, 'u');

const RULES: readonly RegExp[] = [QUOTED, SAID_THAT, APPOSED, LEADING, SAID, TRAILING];

/** Short, begins in lower case where its first word does, ends with a word. */
export function plainClaim(quote: string): string {
  const text = quote.replace(/\s+/g, ' ').trim().replace(DATELINE, '');
  const rule = RULES.find((candidate) => candidate.test(text));
  const claim = rule?.exec(text)?.groups?.claim ?? text;
  const inner = TRAILING.exec(claim)?.groups?.claim ?? claim;
  return lowered(shortened(inner.replace(/^(?:and|but|so|that|meanwhile,|however,|separately,) /i, '')));
}

const BREAKS =
  /\sand that\s|,\s(?=[‘“'"])|;\s|:\s|\s[–—]\s|(?<!\b\p{Lu}\p{L}{0,4})\.\s|,\s(?=(?:which|who|whose|but|while|though|although|and|adding|saying|where|as|because|so)\s)/gu;

/** Cut at a break of the sentence where it is long, and between words otherwise. */
function shortened(claim: string): string {
  const flat = balanced(claim.replace(/[.,;:!]+[”"’']?$/u, ''));
  const breaks = [...flat.matchAll(BREAKS)].map((match) => match.index).filter((at) => at >= 25);
  const [first] = breaks;
  const main = first !== undefined ? flat.slice(0, first) : flat;
  if (main.length <= LONGEST) return balanced(main);
  const comma = main.lastIndexOf(', ', LONGEST);
  const words = main.slice(0, comma > 40 ? comma : main.lastIndexOf(' ', LONGEST)).split(' ');
  while (words.length > 4 && !isTopicWord(fold(words.at(-1) ?? '').replace(/[^\p{L}\p{N}]/gu, ''))) words.pop();
  return balanced(words.join(' '));
}

/** A quotation mark without its fellow goes. */
function balanced(text: string): string {
  const opened = (text.match(/“/g) ?? []).length;
  const closed = (text.match(/”/g) ?? []).length;
  const plain = (text.match(/"/g) ?? []).length;
  const paired = opened === closed ? text : text.replace(/[“”]/g, '');
  return (plain % 2 === 0 ? paired : paired.replaceAll('"', '')).trim();
}

function lowered(claim: string): string {
  const first = /^[\p{L}'’]+/u.exec(claim)?.[0] ?? '';
  const word = fold(first);
  if (word === 'i' || (first === first.toUpperCase() && first.length > 1)) return claim;
  return isTopicWord(word) && numberIn(word) === undefined ? claim : word.charAt(0) + claim.slice(1);
}
