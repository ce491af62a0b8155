#!/usr/bin/env node
// The one program: verbs, options, and how their answers and errors are printed.
import { Command, Option } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { BadQuery } from '../ledger/asking.ts';
import { BadStore } from '../ledger/store.ts';
import { Failure } from './failure.ts';
import type { Verb } from './options.ts';

const program = new Command('exportwatch')
  .description('Watches reporting about AI export actions and keeps a ledger in which every value stands on a passage.')
  .version(packageJson.version)
  .showHelpAfterError('(add --help for the options)')
  .configureHelp({ sortSubcommands: false })
  .exitOverride();

/** Loaded one by one: `export` need not wait for the crawler's libraries. */
const VERBS: Readonly<Record<string, () => Promise<Verb>>> = {
  demo: async () => (await import('./verbs/demo.ts')).demoVerb,
  run: async () => (await import('./verbs/run.ts')).runVerb,
  crawl: async () => (await import('./verbs/crawl.ts')).crawlVerb,
  import: async () => (await import('./verbs/import.ts')).importVerb,
  work: async () => (await import('./verbs/work.ts')).workVerb,
  migrate: async () => (await import('./verbs/migrate.ts')).migrateVerb,
  add: async () => (await import('./verbs/add.ts')).addVerb,
  serve: async () => (await import('./verbs/serve.ts')).serveVerb,
  export: async () => (await import('./verbs/export.ts')).exportVerb,
  explain: async () => (await import('./verbs/explain.ts')).explainVerb,
  sources: async () => (await import('./verbs/sources.ts')).sourcesVerb,
  reextract: async () => (await import('./verbs/reextract.ts')).reextractVerb,
  judge: async () => (await import('./verbs/judge.ts')).judgeVerb,
  keys: async () => (await import('./verbs/keys.ts')).keysVerb,
  webhooks: async () => (await import('./verbs/webhooks.ts')).webhooksVerb,
  check: async () => (await import('./verbs/check.ts')).checkVerb,
  backup: async () => (await import('./verbs/backup.ts')).backupVerb,
  restore: async () => (await import('./verbs/restore.ts')).restoreVerb,
};

const wanted = VERBS[process.argv[2] ?? ''];
for (const load of wanted ? [wanted] : Object.values(VERBS)) {
  const verb = await load();
  const command = verb().exitOverride();
  for (const inner of command.commands) inner.exitOverride();
  program.addCommand(command);
}
for (const command of program.commands) {
  command.addOption(
    new Option('--now <instant>', 'freeze the clock of the ledger at this instant (or EXPORTWATCH_NOW)'),
  );
  command.option('--verbose', 'print structured logs on stderr in place of progress');
}

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

/** Prints what went wrong in one line a reader can act on; answers the exit code. */
function report(error: unknown): number {
  if (error instanceof Failure) {
    process.stderr.write(`exportwatch: ${error.message}\n`);
    return error.exitCode;
  }
  if (error instanceof BadStore || error instanceof BadQuery) {
    process.stderr.write(`exportwatch: ${error.message}\n`);
    return 2;
  }
  // Commander has printed its own message.
  if (error instanceof Error && 'code' in error && String(error.code).startsWith('commander.')) {
    return 'exitCode' in error && error.exitCode === 0 ? 0 : 2;
  }
  const detail = process.env.EXPORTWATCH_DEBUG && error instanceof Error ? error.stack : undefined;
  process.stderr.write(`exportwatch: ${detail ?? (error instanceof Error ? error.message : String(error))}\n`);
  return 1;
}
