// Both backends find the same rows: words, phrases, exclusion, OR, beginnings; folded and stemmed alike.
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Connection, Found } from '../../../db/connection.ts';
import { migrate } from '../../../db/migrate.ts';
import { openPostgres } from '../../../db/postgres/open.ts';
import { parseSearch } from '../../../db/search.ts';
import { connect } from '../../../db/sqlite.ts';
import { chance } from '../../crawler/kills.ts';
import { emptyLedger } from './ledgers.ts';

const server = inject('postgres');

const TEXTS: readonly [title: string, body: string][] = [
  [
    'Heron bars sales of Quill boards',
    'The cabinet of Ruritania barred every sale of a Quill board. Licences are refused.',
  ],
  [
    'Licensing is back',
    'A licence is wanted again; the ministry’s licensing office re-opens. “Not before May,” it said.',
  ],
  [
    'Zürich and Ångström',
    'Naïve exports of ZÜRICH boards, and of Ångström-2 parts (GLM-5.2), were caught at the border.',
  ],
  [
    'Relational operators',
    'Operating the operator operates; rationalisation and generalizations of organization are organised.',
  ],
  [
    'U.S. rule',
    "The U.S. rule doesn't reach the E.U.; it's the firm's own 'C++' and C# code, 50% of it, a_b and c\\d.",
  ],
  [
    '日本 and Москва',
    '日本の輸出 規制 was told in Москва: Экспортный контроль, ёлка, straße, ﬁne ligatures, İstanbul.',
  ],
  ['Nothing', ''],
  ['', 'A body that has no title; boards of sales.'],
  ['Chips, chips, chips', 'Chip chips chipped chipping chipmaker. '.repeat(40)],
  ['Long words', `${'x'.repeat(700)} and ${'y'.repeat(400)} stand beside a board.`],
  ['Symbols', '💥 boom — dash … ½ ² ™ x² 10,000 3.5 a/b a&b @home #tag e-mail co‑operate'],
];

const ASKED = [
  'sale',
  'sales bars',
  '"bars sales"',
  '"sales of Quill"',
  '"Quill boards The"',
  'quill -cabinet',
  'cabinet OR zurich OR москва',
  'NAIVE',
  'ångström',
  'angstrom',
  'licence',
  'license -office',
  '"licensing office"',
  '日本',
  '日本の輸出',
  'экспортныи',
  'елка',
  'strasse',
  'straße',
  'fine',
  'istanbul',
  'u.s.',
  '"U.S. rule"',
  "doesn't",
  "'C++'",
  'c#',
  'a_b',
  'c\\d',
  '50%',
  'glm-5.2',
  '"glm 5 2"',
  'operat',
  'operators',
  'organisation',
  'generalization',
  'chip',
  'chipping -chips',
  'board beside',
  '"stand beside a board"',
  'x²',
  '½',
  '10,000',
  'a/b',
  'e-mail',
  'co-operate',
  '"a b"',
  '-the sale',
  'boom 💥',
  '☃',
  '"\u{1d518}"',
  'x'.repeat(700),
  'y'.repeat(400),
];

describe.skipIf(!server)('search (asked for a server by `npm run test:postgres` only)', () => {
  let here: Connection;
  let there: Connection;
  const both = (): [Connection, Connection] => [here, there];

  beforeAll(async () => {
    here = connect(':memory:', false);
    await migrate(here, ':memory:', { readOnly: false });
    there = openPostgres(await emptyLedger(server), { readOnly: false });
    const rows = TEXTS.map(([title, body], nth) => ({ id: `${nth + 1}`, words: { title, body }, isNew: true }));
    const insert = `INSERT INTO articles (seq, id, url, identity_url, outlet) VALUES (?, ?, '', '', '')`;
    for (const db of both())
      db.write(() => {
        for (const { id } of rows) db.put(insert, [Number(id), id]);
        db.search.write('articles', rows);
      });
  });
  afterAll(() => {
    for (const db of both()) db.close();
  });

  const foundBy = (db: Connection, { sql, params }: Found): number[] =>
    db.all<{ rowid: number }>(`SELECT rowid FROM (${sql}) found ORDER BY 1`, params).map(({ rowid }) => rowid);
  const compare = (q: string): number[] => {
    const wanted = parseSearch(q);
    if (!wanted) return [];
    const [a = [], b = []] = both().map((db) => foundBy(db, db.search.find('articles', wanted, true)));
    expect(b, q).toEqual(a);
    return a;
  };

  test.each(ASKED)('%s', (q) => {
    compare(q);
  });

  test('most of these find something', () => {
    expect(ASKED.filter((q) => compare(q).length > 0).length).toBeGreaterThan(ASKED.length / 2);
  });

  test('any words of the texts, joined in any way', () => {
    const random = chance(7);
    const pick = <T>(values: readonly T[]): T | undefined => values[Math.floor(random() * values.length)];
    const words = TEXTS.flatMap((each) => each.join(' ').split(/\s+/)).filter((word) =>
      /^[\p{L}\p{N}]{1,30}$/u.test(word),
    );
    for (let nth = 0; nth < 300; nth++) {
      const some = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(words) ?? '');
      const start = Math.floor(random() * words.length);
      const phrase = `"${words.slice(start, start + 2).join(' ')}"`;
      const shapes = [some.join(' '), some.join(' OR '), phrase, `${some[0]} -${some.at(-1)}`, `${phrase} -${some[0]}`];
      compare(pick(shapes) ?? '');
    }
  });

  test('beginnings of words', () => {
    for (const begun of ['ch', 'boa', 'sal', 'zü', 'quill b', 'm', 'э', '10', 'operat', '💥', 'licens'])
      expect(foundBy(there, there.search.begun('articles', begun)), begun).toEqual(
        foundBy(here, here.search.begun('articles', begun)),
      );
  });

  test('a text of more words than a row can hold is kept as far as it goes', () => {
    const many = Array.from({ length: 150_000 }, (_, nth) => `q${nth.toString(36)}x`);
    there.write(() =>
      there.search.write('articles', [{ id: '1', words: { title: 'Heron bars', body: many.join(' ') }, isNew: false }]),
    );
    const wanted = parseSearch('"heron bars" q5x q1zx');
    expect(wanted && foundBy(there, there.search.find('articles', wanted, true))).toEqual([1]);
  });

  test('a row written anew is found by its new words only, one that is gone by none', () => {
    for (const db of both())
      db.write(() => db.search.write('articles', [{ id: '7', words: { title: 'Wren', body: 'alone' }, isNew: false }]));
    expect(compare('wren')).toEqual([7]);
    expect(compare('nothing')).toEqual([]);
  });
});
