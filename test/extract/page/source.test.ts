// Sources cut by their bytes give the pieces and places of the decoded text.
import { describe, expect, it } from 'vitest';
import { TextSource, Utf8Source } from '../../../extract/page/source.ts';
import { article, page, read } from './pages.ts';

const PARTS = ['<p>', 'Fähre', ' ', '渡し船', '<br>', '⛴️🛟', 'plain words only', '€', '</p>'];
const TEXT = PARTS.join('');

/** Where each part starts and ends, counted by `size`. */
function places(size: (part: string) => number): { start: number; end: number }[] {
  let end = 0;
  return PARTS.map((part) => {
    const start = end;
    end += size(part);
    return { start, end };
  });
}

const marks = places((part) => Buffer.byteLength(part));
const units = places((part) => part.length);
const orders = { 'in order': [0, 1, 2, 3, 4, 5, 6, 7, 8], 'from the end': [8, 7, 6, 5, 4, 3, 2, 1, 0] };

describe('a source of bytes', () => {
  for (const [name, order] of Object.entries(orders)) {
    it(`gives pieces and their places in the decoded text, asked ${name}`, () => {
      const source = new Utf8Source(Buffer.from(TEXT));
      for (const i of order) {
        const { start, end } = marks[i] ?? { start: -1, end: -1 };
        expect(source.piece(start, end)).toBe(PARTS[i]);
        expect({ start: source.placeOf(start), end: source.placeOf(end) }).toEqual(units[i]);
      }
    });
  }

  it('has a mark for each byte, and a decoded one for each code unit', () => {
    expect(new Utf8Source(Buffer.from(TEXT)).marks).toHaveLength(Buffer.byteLength(TEXT));
    expect(new TextSource(TEXT).marks).toBe(TEXT);
  });
});

describe('places of blocks in the page', () => {
  it('are those of the decoded page, after letters of two, three and four bytes', () => {
    const first =
      'Die Fähre bleibt – so will es der Rat – noch ein ganzes Jahr im Dienst, und 🛟 liegen bereit für alle.';
    const second =
      'Nobody asked the keeper, who has steered the boat for thirty years and knows each stone of the river.';
    const html = page({ head: '<!-- 渡し船 ä € -->', body: `<p>${first}</p><p data-x="ü">${second}</p>` });
    const { blocks, text } = article(read(html));
    expect(text).toBe(`${first}\n\n${second}`);
    expect(blocks.map(({ source }) => html.slice(source?.start, source?.end))).toEqual([first, second]);
  });
});
