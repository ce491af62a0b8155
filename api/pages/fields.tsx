// The table of an event's fields: the displayed value and, in plain sight, the others with who says so.
import type { ClaimLine, EventLine, FieldValue, Passage } from '../../ledger/lines.ts';
import { ACTIONS, EVENT_FIELDS, type EventField } from '../../ledger/vocabulary.ts';
import { actionLabel } from '../phrases.ts';
import { dateInWords } from '../titles.ts';
import { counted, type Desk, outletsOf, Quoted } from './parts.tsx';

export const FIELD_LABELS: Readonly<Record<EventField, string>> = {
  action: 'Action',
  status: 'Status',
  date: 'Date',
  effective: 'In effect from',
  actors: 'Who acts',
  targets: 'On whom',
  objects: 'What about',
};

/** A value as it is read. */
export function fieldLabel(field: EventField, value: string): string {
  if (field === 'date' || field === 'effective') return dateInWords(value);
  const action = ACTIONS.find((a) => field === 'action' && a === value);
  if (action) return actionLabel(action);
  const words = value.replaceAll('_', ' ');
  return field === 'status' ? `${words.slice(0, 1).toUpperCase()}${words.slice(1)}` : words;
}

interface FieldsProps {
  event: EventLine;
  claims: readonly ClaimLine[];
  desk: Desk;
}

export function Fields({ event, claims, desk }: FieldsProps) {
  return (
    <dl class="fields">
      {EVENT_FIELDS.filter((field) => event.fields[field]?.length).map((field) => {
        const values = event.fields[field] ?? [];
        const others = values.filter((value) => !value.shown);
        return (
          <div>
            <dt>{FIELD_LABELS[field]}</dt>
            <dd>
              {values
                .filter((value) => value.shown)
                .map((value) => (
                  <Value field={field} value={value} claims={claims} desk={desk} />
                ))}
              {others.length > 0 ? (
                <div class="others">
                  <p class="meta">Others say</p>
                  {others.map((value) => (
                    <Value field={field} value={value} claims={claims} desk={desk} />
                  ))}
                </div>
              ) : null}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Value({ field, value, claims, desk }: { field: EventField; value: FieldValue } & Omit<FieldsProps, 'event'>) {
  const text = fieldLabel(field, value.value);
  const outlets = outletsOf(desk, value.citations);
  const said = speakersOf(value.citations, claims).filter((name) => !outlets.includes(name));
  const who = [said.join(', '), outlets.join(', ')].filter(Boolean).join(' · in ');
  return (
    <div class={value.shown ? 'value' : 'value other'}>
      <span class="says">
        {value.entity ? <a href={desk.reading.to(`/entities/${value.entity}`)}>{text}</a> : text}
      </span>{' '}
      <span class="meta">
        {who} · {counted(value.origins, 'origin')}
      </span>
      <details>
        <Passages field={field} text={text} value={value} desk={desk} />
        <p class="note">
          Ranked by <code>{value.rule}</code>
        </p>
      </details>
    </div>
  );
}

/** Who is said to say the passages; nobody where they are in the outlet's own voice. */
function speakersOf(passages: readonly Passage[], claims: readonly ClaimLine[]): string[] {
  const names = passages.flatMap((p) =>
    claims.flatMap((claim) => {
      const stands = claim.article === p.article && claim.start <= p.start && claim.end >= p.end;
      const name = claim.speaker?.name ?? claim.speakerText;
      return stands && name !== null ? [name] : [];
    }),
  );
  return [...new Set(names)];
}

/** The passages of a value, under their number. */
export function Passages({
  field,
  text,
  value,
  desk,
}: {
  field: EventField;
  text: string;
  value: FieldValue;
  desk: Desk;
}) {
  return (
    <>
      <summary>
        {counted(value.citations.length, 'passage')}
        <span class="hidden">
          {' '}
          for {FIELD_LABELS[field]}: {text}
        </span>
      </summary>
      {value.citations.map((citation) => (
        <Quoted passage={citation} desk={desk} />
      ))}
    </>
  );
}
