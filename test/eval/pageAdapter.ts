// What the public pages' own runner calls: one page's HTML in, text and metadata out.
import { readPage } from '../../extract/page/page.ts';
import { pageOf } from '../corpora/publicPages.ts';

export function extract(html: string, url: string): { text: string; title: string; author: string; published: string } {
  const reading = readPage(pageOf(url, Buffer.from(html)));
  if (reading.kind === 'no-article') return { text: '', title: '', author: '', published: '' };
  const { title, byline, published } = reading.metadata;
  return { text: reading.text, title, author: byline.join('; '), published: published ?? '' };
}
