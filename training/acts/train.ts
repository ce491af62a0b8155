// `npm run train`: reads the sentences beside it, writes the weights the program ships with, and prints what they are worth.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { trainActs } from './weights.ts';
import { pressNames, readPress } from '../events/presses.ts';
import { readExamples } from './examples.ts';
import { type Figures, measure } from './measure.ts';
import { printedExamples } from './printed.ts';

const here = path.dirname(fileURLToPath(import.meta.url));

/** Never trained on. */
const KEPT_BACK = 'kept-back.jsonl';
const FOLDS = 4;

const files = fs.readdirSync(here).filter((f) => f.endsWith('.jsonl'));
const examples = files.filter((f) => f !== KEPT_BACK).flatMap((f) => readExamples(path.join(here, f)));
const presses = pressNames().map((name) => printedExamples(readPress(name)));
const weights = trainActs([...examples, ...presses.flat()]);
const target = path.join(here, '../../extract/actions/learned/weights.json');
const rows = Object.entries(weights.features).map((row) => row.map((part) => JSON.stringify(part)).join(':'));
fs.writeFileSync(
  target,
  `{"heads":${JSON.stringify(weights.heads)},"scale":${weights.scale},"features":{\n${rows.join(',\n')}\n}}\n`,
);
console.log(
  `${rows.length} features, ${Math.round(fs.statSync(target).size / 1024)} KB, from ${examples.length} sentences and ${presses.flat().length} of presses`,
);
show('kept back', measure(weights, readExamples(path.join(here, KEPT_BACK))));
if (process.argv.includes('--folds'))
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHeld = (_: unknown, i: number): boolean => i % FOLDS === fold;
    const rest = presses.filter((press, i) => !isHeld(press, i)).flat();
    show(`presses, fold ${fold + 1}`, measure(trainActs([...examples, ...rest]), presses.filter(isHeld).flat()));
  }

function show(name: string, figures: Figures): void {
  const told = Object.entries(figures).map(([k, v]) => `${k} ${k === 'sentences' ? v : v.toFixed(3)}`);
  console.log(`${name.padEnd(16)} ${told.join('  ')}`);
}
