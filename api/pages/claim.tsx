// One claim: who says what, how and where.
import type { ClaimLine } from '../../ledger/lines.ts';
import type { Reading, Services } from '../services.ts';
import { dateInWords, eventTitle } from '../titles.ts';
import { deskFor } from './desk.ts';
import { Layout } from './layout.tsx';
import { claimData } from './linkedData.ts';
import { Quoted } from './parts.tsx';

function slotInWords(name: string, value: unknown): string {
  if (name === 'date' && typeof value === 'string') return dateInWords(value);
  if (typeof value !== 'object' || value === null) return String(value).replaceAll('_', ' ');
  const parts = Object.entries(value).filter(([, part]) => part !== null && part !== false);
  return parts.map(([key, part]) => (part === true ? key : `${key} ${String(part)}`)).join(', ');
}

export async function claimPage(services: Services, reading: Reading, line: ClaimLine) {
  const desk = await deskFor(reading, [line.article]);
  const claim = reading.shown.line(line);
  const event = claim.event ? await reading.store.get('events', claim.event) : undefined;
  const speaker = claim.speaker?.name ?? claim.speakerText ?? 'In the outlet’s own voice';
  const facts: [string, string | null][] = [
    ['Printed as', claim.speaker && claim.speakerText !== claim.speaker.name ? claim.speakerText : null],
    ['Via', claim.via],
    ['Obtained by', claim.obtainedBy],
    ...Object.entries(claim.slots).map(([name, value]): [string, string] => [
      name.slice(0, 1).toUpperCase() + name.slice(1),
      slotInWords(name, value),
    ]),
  ];
  return (
    <Layout title={`Claim: ${speaker}`} services={services} reading={reading} data={claimData(claim, desk)}>
      <h1>{claim.speaker ? <a href={reading.to(`/entities/${claim.speaker.id}`)}>{speaker}</a> : speaker}</h1>
      <p>
        <span class="tag">{claim.stance}</span>
        <span class={claim.speakerKind === 'anonymous' ? 'tag warn' : 'tag'}>{claim.speakerKind}</span>
        <span class="meta">{claim.direct ? 'quoted directly' : 'reported'}</span>
      </p>
      <Quoted passage={claim} desk={desk} />
      <dl class="facts">
        {facts.map(([name, value]) =>
          value ? (
            <>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </>
          ) : null,
        )}
        {event ? (
          <>
            <dt>Event</dt>
            <dd>
              <a href={reading.to(`/events/${event.id}`)}>{eventTitle(event)}</a>
            </dd>
          </>
        ) : null}
      </dl>
      <p class="note">
        Found by rule <code>{claim.rule}</code> · <a href={reading.to(`/api/v1/claims/${claim.id}`)}>JSON</a>
      </p>
    </Layout>
  );
}
