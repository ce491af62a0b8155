// An act told first, and dated by the document that did it in the next sentence:
// "The ministry reopened Bolt 2. The change is set out in a letter dated 3 May." Out: "A letter dated 3 May arrived."
import type { ActionReport } from '../../ledger/analysis.ts';
import { type Reading, within } from './reading.ts';

const SET_OUT =
  /^(?:The|This|That|It|Its)\b[^.]{0,40}?\b(?:is|was|were|are|came|comes)\b[^.]{0,20}?\b(?:confirmed|set out|announced|contained|disclosed|laid out|spell(?:ed|t) out|made public|revealed|made|given|communicated)\b[^.]{0,160}?\b(?:dated|of)\s+$/u;
/** The document is named within so many sentences. */
const SENTENCES = 2;

export function dateByDocuments(reports: readonly ActionReport[], reading: Reading): ActionReport[] {
  return reports.map((report) => {
    if (report.date || report.reality !== 'real') return report;
    // "lifted the ban": the letter dates the lift, not the ban it names
    if (report.action.rule.endsWith('/named')) return report;
    const at = reading.sentences.findIndex((s) => s.start <= report.start && s.end >= report.end);
    if (at < 0) return report;
    for (const sentence of reading.sentences.slice(at + 1, at + 1 + SENTENCES)) {
      const date = within(reading.dates, sentence).find((d) =>
        SET_OUT.test(reading.text.slice(sentence.start, d.start)),
      );
      if (!date) continue;
      const rule = 'document/dated';
      const author = within(reading.names, sentence).find(
        (n) => n.type === 'person' && /\bfrom\b[^,.]{0,60}$/iu.test(reading.text.slice(sentence.start, n.start)),
      );
      const actor = author
        ? [{ value: author.key, start: author.start, end: author.end, rule: 'role/author-of-document' }]
        : [];
      return {
        ...report,
        date: { value: date.value, start: date.start, end: date.end, rule },
        actors: [...report.actors.filter((a) => a.value !== author?.key), ...actor],
      };
    }
    return report;
  });
}
