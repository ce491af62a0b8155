// How a passage of one state fares in another: anchored, moved, changed or gone. What only looks like it is said to be doubtful:
// `moved?` where a sentence much like it came elsewhere, `ambiguous` where equal ones cannot be told apart.
import type { Span } from '../../ledger/text.ts';
import type { Comparison, Places } from './compare.ts';
import { similarity, wordsIn } from './similarity.ts';
import type { Unit } from './units.ts';
import { wordsWithin } from './within.ts';

export type Fate =
  /** It stands, word for word, where it stood. `edited`: its sentence was changed around it. */
  | ({ state: 'anchored'; edited?: true } & Span)
  | ({ state: 'moved' } & Span)
  | ({ state: 'moved?'; similarity: number } & Span)
  /** What stands in its place. */
  | ({ state: 'changed' } & Span)
  /** Its words stand in so many places; which was it, the text does not tell. */
  | { state: 'ambiguous'; places: Span[] }
  | { state: 'gone' };

/** A passage of fewer words is no more than a name or a day: found elsewhere it is another one. */
const TELLING_WORDS = 5;
/** So much alike must a sentence elsewhere be, and so much more than any other. */
const ALIKE = 0.7;
const AHEAD = 0.1;

export function refind(passage: Span, comparison: Comparison): Fate {
  const { places } = comparison;
  const touched = places.before.units.flatMap((unit, n) =>
    unit.start < passage.end && unit.end > passage.start ? [n] : [],
  );
  const parts = touched.map((n) => fateInSentence(n, passage, places));
  const [only] = parts;
  const fate = parts.length === 1 && only ? only : joined(parts, places);
  return fate.state === 'gone' ? elsewhere(passage, comparison) : fate;
}

function fateInSentence(n: number, passage: Span, places: Places): Fate {
  const unit = places.before.units[n];
  if (!unit) return { state: 'gone' };
  const part = { start: Math.max(unit.start, passage.start), end: Math.min(unit.end, passage.end) };
  const among = isSingle(unit, places) ? undefined : places.doubtful.get(n);
  if (among) return { state: 'ambiguous', places: among.flatMap((j) => spanIn(unit, part, places.after.units[j])) };
  const kept = places.kept.get(n);
  const [same] = spanIn(unit, part, places.after.units[kept ?? places.moved.get(n) ?? -1]);
  if (same) return { state: kept === undefined ? 'moved' : 'anchored', ...same };
  const edited = places.after.units[places.changed.get(n) ?? -1];
  return edited ? fateInEdited(unit, part, edited) : { state: 'gone' };
}

/** It stands once before and once now: it is itself wherever it stands. */
function isSingle({ key }: Unit, { before, after }: Places): boolean {
  return [before, after].every(({ units }) => units.filter((unit) => unit.key === key).length === 1);
}

/** The same part of an equal sentence. */
function spanIn(unit: Unit, part: Span, other: Unit | undefined): Span[] {
  if (!other) return [];
  if (other.text === unit.text) return [absolute(relative(part, unit), other)];
  const { start, end } = other;
  if (part.start === unit.start && part.end === unit.end) return [{ start, end }];
  const within = wordsWithin(unit.text, relative(part, unit), other.text);
  return [within.found === 'whole' || within.found === 'part' ? absolute(within.span, other) : { start, end }];
}

/** In a sentence that was edited, a part may stand as it did. */
function fateInEdited(unit: Unit, part: Span, edited: Unit): Fate {
  const within = wordsWithin(unit.text, relative(part, unit), edited.text);
  if (within.found === 'nothing') return { state: 'gone' };
  if (within.found === 'doubtful')
    return { state: 'ambiguous', places: within.spans.map((span) => absolute(span, edited)) };
  const span = absolute(within.span, edited);
  return within.found === 'whole' ? { state: 'anchored', edited: true, ...span } : { state: 'changed', ...span };
}

const relative = (part: Span, unit: Span): Span => ({ start: part.start - unit.start, end: part.end - unit.start });
const absolute = (part: Span, unit: Span): Span => ({ start: part.start + unit.start, end: part.end + unit.start });

/** A passage of several sentences stands as it did where all of them do, one after the other. */
function joined(parts: readonly Fate[], { after }: Places): Fate {
  const doubt = parts.find((part) => part.state === 'ambiguous');
  const found = parts.flatMap((part) => ('start' in part ? [part] : []));
  if (doubt || found.length === 0) return doubt ?? { state: 'gone' };
  const stayed = found.filter((part) => part.state !== 'moved');
  const left = stayed.length > 0 ? stayed : found;
  const span = { start: Math.min(...left.map((s) => s.start)), end: Math.max(...left.map((s) => s.end)) };
  const inOrder = found.every((part, n) => n === 0 || part.start >= (found[n - 1]?.end ?? 0));
  const between = after.units.filter((unit) => unit.start < span.end && unit.end > span.start).length;
  const isWhole = left.length === parts.length && inOrder && between === parts.length;
  if (!isWhole || found.some((part) => part.state === 'changed')) return { state: 'changed', ...span };
  if (stayed.length === 0) return { state: 'moved', ...span };
  return { state: 'anchored', ...(found.some((part) => 'edited' in part) ? { edited: true as const } : {}), ...span };
}

/** Its sentence is gone: word for word in another one, or in one that came and is much like it, or nowhere. */
function elsewhere(passage: Span, comparison: Comparison): Fate {
  const { before, after } = comparison.places;
  const words = before.text.slice(passage.start, passage.end);
  const told = wordsIn(words);
  if (told.length < TELLING_WORDS) return { state: 'gone' };
  const found = occurrences(after.text, words);
  const [place] = found;
  if (place && occurrences(before.text, words).length === 1)
    return found.length === 1 ? { state: 'moved', ...place } : { state: 'ambiguous', places: found };
  const rated = comparison.added
    .map((unit) => ({ unit, likeness: similarity(told, wordsIn(unit.text)) }))
    .sort((a, b) => b.likeness - a.likeness || a.unit.start - b.unit.start);
  const [best, next] = rated;
  if (!best || best.likeness < ALIKE || best.likeness - (next?.likeness ?? 0) < AHEAD) return { state: 'gone' };
  const { start, end } = best.unit;
  return { state: 'moved?', similarity: Math.round(best.likeness * 100) / 100, start, end };
}

/** Places where the words stand with no letter or digit at either end; more than a few are as good as any number. */
function occurrences(text: string, words: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(words); at !== -1 && found.length < 10; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (!/[\p{L}\p{N}]/u.test(`${text.charAt(at - 1)}${text.charAt(end)}`)) found.push({ start: at, end });
  }
  return found;
}
