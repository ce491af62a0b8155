// What deciding reads and answers with, and what people decided.
import type { Analysis } from './analysis.ts';
import type { Ledger } from './lines.ts';
import type { Article, Outlet, Revision } from './page.ts';
import type { EventField, JudgementKind } from './vocabulary.ts';

/** One article with everything reconciling may read of it. */
export interface ArticleState {
  article: Article;
  outlet: Outlet;
  revision: Revision;
  analysis: Analysis;
  /** Earlier states, oldest first. */
  earlier: { revision: Revision; analysis: Analysis }[];
}

/** A stored decision by a person. Subjects are keys of action reports, which outlive events; or ids of entities, claims, conflicts.
 *  `merge`: they are one · `split`: these reports make an event without the report `value` · `distinct`: these two are not
 *  one · `hide`: not shown · `pin`: the event of this report shows `value` as its `field` · `resolve`: the side `value` of
 *  this conflict stands, or with null none needs to. */
export interface Judgement {
  id: string;
  kind: JudgementKind;
  /** Sorted. */
  subjects: string[];
  field: EventField | null;
  /** Of `pin` on actors, targets and objects: an entity's id. */
  value: string | null;
  reason: string;
  by: string;
  at: string;
}

/** Who said what, why and when. */
export type Signed = Pick<Judgement, 'reason' | 'by' | 'at'>;

export interface JudgementView extends Judgement {
  undone: Signed | null;
}

export interface ReconcileContext {
  /** Sorted by article id: one chapter, nothing outside it can change what is decided. */
  articles: ArticleState[];
  /** Those in force, by instant and id: of two that cannot both hold the later one does. */
  judgements: Judgement[];
}

export interface Decide {
  (context: ReconcileContext): Ledger;
  /** What ties an article to others. Articles that hang together by ties are decided together; without it, all are. */
  tiesOf?: (state: ArticleState) => string[];
  /** An archive of so many articles is one chapter, tied or not. */
  whole?: number;
  /** More articles than this that hang together are decided by calendar chapters; as many or fewer are one chapter. */
  together?: number;
}
