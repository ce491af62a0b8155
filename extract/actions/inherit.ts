// A day carried on from the article's news: "The office banned it on Friday. It also fined Acme."
// Not carried on: "It has fined Acme." without a word that ties the two.
import type { ActionReport } from '../../ledger/analysis.ts';
import { dayBounds } from '../../ledger/edtf.ts';

const TIE =
  /\b(?:also|then|in a separate (?:action|step|move)|separately|in response|answered|at the same time|went further|more than it asks|have paused|have done)\b/iu;
/** "has also held back", "is also looking": begun no one says when. */
const LASTING = /\b(?:is|are|has|have)\s+also\b/iu;
const DAY = 86_400_000;
/** News is told within so many days. */
const NEWS_DAYS = 10;

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
