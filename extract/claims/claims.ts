// Attributed claims: who is said to have said what, where and how.
import type { Claim, LocalEntity, ReadingInput, Sentence } from '../../ledger/analysis.ts';
import type { Span } from '../../ledger/text.ts';
import type { Names } from '../names/names.ts';
import { channelOf } from './channel.ts';
import { cutClauses } from './clauses.ts';
import { packOf } from './cues/languages.ts';
import { isDirect } from './directness.ts';
import type { ClaimDraft, Frame, UnitContext } from './draft.ts';
import { sourceFrame } from './frames/source.ts';
import { verbFrame } from './frames/verb.ts';
import { Memory } from './memory.ts';
import { resolveSpeaker } from './resolve.ts';
import { stanceOf } from './stance.ts';
import { findUnits, type Unit } from './units.ts';

/** In order: of two frames that find the same words, the first one counts. */
const FRAMES: readonly Frame[] = [verbFrame, sourceFrame];

const trimmed = (text: string, span: Span): Span => {
  let { start, end } = span;
  while (start < end && /[\s,;]/.test(text[start] ?? '')) start += 1;
  for (const word of ['and ', 'but ', 'though ', 'although ', 'while ']) {
    if (text.startsWith(word, start) && start > 0) {
      start += word.length;
      break;
    }
  }
  for (const word of ['and', 'but', 'though', 'although', 'while', ',', ';', ' ']) {
    const rest = text.slice(start, end).trimEnd();
    end = start + rest.length;
    if (rest.endsWith(` ${word}`) || rest.endsWith(',') || rest.endsWith(';'))
      end -= rest.endsWith(` ${word}`) ? word.length + 1 : 1;
  }
  return { start, end: start + text.slice(start, end).trimEnd().length };
};

const within = (unit: Unit, span: Span) => unit.tokens.filter((t) => t.start >= span.start && t.end <= span.end);

/** Slots are left empty; `slots/` fills them. */
export function readClaims(input: ReadingInput, sentences: readonly Sentence[], names: Names): Claim[] {
  const pack = packOf(input.metadata.language);
  if (!pack) return [];
  const { text } = input;
  const entities = new Map(names.entities.map((entity) => [entity.key, entity]));
  const entityOf = (mention: number): LocalEntity | undefined => entities.get(names.mentions[mention]?.entity ?? '');
  const memory = new Memory(names);
  const claims: Claim[] = [];

  const make = (draft: ClaimDraft, unit: Unit, index: number): Claim => {
    const resolved = resolveSpeaker(draft.speaker, memory, { unit: index, block: unit.block, at: draft.cue.start });
    const span = trimmed(text, draft);
    const tokens = within(unit, span);
    const direct = draft.direct ?? isDirect(text, span, unit.quotations);
    const channel = channelOf(tokens, text, entityOf);
    const content = tokens.filter((t) => t.start >= draft.cue.end || t.end <= draft.cue.start);
    memory.spoken.push({
      entity: resolved.entity,
      plural: resolved.plural,
      anonymous: resolved.kind === 'anonymous',
      text: resolved.text,
      unit: index,
      block: unit.block,
    });
    const document = channel.document && resolved.kind !== 'anonymous' && !direct;
    return {
      ...span,
      quote: text.slice(span.start, span.end),
      direct,
      speaker: resolved.entity?.key ?? null,
      speakerText: resolved.text,
      speakerKind: draft.kind ?? (document ? 'document' : resolved.kind),
      stance: stanceOf(draft, content, direct, resolved.kind, pack),
      via: channel.via,
      obtainedBy: channel.obtainedBy,
      slots: {},
      rule: draft.rule,
    };
  };

  let previous: { claim: Claim; unit: Unit } | null = null;
  findUnits(input, sentences, names).forEach((unit, index) => {
    if (unit.whole && previous?.unit.block === unit.block) {
      const { claim } = previous;
      claim.end = unit.end;
      claim.quote = text.slice(claim.start, claim.end);
      claim.direct = true;
      return;
    }
    const context: UnitContext = { input, unit, pack, phrase: { text, pack, entityOf } };
    const drafts = FRAMES.flatMap((frame) => frame(context));
    const noted = cutClauses(drafts, unit);
    memory.note(unit, index, entityOf, pack);
    const made = noted.map((draft) => make(draft, unit, index));
    claims.push(...made);
    const claim = made.at(-1);
    previous = claim ? { claim, unit } : null;
  });
  return claims;
}
