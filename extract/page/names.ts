// Known names found in a page's source without cutting them out of it first.

/** A fixed list of lower-case names; looks one up at a place of a text, whatever its case there. */
export class NameTable<T> {
  private readonly byHash: ({ name: string; value: T }[] | undefined)[] = new Array(SIZE).fill(undefined);

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [name, value] of entries) {
      const hash = hashOf(name, 0, name.length);
      this.byHash[hash] = [...(this.byHash[hash] ?? []), { name, value }];
    }
  }

  find(text: string, start: number, end: number): T | undefined {
    const candidates = this.byHash[hashOf(text, start, end)];
    if (candidates) for (const { name, value } of candidates) if (stands(name, text, start, end)) return value;
    return undefined;
  }
}

function lower(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

const SIZE = 1024;

/** Its length, its first two letters and its last one tell most names apart; the bit that tells cases apart does not count. */
function hashOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start) | 32;
  const second = text.charCodeAt(Math.min(start + 1, end - 1)) | 32;
  const last = text.charCodeAt(end - 1) | 32;
  return (first * 61 + second * 17 + last * 5 + (end - start) * 131) & (SIZE - 1);
}

/** Whether a lower-case name stands there, in any case. */
export function stands(name: string, text: string, start: number, end: number): boolean {
  if (end - start !== name.length) return false;
  for (let i = 0; i < name.length; i++) {
    const code = text.charCodeAt(start + i);
    const wanted = name.charCodeAt(i);
    if (code !== wanted && lower(code) !== wanted) return false;
  }
  return true;
}
