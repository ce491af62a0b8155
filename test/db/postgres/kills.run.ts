// kills.run.ts [KILLS] [SEED]: writers over the demonstration's press killed at so many random moments, four side by side;
// fails where their ledger is not, byte for byte, what one writer makes in a file.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { PRESS } from '../../../demo/press.ts';
import { setup } from '../../program.ts';
import { crowdOver } from './crowd.ts';
import { emptyLedger } from './ledgers.ts';
import { startServer } from './server.ts';

const kills = Number(process.argv[2] ?? 50);
const seed = Number(process.argv[3] ?? 1);
setup();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exportwatch-killed-writers-'));
const server = await startServer();
const total = { kills: 0, ledgers: 0, different: 0 };
try {
  const crowd = await crowdOver(PRESS, folder);
  while (total.kills < kills) {
    const ledger = await emptyLedger(server.url);
    total.kills += await crowd.importBy(ledger, 4, seed + total.ledgers, kills - total.kills);
    total.ledgers += 1;
    const exported = await crowd.exported(ledger);
    const equal = [...crowd.plain].every(([name, text]) => exported.get(name) === text);
    if (!equal) total.different += 1;
    process.stderr.write(`${total.kills} of ${kills} kills, ${total.different} ledgers differ\n`);
  }
} finally {
  await server.stop();
  fs.rmSync(folder, { recursive: true, force: true });
}
process.stdout.write(`${JSON.stringify({ seed, ...total })}\n`);
process.exitCode = total.different === 0 ? 0 : 1;
