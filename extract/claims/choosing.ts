// Whom a phrase means: the rules' answer; where they find nobody behind a document, the one for whom weights fitted to invented presses
// (`training/claims/`) speak most, if any.
import type { LocalEntity } from '../../ledger/analysis.ts';
import { type Candidate, candidatesOf, groupOf } from './candidates.ts';
import type { ClaimDraft } from './draft.ts';
import type { Memory, Place } from './memory.ts';
import { kindOfEntity, type Resolved, ruledSpeaker } from './resolve.ts';
import weights from './speaker-weights.json' with { type: 'json' };

/** Among whom was chosen, for those who fit the weights. */
export interface Choice {
  family: string;
  group: string;
  ruled: LocalEntity | null;
  candidates: readonly Candidate[];
}

const WEIGHTS: ReadonlyMap<string, readonly number[]> = new Map(Object.entries(weights));

function best(candidates: readonly Candidate[], by: readonly number[]): Candidate | undefined {
  let most = Number.NEGATIVE_INFINITY;
  let chosen: Candidate | undefined;
  for (const candidate of candidates) {
    let sum = 0;
    for (let at = 0; at < by.length; at += 1) sum += (by[at] ?? 0) * (candidate.signs[at] ?? 0);
    if (sum > most) {
      most = sum;
      chosen = candidate;
    }
  }
  return chosen;
}

export function resolveSpeaker(
  draft: ClaimDraft,
  memory: Memory,
  place: Place,
  observed: boolean,
): { resolved: Resolved; choice: Choice | null } {
  const resolved = ruledSpeaker(draft.speaker, memory, place);
  const grouped = groupOf(draft);
  if (!grouped) return { resolved, choice: null };
  const ruled = resolved.entity;
  if (!observed && (ruled || !WEIGHTS.has(grouped.group))) return { resolved, choice: null };
  const candidates = candidatesOf(draft, memory, place, ruled);
  const choice = { ...grouped, ruled, candidates };
  const by = ruled ? undefined : WEIGHTS.get(grouped.group);
  const chosen = by && best(candidates, by);
  if (!chosen || chosen.entity === ruled) return { resolved, choice };
  const { entity } = chosen;
  const kind = resolved.kind === 'document' || !entity ? resolved.kind : kindOfEntity(entity);
  return { resolved: { ...resolved, entity, kind }, choice };
}
