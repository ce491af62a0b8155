// Years, quarters, months and weeks told from the day of the text.
import { CUE } from '../../words/cues.ts';
import { civil, iso, monthValue, partOfMonth, partOfYear, quarterValue, shiftMonth } from '../calendar.ts';
import { type DateParser, isoOf, type Reading } from '../found.ts';
import { EDGE, edgeOf, partOf, stepOf } from './parts.ts';

/** "the end of the year", "year-end", "early next year", "later this month", "last quarter". */
export const relativeUnit: DateParser = {
  name: 'relative-unit',
  cue: CUE.period,
  lead: 40,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:(?:${EDGE})(?:(?<the>the)|(?<edgeWhich>this|last|next))\\s(?<edgeUnit>year|month|quarter|week)|(?<yearEnd>year-end|year end)|(?:(?<part>[Ee]arly|[Ll]ate|[Mm]id)(?:-|\\s))?(?:(?<which>[Tt]his|[Ll]ast|[Nn]ext|the coming|the following|the previous)\\s(?:calendar\\s)?(?<unit>[Yy]ear|[Mm]onth|[Qq]uarter)|(?<whichQuarter>[Pp]revious|[Pp]ast)\\s(?<quarter>quarter)))(?![\\p{L}\\p{N}-]|['’]s\\s(?:first|second|third|fourth)\\s(?:quarter|half))`,
    'yu',
  ),
  read: (groups, place) => {
    const anchor = isoOf(place.reference);
    const now = civil(place.reference.day);
    if (groups.yearEnd) return { value: `${now.year}-12-31`, precision: 'day', stated: ['year'], anchor };
    const unit = (groups.edgeUnit ?? groups.unit ?? groups.quarter)?.toLowerCase();
    const step = stepOf(
      (groups.edgeWhich ?? groups.which ?? groups.whichQuarter ?? 'this').toLowerCase().replace('the ', ''),
    );
    const edge = groups.edge?.toLowerCase();
    const stated = [unit ?? 'year'];
    if (unit === 'year') {
      const value = now.year + step;
      const part = partOf(groups.part);
      if (edge)
        return {
          value: edgeOf(value, 1, 12, edge),
          precision: edge.toLowerCase() === 'middle' ? 'interval' : 'day',
          stated,
          anchor,
        };
      return part
        ? { value: partOfYear(value, part), precision: 'interval', stated, anchor }
        : { value: String(value), precision: 'year', stated, anchor };
    }
    if (unit === 'month') {
      const at = shiftMonth(now.year, now.month, step);
      const part = partOf(groups.part);
      if (edge)
        return {
          value: edgeOf(at.year, at.month, at.month, edge),
          precision: edge.toLowerCase() === 'middle' ? 'part-of-month' : 'day',
          stated,
          anchor,
        };
      return part
        ? { value: partOfMonth(at.year, at.month, part), precision: 'part-of-month', stated, anchor }
        : { value: monthValue(at.year, at.month), precision: 'month', stated, anchor };
    }
    if (unit === 'quarter') {
      const index = now.year * 4 + Math.ceil(now.month / 3) - 1 + step;
      const inYear = Math.floor(index / 4);
      const number = (index % 4) + 1;
      if (edge) return { value: edgeOf(inYear, number * 3 - 2, number * 3, edge), precision: 'day', stated, anchor };
      return { value: quarterValue(inYear, number), precision: 'quarter', stated, anchor };
    }
    const monday = place.reference.day - ((place.reference.day + 3) % 7) + 7 * step;
    const at = edge === 'end' || edge === 'close' ? monday + 6 : monday;
    return { value: iso(at), precision: 'day', stated, anchor } satisfies Reading;
  },
};
