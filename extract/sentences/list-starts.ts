// Items of a list printed in running text: "1) Talks 2) Licences". Each item starts a sentence.

const MARKER =
  /(?<=^|\s)(?:[•⁃‣▪]\s?|(?<open>\(?)(?<label>\d{1,2}|[a-z]|[A-Z])(?<close>\.\)|\)|\.)\s(?=(?<first>\S)))/gu;

interface Marker {
  at: number;
  order: number;
  kind: string;
}

/** Places where an item begins, in order. */
export function readListStarts(block: string, offset: number): number[] {
  const starts: number[] = [];
  const markers: Marker[] = [];
  for (const match of block.matchAll(MARKER)) {
    const { label, close = '', open = '', first = '' } = match.groups ?? {};
    const at = offset + match.index;
    if (label === undefined) {
      starts.push(at);
      continue;
    }
    const digits = /\d/.test(label);
    if (digits && close === '.' && !/\p{Lu}/u.test(first)) continue;
    const order = digits ? Number(label) : (label.codePointAt(0) ?? 0);
    const kind = `${open}${digits ? '1' : /[a-z]/.test(label) ? 'a' : 'A'}${close}`;
    // a capital with a stop is an initial
    if (kind !== 'A.') markers.push({ at, order, kind });
  }
  for (let i = 0; i < markers.length; ) {
    let last = i;
    while (follows(markers[last], markers[last + 1])) last++;
    const first = markers[i]?.order ?? 0;
    const fromStart = first === 1 || first === 97 || first === 65;
    if (last - i + 1 >= (fromStart ? 2 : 3)) starts.push(...markers.slice(i, last + 1).map((m) => m.at));
    i = last + 1;
  }
  return starts.sort((a, b) => a - b);
}

function follows(a: Marker | undefined, b: Marker | undefined): boolean {
  return a !== undefined && b !== undefined && a.kind === b.kind && b.order === a.order + 1;
}
