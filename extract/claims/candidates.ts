// Who a phrase without a name may mean, and the signs by which one is told from another: type, place, how often and where it is named.
import type { LocalEntity } from '../../ledger/analysis.ts';
import type { EntityType } from '../../ledger/vocabulary.ts';
import { authorOfDocument } from './cues/authors.ts';
import type { ClaimDraft } from './draft.ts';
import type { Memory, Place } from './memory.ts';
import { bare } from './nounphrase.ts';

const TYPES = ['company', 'agency', 'organization', 'person', 'country', 'outlet', 'law'] as const;

export const SIGNS = [
  'nobody',
  'nobody, indefinite',
  'ruled',
  ...TYPES,
  'near',
  'same sentence',
  'same paragraph',
  'often',
  'first named',
  'opens sentences',
  'spoke last',
  'has spoken',
  'beside the noun',
  'before the noun',
  'in the phrase',
  'addressee',
  'in what is said',
  'publisher',
] as const;
type Sign = (typeof SIGNS)[number];
const NUMBER_OF = new Map<string, number>(SIGNS.map((sign, number) => [sign, number]));

export interface Candidate {
  /** None: the text names nobody whom the phrase means. */
  entity: LocalEntity | null;
  signs: Float64Array;
}

const BODIES: ReadonlySet<EntityType> = new Set(TYPES);
/** Names seen longer ago are out of mind. */
const WINDOW = 160;
/** Words between a noun and the name it stands beside. */
const BESIDE = 12;

/** By what weights a phrase is judged: documents by who as a rule issues them. */
export function groupOf({ speaker }: ClaimDraft): { family: string; group: string } | null {
  if (speaker.form === 'pronoun') return { family: speaker.pronoun, group: speaker.pronoun };
  if (speaker.form !== 'noun') return null;
  const kind = speaker.noun;
  return { family: kind, group: kind === 'document' ? `document ${authorOfDocument(speaker.head) ?? ''}` : kind };
}

export function candidatesOf(draft: ClaimDraft, memory: Memory, place: Place, ruled: LocalEntity | null): Candidate[] {
  const found = new Map<string, Candidate & { times: number; last: number }>();
  const set = ({ signs }: Candidate, sign: Sign, value = 1): void => {
    const at = NUMBER_OF.get(sign) ?? 0;
    if ((signs[at] ?? 0) < value) signs[at] = value;
  };
  const rowOf = (entity: LocalEntity): Candidate & { times: number; last: number } => {
    const known = found.get(entity.key);
    if (known) return known;
    const row = { entity, signs: new Float64Array(SIGNS.length), times: 0, last: -1 };
    if (NUMBER_OF.has(entity.type)) set(row, entity.type as Sign);
    if (entity === memory.self) set(row, 'publisher');
    if (entity === ruled) set(row, 'ruled');
    found.set(entity.key, row);
    return row;
  };
  const persons = draft.speaker.form === 'pronoun' && /^s?he$/.test(draft.speaker.pronoun);
  const fits = (entity: LocalEntity): boolean => (persons ? entity.type === 'person' : BODIES.has(entity.type));
  let most = 1;
  const firsts = new Set<EntityType>();
  for (const { entity, start, unit, block, weight } of memory.seen.slice(-WINDOW)) {
    if (!fits(entity)) continue;
    const row = rowOf(entity);
    if (!firsts.has(entity.type)) set(row, 'first named');
    firsts.add(entity.type);
    row.times += 1;
    most = Math.max(most, row.times);
    if (unit === place.unit && start >= draft.cue.start) {
      set(row, start < draft.cue.end ? 'in the phrase' : 'in what is said');
      continue;
    }
    if (unit === place.unit) set(row, 'same sentence');
    if (block === place.block) set(row, 'same paragraph');
    if (weight > 1) set(row, 'opens sentences', 1 / (1 + place.unit - unit));
    set(row, 'near', 1 / (1 + place.unit - unit));
  }
  for (const { entity, unit } of memory.spoken.slice(-8)) {
    if (entity && fits(entity)) set(rowOf(entity), 'has spoken', 1 / (1 + place.unit - unit));
  }
  const spoke = memory.lastSpoken()?.entity;
  if (spoke && fits(spoke)) set(rowOf(spoke), 'spoke last');
  if (ruled) rowOf(ruled);
  if (draft.speaker.form === 'noun') besides(draft.speaker.head, draft, memory, place, found, set);
  for (const row of found.values()) set(row, 'often', row.times / most);
  const nobody = { entity: null, signs: new Float64Array(SIGNS.length) };
  set(nobody, 'nobody');
  if (draft.speaker.form === 'noun' && !draft.speaker.definite) set(nobody, 'nobody, indefinite');
  if (ruled === null) set(nobody, 'ruled');
  return [nobody, ...found.values()];
}

/** Names that stand beside the same noun, here or earlier: `the Board’s notice … the notice says`. */
function besides(
  head: string,
  { cue }: ClaimDraft,
  memory: Memory,
  place: Place,
  found: ReadonlyMap<string, Candidate>,
  set: (row: Candidate, sign: Sign, value?: number) => void,
): void {
  const rows = memory.seen.slice(-WINDOW);
  for (let index = 0; index <= place.unit; index += 1) {
    const tokens = memory.units[index]?.tokens ?? [];
    tokens.forEach((token, at) => {
      if (token.mention >= 0 || !token.lower.includes(head) || bare(token) !== head) return;
      for (const { entity, start, unit } of rows) {
        if (unit !== index) continue;
        const row = found.get(entity.key);
        const there = tokens.findIndex((t) => t.start === start);
        if (!row || there < 0 || Math.abs(there - at) > BESIDE) continue;
        const inside = start >= cue.start && start < cue.end;
        const to =
          /^(?:to|for|against)$/.test(tokens[there - 1]?.lower ?? '') ||
          /^(?:to|for)$/.test(tokens[there - 2]?.lower ?? '');
        if (to && there > at) set(row, 'addressee');
        else
          set(row, there < at && !inside ? 'before the noun' : 'beside the noun', 1 / (1 + Math.abs(there - at) / 4));
      }
    });
  }
}
