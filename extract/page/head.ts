// What a page's head and scripts state: meta values, links, JSON-LD, state scripts, language.
import type { ElementNode } from './dom.ts';
import { articleNodeOf, flattenLd, type LdNode } from './jsonLd.ts';
import { textOf } from './walk.ts';

export interface PageHead {
  /** Value lists by name or property of `meta`, lower case. */
  metas: Map<string, string[]>;
  canonical: string | null;
  title: string | null;
  htmlLang: string | null;
  ldNodes: LdNode[];
  ldArticle: LdNode | null;
  /** Contents of scripts that may hold the article as state. */
  stateScripts: string[];
}

const STATE = /__NEXT_DATA__|__PRELOADED|__INITIAL|__APOLLO|__NUXT|__STATE|Fusion\.|window\.\w{2,40}\s*=\s*\{/;

function scriptText(element: ElementNode): string {
  const first = element.children[0];
  return element.children.length === 1 && first?.kind === 'text' ? first.data : '';
}

export function readHead(elements: readonly ElementNode[], url: string): PageHead {
  const head: PageHead = {
    metas: new Map(),
    canonical: null,
    title: null,
    htmlLang: null,
    ldNodes: [],
    ldArticle: null,
    stateScripts: [],
  };
  const ldScripts: string[] = [];
  for (const element of elements) {
    const { tag, attributes } = element;
    if (tag === 'meta') {
      const name = (attributes.property || attributes.name || '').trim().toLowerCase();
      const content = attributes.content?.trim();
      if (name && content) head.metas.set(name, [...(head.metas.get(name) ?? []), content].slice(0, 50));
    } else if (tag === 'link') {
      const rel = (attributes.rel ?? '').toLowerCase();
      if (rel === 'canonical' && attributes.href && !head.canonical) head.canonical = attributes.href.trim();
    } else if (tag === 'title') {
      if (head.title === null && element.parent?.tag !== 'svg') head.title = textOf(element, 2000) || null;
    } else if (tag === 'html') head.htmlLang = attributes.lang || attributes['xml:lang'] || null;
    else if (tag === 'script') {
      const type = (attributes.type ?? '').toLowerCase();
      if (type.includes('ld+json')) ldScripts.push(scriptText(element));
      else if (type.includes('json') || attributes.id === '__NEXT_DATA__') head.stateScripts.push(scriptText(element));
      else if (type === '' || type.includes('javascript')) {
        const source = scriptText(element);
        if (source.length > 400 && STATE.test(source.slice(0, 300))) head.stateScripts.push(source);
      }
    }
  }
  head.ldNodes = flattenLd(ldScripts);
  head.ldArticle = articleNodeOf(head.ldNodes, url);
  return head;
}

/** The first value of the first of the given meta names that has one. */
export function metaOf(head: PageHead, ...names: string[]): string | null {
  for (const name of names) {
    const value = head.metas.get(name)?.[0];
    if (value) return value;
  }
  return null;
}
