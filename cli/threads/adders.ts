// Pages taken by hand on a thread of their own, beside the one that writes what is gathered.
import { Problem } from '../../api/problem.ts';
import type { Services } from '../../api/services.ts';
import { BadQuery } from '../../ledger/asking.ts';
import type { Added, Adding } from './page-adder.ts';
import { startThreads } from './pool.ts';

export interface Adders {
  submit: Services['submit'];
  close(): Promise<void>;
}

export function startAdders(from: Omit<Adding, 'url'>): Adders {
  const threads = startThreads<Adding, Added>({
    module: new URL('./page-adder', import.meta.url).href,
    task: 'takePage',
    size: 1,
    limitMs: null,
    heapMb: 4096,
  });
  return {
    async submit(url) {
      const added = await threads.run({ ...from, url });
      if ('submission' in added) return added.submission;
      if (added.failed === 'address') throw new BadQuery('url', added.message);
      throw new Problem(added.failed === 'refused' ? 422 : 502, `the page cannot be had: ${added.message}`, 'url');
    },
    close: threads.close,
  };
}
