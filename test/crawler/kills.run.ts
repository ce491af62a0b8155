// kills.run.ts [KILLS] [SEED]: crawls of the newsroom killed at so many random moments; prints what it cost, fails where
// an export differs or more was asked for again than was under way.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { CORPORA } from '../corpora/corpora.ts';
import { setup } from '../program.ts';
import { chance, startKillingPress } from './kills.ts';

const kills = Number(process.argv[2] ?? 50);
const seed = Number(process.argv[3] ?? 1);
setup();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exportwatch-kills-'));
const press = await startKillingPress(CORPORA.newsroom, folder);
const random = chance(seed);
const total = {
  kills: 0,
  crawls: 0,
  requests: press.plain.asked.length,
  repeated: 0,
  inFlight: 0,
  missing: 0,
  different: 0,
};
try {
  while (total.kills < kills) {
    const left = kills - total.kills;
    const crawl = await press.interrupted(new Array<'SIGKILL'>(left).fill('SIGKILL'), random, 25);
    total.crawls += 1;
    total.kills += crawl.leasedAtEnds.length;
    total.repeated += crawl.repeated.length;
    total.inFlight += crawl.leasedAtEnds.reduce((sum, n) => sum + n, 0);
    total.missing += crawl.missing.length;
    total.different += crawl.exported === press.plain.exported ? 0 : 1;
    process.stderr.write(`${total.kills} of ${kills} kills\n`);
  }
} finally {
  await press.close();
  fs.rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(`${JSON.stringify({ seed, ...total })}\n`);
process.exitCode = total.different + total.missing === 0 && total.repeated <= total.inFlight ? 0 : 1;
