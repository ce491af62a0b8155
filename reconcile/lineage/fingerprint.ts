// What lineage compares of an article: word 3-grams, quotations, names and numbers, credits and time.
import type { Credit } from '../../ledger/analysis.ts';
import type { Revision } from '../../ledger/page.ts';
import type { ArticleState } from '../../ledger/deciding.ts';
import { fold, type Span } from '../../ledger/text.ts';
import { addressKey } from './address.ts';
import { readBylineOutlets } from './bylines.ts';
import { CAPITAL, kindAt, NUMBER } from './letters.ts';
import { outletKey } from '../../ledger/outletName.ts';
import { once } from './once.ts';
import { quotationsOf } from './quotations.ts';

export interface Fingerprint {
  id: string;
  url: string;
  outlet: string;
  /** Folded name of its outlet. */
  outletName: string;
  /** An agency or company speaking for itself: others report on its text without deriving from it. */
  primary: boolean;
  language: string;
  /** Milliseconds; of the capture where the page states no date. */
  time: number;
  dated: boolean;
  title: string;
  words: number;
  grams: ReadonlySet<number>;
  /** Grams of this state and of the earlier ones: what a copy may have been made from. */
  held: ReadonlySet<number>;
  /** Grams of each paragraph of some length, in order. */
  paragraphs: readonly (readonly number[])[];
  /** Grams of each quotation of six words or more. */
  quotes: readonly (readonly number[])[];
  quoteWords: number;
  /** Folded capitalised words and numbers. */
  facts: ReadonlySet<string>;
  /** Those of the earlier states too. */
  heldFacts: ReadonlySet<string>;
  credits: readonly { key: string; kind: Credit['kind'] }[];
  /** Keys of the addresses it is known by. */
  addresses: readonly string[];
  /** Key of the address its page names as the original, where that is another. */
  canonical: string | null;
}

export function fingerprint(state: ArticleState, outletNames: ReadonlySet<string>): Fingerprint {
  const { article, outlet, revision, analysis } = state;
  const { metadata, text } = revision;
  const { parts, words } = hashedWords(revision);
  const grams = gramsOf(words);
  const held = state.earlier.length ? new Set(grams) : grams;
  for (const earlier of state.earlier) for (const gram of gramsOf(hashesOf(earlier.revision.text))) held.add(gram);
  const facts = once(() => factsOf(text));
  const heldFacts = once(() => {
    if (!state.earlier.length) return facts();
    return new Set([facts(), ...state.earlier.map((each) => factsOf(each.revision.text))].flatMap((set) => [...set]));
  });
  const paragraphs = once(() => parts.map((part) => [...gramsOf(part)]).filter((paragraph) => paragraph.length >= 8));
  const quotes = quotationsOf(text, revision.blocks).filter((quote) => quote.length >= 6);
  const own = outletKey(outlet.name);
  const addresses = [...new Set([addressKey(article.url), addressKey(article.identityUrl)])];
  const canonical = metadata.canonicalUrl === null ? null : addressKey(metadata.canonicalUrl);
  const bylines = readBylineOutlets(metadata.byline, outletNames).map((name) => ({ name, kind: 'copied' as const }));
  const credits = [...analysis.credits, ...bylines].map(({ name, kind }) => ({ key: outletKey(name), kind }));
  return {
    id: article.id,
    url: article.url,
    outlet: outlet.id,
    outletName: own,
    primary: outlet.kind === 'agency' || outlet.kind === 'company',
    language: (analysis.language ?? metadata.language ?? outlet.language ?? '').slice(0, 2).toLowerCase(),
    time: Date.parse(metadata.published ?? revision.fetchedAt),
    dated: metadata.published !== null,
    title: fold(metadata.title),
    words: words.length,
    grams,
    held,
    get paragraphs() {
      return paragraphs();
    },
    quotes: quotes.map((quote) => [...gramsOf(quote.map(hashOf))]),
    quoteWords: quotes.reduce((sum, quote) => sum + quote.length, 0),
    get facts() {
      return facts();
    },
    get heldFacts() {
      return heldFacts();
    },
    credits: credits.filter((credit) => credit.key !== own),
    addresses,
    canonical: canonical === null || addresses.includes(canonical) ? null : canonical,
  };
}

interface HashedWords {
  /** Of each block. */
  parts: readonly (readonly number[])[];
  words: readonly number[];
}

const hashed = new WeakMap<Revision, HashedWords>();

/** Kept with the revision: its ties and its lineage both ask. */
function hashedWords(revision: Revision): HashedWords {
  const known = hashed.get(revision);
  if (known) return known;
  const { text, blocks } = revision;
  const parts = blocks.map((block) => hashesOf(text.slice(block.start, block.end)));
  const words = { parts, words: isTiled(text, blocks) ? parts.flat() : hashesOf(text) };
  hashed.set(revision, words);
  return words;
}

/** Nothing but white space stands between the blocks. */
function isTiled(text: string, blocks: readonly Span[]): boolean {
  let from = 0;
  for (const { start, end } of blocks) {
    if (start < from || text.slice(from, start).trim()) return false;
    from = end;
  }
  return !text.slice(from).trim();
}

/** Hashes of the word 3-grams of a text; of all its words where it has fewer than three. */
export function gramsOf(hashes: readonly number[]): Set<number> {
  const grams = new Set<number>();
  for (let i = 0; i + 2 < hashes.length; i++)
    grams.add(mix(mix(hashes[i] ?? 0, hashes[i + 1] ?? 0), hashes[i + 2] ?? 0));
  return grams;
}

/** Hashes of the runs of `length` words of a text, each once. */
export function runsOf(revision: Revision, length: number): Set<number> {
  const hashes = hashedWords(revision).words;
  const runs = new Set<number>();
  for (let i = 0; i + length <= hashes.length; i++) {
    let hash = OFFSET;
    for (let k = i; k < i + length; k++) hash = mix(hash, hashes[k] ?? 0);
    runs.add(hash);
  }
  return runs;
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

const PLAIN = /^[\x00-\x7f]*$/;

/** Hashes of the words of a text, in order. What else folding does to a text stands between words. */
function hashesOf(text: string): number[] {
  const folded = (PLAIN.test(text) ? text : text.normalize('NFKC')).toLowerCase();
  const hashes: number[] = [];
  let hash = OFFSET;
  let inWord = false;
  for (let at = 0; at < folded.length; at++) {
    if (kindAt(folded, at)) {
      hash = Math.imul(hash ^ folded.charCodeAt(at), PRIME);
      inWord = true;
    } else if (inWord) {
      hashes.push(hash >>> 0);
      hash = OFFSET;
      inWord = false;
    }
  }
  if (inWord) hashes.push(hash >>> 0);
  return hashes;
}

function hashOf(word: string): number {
  let hash = OFFSET;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  return hash >>> 0;
}

function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  hash ^= hash >>> 13;
  return Math.imul(hash, 0xc2b2ae35) >>> 0;
}

/** Capitalised words that do not begin a sentence, and numbers: what a translation or rewrite keeps. */
function factsOf(text: string): Set<string> {
  const facts = new Set<string>();
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(text, at);
    if (!kind) continue;
    const start = at;
    while (at < text.length && (kindAt(text, at) || isJoint(text.charCodeAt(at)))) at++;
    if (!(kind & (CAPITAL | NUMBER))) continue;
    const token = text.slice(start, at).replace(/[’']s?$/, '');
    if (/^\d/.test(token)) facts.add(token);
    else if (kind & CAPITAL && token.length > 2 && !beginsSentence(text, start)) facts.add(fold(token));
  }
  return facts;
}

/** An apostrophe or hyphen inside a word. */
const isJoint = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2d;

function beginsSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  return before === '' || /[.!?:\n“”„«»"‘(]\s?$/u.test(before);
}
