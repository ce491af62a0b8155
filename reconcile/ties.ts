// What ties an article to others: articles with no tie in common, directly or through others, are decided apart.
import type { ActionReport } from '../ledger/analysis.ts';
import type { ArticleState } from '../ledger/deciding.ts';
import { dayBounds } from '../ledger/edtf.ts';
import { compareText } from '../ledger/text.ts';
import { formKey, spelling } from './entities/forms.ts';
import { familiesOf, phaseOf, stepOf } from './events/kinship.ts';
import { addressKey } from './lineage/address.ts';
import { runsOf } from './lineage/fingerprint.ts';

/** Of the hashes of a text's runs of words, so many of the least ones: a copy has most of them. Two in common tie, since any
 *  one may be a standing phrase ("did not immediately reply to a request for comment") that half of a month's texts print. */
const RUNS = 5;
const RUN_WORDS = 8;
/** Texts on one thing that are this near are always tied; what is decided of two looks no further, beside what a text recalls. */
const SPELL_DAYS = 200;
/** An act recalled without its day may be so old. */
const RECALLED_DAYS = 500;
const DAY = 86_400_000;
/** Things that tell one matter from another; countries and agencies tie nothing by themselves. */
const SPECIFIC: ReadonlySet<string> = new Set(['company', 'model', 'chip', 'law', 'person', 'organization']);

export function tiesOf(state: ArticleState): string[] {
  const { analysis, article, revision, outlet } = state;
  if (!analysis.relevance.relevant) return [];
  const published = revision.metadata.published ?? revision.fetchedAt;
  const month = published.slice(0, 7);
  const today = Date.parse(published);
  const ties = new Set([`at ${addressKey(article.url)}`, `at ${addressKey(article.identityUrl)}`]);
  if (revision.metadata.canonicalUrl) ties.add(`at ${addressKey(revision.metadata.canonicalUrl)}`);
  const entities = new Map(analysis.entities.map((entity) => [entity.key, entity]));
  for (const report of analysis.reports) {
    const named = [...report.actors, ...report.targets, ...report.objects].flatMap(({ value, rule }) => {
      const entity = entities.get(value);
      return entity && !rule.startsWith('salient') ? [entity] : [];
    });
    const specific = named.filter(({ type }) => SPECIFIC.has(type));
    const spells = specific.length ? spellsOf([today, ...recalledBy(report, today)]) : [];
    for (const entity of specific)
      for (const name of [entity.name, ...(entity.variantOf ? [entity.variantOf.name] : [])])
        for (const spell of spells) ties.add(`of ${formKey(entity, name)} ${spell}`);
    // An act between states and offices alone: the others of its month.
    if (!specific.length)
      for (const entity of named) ties.add(`in ${month} ${familiesOf(phaseOf(stepOf(report)))[0]} ${formKey(entity)}`);
  }
  if (outlet.kind === 'company')
    for (const spell of spellsOf([today])) ties.add(`of body|${spelling(outlet.name, 'company')} ${spell}`);
  const runs = leastOf(runsOf(revision, RUN_WORDS), RUNS).sort((a, b) => a - b);
  for (const [at, run] of runs.entries())
    for (const other of runs.slice(at + 1)) ties.add(`as ${month} ${run} ${other}`);
  return [...ties].sort(compareText);
}

/** Each spell is two stretches of the calendar, so that neighbours on two sides of a border share one. */
function spellsOf(instants: readonly number[]): Set<number> {
  const stretches = instants.map((instant) => Math.floor(instant / (SPELL_DAYS * DAY)));
  return new Set(stretches.flatMap((stretch) => [stretch, stretch + 1]));
}

/** When the act was done, where that may be long before the text. */
function recalledBy({ date, background }: ActionReport, today: number): number[] {
  const first = date && dayBounds(date.value)?.first;
  if (first) return [Date.parse(first)];
  if (!background) return [];
  return [today - SPELL_DAYS * DAY, today - 2 * SPELL_DAYS * DAY, today - RECALLED_DAYS * DAY];
}

/** The `n` least, in no order. */
function leastOf(values: Iterable<number>, n: number): number[] {
  const least: number[] = [];
  let most = Number.POSITIVE_INFINITY;
  for (const value of values) {
    if (value >= most) continue;
    if (least.length === n) least.splice(least.indexOf(most), 1);
    least.push(value);
    if (least.length === n) most = Math.max(...least);
  }
  return least;
}
