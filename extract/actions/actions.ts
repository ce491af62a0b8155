// Passages that report an export action: triggers over masked sentences, then modality, arguments and dates.
import type { ActionReport, DateMention, ReadingInput, Sentence } from '../../ledger/analysis.ts';
import { fold, type Span } from '../../ledger/text.ts';
import type { Names } from '../names/names.ts';
import { lowerInPlace, scanWords } from '../wording/words.ts';
import type { Action } from '../../ledger/vocabulary.ts';
import { followUp, joinNamed } from './anaphora.ts';
import { splitAmong } from './clauses.ts';
import { maskText } from './mask.ts';
import { dateByDocuments } from './document-dates.ts';
import { inheritBefore, inheritDates } from './inherit.ts';
import { matchesAt } from './matches.ts';
import { isPassive, isQuoted, placeOf, readModality } from './modality.ts';
import { isMet } from './needs.ts';
import { type PlacedName, placeNames, type Reading, within } from './reading.ts';
import { type Found, toReport } from './report.ts';
import { recogniseActs } from './learned/recognise.ts';

/** A sentence longer than this is no sentence. */
const LONGEST = 1200;

/** `identityUrl` goes into each report's key. */
export function readActions(
  input: ReadingInput,
  identityUrl: string,
  sentences: readonly Sentence[],
  names: Names,
  dates: readonly DateMention[],
): ActionReport[] {
  const masked = maskText(input.text, names, dates);
  const lower = lowerInPlace(masked);
  const reading: Reading = {
    text: input.text,
    masked,
    lower,
    words: scanWords(lower),
    sentences,
    names: placeNames(names.entities, names.mentions),
    meant: new Map(),
    matches: new Map(),
    dates,
    blocks: input.blocks,
    owner: undefined,
    makers: makersOf(names),
    published: Date.parse(input.metadata.published ?? input.fetchedAt),
  };
  reading.owner = ownerOf(input, names, reading);
  const reports = new Map<string, ActionReport>();
  sentences.forEach((sentence, i) => {
    if (input.blocks[sentence.block]?.role === 'heading' || sentence.end - sentence.start > LONGEST) return;
    const found = oncePerDay(reading, sentence, absorb(findTriggers(reading, sentence, i), reading.lower));
    const parts = splitAmong(reading.masked, sentence, found);
    found.forEach((f, k) => {
      const own = parts[k] ?? sentence;
      // a part without a subject of its own ("and fined Acme") is quoted with the beginning of its sentence
      const headless =
        k > 0 && !within(reading.names, { start: own.start, end: f.start }).length && f.start - own.start < 30;
      const report = toReport(
        reading,
        identityUrl,
        f,
        own,
        headless ? { start: sentence.start, end: own.end } : own,
        sentence,
        isNamed(f) &&
          found.some(
            (other, n) =>
              other !== f && !isNamed(other) && (parts[n]?.start ?? 0) <= f.start && (parts[n]?.end ?? 0) >= f.end,
          ),
      );
      if (report && !reports.has(report.key)) reports.set(report.key, report);
    });
  });
  const told = joinNamed(
    inheritDates(inheritBefore(dateByDocuments([...reports.values()], reading), reading), reading.published),
  );
  const more = followUp(input, identityUrl, reading, told).filter((r) => !reports.has(r.key));
  const known = [...told, ...more];
  const recognised = isEnglish(input) ? recogniseActs(reading, identityUrl, input.metadata.title ?? '', known) : [];
  return [...known, ...recognised.filter((r) => !known.some(({ key }) => key === r.key))].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

const isEnglish = ({ metadata, outlet }: ReadingInput): boolean =>
  (metadata.language ?? outlet.language ?? 'en').startsWith('en');

/** The company or agency whose own page this is, as the text names it. */
function ownerOf({ outlet }: ReadingInput, { entities }: Names, { names }: Reading): PlacedName | undefined {
  if (outlet.kind !== 'company' && outlet.kind !== 'agency') return undefined;
  const own = fold(outlet.name);
  const spelt = (name: string): boolean => own.includes(fold(name)) || fold(name).includes(own);
  const entity = entities.find((e) => e.type === outlet.kind && [e.name, ...e.aliases].some(spelt));
  const known = entity && names.find((n) => n.key === entity.key);
  return known ?? names.find((n) => n.type === outlet.kind);
}

function makersOf({ entities }: Names): Map<string, string> {
  const makers = new Map<string, string>();
  for (const thing of entities) {
    if (!thing.developer) continue;
    const name = fold(thing.developer);
    const maker = entities.find((e) => e.type === 'company' && [e.name, ...e.aliases].some((n) => fold(n) === name));
    if (maker) makers.set(thing.key, maker.key);
  }
  return makers;
}

/** "Issued a rule that requires a licence" is one act: the duty, done where the rule is issued. */
function absorb(found: readonly Found[], lower: string): Found[] {
  return found.flatMap((f, i) => {
    const next = found[i + 1];
    const last = found[i - 1];
    const gives = (a: Found | undefined, b: Found | undefined): boolean =>
      a?.trigger.action === 'rule' && b?.trigger.action === 'licence_requirement' && b.start - a.end < 160;
    // "the order issued on 3 May, under which Acme was directed to shut Bolt 2" tells the ban
    if (f.trigger.action === 'rule' && isNamed(f) && isDuty(next) && next && next.start - f.end < 200) return [];
    if (gives(f, next) && next) {
      const trigger = { ...next.trigger, passive: f.trigger.passive, objects: [...next.trigger.objects] };
      return [{ trigger, reality: { ...next.reality, status: f.reality.status }, start: f.start, end: f.end }];
    }
    const described =
      last !== undefined &&
      !isNamed(last) &&
      f.trigger.action === 'access_ban' &&
      ((last.trigger.action === 'rule' && f.start - last.end < 200) ||
        // "put Acme on the list, barring firms from selling to it": what the listing means
        (last.trigger.action === 'entity_listing' && /^\p{L}+ing\b/u.test(lower.slice(f.start, f.end))));
    return (gives(last, f) && last && !isNamed(last)) || described ? [] : [f];
  });
}

const isNamed = ({ trigger, reality }: Found): boolean => trigger.mention || reality.named;
const isDuty = (f: Found | undefined): boolean =>
  f?.trigger.action === 'access_ban' || f?.trigger.action === 'licence_requirement';

function findTriggers(reading: Reading, sentence: Sentence, index: number): Found[] {
  const masked = reading.masked.slice(sentence.start, sentence.end);
  const hits = matchesAt(reading, sentence);
  const found: Found[] = [];
  const refused: (Span & { action: Action })[] = [];
  for (const { item: trigger, start, end } of hits) {
    const from = start - sentence.start;
    if (found.some((f) => f.start < end && f.end > start)) continue;
    if (
      refused.some(
        (f) => f.action === trigger.action && f.start < end && f.end > start && !(start < f.start && end >= f.end),
      )
    )
      continue;
    if (isQuoted(masked, from) || !isMet(reading, trigger, sentence, index)) continue;
    const place = placeOf(reading, { start, end }, sentence);
    const reality = readModality(trigger, place);
    if (!reality) {
      refused.push({ start, end, action: trigger.action });
      continue;
    }
    const passive = trigger.passive || isPassive(place);
    found.push({ trigger: passive ? { ...trigger, passive } : trigger, reality, start, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** One sentence tells one step twice only where it gives two dates: otherwise the later words explain the earlier. */
function oncePerDay(reading: Reading, sentence: Sentence, found: readonly Found[]): Found[] {
  const dated = within(reading.dates, sentence).length;
  return found.filter((f, i) => dated >= 2 || !found.slice(0, i).some((e) => e.trigger.name === f.trigger.name));
}
