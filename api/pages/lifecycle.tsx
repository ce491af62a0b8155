// What came before an event and after it: the chain of acts it belongs to, each with how far it got.
import type { EventLine } from '../../ledger/lines.ts';
import type { RelationKind } from '../../ledger/vocabulary.ts';
import { phraseOf, statusLabel } from '../phrases.ts';
import type { Reading } from '../services.ts';
import { dateInWords, eventTitle } from '../titles.ts';

const RELATED: Readonly<Record<RelationKind, string>> = {
  amends: 'amends',
  suspends: 'suspends',
  partially_lifts: 'lifts in part',
  rescinds: 'withdraws',
  responds_to: 'responds to',
  implements: 'carries out',
  follows: 'follows',
};

interface LifecycleProps {
  event: EventLine;
  /** By date, this one among them. */
  chain: readonly EventLine[];
  reading: Reading;
}

export function Lifecycle({ event, chain, reading }: LifecycleProps) {
  const byId = new Map(chain.map((each) => [each.id, each]));
  return (
    <ol class="chain">
      {chain.map((each) => (
        <li class={each.id === event.id ? 'here' : undefined}>
          <span class="when">{dateInWords(each.date)}</span>{' '}
          {each.id === event.id ? (
            <span class="says" aria-current="true">
              {eventTitle(each)}
            </span>
          ) : (
            <a href={reading.to(`/events/${each.id}`)}>{eventTitle(each)}</a>
          )}{' '}
          <span class="tag">{statusLabel(each.status)}</span>
          {each.relations.map(({ type, event: other }) => {
            const held = byId.get(other);
            return held ? (
              <span class="meta">
                {RELATED[type]} “{phraseOf(held)}” of {dateInWords(held.date)}{' '}
              </span>
            ) : null;
          })}
        </li>
      ))}
    </ol>
  );
}
