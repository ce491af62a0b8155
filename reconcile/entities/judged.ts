// What people decided about entities: taken for one, held apart, or hidden.
import type { EntityLine } from '../../ledger/lines.ts';
import type { Judgement } from '../../ledger/deciding.ts';
import { compareText, fold } from '../../ledger/text.ts';
import type { EntityIndex } from './entities.ts';

/** Pairs of ids that are not one. */
export const heldApart = (judgements: readonly Judgement[]): string[][] =>
  judgements.flatMap(({ kind, subjects }) =>
    kind === 'distinct' && subjects.every((id) => id.startsWith('ent_')) ? [subjects] : [],
  );

/** The index as judged. Of entities taken for one the line that outside registers know stays, else the least id. */
export function judgeEntities(index: EntityIndex, judgements: readonly Judgement[]): EntityIndex {
  const about = judgements.filter(
    ({ kind, subjects }) =>
      (kind === 'merge' || kind === 'hide' || kind === 'distinct') && subjects.some((id) => id.startsWith('ent_')),
  );
  if (!about.length) return index;
  const parent = new Map<string, string>();
  const rootOf = (id: string): string => {
    let at = id;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) at = up;
    return at;
  };
  const known = new Map(index.lines.map((line) => [line.id, line]));
  for (const { kind, subjects } of about) {
    const ids = subjects.filter((id) => known.has(id));
    if (kind === 'merge') {
      const [stays, ...others] = [...new Set(ids.map(rootOf))].sort((a, b) => compareStanding(known, a, b));
      if (stays !== undefined) for (const id of others) parent.set(id, stays);
    } else if (kind === 'distinct') for (const id of ids) parent.delete(id);
  }
  const hidden = new Set(about.flatMap(({ kind, subjects }) => (kind === 'hide' ? subjects : [])));
  const members = new Map<string, EntityLine[]>();
  for (const line of index.lines) {
    const root = rootOf(line.id);
    members.set(root, [...(members.get(root) ?? []), line]);
  }
  const lines = [...members].flatMap(([root, list]) => {
    const stays = known.get(root);
    return stays && !hidden.has(root) ? [list.length > 1 ? joined(stays, list) : stays] : [];
  });
  const byId = new Map(lines.map((line) => [line.id, line]));
  return {
    lines: lines.sort((a, b) => compareText(a.id, b.id)),
    of: (article, localKey) => {
      const line = index.of(article, localKey);
      return line && byId.get(rootOf(line.id));
    },
  };
}

function compareStanding(known: ReadonlyMap<string, EntityLine>, a: string, b: string): number {
  const idsOf = (id: string): number => Object.keys(known.get(id)?.ids ?? {}).length;
  return idsOf(b) - idsOf(a) || compareText(a, b);
}

function joined(stays: EntityLine, list: readonly EntityLine[]): EntityLine {
  const names = new Map<string, string>();
  for (const { name, aliases } of list) for (const form of [name, ...aliases]) names.set(form, fold(form));
  names.delete(stays.name);
  return {
    ...stays,
    aliases: [...names.keys()].sort(compareText),
    ids: Object.assign({}, ...list.map(({ ids }) => ids), stays.ids) as EntityLine['ids'],
  };
}
