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

const OPENING = /[“„«»"‘]/g;

function nextOpening(passage: string, from: number): number {
  OPENING.lastIndex = from;
  return OPENING.exec(passage)?.index ?? -1;
}

function quotedIn(passage: string): string[] {
  const found: string[] = [];
  const closingAfter = closings(passage);
  for (let at = nextOpening(passage, 0); at >= 0; at = nextOpening(passage, at + 1)) {
    const closing = CLOSING[passage.charAt(at)] ?? '';
    if (passage.charAt(at) === '»' && !/^\S$/.test(passage.charAt(at + 1))) continue;
    const end = closingAfter(closing, at + 1);
    if (end < 0 || end - at > LONGEST) continue;
    found.push(passage.slice(at + 1, end));
    at = end;
  }
  return found;
}

/** Where a closing mark next stands; each mark is looked for once over the passage, however many open. */
function closings(passage: string): (mark: string, from: number) => number {
  const next = new Map<string, number>();
  return (mark, from) => {
    const known = next.get(mark);
    if (known !== undefined && (known < 0 || known >= from)) return known;
    let at = passage.indexOf(mark, from);
    // An apostrophe inside single quotation marks closes nothing.
    while (at >= 0 && mark === '’' && /\p{L}/u.test(passage.charAt(at + 1))) at = passage.indexOf(mark, at + 1);
    next.set(mark, at);
    return at;
  };
}
