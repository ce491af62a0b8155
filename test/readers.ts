// Reads on the test's own thread, where threads are not what is tested.
import type { Readers } from '../cli/threads/readers.ts';
import { extractPage } from '../extract/extract.ts';

export const ownThread: Readers = { size: 1, run: async (page) => extractPage(page), close: async () => {} };
