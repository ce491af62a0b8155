// Texts that give only a part of a name: a surname, the first word of a firm's name, a model without its version.
import { compareText } from '../../ledger/text.ts';
import { classOf, formKey, spelling } from './forms.ts';
import type { Groups, Member } from './groups.ts';

/** What firms add to their name and leave out again. */
const TRADE_WORD =
  / (?:semiconductors?|technolog(?:y|ies)|labs?|laborator(?:y|ies)|systems|group|electronics|industries|international|networks|software|computing|microelectronics|robotics)$/;

/**
 * A part joins the only full name of the set that it belongs to, if the two are found in one company. Where two could
 * be meant, a surname stays with its own text.
 */
export function joinShortForms(groups: Groups, sharesContext: (a: string, b: string) => boolean): void {
  const sure = ownersOf(groups, partsOf);
  const unsure = ownersOf(groups, takenForPersons);
  for (const short of [...new Set([...sure.keys(), ...unsure.keys()])].sort(compareText)) {
    const members = groups.members.get(short);
    if (!members || members.some((m) => m.local.known)) continue;
    const keys = [...(sure.get(short) ?? unsure.get(short) ?? [])].filter((key) => key !== short).sort(compareText);
    const roots = new Set(keys.map((key) => groups.root(key)));
    if (roots.size === 1) {
      const near = keys.find((key) => sharesContext(short, key));
      if (near !== undefined) groups.join(short, near);
    } else if (roots.size > 1 && short.startsWith('person|')) splitByArticle(groups, short);
  }
}

function ownersOf(groups: Groups, parts: (member: Member) => string[]): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const [key, members] of groups.members) {
    for (const member of members) {
      if (member.local.variantOf) continue;
      for (const part of parts(member)) owners.set(part, (owners.get(part) ?? new Set()).add(key));
    }
  }
  return owners;
}

/** Keys of the shorter names that may mean this one. */
function partsOf({ local }: Member): string[] {
  const kind = classOf(local.type);
  const form = formKey(local).slice(kind.length + 1);
  const words = form.split(' ');
  if (words.length < 2) return [];
  if (kind === 'person') return [`person|${words.at(-1)}`, `person|${words.slice(1).join(' ')}`];
  if (kind === 'product') {
    const forms = [local.name, ...local.aliases].map((name) => formKey(local, name));
    return forms.flatMap((name) => (/ \d[\d.]*$/.test(name) ? [name.replace(/ \d[\d.]*$/, '')] : []));
  }
  const shortened = local.type === 'company' ? form.replace(TRADE_WORD, '') : form;
  const called = local.aliases.some((alias) => spelling(alias, local.type) === words[0]);
  return [...(called ? [`${kind}|${words[0]}`] : []), ...(shortened === form ? [] : [`${kind}|${shortened}`])];
}

/** A lone first word of a firm that another text took for somebody's surname. */
function takenForPersons({ local }: Member): string[] {
  const words = spelling(local.name, local.type).split(' ');
  return classOf(local.type) === 'body' && local.type !== 'agency' && words.length > 1 ? [`person|${words[0]}`] : [];
}

function splitByArticle(groups: Groups, key: string): void {
  const members = groups.members.get(key) ?? [];
  groups.members.delete(key);
  for (const member of members) groups.add(`${key}|in ${member.article}`, member);
}
