// The form of the lists in this folder: one line a name, `Name = alias; alias @ developer # Wikidata id`.
// A leading `?` marks a name that is an ordinary word too and needs support from its surroundings.
import type { EntityType } from '../../ledger/vocabulary.ts';

export interface KnownName {
  /** Names of a `place` or of `other` things are recognised so that they are taken for nothing else. */
  type: EntityType | 'place' | 'other';
  name: string;
  aliases: string[];
  developer?: string;
  ids: Record<string, string>;
  /** An ordinary word too. */
  shy: boolean;
}

const LINE =
  /^(?<shy>\?)?\s*(?<name>[^=@#]+?)\s*(?:=(?<aliases>[^@#]*))?(?:@(?<developer>[^#]*))?(?:#(?<wikidata>.*))?$/u;

/** Reads a list of names of one type. */
export function knownNames(type: KnownName['type'], table: string): KnownName[] {
  return table.split('\n').flatMap((line) => {
    const groups = LINE.exec(line.trim())?.groups;
    const name = groups?.name?.trim();
    if (!name) return [];
    const wikidata = groups?.wikidata?.trim();
    const developer = groups?.developer?.trim();
    return [
      {
        type,
        name,
        aliases: (groups?.aliases ?? '')
          .split(';')
          .map((alias) => alias.trim())
          .filter(Boolean),
        ...(developer ? { developer } : {}),
        ids: wikidata ? { wikidata } : {},
        shy: groups?.shy !== undefined,
      },
    ];
  });
}

/** Words of a list written with spaces and line breaks. */
export const wordList = (table: string): string[] => table.trim().split(/\s+/);

/** Phrases of a list written with commas or line breaks. */
export const phraseList = (table: string): string[] =>
  table
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
