// The door of `extract/`: one snapshot in, one article and its analysis out. Pure: reads the page, its outlet and the shipped data.
import type { Analysis, Extraction, PageInput, ReadingInput } from '../ledger/analysis.ts';
import { readActions } from './actions/actions.ts';
import { readClaims } from './claims/claims.ts';
import { readCredits } from './credits/credits.ts';
import { readDates } from './dates/dates.ts';
import { readNames } from './names/names.ts';
import { readPage } from './page/page.ts';
import { readQuantities } from './quantities/quantities.ts';
import { judgeRelevance } from './relevance/relevance.ts';
import { splitSentences } from './sentences/sentences.ts';
import { fillSlots } from './slots/slots.ts';

export function extractPage(page: PageInput): Extraction {
  const reading = readPage(page);
  if (reading.kind === 'no-article') return reading;
  const { url, outlet, fetchedAt } = page;
  const { metadata, text, blocks, identityUrl } = reading;
  return { ...reading, analysis: readText({ url, outlet, fetchedAt, metadata, text, blocks }, identityUrl) };
}

/** Reads body text. An irrelevant text keeps its sentences and language only. */
export function readText(input: ReadingInput, identityUrl: string): Analysis {
  const sentences = splitSentences(input.text, input.blocks);
  const names = readNames(input, sentences);
  const dates = once(() => readDates(input, sentences));
  const reports = once(() => readActions(input, identityUrl, sentences, names, dates()));
  const relevance = judgeRelevance(input, sentences, names, reports);
  const language = input.metadata.language;
  const nothing = {
    entities: [],
    mentions: [],
    roles: [],
    dates: [],
    quantities: [],
    claims: [],
    reports: [],
    credits: [],
  };
  if (!relevance.relevant) return { language, relevance, sentences, ...nothing };

  const quantities = readQuantities(input, sentences);
  const credits = readCredits(input, sentences, names);
  const attributed = readClaims(input, sentences, names);
  const claims = fillSlots(attributed, {
    input,
    sentences,
    names,
    dates: dates(),
    quantities,
    reports: reports(),
  });
  return {
    language,
    relevance,
    sentences,
    ...names,
    dates: dates(),
    quantities,
    claims,
    reports: reports(),
    credits,
  };
}

/** Reads when first asked, and remembers. */
function once<T>(read: () => T): () => T {
  let known: { value: T } | undefined;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}
