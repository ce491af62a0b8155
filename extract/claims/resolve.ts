// From a speaker phrase to an entity, a printed text and a kind.
import type { LocalEntity } from '../../ledger/analysis.ts';
import type { EntityType, SpeakerKind } from '../../ledger/vocabulary.ts';
import { AUTHOR_TYPES, authorOfDocument } from './cues/authors.ts';
import { COUNTRY_OF_ADJECTIVE } from './cues/places.ts';
import type { NounKind, PronounKind } from './cues/pack.ts';
import type { Memory, Place } from './memory.ts';
import type { Speaker } from './nounphrase.ts';

export interface Resolved {
  entity: LocalEntity | null;
  text: string;
  kind: SpeakerKind;
  plural: boolean;
}

type NounSpeaker = Extract<Speaker, { form: 'noun' }>;

const types = (...list: EntityType[]): ReadonlySet<EntityType> => new Set(list);
const OF_NOUN: Partial<Record<NounKind, ReadonlySet<EntityType>>> = {
  company: types('company'),
  agency: types('agency', 'organization'),
  outlet: types('outlet'),
};
/** A single person known by whose they are: `the shipper's lawyer`. */
const OWN_PEOPLE = new Set(['lawyer', 'attorney', 'boss', 'founder', 'aide', 'manager']);
/** Bodies that are not just any: `the ministry` is not the last company named. */
const SPECIFIC = new Set(['ministry', 'court', 'council', 'committee', 'parliament', 'embassy', 'party', 'union']);
const PLURAL = /(?:s|people)$/;
/** Theirs is a text, not a body: `its author`. */
const WRITERS = new Set(['author', 'sponsor', 'editor']);

export function kindOfEntity(entity: LocalEntity): SpeakerKind {
  if (entity.type === 'person') return 'person';
  if (entity.type === 'outlet') return 'outlet';
  return entity.type === 'law' ? 'document' : 'organization';
}

function resolvePronoun(pronoun: PronounKind, text: string, memory: Memory, place: Place): Resolved {
  const last = memory.lastSpoken();
  const near = last && last.block === place.block && place.unit - last.unit <= 2 ? last : undefined;
  const adjacent = last && place.unit - last.unit <= 1 ? last : undefined;
  const unnamed: Resolved = { entity: null, text, kind: 'anonymous', plural: pronoun === 'they' };
  if (pronoun === 'they') {
    if (adjacent?.anonymous || near?.anonymous) return unnamed;
    const body = memory.body(place);
    return body ? { entity: body, text, kind: kindOfEntity(body), plural: true } : unnamed;
  }
  if (pronoun === 'it') {
    const body = memory.body(place);
    return { entity: body, text, kind: body ? kindOfEntity(body) : 'organization', plural: false };
  }
  if (near?.anonymous && !near.plural && place.unit - near.unit <= 1) return unnamed;
  const person = memory.person(place, pronoun);
  if (person) memory.learn(person, pronoun);
  return { entity: person, text, kind: person ? 'person' : 'anonymous', plural: false };
}

/** Whom a possessive points to: `its notice`, `the agency's notice`, `Harrow's notice`. */
function ownerOf(speaker: NounSpeaker, memory: Memory, place: Place): LocalEntity | null {
  if (speaker.owner) return speaker.owner;
  if (speaker.ownerNoun) return memory.body(place, OF_NOUN[speaker.ownerNoun.noun], speaker.ownerNoun.head);
  if (speaker.possessor === 'he' || speaker.possessor === 'she') return memory.person(place, speaker.possessor);
  return speaker.possessor ? memory.body(place) : null;
}

function authorOf(speaker: NounSpeaker, memory: Memory, place: Place): LocalEntity | null {
  const owner = ownerOf(speaker, memory, place);
  if (owner) {
    memory.noteAuthor(speaker.head, owner);
    return owner;
  }
  if (/\bcompany\b/i.test(speaker.text)) return memory.body(place, OF_NOUN.company);
  const known = memory.authorOf(speaker.head);
  const rule = authorOfDocument(speaker.head);
  if (rule === 'letter') return known ?? memory.personIn(place.unit);
  if (known || !speaker.definite) return known;
  if (rule === 'person') return memory.holder('judge', place.at) ?? memory.person(place, null);
  if (rule === 'speaker') return memory.lastSpoken()?.entity ?? null;
  return rule ? (memory.body(place, AUTHOR_TYPES[rule]) ?? memory.body(place)) : null;
}

const named = (name: string, memory: Memory): LocalEntity | null =>
  memory.names.entities.find((entity) =>
    [entity.name, ...entity.aliases].some((form) => form.toLowerCase() === name.toLowerCase()),
  ) ?? null;

/** `the Dutch government`, where no such name was found: not the last government the text named. */
const qualified = (speaker: NounSpeaker): boolean =>
  (speaker.qualifier !== null && speaker.owner === null) || speaker.owner?.type === 'country';

/** `South Korea's trade ministry`: a body whose name holds the country and the noun. */
function ofCountry(country: LocalEntity, head: string, memory: Memory): LocalEntity | null {
  const forms = [country.name, ...country.aliases].map((form) => form.toLowerCase());
  const adjectives = [...COUNTRY_OF_ADJECTIVE].filter(([, name]) => name === country.name).map(([word]) => word);
  const keys = [...forms, ...adjectives];
  return (
    memory.names.entities.find((entity) => {
      if (entity.type === 'country') return false;
      return [entity.name, ...entity.aliases].some((name) => {
        const lower = name.toLowerCase();
        return lower.split(/\s+/).includes(head) && keys.some((key) => lower.includes(key));
      });
    }) ?? (head === 'government' || head === 'administration' ? country : null)
  );
}

function qualifiedBody({ qualifier, head, owner }: NounSpeaker, memory: Memory): LocalEntity | null {
  if (owner?.type === 'country') return ofCountry(owner, head, memory);
  if (qualifier === null) return null;
  const country = COUNTRY_OF_ADJECTIVE.get(qualifier);
  return named(`${qualifier} ${head}`, memory) ?? (country ? named(country, memory) : null);
}

function resolveNoun(speaker: NounSpeaker, memory: Memory, place: Place): Resolved {
  const { text } = speaker;
  const unnamed: Resolved = { entity: null, text, kind: 'anonymous', plural: PLURAL.test(speaker.head) };
  const as = (entity: LocalEntity | null, kind: SpeakerKind): Resolved => ({ entity, text, kind, plural: false });
  switch (speaker.noun) {
    case 'spokesperson': {
      if (!speaker.owner && (speaker.belongs || qualified(speaker)))
        return as(qualifiedBody(speaker, memory), 'organization');
      const holder = speaker.definite ? memory.holder(speaker.head, place.at) : null;
      if (holder && !speaker.owner && !speaker.possessor) return as(holder, 'person');
      const owner = ownerOf(speaker, memory, place);
      if (owner?.type === 'person' && speaker.belongs) return as(owner, 'person');
      const body = owner && owner.type !== 'person' ? owner : (memory.authorOf(speaker.head) ?? memory.body(place));
      if (body) memory.noteAuthor(speaker.head, body);
      return body ? as(body, 'organization') : unnamed;
    }
    case 'document': {
      if (/^(?:our|this|an? (?:earlier|previous) version of this|the original version)\b/i.test(text)) {
        const own = memory.outlet;
        return { ...as(own, 'outlet'), text: own ? text : memory.publisher };
      }
      const author = authorOf(speaker, memory, place);
      return as(author, author?.type === 'outlet' ? 'outlet' : 'document');
    }
    case 'company':
    case 'agency':
    case 'outlet': {
      const kind = speaker.noun === 'outlet' ? 'outlet' : 'organization';
      const whose = speaker.possessor;
      if ((whose === 'he' || whose === 'she') && !memory.isNamed(speaker.head))
        return as(memory.person(place, whose), kind);
      if (!speaker.definite || qualified(speaker))
        return as(qualified(speaker) ? qualifiedBody(speaker, memory) : null, kind);
      const body = memory.body(place, OF_NOUN[speaker.noun], speaker.head);
      const any = kind === 'outlet' || SPECIFIC.has(speaker.head) ? null : memory.body(place);
      return as(body ?? any, kind);
    }
    case 'group':
      return { ...as(null, 'organization'), plural: true };
    case 'role': {
      if (speaker.head === 'representative' && !speaker.definite && speaker.owner && speaker.owner.type !== 'person')
        return as(speaker.owner, 'organization');
      const holder = speaker.definite ? memory.holder(speaker.head, place.at) : null;
      if (holder) return as(holder, 'person');
      if (WRITERS.has(speaker.head)) return as(memory.person(place, null), 'person');
      if (speaker.possessor === 'it' || speaker.possessor === 'they') return as(memory.body(place), 'person');
      return speaker.definite ? as(memory.person(place, null), 'person') : unnamed;
    }
    default: {
      const former = /^the (?:former|ex-)/i.test(text) && !unnamed.plural ? memory.person(place, null) : null;
      if (former) return as(former, 'person');
      const holder = speaker.definite && !unnamed.plural ? memory.holder(speaker.head, place.at) : null;
      if (holder) return as(holder, 'person');
      const belongs = speaker.owner !== null || speaker.possessor !== null;
      return belongs && speaker.definite && !unnamed.plural && OWN_PEOPLE.has(speaker.head)
        ? as(null, 'person')
        : unnamed;
    }
  }
}

function resolveSelf(singular: boolean, text: string, memory: Memory): Resolved {
  const { self, author, publisher, byline } = memory;
  if (singular && !author && byline) return { entity: null, text: byline, kind: 'person', plural: false };
  if (!self && !(singular && author)) return { entity: null, text: publisher, kind: 'organization', plural: !singular };
  if (singular && author) return { entity: author, text, kind: 'person', plural: false };
  return { entity: self, text, kind: self ? kindOfEntity(self) : 'organization', plural: !singular };
}

/** An order or rule with a name of its own speaks for the agency that issued it. */
function resolveLaw(law: LocalEntity, text: string, memory: Memory, place: Place): Resolved {
  const issued = law.name
    .toLowerCase()
    .split(/\s+/)
    .some((word) => authorOfDocument(word) === 'agency');
  const author = issued ? memory.body(place, AUTHOR_TYPES.agency) : null;
  return { entity: author ?? law, text, kind: 'document', plural: false };
}

export function ruledSpeaker(speaker: Speaker, memory: Memory, place: Place): Resolved {
  if (speaker.form === 'name' && speaker.entity.type === 'law')
    return resolveLaw(speaker.entity, speaker.text, memory, place);
  if (speaker.form === 'name')
    return { entity: speaker.entity, text: speaker.text, kind: kindOfEntity(speaker.entity), plural: false };
  if (speaker.form === 'capital')
    return { entity: named(speaker.country, memory), text: speaker.text, kind: 'organization', plural: false };
  if (speaker.form === 'unknown')
    return {
      entity: named(speaker.text, memory),
      text: speaker.text.replace(/^the (?=\p{Lu})|^The (?=\p{Lu}{2,}$)/u, ''),
      kind: speaker.person ? 'person' : 'organization',
      plural: false,
    };
  if (speaker.form === 'self') return resolveSelf(speaker.singular, speaker.text, memory);
  return speaker.form === 'pronoun'
    ? resolvePronoun(speaker.pronoun, speaker.text, memory, place)
    : resolveNoun(speaker, memory, place);
}
