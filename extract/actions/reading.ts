// What finding actions in one text keeps at hand: the masked text, its sentences and the names by place.
import type { DateMention, LocalEntity, Mention, Sentence } from '../../ledger/analysis.ts';
import type { Block } from '../../ledger/page.ts';
import type { EntityType } from '../../ledger/vocabulary.ts';
import type { Span } from '../../ledger/text.ts';
import type { Match } from './matches.ts';
import type { Meant } from './salience.ts';
import type { Words } from '../wording/words.ts';

export interface PlacedName extends Span {
  key: string;
  type: EntityType;
}

export interface Reading {
  text: string;
  masked: string;
  /** `masked` in lower case, place by place. */
  lower: string;
  /** The words of `lower`. */
  words: Words;
  sentences: readonly Sentence[];
  names: readonly PlacedName[];
  /** What was found to be meant in a sentence, by its start. */
  meant: Map<number, readonly Meant[]>;
  /** Where triggers match in a sentence, by its start. */
  matches: Map<number, readonly Match[]>;
  dates: readonly DateMention[];
  blocks: readonly Block[];
  /** The outlet itself, where it is a company or agency and the text names it: "we". */
  owner: PlacedName | undefined;
  /** Company keys by key of the model or chip they make. */
  makers: ReadonlyMap<string, string>;
  /** Instant (ms) the text was published, else captured. */
  published: number;
}

export function placeNames(entities: readonly LocalEntity[], mentions: readonly Mention[]): PlacedName[] {
  const typeOf = new Map(entities.map((e) => [e.key, e.type]));
  return mentions
    .flatMap(({ start, end, entity }) => {
      const type = typeOf.get(entity);
      return type ? [{ start, end, key: entity, type }] : [];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

export const within = <T extends Span>(items: readonly T[], { start, end }: Span): T[] =>
  items.filter((i) => i.start >= start && i.end <= end);
