// explain: why the ledger says so, rule by rule.
import { Command } from 'commander';
import type { ConflictLine, EventLine, Passage } from '../../ledger/lines.ts';
import type { RevisionView, Store } from '../../ledger/store.ts';
import { Failure } from '../failure.ts';
import { dbOption, jsonOption, withStore } from '../options.ts';
import { traceArticle } from './trace.ts';

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

async function explainArticle(store: Store, id: string): Promise<{ data: unknown; text: string }> {
  const line = (await store.get('articles', id)) ?? (await store.articleByUrl(id));
  const [latest] = line ? await store.revisions(line.id) : [];
  if (!line || !latest) throw new Failure(`explain: no article "${id}"`, 1);
  const { reason, rule } = line.relevance;
  const head = [
    line.title,
    `${line.url}`,
    `published ${line.published ?? 'not stated'} · ${line.relevant ? 'relevant' : 'not relevant'}: ${reason} [${rule}]`,
  ];
  const signals = latest.revision.metadata.signals.map(
    (s) => `  ${s.chosen ? '*' : ' '} ${s.field} from ${s.from}: ${s.value}`,
  );
  return {
    data: { article: line, ...latest },
    text: [...head, '', 'Signals', ...signals, '', ...annotated(latest), ''].join('\n'),
  };
}

/** The text block by block, each followed by the records that stand on it. */
function annotated({ revision, analysis }: RevisionView): string[] {
  const name = new Map(
    analysis.entities.map((e) => [
      e.key,
      `${e.type} ${e.name}${e.variantOf ? ` (variant of ${e.variantOf.name}: ${e.variantOf.reason})` : ''}`,
    ]),
  );
  const named = (keys: { value: string }[]): string => keys.map((k) => name.get(k.value) ?? k.value).join(', ') || '-';
  const records = [
    ...analysis.mentions.map((m) => ({
      start: m.start,
      note: `name   "${m.text}" = ${name.get(m.entity) ?? m.entity} [${m.rule}]`,
    })),
    ...analysis.dates.map((d) => ({
      start: d.start,
      note: `date   "${d.text}" = ${d.value} (${d.precision}${d.inferred ? ', inferred' : ''}) [${d.rule}]`,
    })),
    ...analysis.quantities.map((q) => ({
      start: q.start,
      note: `number "${q.text}" = ${q.value ?? `${q.low}..${q.high}`} ${q.unit ?? ''} of ${q.of ?? '?'} [${q.rule}]`,
    })),
    ...analysis.roles.map((r) => ({
      start: r.start,
      note: `role   ${name.get(r.person) ?? r.person}: ${r.role} [${r.rule}]`,
    })),
    ...analysis.credits.map((c) => ({ start: c.start, note: `credit ${c.name} (${c.kind}) [${c.rule}]` })),
    ...analysis.reports.map((r) => ({
      start: r.start,
      note: `action ${r.action.value}, ${r.status.value}, ${r.date?.value ?? 'no date'}; by ${named(r.actors)}; on ${named(r.targets)}; of ${named(r.objects)} [${r.rule}]`,
    })),
    ...analysis.claims.map((c) => ({
      start: c.start,
      note: `claim  ${c.speakerText ?? 'own voice'} ${c.stance}: "${c.quote.slice(0, 90)}" ${JSON.stringify(c.slots)} [${c.rule}]`,
    })),
  ].sort((a, b) => a.start - b.start);
  return revision.blocks.flatMap((block) => [
    `[${block.start}] ${revision.text.slice(block.start, block.end)}`,
    ...records.filter((r) => r.start >= block.start && r.start < block.end).map((r) => `    ${r.start} ${r.note}`),
    '',
  ]);
}

const passages = (list: readonly Passage[], indent: string): string[] =>
  list.map((p) => `${indent}${p.article} ${p.start}-${p.end}: "${p.quote}"`);

async function explainEvent(store: Store, id: string): Promise<{ data: EventLine; text: string }> {
  const event = await store.get('events', id);
  if (!event) throw new Failure(`explain: no event "${id}"`, 1);
  const fields = Object.entries(event.fields).flatMap(([field, values]) =>
    (values ?? []).flatMap((v) => [
      `  ${v.shown ? '*' : ' '} ${field}: ${v.value} (${v.origins} origins) [${v.rule}]`,
      ...passages(v.citations, '        '),
    ]),
  );
  const relations = event.relations.map((r) => `  ${r.type} ${r.event}`);
  const lines = [
    event.summary.text,
    '',
    `${event.reports.length} reports of ${event.origins} origins`,
    ...passages(event.reports, '  '),
    '',
    'Fields',
    ...fields,
    '',
    'Relations',
    ...relations,
    '',
  ];
  return { data: event, text: lines.join('\n') };
}

async function explainConflict(store: Store, id: string): Promise<{ data: ConflictLine; text: string }> {
  const conflict = await store.get('conflicts', id);
  if (!conflict) throw new Failure(`explain: no conflict "${id}"`, 1);
  const { kind, about, state, reason, rule, sides } = conflict;
  const shown = sides.flatMap((s) => [
    `  ${s.value} (${s.origins} origins; ${s.speakers.join(', ')})`,
    ...passages(s.citations, '      '),
  ]);
  return {
    data: conflict,
    text: [`${kind}: ${about}`, `${state}${reason ? `: ${reason}` : ''} [${rule}]`, ...shown, ''].join('\n'),
  };
}
