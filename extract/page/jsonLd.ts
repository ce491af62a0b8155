// The page's JSON-LD: its graph flattened, and the node that describes the article.

export type LdNode = { readonly [key: string]: unknown };

const MAX_SCRIPT = 2_000_000;
const MAX_NODES = 5_000;

/** Own values only, never those of a prototype. */
export function ldValue(node: LdNode, key: string): unknown {
  return Object.hasOwn(node, key) ? node[key] : undefined;
}

export function isNode(value: unknown): value is LdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** A plain text value: a string, a number, or a node's `@value` or `name`. */
export function stringOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.length > 0 ? stringOf(value[0]) : null;
  if (isNode(value)) return stringOf(ldValue(value, '@value') ?? ldValue(value, 'name'));
  return null;
}

const WRAPPINGS = ['<!--', '-->', '//<![CDATA[', '/*<![CDATA[*/', '<![CDATA[', '//]]>', '/*]]>*/', ']]>', '//', ';'];

/** Marks of comments and sections around a script's content. */
function withoutWrapping(source: string): string {
  let text = source.trim();
  for (const mark of WRAPPINGS) {
    if (text.startsWith(mark)) text = text.slice(mark.length).trim();
    if (text.endsWith(mark)) text = text.slice(0, -mark.length).trim();
  }
  return text;
}

/** JSON as pages write it: comments around it, raw line breaks in strings, a comma too much. */
export function parseLoose(source: string): unknown {
  if (source.length > MAX_SCRIPT) return undefined;
  const text = withoutWrapping(source);
  try {
    return JSON.parse(text);
  } catch {
    try {
      return JSON.parse(text.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*(?=[}\]])/g, ''));
    } catch {
      return undefined;
    }
  }
}

/** All nodes of the scripts in order, graphs and lists opened. */
export function flattenLd(scripts: readonly string[]): LdNode[] {
  const nodes: LdNode[] = [];
  const open = (value: unknown, depth: number): void => {
    if (depth > 6 || nodes.length >= MAX_NODES) return;
    if (Array.isArray(value)) for (const item of value) open(item, depth + 1);
    else if (isNode(value)) {
      nodes.push(value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'hasPart']) {
        const inner = ldValue(value, key);
        if (typeof inner === 'object') open(inner, depth + 1);
      }
    }
  };
  for (const script of scripts) open(parseLoose(script), 0);
  return nodes;
}

const ARTICLE_TYPE =
  /^(?:https?:\/\/schema\.org\/)?(?:\w{0,30}Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|Report|Review|AnalysisNewsArticle)$/;

export function typesOf(node: LdNode): string[] {
  return listOf(ldValue(node, '@type')).filter((type) => typeof type === 'string');
}

function isArticleNode(node: LdNode): boolean {
  return typesOf(node).some((type) => ARTICLE_TYPE.test(type));
}

/** The node about this page's article: typed so, and the one that says most. */
export function articleNodeOf(nodes: readonly LdNode[], url: string): LdNode | null {
  let best: LdNode | null = null;
  let bestScore = 0;
  for (const node of nodes) {
    if (!isArticleNode(node)) continue;
    let score = 1;
    if (ldValue(node, 'headline') !== undefined || ldValue(node, 'name') !== undefined) score += 2;
    if (ldValue(node, 'datePublished') !== undefined) score += 2;
    if (ldValue(node, 'author') !== undefined) score += 1;
    if (ldValue(node, 'articleBody') !== undefined) score += 1;
    const about = stringOf(ldValue(node, 'url')) ?? stringOf(ldValue(node, '@id')) ?? '';
    if (about.split(/[?#]/)[0] === url.split(/[?#]/)[0]) score += 3;
    if (score > bestScore) {
      best = node;
      bestScore = score;
    }
  }
  return best;
}

/** A node's value, with a bare reference (`{"@id": …}`) followed once. */
export function resolve(value: unknown, nodes: readonly LdNode[]): unknown {
  if (!isNode(value)) return value;
  const id = ldValue(value, '@id');
  if (typeof id !== 'string' || ldValue(value, 'name') !== undefined) return value;
  return nodes.find((node) => ldValue(node, '@id') === id && ldValue(node, 'name') !== undefined) ?? value;
}
