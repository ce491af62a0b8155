// One path pattern of robots.txt: `*` stands for anything, a last `$` for the end, the rest for itself.

/** Compared in the form URLs have: other than ASCII is percent-encoded, escapes are upper case. */
export function encodedPattern(text: string): string {
  return text.replace(/%[\da-f]{2}/gi, (octet) => octet.toUpperCase()).replace(/[^\0-\x7f]+/g, encodeText);
}

function encodeText(text: string): string {
  return [...Buffer.from(text, 'utf8')].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

/** Escapes of letters, digits and `-._~` undone: `/%61` and `/a` are one path (RFC 9309, 2.2.2). */
export function plainEscapes(text: string): string {
  return text.replace(/%(?:2[DE]|3\d|4[1-9A-F]|5[\dAF]|6[1-9A-F]|7[\dAE])/gi, (octet) =>
    String.fromCharCode(Number.parseInt(octet.slice(1), 16)),
  );
}

/** Linear: each piece is looked for after the one before it. */
export function matchesPath(path: string, pattern: string): boolean {
  const toEnd = pattern.endsWith('$');
  const [start = '', ...pieces] = (toEnd ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(start)) return false;
  if (pieces.length === 0) return !toEnd || path.length === start.length;
  const last = toEnd ? (pieces.pop() ?? '') : '';
  let at = start.length;
  for (const piece of pieces) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return path.length - last.length >= at && path.endsWith(last);
}
