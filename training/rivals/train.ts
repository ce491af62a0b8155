// `node --import tsx training/rivals/train.ts`: fits the weights of rival accounts to the passages beside this file and the bundled press, and writes them.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { eachRival } from '../../reconcile/conflicts/rivals/candidates.ts';
import { featuresOf } from '../../reconcile/conflicts/rivals/features.ts';
import { fitRows, rounded, type Row } from '../weighing.ts';
import { allTexts } from './reading.ts';

/** A feature met less often says nothing. */
const LEAST_MET = 4;
/** A weight smaller than this is left out. */
const LEAST_WEIGHT = 0.01;
const DIGITS = 2;
/** How strongly weights are held near nought. */
const RIDGE = 10;

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
const known = new Set(names);
const weights = fitRows(
  names,
  rows.map(({ features, opposed }): Row => {
    const signs = features.flatMap((name) => (known.has(name) ? [[name, 1] as const] : []));
    return { signs: Object.fromEntries(signs), right: opposed };
  }),
  RIDGE,
);
const kept = Object.entries(rounded(weights, DIGITS)).filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT);
fs.writeFileSync(target, `${JSON.stringify(Object.fromEntries(kept), null, 1)}\n`);
process.stdout.write(
  `${rows.length} pairs, ${rows.filter(({ opposed }) => opposed).length} opposed, ${kept.length} weights\n`,
);
