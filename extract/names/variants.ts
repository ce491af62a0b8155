// Garbled forms of models, chips and people, linked to the likely name with the reason; what is printed stays the name.
import JaroWinklerDistance from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import type { LocalEntity } from '../../ledger/analysis.ts';
import { MODEL_FAMILIES } from '../data/models.ts';

/** Texts with more names than this are lists; only the first are compared with all. */
const MOST_COMPARED = 120;

interface Likely {
  name: string;
  likeness: number;
  reasons: string[];
}

type Variant = { name: string; reason: string };

const LISTED = new Map(
  MODEL_FAMILIES.flatMap(({ name, aliases, developer }) =>
    [name, ...aliases].map((form) => [form, { name, developer }] as const),
  ),
);

const SHIPPED = MODEL_FAMILIES.map(({ name, developer }) => ({ name, family: name, developer }));

const NUMBER = /\d+(?:\.\d+)?/u;

/** "Mythos" of "Claude Mythos 5". */
const familyOf = (name: string): string => name.replace(/[\s-]{0,3}\d.*$/u, '').trim();

const likenessOf = (a: string, b: string): number => JaroWinklerDistance(a.toLowerCase(), b.toLowerCase(), {});

/** The same entities; those that look like a slip of another name say so. `owners`: company named as the owner of a product's mention. */
export function findVariants(entities: readonly LocalEntity[], owners: ReadonlyMap<string, string>): LocalEntity[] {
  const products = entities
    .filter((e) => e.type === 'model' || e.type === 'chip' || e.type === 'company')
    .slice(0, MOST_COMPARED);
  const people = entities.filter((e) => e.type === 'person').slice(0, MOST_COMPARED);
  return entities.map((entity) => {
    if (entity.known) return entity;
    const variantOf = entity.type === 'person' ? misspeltPerson(entity, people) : slipOf(entity, products, owners);
    return variantOf ? { ...entity, variantOf } : entity;
  });
}

function slipOf(
  entity: LocalEntity,
  entities: readonly LocalEntity[],
  owners: ReadonlyMap<string, string>,
): Variant | undefined {
  if (entity.type !== 'model' && entity.type !== 'chip') return undefined;
  const family = familyOf(entity.name);
  const listed = LISTED.get(family) ?? LISTED.get(family.split(' ').at(-1) ?? '');
  if (listed) return foreignFamily(entity, family, listed, owners.get(entity.key));
  if (family.length < 4) return undefined;
  const version = NUMBER.exec(entity.name)?.[0];
  const developers = new Set(entities.filter((e) => e.type === 'company').map((e) => e.name));
  const inText = entities
    .filter((other) => other !== entity && other.type === entity.type)
    .map((other) => ({ name: other.name, family: familyOf(other.name), developer: other.developer }));
  const options = [...inText, ...(entity.type === 'model' ? SHIPPED : [])].flatMap((other): Likely[] => {
    if (other.family === family || other.family.length < 4 || Math.abs(other.family.length - family.length) > 3)
      return [];
    const likeness = likenessOf(family, other.family);
    const sameVersion = version !== undefined && NUMBER.exec(other.name)?.[0] === version;
    const maker = other.developer;
    const sameMaker = maker !== undefined && (maker === entity.developer || developers.has(maker));
    if (likeness < (sameVersion || sameMaker ? 0.8 : 0.93)) return [];
    const name = other.name === other.family && version ? `${other.name} ${version}` : other.name;
    const reasons = [
      `spelling ${Math.round(likeness * 100)} % alike`,
      ...(sameVersion ? ['same version'] : []),
      ...(sameMaker ? [`${maker} is named in the text`] : []),
    ];
    return [{ name, likeness, reasons }];
  });
  const best = options.sort((a, b) => b.likeness - a.likeness)[0];
  return best ? { name: best.name, reason: best.reasons.join('; ') } : undefined;
}

/** A family of one developer that the text gives to another: the likest family of the one the text names. */
function foreignFamily(
  entity: LocalEntity,
  family: string,
  listed: { name: string; developer: string | undefined },
  owner: string | undefined,
): Variant | undefined {
  if (!owner || !listed.developer || owner === listed.developer || listed.developer.startsWith(owner)) return undefined;
  const own = MODEL_FAMILIES.filter((m) => m.developer === owner);
  const best = own
    .map((m) => ({ name: m.name, likeness: likenessOf(family, m.name) }))
    .sort((a, b) => b.likeness - a.likeness)[0];
  if (!best) return undefined;
  const version = NUMBER.exec(entity.name)?.[0];
  return {
    name: version ? `${best.name} ${version}` : best.name,
    reason: `${listed.name} is a family of ${listed.developer}, the text gives it to ${owner}`,
  };
}

/** "Isabel Quint" beside "Isobel Quint". */
function misspeltPerson(entity: LocalEntity, entities: readonly LocalEntity[]): Variant | undefined {
  for (const other of entities) {
    if (other === entity) return undefined;
    if (other.name.length < entity.name.length - 1) continue;
    if (
      !entity.name.includes(' ') ||
      entity.name === other.name ||
      Math.abs(entity.name.length - other.name.length) > 3
    )
      continue;
    const [surname, theirs] = [entity.name.split(' ').at(-1) ?? '', other.name.split(' ').at(-1) ?? ''];
    const [given, theirGiven] = [entity.name.split(' ')[0] ?? '', other.name.split(' ')[0] ?? ''];
    const likeness = likenessOf(entity.name, other.name);
    if (likeness < 0.93 || (surname !== theirs && given !== theirGiven)) continue;
    return { name: other.name, reason: `spelling ${Math.round(likeness * 100)} % alike` };
  }
  return undefined;
}
