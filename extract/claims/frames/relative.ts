// The subject of a relative clause: `Pinnace, which says it was not asked`. Not: `the letter, which says nothing`.
import type { EntityType } from '../../../ledger/vocabulary.ts';
import type { UnitContext } from '../draft.ts';
import type { Found } from './subject.ts';

const TALKING: ReadonlySet<EntityType> = new Set<EntityType>([
  'company',
  'agency',
  'organization',
  'country',
  'outlet',
]);

/** `Pinnace, which says it was not asked`: the name before the comma speaks. */
export function ofRelative(verb: number, { unit: { tokens }, phrase }: UnitContext): Found | null {
  const pronoun = tokens[verb - 1];
  const name = tokens[verb - 3];
  if (!pronoun || pronoun.quoted || !/^wh(?:ich|o)$/.test(pronoun.lower) || tokens[verb - 2]?.text !== ',' || !name)
    return null;
  const entity = phrase.entityOf(name.mention);
  const fits = pronoun.lower === 'who' ? entity?.type === 'person' : entity && TALKING.has(entity.type);
  if (!entity || !fits) return null;
  const start = tokens.find((t) => t.mention === name.mention) ?? name;
  const text = phrase.text.slice(start.start, name.end).replace(/['’]s?$/, '');
  return { speaker: { form: 'name', entity, text }, from: verb - 1, to: verb };
}
