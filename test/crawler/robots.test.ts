// robots.txt by RFC 9309.
import { describe, expect, it } from 'vitest';
import { rulesOf } from '../../crawler/robots.ts';

const rules = (body: string, status = 200) => rulesOf('https://news.example', status, body);

describe('rulesOf', () => {
  it('obeys our own group over the one for all', () => {
    const own = rules('User-agent: *\nDisallow: /\n\nUser-agent: exportwatch\nDisallow: /private/\nCrawl-delay: 3\n');
    expect(own.allows('https://news.example/a')).toBe(true);
    expect(own.allows('https://news.example/private/a')).toBe(false);
    expect(own.crawlDelay).toBe(3);
  });
  it('lets the longest match win', () => {
    const mixed = rules('User-agent: *\nDisallow: /a/\nAllow: /a/open\n');
    expect(mixed.allows('https://news.example/a/open')).toBe(true);
    expect(mixed.allows('https://news.example/a/shut')).toBe(false);
  });
  it('reads 4xx as no rules, 5xx and silence as no', () => {
    expect(rules('', 404).allows('https://news.example/a')).toBe(true);
    expect(rules('', 403).allows('https://news.example/a')).toBe(true);
    expect(rules('', 503).allows('https://news.example/a')).toBe(false);
    expect(rules('', 0).allows('https://news.example/a')).toBe(false);
  });
});
