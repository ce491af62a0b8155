// `npm run train`: reads the sentences beside it, writes the weights the program ships with, and prints what they are worth.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { trainActs } from './weights.ts';
import { type Example, readExamples } from './examples.ts';
import { type Figures, measure } from './measure.ts';

const here = path.dirname(fileURLToPath(import.meta.url));

/** Never trained on. */
const KEPT_BACK = 'kept-back.jsonl';
const FOLDS = 5;

const files = fs.readdirSync(here).filter((f) => f.endsWith('.jsonl'));
const examples = files.filter((f) => f !== KEPT_BACK).flatMap((f) => readExamples(path.join(here, f)));
const weights = trainActs(examples);
const target = path.join(here, '../../extract/actions/learned/weights.json');
const rows = Object.entries(weights.features).map((row) => row.map((part) => JSON.stringify(part)).join(':'));
fs.writeFileSync(
  target,
  `{"heads":${JSON.stringify(weights.heads)},"scale":${weights.scale},"features":{\n${rows.join(',\n')}\n}}\n`,
);
console.log(
  `${rows.length} features, ${Math.round(fs.statSync(target).size / 1024)} KB, from ${examples.length} sentences`,
);
show('kept back', measure(weights, readExamples(path.join(here, KEPT_BACK))));
if (process.argv.includes('--folds'))
  for (let fold = 0; fold < FOLDS; fold++) {
    const isHere = (_: Example, i: number): boolean => i % FOLDS === fold;
    const rest = examples.filter((e, i) => !isHere(e, i));
    show(`fold ${fold + 1} of ${FOLDS}`, measure(trainActs(rest), examples.filter(isHere)));
  }

function show(name: string, figures: Figures): void {
  const told = Object.entries(figures).map(([k, v]) => `${k} ${k === 'sentences' ? v : v.toFixed(3)}`);
  console.log(`${name.padEnd(12)} ${told.join('  ')}`);
}
