// A trigger says how a text words one kind of act; families of triggers are data.
import type { EntityType, Action, Status } from '../../ledger/vocabulary.ts';
import { compilePattern } from './pattern.ts';

export interface Trigger {
  /** `action/step`: two steps of one action are two acts (a bill introduced, a bill passed). */
  name: string;
  action: Action;
  status: Status;
  source: string;
  /** The words may stand after "will" or "would" and still report an act: "will need a licence". */
  future: boolean;
  /** At least one must be named or meant in the sentence. */
  needs: readonly Need[];
  /** Who can do it; the nearest named one before the words (after "by" in the passive). */
  actors: readonly EntityType[];
  targets: readonly EntityType[];
  objects: readonly EntityType[];
  /** The grammatical subject suffers the act: "was arrested", "needs a licence". */
  passive: boolean;
  /** Told of nobody in particular it is no report: "closed" without a firm. */
  needsActor: boolean;
  /** What it is when a firm does it by itself. */
  byFirm: Action | undefined;
  /** Names an act without telling it ("the ban on Bolt 2"): joins an event, founds none. */
  mention: boolean;
  /** Made for what the model recognised: the sentence as a whole says what it is. */
  recognised?: true;
  /** Its own words say "no" or "refuse". */
  negative: boolean;
}

export type Need = EntityType | 'foreign' | 'artifact' | 'licence' | 'measure' | 'mineral' | 'official' | 'court';

export interface Family {
  action: Action;
  actors: readonly EntityType[];
  targets: readonly EntityType[];
  objects: readonly EntityType[];
  rows: readonly Row[];
}

export interface Row {
  step: string;
  status: Status;
  /** See `pattern.ts` for the little language. */
  when: string;
  action?: Action;
  future?: boolean;
  passive?: boolean;
  needsActor?: boolean;
  byFirm?: Action;
  mention?: boolean;
  targets?: readonly EntityType[];
  needs?: readonly Need[];
  actors?: readonly EntityType[];
  objects?: readonly EntityType[];
}

export const STATE: readonly EntityType[] = ['agency', 'country', 'person', 'organization'];
export const MAKER: readonly EntityType[] = ['company'];
export const PARTY: readonly EntityType[] = ['company', 'organization', 'agency', 'country', 'person'];

export function triggersOf(family: Family): Trigger[] {
  // what tells an act is tried before what only names it
  const rows = [...family.rows].sort((a, b) => Number(a.mention ?? false) - Number(b.mention ?? false));
  return rows.map((row) => {
    const action = row.action ?? family.action;
    const compiled = compilePattern(row.when);
    return {
      name: `${action}/${row.step}`,
      action,
      status: row.status,
      ...compiled,
      negative: /\b(?:no|not|never|nobody|refus|declin|reject)/.test(compiled.source),
      future: row.future ?? false,
      needs: row.needs ?? [],
      actors: row.actors ?? family.actors,
      targets: row.targets ?? family.targets,
      objects: row.objects ?? family.objects,
      passive: row.passive ?? false,
      needsActor: row.needsActor ?? false,
      byFirm: row.byFirm,
      mention: row.mention ?? false,
    };
  });
}
