// Bills of Congress: https://api.congress.gov (documentation: github.com/LibraryOfCongress/api.congress.gov)
import { z } from 'zod';
import { type Connector, linkTo, nextPage, parsed } from './connector.ts';

const bills = z.object({
  bills: z.array(
    z.object({
      congress: z.number().int(),
      type: z.string(),
      number: z.union([z.string(), z.number()]).transform(String),
      title: z.string().nullish(),
      latestAction: z.object({ actionDate: z.string().nullish(), text: z.string().nullish() }).nullish(),
    }),
  ),
  pagination: z.object({ next: z.string().nullish() }).nullish(),
});

/** As the public pages spell them. */
const TYPES: Readonly<Record<string, string>> = {
  HR: 'house-bill',
  S: 'senate-bill',
  HRES: 'house-resolution',
  SRES: 'senate-resolution',
  HJRES: 'house-joint-resolution',
  SJRES: 'senate-joint-resolution',
  HCONRES: 'house-concurrent-resolution',
  SCONRES: 'senate-concurrent-resolution',
};

export const congress: Connector = {
  key: { variable: 'EXPORTWATCH_CONGRESS_KEY', headers: (key) => ({ 'x-api-key': key }) },
  read(text, url) {
    const { bills: found, pagination } = parsed(bills, text);
    // The pages of a bill stand beside the API, on the site's own name.
    const site = new URL('/', url);
    site.hostname = site.hostname.replace(/^api\./, 'www.');
    return {
      links: found.flatMap(({ congress: number, type, number: bill, title }) => {
        const kind = TYPES[type.toUpperCase()];
        return kind ? linkTo(`/bill/${ordinal(number)}-congress/${kind}/${bill}/text`, site.href, title) : [];
      }),
      next: nextPage(pagination?.next, url),
    };
  },
};

/** 119 gives "119th". */
function ordinal(number: number): string {
  const teens = number % 100 >= 11 && number % 100 <= 13;
  const ending = teens ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}
