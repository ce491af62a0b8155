// webhooks: addresses that are told of every change of the record.
import { randomBytes } from 'node:crypto';
import { Command } from 'commander';
import { guardUrl } from '../../crawler/guard.ts';
import { FetchFailure } from '../../crawler/failure.ts';
import { digest } from '../../ledger/ids.ts';
import type { Webhook } from '../../ledger/operating.ts';
import { lastCursor } from '../changes.ts';
import { Failure } from '../failure.ts';
import { dbOption, jsonOption, printSummary, withStore } from '../options.ts';
import { clockOf } from '../place.ts';
import { table } from '../table.ts';

interface HookOptions {
  db: string;
  json?: boolean;
  now?: string;
  minor?: boolean;
  allowPrivate?: boolean;
}

export function webhooksVerb(): Command {
  const verb = new Command('webhooks').description('list, add and remove the addresses that are told of changes');
  verb
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(async (_: object, command: Command) => {
      const { db, json } = command.optsWithGlobals<HookOptions>();
      const hooks = await withStore(db, 'read', async (store) => (await store.webhooks()).map(shown));
      const rows = hooks.map((hook) => [hook.id, hook.url, stateOf(hook)]);
      printSummary(json, hooks, rows.length > 0 ? table(rows) : 'no webhooks');
    });
  verb
    .command('add')
    .description('tell an address of changes from now on, and print this once the secret that signs them')
    .argument('<url>', 'takes each change as a POST, signed by Standard Webhooks')
    .option('--minor', 'small changes too, such as a report more')
    .option('--allow-private', 'the address may be one of a private network')
    .action(async (url: string, _: object, command: Command) => {
      const { db, json, now, minor = false, allowPrivate = false } = command.optsWithGlobals<HookOptions>();
      refuse(url, allowPrivate);
      const secret = `whsec_${randomBytes(32).toString('base64')}`;
      const made = clockOf(now)();
      const id = `hook_${digest(`${url} ${secret}`).slice(0, 12)}`;
      const state = { attempts: 0, retryAt: null, lastSuccess: null, failure: null, ended: null, healthSince: null };
      await withStore(db, 'write', async (store) => {
        const since = await lastCursor(store);
        await store.saveWebhook({ id, url, secret, minor, allowPrivate, made, since, ...state });
      });
      printSummary(json, { id, url, secret }, secret);
    });
  verb
    .command('remove')
    .description('tell an address no more')
    .argument('<id>', 'as the list tells it')
    .action(async (id: string, _: object, command: Command) => {
      const { db, json, now } = command.optsWithGlobals<HookOptions>();
      await withStore(db, 'write', async (store) => {
        const hook = (await store.webhooks()).find((each) => each.id === id && !each.ended);
        if (!hook) throw new Failure(`${id}: no webhook has that id`);
        await store.saveWebhook({ ...hook, secret: '', ended: clockOf(now)(), failure: 'removed' });
      });
      printSummary(json, { id, removed: true }, `${id} is removed`);
    });
  return verb;
}

function refuse(url: string, allowPrivate: boolean): void {
  try {
    guardUrl(url, allowPrivate);
  } catch (error) {
    if (error instanceof FetchFailure) throw new Failure(error.message);
    throw error;
  }
}

const shown = ({ secret: _, ...hook }: Webhook): Omit<Webhook, 'secret'> => hook;

function stateOf({ ended, failure, retryAt, lastSuccess }: Omit<Webhook, 'secret'>): string {
  if (ended) return `ended ${ended}: ${failure ?? ''}`;
  if (failure) return `failing: ${failure}, tried again ${retryAt ?? 'soon'}`;
  return lastSuccess ? `last told ${lastSuccess}` : 'not told yet';
}
