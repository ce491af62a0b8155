// A statement, or a part of it, taken as one side's passage.
import type { Span } from '../../ledger/text.ts';
import type { Stand } from './conflictLine.ts';
import type { Statement } from './statement.ts';

/** `part` is relative to the statement's quote. */
export function standOf(statement: Statement, value: string, part?: Span): Stand {
  const start = statement.start + (part?.start ?? 0);
  const end = part ? statement.start + part.end : statement.end;
  const quote = statement.state.revision.text.slice(start, end);
  return { value, origin: statement.origin, speaker: statement.speaker, article: statement.article, quote, start, end };
}

const LONGEST = 90;

/** A side of a plain yes or no: "stated by the clerk", "denied by the yard". */
export function sideStand(statement: Statement, group: 'stated' | 'disputed', part?: Span): Stand {
  const stand = standOf(statement, group, part);
  const speaker = part ? speakerIn(statement, stand) : statement.speaker;
  const value = group === 'stated' ? 'stated' : 'denied';
  return { ...stand, speaker: speaker ?? statement.speaker, value: speaker ? `${value} by ${speaker}` : value, group };
}

/** Who speaks in a part of a sentence. */
function speakerIn(statement: Statement, { start, end }: Span): string | undefined {
  const said = statement.claims.filter((claim) => claim.speakerText !== null);
  const own = said.find((claim) => claim.start >= start && claim.end <= end);
  return (
    own?.speakerText ??
    (said.length === 1 && said[0]?.start !== statement.start ? undefined : said[0]?.speakerText) ??
    undefined
  );
}

/** The beginning of a quote, cut between words. */
export function clip(quote: string): string {
  const flat = quote.replace(/\s+/g, ' ').trim();
  if (flat.length <= LONGEST) return flat;
  const cut = flat.lastIndexOf(' ', LONGEST);
  return `${flat.slice(0, cut > 40 ? cut : LONGEST)}…`;
}
