// Makes claims of drafts, in the order of the text: speaker, span, directness, channel, stance.
import type { Claim, LocalEntity, ReadingInput } from '../../ledger/analysis.ts';
import { fold, type Span } from '../../ledger/text.ts';
import type { Names } from '../names/names.ts';
import { type ChannelMemory, channelOf, reporterIn } from './channel.ts';
import type { SpeakerKind, Stance } from '../../ledger/vocabulary.ts';
import type { LanguagePack } from './cues/pack.ts';
import { isDirect } from './directness.ts';
import type { ClaimDraft } from './draft.ts';
import { ownEntity } from './frames/firstperson.ts';
import { Memory, type Spoken } from './memory.ts';
import type { PhraseContext } from './nounphrase.ts';
import type { Resolved } from './resolve.ts';
import { type Choice, resolveSpeaker } from './choosing.ts';
import { trimClause } from './span.ts';
import { stanceOf } from './stance.ts';
import type { Saying } from './stancefeatures.ts';
import { weighStance } from './stancemodel.ts';
import type { Unit } from './units.ts';

interface Passed {
  via: string;
  speaker: string | null;
  kind: SpeakerKind;
  block: number;
  unit: number;
  outlet: boolean;
}

export type Observe = (claim: Claim, saying: Saying, ruled: Stance, choice: Choice | null) => void;

export class ClaimMaker {
  readonly phrase: PhraseContext;
  private readonly input: ReadingInput;
  private readonly names: Names;
  private readonly pack: LanguagePack;
  private readonly memory: Memory;
  private readonly channels: ChannelMemory;
  private passed: Passed | null = null;

  /** Told of each claim and what its stance is weighed by. */
  private readonly observe: Observe | undefined;

  constructor(input: ReadingInput, names: Names, pack: LanguagePack, observe?: Observe) {
    this.observe = observe;
    const entities = new Map(names.entities.map((entity) => [entity.key, entity]));
    const named = names.mentions.map((mention) => entities.get(mention.entity));
    const entityOf = (mention: number): LocalEntity | undefined => (mention < 0 ? undefined : named[mention]);
    this.input = input;
    this.names = names;
    this.pack = pack;
    this.phrase = { text: input.text, pack, entityOf };
    this.memory = new Memory(names);
    this.channels = { outlet: null, platform: null, publisher: input.outlet.name };
    const publisher = fold(input.outlet.name);
    this.memory.publisher = input.outlet.name;
    this.memory.outlet =
      names.entities.find((entity) => entity.type === 'outlet' && fold(entity.name) === publisher) ?? null;
    if (['company', 'agency', 'blog'].includes(input.outlet.kind)) this.knowPublisher();
  }

  /** Who `we` and `I` are in the publisher's own text. */
  private knowPublisher(): void {
    const { outlet, metadata } = this.input;
    const byline = metadata.byline.map(fold);
    this.memory.self = ownEntity(outlet.name, this.names.entities) ?? null;
    this.memory.byline = metadata.byline.length === 1 ? (metadata.byline[0] ?? null) : null;
    this.memory.author =
      this.names.entities.find((entity) => entity.type === 'person' && byline.includes(fold(entity.name))) ?? null;
  }

  read(unit: Unit, index: number): void {
    this.memory.note(unit, index, this.phrase.entityOf, this.pack);
    for (const token of unit.tokens) {
      if (token.mention < 0) continue;
      const entity = this.phrase.entityOf(token.mention);
      if (entity?.type === 'outlet') this.channels.outlet = entity.name;
    }
  }

  readonly entityOfKey = (key: string): LocalEntity | undefined =>
    this.names.entities.find((entity) => entity.key === key);

  /** The last person or body named in a stretch of text. */
  lastNamed(span: Span): { entity: LocalEntity; text: string } | null {
    const at = this.names.mentions.findLastIndex((m) => m.start >= span.start && m.end <= span.end);
    const entity = this.phrase.entityOf(at);
    const text = this.names.mentions[at]?.text;
    return entity && text !== undefined && ['person', 'company', 'agency'].includes(entity.type)
      ? { entity, text }
      : null;
  }

  /** A paragraph that is one quotation, close after a claim: the same speaker goes on. */
  goesOn(unit: Unit, index: number): ClaimDraft[] {
    const last = this.memory.lastSpoken();
    const words = unit.tokens.filter((t) => t.word).length;
    if (!last?.entity || index - last.unit > 2 || words < 5) return [];
    const cue = { start: unit.start, end: unit.start };
    const speaker = { form: 'name', entity: last.entity, text: last.text } as const;
    const { start, end } = unit;
    return [
      {
        start,
        end,
        speaker,
        cue,
        opens: null,
        lemma: 'goes on',
        stance: 'asserts',
        direct: true,
        rule: 'quotation-goes-on',
      },
    ];
  }

  /** A quotation that goes on in a sentence of its own belongs to the claim before. */
  extend(claim: Claim, unit: Unit): void {
    claim.end = unit.end;
    claim.quote = this.input.text.slice(claim.start, claim.end);
    claim.direct = true;
  }

  /** `the newsletter's sources`, `a Dial source`: what they say came through that outlet. */
  private outletOfSource({ speaker }: ClaimDraft): string | null {
    if (speaker.form !== 'noun' || speaker.noun !== 'anonymous' || !/^sources?$/.test(speaker.head)) return null;
    if (speaker.owner) return speaker.owner.type === 'outlet' ? speaker.owner.name : null;
    return speaker.ownerNoun?.noun === 'outlet' ? this.channels.outlet : null;
  }

  private viaOf(draft: ClaimDraft, own: string | null, resolved: Resolved, unit: Unit, index: number): string | null {
    const passer = draft.passedBy;
    const outlet =
      passer?.form === 'name' ? passer.entity.name : passer && passer.form !== 'pronoun' ? passer.text : null;
    const key = resolved.entity?.key ?? null;
    const { passed } = this;
    const theirs = this.outletOfSource(draft);
    const same =
      passed !== null && passed.block === unit.block && passed.speaker === key && passed.kind === resolved.kind;
    const again =
      same &&
      (passed.unit === index ||
        (passed.outlet && draft.speaker.form !== 'name') ||
        (passed.unit === index - 1 && draft.speaker.form === 'pronoun'))
        ? passed.via
        : null;
    return own ?? outlet ?? theirs ?? again;
  }

  make(draft: ClaimDraft, unit: Unit, index: number, interviewee: string | null): Claim {
    const { text } = this.input;
    const place = { unit: index, block: unit.block, at: draft.cue.start };
    const { resolved, choice } = resolveSpeaker(draft, this.memory, place, this.observe !== undefined);
    const span = trimClause(text, draft);
    const tokens = unit.tokens.filter((t) => t.start >= span.start && t.end <= span.end);
    const direct = draft.direct ?? isDirect(text, span, unit.quotations);
    const channel = channelOf(tokens, text, this.phrase.entityOf, this.channels, draft.cue);
    const content = tokens.filter((t) => t.start >= draft.cue.end || t.end <= draft.cue.start);
    const kind = draft.kind ?? (channel.document && resolved.entity !== null && !direct ? 'document' : resolved.kind);
    const passing = interviewee !== null && draft.rule !== 'interview' ? interviewee : null;
    const via =
      this.viaOf(draft, channel.via, resolved, unit, index) ??
      passing ??
      (draft.lemma === 'report' ? null : reporterIn(tokens));
    const spoken: Spoken = {
      entity: resolved.entity,
      plural: resolved.plural,
      anonymous: resolved.kind === 'anonymous',
      text: resolved.text,
      unit: index,
      block: unit.block,
    };
    this.memory.spoken.push(spoken);
    const speaker = resolved.entity?.key ?? null;
    this.passed = via
      ? { via, speaker, kind: resolved.kind, block: unit.block, unit: index, outlet: via === this.channels.outlet }
      : null;
    const { start, end } = span;
    const { entityOf } = this.phrase;
    const ruled = stanceOf(draft, content, direct, resolved.kind, this.pack, { speaker: resolved.entity, entityOf });
    const weighed = this.pack.language === 'en';
    const cue = tokens.filter((t) => t.start >= draft.cue.start && t.end <= draft.cue.end);
    const saying = { draft, content, cue, direct, kind: resolved.kind, speaker: resolved.entity, entityOf };
    const claim: Claim = {
      start,
      end,
      quote: text.slice(start, end),
      direct,
      speaker: resolved.entity?.key ?? null,
      speakerText: resolved.text,
      speakerKind: kind,
      stance: weighed ? weighStance(saying, ruled) : ruled,
      via,
      obtainedBy: channel.obtainedBy,
      slots: {},
      rule: draft.rule,
    };
    this.observe?.(claim, saying, ruled, choice);
    return claim;
  }
}
