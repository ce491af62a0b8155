// Passages that report an export action: triggers over masked sentences, then modality, arguments and dates.
import type { ActionReport, DateMention, ReadingInput, Sentence } from '../../ledger/analysis.ts';
import { reportKey } from '../../ledger/ids.ts';
import type { Span } from '../../ledger/text.ts';
import type { Names } from '../names/names.ts';
import { readArguments } from './arguments.ts';
import { splitAmong } from './clauses.ts';
import { maskText } from './mask.ts';
import { isQuoted, type Reality, readModality } from './modality.ts';
import { isMet } from './needs.ts';
import { placeNames, type Reading } from './reading.ts';
import type { Trigger } from './trigger.ts';
import { TRIGGERS } from './triggers.ts';
import { readWhen } from './when.ts';

/** A sentence longer than this is no sentence. */
const LONGEST = 1200;

interface Found extends Span {
  trigger: Trigger;
  reality: Reality;
}

/** `identityUrl` goes into each report's key. */
export function readActions(
  input: ReadingInput,
  identityUrl: string,
  sentences: readonly Sentence[],
  names: Names,
  dates: readonly DateMention[],
): ActionReport[] {
  const reading: Reading = {
    text: input.text,
    masked: maskText(input.text, names, dates),
    sentences,
    names: placeNames(names.entities, names.mentions),
    dates,
    blocks: input.blocks,
    reference: input.metadata.published ?? input.fetchedAt,
  };
  const reports = new Map<string, ActionReport>();
  sentences.forEach((sentence, i) => {
    if (input.blocks[sentence.block]?.role === 'heading' || sentence.end - sentence.start > LONGEST) return;
    const found = findTriggers(reading, sentence, i);
    const parts = splitAmong(reading.masked, sentence, found);
    found.forEach((f, k) => {
      const report = toReport(reading, identityUrl, f, parts[k] ?? sentence, sentence);
      if (report && !reports.has(report.key)) reports.set(report.key, report);
    });
  });
  return [...reports.values()];
}

function findTriggers(reading: Reading, sentence: Sentence, index: number): Found[] {
  const masked = reading.masked.slice(sentence.start, sentence.end);
  const found: Found[] = [];
  for (const trigger of TRIGGERS) {
    trigger.pattern.lastIndex = 0;
    for (const m of masked.matchAll(trigger.pattern)) {
      const start = sentence.start + m.index;
      const end = start + m[0].length;
      if (found.some((f) => f.start < end && f.end > start)) continue;
      if (isQuoted(masked, m.index) || !isMet(reading, trigger, sentence, index)) continue;
      const reality = readModality(trigger, masked.slice(0, m.index), m[0], masked);
      if (reality) found.push({ trigger, reality, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function toReport(
  reading: Reading,
  identityUrl: string,
  { trigger, reality, start, end }: Found,
  part: Span,
  sentence: Sentence,
): ActionReport | undefined {
  const at = { start, end };
  const { actors, targets, objects } = readArguments(reading, trigger, at, part, sentence);
  if (!actors.length && !targets.length && !objects.length) return undefined;
  const { date, effective } = readWhen(reading, trigger, at, part, sentence);
  const quote = reading.text.slice(part.start, part.end);
  return {
    key: reportKey(identityUrl, trigger.action, quote),
    start: part.start,
    end: part.end,
    quote,
    action: { value: trigger.action, start, end, rule: trigger.name },
    status: { value: reality.status, start, end, rule: `${trigger.name}/${reality.reality}` },
    actors,
    targets,
    objects,
    date,
    effective,
    background: reality.recalled,
    reality: reality.reality,
    rule: trigger.name,
  };
}
