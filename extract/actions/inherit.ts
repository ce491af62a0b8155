// A day carried on from the act told before: "The office banned it on Friday. It also fined Acme."
// Not carried on: "It has fined Acme." without a word that ties the two.
import type { ActionReport } from '../../ledger/analysis.ts';

const TIE =
  /\b(?:also|then|in a separate (?:action|step|move)|separately|in response|answered|at the same time|meanwhile|went further|more than it asks|have paused|have done)\b/iu;
/** Reports that stand farther apart are not tied. */
const REACH = 1500;

/** `reports` in the order of the text. */
export function inheritDates(reports: readonly ActionReport[]): ActionReport[] {
  return reports.map((report, i) => {
    if (report.date || report.background || report.reality !== 'real') return report;
    const before = reports.slice(0, i).findLast((r) => r.date && !r.background && r.reality === 'real');
    if (!before?.date || report.start - before.end > REACH) return report;
    const near = report.start - before.end < 40;
    if (!near && !TIE.test(report.quote)) return report;
    return { ...report, date: { ...before.date, rule: 'inherited/from-act-before' } };
  });
}
