// Garbled forms of models and chips, linked to the likely name with the reason; what is printed stays the name.
import { JaroWinklerDistance } from 'natural/lib/natural/distance/index.js';
import type { LocalEntity } from '../../ledger/analysis.ts';
import { MODEL_FAMILIES } from '../data/models.ts';

interface Known {
  name: string;
  family: string;
  developer: string | undefined;
}

const LISTED: readonly Known[] = MODEL_FAMILIES.map(({ name, developer }) => ({ name, family: name, developer }));

const NUMBER = /\d+(?:\.\d+)?/u;
const familyOf = (name: string): string => name.replace(/[\s-]*\d.*$/u, '').trim();

/** The same entities; those that look like a slip of another name say so. */
export function findVariants(entities: readonly LocalEntity[]): LocalEntity[] {
  return entities.map((entity) => {
    if (entity.known || (entity.type !== 'model' && entity.type !== 'chip')) return entity;
    const variantOf = slipOf(entity, entities);
    return variantOf ? { ...entity, variantOf } : entity;
  });
}

function slipOf(entity: LocalEntity, entities: readonly LocalEntity[]): { name: string; reason: string } | undefined {
  const family = familyOf(entity.name);
  if (family.length < 4) return undefined;
  if (LISTED.some((l) => l.name === family || family.endsWith(` ${l.name}`) || family.startsWith(`${l.name} `)))
    return undefined;
  const version = NUMBER.exec(entity.name)?.[0];
  const inText: Known[] = entities
    .filter((other) => other !== entity && other.type === entity.type)
    .map((other) => ({ name: other.name, family: familyOf(other.name), developer: other.developer }));
  const developers = new Set(entities.filter((e) => e.type === 'company').map((e) => e.name));
  const options = [...inText, ...(entity.type === 'model' ? LISTED : [])].flatMap((known) => {
    if (known.family === family || known.family.length < 4) return [];
    const likeness = JaroWinklerDistance(family.toLowerCase(), known.family.toLowerCase(), {});
    const sameVersion = version !== undefined && NUMBER.exec(known.name)?.[0] === version;
    const sameMaker =
      known.developer !== undefined && (known.developer === entity.developer || developers.has(known.developer));
    if (likeness < (sameVersion || sameMaker ? 0.8 : 0.93)) return [];
    const reasons = [
      `spelling ${Math.round(likeness * 100)} % alike`,
      ...(sameVersion ? ['same version'] : []),
      ...(sameMaker ? [`${known.developer} is named in the text`] : []),
    ];
    const name = known.name === known.family && version ? `${known.name} ${version}` : known.name;
    return [{ name, likeness, reason: reasons.join('; ') }];
  });
  const best = options.sort((a, b) => b.likeness - a.likeness)[0];
  return best ? { name: best.name, reason: best.reason } : undefined;
}
