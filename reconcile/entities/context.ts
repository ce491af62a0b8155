// The company an entity keeps: the other entities of the articles that name it.
import type { Groups } from './groups.ts';

/** Do two groups share another entity (no country) among their articles? */
export function contextOf(groups: Groups): (a: string, b: string) => boolean {
  const inArticle = new Map<string, string[]>();
  for (const [key, members] of groups.members) {
    for (const { article, local } of members) {
      if (local.type === 'country') continue;
      const list = inArticle.get(article);
      if (list) list.push(key);
      else inArticle.set(article, [key]);
    }
  }
  const company = (key: string): Set<string> =>
    new Set((groups.members.get(key) ?? []).flatMap((m) => inArticle.get(m.article) ?? []));
  return (a, b) => {
    const other = company(b);
    for (const key of company(a)) if (key !== a && key !== b && other.has(key)) return true;
    return false;
  };
}
