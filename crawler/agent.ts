// The one name we go by, in every request and in robots.txt.
import packageJson from '../package.json' with { type: 'json' };

/** The group of robots.txt that speaks to us. */
export const PRODUCT = 'exportwatch';

/** `contact`: a page or address where an outlet's operator reaches whoever runs this crawler. */
export function userAgent(contact: string | undefined): string {
  return `${PRODUCT}/${packageJson.version} (evidence ledger of AI export actions${contact ? `; +${contact}` : ''})`;
}
