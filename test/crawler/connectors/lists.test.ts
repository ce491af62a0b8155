// Official lists day by day: what came, what went, what was reworded.
import { describe, expect, it } from 'vitest';
import { changeLines, listChanges } from '../../../cli/listChanges.ts';
import { changesBetween, entriesOf } from '../../../crawler/connectors/lists.ts';
import { pass, setUp } from '../crawling.ts';
import { ECFR } from './shapes.ts';

const row = (...cells: string[]): string => `<TR>${cells.map((c) => `<TD class="left">${c}</TD>`).join('')}</TR>`;
const list = (
  ...rows: string[]
): string => `<?xml version="1.0"?><DIV9 N="Supplement No. 4 to Part 744" TYPE="APPENDIX">
<HEAD>Supplement No. 4 to Part 744&#x2014;Entity List</HEAD><P>This list has entities.</P><DIV class="gpotbl_div"><TABLE><THEAD>
<TR><TH>Country</TH><TH>Entity</TH><TH>License requirement</TH></TR></THEAD><TBODY>${rows.join('\n')}</TBODY></TABLE></DIV></DIV9>`;

const FERN = row(
  'CHINA',
  'Fern Semiconductor Co., Ltd., a.k.a., the following alias:<BR/>—Fern Chips. 5 Lake Road, Port Ash.',
  'All items',
);
const MOSS = row('', 'Moss &amp; Reed Laboratory, 9 Hill Street, Port Ash.', 'All items');
const REED = row('IRAN', 'Reed Trading FZE; and Reed Trading, Dock 4.', 'All items');

describe('entriesOf', () => {
  it('reads entities under their countries, however the table is marked up', () => {
    const entries = entriesOf(list(FERN, MOSS, REED));
    expect(entries.map(({ group, key }) => [group, key])).toEqual([
      ['CHINA', 'china fern semiconductor co ltd'],
      ['CHINA', 'china moss reed laboratory'],
      ['IRAN', 'iran reed trading fze'],
    ]);
    expect(entries[1]?.text).toBe('Moss & Reed Laboratory, 9 Hill Street, Port Ash.');
    const printed = list(FERN, MOSS, REED)
      .replaceAll('TR>', 'ROW>')
      .replaceAll('TH>', 'CHED>')
      .replaceAll('<TD class="left">', '<ENT I="01">')
      .replaceAll('</TD>', '</ENT>');
    expect(entriesOf(printed)).toEqual(entries);
  });
  it('reads numbers of the control list with what stands under them', () => {
    const xml = `<DIV9><HEAD>The Commerce Control List</HEAD><P><B>3A090 Integrated circuits, as follows.</B></P><P>License Requirements</P>
      <P>3A090.a is for sums.</P><FP-2>3A991 “Processors” not elsewhere specified.</FP-2></DIV9>`;
    expect(entriesOf(xml)).toEqual([
      {
        key: '3A090',
        group: null,
        text: '3A090 Integrated circuits, as follows.\nLicense Requirements\n3A090.a is for sums.',
      },
      { key: '3A991', group: null, text: '3A991 “Processors” not elsewhere specified.' },
    ]);
  });
  it('refuses a text that holds no list', () => {
    for (const xml of ['<A>'.repeat(100_000), '', '<DIV9><P>Reserved.</P></DIV9>', '{"a": 1}'])
      expect(() => entriesOf(xml)).toThrow();
  });
});

describe('changesBetween', () => {
  it('tells what was added, removed and reworded, whatever the order', () => {
    const moved = row('CHINA', 'Moss &amp; Reed Laboratory, 12 Hill Street, Port Ash.', 'All items');
    const fern = row(
      '',
      'Fern Semiconductor Co., Ltd., a.k.a., the following alias:<BR/>—Fern Chips. 5 Lake Road, Port Ash.',
      'All items',
    );
    const dune = row('', 'Dune Optics, Inc., 1 Quay.', 'All items');
    const { added, removed, revised } = changesBetween(
      entriesOf(list(FERN, MOSS, REED)),
      entriesOf(list(moved, fern, dune)),
    );
    expect(added.map((e) => e.text)).toEqual(['Dune Optics, Inc., 1 Quay.']);
    expect(removed.map((e) => e.text)).toEqual(['Reed Trading FZE; and Reed Trading, Dock 4.']);
    expect(revised.map((r) => r.after.text)).toEqual(['Moss & Reed Laboratory, 12 Hill Street, Port Ash.']);
  });
});

describe('an ecfr source', () => {
  it('is crawled day by day, and its days are compared', async () => {
    const full = (day: string): string =>
      `/api/versioner/v1/full/${day}/title-15.xml?part=744&appendix=Supplement+No.+4+to+Part+744`;
    const xml = (body: string) => ({ headers: { 'content-type': 'application/xml' }, body });
    const versions = '/api/versioner/v1/versions/title-15.json?part=744';
    const { server, store } = await setUp(
      {
        [versions]: { headers: { 'content-type': 'application/json' }, body: JSON.stringify(ECFR) },
        [full('2026-06-01')]: xml(list(FERN, REED)),
        [full('2026-09-12')]: xml(list(FERN, MOSS)),
      },
      [{ kind: 'ecfr', url: versions }],
    );
    await pass(store);
    await pass(store);
    expect(server.log.filter((l) => l.path.includes('/full/'))).toHaveLength(2);
    const told = await listChanges(store, { from: null, to: null });
    expect(told).toMatchObject([
      {
        list: 'Supplement No. 4 to Part 744',
        from: { day: '2026-06-01' },
        to: { day: '2026-09-12' },
        added: [{ group: 'CHINA', text: 'Moss & Reed Laboratory, 9 Hill Street, Port Ash.' }],
        removed: [{ group: 'IRAN' }],
        revised: [],
      },
    ]);
    expect(changeLines(told)).toContain('+ CHINA: Moss & Reed Laboratory');
    expect(await listChanges(store, { from: '2026-07-01', to: null })).toEqual([]);
  });
});
