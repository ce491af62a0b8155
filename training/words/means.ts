// Spherical k-means (Dhillon and Modha, 2001): rows of length 1 fall to the centre they point to most.
import type { Vectors } from './vectors.ts';

export interface Classes {
  /** Class of each row. */
  of: Int32Array;
  centres: Vectors;
}

/** The first `count` rows are the first centres: the commonest words. The same rows give the same classes. */
export function classesOf({ values, width }: Vectors, count: number, rounds: number): Classes {
  const rows = values.length / width;
  const of = new Int32Array(rows);
  let centres: Float32Array = values.slice(0, count * width);
  for (let round = 0; round < rounds; round++) {
    const sums = new Float64Array(count * width);
    for (let row = 0; row < rows; row++) {
      const best = nearest(values, row * width, centres, count, width);
      of[row] = best;
      for (let d = 0; d < width; d++)
        sums[best * width + d] = (sums[best * width + d] ?? 0) + (values[row * width + d] ?? 0);
    }
    centres = unit(sums, centres, width);
  }
  return { of, centres: { values: centres, width } };
}

function nearest(values: Float32Array, at: number, centres: Float32Array, count: number, width: number): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let c = 0; c < count; c++) {
    let dot = 0;
    for (let d = 0; d < width; d++) dot += (values[at + d] ?? 0) * (centres[c * width + d] ?? 0);
    if (dot > most) [best, most] = [c, dot];
  }
  return best;
}

/** Centres of length 1; one that nothing fell to stays where it was. */
function unit(sums: Float64Array, before: Float32Array, width: number): Float32Array {
  const centres = new Float32Array(before);
  for (let at = 0; at < sums.length; at += width) {
    const row = sums.subarray(at, at + width);
    const length = Math.hypot(...row);
    if (length > 0)
      centres.set(
        row.map((v) => v / length),
        at,
      );
  }
  return centres;
}
