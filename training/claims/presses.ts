// The claims of the invented presses (`training/events/presses/`), as `presses/*.jsonl` lists them, beside those the program finds.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readClaims } from '../../extract/claims/claims.ts';
import type { Observe } from '../../extract/claims/maker.ts';
import { readNames } from '../../extract/names/names.ts';
import { splitSentences } from '../../extract/sentences/sentences.ts';
import type { ReadingInput } from '../../ledger/analysis.ts';
import { fold } from '../../ledger/text.ts';
import type { Stance } from '../../ledger/vocabulary.ts';
import { isSamePassage, readPress } from '../events/presses.ts';

export interface Listed {
  article: string;
  stance: Stance;
  /** All names of the speaker; none where the text names nobody. */
  speaker: string[];
  quote: string;
}

export type Told = Parameters<Observe>;

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'presses');

export const pressesOfClaims = (): string[] =>
  fs
    .readdirSync(folder)
    .map((file) => file.slice(0, -'.jsonl'.length))
    .sort();

/** How alike two quotes are in length: of several that hold one another, the closest is meant. */
const likeness = (a: string, b: string): number => Math.min(a.length, b.length) / Math.max(a.length, b.length);

/** Each listed claim of a press beside the one that the program found there, if it found one. */
export function claimsOfPress(name: string): { listed: Listed; told: Told }[] {
  const lines = fs
    .readFileSync(path.join(folder, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean);
  const listed = lines.map((line) => JSON.parse(line) as Listed);
  return readPress(name).states.flatMap(({ article, outlet, revision }) => {
    const here = listed.filter((claim) => claim.article === article.url);
    if (here.length === 0) return [];
    const { metadata, text, blocks, fetchedAt } = revision;
    const input: ReadingInput = { url: article.url, outlet, metadata, text, blocks: [...blocks], fetchedAt };
    const sentences = splitSentences(text, input.blocks);
    const found: Told[] = [];
    readClaims(input, sentences, readNames(input, sentences), (...told) => found.push(told));
    const pairs = here.flatMap((claim) =>
      found.flatMap((told) =>
        isSamePassage(fold(claim.quote), fold(told[0].quote))
          ? [{ listed: claim, told, like: likeness(claim.quote, told[0].quote) }]
          : [],
      ),
    );
    const taken = new Set<unknown>();
    return pairs
      .sort((a, b) => b.like - a.like)
      .filter((pair) => {
        if (taken.has(pair.listed) || taken.has(pair.told)) return false;
        taken.add(pair.listed).add(pair.told);
        return true;
      });
  });
}
