// What feeds held when they were last read: one that answers "not modified" is not parsed again.
import type { Found } from './found.ts';

/** Feeds, and links of each, that are remembered: some ten MB at most. */
const MOST = 1000;
const LONGEST = 200;

const known = new Map<string, Found>();

/** `id` names the bytes that `read` reads. */
export function remembered(id: string, read: () => Found): Found {
  const found = known.get(id) ?? read();
  known.delete(id);
  if (found.links.length <= LONGEST) known.set(id, found);
  for (const oldest of known.keys()) {
    if (known.size <= MOST) break;
    known.delete(oldest);
  }
  return found;
}
