// Ledgers and pages that faults are tried on.
import fs from 'node:fs';
import path from 'node:path';
import { checkLedger } from '../../db/check.ts';
import { openStore } from '../../db/store.ts';
import type { Store } from '../../ledger/store.ts';
import { importPages, OUTLETS, PAGES } from '../api/pages.ts';
import { chance } from '../crawler/kills.ts';
import { writer } from '../reconcile/lineage/generatedpress.ts';

/** More with `ARTICLES=10000`. */
export const ARTICLES = Number(process.env.ARTICLES ?? 150);

/** What `check` finds wrong. */
export async function faultsIn(db: string): Promise<number> {
  return (await checkLedger(db)).reduce((sum, { faults }) => sum + faults, 0);
}

export async function filled(db: string): Promise<Store> {
  const store = await openStore(db);
  await importPages(store, PAGES);
  return store;
}

/** A manifest of many invented pages, for the verb that imports. */
export function manifestOf(folder: string, count: number): { manifest: string; outlets: string } {
  const outlets = path.join(folder, 'outlets.yaml');
  fs.writeFileSync(outlets, OUTLETS);
  const goods = ['H200', 'MI308', 'A800', 'H20', 'B30A'];
  const lines = Array.from({ length: count }, (_, n) => {
    const day = `2027-${String(1 + (n % 9)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`;
    const text = `The Bureau of Industry and Security on ${day} ordered firm number ${n} to stop exports of its ${goods[n % 5]} chips to country number ${n % 50}. `;
    const filler = writer(chance(n)).story(6).join('</p><p>');
    const file = path.join(folder, `${n}.html`);
    fs.writeFileSync(
      file,
      `<!doctype html><html lang="en"><head><title>Order ${n}</title><meta property="article:published_time" content="${day}T10:00:00Z"></head><body><article><h1>Order ${n}</h1><p>${text}</p><p>${filler}</p></article></body></html>`,
    );
    return JSON.stringify({
      url: `http://open.example/orders/${n}`,
      file,
      contentType: 'text/html; charset=utf-8',
      fetchedAt: `${day}T12:00:00Z`,
    });
  });
  const manifest = path.join(folder, 'manifest.jsonl');
  fs.writeFileSync(manifest, lines.join('\n'));
  return { manifest, outlets };
}
