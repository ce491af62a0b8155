// What two addresses of one page have in common.

/** Without scheme, leading `www.`, query, fragment and closing slash. */
export function addressKey(url: string): string {
  return url
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/(?:index\.html?)?$/, '');
}
