// What was fetched, as it is kept.
import { digest, snapshotId } from '../ledger/ids.ts';
import type { Snapshot } from '../ledger/page.ts';
import type { Fetched } from './client.ts';

export function snapshotOf({ url, status, headers, bytes }: Fetched, fetchedAt: string): Snapshot {
  const bodyDigest = digest(bytes);
  const contentType = headers['content-type'] ?? null;
  return {
    id: snapshotId(url, fetchedAt, bodyDigest),
    url,
    fetchedAt,
    status,
    contentType,
    headers,
    digest: bodyDigest,
    bytes,
  };
}
