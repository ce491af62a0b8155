// Which numbers of a list stand in every longest increasing part of it: 0 9 1 2 has one, 0 1 2; in 2 1 no number is sure.

export function increasing(numbers: readonly number[]): boolean[] {
  const up = lengths(numbers);
  const down = lengths(numbers.map((n) => -n).reverse()).reverse();
  const longest = Math.max(0, ...up);
  const onPath = numbers.map((_, n) => (up[n] ?? 0) + (down[n] ?? 0) - 1 === longest);
  const rivals = new Map<number, number>();
  for (const [n, length] of up.entries()) if (onPath[n]) rivals.set(length, (rivals.get(length) ?? 0) + 1);
  return numbers.map((_, n) => (onPath[n] ?? false) && rivals.get(up[n] ?? 0) === 1);
}

/** Length of the longest increasing part that ends with each number. */
function lengths(numbers: readonly number[]): number[] {
  const least: number[] = [];
  return numbers.map((number) => {
    let [low, high] = [0, least.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((least[middle] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    least[low] = number;
    return low + 1;
  });
}
