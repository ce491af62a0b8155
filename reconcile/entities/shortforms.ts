// Texts that give only a surname, or only the first word of a firm's name.
import { compareText } from '../../ledger/text.ts';
import { classOf, spelling } from './forms.ts';
import type { Groups } from './groups.ts';

/**
 * A single word joins the only full name of the set that it is a part of (a person's last word, a body's first), if
 * the two are found in one company. Where two could be meant, each text keeps its own.
 */
export function joinShortForms(groups: Groups, sharesContext: (a: string, b: string) => boolean): void {
  const full = new Map<string, Set<string>>();
  for (const [key, members] of groups.members) {
    for (const { local } of members) {
      if (local.variantOf) continue;
      const words = spelling(local.name, local.type).split(' ');
      if (words.length < 2) continue;
      const part = local.type === 'person' ? words.at(-1) : words[0];
      if (
        part === undefined ||
        (local.type !== 'person' && !local.aliases.some((a) => spelling(a, local.type) === part))
      )
        continue;
      const short = `${classOf(local.type)}|${part}`;
      full.set(short, (full.get(short) ?? new Set()).add(key));
    }
  }
  for (const [short, keys] of [...full].sort(([a], [b]) => compareText(a, b))) {
    if (!groups.members.has(short) || groups.members.get(short)?.some((m) => m.local.known)) continue;
    const roots = new Set([...keys].map((key) => groups.root(key)));
    if (roots.size === 1) {
      const near = [...keys].sort(compareText).find((key) => sharesContext(short, key));
      if (near !== undefined) groups.join(short, near);
    } else if (short.startsWith('person|')) splitByArticle(groups, short);
  }
}

function splitByArticle(groups: Groups, key: string): void {
  const members = groups.members.get(key) ?? [];
  groups.members.delete(key);
  for (const member of members) groups.add(`${key}|in ${member.article}`, member);
}
