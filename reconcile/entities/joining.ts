// The rules that join groups of local entities. Each is a function of the whole set, never of its order.
import { compareText } from '../../ledger/text.ts';
import { classOf, formKey, isAcronym, spelling } from './forms.ts';
import { type Groups, idKeys } from './groups.ts';

/** One external id, one entity. */
export function joinByIds(groups: Groups): void {
  const byId = new Map<string, string>();
  for (const [key, members] of groups.members) {
    for (const { local } of members) {
      if (local.variantOf) continue;
      for (const id of idKeys(local)) {
        const scoped = `${classOf(local.type)}|${id}`;
        const known = byId.get(scoped);
        if (known === undefined) byId.set(scoped, key);
        else groups.join(known, key);
      }
    }
  }
}

/** A name without an id joins the only one of that spelling that has one. */
export function joinBareToIdentified(groups: Groups): void {
  const identified = new Map<string, Set<string>>();
  for (const [key, members] of groups.members) {
    const [first] = members;
    if (!first || first.local.variantOf || !idKeys(first.local).length) continue;
    const bare = formKey(first.local);
    identified.set(bare, (identified.get(bare) ?? new Set()).add(groups.root(key)));
  }
  for (const [bare, roots] of identified) {
    const [only] = roots;
    if (roots.size === 1 && only !== undefined && groups.members.has(bare)) groups.join(bare, only);
  }
}

/**
 * A name that another text knows as an alias joins it, if it is the only one: "HCO" where elsewhere "Harrow Control
 * Office (HCO)" stands, "Falcon 3" for "Heron Falcon 3". A single common word ("Office") joins nothing.
 */
export function joinByAlias(groups: Groups): void {
  const owners = new Map<string, Set<string>>();
  for (const [key, members] of groups.members) {
    for (const { local } of members) {
      if (local.type === 'person' || local.variantOf) continue;
      for (const alias of local.aliases) {
        if (!tellsEnough(alias, local.known)) continue;
        const form = formKey(local, alias);
        if (form === formKey(local)) continue;
        owners.set(form, (owners.get(form) ?? new Set()).add(key));
      }
    }
  }
  for (const [form, keys] of [...owners].sort(([a], [b]) => compareText(a, b))) {
    if (!groups.members.has(form)) continue;
    const roots = new Set([...keys].map((key) => groups.root(key)).filter((root) => root !== groups.root(form)));
    const [only] = roots;
    if (roots.size === 1 && only !== undefined) groups.join(form, only);
  }
}

function tellsEnough(alias: string, known: boolean): boolean {
  return known || isAcronym(alias) || spelling(alias, 'law').includes(' ');
}

const STATES = /^(?:us|uk|eu|american|british|european|chinese|german|french|dutch|japanese|korean|indian|russian) /;

/**
 * One word more in front: "Lumen Falcon 3" joins "Falcon 3", "U.S. Harbor Board" joins "Harbor Board", if only one
 * longer name ends so and both keep one company. "Falcon 4" and "Harrow Harbor Board" do not join.
 */
export function joinByTail(groups: Groups, sharesContext: (a: string, b: string) => boolean): void {
  const longer = new Map<string, string[]>();
  for (const [key, [first]] of groups.members) {
    if (!first || first.local.variantOf) continue;
    const kind = classOf(first.local.type);
    const form = spelling(first.local.name, first.local.type);
    const cut = form.indexOf(' ') + 1;
    const tail = form.slice(cut);
    const may =
      kind === 'product'
        ? /\d/.test(tail) && tail.includes(' ')
        : kind === 'body' && STATES.test(form) && tail.includes(' ');
    if (cut > 0 && may) longer.set(`${kind}|${tail}`, [...(longer.get(`${kind}|${tail}`) ?? []), key]);
  }
  for (const [tail, keys] of [...longer].sort(([a], [b]) => compareText(a, b))) {
    const [only] = keys;
    if (keys.length === 1 && only !== undefined && groups.members.has(tail) && sharesContext(tail, only))
      groups.join(tail, only);
  }
}

const NUMBERED = /^\p{L}+ (?<code>\d[\d./-]*\d)$/u;

/** "Order 12-7" and "Anordnung 12-7" are one law in two languages; "Order 12-8" is another. */
export function joinByNumber(groups: Groups, sharesContext: (a: string, b: string) => boolean): void {
  const byCode = new Map<string, string[]>();
  for (const [key, [first]] of groups.members) {
    const code = first?.local.type === 'law' ? NUMBERED.exec(first.local.name.trim())?.groups?.code : undefined;
    if (code !== undefined && /\D/.test(code)) byCode.set(code, [...(byCode.get(code) ?? []), key]);
  }
  for (const keys of byCode.values()) {
    const sorted = keys.sort(compareText);
    sorted.forEach((a, i) => {
      for (const b of sorted.slice(i + 1)) if (sharesContext(a, b)) groups.join(a, b);
    });
  }
}

/** Acronyms explained nowhere: "HCO" joins the only full name of the set whose initials it is, if both keep one company. */
export function joinByInitials(groups: Groups, sharesContext: (a: string, b: string) => boolean): void {
  const byInitials = new Map<string, Set<string>>();
  for (const [key, members] of groups.members) {
    for (const { local } of members) {
      if (classOf(local.type) !== 'body' || local.variantOf) continue;
      const initials = initialsOf(local.name);
      if (initials.length > 2) byInitials.set(initials, (byInitials.get(initials) ?? new Set()).add(key));
    }
  }
  for (const [key, members] of groups.members) {
    const [first] = members;
    if (!first || first.local.known || !isAcronym(first.local.name) || classOf(first.local.type) !== 'body') continue;
    const full = [...(byInitials.get(first.local.name.replace(/\./g, '')) ?? [])].sort(compareText);
    const roots = new Set(full.map((other) => groups.root(other)));
    const near = roots.size === 1 ? full.find((other) => sharesContext(key, other)) : undefined;
    if (near !== undefined) groups.join(key, near);
  }
}

function initialsOf(name: string): string {
  return [...name.matchAll(/(?<![\p{L}\p{N}])\p{Lu}(?=\p{L})/gu)].map((m) => m[0]).join('');
}
