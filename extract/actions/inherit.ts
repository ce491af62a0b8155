// A day carried on from the article's news: "The office banned it on Friday. It also fined Acme."
// Not carried on: "It has fined Acme." without a word that ties the two.
import type { ActionReport } from '../../ledger/analysis.ts';
import { dayBounds } from '../../ledger/edtf.ts';
import { type Reading, within } from './reading.ts';

const TIE =
  /\b(?:also|then|in a separate (?:action|step|move)|separately|in response|answered|at the same time|went further|more than it asks|have paused|have done)\b/iu;
/** "has also held back", "is also looking": begun no one says when. */
const LASTING = /\b(?:is|are|has|have)\s+also\b/iu;
const DAY = 86_400_000;
/** News is told within so many days. */
const NEWS_DAYS = 10;

const GOES_ON = /^(?:It|They|He|She|We)\b/u;

/** "On Monday the office did what it had ruled out. It dropped the rule.": the day of the sentence before, which tells no act. */
export function inheritBefore(reports: readonly ActionReport[], reading: Reading): ActionReport[] {
  return reports.map((report) => {
    if (report.date || report.reality !== 'real' || !GOES_ON.test(report.quote)) return report;
    // "dropped it, and with it the duty to hold a licence": what is only named is older
    if (report.action.rule.endsWith('/named')) return report;
    const at = reading.sentences.findIndex((s) => s.start <= report.start && s.end >= report.end);
    const before = reading.sentences[at - 1];
    if (!before || before.block !== reading.sentences[at]?.block) return report;
    if (reports.some((r) => r.start < before.end && r.end > before.start)) return report;
    const [date] = within(reading.dates, before);
    if (!date || date.start - before.start > 12) return report;
    return { ...report, date: { value: date.value, start: date.start, end: date.end, rule: 'sentence-before' } };
  });
}

/** `reports` in the order of the text; `published` in milliseconds. */
export function inheritDates(reports: readonly ActionReport[], published: number): ActionReport[] {
  const isNews = (r: ActionReport): boolean => {
    const bounds = r.date && !r.background && r.reality === 'real' ? dayBounds(r.date.value) : undefined;
    if (!bounds?.first || !bounds.last || bounds.first !== bounds.last) return false;
    const age = (published - Date.parse(bounds.first)) / DAY;
    return age > -2 && age < NEWS_DAYS;
  };
  const news = reports.find(isNews);
  return reports.map((report) => {
    if (report.date || report.background || report.reality !== 'real' || !news?.date) return report;
    if (news.start > report.start || !TIE.test(report.quote) || LASTING.test(report.quote)) return report;
    return { ...report, date: { ...news.date, rule: 'inherited/news-of-the-article' } };
  });
}
