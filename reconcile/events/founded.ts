// Which clusters of reports are an event: an act told as real, not alluded to.
import type { Action } from '../../ledger/vocabulary.ts';
import { type GlobalReport, strong } from './gather.ts';

/** The act is named, spoken of or gone on about, not told. */
export const isNamedOnly = ({ report: { action, tentative } }: GlobalReport): boolean =>
  tentative || action.rule.endsWith('/named') || action.rule.startsWith('again/');

/** Told by the way, yet with all that makes an act: its day, who did it, and to whom or what. An accusation is none.
 *  "On 2 May the Office had let Acme have its forty boards"; not "Acme is waiting for the Office". */
export function tellsAlone({ report, times: { doneDays }, quote, actors, targets, objects }: GlobalReport): boolean {
  if (!report.tentative || report.reality !== 'real' || !doneDays || doneDays.last - doneDays.first > WEEK)
    return false;
  return strong(actors).length > 0 && strong([...targets, ...objects]).length > 0 && !accuses({ quote });
}

export const accuses = ({ quote }: Pick<GlobalReport, 'quote'>): boolean => ACCUSING.test(quote);

const WEEK = 7 * 86_400_000;
const ACCUSING = /\b(?:accus|alleg|suspect|insinuat)\w*|\bcharge[sd]? that\b/iu;

/** Acts whose parties are countries. */
const BETWEEN_STATES: ReadonlySet<Action> = new Set(['retaliation', 'negotiation', 'request']);
/** Where the news of an article stands. */
const HEAD = 600;

export function isFounded(cluster: readonly GlobalReport[]): boolean {
  const real = cluster.filter((r) => r.report.reality === 'real');
  const telling = real.filter((r) => !isNamedOnly(r) || tellsAlone(r));
  if (!telling.length || isFaint(real, telling)) return false;
  const things = real.some((r) => r.objects.length > 0);
  const parties = real.some((r) =>
    [...r.actors, ...r.targets].some((p) => p.entity.type !== 'country' || BETWEEN_STATES.has(r.report.action.value)),
  );
  // an older act recalled without a day, by nobody told as news, is no more than an allusion
  const recalledOnly = real.every((r) => r.report.background);
  return isDated(real) || (!recalledOnly && (things || parties));
}

const isDated = (reports: readonly GlobalReport[]): boolean => reports.some((r) => r.times.doneDays !== undefined);

/** One source alone, on no day, by nobody, to one party at most, far down: an aside.
 *  Not "Orders of Acme are under review, he said" at the end; but "Acme's orders were put under review" at the head. */
function isFaint(real: readonly GlobalReport[], telling: readonly GlobalReport[]): boolean {
  if (isDated(real) || new Set(real.map((r) => r.origin)).size > 1) return false;
  return telling.every(
    (r) =>
      r.start >= HEAD &&
      r.standing.rule !== 'primary-document' &&
      !strong(r.actors).length &&
      strong([...r.targets, ...r.objects]).length < 2,
  );
}
