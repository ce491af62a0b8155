// `node --import tsx training/rivals/train.ts`: fits the weights of rival accounts to the passages beside this file and the bundled press, and writes them.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { eachRival } from '../../reconcile/conflicts/rivals/candidates.ts';
import { featuresOf } from '../../reconcile/conflicts/rivals/features.ts';
import { fit, type Sample } from './logistic.ts';
import { allTexts } from './reading.ts';

/** A feature met less often says nothing. */
const LEAST_MET = 4;
/** A weight smaller than this is left out. */
const LEAST_WEIGHT = 0.01;

const target = path.join(path.dirname(fileURLToPath(import.meta.url)), '../../reconcile/conflicts/rivals/weights.json');

const rows: { features: string[]; opposed: boolean }[] = [];
for (const { statements, isOpposed } of allTexts())
  for (const index of statements.keys())
    eachRival(statements, index, (first, second, between) => {
      rows.push({ features: featuresOf(first, second, between), opposed: isOpposed(first, second) });
    });

const met = new Map<string, number>();
for (const { features } of rows) for (const name of features) met.set(name, (met.get(name) ?? 0) + 1);
const names = [...met].flatMap(([name, times]) => (times >= LEAST_MET ? [name] : [])).sort();
const numbers = new Map(names.map((name, number) => [name, number]));
const samples = rows.map(
  ({ features, opposed }): Sample => ({
    features: features.flatMap((name) => numbers.get(name) ?? []),
    opposed,
  }),
);
const weights = fit(samples, names.length);
const kept = names.flatMap((name, number): [string, number][] => {
  const weight = Math.round((weights[number] ?? 0) * 100) / 100;
  return Math.abs(weight) >= LEAST_WEIGHT ? [[name, weight]] : [];
});
fs.writeFileSync(target, `${JSON.stringify(Object.fromEntries(kept), null, 1)}\n`);
process.stdout.write(
  `${rows.length} pairs, ${rows.filter(({ opposed }) => opposed).length} opposed, ${kept.length} weights\n`,
);
