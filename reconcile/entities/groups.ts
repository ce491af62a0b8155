// Sets of local entities that are one: a union of what equal spellings, ids and explained acronyms join.
import type { LocalEntity } from '../../ledger/analysis.ts';
import { compareText } from '../../ledger/text.ts';
import { formKey } from './forms.ts';

/** One local entity of one article. */
export interface Member {
  article: string;
  local: LocalEntity;
}

/** Members with one key; keys are joined, members never parted. */
export class Groups {
  readonly members = new Map<string, Member[]>();
  private readonly parents = new Map<string, string>();
  private readonly apart: readonly (readonly string[])[];
  private readonly idOf: (members: readonly Member[]) => string;

  /** `apart`: ids of entities that people decided are not one. */
  constructor(apart: readonly (readonly string[])[] = [], idOf: (members: readonly Member[]) => string = () => '') {
    this.apart = apart;
    this.idOf = idOf;
  }

  add(key: string, member: Member): void {
    const list = this.members.get(key);
    if (list) list.push(member);
    else this.members.set(key, [member]);
  }

  root(key: string): string {
    let root = key;
    for (let up = this.parents.get(root); up !== undefined; up = this.parents.get(root)) root = up;
    return root;
  }

  /** The lesser key stays the root, so that the order of joining does not show. */
  join(a: string, b: string): void {
    const [x, y] = [this.root(a), this.root(b)];
    if (x === y || this.heldApart(x, y)) return;
    if (compareText(x, y) < 0) this.parents.set(y, x);
    else this.parents.set(x, y);
  }

  private heldApart(x: string, y: string): boolean {
    if (!this.apart.length) return false;
    const ids = (root: string): string[] =>
      [...this.members].filter(([key]) => this.root(key) === root).map(([, members]) => this.idOf(members));
    const [left, right] = [ids(x), ids(y)];
    return this.apart.some(([a = '', b = '']) =>
      [
        [a, b],
        [b, a],
      ].some(([one = '', other = '']) => left.includes(one) && right.includes(other)),
    );
  }

  /** Members by root key. */
  joined(): Map<string, Member[]> {
    const sets = new Map<string, Member[]>();
    for (const key of [...this.members.keys()].sort(compareText)) {
      const root = this.root(key);
      const set = sets.get(root) ?? [];
      for (const member of this.members.get(key) ?? []) set.push(member);
      sets.set(root, set);
    }
    return sets;
  }
}

/** Key of a member before anything is joined. A garbled form stays beside the thing it is a variant of. */
export function memberKey({ local }: Member): string {
  const key = formKey(local);
  if (local.variantOf) return `${key}|variant of ${formKey(local, local.variantOf.name)}`;
  const ids = idKeys(local);
  return ids.length ? `${key}|${ids[0]}` : key;
}

/** `scheme:value` of its external ids, sorted. */
export function idKeys(local: LocalEntity): string[] {
  return Object.entries(local.ids)
    .map(([scheme, value]) => `${scheme}:${value}`)
    .sort(compareText);
}
