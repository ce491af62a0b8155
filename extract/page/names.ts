// Known names found in a page's source without cutting them out of it first.

/** A fixed list of lower-case names; looks one up at a place of a text, whatever its case there. */
export class NameTable<T> {
  private readonly byHash = new Map<number, { name: string; value: T }[]>();

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [name, value] of entries) {
      const hash = hashOf(name, 0, name.length);
      const same = this.byHash.get(hash);
      if (same) same.push({ name, value });
      else this.byHash.set(hash, [{ name, value }]);
    }
  }

  find(text: string, start: number, end: number): T | undefined {
    const candidates = this.byHash.get(hashOf(text, start, end));
    if (candidates) for (const { name, value } of candidates) if (stands(name, text, start, end)) return value;
    return undefined;
  }
}

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = (hash * 31 + lower(text.charCodeAt(i))) | 0;
  return hash;
}

/** Whether a lower-case name stands there, in any case. */
export function stands(name: string, text: string, start: number, end: number): boolean {
  if (end - start !== name.length) return false;
  for (let i = 0; i < name.length; i++) if (lower(text.charCodeAt(start + i)) !== name.charCodeAt(i)) return false;
  return true;
}
