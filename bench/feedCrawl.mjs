// Refreshes of many feeds by one crawler of the compiled program, in a process of its own. Arguments: the ledger, the
// sources file, the number of refreshes. Prints the CPU time of each, in ms, as JSON; before them that of starting.
import { readSourcesFile } from '../dist/cli/sourcesFile.js';
import { crawl } from '../dist/crawler/crawl.js';
import { openStore } from '../dist/db/store.js';

const [, , db = '', sourcesFile = '', refreshes = ''] = process.argv;
/** Enough for the refreshes; the host of the stories is soon left for another day. */
const BUDGET = 2 + Number(refreshes);

const { outlets, sources } = readSourcesFile(sourcesFile);
const store = await openStore(db);
await store.saveSources(outlets, sources);
const taken = [cpuMs()];
for (let n = 0; n < Number(refreshes); n++) {
  const before = cpuMs();
  await crawl(store, {
    clock: () => new Date().toISOString(),
    userAgent: 'exportwatch-bench',
    proxy: null,
    delayMs: 0,
    dailyBudget: BUDGET,
    allSources: true,
  });
  await store.endPass(new Date().toISOString());
  taken.push(cpuMs() - before);
}
await store.close();
process.stdout.write(JSON.stringify(taken));

function cpuMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
