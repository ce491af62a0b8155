// The contract on PostgreSQL.
import { describe, inject } from 'vitest';
import { openStore } from '../../../db/store.ts';
import { storeContract } from '../store.contract.ts';
import { emptyLedger } from './ledgers.ts';

const server = inject('postgres');

if (server) storeContract('PostgreSQL', async () => await openStore(await emptyLedger(server)));
else describe.skip('PostgreSQL: asked for a server by `npm run test:postgres` only', () => {});
