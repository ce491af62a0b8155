// Outlets and sources as the ledger has them when a crawl begins.
import type { FrontierRow } from '../ledger/crawling.ts';
import type { Outlet, Source } from '../ledger/page.ts';
import type { Store } from '../ledger/store.ts';

type Placed = Pick<FrontierRow, 'source' | 'outlet'>;

export class Directory {
  readonly #outlets: ReadonlyMap<string, Outlet>;
  readonly #sources: ReadonlyMap<string, Source>;

  constructor(outlets: readonly Outlet[], sources: readonly Source[]) {
    this.#outlets = new Map(outlets.map((o) => [o.id, o]));
    this.#sources = new Map(sources.map((s) => [s.id, s]));
  }

  sourceOf({ source }: Placed): Source | undefined {
    return this.#sources.get(source);
  }

  outletOf({ outlet }: Placed): Outlet | undefined {
    return this.#outlets.get(outlet);
  }

  /** Behind a proxy, names are the proxy's to resolve; literal private addresses are refused as ever. */
  allowsPrivate(row: Placed): boolean {
    return this.sourceOf(row)?.allowPrivate || this.outletOf(row)?.allowPrivate || false;
  }
}

export async function readDirectory(store: Store): Promise<Directory> {
  return new Directory(
    await store.outlets(),
    (await store.sourceHealth()).map((h) => h.source),
  );
}
