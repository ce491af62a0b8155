// The main pages in Chromium, over HTTP: widths, weight, console, other hosts, axe; skipped where there is no Chromium.
import fs from 'node:fs';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noLog } from '../../cli/log.ts';
import { frozen } from '../../cli/place.ts';
import { type Serving, startServing } from '../../cli/serving.ts';
import { reconcile } from '../../reconcile/reconcile.ts';
import type { ConflictLine, EventLine } from '../../ledger/lines.ts';
import { executable, launch } from './chromium.ts';
import { type Bench, NOW, openBench } from './ledger.ts';

/** Runs in the browser, by its parsers. */
const FAULTS_OF_FEEDS = fs.readFileSync(new URL('./feedFaults.js', import.meta.url), 'utf8').replace(/^\/\/.*$/gm, '');
const WIDTHS = [360, 768, 1440] as const;
const HEAVIEST = 150 * 1024;

let bench: Bench;
let serving: Serving;
let browser: Browser;
let pages: Record<string, string>;

beforeAll(async () => {
  if (!executable) return;
  bench = await openBench();
  serving = await startServing(bench.store, {
    port: 0,
    clock: frozen(NOW),
    asOf: (instant) => bench.store.asOf(instant, reconcile),
    demo: true,
    log: noLog,
    activity: () => null,
  });
  browser = await launch(executable);
  pages = await mainPages();
}, 240_000);
afterAll(async () => {
  await browser?.close();
  await serving?.close();
  await bench?.close();
});

/** The richest record of each kind. */
async function mainPages(): Promise<Record<string, string>> {
  const conflicts = await bench.lines<ConflictLine>('conflicts');
  const events = await bench.lines<EventLine>('events');
  const disputes = (event: EventLine): number => conflicts.filter((c) => c.event === event.id).length;
  const event = events.toSorted((a, b) => disputes(b) - disputes(a) || b.reports.length - a.reports.length)[0];
  const conflict = conflicts.toSorted((a, b) => b.sides.length - a.sides.length)[0];
  const states = await bench.lines<{ id: string; outlet: string }>('articles');
  const revised: string[] = [];
  for (const { id } of states) if ((await bench.store.revisions(id)).length > 1) revised.push(id);
  return {
    timeline: '/',
    'narrowed timeline': '/?action=access_ban&from=2027',
    'empty timeline': '/?q=nowhere',
    event: `/events/${event?.id}`,
    'two outlets': `/events/${event?.id}/compare`,
    conflicts: '/conflicts',
    conflict: `/conflicts/${conflict?.id}`,
    article: `/articles/${event?.reports[0]?.article}`,
    'revised article': `/articles/${revised[0]}`,
    'document of an agency': `/articles/${states.find((a) => a.outlet === 'ose')?.id}`,
    entity: `/entities/${event?.actors[0]?.id}`,
    outlet: '/outlets/gazette',
    sources: '/sources',
    corrections: '/corrections',
    about: '/about',
    documentation: '/docs',
    'not found': '/events/none',
  };
}

/** Looked at in the width between as well. */
const CHIEF = new Set(['timeline', 'event', 'conflict', 'article', 'entity', 'sources']);

interface Violation {
  id: string;
  nodes: { html: string }[];
}

async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
    violations: Violation[];
  };
  return found.violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`);
}

describe.skipIf(!executable)(`in Chromium${executable ? '' : ' (skipped: no chromium on this machine)'}`, () => {
  it.each(WIDTHS)(
    'the main pages are sound at %i px',
    async (width) => {
      const faults: string[] = [];
      for (const scheme of ['light', 'dark'] as const) {
        if ((scheme === 'dark') !== (width === 768)) continue;
        const context = await browser.newContext({
          viewport: { width, height: 800 },
          colorScheme: scheme,
          bypassCSP: true,
        });
        const page = await context.newPage();
        const noises: string[] = [];
        const strangers: string[] = [];
        let weight = 0;
        page.on('console', (message) => message.type() === 'error' && noises.push(message.text()));
        page.on('pageerror', (error) => noises.push(error.message));
        page.on('request', (request) => {
          if (!request.url().startsWith(serving.url) && !request.url().startsWith('data:'))
            strangers.push(request.url());
        });
        page.on('response', async (response) => {
          weight += (await response.body().catch(() => Buffer.alloc(0))).length;
        });
        for (const [name, address] of Object.entries(pages)) {
          if (width === 768 && !CHIEF.has(name)) continue;
          weight = 0;
          const at = `${name} at ${width} px, ${scheme}`;
          const answer = await page.goto(`${serving.url.replace(/\/$/, '')}${address}`, { waitUntil: 'load' });
          expect(answer?.status(), at).toBe(name === 'not found' ? 404 : 200);
          const wide = (await page.evaluate('document.documentElement.scrollWidth')) as number;
          if (wide > width) faults.push(`${at}: ${wide} px wide`);
          faults.push(...(await violationsOf(page)).map((violation) => `${at}: ${violation}`));
          // Behind the others, so that what comes late is weighed too.
          if (weight > HEAVIEST) faults.push(`${at}: ${weight} bytes`);
        }
        expect(noises.filter((noise) => !/404/.test(noise))).toEqual([]);
        expect(strangers).toEqual([]);
        await context.close();
      }
      expect(faults).toEqual([]);
    },
    240_000,
  );

  it('a reader gets from the timeline to a passage and back by links alone, without scripts', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1024, height: 800 } });
    const page = await context.newPage();
    await page.goto(serving.url);
    await page.locator('.events h3 a').first().click();
    await page.waitForURL(/\/events\//);
    const event = page.url();
    await page.locator('figcaption a', { hasText: 'in our record' }).first().click();
    await page.waitForURL(/\/articles\/.*#p\d+$/);
    const anchor = new URL(page.url()).hash;
    expect(await page.locator(`mark${anchor}`).count()).toBe(1);
    await page.locator(`mark${anchor} a`).click();
    await page.waitForURL(/\/events\//);
    expect(page.url()).toBe(event);
    await context.close();
  }, 60_000);

  it('bars, facets and the form narrow the timeline, and every filter can be taken back', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    const rows = async (): Promise<number> => await page.locator('.events > li').count();
    await page.goto(serving.url);
    const all = await rows();
    await page.locator('.facets a').first().click();
    await page.waitForURL(/\?action=/);
    expect(await rows()).toBeLessThan(all);
    await page.locator('.chips a').first().click();
    await page.waitForURL(serving.url);
    expect(await rows()).toBe(all);
    await page.goto(`${serving.url}?from=2027-04&to=2027-04`);
    expect(await rows()).toBeLessThan(all);
    await page.getByRole('combobox', { name: 'Search titles' }).fill('nowhere at all');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.waitForURL(/q=nowhere/);
    expect(await page.locator('.empty').textContent()).toContain('No event matches');
    await context.close();
  }, 60_000);

  it('feeds are well-formed for its strict parser and pass the checks of a validator', async () => {
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    await page.goto(serving.url);
    const feeds = [
      '/feeds/events',
      '/feeds/conflicts',
      '/feeds/corrections',
      pages.event,
      pages.conflict,
      pages.entity,
      pages.outlet,
    ];
    const addresses = feeds.flatMap((feed) => [`${feed}.rss`, `${feed}.atom`, `${feed}.rss?changes=minor`]);
    const faults = (await page.evaluate(`(${FAULTS_OF_FEEDS})(${JSON.stringify(addresses)})`)) as string[];
    expect(faults).toEqual([]);
    await context.close();
  }, 60_000);
});
