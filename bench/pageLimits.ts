// Reads 10,000 pages in one process and says what the slowest took and how much memory was in use on the way.
import { readPage } from '../extract/page/page.ts';
import { pageOf, publicPages } from '../test/corpora/publicPages.ts';

const PAGES = 10_000;
const paragraph = `<p>${'The council of the port met and decided to keep the old ferry in service. '.repeat(20)}</p>`;
const invented = [20, 60, 200].map((count, i) =>
  pageOf(`http://press.example/${i}`, Buffer.from(`<body><h1>Ferry stays</h1>${paragraph.repeat(count)}</body>`)),
);
const real = publicPages();
const pages = real.length > 0 ? real : invented;
let slowest = 0;
const memory: string[] = [];
for (let n = 1; n <= PAGES; n++) {
  const page = pages[n % pages.length];
  if (!page) continue;
  const began = process.cpuUsage();
  readPage(page);
  const { user, system } = process.cpuUsage(began);
  slowest = Math.max(slowest, (user + system) / 1000);
  if (n === 1000 || n === PAGES / 2 || n === PAGES)
    memory.push(`${Math.round(process.memoryUsage().rss / 1e6)} MB after ${n}`);
}
process.stdout.write(
  `slowest of ${PAGES} ${real.length > 0 ? 'real' : 'invented'} pages: ${Math.round(slowest)} ms of CPU time; memory: ${memory.join(', ')}\n`,
);
