// Tasks for the tests of threads: one that answers, one that never does, one that eats its heap, one that fails.
export function work(task: 'answer' | 'spin' | 'eat' | 'fail'): string {
  if (task === 'spin') for (;;);
  if (task === 'eat') {
    const held: number[][] = [];
    for (;;) held.push(new Array<number>(1_000_000).fill(held.length));
  }
  if (task === 'fail') throw new TypeError('the page is odd');
  return task;
}
