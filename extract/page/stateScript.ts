// Body text that stands only in a script's state: found as the list of long texts in the JSON that reads most like a story.
import { squeeze } from './walk.ts';
import { isNode, type LdNode, parseLoose } from './jsonLd.ts';
import { endsSentence } from './blocks/prose.ts';
import { parseTree } from './dom.ts';
import { cutLines } from './blocks/cut.ts';
import { TextSource } from './source.ts';

const MAX_VISITS = 60_000;

/** JSON of a script: the whole of it, or the object assigned in it. */
function stateOf(source: string): unknown {
  const whole = parseLoose(source);
  if (whole !== undefined) return whole;
  const start = source.indexOf('{');
  const end = source.lastIndexOf('}');
  return start < 0 || end < start ? undefined : parseLoose(source.slice(start, end + 1));
}

/** A tag or an entity inside a line. */
const MARKUP = /<\/?[a-z]|&(?:#|[a-z]{2,8};)/i;

function paragraphsOf(value: string): string[] {
  if (/<(?:p|br|div|h2|li)\b/i.test(value))
    return cutLines(parseTree(new TextSource(value)).root).map(({ text }) => text);
  const lines = value.split(/\n{1,3}/);
  if (!MARKUP.test(value)) return lines.map(squeeze).filter((text) => text !== '');
  return lines.flatMap((line) => cutLines(parseTree(new TextSource(line)).root).map(({ text }) => text));
}

const isProse = (text: string): boolean => text.length > 60 && endsSentence(text) && text.includes(' ');

/** The best list of paragraphs in the page's state scripts, or none. */
export function bodyFromState(scripts: readonly string[]): string[] {
  let best: string[] = [];
  let bestSize = 400;
  let visits = 0;
  const consider = (texts: readonly string[]): void => {
    const size = texts.filter(isProse).reduce((sum, text) => sum + text.length, 0);
    if (size > bestSize) {
      best = [...texts];
      bestSize = size;
    }
  };
  const textIn = (node: LdNode): string | null => {
    for (const key of ['text', 'content', 'value', 'html', 'body', 'paragraph', 'data']) {
      const value = Object.hasOwn(node, key) ? node[key] : undefined;
      if (typeof value === 'string') return value;
    }
    return null;
  };
  const visit = (value: unknown, depth: number): void => {
    if (++visits > MAX_VISITS || depth > 40) return;
    if (typeof value === 'string') {
      if (value.length > 400) consider(paragraphsOf(value));
    } else if (Array.isArray(value)) {
      const texts = value
        .map((item) => (typeof item === 'string' ? item : isNode(item) ? textIn(item) : null))
        .filter((text) => text !== null);
      if (texts.length > 1) consider(texts.flatMap(paragraphsOf));
      for (const item of value) visit(item, depth + 1);
    } else if (isNode(value)) for (const key of Object.keys(value)) visit(value[key], depth + 1);
  };
  for (const script of scripts) visit(stateOf(script), 0);
  return best;
}
