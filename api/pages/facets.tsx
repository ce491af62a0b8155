// The side column of the timeline: values with counts, each a link that narrows; filters in force, each a link that widens.
import type { EntityLine, EventLine } from '../../ledger/lines.ts';
import type { Page } from '../../ledger/store.ts';
import { ACTIONS, STATUSES } from '../../ledger/vocabulary.ts';
import type { Reading } from '../services.ts';
import { actionLabel, dateInWords, statusLabel } from '../titles.ts';
import { queryString } from './parts.tsx';

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
  text: string;
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
      return { name, text: `${NAMES[name] ?? name}: ${entity?.name ?? outlet ?? labelOf(name, value)}` };
    }),
  );
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
