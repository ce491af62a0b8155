// From a speaker phrase to an entity, a printed text and a kind.
import type { LocalEntity } from '../../ledger/analysis.ts';
import type { EntityType, SpeakerKind } from '../../ledger/vocabulary.ts';
import type { Memory } from './memory.ts';
import type { Speaker } from './nounphrase.ts';

export interface Resolved {
  entity: LocalEntity | null;
  text: string;
  kind: SpeakerKind;
  plural: boolean;
}

const types = (...list: EntityType[]): ReadonlySet<EntityType> => new Set(list);
const OF_NOUN = {
  company: types('company'),
  agency: types('agency', 'organization'),
  outlet: types('outlet'),
} as const;

export function kindOfEntity(entity: LocalEntity): SpeakerKind {
  if (entity.type === 'person') return 'person';
  if (entity.type === 'outlet') return 'outlet';
  return entity.type === 'law' ? 'document' : 'organization';
}

/** The person a text gives a role to: the last named one whose stated role holds the noun. */
function holderOf(head: string, memory: Memory, unit: number, before: number): LocalEntity | null {
  const holders = memory.names.roles.filter((role) => role.start < before && role.role.toLowerCase().includes(head));
  const last = holders.at(-1);
  return (
    memory.names.entities.find((entity) => entity.key === last?.person) ?? (last ? memory.person(unit, null) : null)
  );
}

export function resolveSpeaker(speaker: Speaker, memory: Memory, unit: number, at: number): Resolved {
  const { text } = speaker;
  if (speaker.form === 'name')
    return { entity: speaker.entity, text, kind: kindOfEntity(speaker.entity), plural: false };
  const last = memory.lastSpoken();
  const near = last && unit - last.unit <= 2 ? last : undefined;
  if (speaker.form === 'pronoun') {
    if (speaker.pronoun === 'they') {
      if (near?.plural || near?.anonymous) return { entity: null, text, kind: 'anonymous', plural: true };
      const body = memory.body(unit);
      return { entity: body, text, kind: body ? kindOfEntity(body) : 'anonymous', plural: true };
    }
    if (speaker.pronoun === 'it') {
      const own = near?.entity && near.entity.type !== 'person' ? near.entity : null;
      const body = own ?? memory.body(unit);
      return { entity: body, text, kind: body ? kindOfEntity(body) : 'organization', plural: false };
    }
    if (near?.anonymous && !near.plural && unit - near.unit <= 1)
      return { entity: null, text, kind: 'anonymous', plural: false };
    const person = memory.person(unit, speaker.pronoun);
    if (person) memory.learn(person, speaker.pronoun);
    return { entity: person, text, kind: person ? 'person' : 'anonymous', plural: false };
  }
  const owner = speaker.owner;
  switch (speaker.noun) {
    case 'spokesperson': {
      const body = owner && owner.type !== 'person' ? owner : memory.body(unit);
      return { entity: body, text, kind: body ? 'organization' : 'anonymous', plural: false };
    }
    case 'document': {
      const author =
        owner ??
        (speaker.possessor === 'she' || speaker.possessor === 'he'
          ? memory.person(unit, speaker.possessor)
          : speaker.possessor === 'it'
            ? memory.body(unit)
            : null);
      return { entity: author, text, kind: 'document', plural: false };
    }
    case 'company':
    case 'agency':
    case 'outlet': {
      if (!speaker.definite) return { entity: null, text, kind: 'organization', plural: false };
      const named = owner && OF_NOUN[speaker.noun].has(owner.type) ? owner : null;
      const body = named ?? memory.body(unit, OF_NOUN[speaker.noun]) ?? memory.body(unit);
      return { entity: body, text, kind: speaker.noun === 'outlet' ? 'outlet' : 'organization', plural: false };
    }
    case 'group':
      return { entity: null, text, kind: 'organization', plural: true };
    case 'role': {
      if (!speaker.definite) return { entity: null, text, kind: 'anonymous', plural: false };
      const holder = holderOf(speaker.head, memory, unit, at) ?? memory.person(unit, null);
      return { entity: holder, text, kind: 'person', plural: false };
    }
    default:
      return { entity: null, text, kind: 'anonymous', plural: /s$|people/.test(speaker.head) };
  }
}
