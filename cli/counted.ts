// Numbers with their nouns, as summaries print them.

/** "1 article", "3 articles", "2 entries". */
export function counted(n: number, noun: string): string {
  if (n === 1) return `1 ${noun}`;
  return `${n} ${noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`}`;
}
