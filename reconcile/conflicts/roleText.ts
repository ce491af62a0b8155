// The role a text gives a person beside the name: what stands before it, after a comma, or in a role statement.
import { fold } from '../../ledger/text.ts';
import { remembered } from './remembered.ts';
import type { NamedSpan, Statement } from './statement.ts';

const ROLE_NOUN =
  /\b(?:director|chief|head|secretary|minister|adviser|advisor|official|boss|president|chair|chairman|chairwoman|chairperson|officer|judge|senator|representative|commissioner|administrator|manager|executive|ceo|founder|spokesman|spokeswoman|spokesperson|counsel|ambassador|envoy|governor|mayor|partner|owner|leader|aide|czar|undersecretary|deputy|analyst|researcher|professor|engineer|lawyer|clerk|registrar|justice|attorney|negotiator|direktor(?:in)?|minister(?:in)?|chefin|leiter(?:in)?|beraterin|berater|sprecher(?:in)?|richter(?:in)?|ministra|ministro|directora|jueza|juez|portavoz|directrice|directeur|ministre|juge)\b/;

const ROLE_NOUNS = new RegExp(ROLE_NOUN.source, 'g');
/** What every noun of an office holds. */
const NOUN_STEM =
  /direct|direkt|chief|head|secretar|minist|advis|official|boss|president|chair|officer|judge|senator|representative|commissioner|administrator|manager|executive|ceo|founder|spokes|counsel|ambassador|envoy|governor|mayor|partner|owner|leader|aide|czar|deputy|analyst|researcher|professor|engineer|lawyer|clerk|registrar|justice|attorney|negotiator|chefin|leiter|berater|sprecher|richter|jue|portavoz|juge/i;

const BEFORE = /(?:^|[\s,“"(])(?<role>(?:[\p{L}.&’'-]{1,30}\s){1,6})$/u;
const AFTER = /^,\s(?<role>[^,.;:!?“”"]{3,90})(?=[,.;:!?]|$)/u;
// "A registrar in Dover, Dalia Marsh"
const BEFORE_COMMA = new RegExp(
  `(?:^|\\s)an?\\s(?<role>(?:[\\p{L}-]{1,20}\\s){0,2}${ROLE_NOUN.source}[^,.;]{0,40}),\\s$`,
  'iu',
);
const RELATIVE = /^,\swho\s(?<role>(?:has\s)?(?:runs?|run|heads?|headed|leads?|led|chairs?|directs?)\s[^,.;]{3,80})/u;

const rolesOf = remembered(() => new Map<NamedSpan, string | undefined>());

/** The words of the role, or undefined where the text gives none here. */
export function roleAt(statement: Statement, span: NamedSpan): string | undefined {
  const roles = rolesOf(statement);
  if (!roles.has(span)) roles.set(span, readRole(statement, span));
  return roles.get(span);
}

function readRole(statement: Statement, span: NamedSpan): string | undefined {
  const before = statement.quote.slice(Math.max(0, span.start - statement.start - 80), span.start - statement.start);
  const after = statement.quote.slice(span.end - statement.start);
  const title = NOUN_STEM.test(before) ? (titleBefore(before) ?? BEFORE_COMMA.exec(before)?.groups?.role) : undefined;
  if (title) return title;
  const apposition = AFTER.exec(after)?.groups?.role;
  if (apposition && ROLE_NOUN.test(fold(apposition))) return apposition.trim();
  const relative = RELATIVE.exec(after)?.groups?.role;
  if (relative) return relative;
  const stated = statement.roles.find((role) => role.person === span.local);
  return stated?.role;
}

const CONNECTIVE =
  /^(?:said|says|told|by|of|to|for|and|but|that|with|from|as|in|on|at|wrote|accused|asked|the|a|an|when|then|while)$/;

function titleBefore(before: string): string | undefined {
  const words = BEFORE.exec(before)?.groups?.role?.trim().split(/\s+/) ?? [];
  const role: string[] = [];
  for (const word of words.reverse()) {
    if (CONNECTIVE.test(fold(word)) && role.length) break;
    role.unshift(word);
    if (CONNECTIVE.test(fold(word))) return undefined;
  }
  const text = role.join(' ');
  return ROLE_NOUN.test(fold(text)) ? text : undefined;
}

/** The nouns of the office in a role, folded. */
export function roleHead(role: string): string[] {
  const found = fold(role).match(ROLE_NOUNS) ?? [];
  return found.map((head) => SAME_HEAD.get(head) ?? head);
}

const SAME_HEAD: ReadonlyMap<string, string> = new Map([
  ['advisor', 'adviser'],
  ['boss', 'chief'],
  ['head', 'chief'],
  ['chairman', 'chair'],
  ['chairwoman', 'chair'],
  ['chairperson', 'chair'],
  ['justice', 'judge'],
  ['attorney', 'lawyer'],
  ['counsel', 'lawyer'],
  ['jueza', 'judge'],
  ['juez', 'judge'],
  ['richterin', 'judge'],
  ['richter', 'judge'],
  ['juge', 'judge'],
  ['direktorin', 'director'],
  ['direktor', 'director'],
  ['directora', 'director'],
  ['directrice', 'director'],
  ['directeur', 'director'],
  ['ministra', 'minister'],
  ['ministro', 'minister'],
  ['ministre', 'minister'],
  ['ministerin', 'minister'],
]);
