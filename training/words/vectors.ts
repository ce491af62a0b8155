// Word vectors as one table of numbers: a row a word, each of length 1.
import fs from 'node:fs';

export interface Vectors {
  /** Rows one behind the other. */
  values: Float32Array;
  width: number;
}

const PLAIN_WORD = /^[a-z][a-z'’-]*[a-z]$/;

/** The first `most` plain words of the file, which come by how common they are. */
export function readVectors(file: string, most: number): { words: string[]; vectors: Vectors } {
  const {
    words: all,
    vectors: table,
    dimensions: width,
  } = JSON.parse(fs.readFileSync(file, 'utf8')) as {
    words: string[];
    vectors: Record<string, number[]>;
    dimensions: number;
  };
  const words = all.filter((word) => PLAIN_WORD.test(word)).slice(0, most);
  const values = new Float32Array(words.length * width);
  words.forEach((word, row) => {
    const vector = (table[word] ?? []).slice(0, width);
    const length = Math.hypot(...vector) || 1;
    values.set(
      vector.map((v) => v / length),
      row * width,
    );
  });
  return { words, vectors: { values, width } };
}
