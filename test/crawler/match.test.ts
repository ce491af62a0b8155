// Which links of a source are wanted, where it names words.
import { describe, expect, it } from 'vitest';
import { matcherOf } from '../../crawler/discovery/match.ts';

const link = (title: string | null, url = 'https://desk.example/1') => ({ url, title, published: null });

describe('matcherOf', () => {
  it('takes everything where no words are named', () => expect(matcherOf(undefined)(link(null))).toBe(true));
  it('meets whole words in a title, with plain endings', () => {
    const wants = matcherOf(['chip', 'AI', 'export control']);
    for (const title of [
      'Chips held',
      'A CHIP rule',
      'AI: a law',
      'AI’s price',
      'New export controls',
      'Export-control law',
    ])
      expect(wants(link(title)), title).toBe(true);
    for (const title of ['A chipper mood', 'They said so', 'Exports, under control', ''])
      expect(wants(link(title)), title).toBe(false);
  });
  it('meets words and parts of an address', () => {
    expect(matcherOf(['chip'])(link(null, 'https://desk.example/2027/new-chip-rule'))).toBe(true);
    expect(matcherOf(['/news/'])(link(null, 'https://desk.example/news/a'))).toBe(true);
    expect(matcherOf(['/news/'])(link('The /news', 'https://desk.example/careers'))).toBe(false);
    expect(matcherOf(['(a+)+$'])(link('a'.repeat(50_000)))).toBe(false);
    expect(matcherOf(['x'])(link(null, 'https://desk.example/%E0%A4%A'))).toBe(false);
  });
});
