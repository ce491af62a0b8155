// The rules that made the records of this ledger, with how many each; read once for each version.
import { setImmediate } from 'node:timers/promises';
import type { ArticleLine, ClaimLine, ConflictLine, EventLine } from '../../ledger/lines.ts';
import type { Store } from '../../ledger/store.ts';
import { compareText } from '../../ledger/text.ts';

export type RulesAtWork = readonly (readonly [kind: string, rules: (readonly [name: string, records: number])[]])[];

/** Records of each kind that are looked at: enough to meet every rule, not the whole of a large ledger. */
const MOST = 5000;
/** Read between two looks at other requests. */
const STEP = 100;

const KINDS = [
  ['Relevance of articles', 'articles', (line: unknown) => [(line as ArticleLine).relevance.rule]],
  [
    'Derivations',
    'articles',
    (line: unknown) => ((line as ArticleLine).derivedFrom ? [(line as ArticleLine).derivedFrom?.rule ?? ''] : []),
  ],
  ['Claims', 'claims', (line: unknown) => [(line as ClaimLine).rule]],
  ['Dates', 'dates', (line: unknown) => [(line as { rule: string }).rule]],
  ['Names', 'mentions', (line: unknown) => [(line as { rule: string }).rule]],
  [
    'Displayed values',
    'events',
    (line: unknown) => Object.values((line as EventLine).fields).flatMap((values) => values.map((value) => value.rule)),
  ],
  ['Conflicts', 'conflicts', (line: unknown) => [(line as ConflictLine).rule]],
] as const;

const held = new WeakMap<Store, { version: string; rules: Promise<RulesAtWork> }>();

export async function rulesOf(store: Store): Promise<RulesAtWork> {
  const version = await store.version();
  const known = held.get(store);
  if (known?.version === version) return await known.rules;
  const rules = workOut(store);
  held.set(store, { version, rules });
  return await rules;
}

async function workOut(store: Store): Promise<RulesAtWork> {
  const all: [string, [string, number][]][] = [];
  for (const [title, kind, rulesIn] of KINDS) {
    const counts = new Map<string, number>();
    let seen = 0;
    for await (const line of store.exportLines(kind)) {
      for (const rule of rulesIn(line)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
      if (++seen >= MOST) break;
      if (seen % STEP === 0) await setImmediate();
    }
    if (counts.size > 0) all.push([title, [...counts].sort((a, b) => compareText(a[0], b[0]))]);
  }
  return all;
}
