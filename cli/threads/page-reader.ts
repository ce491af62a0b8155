// What runs in a reader thread: one page in, its article and analysis out.
import { extractPage } from '../../extract/extract.ts';
import type { Extraction, PageInput } from '../../ledger/analysis.ts';

export const readPage = (page: PageInput): Extraction => extractPage(page);
