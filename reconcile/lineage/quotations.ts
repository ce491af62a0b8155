// Quoted passages of a text as word lists: inside quotation marks of any style, and block quotations.
import type { Block } from '../../ledger/page.ts';
import { wordsOf } from '../../ledger/text.ts';

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '»': '«', '"': '"', '‘': '’' };
const LONGEST = 1200;

export function quotationsOf(text: string, blocks: readonly Block[]): string[][] {
  return blocks.flatMap((block) => {
    const passage = text.slice(block.start, block.end);
    return block.role === 'quotation' ? [wordsOf(passage)] : quotedIn(passage).map(wordsOf);
  });
}

function quotedIn(passage: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < passage.length; at++) {
    const closing = CLOSING[passage.charAt(at)];
    if (closing === undefined) continue;
    if (passage.charAt(at) === '»' && !/^\S/.test(passage.slice(at + 1))) continue;
    const end = endOfQuote(passage, at + 1, closing);
    if (end < 0) continue;
    found.push(passage.slice(at + 1, end));
    at = end;
  }
  return found;
}

function endOfQuote(passage: string, from: number, closing: string): number {
  const limit = Math.min(passage.length, from + LONGEST);
  for (let at = from; at < limit; at++) {
    if (passage.charAt(at) !== closing) continue;
    // An apostrophe inside single quotation marks closes nothing.
    if (closing === '’' && /\p{L}/u.test(passage.charAt(at + 1))) continue;
    return at;
  }
  return -1;
}
