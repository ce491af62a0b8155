// Whom a pronoun or a role means: the persons and bodies a text has named so far, and who spoke last.
import type { LocalEntity } from '../../ledger/analysis.ts';
import type { EntityType } from '../../ledger/vocabulary.ts';
import type { Names } from '../names/names.ts';
import { pronounOfName } from './cues/givennames.ts';
import type { LanguagePack, NounKind, PronounKind } from './cues/pack.ts';
import { bare, nounKindOf } from './nounphrase.ts';
import type { Unit } from './units.ts';

export interface Spoken {
  entity: LocalEntity | null;
  plural: boolean;
  anonymous: boolean;
  text: string;
  unit: number;
  block: number;
}

export interface Seen {
  entity: LocalEntity;
  start: number;
  unit: number;
  block: number;
  /** How much the place makes it a topic: a sentence's first name more than one after `of` or `at`. */
  weight: number;
}

/** Where a phrase stands that is to be resolved. */
export interface Place {
  unit: number;
  block: number;
  at: number;
}

type EntityOf = (mention: number) => LocalEntity | undefined;

const BODY_TYPES: ReadonlySet<EntityType> = new Set(['company', 'agency', 'organization']);
const ASIDE = new Set(['of', 'at', 'for', 'firm', 'von', 'bei', 'de', 'del', 'van', 'from', 'with']);
const PERSONAL: ReadonlySet<NounKind> = new Set<NounKind>(['role', 'anonymous', 'spokesperson']);
const WINDOW = 160;

export class Memory {
  readonly names: Names;
  /** Who publishes the text, and who signs it, where they may speak in it. */
  self: LocalEntity | null = null;
  author: LocalEntity | null = null;
  outlet: LocalEntity | null = null;
  publisher = '';
  byline: string | null = null;
  readonly spoken: Spoken[] = [];
  readonly seen: Seen[] = [];
  /** All units read so far. */
  readonly units: Unit[] = [];
  private readonly gender = new Map<string, PronounKind>();
  /** Nouns printed beside a person's name: `judge`, `minister`. */
  private readonly titles: { head: string; entity: LocalEntity }[] = [];
  private readonly authors = new Map<string, LocalEntity>();

  constructor(names: Names) {
    this.names = names;
  }

  /** Takes in the names of a unit. */
  note(unit: Unit, index: number, entityOf: EntityOf, pack: LanguagePack): void {
    const { tokens } = unit;
    this.units[index] = unit;
    const first = tokens.findIndex((t) => t.word);
    tokens.forEach((token, at) => {
      if (token.mention < 0) return;
      const entity = entityOf(token.mention);
      if (!entity || token.mention === tokens[at - 1]?.mention) return;
      let after = at + 1;
      while (tokens[after]?.mention === token.mention) after += 1;
      const next = tokens[after];
      const attributive = entity.type !== 'person' && PERSONAL.has(nounKindOf(next?.lower ?? '', pack) ?? 'group');
      const aside =
        attributive ||
        ASIDE.has(tokens[at - 1]?.lower ?? '') ||
        (entity.type !== 'person' && ASIDE.has(tokens[at - 2]?.lower ?? ''));
      const leading = at <= first + 2 && !token.quoted;
      this.seen.push({
        entity,
        start: token.start,
        unit: index,
        block: unit.block,
        weight: aside ? 0.4 : leading ? 1.5 : 1,
      });
      if (entity.type === 'person') {
        this.noteTitles(unit, at, entity, pack);
        const told = pronounOfName(entity.name, tokens[at - 1]?.lower.replace('.', '') ?? '');
        if (told && !this.gender.has(entity.key)) this.gender.set(entity.key, told);
      }
    });
  }

  private noteTitles({ tokens }: Unit, at: number, entity: LocalEntity, pack: LanguagePack): void {
    const mention = tokens[at]?.mention;
    for (let i = at - 1; i >= Math.max(0, at - 6); i -= 1) {
      const token = tokens[i];
      if (!token || (!token.word && token.text !== ',') || pack.conjunctions.has(token.lower)) break;
      if (token.text === ',' && i !== at - 1) break;
      const word = bare(token);
      if (token.mention < 0 && ['role', 'anonymous', 'spokesperson'].includes(nounKindOf(word, pack) ?? ''))
        this.titles.push({ head: word, entity });
    }
    let end = at;
    while (tokens[end + 1]?.mention === mention && mention !== undefined) end += 1;
    if (tokens[end + 1]?.text !== ',') return;
    for (const token of tokens.slice(end + 2, end + 8)) {
      if (!token.word || token.lower === 'who') break;
      const word = bare(token);
      if (token.mention < 0 && ['role', 'anonymous', 'spokesperson'].includes(nounKindOf(word, pack) ?? '')) {
        this.titles.push({ head: word, entity });
        break;
      }
    }
  }

  learn(entity: LocalEntity, pronoun: PronounKind): void {
    this.gender.set(entity.key, pronoun);
  }

  private best(
    { unit, block, at: limit }: Place,
    fits: (entity: LocalEntity) => boolean,
    repeats: number,
  ): LocalEntity | null {
    const score = new Map<string, { entity: LocalEntity; points: number; times: number }>();
    const row = (entity: LocalEntity) => {
      const found = score.get(entity.key) ?? { entity, points: 0, times: 0 };
      score.set(entity.key, found);
      return found;
    };
    for (const { entity, start, unit: at, weight } of this.seen.slice(-WINDOW)) {
      if (start >= limit || !fits(entity)) continue;
      const found = row(entity);
      found.points = Math.max(found.points, (4 * weight) / (1 + unit - at));
      found.times += weight;
    }
    for (const { entity, unit: at, block: where } of this.spoken.slice(-6)) {
      if (!entity || !fits(entity)) continue;
      row(entity).points += (where === block ? 5 : 1.5) / (1 + unit - at);
    }
    let best: { entity: LocalEntity; points: number } | null = null;
    for (const { entity, points, times } of score.values()) {
      const total = points + repeats * Math.min(times, 6);
      if (!best || total > best.points) best = { entity, points: total };
    }
    return best?.entity ?? null;
  }

  person(place: Place, pronoun: PronounKind | null): LocalEntity | null {
    return this.best(
      place,
      (entity) => entity.type === 'person' && (!pronoun || (this.gender.get(entity.key) ?? pronoun) === pronoun),
      0,
    );
  }

  /** The first person named in a unit. */
  personIn(unit: number): LocalEntity | null {
    return this.seen.slice(-WINDOW).find((row) => row.unit === unit && row.entity.type === 'person')?.entity ?? null;
  }

  /** A company, agency or the like; one whose name holds `head` comes first. */
  body(place: Place, types: ReadonlySet<EntityType> = BODY_TYPES, head = ''): LocalEntity | null {
    const named = head
      ? this.best(
          place,
          (entity) =>
            BODY_TYPES.has(entity.type) &&
            [entity.name, ...entity.aliases].some((name) => name.toLowerCase().split(/\s+/).includes(head)),
          0.4,
        )
      : null;
    return named ?? this.best(place, (entity) => types.has(entity.type), 0.35);
  }

  /** Some body of the text is called so: an `Office` where `her office` speaks. */
  isNamed(head: string): boolean {
    return this.names.entities.some(
      ({ type, name }) => BODY_TYPES.has(type) && name.toLowerCase().split(/\s+/).includes(head),
    );
  }

  /** The last person who was given this title, in the text or by the step that reads names. */
  holder(head: string, before: number): LocalEntity | null {
    const title = this.titles.findLast((row) => row.head === head);
    if (title) return title.entity;
    const stated = this.names.roles.findLast(
      (role) => role.start < before && role.role.toLowerCase().split(/\s+/).includes(head),
    );
    return this.names.entities.find((entity) => entity.key === stated?.person) ?? null;
  }

  noteAuthor(document: string, author: LocalEntity): void {
    this.authors.set(document, author);
  }

  authorOf(document: string): LocalEntity | null {
    return this.authors.get(document) ?? null;
  }

  lastSpoken(): Spoken | undefined {
    return this.spoken.at(-1);
  }
}
