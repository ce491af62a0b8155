// Five saved articles without dates of their own: what a reader must find on their timeline.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noLog } from '../../cli/log.ts';
import { frozen } from '../../cli/place.ts';
import { silent } from '../../cli/progress.ts';
import { importManifest } from '../../cli/verbs/import.ts';
import { openStore } from '../../db/store.ts';
import { ownThread } from '../readers.ts';
import type { ConflictLine, EventLine } from '../../ledger/lines.ts';

const manifest = path.join(import.meta.dirname, '../../../shared/seeds/manifest.jsonl');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exportwatch-seeds-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!fs.existsSync(manifest))('the five seeds (skipped where they are absent)', () => {
  let events: EventLine[] = [];
  let conflicts: ConflictLine[] = [];
  beforeAll(async () => {
    const store = await openStore(path.join(folder, 'seeds.db'));
    await importManifest(
      store,
      {
        manifest,
        outlets: undefined,
        clock: frozen('2026-07-01T00:00:00.000Z'),
        frozenAt: null,
        readers: ownThread,
        log: noLog,
      },
      silent,
    );
    events = (await store.list('events', { limit: 500 })).items;
    conflicts = (await store.list('conflicts', { limit: 500 })).items;
    await store.close();
  });
  const names = (refs: { name: string }[]): string => refs.map((r) => r.name).join(' ');

  it('holds the access ban on both models', () => {
    const ban = events.find((e) => e.action === 'access_ban' && e.status === 'ordered');
    expect(names(ban?.objects ?? [])).toMatch(/Fable 5/);
    expect(names(ban?.objects ?? [])).toMatch(/Mythos 5/);
    expect(names(ban?.targets ?? [])).toContain('Anthropic');
    expect(new Set(ban?.reports.map((r) => r.article)).size).toBeGreaterThanOrEqual(3);
  });
  it('holds the partial lift of 26 June', () => {
    const lift = events.find((e) => e.action === 'partial_lift');
    expect(lift?.date).toBe('2026-06-26');
    expect(names(lift?.objects ?? [])).toContain('Mythos 5');
  });
  it('holds OpenAI’s limited preview and Austria’s request to the EU', () => {
    expect(
      events.some((e) => names(e.actors).includes('OpenAI') && ['voluntary_restriction', 'release'].includes(e.action)),
    ).toBe(true);
    const request = events.find((e) => e.action === 'request' && names(e.actors).includes('Austria'));
    expect(names(request?.targets ?? [])).toMatch(/European Union|EU/);
  });
  it('shows the model names and David Sacks’s role as disagreements', () => {
    const values = (kind: string): string[] =>
      conflicts.filter((c) => c.kind === kind).map((c) => c.sides.map((s) => s.value).join(' | '));
    expect(
      values('name').some(
        (v) => v.includes('Mitos 5') && v.includes('Mythos 5') && v.includes('PaLM 5') && v.includes('Fable 5'),
      ),
    ).toBe(true);
    expect(values('role').some((v) => /former administration official/.test(v) && /adviser/.test(v))).toBe(true);
  });
});
