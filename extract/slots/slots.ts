// Typed slots of claims, and the outlet's own-voice statements that fill one.
import type {
  ActionReport,
  Claim,
  ClaimSlots,
  DateMention,
  Quantity,
  ReadingInput,
  Sentence,
} from '../../ledger/analysis.ts';
import { inOrder, overlapsOf } from '../../ledger/spans.ts';
import type { Span } from '../../ledger/text.ts';
import type { Stance } from '../../ledger/vocabulary.ts';
import type { Names } from '../names/names.ts';
import { readCauseSlot } from './cause.ts';
import { readDateSlot } from './date.ts';
import { readNameSlot } from './name.ts';
import { LONGEST_PASSAGE, type Passage, passageAt, type Reading, readingOf, type SlotRule } from './passage.ts';
import { readPolaritySlot } from './polarity.ts';
import { readQuantitySlot } from './quantity.ts';
import { readRoleSlot } from './role.ts';
import { readScopeSlot } from './scope.ts';
import { readStatusSlot } from './status.ts';

/** Everything a slot rule may read. */
export interface SlotContext {
  input: ReadingInput;
  sentences: readonly Sentence[];
  names: Names;
  dates: readonly DateMention[];
  quantities: readonly Quantity[];
  reports: readonly ActionReport[];
}

/** One rule a kind; each fills its own slot or none. */
const SLOT_RULES: readonly SlotRule[] = [
  readQuantitySlot,
  readDateSlot,
  readScopeSlot,
  readStatusSlot,
  readRoleSlot,
  readNameSlot,
  readCauseSlot,
  readPolaritySlot,
];

/** The attributed claims with their slots, plus own-voice claims (speakerText null) for sentences that fill a slot. */
export function fillSlots(claims: readonly Claim[], context: SlotContext): Claim[] {
  const reading = readingOf(context);
  const filled = claims.map((claim) => ({
    ...claim,
    slots: { ...claim.slots, ...slotsOf(claim, claim.stance, reading) },
  }));
  const sentences = inOrder(context.sentences);
  const said = overlapsOf(sentences, filled);
  const own = sentences.flatMap((sentence, nth) => ownVoice(sentence, said[nth] ?? [], reading));
  return [...filled, ...own].sort((a, b) => a.start - b.start || a.end - b.end);
}

function slotsOf(span: Span, stance: Stance | null, reading: Reading): ClaimSlots {
  if (span.end - span.start > LONGEST_PASSAGE) return {};
  const passage = passageAt(span, stance, reading);
  if (stance === null && isSilent(passage)) return {};
  const slots: ClaimSlots = {};
  for (const rule of SLOT_RULES) {
    const found = rule(passage);
    if (found) Object.assign(slots, found);
  }
  return slots;
}

/** In the outlet's own voice nothing fills a slot but a cue, a figure, a role, a report or a garbled name. */
const isSilent = ({ cues, quantities, roles, reports, mentions, entity }: Passage): boolean =>
  cues.length + quantities.length + roles.length + reports.length === 0 &&
  !mentions.some((mention) => entity(mention.entity)?.variantOf);

const SLOT_KINDS = ['quantity', 'date', 'scope', 'status', 'role', 'name', 'cause', 'polarity'] as const;

/** What the sentence says beyond those it quotes; nothing where every slot of it is somebody's. */
function ownVoice(sentence: Sentence, said: readonly Claim[], reading: Reading): Claim[] {
  const text = reading.text.slice(sentence.start, sentence.end);
  if (text.trimEnd().endsWith('?')) return [];
  const slots = slotsOf(sentence, null, reading);
  const kinds = SLOT_KINDS.filter(
    (kind) => slots[kind] !== undefined && !said.some((claim) => claim.slots[kind] !== undefined),
  );
  if (kinds.length === 0 || (kinds.length === 1 && kinds[0] === 'polarity' && said.length > 0)) return [];
  const own: ClaimSlots = Object.assign({}, ...kinds.map((kind) => ({ [kind]: slots[kind] })));
  return [
    {
      start: sentence.start,
      end: sentence.end,
      quote: text,
      direct: false,
      speaker: null,
      speakerText: null,
      speakerKind: 'outlet',
      stance: 'asserts',
      via: null,
      obtainedBy: null,
      slots: own,
      rule: `own-voice/${kinds[0]}`,
    },
  ];
}
