// Two outlets side by side on one event: what each gives for every field, and whom each quotes.
import type { ClaimLine, EventLine, FieldValue } from '../../ledger/lines.ts';
import { EVENT_FIELDS, type EventField } from '../../ledger/vocabulary.ts';
import { Problem } from '../problem.ts';
import type { Reading, Services } from '../services.ts';
import { eventTitle } from '../titles.ts';
import { articlesOfEvent, deskFor } from './desk.ts';
import { FIELD_LABELS, fieldLabel, Passages } from './fields.tsx';
import { Layout } from './layout.tsx';
import { type Desk, Quoted } from './parts.tsx';

export interface Pair {
  left: string | undefined;
  right: string | undefined;
}

export async function comparePage(services: Services, reading: Reading, line: EventLine, asked: Pair) {
  const { store, shown, to } = reading;
  const held = (await store.list('claims', { event: line.id, limit: 500 })).items;
  const desk = await deskFor(reading, [...articlesOfEvent(line), ...held.map((c) => c.article)]);
  const event = shown.line(line);
  const claims = held.map((claim) => shown.line(claim));
  const outlets = outletsByWeight(event, claims, desk);
  const left = chosen(outlets, asked.left) ?? outlets.find((id) => id !== asked.right);
  const right = chosen(outlets, asked.right) ?? outlets.find((id) => id !== left);
  const title = `Side by side: ${eventTitle(event)}`;
  return (
    <Layout title={title} services={services} reading={reading} wide>
      <h1>Two outlets side by side</h1>
      <p class="lead">
        <a href={to(`/events/${event.id}`)}>{eventTitle(event)}</a>
      </p>
      <form class="search" method="get" action={`/events/${event.id}/compare`}>
        <Choice name="left" label="One outlet" outlets={outlets} value={left} reading={reading} />
        <Choice name="right" label="The other" outlets={outlets} value={right} reading={reading} />
        {reading.asOf ? <input type="hidden" name="asOf" value={reading.asOf} /> : null}
        <button type="submit">Compare</button>
      </form>
      {left && right ? (
        <Columns event={event} claims={claims} desk={desk} pair={[left, right]} />
      ) : (
        <p class="empty">One outlet alone reports this event.</p>
      )}
    </Layout>
  );
}

function chosen(outlets: readonly string[], asked: string | undefined): string | undefined {
  if (asked === undefined) return undefined;
  if (!outlets.includes(asked)) throw new Problem(404, `no outlet "${asked}" has a part in this event`);
  return asked;
}

const outletOf = (desk: Desk, article: string): string => desk.articles.get(article)?.outlet ?? '';

/** Those with most to say first. */
function outletsByWeight(event: EventLine, claims: readonly ClaimLine[], desk: Desk): string[] {
  const weight = new Map<string, number>();
  const cited = Object.values(event.fields).flatMap((values) => values.flatMap((value) => value.citations));
  for (const { article } of [...event.reports, ...cited, ...claims]) {
    const outlet = outletOf(desk, article);
    if (outlet) weight.set(outlet, (weight.get(outlet) ?? 0) + 1);
  }
  return [...weight].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([outlet]) => outlet);
}

interface ChoiceProps {
  name: 'left' | 'right';
  label: string;
  outlets: readonly string[];
  value: string | undefined;
  reading: Reading;
}

function Choice({ name, label, outlets, value, reading }: ChoiceProps) {
  return (
    <label>
      {label}
      <select name={name}>
        {outlets.map((id) => (
          <option value={id} selected={id === value}>
            {reading.shown.outlets.get(id)?.name ?? id}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ColumnsProps {
  event: EventLine;
  claims: readonly ClaimLine[];
  desk: Desk;
  pair: readonly [string, string];
}

function Columns({ event, claims, desk, pair }: ColumnsProps) {
  const given = (field: EventField, outlet: string): FieldValue[] =>
    (event.fields[field] ?? []).flatMap((value) => {
      const citations = value.citations.filter((c) => outletOf(desk, c.article) === outlet);
      return citations.length > 0 ? [{ ...value, citations }] : [];
    });
  const said = (outlet: string): ClaimLine[] =>
    claims.filter((c) => outletOf(desk, c.article) === outlet && (c.speaker ?? c.speakerText) !== null);
  const fields = EVENT_FIELDS.filter((field) => pair.some((outlet) => given(field, outlet).length > 0));
  return (
    <div class="pair">
      {pair.map((outlet) => (
        <h2>
          <a href={desk.reading.to(`/outlets/${outlet}`)}>{desk.reading.shown.outlets.get(outlet)?.name ?? outlet}</a>
        </h2>
      ))}
      {fields.map((field) => (
        <>
          <h3>{FIELD_LABELS[field]}</h3>
          {pair.map((outlet) => (
            <div>
              {given(field, outlet).map((value) => (
                <Given field={field} value={value} desk={desk} />
              ))}
              {given(field, outlet).length === 0 ? <p class="note">Says nothing of it.</p> : null}
            </div>
          ))}
        </>
      ))}
      <h3>How it reports it</h3>
      {pair.map((outlet) => (
        <div>
          {event.reports
            .filter((report) => outletOf(desk, report.article) === outlet)
            .map((report) => (
              <Quoted passage={report} desk={desk} />
            ))}
        </div>
      ))}
      <h3>Whom it quotes</h3>
      {pair.map((outlet) => (
        <div>
          {said(outlet).length === 0 ? <p class="note">Nobody.</p> : null}
          {said(outlet).map((claim) => (
            <div class="said">
              <p class="meta">
                <span class="says">{claim.speaker?.name ?? claim.speakerText}</span>{' '}
                <a class="tag" href={desk.reading.to(`/claims/${claim.id}`)}>
                  {claim.stance}
                </a>
              </p>
              <Quoted passage={claim} desk={desk} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function Given({ field, value, desk }: { field: EventField; value: FieldValue; desk: Desk }) {
  const text = fieldLabel(field, value.value);
  return (
    <div class="given">
      <span class="says">{text}</span> {value.shown ? <span class="tag">displayed</span> : null}
      <details>
        <Passages field={field} text={text} value={value} desk={desk} />
      </details>
    </div>
  );
}
