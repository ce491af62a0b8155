// `node --import tsx training/claims/train-speakers.ts`: fits the weights by which a document without a named author is given one.
// `… measure` judges each press by weights fitted to the others instead.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { SIGNS } from '../../extract/claims/candidates.ts';
import { fold } from '../../ledger/text.ts';
import { claimsOfPress, pressesOfClaims } from './presses.ts';

/** Kinds of phrases whose weights are kept: the figures are in README.md. */
const FAMILIES = new Set(['document']);
const ROUNDS = 300;
const RATE = 0.1;
/** How small weights are kept: those shared, of a family, of a group. */
const KEPT = { all: 0.02, family: 1, group: 3 } as const;
const PARTS = 4;

interface Row {
  press: string;
  family: string;
  group: string;
  candidates: readonly { signs: readonly number[]; right: boolean; ruled: boolean }[];
}

function rowsOf(press: string): Row[] {
  return claimsOfPress(press).flatMap(({ listed, told: [, , , choice] }) => {
    if (!choice) return [];
    const names = listed.speaker.map(fold);
    const candidates = choice.candidates.map(({ entity, signs }) => ({
      signs: [...signs],
      ruled: entity === choice.ruled,
      right:
        entity === null
          ? names.length === 0
          : [entity.name, ...entity.aliases].some((name) => names.includes(fold(name))),
    }));
    return [{ press, family: choice.family, group: choice.group, candidates }];
  });
}

type Weights = ReadonlyMap<string, Float64Array>;
const keysOf = ({ family, group }: Row): [keyof typeof KEPT, string][] => [
  ['all', 'all'],
  ['family', `family ${family}`],
  ['group', `group ${group}`],
];

function sumFor(row: Row, weights: Weights): number[] {
  const sum = new Array<number>(SIGNS.length).fill(0);
  for (const [, key] of keysOf(row))
    weights.get(key)?.forEach((w, at) => {
      sum[at] = (sum[at] ?? 0) + w;
    });
  return sum;
}

const scores = ({ candidates }: Row, by: readonly number[]): number[] =>
  candidates.map(({ signs }) => signs.reduce((sum, value, at) => sum + value * (by[at] ?? 0), 0));

/** A choice among candidates: AdaGrad over all rows at once. */
function fit(rows: readonly Row[]): Weights {
  const weights = new Map<string, Float64Array>();
  const squares = new Map<string, Float64Array>();
  const kept = new Map<string, number>();
  for (const row of rows)
    for (const [level, key] of keysOf(row)) {
      weights.set(key, new Float64Array(SIGNS.length));
      squares.set(key, new Float64Array(SIGNS.length).fill(1e-6));
      kept.set(key, KEPT[level]);
    }
  const telling = rows.filter(({ candidates }) => candidates.some(({ right }) => right));
  for (let round = 0; round < ROUNDS; round += 1) {
    const slopes = new Map([...weights.keys()].map((key) => [key, new Float64Array(SIGNS.length)]));
    for (const row of telling) {
      const sums = scores(row, sumFor(row, weights));
      const most = Math.max(...sums);
      const raised = sums.map((s) => Math.exp(s - most));
      const all = raised.reduce((a, b) => a + b, 0);
      const right = raised.reduce((a, b, at) => a + (row.candidates[at]?.right ? b : 0), 0) || 1e-12;
      row.candidates.forEach(({ signs, right: is }, c) => {
        const share = (is ? (raised[c] ?? 0) / right : 0) - (raised[c] ?? 0) / all;
        for (const [, key] of keysOf(row)) {
          const slope = slopes.get(key);
          if (slope)
            signs.forEach((value, at) => {
              slope[at] = (slope[at] ?? 0) + share * value;
            });
        }
      });
    }
    for (const [key, own] of weights) {
      const slope = slopes.get(key);
      const square = squares.get(key);
      if (!slope || !square) continue;
      own.forEach((w, at) => {
        const step = (slope[at] ?? 0) - (kept.get(key) ?? 0) * w;
        square[at] = (square[at] ?? 0) + step * step;
        own[at] = w + (RATE * step) / Math.sqrt(square[at] ?? 1);
      });
    }
  }
  return weights;
}

const shipped = (row: Row, weights: Weights): number[] => sumFor(row, weights).map((w) => Math.round(w * 100) / 100);

const presses = pressesOfClaims();
const rows = presses.flatMap(rowsOf);

function measure(): void {
  const table = new Map<string, { rows: number; ruled: number; chosen: number }>();
  for (let part = 0; part < PARTS; part += 1) {
    const left = (row: Row): boolean => presses.indexOf(row.press) % PARTS === part;
    const weights = fit(rows.filter((row) => !left(row)));
    for (const row of rows.filter(left)) {
      const line = table.get(row.family) ?? { rows: 0, ruled: 0, chosen: 0 };
      table.set(row.family, line);
      const sums = scores(row, shipped(row, weights));
      // where the rules find somebody they are believed
      const byRule = row.candidates.findIndex(({ ruled }, at) => ruled && at > 0);
      const best = row.candidates[byRule > 0 ? byRule : sums.indexOf(Math.max(...sums))];
      line.rows += 1;
      line.ruled += row.candidates.some(({ ruled, right }) => ruled && right) ? 1 : 0;
      line.chosen += best?.right ? 1 : 0;
    }
  }
  console.table(Object.fromEntries(table));
}

if (process.argv.includes('measure')) measure();
else {
  const weights = fit(rows);
  const groups = new Map(rows.filter(({ family }) => FAMILIES.has(family)).map((row) => [row.group, row]));
  const lines = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, row]) => `${JSON.stringify(group)}: ${JSON.stringify(shipped(row, weights))}`);
  const here = path.dirname(fileURLToPath(import.meta.url));
  fs.writeFileSync(path.join(here, '../../extract/claims/speaker-weights.json'), `{\n${lines.join(',\n')}\n}\n`);
  console.log(`${rows.length} phrases, ${lines.length} kinds of documents`);
}
