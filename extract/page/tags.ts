// HTML element names by how the page reader treats them.

export const VOID_TAGS: ReadonlySet<string> = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
);

/** Elements that begin a new block of text. Unknown elements count as inline until they hold a block. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot ' +
    'th thead tr ul amp-story article-body'
  ).split(' '),
);

/** Elements that end an open paragraph when they begin. */
export const CLOSES_PARAGRAPH: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote center details dialog dir div dl dt dd fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hgroup hr li main menu nav ol p pre section table ul'
  ).split(' '),
);

/** An end tag of an ordinary element does not reach beyond these. */
export const SCOPE_WALLS: ReadonlySet<string> = new Set(['table', 'td', 'th', 'caption', 'template', 'html', 'body']);

export const TABLE_TAGS: ReadonlySet<string> = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th']);

export const HEADING_TAGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Elements whose content is never text to read. */
export const SILENT_TAGS: ReadonlySet<string> = new Set(
  (
    'script style noscript template svg math canvas iframe object embed video audio picture map select option optgroup textarea ' +
    'input button datalist head title noframes noembed progress meter rp amp-ad amp-sidebar amp-consent amp-analytics ' +
    'amp-social-share amp-next-page amp-img amp-video amp-iframe amp-lightbox amp-user-notification amp-state gcse'
  ).split(' '),
);
