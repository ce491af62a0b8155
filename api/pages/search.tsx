// The search form of the timeline.
import { ACTIONS, STATUSES } from '../../ledger/vocabulary.ts';
import { actionLabel, statusLabel } from '../phrases.ts';

const MORE = ['target', 'country', 'outlet', 'minOrigins', 'clock'] as const;
const TEXT_FIELDS = [
  ['target', 'On whom'],
  ['country', 'Country'],
  ['outlet', 'Outlet'],
] as const;
/** Set by links; the form keeps them. */
const KEPT = ['actor', 'model', 'kind', 'state', 'article', 'event', 'limit'] as const;

/** A list to choose from, for browsers that offer it; no script needed. */
const NAMES = 'entity-names';

interface SearchFormProps {
  params: Record<string, string>;
  /** Of entities in the list. */
  names: readonly string[];
}

export function SearchForm({ params, names }: SearchFormProps) {
  return (
    <form class="search" method="get" action="/">
      <label class="wide">
        Search titles, summaries and quotations
        <input
          type="search"
          name="q"
          value={params.q ?? ''}
          list={NAMES}
          autocomplete="off"
          placeholder={'words, "a phrase", -without, this OR that'}
        />
      </label>
      <datalist id={NAMES}>
        {names.map((name) => (
          <option value={name} />
        ))}
      </datalist>
      <Field name="entity" label="Entity, model or chip" params={params} list={NAMES} />
      <Choice name="action" label="Action" params={params} options={ACTIONS.map((a) => [a, actionLabel(a)])} />
      <Choice name="status" label="Status" params={params} options={STATUSES.map((s) => [s, statusLabel(s)])} />
      <DateField name="from" label="From" params={params} />
      <DateField name="to" label="To" params={params} />
      <DateField name="asOf" label="As known on" params={params} />
      <Choice name="conflict" label="Conflicts" params={params} options={[['true', 'only disputed']]} />
      <Choice
        name="sort"
        label="Order"
        params={params}
        options={[
          ['-date', 'newest first'],
          ['date', 'oldest first'],
          ['-recorded', 'latest changed'],
          ['relevance', 'best match'],
        ]}
      />
      {KEPT.map((name) => (params[name] ? <input type="hidden" name={name} value={params[name]} /> : null))}
      <button type="submit">Search</button>
      <details class="wide" open={MORE.some((name) => params[name])}>
        <summary>More filters</summary>
        <div class="more">
          {TEXT_FIELDS.map(([name, label]) => (
            <Field name={name} label={label} params={params} {...(name === 'target' ? { list: NAMES } : {})} />
          ))}
          <label>
            Origins at least
            <input type="number" name="minOrigins" min="1" max="1000" value={params.minOrigins ?? ''} />
          </label>
          <Choice
            name="clock"
            label="Dates are those of"
            params={params}
            options={[
              ['event', 'the event'],
              ['published', 'publication'],
              ['recorded', 'our record'],
            ]}
          />
        </div>
      </details>
    </form>
  );
}

interface FieldProps {
  name: string;
  label: string;
  params: Record<string, string>;
}

function Field({ name, label, params, list }: FieldProps & { list?: string }) {
  return (
    <label>
      {label}
      <input name={name} value={params[name] ?? ''} list={list} />
    </label>
  );
}

/** Plain text: a year or month is as good as a day. */
function DateField({ name, label, params }: FieldProps) {
  return (
    <label>
      {label}
      <input name={name} value={params[name] ?? ''} placeholder="2027-06-12" />
    </label>
  );
}

function Choice({ name, label, params, options }: FieldProps & { options: readonly (readonly [string, string])[] }) {
  return (
    <label>
      {label}
      <select name={name}>
        <option value="">any</option>
        {options.map(([option, text]) => (
          <option value={option} selected={option === params[name]}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
