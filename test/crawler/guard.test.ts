// No request to a private place, in any spelling.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { guardUrl, isPublicAddress } from '../../crawler/guard.ts';

const outcome = (url: string): string => {
  try {
    guardUrl(url, false);
    return 'allow';
  } catch {
    return 'refuse';
  }
};

describe('guardUrl', () => {
  it.each([
    'http://127.0.0.1/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://169.254.169.254/',
    'http://localhost./',
    'http://db.internal/',
    'http://router/',
    'ftp://news.example/',
    'http://a:b@news.example/',
    'http://news.example:6379/',
    '/etc/passwd',
  ])('refuses %s', (url) => expect(outcome(url)).toBe('refuse'));
  it.each(['http://news.example/a', 'https://www.courier.example:8443/feed.xml', 'http://[2606:4700::1111]/'])(
    'lets %s through',
    (url) => expect(outcome(url)).toBe('allow'),
  );
  it('lets an outlet that says so be private, but never another scheme', () => {
    expect(guardUrl('http://127.0.0.1:8080/', true).port).toBe('8080');
    expect(() => guardUrl('file:///etc/passwd', true)).toThrow();
  });
});

describe('isPublicAddress', () => {
  it.each(['10.1.2.3', '192.168.1.1', '100.64.0.1', '::ffff:10.0.0.1', '64:ff9b::7f00:1', 'fd00::1', '2002:7f00:1::'])(
    'refuses %s',
    (a) => expect(isPublicAddress(a)).toBe(false),
  );
  it.each(['93.184.216.34', '2606:4700::1111'])('takes %s', (a) => expect(isPublicAddress(a)).toBe(true));
});

const list = path.join(import.meta.dirname, '../../../shared/security/urls.tsv');
describe.skipIf(!fs.existsSync(list))('the published list of addresses (skipped where it is absent)', () => {
  it('ends as listed before any look-up', () => {
    const rows = fs
      .readFileSync(list, 'utf8')
      .split('\n')
      .filter((line) => line && !line.startsWith('#'));
    const wrong = rows.filter((row) => {
      const [url = '', expected = ''] = row.split('\t');
      return outcome(url) !== (expected === 'refuse' ? 'refuse' : 'allow');
    });
    expect(rows.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });
});
