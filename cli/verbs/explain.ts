// explain: why the ledger says so, rule by rule.
import { Command } from 'commander';
import type { ArticleLine, FormerPassage } from '../../ledger/lines.ts';
import type { Store } from '../../ledger/store.ts';
import { annotated, COLOURED, PLAIN, WIDTH, wrapped } from '../explain/annotated.ts';
import { Failure } from '../failure.ts';
import { dbOption, jsonOption, withStore } from '../options.ts';
import { explainConflict } from '../explain/conflict.ts';
import { explainEvent } from '../explain/event.ts';
import { traceArticle } from '../explain/trace.ts';

interface ExplainOptions {
  db: string;
  json?: boolean;
  trace?: boolean;
}

type Explainer = (store: Store, id: string) => Promise<{ data: unknown; text: string }>;

const EXPLAINERS: Readonly<Record<string, Explainer>> = {
  article: explainArticle,
  event: explainEvent,
  conflict: explainConflict,
};

export function explainVerb(): Command {
  return new Command('explain')
    .description('say why the ledger holds what it holds, rule by rule')
    .argument('<kind>', 'article, event or conflict')
    .argument('<id>', 'its id; for an article also its URL')
    .addOption(dbOption())
    .addOption(jsonOption())
    .option('--trace', 'for an article or any URL fetched: read its page again and say why each line was left out')
    .action(async (kind: string, id: string, options: ExplainOptions) => {
      const explain = EXPLAINERS[kind];
      if (!explain) throw new Failure(`explain: "${kind}" is none of ${Object.keys(EXPLAINERS).join(', ')}`);
      if (options.trace && kind !== 'article') throw new Failure('explain: --trace goes with article');
      await withStore(options.db, 'read', async (store) => {
        const { data, text } = await (options.trace ? traceArticle : explain)(store, id);
        process.stdout.write(options.json ? `${JSON.stringify(data)}\n` : text);
      });
    });
}

/** Colours are for terminals, and for those who did not ask for none. */
const onTerminal = (): boolean => process.stdout.isTTY === true && !process.env.NO_COLOR;

async function explainArticle(store: Store, id: string): Promise<{ data: unknown; text: string }> {
  const line = (await store.get('articles', id)) ?? (await store.articleByUrl(id));
  const [latest] = line ? await store.revisions(line.id) : [];
  if (!line || !latest) throw new Failure(`explain: no article "${id}"`, 1);
  const { reason, rule } = line.relevance;
  const head = [
    line.title,
    line.url,
    `published ${line.published ?? 'not stated'}`,
    ...wrapped(`${line.relevant ? 'relevant' : 'not relevant'}: ${reason} [${rule}]`, WIDTH).map((part) => part.text),
  ];
  const signals = latest.revision.metadata.signals.map(
    (s) => `  ${s.chosen ? '*' : ' '} ${s.field} from ${s.from}: ${s.value}`,
  );
  return {
    data: { article: line, ...latest },
    text: [
      ...head,
      ...revisionsInWords(line),
      '',
      'Signals',
      ...signals,
      ...annotated(latest, onTerminal() ? COLOURED : PLAIN),
      '',
    ].join('\n'),
  };
}

/** What each state changed, and what was read from the one before and did not last. */
function revisionsInWords({ revisions = [] }: ArticleLine): string[] {
  if (revisions.length === 0) return [];
  const told = revisions.flatMap(({ fetchedAt, revision, sentences, headline, notes, alike }, n) => {
    const counts = Object.entries(sentences ?? {}).flatMap(([kind, count]) => (count > 0 ? [`${count} ${kind}`] : []));
    const ended = revisions[n - 1]?.passages ?? [];
    return [
      `  ${fetchedAt} ${revision}: ${sentences ? `sentences: ${counts.join(', ') || 'none changed'}` : 'first seen'}`,
      ...(alike.length > 0 ? [`      looked otherwise ${alike.length} times`] : []),
      ...(headline ? [`      headline "${headline.before}" -> "${headline.after}"`] : []),
      ...notes.map(({ kind, text }) => `      ${kind}: ${text}`),
      ...ended.map((passage) => `      ${passageInWords(passage)}`),
    ];
  });
  return ['', 'Revisions', ...told.flatMap(indented)];
}

/** On lines no wider than the rest, under its first word. */
function indented(line: string): string[] {
  const indent = /^ */.exec(line)?.[0] ?? '';
  return wrapped(line, WIDTH - indent.length - 2).map(({ text }, n) => `${indent}${n > 0 ? '  ' : ''}${text}`);
}

function passageInWords({ of, start, end, quote, state, edited, similarity, now }: FormerPassage): string {
  const fate = edited ? 'its sentence was edited' : `${state}${similarity === undefined ? '' : ` ${similarity}`}`;
  return [`${of} ${start}-${end} ${fate}: "${quote}"`, ...now.map((at) => `-> "${at.quote}"`)].join(' ');
}
