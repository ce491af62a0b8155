// Claims on an event: attributed ones by speaker, those in the outlets' own voice by what they state.
import type { ClaimLine } from '../../ledger/lines.ts';
import { counted, type Desk, Quoted } from './parts.tsx';

function groupBy<K>(claims: readonly ClaimLine[], keyOf: (claim: ClaimLine) => K | null): Map<K, ClaimLine[]> {
  const groups = new Map<K, ClaimLine[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return groups;
}

/** In order of first appearance. */
export function Attributed({ claims, desk }: { claims: readonly ClaimLine[]; desk: Desk }) {
  const bySpeaker = groupBy(claims, (claim) => claim.speaker?.name ?? claim.speakerText);
  return (
    <>
      {[...bySpeaker].map(([speaker, said]) => {
        const [first] = said;
        return (
          <section class="speaker">
            <h3>
              {first?.speaker ? <a href={desk.reading.to(`/entities/${first.speaker.id}`)}>{speaker}</a> : speaker}{' '}
              {first?.speakerKind === 'anonymous' ? <span class="tag warn">unnamed</span> : null}
            </h3>
            {said.map((claim) => (
              <div class="said">
                <p class="meta">
                  <a class="tag" href={desk.reading.to(`/claims/${claim.id}`)}>
                    {claim.stance}
                  </a>
                  {claim.direct ? 'quoted directly' : 'reported'}
                  {claim.via ? ` · via ${claim.via}` : ''}
                  {claim.obtainedBy ? ` · obtained by ${claim.obtainedBy}` : ''}
                </p>
                <Quoted passage={claim} desk={desk} />
              </div>
            ))}
          </section>
        );
      })}
    </>
  );
}

const KINDS = [
  ['quantity', 'Figures'],
  ['date', 'Dates'],
  ['status', 'Status'],
  ['scope', 'Scope'],
  ['role', 'Roles'],
  ['name', 'Names'],
  ['cause', 'Causes'],
  ['polarity', 'Whether it is so'],
] as const;

function kindOf({ slots }: ClaimLine): string {
  return KINDS.find(([slot]) => slots[slot] !== undefined)?.[1] ?? 'Other';
}

/** Claims of one kind under one fold. */
export function OwnVoice({ claims, desk }: { claims: readonly ClaimLine[]; desk: Desk }) {
  const own = groupBy(claims, (claim) => (claim.speakerText === null && !claim.speaker ? kindOf(claim) : null));
  return (
    <>
      {[...own].map(([kind, stated]) => (
        <details>
          <summary>
            {kind} <span class="meta">{counted(stated.length, 'claim')}</span>
          </summary>
          {stated.map((claim) => (
            <Quoted passage={claim} desk={desk} />
          ))}
        </details>
      ))}
    </>
  );
}
