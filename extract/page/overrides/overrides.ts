// Every override, and the one for a page: its host, and the day it was captured.
import type { Override } from './override.ts';
import { panarmenian } from './panarmenian.net.ts';

export const OVERRIDES: readonly Override[] = [panarmenian];

export function overrideFor(
  url: string,
  fetchedAt: string,
  overrides: readonly Override[] = OVERRIDES,
): Override | null {
  const { hostname } = new URL(url);
  const day = fetchedAt.slice(0, 10);
  return (
    overrides.find(
      ({ host, from, until }) =>
        (hostname === host || hostname.endsWith(`.${host}`)) && from <= day && (until === null || day < until),
    ) ?? null
  );
}
