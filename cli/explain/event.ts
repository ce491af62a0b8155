// explain event: which reports are together and why, why each value is shown, and which acts were held apart by which rule.
import type { EventLine, Passage } from '../../ledger/lines.ts';
import type { Store } from '../../ledger/store.ts';
import { whyTogether, type WhyTogether } from '../../reconcile/events/whyTogether.ts';
import { Failure } from '../failure.ts';
import { passages } from './passageLines.ts';
import { statesOf } from './statesOf.ts';

/** Other events so many at most are compared. */
const OTHERS = 12;

export async function explainEvent(
  store: Store,
  id: string,
): Promise<{ data: { event: EventLine; why: WhyTogether }; text: string }> {
  const event = await store.get('events', id);
  if (!event) throw new Failure(`explain: no event "${id}"`, 1);
  const others = await eventsNear(store, event);
  const articles = [event, ...others].flatMap(({ reports }) => reports.map(({ article }) => article));
  const why = whyTogether(await statesOf(store, articles), event, others);
  return { data: { event, why }, text: told(event, others, why) };
}

/** Events that share a thing or party with this one. */
async function eventsNear(store: Store, event: EventLine): Promise<EventLine[]> {
  const near = new Map<string, EventLine>();
  for (const { id } of [...event.objects, ...event.targets, ...event.actors]) {
    if (near.size >= OTHERS) break;
    const { items } = await store.list('events', { entity: id, limit: OTHERS });
    for (const other of items) if (other.id !== event.id && near.size < OTHERS) near.set(other.id, other);
  }
  return [...near.values()];
}

const RULES: Readonly<Record<string, string>> = {
  only: 'no report says otherwise',
  standing: 'its source stands higher: document, then official, company, named person, unnamed',
  origins: 'sources stand level, and more origins say so',
  latest: 'all else equal, it was said last',
  inferred: 'worked out where nothing is said',
};

const ruleTold = (rule: string): string => RULES[rule.split('/')[0] ?? ''] ?? 'chosen by a rule of its own';

function told(event: EventLine, others: readonly EventLine[], { together, apart }: WhyTogether): string {
  const quoteOf = new Map(
    [event, ...others].flatMap(({ reports }) => reports.map((report): [string, Passage] => [report.key, report])),
  );
  const by = new Map(together.map((each) => [each.key, each]));
  const reports = event.reports.flatMap((report, n) => {
    const why = by.get(report.key);
    const reason =
      n === 0 ? 'founds the event' : why ? `with ${why.by}: ${why.reasons.join(', ')}` : 'repeats a report';
    return [...passages([report], '  '), `        ${reason}`];
  });
  const fields = Object.entries(event.fields).flatMap(([field, values]) =>
    (values ?? []).flatMap((v) => [
      `  ${v.shown ? '*' : ' '} ${field}: ${v.value} (${v.origins} origins) [${v.rule}]${v.shown ? ` ${ruleTold(v.rule)}` : ''}`,
      ...passages(v.citations, '        '),
    ]),
  );
  const held = apart.flatMap(({ event: other, ours, theirs, reason }) => [
    `  ${other}: ${reason}`,
    ...[ours, theirs].flatMap((key) => passages([quoteOf.get(key) ?? []].flat(), '        ')),
  ]);
  return [
    event.summary.text,
    '',
    `${event.reports.length} reports of ${event.origins} origins`,
    ...reports,
    ...(event.retracted ? ['', `Taken back by their outlets: ${event.retracted.join(', ')}`] : []),
    '',
    'Fields',
    ...fields,
    '',
    'Relations',
    ...event.relations.map((r) => `  ${r.type} ${r.event}`),
    '',
    'Held apart',
    ...held,
    '',
  ].join('\n');
}
