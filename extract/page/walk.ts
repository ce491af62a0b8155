// Looking through a page's tree.
import type { ElementNode, PageNode } from './dom.ts';

/** Every element under a node in document order. */
export function* elementsOf(node: ElementNode): Generator<ElementNode> {
  const stack: ElementNode[] = [node];
  for (let at = stack.pop(); at; at = stack.pop()) {
    yield at;
    for (let i = at.children.length - 1; i >= 0; i--) {
      const child = at.children[i];
      if (child?.kind === 'element') stack.push(child);
    }
  }
}

/** The text of a node, whitespace collapsed, scripts and the like left out. */
export function textOf(node: PageNode, most = 20_000): string {
  const parts: string[] = [];
  let length = 0;
  const visit = (at: PageNode): void => {
    if (length > most) return;
    if (at.kind === 'text') {
      parts.push(at.data);
      length += at.data.length;
    } else if (at === node || !at.type.isSilent) {
      if (at.tag === 'br') parts.push(' ');
      for (const child of at.children) visit(child);
    }
  };
  visit(node);
  return squeeze(parts.join(''));
}

/** Characters that are no text: zero-width marks, soft hyphens, direction overrides. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g;
const BLANK = /[\s\u0000-\u0008\u000E-\u001F\u007F]+/g;

/** Whatever makes a line differ from its squeezed form, but for two blanks side by side. */
const UNTIDY = /[\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069\u0000-\u001F\u007F]|[^\S ]/;

/** One line: unseen characters dropped, every run of blanks one space. */
export function squeeze(text: string): string {
  const inner = text.trim();
  if (!inner.includes('  ') && !UNTIDY.test(inner)) return inner;
  return inner.replace(UNSEEN, '').replace(BLANK, ' ').trim();
}

export function isInside(node: PageNode, ancestor: ElementNode): boolean {
  for (let at: ElementNode | null = node.kind === 'element' ? node : node.parent; at; at = at.parent) {
    if (at === ancestor) return true;
  }
  return false;
}

const NAME_PARTS = /[A-Za-z][a-z]*|[A-Z]+(?![a-z])/g;

/** The words of an element's class and id, lower case: `postShareBar js-ad` gives post, share, bar, js, ad. */
export function nameWordsOf(element: ElementNode): readonly string[] {
  element.words ??= splitName(element);
  return element.words;
}

const NONE: readonly string[] = [];

function splitName({ attributes }: ElementNode): readonly string[] {
  if (attributes.class === undefined && attributes.id === undefined) return NONE;
  const source = `${attributes.class ?? ''} ${attributes.id ?? ''}`;
  return (source.slice(0, 400).match(NAME_PARTS) ?? []).map((word) => word.toLowerCase());
}

/** `main > div.story-body > p`: the element and the two above it, as a person would look for them. */
export function placeOf(element: ElementNode): string {
  const names: string[] = [];
  for (let at: ElementNode | null = element; at?.parent && names.length < 3; at = at.parent) {
    const { class: classes = '', id } = at.attributes;
    const mark = id ? `#${id}` : classes.trim() === '' ? '' : `.${classes.trim().split(/\s+/)[0] ?? ''}`;
    names.unshift(`${at.tag}${mark}`.slice(0, 60));
  }
  return names.join(' > ');
}
