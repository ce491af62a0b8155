// The public line of a set of local entities that are one.
import { entityId } from '../../ledger/ids.ts';
import type { EntityLine } from '../../ledger/lines.ts';
import { compareText, fold } from '../../ledger/text.ts';
import { ENTITY_TYPES } from '../../ledger/vocabulary.ts';
import { isAcronym } from './forms.ts';
import type { Member } from './groups.ts';

/** `qualifier` keeps apart what would have one type and name. */
export function entityLine(members: readonly Member[], qualifier: string): EntityLine {
  const type = mostOf(
    members,
    (m) => m.local.type,
    (a, b) => ENTITY_TYPES.indexOf(a) - ENTITY_TYPES.indexOf(b),
  );
  const name = canonicalName(members);
  const forms = new Set(members.flatMap(({ local }) => [local.name, ...local.aliases]));
  forms.delete(name);
  const developers = members.filter((m) => m.local.developer !== undefined);
  const variants = members.flatMap((m) => (m.local.variantOf ? [m.local.variantOf] : []));
  const variantOf = variants.sort((a, b) => compareText(a.name, b.name) || compareText(a.reason, b.reason))[0];
  return {
    id: entityId(type, name, qualifier),
    type,
    name,
    aliases: [...forms].sort(compareText),
    ...(developers.length ? { developer: mostOf(developers, (m) => m.local.developer ?? '', compareText) } : {}),
    ids: Object.fromEntries(
      members
        .flatMap((m) => Object.entries(m.local.ids))
        .sort(([a, x], [b, y]) => compareText(a, b) || compareText(y, x)),
    ),
    ...(variantOf ? { variantOf } : {}),
  };
}

/** The data file's name; else the fullest form, the most printed of equals. */
function canonicalName(members: readonly Member[]): string {
  const known = members.filter((m) => m.local.known);
  if (known.length) return mostOf(known, (m) => m.local.name, compareText);
  const most = Math.max(...members.map((m) => fullness(m.local.name)));
  return mostOf(
    members.filter((m) => fullness(m.local.name) === most),
    (m) => m.local.name,
    compareText,
  );
}

function fullness(name: string): number {
  return isAcronym(name) ? 0 : fold(name).replace(/^the /, '').split(' ').length;
}

/** The value most articles give; ties by `order`. */
function mostOf<T extends string>(
  members: readonly Member[],
  value: (m: Member) => T,
  order: (a: T, b: T) => number,
): T {
  const articles = new Map<T, Set<string>>();
  for (const member of members)
    articles.set(value(member), (articles.get(value(member)) ?? new Set()).add(member.article));
  const ranked = [...articles].sort(([a, x], [b, y]) => y.size - x.size || order(a, b));
  const [first] = ranked;
  if (!first) throw new Error('an entity without members');
  return first[0];
}
