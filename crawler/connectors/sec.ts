// Filings with the Securities and Exchange Commission: one filer's newest, and full-text search over all.
// https://www.sec.gov/search-filings/edgar-application-programming-interfaces
import { z } from 'zod';
import { type Connector, linkTo, parsed } from './connector.ts';

/** It answers nobody who does not say how to be reached, and at most ten requests a second. */
const ASKED = {
  key: { variable: 'EXPORTWATCH_CONTACT', headers: () => ({}) },
  paceMs: 250,
} as const satisfies Partial<Connector>;

/** Reports in which a duty to hold a licence is told. */
const FORMS = new Set(['8-K', '10-Q', '10-K', '6-K', '20-F']);
/** A filer's newest: the list reaches back a year or a thousand filings. */
const MOST = 100;

const submissions = z.object({
  cik: z.union([z.string(), z.number()]).transform((cik) => String(cik).replace(/^0+/, '')),
  name: z.string(),
  filings: z.object({
    recent: z.object({
      accessionNumber: z.array(z.string()),
      filingDate: z.array(z.string()),
      form: z.array(z.string()),
      primaryDocument: z.array(z.string()),
    }),
  }),
});

/** `https://data.sec.gov/submissions/CIK##########.json`: columns side by side, newest first. */
export const secFilings: Connector = {
  ...ASKED,
  read(text, url) {
    const { cik, name, filings } = parsed(submissions, text);
    const { accessionNumber, filingDate, form, primaryDocument } = filings.recent;
    const links = accessionNumber.flatMap((accession, n) => {
      const [kind = '', document = ''] = [form[n], primaryDocument[n]];
      if (!FORMS.has(kind.replace(/\/A$/, '')) || document === '') return [];
      return filingAt(url, cik, accession, document, `${name}: ${kind}, ${filingDate[n] ?? 'undated'}`);
    });
    return { links: links.slice(0, MOST), next: null };
  },
};

const hits = z.object({
  hits: z.object({
    total: z.object({ value: z.number().int() }),
    hits: z.array(
      z.object({
        _id: z.string(),
        _source: z.object({
          ciks: z.array(z.string()).min(1),
          display_names: z.array(z.string()).default([]),
          file_date: z.string().nullish(),
          form: z.string().nullish(),
        }),
      }),
    ),
  }),
});
/** The index gives no more than this, however many it found. */
const DEEPEST = 10_000;

/** `https://efts.sec.gov/LATEST/search-index?q=…`: a hundred hits a page, asked on with `from`. */
export const secSearch: Connector = {
  ...ASKED,
  read(text, url) {
    const { total, hits: found } = parsed(hits, text).hits;
    const links = found.flatMap(({ _id, _source: { ciks, display_names, form, file_date } }) => {
      const [accession = '', document = ''] = _id.split(':');
      const title = `${display_names[0] ?? `CIK ${ciks[0]}`}: ${form ?? 'filing'}, ${file_date ?? 'undated'}`;
      return filingAt(url, (ciks[0] ?? '').replace(/^0+/, ''), accession, document, title);
    });
    const next = new URL(url);
    const from = Number(next.searchParams.get('from') ?? 0) + found.length;
    next.searchParams.set('from', String(from));
    return { links, next: found.length > 0 && from < Math.min(total.value, DEEPEST) ? next.href : null };
  },
};

/** Documents stand on the site's own name, whichever interface told of them. */
function filingAt(url: string, cik: string, accession: string, document: string, title: string) {
  const site = new URL(url);
  site.hostname = site.hostname.replace(/^(?:data|efts)\./, 'www.');
  const folder = accession.replaceAll('-', '');
  return linkTo(`/Archives/edgar/data/${cik}/${folder}/${document}`, site.href, title);
}
