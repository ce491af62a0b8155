// Opaque list positions: base64url JSON of (time, id).
import { BadQuery } from '../ledger/asking.ts';

export interface Position {
  /** The sort key of the last item: a time, a name or a rank. */
  time: string | number;
  id: string | number;
}

export function encodeCursor({ time, id }: Position): string {
  return Buffer.from(JSON.stringify([time, id])).toString('base64url');
}

/** Throws BadQuery for what `encodeCursor` did not write. */
export function decodeCursor(cursor: string, parameter = 'cursor'): Position {
  const value = parsed(cursor);
  if (Array.isArray(value) && value.length === 2) {
    const [time, id]: unknown[] = value;
    if (isKey(time) && isKey(id)) return { time, id };
  }
  throw new BadQuery(parameter, 'Not a cursor of this list; leave it out to begin at the start.');
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

function isKey(value: unknown): value is string | number {
  return typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
}
