// Dated expressions of news texts: the share found with the days meant.
import { readDates } from '../../extract/dates/dates.ts';
import { dayBounds } from '../../ledger/edtf.ts';
import { paragraph, readSet } from './textSets.ts';

interface Text {
  id: string;
  published: string;
  text: string;
  dates: { start: number; end: number; text: string; when: string; kind: string }[];
}

/** A value as the days it covers. */
export const days = (value: string): string => {
  const bounds = dayBounds(value);
  return bounds ? `${bounds.first}/${bounds.last}` : value;
};

interface MissedDate {
  id: string;
  text: string;
  wanted: string;
  found: string[];
  around: string;
}

function judge(): { all: number; missed: MissedDate[] } {
  const texts = JSON.parse(readSet('dates/gum-news.json')) as Text[];
  const missed: MissedDate[] = [];
  let all = 0;
  for (const { id, published, text, dates } of texts) {
    const { input, sentences } = paragraph(text, published);
    const found = readDates(input, sentences);
    for (const { start, end, text: printed, when } of dates) {
      all += 1;
      const over = found.filter((d) => d.start < end && start < d.end);
      if (over.some((d) => days(d.value) === days(when))) continue;
      missed.push({
        id,
        text: printed,
        wanted: when,
        found: over.map((d) => `${d.text} = ${d.value}`),
        around: text.slice(Math.max(0, start - 60), end + 40),
      });
    }
  }
  return { all, missed };
}

export function scoreNewsDates(): number {
  const { all, missed } = judge();
  return (all - missed.length) / all;
}
