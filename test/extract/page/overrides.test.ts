// Overrides: each has a page that shows what it is for, and reads that page better than the general rules do.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { overrideFor, OVERRIDES } from '../../../extract/page/overrides/overrides.ts';
import type { Override } from '../../../extract/page/overrides/override.ts';
import { article, page, read } from './pages.ts';

const folder = path.join(import.meta.dirname, 'overrides');
const fixture = (name: string): string => fs.readFileSync(path.join(folder, name), 'utf8');

/** Named by host, and by its first day where an outlet has several. */
function nameOf({ host, from }: Override): string {
  return OVERRIDES.filter((other) => other.host === host).length > 1 ? `${host}.${from}` : host;
}

describe.each(OVERRIDES.map((override) => ({ name: nameOf(override), override })))(
  'the override of $name',
  ({ name, override }) => {
    it('has a page and its text', () => {
      expect(fs.existsSync(path.join(folder, `${name}.html`)), `${name}.html`).toBe(true);
      expect(fs.existsSync(path.join(folder, `${name}.txt`)), `${name}.txt`).toBe(true);
    });

    it('reads that page, which the general rules do not', () => {
      const expected = fixture(`${name}.txt`).trim();
      expect(article(read(fixture(`${name}.html`), {}, `http://www.${override.host}/a`)).text).toBe(expected);
      expect(article(read(fixture(`${name}.html`))).text).not.toBe(expected);
    });

    it('says its days and its reason', () => {
      expect(override.from).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(override.until ?? '9999-12-31').toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(override.why.length).toBeGreaterThan(20);
    });
  },
);

describe('the choice of an override', () => {
  const both: Override[] = [
    { host: 'quay.example', from: '2020-01-01', until: '2024-01-01', why: '', body: '#a', drop: [] },
    { host: 'quay.example', from: '2024-01-01', until: null, why: '', body: '#b', drop: [] },
  ];
  const chosen = (url: string, day: string): string | null => overrideFor(url, `${day}T12:00:00Z`, both)?.body ?? null;

  it('goes by host and day of capture', () => {
    expect(chosen('http://quay.example/a', '2021-06-01')).toBe('#a');
    expect(chosen('http://www.quay.example/a', '2026-06-01')).toBe('#b');
    expect(chosen('http://www.quay.example/a', '2019-06-01')).toBeNull();
    expect(chosen('http://otherquay.example/a', '2026-06-01')).toBeNull();
  });

  it('records a page that has not the element', () => {
    const { issues, blocks } = article(read(page({}), {}, 'http://www.panarmenian.net/a'));
    expect(issues.map(({ code }) => code)).toEqual(['override-missed']);
    expect(blocks).toHaveLength(5);
  });

  it('leaves no page without an override in the list of files', () => {
    const named = new Set(OVERRIDES.map(nameOf));
    expect(fs.readdirSync(folder).filter((file) => !named.has(file.replace(/\.(?:html|txt)$/, '')))).toEqual([]);
  });
});
