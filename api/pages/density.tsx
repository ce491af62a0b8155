// Events over time as an inline strip of bars, each a link to its months.
import { dateInWords } from '../titles.ts';
import { queryString } from './links.ts';
import { counted } from './parts.tsx';

interface Bar {
  from: string;
  to: string;
  label: string;
  count: number;
}

/** More months than this are shown as years. */
const MOST_MONTHS = 48;
const HEIGHT = 48;

/** A bar for each month, or year, from the first to the last; empty ones too. */
export function barsOf(counts: readonly { value: string; count: number }[]): Bar[] {
  const byMonth = new Map(counts.filter((c) => /^\d{4}-\d\d$/.test(c.value)).map((c) => [c.value, c.count]));
  const months = [...byMonth.keys()].sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all = monthsBetween(first, last);
  if (all.length <= MOST_MONTHS)
    return all.map((month) => ({ from: month, to: month, label: dateInWords(month), count: byMonth.get(month) ?? 0 }));
  return [...new Set(all.map((month) => month.slice(0, 4)))].map((year) => ({
    from: year,
    to: year,
    label: year,
    count: months.filter((m) => m.startsWith(year)).reduce((sum, m) => sum + (byMonth.get(m) ?? 0), 0),
  }));
}

const FARTHEST = 1200;

function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  let [year = 0, month = 1] = first.split('-').map(Number);
  for (let at = first; at <= last && months.length < FARTHEST; ) {
    months.push(at);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
    at = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
  }
  return months;
}

export function Density({ bars, params }: { bars: readonly Bar[]; params: Record<string, string> }) {
  if (bars.length < 2) return null;
  const most = Math.max(...bars.map((bar) => bar.count));
  const height = (count: number): number => (count === 0 ? 0 : Math.max(3, Math.round((count / most) * HEIGHT)));
  return (
    <nav class="density" aria-label="Events over time">
      <svg viewBox={`0 0 ${bars.length * 10} ${HEIGHT}`} preserveAspectRatio="none">
        <title>Events over time</title>
        {bars.map((bar, n) =>
          bar.count === 0 ? null : (
            <a
              href={`/${queryString({ ...params, cursor: null, from: bar.from, to: bar.to })}`}
              aria-label={`${bar.label}: ${counted(bar.count, 'event')}`}
            >
              <title>{`${bar.label}: ${counted(bar.count, 'event')}`}</title>
              <rect class="reach" x={n * 10} y="0" width="10" height={HEIGHT} />
              <rect x={n * 10 + 1} y={HEIGHT - height(bar.count)} width="8" height={height(bar.count)} />
            </a>
          ),
        )}
      </svg>
      <div class="ends meta">
        <span>{bars[0]?.label}</span>
        <span>{bars.at(-1)?.label}</span>
      </div>
    </nav>
  );
}
