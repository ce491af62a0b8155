// What two addresses of one page have in common.

/** Without scheme, leading `www.`, tracking parameters, fragment and closing slash. */
export function addressKey(url: string): string {
  return url
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/#.*$/s, '')
    .replace(/(?<=[?&])(?:utm_\w{1,20}|fbclid|gclid|ref|amp)(?:=[^&]*)?(?:&|$)/g, '')
    .replace(/[?&]$/, '')
    .replace(/\/(?:index\.html?)?$/, '');
}
