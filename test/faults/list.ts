// Every fault; the last one looks at what the others left.
import { addresses } from './addresses.ts';
import { editions } from './editions.ts';
import type { Fault } from './fault.ts';
import { fetching } from './fetching.ts';
import { hosts } from './hosts.ts';
import { killing } from './killing.ts';
import { reading } from './reading.ts';
import { serving } from './serving.ts';
import { storage } from './storage.ts';

export const FAULTS: readonly Fault[] = [
  ...addresses,
  ...fetching,
  ...reading,
  ...hosts,
  ...editions,
  ...killing,
  ...storage,
  ...serving,
];
