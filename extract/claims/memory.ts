// Whom a pronoun or a role means: the persons and bodies a text has named so far, and who spoke last.
import type { LocalEntity } from '../../ledger/analysis.ts';
import type { EntityType } from '../../ledger/vocabulary.ts';
import type { Names } from '../names/names.ts';
import type { PronounKind } from './cues/pack.ts';
import type { Unit } from './units.ts';

export interface Spoken {
  entity: LocalEntity | null;
  plural: boolean;
  anonymous: boolean;
  text: string;
  unit: number;
  block: number;
}

interface Seen {
  entity: LocalEntity;
  unit: number;
  /** It opens its sentence. */
  leading: boolean;
}

const BODY_TYPES: ReadonlySet<EntityType> = new Set(['company', 'agency', 'organization']);

export class Memory {
  private readonly seen: Seen[] = [];
  private readonly gender = new Map<string, PronounKind>();
  readonly spoken: Spoken[] = [];

  readonly names: Names;

  constructor(names: Names) {
    this.names = names;
  }

  /** Adds the names of a unit up to a place. */
  note(unit: Unit, index: number, entityOf: (mention: number) => LocalEntity | undefined): void {
    const first = unit.tokens.findIndex((t) => t.word);
    unit.tokens.forEach((token, at) => {
      const entity = entityOf(token.mention);
      if (!entity || token.mention === unit.tokens[at - 1]?.mention) return;
      this.seen.push({ entity, unit: index, leading: at <= first + 3 && !token.quoted });
    });
  }

  learn(entity: LocalEntity, pronoun: PronounKind): void {
    this.gender.set(entity.key, pronoun);
  }

  private best(unit: number, fits: (entity: LocalEntity) => boolean, repeats: number): LocalEntity | null {
    const score = new Map<string, { entity: LocalEntity; points: number }>();
    for (const { entity, unit: at, leading } of this.seen.slice(-200)) {
      if (!fits(entity)) continue;
      const row = score.get(entity.key) ?? { entity, points: 0 };
      const near = 4 / (1 + unit - at);
      row.points = Math.max(row.points, near + (leading ? near * 0.5 : 0)) + repeats;
      score.set(entity.key, row);
    }
    for (const { entity, unit: at } of this.spoken.slice(-6)) {
      if (!entity || !fits(entity)) continue;
      const row = score.get(entity.key) ?? { entity, points: 0 };
      row.points += 5 / (1 + unit - at);
      score.set(entity.key, row);
    }
    let best: { entity: LocalEntity; points: number } | null = null;
    for (const row of score.values()) if (!best || row.points > best.points) best = row;
    return best?.entity ?? null;
  }

  person(unit: number, pronoun: PronounKind | null): LocalEntity | null {
    return this.best(
      unit,
      (entity) => entity.type === 'person' && (!pronoun || (this.gender.get(entity.key) ?? pronoun) === pronoun),
      0,
    );
  }

  body(unit: number, types: ReadonlySet<EntityType> = BODY_TYPES): LocalEntity | null {
    return this.best(unit, (entity) => types.has(entity.type), 0.15);
  }

  lastSpoken(): Spoken | undefined {
    return this.spoken.at(-1);
  }
}
