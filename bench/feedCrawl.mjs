// One refresh of many feeds by the compiled program, in a process of its own: its CPU time is what counts.
// Arguments: the ledger, the sources file.
import { readSourcesFile } from '../dist/cli/sourcesFile.js';
import { crawl } from '../dist/crawler/crawl.js';
import { openStore } from '../dist/db/store.js';

/** Enough for three refreshes; the host of the stories is soon left for another day. */
const BUDGET = 5;

const [, , db = '', sourcesFile = ''] = process.argv;
const { outlets, sources } = readSourcesFile(sourcesFile);
const store = await openStore(db);
await store.saveSources(outlets, sources);
await crawl(store, {
  clock: () => new Date().toISOString(),
  userAgent: 'exportwatch-bench',
  proxy: null,
  delayMs: 0,
  dailyBudget: BUDGET,
  allSources: true,
});
await store.endPass(new Date().toISOString());
await store.close();
