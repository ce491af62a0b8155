// The side column of the timeline: values with counts, each a link that narrows; filters in force, each a link that widens.
import type { EntityLine, EventLine } from '../../ledger/lines.ts';
import type { Page } from '../../ledger/asking.ts';
import { ACTIONS, STATUSES } from '../../ledger/vocabulary.ts';
import type { Reading } from '../services.ts';
import { actionLabel, statusLabel } from '../phrases.ts';
import { dateInWords } from '../titles.ts';
import { queryString } from './links.ts';

export const SHOWN_FACETS = ['action', 'actor', 'model', 'country', 'outlet'] as const;
const MOST = 10;

const TITLES: Readonly<Record<(typeof SHOWN_FACETS)[number], string>> = {
  action: 'Action',
  actor: 'Who acts',
  model: 'Models and chips',
  country: 'Countries',
  outlet: 'Outlets',
};

export function Facets({ page, params }: { page: Page<EventLine>; params: Record<string, string> }) {
  return (
    <aside class="facets" aria-label="Narrow the list">
      {SHOWN_FACETS.map((name) => {
        const values = (page.facets?.[name] ?? []).slice(0, MOST);
        if (values.length === 0) return null;
        return (
          <section>
            <h2>{TITLES[name]}</h2>
            <ul>
              {values.map(({ value, label, count }) => (
                <li>
                  <a
                    href={`/${queryString({ ...params, cursor: null, [name]: value })}`}
                    aria-current={params[name] === value ? 'true' : undefined}
                  >
                    {name === 'action' ? labelOf('action', value) : label}
                  </a>{' '}
                  <span class="meta">{count}</span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </aside>
  );
}

const NAMES: Readonly<Record<string, string>> = {
  q: 'search',
  from: 'from',
  to: 'to',
  asOf: 'as known on',
  conflict: 'disputed',
  minOrigins: 'origins at least',
};
const ENTITY_FILTERS = new Set(['actor', 'target', 'model', 'entity', 'country']);
/** These shape the list without narrowing it. */
const SHAPES = new Set(['sort', 'limit', 'cursor', 'facets']);

function labelOf(name: string, value: string): string {
  const action = ACTIONS.find((a) => name === 'action' && a === value);
  if (action) return actionLabel(action);
  const status = STATUSES.find((s) => name === 'status' && s === value);
  if (status) return statusLabel(status);
  return name === 'from' || name === 'to' || name === 'asOf' ? dateInWords(value) : value;
}

interface InForce {
  name: string;
  /** "search: licence" */
  text: string;
  /** "licence" */
  value: string;
}

/** The filters of an address in words. */
export async function filtersInForce(params: Record<string, string>, reading: Reading): Promise<InForce[]> {
  const names = Object.entries(params).filter(([name]) => !SHAPES.has(name));
  return await Promise.all(
    names.map(async ([name, value]) => {
      const entity: EntityLine | undefined = ENTITY_FILTERS.has(name)
        ? await reading.store.get('entities', value)
        : undefined;
      const outlet = name === 'outlet' ? reading.shown.outlets.get(value)?.name : undefined;
      const label = entity?.name ?? outlet ?? labelOf(name, value);
      return { name, text: `${NAMES[name] ?? name}: ${label}`, value: label };
    }),
  );
}

type Words = (value: string) => string;

/** How each filter reads in a headline, in this order. */
const CLAUSES: readonly (readonly [string, Words])[] = [
  ['status', (v) => v],
  ['actor', (v) => `by ${v}`],
  ['target', (v) => `on ${v}`],
  ['model', (v) => `on ${v}`],
  ['entity', (v) => `with ${v}`],
  ['country', (v) => `in ${v}`],
  ['outlet', (v) => `reported by ${v}`],
  ['q', (v) => `matching “${v}”`],
  ['conflict', (v) => (v === 'true' ? 'disputed' : 'undisputed')],
  ['minOrigins', (v) => `of ${v} origins or more`],
  ['from', (v) => `from ${v}`],
  ['to', (v) => `to ${v}`],
];

/** "Access ban by Commerce Department, from March 2027". */
export function headlineOf(inForce: readonly InForce[]): string {
  const wordsOf = (name: string): string | undefined => inForce.find((each) => each.name === name)?.value;
  const [from, to] = [wordsOf('from'), wordsOf('to')];
  const clauses = CLAUSES.flatMap(([name, words]) => {
    const value = wordsOf(name);
    if (value === undefined || (from === to && name === 'to')) return [];
    return [from === to && name === 'from' ? `in ${value}` : words(value)];
  });
  return [wordsOf('action') ?? 'AI export actions', ...clauses]
    .join(', ')
    .replace(/^([^,]+), (?=by |on |with |in )/, '$1 ');
}

export function Chips({ inForce, params }: { inForce: readonly InForce[]; params: Record<string, string> }) {
  if (inForce.length === 0) return null;
  return (
    <p class="chips">
      {inForce.map(({ name, text }) => (
        <>
          <a href={`/${queryString({ ...params, cursor: null, [name]: null })}`} title="Remove this filter">
            {text} <span aria-hidden="true">×</span>
            <span class="hidden"> (remove)</span>
          </a>{' '}
        </>
      ))}
      {inForce.length > 1 ? <a href="/">Clear all</a> : null}
    </p>
  );
}
