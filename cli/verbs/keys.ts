// keys: who may judge through the API. A key is shown once; the ledger keeps its digest.
import { randomBytes } from 'node:crypto';
import { Command } from 'commander';
import { digest } from '../../ledger/ids.ts';
import { Failure } from '../failure.ts';
import { dbOption, jsonOption, printSummary, withStore } from '../options.ts';
import { clockOf } from '../place.ts';
import { table } from '../table.ts';

interface KeyOptions {
  db: string;
  json?: boolean;
  now?: string;
}

const PREFIX = 'ew_';
const BYTES = 32;

export function keysVerb(): Command {
  const verb = new Command('keys').description('list, add and revoke the keys of those who may judge through the API');
  verb
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(async (_: object, command: Command) => {
      const { db, json } = command.optsWithGlobals<KeyOptions>();
      const keys = await withStore(db, 'read', async (store) => await store.keys());
      const rows = keys.map(({ id, owner, made, revoked }) => [
        id,
        owner,
        made,
        revoked ? `revoked ${revoked}` : 'in force',
      ]);
      printSummary(json, keys, rows.length > 0 ? table(rows) : 'no keys: the API only reads');
    });
  verb
    .command('add')
    .description('make a key for somebody, and print it this once')
    .argument('<owner>', 'whose name signs what is judged with it')
    .action(async (owner: string, _: object, command: Command) => {
      const { db, json, now } = command.optsWithGlobals<KeyOptions>();
      if (!/\S/.test(owner) || owner.length > 200)
        throw new Failure('the owner must be named, in at most 200 characters');
      const key = `${PREFIX}${randomBytes(BYTES).toString('base64url')}`;
      const id = `key_${digest(key).slice(0, 12)}`;
      await withStore(db, 'write', async (store) => {
        await store.saveKey({ id, owner: owner.trim(), made: clockOf(now)() }, digest(key));
      });
      printSummary(json, { id, owner, key }, key);
    });
  verb
    .command('revoke')
    .description('end a key; what was judged with it stays')
    .argument('<id>', 'as the list tells it')
    .action(async (id: string, _: object, command: Command) => {
      const { db, json, now } = command.optsWithGlobals<KeyOptions>();
      const done = await withStore(db, 'write', async (store) => await store.revokeKey(id, clockOf(now)()));
      if (!done) throw new Failure(`${id}: no key in force has that id`);
      printSummary(json, { id, revoked: true }, `${id} is revoked`);
    });
  return verb;
}
