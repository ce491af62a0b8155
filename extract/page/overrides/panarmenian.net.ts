// PanARMENIAN.Net, tables and styled divs without paragraphs around them.
import type { Override } from './override.ts';

export const panarmenian: Override = {
  host: 'panarmenian.net',
  from: '2010-01-01',
  until: null,
  why: 'Summaries of other stories stand unlinked beside the text, in the element that holds it.',
  body: 'div#article_block',
  drop: ['.focusedNews', '.article_date'],
};
