// The methods of `Store` over a connection, put together.
import type { Store } from '../ledger/store.ts';
import { changeMethods } from './changes.ts';
import { configurationMethods } from './configuration.ts';
import type { Connection } from './connection.ts';
import { decidingMethods } from './deciding.ts';
import { exportMethods } from './export.ts';
import { extractionMethods } from './extractions.ts';
import { frontierMethods } from './frontier.ts';
import { healthMethods } from './health.ts';
import { historyMethods } from './history.ts';
import { issueMethods } from './issues.ts';
import { judgementMethods } from './judgements.ts';
import { keyMethods } from './keys.ts';
import { lifecycleMethods } from './lifecycle.ts';
import { lineageMethods } from './lineage.ts';
import { listMethods } from './list.ts';
import { passMethods } from './passes.ts';
import { readingMethods } from './reading.ts';
import { runMethods } from './runs.ts';
import { snapshotMethods } from './snapshots.ts';
import { stateMethods } from './states.ts';
import { suggestMethods } from './suggest.ts';
import { webhookMethods } from './webhooks.ts';

export const storeMethods = (db: Connection): Omit<Store, 'asOf' | 'close'> => ({
  ...configurationMethods(db),
  ...healthMethods(db),
  ...snapshotMethods(db),
  ...extractionMethods(db),
  ...stateMethods(db),
  ...decidingMethods(db),
  ...listMethods(db),
  ...readingMethods(db),
  ...changeMethods(db),
  ...historyMethods(db),
  ...lifecycleMethods(db),
  ...lineageMethods(db),
  ...suggestMethods(db),
  ...keyMethods(db),
  ...webhookMethods(db),
  ...exportMethods(db),
  ...issueMethods(db),
  ...judgementMethods(db),
  ...runMethods(db),
  ...frontierMethods(db),
  ...passMethods(db),
});
