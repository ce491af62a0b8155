// Reads a sources file; every error names file, line and field.
import fs from 'node:fs';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { digest } from '../ledger/ids.ts';
import type { Outlet, Source } from '../ledger/page.ts';
import { rightsOf } from '../ledger/rights.ts';
import { OUTLET_KINDS, RIGHTS, SOURCE_KINDS } from '../ledger/vocabulary.ts';
import { Failure } from './failure.ts';

export interface SourcesFile {
  outlets: Outlet[];
  sources: Source[];
}

const webUrl = z.string().refine(isWebUrl, 'must be an http or https URL');
const every = z
  .string()
  .regex(/^\d+[smhd]$/, 'must be a number with s, m, h or d, such as 15m')
  .default('1h');
const follow = z.enum(['own', 'any']).default('own');

const day = z
  .string()
  .refine(
    (text) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)),
    'must be a day such as 2026-06-30',
  );
const rightsEntry = {
  rights: z.enum(RIGHTS).optional(),
  basis: z.string().min(1).max(300).optional(),
  terms: webUrl.optional(),
  reviewed: day.optional(),
};

const outletEntry = z.strictObject({
  id: z.string().regex(/^[\w.-]{1,64}$/, 'must be letters, digits, dot, dash or underscore'),
  name: z.string().min(1),
  url: webUrl,
  kind: z.enum(OUTLET_KINDS),
  country: z.string().length(2).nullish(),
  language: z.string().min(2).nullish(),
  timezone: z.string().default('Etc/UTC').refine(isZone, 'must be an IANA time zone, such as Europe/London'),
  ...rightsEntry,
  allowPrivate: z.boolean().default(false),
  follow,
});
const sourceEntry = z.strictObject({
  outlet: z.string(),
  kind: z.enum(SOURCE_KINDS),
  url: webUrl,
  every,
  links: z.string().nullish(),
  match: z.array(z.string().min(2)).min(1).optional(),
  expect: z.number().int().min(0).optional(),
  ...rightsEntry,
  allowPrivate: z.boolean().default(false),
  follow,
  checked: z.union([z.literal('never'), day]).optional(),
});
const fileShape = z.strictObject({ outlets: z.array(outletEntry), sources: z.array(sourceEntry).default([]) });

function isWebUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };
const secondsOf = (text: string): number => Number(text.slice(0, -1)) * (SECONDS[text.slice(-1)] ?? 1);

export function readSourcesFile(file: string): SourcesFile {
  let text: string;
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch {
    throw new Failure(`${file}: cannot be read`);
  }
  return parseSources(text, file);
}

/** The file that says what is configured; nothing in it lets anybody reach a private address. */
export function sourcesFileOf({ outlets, sources }: SourcesFile): string {
  const named = outlets.map(({ allowPrivate: _, ...outlet }) => outlet);
  const placed = sources.map(({ id: _, allowPrivate: __, every, rights, ...source }) => ({
    ...source,
    every: `${every}s`,
    ...(rights ? { rights } : {}),
  }));
  return JSON.stringify({ outlets: named, sources: placed }, null, 1);
}

/** The text of a sources file in which those at these places say on which day they were checked; nothing else changes. */
export function markChecked(text: string, places: readonly number[], day: string): string {
  const document = parseDocument(text);
  const spots = places.flatMap((place) => {
    const node = document.getIn(['sources', place, 'checked'], true);
    const range = node && typeof node === 'object' && 'range' in node && Array.isArray(node.range) ? node.range : null;
    return range ? [{ start: Number(range[0]), end: Number(range[1]) }] : [];
  });
  return spots
    .sort((a, b) => b.start - a.start)
    .reduce((marked, { start, end }) => marked.slice(0, start) + day + marked.slice(end), text);
}

type Stated<T> = { [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key] } & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

/** Without the fields that were left out. */
function stated<T extends object>(entry: T): Stated<T> {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as Stated<T>;
}

export function parseSources(text: string, file: string): SourcesFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) throw new Failure(`${file}:${lines.linePos(broken.pos[0]).line}: ${broken.message.split('\n')[0]}`);

  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = document.getIn(path.slice(0, depth), true);
      if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range))
        return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  const parsed = fileShape.safeParse(document.toJS() ?? {});
  if (!parsed.success) {
    const messages = parsed.error.issues.map(
      (i) => `${file}:${lineOf(i.path)}: ${i.path.join('.') || 'file'}: ${i.message}`,
    );
    throw new Failure(messages.join('\n'));
  }
  const ofOutlet = (id: string) => parsed.data.sources.filter((s) => s.outlet === id);
  const outlets = parsed.data.outlets.map(
    (o): Outlet => ({
      ...stated(o),
      country: o.country ?? null,
      language: o.language ?? null,
      rights: rightsOf(o.kind, [o.rights, ...ofOutlet(o.id).map((s) => s.rights)]),
    }),
  );
  const twice = outlets.findIndex((o, n) => outlets.findIndex((other) => other.id === o.id) < n);
  if (twice >= 0)
    throw new Failure(
      `${file}:${lineOf(['outlets', twice])}: outlets.${twice}.id: "${outlets[twice]?.id}" stands twice`,
    );
  const known = new Set(outlets.map((o) => o.id));
  const sources = parsed.data.sources.map((s, n): Source => {
    if (!known.has(s.outlet))
      throw new Failure(`${file}:${lineOf(['sources', n])}: sources.${n}.outlet: no outlet "${s.outlet}" in this file`);
    const { checked, ...rest } = s;
    return {
      ...stated(rest),
      ...(checked && checked !== 'never' ? { checked } : {}),
      id: `src_${digest(s.url).slice(0, 12)}`,
      every: secondsOf(s.every),
      links: s.links ?? null,
      rights: s.rights ?? null,
    };
  });
  return { outlets, sources };
}
