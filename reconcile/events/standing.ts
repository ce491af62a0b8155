// How much a report's source weighs when values compete: the published rule of the ledger.
// primary document > named official > company statement > an outlet's own voice > named person > retelling > anonymous
import type { ActionReport, Claim } from '../../ledger/analysis.ts';
import type { ArticleState } from '../../ledger/deciding.ts';

export interface Standing {
  rank: number;
  rule: string;
}

const PRIMARY: Standing = { rank: 6, rule: 'primary-document' };
const OFFICIAL: Standing = { rank: 5, rule: 'named-official' };
const COMPANY: Standing = { rank: 4, rule: 'company-statement' };
const OWN_VOICE: Standing = { rank: 3, rule: 'own-voice' };
const PERSON: Standing = { rank: 2, rule: 'named-person' };
const RETELLING: Standing = { rank: 1, rule: 'retelling' };
const ANONYMOUS: Standing = { rank: 0, rule: 'anonymous' };

const OFFICIAL_TYPES = new Set(['agency', 'country']);

export function standingOf({ outlet, analysis }: ArticleState, report: ActionReport): Standing {
  if (outlet.kind === 'agency') return PRIMARY;
  const claim = attribution(analysis.claims, report);
  if (claim) {
    if (claim.speakerKind === 'anonymous') return ANONYMOUS;
    const type = analysis.entities.find((e) => e.key === claim.speaker)?.type;
    if (type && OFFICIAL_TYPES.has(type)) return OFFICIAL;
    if (claim.speakerKind === 'document') return OFFICIAL;
    if (claim.speakerKind === 'organization') return COMPANY;
    if (claim.speakerKind === 'person') return PERSON;
  }
  if (outlet.kind === 'company') return COMPANY;
  return outlet.kind === 'aggregator' || outlet.kind === 'blog' ? RETELLING : OWN_VOICE;
}

/** The narrowest attributed claim that holds the report's words. */
function attribution(claims: readonly Claim[], report: ActionReport): Claim | undefined {
  const { start, end } = report.action;
  return claims
    .filter((c) => c.speakerText !== null && c.start <= start && c.end >= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)[0];
}
