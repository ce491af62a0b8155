// What ties an article to others: articles with no tie in common, directly or through others, are decided apart.
import type { ArticleState } from '../ledger/deciding.ts';
import { compareText } from '../ledger/text.ts';
import { formKey, spelling } from './entities/forms.ts';
import { familiesOf, phaseOf, stepOf } from './events/kinship.ts';
import { addressKey } from './lineage/address.ts';
import { runsOf } from './lineage/fingerprint.ts';

/** Of the hashes of a text's runs of words, so many of the least ones: a copy has most of them, a rewrite some. */
const RUNS = 6;
/** Long enough that two texts do not share it by chance. */
const RUN_WORDS = 8;
/** Things that tell one matter from another; countries and agencies tie nothing by themselves. */
const SPECIFIC: ReadonlySet<string> = new Set(['company', 'model', 'chip', 'law', 'person', 'organization']);

export function tiesOf(state: ArticleState): string[] {
  const { analysis, article, revision, outlet } = state;
  if (!analysis.relevance.relevant) return [];
  const month = (revision.metadata.published ?? revision.fetchedAt).slice(0, 7);
  const ties = new Set([`at ${addressKey(article.url)}`, `at ${addressKey(article.identityUrl)}`]);
  if (revision.metadata.canonicalUrl) ties.add(`at ${addressKey(revision.metadata.canonicalUrl)}`);
  const entities = new Map(analysis.entities.map((entity) => [entity.key, entity]));
  for (const report of analysis.reports) {
    const named = [...report.actors, ...report.targets, ...report.objects].flatMap(({ value, rule }) => {
      const entity = entities.get(value);
      return entity && !rule.startsWith('salient') ? [entity] : [];
    });
    const specific = named.filter(({ type }) => SPECIFIC.has(type));
    for (const entity of specific)
      for (const name of [entity.name, ...(entity.variantOf ? [entity.variantOf.name] : [])])
        ties.add(`of ${formKey(entity, name)}`);
    // An act between states and offices alone: the others of its month.
    if (!specific.length)
      for (const entity of named) ties.add(`in ${month} ${familiesOf(phaseOf(stepOf(report)))[0]} ${formKey(entity)}`);
  }
  if (outlet.kind === 'company') ties.add(`of body|${spelling(outlet.name, 'company')}`);
  for (const run of leastOf(runsOf(revision, RUN_WORDS), RUNS)) ties.add(`as ${month} ${run}`);
  return [...ties].sort(compareText);
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
