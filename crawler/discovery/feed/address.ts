// Addresses in feeds: whole ones as they stand, others against a base.

/** The address, or undefined where it leads to no http(s) place or stands nowhere. */
export function againstBase(text: string, base: string): string | undefined {
  const address = text.trim();
  if (/^https?:\/\/[^/\s]/i.test(address)) return address;
  if (!URL.canParse(address, base)) return undefined;
  const { href, protocol } = new URL(address, base);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  return /[^\0-\x7f]/.test(address) ? decoded(href) : href;
}

/** Letters as they were written. */
function decoded(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}
