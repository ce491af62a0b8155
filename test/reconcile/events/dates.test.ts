// When an event is said to have been done, and when it bites.
import { describe, expect, it } from 'vitest';
import { article } from './articles.ts';
import { cluster } from './clustered.ts';

const days = (...articles: Parameters<typeof cluster>[0]) =>
  cluster(articles).lines.map(({ date, effective }) => [date, effective ?? null]);

describe('the day of an event', () => {
  it('is the finest of those that agree', () => {
    const rough = article(
      'a',
      '2031-05-09T08:00:00Z',
      '[agency:The Export Office] barred [company:Acme AI] from selling the [chip:Falcon 9] in [date:2031-05|May].',
    );
    const fine = article(
      'b',
      '2031-05-03T08:00:00Z',
      '[agency:The Export Office] on [date:2031-05-02|Friday] barred [company:Acme AI] from selling the [chip:Falcon 9].',
    );
    expect(days(rough, fine)).toEqual([['2031-05-02', null]]);
  });

  it('is not the one since which it applies, where it was told before', () => {
    const told = article(
      'a',
      '2031-05-03T08:00:00Z',
      '[agency:The Export Office] on [date:2031-05-02|Friday] made the [chip:Falcon 9] subject to licence for [country:Sudland].',
    );
    const since = article(
      'b',
      '2031-07-03T08:00:00Z',
      'Since [date:2031-06-01|1 June] the [chip:Falcon 9] needs a licence for [country:Sudland].',
    );
    expect(days(told, since)).toEqual([['2031-05-02', '2031-06-01']]);
  });

  it('is the day a wire tells it, where nobody says', () => {
    const source = '[agency:The Export Office] put [company:Dross Trading] on the [law:Watch Register].';
    const wire = cluster([article('a', '2031-05-03T08:00:00Z', source, { kind: 'wire' })]).lines;
    expect(wire.map(({ date, fields }) => [date, fields.date?.[0]?.rule])).toEqual([
      ['2031-05-03', 'inferred/day-of-news'],
    ]);
  });

  it('is only known to the month, where what is told goes on', () => {
    const source = '[agency:The Export Office] has already put [company:Dross Trading] on the [law:Watch Register].';
    expect(days(article('a', '2031-05-03T08:00:00Z', source, { kind: 'wire' }))).toEqual([['2031-05', null]]);
  });
});
