// The contract on PostgreSQL.
import { describe, inject } from 'vitest';
import { openStore } from '../../../db/store.ts';
import { storeContract } from '../store.contract.ts';
import { emptyLedger } from './ledgers.ts';

const server = inject('postgres');

describe.skipIf(!server)(
  `PostgreSQL${server ? '' : ' (skipped: asked for a server by `npm run test:postgres` only)'}`,
  () => {
    storeContract('the contract', async () => await openStore(await emptyLedger(server ?? '')));
  },
);
