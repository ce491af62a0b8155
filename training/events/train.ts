// `node --import tsx training/events/train.ts telling`, then `... speaking`: fits what is weighed beside the words to the presses, and writes it.
// Each is a run of its own, since the second is fitted to what the first makes of the texts.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { SIGNS } from '../../reconcile/events/speaking.ts';
import { type Crossed, readCrossed } from './crossed.ts';
import { speakingChoices } from './speaking.ts';
import { tellingRows } from './telling.ts';
import { fitChoices, fitRows, type Row, rounded, scoreOf, type Weights } from '../weighing.ts';

const DIGITS = 2;
const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');

interface Task<Item> {
  file: string;
  read(press: Crossed): readonly Item[];
  fit(items: readonly Item[]): Weights;
  /** How sure `weights` are of an item, and whether that is right. */
  judge(weights: Weights, item: Item): { chance: number; right: boolean };
}

const telling: Task<Row> = {
  file: 'extract/actions/learned/telling.json',
  read: tellingRows,
  fit: (rows) => fitRows(Object.keys(rows[0]?.signs ?? {}), rows, 3),
  judge: (weights, { signs, right }) => ({ chance: 1 / (1 + Math.exp(-scoreOf(weights, signs))), right }),
};

const speaking: Task<readonly Row[]> = {
  file: 'reconcile/events/speaking.json',
  read: speakingChoices,
  fit: (choices) => fitChoices(SIGNS, choices, 1.5),
  judge: (weights, rows) => {
    const odds = rows.map(({ signs }) => Math.exp(scoreOf(weights, signs)));
    const best = odds.indexOf(Math.max(...odds));
    return { chance: (odds[best] ?? 0) / odds.reduce((a, b) => a + b, 1), right: rows[best]?.right ?? false };
  },
};

/** Weights from all presses; figures of each press from the others. */
function train<Item>({ file, read, fit, judge }: Task<Item>): void {
  const presses = readCrossed().map(read);
  const judged = presses.flatMap((items, i) => {
    const weights = fit(presses.filter((_, k) => k !== i).flat());
    return items.map((item) => judge(weights, item));
  });
  for (const least of [0.25, 0.5, 0.75]) {
    const taken = judged.filter(({ chance }) => chance >= least);
    const right = taken.filter((j) => j.right).length;
    console.log(`at ${least}: ${taken.length} of ${judged.length} passages taken, ${right} rightly`);
  }
  fs.writeFileSync(path.join(root, file), `${JSON.stringify(rounded(fit(presses.flat()), DIGITS), null, 2)}\n`);
}

if (process.argv[2] === 'telling') train(telling);
else if (process.argv[2] === 'speaking') train(speaking);
else throw new Error('telling or speaking?');
