// HTML element names by how the page reader treats them.
import { NameTable } from './names.ts';

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const VOID_TAGS = setOf(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr',
);

/** Elements that begin a new block of text. Unknown elements count as inline until they hold a block. */
const BLOCK_TAGS = setOf(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot ' +
    'th thead tr ul amp-story article-body',
);

/** Elements that end an open paragraph when they begin. */
const CLOSES_PARAGRAPH = setOf(
  'address article aside blockquote center details dialog dir div dl dt dd fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hgroup hr li main menu nav ol p pre section table ul',
);

/** An end tag of an ordinary element does not reach beyond these. */
const SCOPE_WALLS = setOf('table td th caption template html body');

const TABLE_TAGS = setOf('table tbody thead tfoot tr td th');

export const HEADING_TAGS = setOf('h1 h2 h3 h4 h5 h6');

/** An inline end tag does not end these. */
const INLINE_WALLS = setOf('div p section article li main');

/** Any other element ends the head. */
const HEAD_TAGS = setOf('base link meta noscript script style template title');

/** Elements whose content is never text to read. */
const SILENT_TAGS = setOf(
  'script style noscript template svg math canvas iframe object embed video audio picture map select option optgroup textarea ' +
    'input button datalist head title noframes noembed progress meter rp amp-ad amp-sidebar amp-consent amp-analytics ' +
    'amp-social-share amp-next-page amp-img amp-video amp-iframe amp-lightbox amp-user-notification amp-state gcse',
);

/** Elements whose source up to their end tag is text, whatever it looks like. */
const RAW_TAGS = setOf('script style title textarea iframe noembed noframes xmp');

/** Start tags that end an open element of the same list, up to the given wall. */
const SIBLINGS: Readonly<Record<string, { ends: ReadonlySet<string>; walls: ReadonlySet<string> }>> = {
  li: { ends: setOf('li'), walls: setOf('ul ol menu dir table') },
  dt: { ends: setOf('dt dd'), walls: setOf('dl') },
  dd: { ends: setOf('dt dd'), walls: setOf('dl') },
  tr: { ends: setOf('tr'), walls: setOf('table tbody thead tfoot') },
  td: { ends: setOf('td th'), walls: setOf('tr table') },
  th: { ends: setOf('td th'), walls: setOf('tr table') },
  tbody: { ends: setOf('tbody thead tfoot'), walls: setOf('table') },
  tfoot: { ends: setOf('tbody thead tfoot'), walls: setOf('table') },
  option: { ends: setOf('option'), walls: setOf('select') },
  a: { ends: setOf('a'), walls: setOf('table td') },
};

/** What a mark adds to the text inside it. */
export type Mark = 'link' | 'bold' | 'italic' | 'heading' | 'listItem' | 'quotation';

const MARKS: Readonly<Record<string, Mark>> = {
  a: 'link',
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'listItem',
  blockquote: 'quotation',
};

/** All that is known of one element name. */
export interface TagType {
  readonly name: string;
  /** No other name of the page has it. */
  readonly number: number;
  readonly isVoid: boolean;
  readonly isBlock: boolean;
  readonly closesParagraph: boolean;
  readonly isScopeWall: boolean;
  readonly isInlineWall: boolean;
  readonly isTablePart: boolean;
  readonly isHeading: boolean;
  readonly inHead: boolean;
  readonly isSilent: boolean;
  readonly isRaw: boolean;
  readonly mark: Mark | null;
  readonly siblings: { ends: ReadonlySet<string>; walls: ReadonlySet<string> } | null;
}

export function tagTypeOf(name: string, number: number): TagType {
  return {
    name,
    number,
    isVoid: VOID_TAGS.has(name),
    isBlock: BLOCK_TAGS.has(name),
    closesParagraph: CLOSES_PARAGRAPH.has(name),
    isScopeWall: SCOPE_WALLS.has(name),
    isInlineWall: INLINE_WALLS.has(name),
    isTablePart: TABLE_TAGS.has(name),
    isHeading: HEADING_TAGS.has(name),
    inHead: HEAD_TAGS.has(name),
    isSilent: SILENT_TAGS.has(name),
    isRaw: RAW_TAGS.has(name),
    mark: Object.hasOwn(MARKS, name) ? (MARKS[name] ?? null) : null,
    siblings: Object.hasOwn(SIBLINGS, name) ? (SIBLINGS[name] ?? null) : null,
  };
}

const OTHER_TAGS = setOf('span time small sub sup u s q abbr label html body ins del mark font code var kbd');

/** Every name above, and the most frequent others. */
const TYPES = new Map(
  [
    ...new Set([
      ...VOID_TAGS,
      ...BLOCK_TAGS,
      ...CLOSES_PARAGRAPH,
      ...SCOPE_WALLS,
      ...SILENT_TAGS,
      ...RAW_TAGS,
      ...HEAD_TAGS,
      ...Object.keys(MARKS),
      ...Object.keys(SIBLINGS),
      ...OTHER_TAGS,
    ]),
  ].map((name, number) => [name, tagTypeOf(name, number)] as const),
);

/** Other names of a page are numbered from here. */
export const KNOWN_COUNT = TYPES.size;

export const KNOWN_TAGS = new NameTable(TYPES);

export function knownTag(name: string): TagType {
  const type = TYPES.get(name);
  if (!type) throw new Error(`no known tag: ${name}`);
  return type;
}
