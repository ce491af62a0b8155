// judge: a person's decision on the record, with author and reason; what follows is decided at once.
import os from 'node:os';
import { Command, Option } from 'commander';
import type { JudgementView, Signed } from '../../ledger/deciding.ts';
import type { Store } from '../../ledger/store.ts';
import { EVENT_FIELDS, type EventField, JUDGEMENT_KINDS, type JudgementKind } from '../../ledger/vocabulary.ts';
import { reconcile } from '../../reconcile/reconcile.ts';
import { changesSince, lastCursor } from '../changes.ts';
import { deliverChanges } from '../delivery.ts';
import { dbOption, jsonOption, printSummary, withStore } from '../options.ts';
import { clockOf } from '../place.ts';

interface JudgeOptions {
  db: string;
  json?: boolean;
  now?: string;
  reason: string;
  by: string;
  field?: EventField;
  value?: string;
}

const WHAT: Readonly<Record<JudgementKind, string>> = {
  merge: 'these reports, or entities, are one',
  split: 'these reports make an event of their own, without the report --value',
  distinct: 'these two are not one',
  hide: 'these are not shown',
  pin: 'the event of this report shows --value as its --field',
  resolve: 'the side --value of this conflict stands; without one none needs to',
};

export function judgeVerb(): Command {
  const verb = new Command('judge').description('list, make and undo decisions on the record; each is kept and shown');
  verb
    .addOption(dbOption())
    .addOption(jsonOption())
    .action(async (_: object, command: Command) => {
      const { db, json } = command.optsWithGlobals<JudgeOptions>();
      const all = await withStore(db, 'read', async (store) => await store.judgements());
      printSummary(json, all, all.length > 0 ? all.map(lineOf).join('\n') : 'no judgements');
    });
  for (const kind of JUDGEMENT_KINDS) {
    const command = signed(verb.command(kind).description(WHAT[kind])).argument(
      '<subjects...>',
      'keys of reports, or ids',
    );
    if (kind === 'pin')
      command.addOption(new Option('--field <field>', 'of the event').choices(EVENT_FIELDS).makeOptionMandatory());
    if (kind === 'pin' || kind === 'split' || kind === 'resolve') command.option('--value <value>', 'see above');
    command.action(async (subjects: string[]) => {
      const given = command.optsWithGlobals<JudgeOptions>();
      const { field = null, value = null } = given;
      await decided(given, async (store, by) => await store.saveJudgement({ kind, subjects, field, value, ...by }));
    });
  }
  const undo = signed(verb.command('undo').description('take a judgement out of force; it stays on record'));
  undo.argument('<id>', 'as the list tells it').action(async (id: string) => {
    await decided(undo.optsWithGlobals<JudgeOptions>(), async (store, by) => {
      await store.undoJudgement(id, by);
      return id;
    });
  });
  return verb;
}

function signed(command: Command): Command {
  return command
    .requiredOption('--reason <words>', 'why, for everybody to read')
    .option('--by <name>', 'who decides', os.userInfo().username);
}

/** Stores, decides anew and tells what changed. */
async function decided(
  { db, json, now, reason, by }: JudgeOptions,
  work: (store: Store, by: Signed) => Promise<string>,
): Promise<void> {
  await withStore(db, 'write', async (store) => {
    const since = await lastCursor(store);
    const at = clockOf(now)();
    const id = await work(store, { reason, by, at });
    await store.reconcile([], reconcile, at);
    await deliverChanges(store, new Date().toISOString());
    const changes = await changesSince(store, since);
    const told = changes.map((change) => `${change.kind} ${change.id}: ${change.what.join(' ')}`);
    printSummary(json, { id, changes }, [id, ...told].join('\n'));
  });
}

const lineOf = ({ id, kind, subjects, field, value, reason, by, at, undone }: JudgementView): string =>
  `${id}  ${at}  ${by}: ${kind} ${subjects.join(' ')}${field ? ` ${field}` : ''}${value ? ` “${value}”` : ''}: ${reason}${undone ? ` (undone ${undone.at} by ${undone.by}: ${undone.reason})` : ''}`;
