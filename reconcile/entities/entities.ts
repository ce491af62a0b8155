// Local entities of many texts become global ones: a pure function over the set.
import { entityId } from '../../ledger/ids.ts';
import type { EntityLine } from '../../ledger/lines.ts';
import type { ArticleState } from '../../ledger/deciding.ts';
import { compareText } from '../../ledger/text.ts';
import { contextOf } from './context.ts';
import { entityLine } from './entityline.ts';
import { Groups, type Member, memberKey } from './groups.ts';
import { joinBareToIdentified, joinByAlias, joinByIds, joinByInitials, joinByNumber, joinByTail } from './joining.ts';
import { joinShortForms } from './shortforms.ts';

export interface EntityIndex {
  /** Sorted by id. */
  lines: EntityLine[];
  /** The global entity of an article's local one; undefined for an unknown key. */
  of(article: string, localKey: string): EntityLine | undefined;
}

/** `apart`: pairs of ids that people decided are not one. */
export function joinEntities(
  articles: readonly ArticleState[],
  apart: readonly (readonly string[])[] = [],
): EntityIndex {
  const groups = new Groups(apart, (members) => entityLine(members, '').id);
  for (const { article, analysis } of articles) {
    for (const local of analysis.entities) {
      const member: Member = { article: article.id, local };
      groups.add(memberKey(member), member);
    }
  }
  const sharesContext = contextOf(groups);
  joinByIds(groups);
  joinBareToIdentified(groups);
  joinByAlias(groups);
  joinByTail(groups, sharesContext);
  joinByNumber(groups, sharesContext);
  joinByInitials(groups, sharesContext);
  joinShortForms(groups, sharesContext);
  return index(groups);
}

function index(groups: Groups): EntityIndex {
  const lines = new Map<string, EntityLine>();
  const byArticle = new Map<string, Map<string, EntityLine>>();
  for (const [root, members] of [...groups.joined()].sort(([a], [b]) => compareText(a, b))) {
    const plain = entityLine(members, '');
    const line =
      plain.variantOf || lines.has(plain.id) ? { ...plain, id: entityId(plain.type, plain.name, root) } : plain;
    lines.set(line.id, line);
    for (const { article, local } of members) {
      const locals = byArticle.get(article);
      if (locals) locals.set(local.key, line);
      else byArticle.set(article, new Map([[local.key, line]]));
    }
  }
  return {
    lines: [...lines.values()].sort((a, b) => compareText(a.id, b.id)),
    of: (article, localKey) => byArticle.get(article)?.get(localKey),
  };
}
