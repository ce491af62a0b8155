// When an act was done and when it bites, as its reports say it; where none says it, what its first telling implies.
import type { Grounded } from '../../ledger/analysis.ts';
import type { FieldValue, Passage } from '../../ledger/lines.ts';
import type { ArticleState } from '../../ledger/deciding.ts';
import type { Action } from '../../ledger/vocabulary.ts';
import { chooseDate } from './choose.ts';
import { type GlobalReport, passageAt } from './gather.ts';
import { stageOf } from './kinship.ts';
import { isInherited } from './times.ts';

const DAY = 86_400_000;

interface Read {
  value: string;
  passage: Passage;
  inherited: boolean;
}

export function datesOf(
  real: readonly GlobalReport[],
  states: ReadonlyMap<string, ArticleState>,
): { date: FieldValue[]; effective: FieldValue[] } {
  const read = (r: GlobalReport, found: Grounded<string> | null): Read | null => {
    const state = states.get(r.article);
    if (!found || !state) return null;
    return {
      value: found.value,
      passage: passageAt(state, r.report, found.start, found.end),
      inherited: isInherited(found),
    };
  };
  const isSince = sinceOf(real);
  const done = (r: GlobalReport): Read | null => {
    const found = isSince(r) ? null : read(r, r.times.done);
    return found && { ...found, value: found.value.includes('T') ? found.value.slice(0, 10) : found.value };
  };
  const date = chooseDate(real, done);
  return {
    date: date.length ? date : inferred(real, states),
    effective: chooseDate(real, (r) => read(r, r.times.bites ?? (isSince(r) ? r.times.done : null))),
  };
}

/** Two that differ by no more mean one day. */
const SLIP = 2 * DAY;

/** "Since 1 May nobody may …": the first of May is when it bites, if the act was dated or told before. */
function sinceOf(real: readonly GlobalReport[]): (r: GlobalReport) => boolean {
  const dated = real.flatMap((r) => (r.times.doneDays && !r.times.applies ? [r.times.doneDays.first + SLIP] : []));
  const told = real.flatMap((r) => (r.report.background || r.report.tentative ? [] : [r.traits.published]));
  const known = Math.min(...dated, ...told);
  return ({ times: { applies, doneDays } }) => applies && doneDays !== undefined && doneDays.first > known;
}

/** Acts done in the open: who reads of them reads of them at once. */
const PUBLIC: ReadonlySet<Action> = new Set([
  'access_ban',
  'entity_listing',
  'full_lift',
  'legislation',
  'licence_requirement',
  'litigation',
  'partial_lift',
  'rescission',
  'retaliation',
  'rule',
]);
/** Where the news of an article stands: its first sentences. */
const HEAD = 600;

const WEIGHED_NOW =
  /\b(?:is|are) (?:\p{L}+ly |also |now |still )?(?:considering|weighing|mulling|studying|exploring|discussing|drafting|preparing|planning|debating)\b|\b(?:plans|intends|vows|vowed|threatens|threatened) to\b/iu;
const ONGOING = /\b(?:still|already|since|for (?:days|weeks|months|years)|again)\b/iu;

/** One that is being weighed is weighed on the day it is told; an authority tells its own acts on their day, a wire
 *  what is new, and a newspaper at its head what is done in the open; else the month of the first telling is known. */
function inferred(real: readonly GlobalReport[], states: ReadonlyMap<string, ArticleState>): FieldValue[] {
  const first = real.find((r) => !r.report.background && !r.report.tentative);
  if (!first) return [];
  const { article, quote, start, end, published, report } = first;
  const rule = ruleOf(first, states.get(article)?.outlet.kind);
  return [
    {
      value: published.slice(0, rule === 'month-of-publication' ? 7 : 10),
      shown: true,
      rule: `inferred/${rule}`,
      origins: 1,
      citations: [{ article, quote, start, end }],
    },
  ];

  function ruleOf({ standing }: GlobalReport, kind: string | undefined): string {
    if (WEIGHED_NOW.test(quote) && stageOf(report.status.value) === stageOf('considered')) return 'day-of-publication';
    if (standing.rule === 'primary-document') return 'day-of-release';
    if (ONGOING.test(quote)) return 'month-of-publication';
    if (kind === 'wire') return 'day-of-news';
    const done = stageOf(report.status.value) > stageOf('considered') || report.action.value === 'legislation';
    return done && start < HEAD && PUBLIC.has(report.action.value) ? 'day-of-news' : 'month-of-publication';
  }
}
