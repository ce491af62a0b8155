// `node --import tsx training/names/train.ts`: fits the weights of names to the presses and writes them; with `--measure`, what each press gets by weights fitted to the others.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { BEGINS, letterOf, NameModel, OUTCOMES, type Weights } from '../../extract/names/learned/model.ts';
import { weighNames } from '../../extract/names/learned/weighing.ts';
import { evenly } from './evenly.ts';
import { type LabelledText, labelledPresses, readLabelled, readMoved } from './labels.ts';
import { counted, figures } from './measure.ts';

const ROUNDS = 6;
const RATE = 0.1;
const DECAY = 0.02;
/** Part of the texts read without what rules say. */
const UNRULED = 0.1;
/** A feature of fewer presses is a habit of one. */
const FEWEST = 4;
/** Rules were not written beside these presses, so that what rules say there is worth what it is anywhere. */
const UNSEEN = new Set(['m', 'n', 'o', 'p']);
const UNSEEN_WEIGHT = 3;

const target = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../extract/names/learned/weights.json');

interface Press {
  name: string;
  texts: readonly LabelledText[];
  /** The same in places nobody knows. */
  moved: readonly LabelledText[];
}

/** Numbers of the features that enough presses have. */
function numbered(presses: readonly Press[]): Map<string, number> {
  const found = new Map<string, Set<string>>();
  for (const { name, texts } of presses)
    for (const { words } of texts)
      for (const { features, rulings } of words)
        for (const feature of [...features, ...rulings]) {
          const names = found.get(feature);
          if (names) names.add(name);
          else found.set(feature, new Set([name]));
        }
  const common = [...found].filter(([, names]) => names.size >= FEWEST);
  return new Map(common.map(([feature], number) => [feature, number]));
}

interface Row {
  features: Int32Array;
  rulings: Int32Array;
  outcome: number;
  begins: boolean;
}

interface Text {
  rows: Row[];
  weight: number;
}

function shuffled<T>(items: readonly T[], random: Generator<number, never>): T[] {
  return items
    .map((item) => ({ item, key: random.next().value }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

function fit(presses: readonly Press[]): Weights {
  const numbers = numbered(presses);
  const numbersOf = (names: readonly string[]): Int32Array =>
    Int32Array.from(names.flatMap((name) => numbers.get(name) ?? []));
  const texts = presses.flatMap(({ name, texts, moved }) =>
    [...texts, ...moved].map(
      ({ words }): Text => ({
        rows: words.map(({ features, rulings, outcome, begins }) => ({
          features: numbersOf(features),
          rulings: numbersOf(rulings),
          outcome,
          begins,
        })),
        weight: UNSEEN.has(name) ? UNSEEN_WEIGHT : 1,
      }),
    ),
  );
  const weights = new Float64Array(numbers.size * OUTCOMES);
  const squares = new Float64Array(numbers.size * OUTCOMES).fill(1e-2);
  const random = evenly(7);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { rows, weight } of shuffled(texts, random)) {
      const unruled = random.next().value < UNRULED;
      for (const row of rows)
        step(row, unruled ? [row.features] : [row.features, row.rulings], weight, weights, squares);
    }
  return spelt(numbers, weights);
}

/** One step of AdaGrad: softmax over none and the types, and a choice of its own whether a name begins. */
function step(
  { outcome, begins }: Row,
  features: readonly Int32Array[],
  weight: number,
  weights: Float64Array,
  squares: Float64Array,
): void {
  const sums = new Float64Array(OUTCOMES);
  for (const part of features)
    for (const feature of part)
      for (let c = 0; c < OUTCOMES; c += 1) sums[c] = (sums[c] ?? 0) + (weights[feature * OUTCOMES + c] ?? 0);
  const most = Math.max(...sums.subarray(0, BEGINS));
  const raised = sums.map((sum, c) => (c === BEGINS ? 0 : Math.exp(sum - most)));
  const all = raised.reduce((a, b) => a + b, 0);
  const slopes = raised.map((one, c) => weight * ((c === outcome ? 1 : 0) - one / all));
  slopes[BEGINS] = outcome === 0 ? 0 : (begins ? 1 : 0) - 1 / (1 + Math.exp(-(sums[BEGINS] ?? 0)));
  for (const part of features)
    for (const feature of part)
      for (let c = 0; c < OUTCOMES; c += 1) {
        const slope = slopes[c] ?? 0;
        if (Math.abs(slope) < 1e-3) continue;
        const k = feature * OUTCOMES + c;
        const g = slope - DECAY * (weights[k] ?? 0);
        squares[k] = (squares[k] ?? 0) + g * g;
        weights[k] = (weights[k] ?? 0) + (RATE * g) / Math.sqrt(squares[k] ?? 1);
      }
}

/** As letters; features that weigh nothing are left out. */
function spelt(numbers: ReadonlyMap<string, number>, weights: Float64Array): Weights {
  const words: Record<string, Record<string, string>> = {};
  const facts: Record<string, string> = {};
  const nothing = letterOf(0).repeat(OUTCOMES);
  for (const [name, number] of numbers) {
    const own = weights.subarray(number * OUTCOMES, (number + 1) * OUTCOMES);
    const letters = Array.from(own, letterOf).join('');
    if (letters === nothing) continue;
    const bar = name.indexOf('|');
    if (bar < 0) facts[name] = letters;
    else {
      const table = words[name.slice(0, bar)] ?? {};
      words[name.slice(0, bar)] = table;
      table[name.slice(bar + 1)] = letters;
    }
  }
  return { words, facts };
}

const presses = labelledPresses().map((name): Press => ({ name, texts: readLabelled(name), moved: readMoved(name) }));

if (process.argv.includes('--measure')) {
  const rows = presses.map(({ name, texts }) => {
    const model = new NameModel(fit(presses.filter((other) => other.name !== name)));
    const ruled = counted(texts, ({ spans }) => spans);
    const weighed = counted(texts, ({ tokens, use, spans }) => weighNames(tokens, use, spans, model));
    console.log(`${name}  rules ${figures(ruled)}\n   weighed ${figures(weighed)}`);
    return { name, ruled, weighed };
  });
  for (const [label, part] of [
    ['all', rows],
    ['unseen by rules', rows.filter(({ name }) => UNSEEN.has(name))],
  ] as const)
    console.log(
      `${label}: rules ${figures(part.flatMap((r) => r.ruled))}; weighed ${figures(part.flatMap((r) => r.weighed))}`,
    );
} else {
  const { words, facts } = fit(presses);
  const lines = (table: Readonly<Record<string, unknown>>): string =>
    Object.entries(table)
      .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
      .join(',\n');
  const places = Object.entries(words).map(([place, table]) => `${JSON.stringify(place)}:{\n${lines(table)}}`);
  fs.writeFileSync(target, `{"words":{${places.join(',\n')}},\n"facts":{\n${lines(facts)}}}\n`);
  console.log(`${presses.length} presses, ${Math.round(fs.statSync(target).size / 1024)} KB`);
}
