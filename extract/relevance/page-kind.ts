// Pages that talk about a publication instead of reporting: topic lists, "about us", imprint.
// Out: a page titled "About us" under /about/. In: an article titled "About that export order".
import type { ReadingInput } from '../../ledger/analysis.ts';

const SECTION =
  /^(?:about(?: us)?|topics?|tags?|imprint|impressum|contact|masthead|careers|jobs|über uns|newsletters? sign-?up)$/iu;
const PATH =
  /\/(?:tags?|topics?|thema|themen|category|categories|author|authors|about|about-us|contact|impressum|imprint|careers|jobs)(?:\/[^/]*)?\/?(?:index\.html?)?$|\/(?:about|about-us|contact|impressum)\.html?$/iu;
const TITLE =
  /^about (?:us|this site)$|: all (?:articles|stories|posts)$|^(?:all )?(?:articles|posts|stories) (?:on|about|tagged)\b/iu;
const OWN_LIST =
  /^(?:all (?:of )?our (?:coverage|stories|articles|reporting)|everything (?:we|the \S+)(?: \S+)? (?:has|have) (?:printed|published|written))\b/iu;

/** Names why the page is no report, or undefined. */
export function nonReport({ url, metadata, text, blocks }: ReadingInput): string | undefined {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/iu, '').replace(/[?#].*$/u, '');
  if (TITLE.test(metadata.title.trim())) return 'its title is that of a list or an about page';
  if (OWN_LIST.test(text.trimStart())) return 'it lists articles';
  const own = (metadata.section !== null && SECTION.test(metadata.section.trim())) || PATH.test(path);
  const items = blocks.filter((b) => b.role === 'list-item').length;
  if (own && (items * 2 >= blocks.length || text.length < 1500))
    return 'its section or address is that of a list or an about page';
  return undefined;
}
