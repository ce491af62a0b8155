// What --verbose prints, and what it never prints.
import { describe, expect, it } from 'vitest';
import { withoutSecrets } from '../../cli/log.ts';

describe('withoutSecrets', () => {
  it.each([
    ['http://desk:hunter2@proxy.example:8080/', 'http://proxy.example:8080/'],
    ['https://api.example/v1?api_key=abc123&page=2', 'https://api.example/v1?api_key=[hidden]&page=2'],
    ['https://a.example/?x=1&Token=abc', 'https://a.example/?x=1&Token=[hidden]'],
  ])('%s', (text, shown) => expect(withoutSecrets(text)).toBe(shown));
  it('leaves other addresses alone', () => {
    const url = 'https://a.example/2027/keyboard?monkey=1&page=2#token';
    expect(withoutSecrets(url)).toBe(url);
  });
});
