// robots.txt by RFC 9309: what it says to us.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rulesOf } from '../../crawler/robots/rules.ts';

const rules = (body: string, status = 200) => rulesOf(status, body);
const allows = (body: string, where: string): boolean => rules(body).allows(`https://news.example${where}`);

describe('rulesOf', () => {
  it('obeys our own group over the one for all', () => {
    const body = 'User-agent: *\nDisallow: /\n\nUser-agent: exportwatch\nDisallow: /private/\nCrawl-delay: 3\n';
    expect(allows(body, '/a')).toBe(true);
    expect(allows(body, '/private/a')).toBe(false);
    expect(rules(body).crawlDelay).toBe(3);
  });
  it('takes all groups that name us together, in any letter case and with any version', () => {
    const body =
      'User-agent: ExportWatch/2.0\nDisallow: /a\n\nUser-agent: other\nDisallow: /\n\nUSER-AGENT: EXPORTWATCH\nDisallow: /b';
    expect(['/a', '/b', '/c'].map((where) => allows(body, where))).toEqual([false, false, true]);
  });
  it('is not spoken to by a group of a longer or shorter name', () => {
    expect(allows('User-agent: exportwatcher\nDisallow: /', '/a')).toBe(true);
    expect(allows('User-agent: export\nDisallow: /', '/a')).toBe(true);
  });
  it('lets agents share a group, with blank lines and unknown keys between', () => {
    const body = 'User-agent: other\n\nSitemap: /map.xml\nNoindex: /x\nUser-agent: exportwatch\nDisallow: /shut';
    expect(allows(body, '/shut')).toBe(false);
  });
  it('lets the longest match win, and allowing where two are as long', () => {
    const body = 'User-agent: *\nDisallow: /a/\nAllow: /a/open\nDisallow: /b\nAllow: /b';
    expect(['/a/open', '/a/shut', '/b'].map((where) => allows(body, where))).toEqual([true, false, true]);
  });
  it('knows * and $ anywhere in a path, and takes them for nothing else', () => {
    const body = 'User-agent: *\nDisallow: /*.pdf$\nDisallow: /draft*/x*y\nDisallow: /price$now';
    const asked = ['/a/b.pdf', '/a/b.pdf?x=1', '/drafts/1/x2y', '/drafts/1', '/price$now', '/price'];
    expect(asked.map((where) => allows(body, where))).toEqual([false, true, false, true, false, true]);
  });
  it('ends a pattern of many stars in linear time', () => {
    const body = `User-agent: *\nDisallow: /${'a*'.repeat(8000)}b`;
    const before = process.cpuUsage();
    expect(allows(body, `/${'a'.repeat(2000)}`)).toBe(true);
    expect(process.cpuUsage(before).user).toBeLessThan(500_000);
  });
  it('forbids what either reading of an escaped letter forbids', () => {
    expect(allows('User-agent: *\nDisallow: /%61bc', '/abc')).toBe(false);
    expect(allows('User-agent: *\nDisallow: /abc', '/%61bc')).toBe(false);
    expect(allows('User-agent: *\nDisallow: /\nAllow: /größe', '/gr%C3%B6%C3%9Fe')).toBe(true);
    expect(allows('User-agent: *\nDisallow: /a%2fb', '/a/b')).toBe(true);
  });
  it('forgives a byte order mark, any line end, comments and misspelt keys', () => {
    const body = '\uFEFFuser agent: exportwatch # us\rdisalow: /shut\r\ndisallow : /late #x';
    expect(['/shut', '/late', '/open'].map((where) => allows(body, where))).toEqual([false, false, true]);
  });
  it('finds no rules in a page, in rules of nobody, in NUL bytes', () => {
    for (const body of ['<!doctype html><title>Not found</title>', 'Disallow: /', '\0\0\0', ''])
      expect(allows(body, '/a')).toBe(true);
  });
  it('reads 4xx as no rules; 5xx, 429 and silence as no', () => {
    for (const status of [401, 403, 404, 410]) expect(rules('', status).allows('https://news.example/a')).toBe(true);
    for (const status of [500, 503, 429, 0])
      expect(rules('', status)).toMatchObject({ unreachable: true, crawlDelay: null });
  });
  it('caps a Crawl-delay, and takes none that is no number', () => {
    expect(rules('User-agent: *\nCrawl-delay: 86400').crawlDelay).toBe(60);
    expect(rules('User-agent: *\nCrawl-delay: 0.5').crawlDelay).toBe(0.5);
    expect(rules('User-agent: *\nCrawl-delay: soon').crawlDelay).toBeNull();
    expect(rules('User-agent: other\nCrawl-delay: 9').crawlDelay).toBeNull();
  });
});

interface Case {
  robots: string;
  agent: string;
  url: string;
  allowed: boolean;
}
const file = path.join(import.meta.dirname, '../../../shared/benchmarks/robots/cases.json');
describe.skipIf(!fs.existsSync(file))(
  'the assertions of the reference parser’s tests (skipped where they are absent)',
  () => {
    it('passes them all', () => {
      const cases = JSON.parse(fs.readFileSync(file, 'utf8')) as Case[];
      const wrong = cases.filter((c) => rulesOf(200, c.robots, c.agent).allows(c.url) !== c.allowed);
      expect(cases.length).toBeGreaterThan(100);
      expect(wrong).toEqual([]);
    });
  },
);
