// A few invented pages of four outlets with different rights, imported as a reader's ledger would be.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { noLog } from '../../cli/log.ts';
import { frozen } from '../../cli/place.ts';
import { silent } from '../../cli/progress.ts';
import { ownThread } from '../readers.ts';
import { importManifest } from '../../cli/verbs/import.ts';
import type { Store } from '../../ledger/store.ts';
import { NOW } from './ledger.ts';

export interface InventedPage {
  host: string;
  path: string;
  title: string;
  byline?: string;
  published: string;
  fetchedAt?: string;
  paragraphs: readonly string[];
}

export const OUTLETS = `
outlets:
  - { id: open, name: "Bureau of Border Trade", url: "http://open.example/", kind: agency, country: US, language: en, timezone: UTC, rights: full }
  - { id: passages, name: "Harbor Ledger", url: "http://passages.example/", kind: newspaper, country: US, language: en, timezone: UTC, rights: quote }
  - { id: closed, name: "The Shut Book", url: "http://closed.example/", kind: newspaper, country: US, language: en, timezone: UTC, rights: link }
  - { id: odd, name: "Odd & <Sons>", url: "http://odd.example/", kind: newspaper, country: US, language: en, timezone: UTC, rights: full }
`;

const FILLER =
  'The hall was cold that morning and the coffee tasted of tin. Pigeons watched from the beams with what looked like interest, and the windows stood open to the smell of the river. A clerk carried chairs from the left side to the right side and later from the right side to the left side, humming softly. The curtains were green, the carpet was brown and the lamps gave a yellow light like weak tea.';

const bis = 'The Bureau of Industry and Security';

export const PAGES: readonly InventedPage[] = [
  {
    host: 'open.example',
    path: '/notice-1',
    title: 'Notice on exports of accelerators',
    published: '2027-03-01T09:00:00Z',
    paragraphs: [
      `${bis} on March 1, 2027 ordered Nvidia to stop exports of its H200 chips to China, effective March 15, 2027.`,
      FILLER,
      'The order covers 14 countries, the notice says.',
    ],
  },
  {
    host: 'passages.example',
    path: '/story-1',
    title: 'Chip exports halted',
    byline: 'Wilma Tarn',
    published: '2027-03-02T09:00:00Z',
    paragraphs: [
      FILLER,
      `${FILLER} ${bis} on March 1, 2027 ordered Nvidia to stop exports of its H200 chips to China. ${FILLER} ${FILLER} The order covers 24 countries, Commerce Secretary Howard Lutnick said on Monday. ${FILLER}`,
      FILLER,
    ],
  },
  {
    host: 'closed.example',
    path: '/story-2',
    title: 'No more H200 for China',
    published: '2027-03-02T11:00:00Z',
    paragraphs: [
      `${bis} on March 1, 2027 ordered Nvidia to stop exports of its H200 chips to China, a zebra-striped decision by any standard.`,
      'The order covers 31 countries, Commerce Secretary Howard Lutnick said, zebra-striped tie and all.',
      'Nvidia denied that it had shipped any H200 chips to China in February, calling the claim a zebra-striped fable told by rivals.',
      FILLER,
    ],
  },
  {
    host: 'passages.example',
    path: '/story-3',
    title: 'What Nvidia shipped',
    published: '2027-03-03T11:00:00Z',
    paragraphs: [
      'Nvidia shipped H200 chips to China in February, Commerce Secretary Howard Lutnick said on Tuesday.',
      `${bis} on March 1, 2027 ordered Nvidia to stop exports of its H200 chips to China.`,
      FILLER,
    ],
  },
  {
    host: 'odd.example',
    path: '/%22%3E%3Cscript%3E',
    title: '=HYPERLINK("http://evil.example","x") <script>alert(1)</script> \u001b[31mred',
    byline: '<img src=x onerror=alert(2)>',
    published: '2027-03-04T11:00:00Z',
    paragraphs: [
      `${bis} on March 4, 2027 added Huawei to the Entity List over <script>alert(3)</script> and javascript:alert(4) “exports” of {chips} at 5% & more.`,
      'Huawei said on Thursday that "<b onmouseover=alert(5)>the listing</b>" was -1+1 and \\textbf{wrong}.',
    ],
  },
];

const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

function htmlOf(page: InventedPage): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(page.title)}</title>
<meta property="article:published_time" content="${page.published}"><meta property="og:title" content="${escaped(page.title)}">
${page.byline ? `<meta name="author" content="${escaped(page.byline)}">` : ''}</head><body><article><h1>${escaped(page.title)}</h1>
${page.paragraphs.map((p) => `<p>${escaped(p)}</p>`).join('\n')}</article></body></html>`;
}

export async function importPages(store: Store, pages: readonly InventedPage[] = PAGES): Promise<void> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exportwatch-pages-'));
  try {
    const outlets = path.join(folder, 'sources.yaml');
    fs.writeFileSync(outlets, OUTLETS);
    const lines = pages.map((page, n) => {
      fs.writeFileSync(path.join(folder, `${n}.html`), htmlOf(page));
      return JSON.stringify({
        url: `http://${page.host}${page.path}`,
        file: `${n}.html`,
        contentType: 'text/html; charset=utf-8',
        fetchedAt: page.fetchedAt ?? page.published,
      });
    });
    const manifest = path.join(folder, 'manifest.jsonl');
    fs.writeFileSync(manifest, lines.join('\n'));
    await importManifest(
      store,
      { manifest, outlets, clock: frozen(NOW), frozenAt: null, readers: ownThread, log: noLog },
      silent,
    );
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
