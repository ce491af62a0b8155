// The verbatim gate once more, over every revision: its blocks stand in its snapshot, its analysis in its text.
import type { Analysis } from '../../ledger/analysis.ts';
import { blocksNotInPage, gateAnalysis, isSound } from '../../ledger/gate.ts';
import type { Block } from '../../ledger/page.ts';
import { fromJson } from '../json.ts';
import { unpackText } from '../packing.ts';
import { readSnapshot } from '../snapshots.ts';
import { walk } from '../walk.ts';
import { type Check, countOf } from './check.ts';

const FEW = 8;

export const blocks: Check = {
  name: 'blocks',
  holds: 'every block of every text stands in its snapshot',
  size: (db) => countOf(db, 'revisions'),
  look: function* (db) {
    type Row = { id: string; snapshot: string; text: Uint8Array; blocks: Uint8Array; charset: string };
    const select = 'SELECT id, snapshot, text, blocks, charset FROM revisions';
    for (const { id, snapshot, charset, ...row } of walk<Row>(db, select, { batch: FEW })) {
      const text = unpackText(row.text);
      const page = readSnapshot(db, snapshot);
      if (!page) {
        yield [`revision ${id}: its snapshot ${snapshot} is not stored`];
        continue;
      }
      const all = fromJson<Block[]>(unpackText(row.blocks));
      const unsound = all.filter((block) => !isSound(text, block));
      const missing = [...unsound, ...blocksNotInPage(page.bytes, charset, text, all)];
      yield missing.map(
        ({ start, end }) => `revision ${id}: block ${start}-${end} does not stand in snapshot ${snapshot}`,
      );
    }
  },
};

export const spans: Check = {
  name: 'spans',
  holds: 'every record of every analysis stands in its text',
  size: (db) => countOf(db, 'analyses'),
  look: function* (db) {
    type Row = { id: string; text: Uint8Array; data: Uint8Array };
    const select = 'SELECT n.revision AS id, r.text, n.data FROM analyses n JOIN revisions r ON r.id = n.revision';
    for (const row of walk<Row>(db, select, { key: 'n.revision', batch: FEW })) {
      const analysis = fromJson<Analysis>(unpackText(row.data));
      // A speaker may be an outlet by a name it bore when the page was read.
      const beside = analysis.claims.flatMap((claim) => claim.speakerText ?? []);
      const { analysis: gated, issues } = gateAnalysis(unpackText(row.text), row.id, analysis, beside);
      const cut = analysis.sentences.length - gated.sentences.length;
      const told = issues.map((issue) => `revision ${row.id}: ${issue.message}`);
      yield cut ? [...told, `revision ${row.id}: ${cut} sentences do not stand in the text`] : told;
    }
  },
};
