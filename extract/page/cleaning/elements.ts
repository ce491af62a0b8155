// Elements that are never part of a story: found by what they are, not by what they say.
import type { ElementNode } from '../dom.ts';
import type { Mass } from '../mass.ts';
import { nameWordsOf } from '../walk.ts';

interface ElementCase {
  element: ElementNode;
  words: readonly string[];
  mass: Readonly<Mass>;
  /** Prose of the whole page. */
  total: number;
  /** The headline or the marked body stands inside. */
  holdsStory: boolean;
}

export interface ElementRule {
  name: string;
  drops(the: ElementCase): boolean;
}

const NEVER = new Set(['html', 'body', '#root']);
const PAGE_PARTS = new Set(['nav', 'footer', 'aside', 'form', 'dialog', 'menu', 'figcaption', 'figure']);
const PAGE_ROLES = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'complementary',
  'search',
  'dialog',
  'alertdialog',
  'menu',
  'menubar',
  'toolbar',
  'tablist',
  'tooltip',
  'alert',
  'status',
  'form',
]);

const some = (words: readonly string[], set: ReadonlySet<string>): boolean => words.some((word) => set.has(word));
/** A word, and those that say it directly after it. */
type Pairs = ReadonlyMap<string, readonly string[]>;
const pair = (words: readonly string[], pairs: Pairs): boolean => {
  for (let i = 1; i < words.length; i++) if (pairs.get(words[i - 1] ?? '')?.includes(words[i] ?? '')) return true;
  return false;
};

/** Whole class names; `field--label-hidden` says something else. */
const HIDDEN_CLASS =
  /(?:^|\s)(?:hidden|hide|is-hidden|visually-?hidden|sr-only|screen-reader(?:-text|-only)?|off-?screen|d-none|u-hidden|print-only)(?:\s|$)/i;
const COMMENT_WORDS = new Set([
  'comments',
  'comment',
  'commentlist',
  'disqus',
  'respond',
  'livefyre',
  'commento',
  'replies',
  'kommentare',
  'comentarios',
  'commentaires',
]);
const STRONG_WORDS = new Set(
  (
    'related relatedposts recommended recommendations recirc outbrain taboola trending newsletter newsletters cookie cookies consent gdpr ' +
    'sharing sharedaddy addtoany addthis share social breadcrumb breadcrumbs advert advertisement ads adslot adsense dfp sponsored ' +
    'pagination pager sidebar subscribe subscription paywall signup login popup modal lightbox tooltip toolbar ' +
    'masthead navbar navigation nav menu footer copyright mostread mostpopular popular readmore promotion ' +
    'linkbox caption captions credits wpcaption gallery slideshow carousel thumbnails tags taglist tagcloud ' +
    'toc authorbox authorbio bio aboutauthor printfriendly nocontent noprint screenreader sronly skiplink rating ratings poll ' +
    'shoutbox disclaimer donate donation recaptcha captcha infobox navbox catlinks editsection reflist metadata ' +
    'faq jsrelated widget widgets yarpp wprelated crp ' +
    'empfehlungen anzeige werbung teilen schlagworte autorenbox compartir relacionadas partager'
  ).split(' '),
);
/** Furniture only where they lead elsewhere: a story's own lead may be called its teaser. */
const LINKED_WORDS = new Set(['teaser', 'teasers', 'promo', 'promos', 'promobox', 'card', 'cards']);
const EMBED_WORDS = new Set(['embed', 'embedded', 'tweet', 'oembed']);
const WEAK_WORDS = new Set(
  'byline author authors dateline timestamp pubdate postmeta entrymeta meta kicker eyebrow banner ad sponsor promoted meter gate header media image photo video button btn cta icon'.split(
    ' ',
  ),
);

const CONSENT_WORDS = new Set(['consent', 'gdpr', 'onetrust', 'didomi', 'usercentrics', 'cookiebot', 'cookiebanner']);

const CONSENT_KINDS = ['banner', 'notice', 'layer', 'bar', 'popup', 'dialog', 'modal', 'wall'];
const CONSENT_PAIRS: Pairs = new Map([
  ['cookie', CONSENT_KINDS],
  ['cookies', CONSENT_KINDS],
]);
const FURNITURE_PAIRS: Pairs = new Map([
  ['read', ['more', 'next', 'also']],
  ['most', ['read', 'popular', 'viewed']],
  ['sign', ['up']],
  ['table', ['of']],
  ['author', ['bio', 'box', 'info', 'card', 'description']],
  ['about', ['author']],
  ['you', ['may', 'might']],
  ['further', ['reading']],
  ['print', ['hide']],
  ['call', ['to']],
]);

const ELEMENT_RULES: readonly ElementRule[] = [
  // `<div id="cookie-banner">`, however long; not `<div class="has-consent">` around the whole page.
  {
    name: 'consent dialog',
    drops: ({ element, words, mass, total, holdsStory }) =>
      !holdsStory &&
      mass.prose < 0.95 * total &&
      (some(words, CONSENT_WORDS) || (element.attributes.role ?? '').endsWith('dialog') || pair(words, CONSENT_PAIRS)),
  },
  // `<p hidden>`; not `<div class="field--label-hidden">`.
  {
    name: 'hidden',
    drops: ({ element: { attributes: a }, mass, total }) =>
      a.hidden !== undefined ||
      a['aria-hidden'] === 'true' ||
      (a.style !== undefined &&
        /display\s*:\s*none|visibility\s*:\s*hidden/i.test(a.style) &&
        mass.prose < 0.5 * total) ||
      (mass.prose < 0.3 * total && a.class !== undefined && HIDDEN_CLASS.test(a.class)),
  },
  // `<nav>`, `<aside>`; not a `<figure>` that holds the story.
  {
    name: 'page part',
    drops: ({ element, mass, total, holdsStory }) =>
      (PAGE_PARTS.has(element.tag) &&
        !holdsStory &&
        (element.tag !== 'form' || mass.prose < 0.4 * total) &&
        (element.tag !== 'figure' || mass.prose < 0.25 * total)) ||
      (PAGE_ROLES.has(element.attributes.role ?? '') && !holdsStory && mass.prose < 0.4 * total),
  },
  // A site’s `<header>`; not the header of a post with its heading.
  {
    name: 'page header',
    drops: ({ element, mass, total, holdsStory }) =>
      element.tag === 'header' && !holdsStory && mass.prose < 0.15 * total && !headsPost(element),
  },
  // `<div id="comments">`; not an `<article>` that is commented on.
  {
    name: 'reader comments',
    drops: ({ element, words, holdsStory }) =>
      !holdsStory &&
      (some(words, COMMENT_WORDS) ||
        /\bUserComments\b/.test(element.attributes.itemtype ?? '') ||
        (element.attributes.itemprop ?? '') === 'comment') &&
      element.tag !== 'article',
  },
  // `<div class="related-posts">`; not `<div class="related">` around most of the page’s prose.
  {
    name: 'named furniture',
    drops: ({ words, mass, total, holdsStory }) =>
      !holdsStory &&
      mass.prose < 0.4 * total &&
      !some(words, EMBED_WORDS) &&
      (some(words, STRONG_WORDS) ||
        (some(words, LINKED_WORDS) && mass.linked > 0.1 * mass.length) ||
        pair(words, FURNITURE_PAIRS)),
  },
  // `<div class="byline">`; not an element of that name with a paragraph in it.
  {
    name: 'byline or label',
    drops: ({ words, mass, total, holdsStory }) =>
      !holdsStory && mass.prose < 0.03 * total && mass.length < 400 && some(words, WEAK_WORDS),
  },
  // A list of linked headlines; not a list of sentences with a link each.
  {
    name: 'link list',
    drops: ({ element, mass, holdsStory }) =>
      !holdsStory &&
      (element.tag === 'ul' ||
        element.tag === 'ol' ||
        element.tag === 'table' ||
        element.tag === 'section' ||
        element.tag === 'div') &&
      mass.length > 60 &&
      mass.linked > 0.75 * mass.length &&
      mass.prose === 0,
  },
  // `<details>` of a help box; not one that holds the story.
  {
    name: 'questions box',
    drops: ({ element, holdsStory, mass, total }) =>
      element.tag === 'details' && !holdsStory && mass.prose < 0.4 * total,
  },
];

export function droppingRule(
  element: ElementNode,
  mass: Readonly<Mass>,
  total: number,
  holdsStory: boolean,
): ElementRule | null {
  if (NEVER.has(element.tag)) return null;
  const the: ElementCase = { element, words: nameWordsOf(element), mass, total, holdsStory };
  return ELEMENT_RULES.find((rule) => rule.drops(the)) ?? null;
}

/** The header of a post inside an article: it holds the post's heading. */
function headsPost(header: ElementNode): boolean {
  if (header.parent?.tag !== 'article' && header.parent?.tag !== 'section') return false;
  return header.children.some((child) => child.kind === 'element' && child.type.isHeading);
}
