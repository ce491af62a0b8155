// Can two reports be of one act (vetoes), and how strongly do they point to one (bond)?
import { compare, disjoint, type Evidence, shared } from './evidence.ts';
import type { GlobalReport, Placed } from './gather.ts';
import { familiesOf, likenessOf } from './kinship.ts';
import { sameFamily, slipOf, spellingBlocks } from './namesakes.ts';
import { NEEDED, POINTS } from './points.ts';
import type { Traits } from './traits.ts';

const DAY = 86_400_000;
/** Reports of an act that happens once disagree by so many days at most: a bill is signed once. */
const SLIP_OF_ONCE = 8;
/** Of an act that may be repeated: two refusals a week apart are two. */
const SLIP_OF_REPEATABLE = 2;
/** An act recalled without a date is no older than this. */
const MEMORY_DAYS = 500;
/** A measure bites so many days after it was made, at most. */
const NOTICE_DAYS = 200;

/** Acts on a party: another party is another act, whatever else is shared. */
const PARTY_ACTS = new Set([
  'entity_listing',
  'licence_grant',
  'licence_denial',
  'enforcement',
  'litigation',
  'investigation',
]);

export interface Bond {
  score: number;
  reasons: string[];
}

/** Why two reports cannot be of one act, or undefined. */
export function vetoOf(a: GlobalReport, b: GlobalReport): string | undefined {
  const x = a.traits;
  const y = b.traits;
  if (x.stage !== y.stage && !isCourtTurn(x, y)) return 'other stage';
  if (!likenessOf(x.phase, y.phase)) return 'other act';
  if (otherTime(a, b)) return 'other time';
  if (isOrderAndOwnStep(a, b) || isOrderAndOwnStep(b, a)) return 'ordered and of its own will';
  if (disjoint(x.thingIds, y.thingIds) && !sameFamily(x.things, y.things)) return 'other thing';
  const partyAct = PARTY_ACTS.has(a.report.action.value);
  if (partyAct && disjoint(x.peopleIds, y.peopleIds) && !samePerson(x, y)) return 'other person';
  if (disjoint(x.companies, y.companies) && !nestedCompany(x, y) && (partyAct || !shared(x.anyObjects, y.anyObjects)))
    return 'other company';
  return undefined;
}

/** A ruling, a stay and what it lifts are told with any status. */
const isCourtTurn = (x: Traits, y: Traits): boolean => x.phase === 'litigation ruling' && y.phase === x.phase;

/** An order of a government, and what a firm does itself. */
const isOrderAndOwnStep = (a: GlobalReport, b: GlobalReport): boolean =>
  a.report.action.value === 'voluntary_restriction' &&
  b.report.action.value !== 'voluntary_restriction' &&
  a.traits.kinds.includes('company') &&
  b.traits.kinds.some((kind) => kind === 'agency' || kind === 'country');

/** "Rosa Lindt" and "Rosa Lint", "Ana Ortiz" and "Alma Ortiz": slips of one name. */
const samePerson = (x: Traits, y: Traits): boolean =>
  x.people.some((p) => y.people.some((q) => slipOf(p.entity.name, q.entity.name) || sameSurname(p, q)));

function sameSurname(a: Placed, b: Placed): boolean {
  const surname = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
  return a.entity.name.charAt(0) === b.entity.name.charAt(0) && surname(a.entity.name) === surname(b.entity.name);
}

/** "Acme" and "Acme Foundry", or the maker with a word before its name. */
const nestedCompany = (x: Traits, y: Traits): boolean =>
  x.firms.some((p) => y.firms.some((q) => nested(p.entity.name, q.entity.name)));

const nested = (a: string, b: string): boolean => ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `);

function otherTime(a: GlobalReport, b: GlobalReport): boolean {
  const x = a.traits;
  const y = b.traits;
  if (x.span && y.span) {
    // what applies since a day may have been made on an earlier one
    const since = [x.applies ? x.span.first - y.span.first : -1, y.applies ? y.span.first - x.span.first : -1];
    if (since.some((days) => days > 0 && days <= NOTICE_DAYS * DAY)) return false;
    const gap = Math.max(0, x.span.first - y.span.last, y.span.first - x.span.last) / DAY;
    return gap > (x.repeatable ? SLIP_OF_REPEATABLE : SLIP_OF_ONCE) || (gap > 2 && a.article === b.article);
  }
  const dated = x.span ? x : y.span ? y : undefined;
  const other = dated === x ? y : x;
  if (!dated?.span) return Math.abs(x.published - y.published) / DAY > MEMORY_DAYS;
  if (other.bites && !dated.applies) {
    const notice = (other.bites.last - dated.span.first) / DAY;
    if (notice < -2 || notice > NOTICE_DAYS) return true;
  }
  const days = (other.published - dated.span.first) / DAY;
  return days < (dated.applies ? -NOTICE_DAYS : -2) || days > MEMORY_DAYS;
}

export function bondOf(a: GlobalReport, b: GlobalReport): Bond {
  const reasons: string[] = [];
  let score = -NEEDED;
  const column = a.traits.phase === b.traits.phase ? 0 : 1;
  let telling = false;
  compare(a, b, (evidence: Evidence, amount) => {
    telling ||= TELLING.has(evidence) && (evidence !== 'words' || amount > 1);
    const points = POINTS[evidence][column] * amount;
    if (points) reasons.push(`${evidence} ${points > 0 ? '+' : ''}${points.toFixed(1)}`);
    score += points;
  });
  if (!telling) {
    reasons.push('nothing tells');
    score -= UNTOLD;
  }
  return { score, reasons };
}

/** Where nothing that few acts share is shared. */
const UNTOLD = 1.5;

/** Agreement in what few acts share. */
const TELLING: ReadonlySet<Evidence> = new Set<Evidence>([
  'thing',
  'company',
  'person',
  'law',
  'body',
  'thing of a family',
  'law by its end',
  'thing meant',
  'figure',
  'words',
  'material',
]);

/** Blocks in which reports can meet: a thing or party named, or a month within one family of actions. */
export function blocksOf(r: GlobalReport): string[] {
  const { names, span } = r.traits;
  const families = familiesOf(r.traits.phase);
  const blocks = [...names.thing, ...names.company, ...names.person, ...names.law, ...names.body];
  for (const id of [...names.office, ...names.country]) for (const family of families) blocks.push(`${family}|${id}`);
  for (const p of r.traits.things) blocks.push(...spellingBlocks(p.entity.name));
  const first = span?.first ?? (r.report.background ? undefined : r.traits.published);
  if (first !== undefined)
    for (const month of new Set([monthOf(first), monthOf(span?.last ?? first)]))
      for (const family of families) blocks.push(`${family}|${month}`);
  return [...new Set(blocks)];
}

const monthOf = (time: number): string => new Date(time).toISOString().slice(0, 7);
