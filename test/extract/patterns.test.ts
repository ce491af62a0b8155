// Every pattern of `extract/` on long text made to slow it down: linear patterns take a millisecond here, quadratic ones many seconds.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../../extract');
/** What is quadratic shows in a short text too, and is not tried on a long one. */
const SIZES = [4000, 100_000];
/** For each size: a hundred times what a linear pattern takes, a tenth of what a quadratic one does. */
const WIDE = [12, 500];
const TRIES = 5;

const PIECES =
  'a|A| |1|-|.|“|\n|a |A |Aa |1 |1,|a,|A, |A.|a-|the |of the |and |said |that he said |U.S. |é|May 1 |(|a/|from 1 to '.split(
    '|',
  );
const TEXTS = SIZES.map((size) => PIECES.map((piece) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)));

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
function leastTime(pattern: RegExp, text: string, enough: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < TRIES && least > enough; run += 1) {
    const start = performance.now();
    pattern.test(text);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

const isSlow = (pattern: RegExp): boolean =>
  TEXTS.some((texts, n) => texts.some((text) => leastTime(pattern, text, WIDE[n] ?? 0) > (WIDE[n] ?? 0)));

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
          .filter(isSlow)
          .map((pattern) => ({ file: `${folder}/${file}`, pattern: String(pattern) })),
      );
      expect(slow).toEqual([]);
    },
    120_000,
  );
});
