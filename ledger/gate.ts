// The verbatim gate: nothing is kept unless it stands, letter by letter, in the text, and the text in the page.
import { decodeHTML } from 'entities';
import iconv from 'iconv-lite';
import type { ActionReport, Analysis, Claim, Grounded } from './analysis.ts';
import type { Block, Issue } from './page.ts';
import { lettersOf, type Span } from './text.ts';

/** A span inside the text, not empty, cutting no surrogate pair. */
export function isSound(text: string, { start, end }: Span): boolean {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end <= start || end > text.length)
    return false;
  return !cutsPair(text, start) && !cutsPair(text, end);
}

function cutsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}

/** Keeps what stands in the text; each dropped record is an Issue. */
export function gateAnalysis(
  text: string,
  url: string,
  analysis: Analysis,
  printedBeside: readonly string[] = [],
): { analysis: Analysis; issues: Issue[] } {
  const issues: Issue[] = [];
  const keep =
    <T extends Span & { rule: string }>(what: string, exact: (item: T) => string | null) =>
    (item: T): boolean => {
      const wanted = exact(item);
      if (isSound(text, item) && (wanted === null || text.slice(item.start, item.end) === wanted)) return true;
      const message = `${what} at ${item.start}-${item.end} does not stand in the text (rule ${item.rule})`;
      issues.push({ step: 'gate', code: 'verbatim', message, url });
      return false;
    };
  // A speaker may be named anywhere in the text, or beside it: a company's post is signed by its byline or its outlet.
  const claimed = ({ quote, speakerText }: Claim): string =>
    speakerText === null || text.includes(speakerText) || printedBeside.includes(speakerText) ? quote : '';
  const grounded = <T>(what: string) => keep<Grounded<T>>(what, () => null);
  const reports = analysis.reports
    .filter(keep<ActionReport>('action report', (report) => report.quote))
    .filter((report) => grounded('action')(report.action) && grounded('status')(report.status))
    .map((report) => ({
      ...report,
      actors: report.actors.filter(grounded('actor')),
      targets: report.targets.filter(grounded('target')),
      objects: report.objects.filter(grounded('object')),
      date: report.date && grounded('date')(report.date) ? report.date : null,
      effective: report.effective && grounded('effective date')(report.effective) ? report.effective : null,
    }));
  return {
    analysis: {
      ...analysis,
      sentences: analysis.sentences.filter((sentence) => isSound(text, sentence)),
      mentions: analysis.mentions.filter(keep('mention', (mention) => mention.text)),
      roles: analysis.roles.filter(keep('role', (role) => role.role)),
      dates: analysis.dates.filter(keep('date', (date) => date.text)),
      quantities: analysis.quantities.filter(keep('quantity', (quantity) => quantity.text)),
      claims: analysis.claims.filter(keep('claim', claimed)),
      credits: analysis.credits.filter(keep('credit', (credit) => credit.name)),
      reports,
    },
    issues,
  };
}

/** The blocks of a text that do not stand, folded, in the decoded page. */
export function blocksNotInPage(bytes: Uint8Array, charset: string, text: string, blocks: readonly Block[]): Block[] {
  const page = decodePage(bytes, charset);
  const shown = lettersOf(decodeHTML(stripTags(page, true)));
  const missing = blocks.filter((block) => !shown.includes(lettersOf(text.slice(block.start, block.end))));
  if (!missing.length) return [];
  const carried = lettersOf(decodeHTML(stripTags(decodeHTML(stripTags(undoEscapes(page), false)), false)));
  return missing.filter((block) => !carried.includes(lettersOf(text.slice(block.start, block.end))));
}

function decodePage(bytes: Uint8Array, charset: string): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return /^utf-?8$/i.test(charset) ? buffer.toString('utf8') : iconv.decode(buffer, known(charset));
}

function known(charset: string): string {
  return iconv.encodingExists(charset) ? charset : 'utf-8';
}

const JSON_ESCAPE = /\\(?:u(?<unit>[0-9a-fA-F]{4})|(?<short>["\\/bfnrt]))/g;
const SHORT: Readonly<Record<string, string>> = { b: ' ', f: ' ', n: '\n', r: '\r', t: '\t' };

function undoEscapes(page: string): string {
  return page.replace(JSON_ESCAPE, (_all, unit: string | undefined, short: string | undefined) =>
    unit ? String.fromCharCode(Number.parseInt(unit, 16)) : (SHORT[short ?? ''] ?? short ?? ''),
  );
}

const UNSHOWN = ['script', 'style'];

/** Leaves tags and comments out in one pass; with `shownOnly` also what scripts and style sheets hold. */
function stripTags(page: string, shownOnly: boolean): string {
  const kept: string[] = [];
  let from = 0;
  let at = page.indexOf('<');
  while (at !== -1) {
    const end = tagEnd(page, at);
    if (end === at) {
      at = page.indexOf('<', at + 1);
      continue;
    }
    kept.push(page.slice(from, at));
    from = end;
    const unshown = shownOnly ? UNSHOWN.find((name) => isTag(page, at, name)) : undefined;
    if (unshown) from = closingTag(page, end, unshown);
    at = page.indexOf('<', from);
  }
  kept.push(page.slice(from));
  return kept.join('');
}

function isTag(page: string, at: number, name: string): boolean {
  // Nearly every tag is told apart by its first letter.
  if ((page.charCodeAt(at + 1) | 0x20) !== name.charCodeAt(0)) return false;
  const stop = page.charAt(at + 1 + name.length);
  return page.slice(at + 1, at + 1 + name.length).toLowerCase() === name && /[\s/>]/.test(stop);
}

function closingTag(page: string, from: number, name: string): number {
  let at = page.indexOf('</', from);
  while (at !== -1 && page.slice(at + 2, at + 2 + name.length).toLowerCase() !== name) at = page.indexOf('</', at + 2);
  return at === -1 ? page.length : at;
}

/** Where the tag or comment at `at` ends; `at` itself where the bracket opens none. */
function tagEnd(page: string, at: number): number {
  if (page.startsWith('<!--', at)) {
    // Comments that end as they begin.
    if (page.startsWith('>', at + 4)) return at + 5;
    if (page.startsWith('->', at + 4)) return at + 6;
    const close = page.indexOf('-->', at + 4);
    return close === -1 ? page.length : close + 3;
  }
  if (!/[A-Za-z/!?]/.test(page.charAt(at + 1))) return at;
  for (let i = at + 2; i < page.length; i++) {
    const c = page.charAt(i);
    if (c === '>') return i + 1;
    if ((c === '"' || c === "'") && page.charAt(i - 1) === '=') {
      const close = page.indexOf(c, i + 1);
      if (close === -1) return page.length;
      i = close;
    }
  }
  return page.length;
}
