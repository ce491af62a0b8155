// Whether a page is an article at all. Rules run in order; the first that applies gives the reason why not.
import type { Line } from './blocks/cut.ts';
import { cardOf } from './cards.ts';
import type { ElementNode } from './dom.ts';
import type { PageHead } from './head.ts';
import { metaOf } from './head.ts';
import { stringOf, typesOf, ldValue } from './jsonLd.ts';

export interface PageCase {
  url: string;
  head: PageHead;
  /** All lines of the page, furniture left out. */
  lines: readonly Line[];
  /** The lines kept as body. */
  body: readonly Line[];
}

interface NoArticleRule {
  reason: string;
  applies(the: PageCase): boolean;
}

const bodyLength = (body: readonly Line[]): number => body.reduce((sum, { text }) => sum + text.length, 0);

const linkedLength = (lines: readonly Line[]): number =>
  lines.reduce((sum, { text, links }) => sum + text.length * links, 0);

function statesArticle(head: PageHead): boolean {
  if (head.ldArticle && ldValue(head.ldArticle, 'headline') !== undefined) return true;
  return /article/i.test(metaOf(head, 'og:type') ?? '') || metaOf(head, 'article:published_time') !== null;
}

const LISTING_TYPES = new Set(['CollectionPage', 'ItemList', 'SearchResultsPage', 'ProfilePage']);

function isRoot(url: string): boolean {
  return /^https?:\/\/[^/?#]+\/?(?:index\.\w{3,5})?(?:[?#].*)?$/i.test(url);
}

function shareInCards({ body }: PageCase): { share: number; cards: number } {
  const memo = new Map<ElementNode, ElementNode | null>();
  const seen = new Set<ElementNode>();
  let inCards = 0;
  let all = 0;
  for (const line of body) {
    const card = cardOf(line.element, memo);
    all += line.text.length;
    if (card) {
      seen.add(card);
      inCards += line.text.length;
    }
  }
  return { share: all === 0 ? 0 : inCards / all, cards: seen.size };
}

const NO_ARTICLE_RULES: readonly NoArticleRule[] = [
  { reason: 'no text', applies: ({ lines }) => lines.length === 0 },
  {
    reason: 'no running text',
    applies: ({ body }) => body.every((line) => line.prose === 0 && line.text.length < 80) || bodyLength(body) < 60,
  },
  {
    reason: 'a list of teasers',
    applies: (the) => {
      const { share, cards } = shareInCards(the);
      return (cards >= 3 && share > 0.5) || (cards >= 1 && share > 0.8 && !statesArticle(the.head));
    },
  },
  {
    reason: 'the home page',
    applies: ({ url, head, lines, body }) =>
      isRoot(url) && !statesArticle(head) && (bodyLength(body) < 400 || linkedLength(lines) > 0.5 * bodyLength(body)),
  },
  {
    reason: 'mostly links',
    applies: ({ head, lines, body }) => {
      const linked = linkedLength(lines);
      return (
        !statesArticle(head) &&
        bodyLength(body) < 600 &&
        linked > 3 * bodyLength(body) &&
        linked > 400 &&
        lines.length > 15
      );
    },
  },
  {
    reason: 'stated to be a list',
    applies: ({ head, body }) =>
      !head.ldArticle &&
      head.ldNodes.some((node) => typesOf(node).some((type) => LISTING_TYPES.has(type))) &&
      bodyLength(body) < 1500 &&
      !/article/i.test(metaOf(head, 'og:type') ?? '') &&
      stringOf(metaOf(head, 'article:published_time')) === null,
  },
];

export function whyNoArticle(the: PageCase): string | null {
  return NO_ARTICLE_RULES.find((rule) => rule.applies(the))?.reason ?? null;
}
