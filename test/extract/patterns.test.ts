// Every pattern of `extract/` on text made to slow it down: linear patterns take microseconds here, quadratic ones many milliseconds.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../../extract');
const SIZE = 4000;
/** A hundred times what a linear pattern takes, a tenth of what a quadratic one does. */
const WIDE = 12;
const TRIES = 5;

const PIECES =
  'a|A| |1|-|.|“|\n|a |A |Aa |1 |1,|a,|A, |A.|a-|the |of the |and |said |that he said |U.S. |é|May 1 |(|a/|from 1 to '.split(
    '|',
  );
const TEXTS = PIECES.map((piece) => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE));

/** Slow on long runs of blanks or capitals, and never given any: they see one byline, one clause or the gap between two words. */
const SHORT_TEXTS_ONLY = new Set([
  'actions/actions.ts',
  'actions/clauses.ts',
  'page/metadata/agencies.ts',
  'page/metadata/byline.ts',
  'slots/cause.ts',
]);

const LITERAL = /(?<=[(,=:[!&|?{};\s])\/(?![/*\s])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuy]*/g;

/** Pattern literals of a source file; what only looks like one does not compile. */
function patternsIn(source: string): RegExp[] {
  const code = source.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
  return [...code.matchAll(LITERAL)].flatMap(([literal]) => {
    const end = literal.lastIndexOf('/');
    try {
      return [new RegExp(literal.slice(1, end), literal.slice(end + 1).replace(/[gy]/g, ''))];
    } catch {
      return [];
    }
  });
}

/** The least of a few runs, so that a busy machine does not count. */
function leastTime(pattern: RegExp, text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < TRIES && least > WIDE; run += 1) {
    const start = performance.now();
    pattern.test(text);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

const FOLDERS = fs.readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe('patterns are linear', () => {
  it('finds them', () =>
    expect(patternsIn(fs.readFileSync(path.join(root, 'dates/tense.ts'), 'utf8')).length).toBeGreaterThan(3));

  it.each(FOLDERS.map(({ name }) => name))(
    '%s',
    (folder) => {
      const files = fs
        .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'));
      const slow = files.flatMap((file) =>
        patternsIn(fs.readFileSync(path.join(root, folder, file), 'utf8'))
          .filter((pattern) => TEXTS.some((text) => leastTime(pattern, text) > WIDE))
          .map((pattern) => ({ file: `${folder}/${file}`, pattern: String(pattern) })),
      );
      expect(slow.filter(({ file }) => !SHORT_TEXTS_ONLY.has(file))).toEqual([]);
    },
    120_000,
  );
});
