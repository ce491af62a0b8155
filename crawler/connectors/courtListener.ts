// Dockets and opinions of courts: https://www.courtlistener.com/help/api/rest/search/
import { z } from 'zod';
import { type Connector, linkTo, nextPage, parsed } from './connector.ts';

const found = z.object({
  next: z.string().nullish(),
  results: z.array(
    z.object({
      caseName: z.string().nullish(),
      absolute_url: z.string().nullish(),
      docket_absolute_url: z.string().nullish(),
    }),
  ),
});

export const courtListener: Connector = {
  key: {
    variable: 'EXPORTWATCH_COURTLISTENER_TOKEN',
    optional: true,
    headers: (token) => ({ authorization: `Token ${token}` }),
  },
  // Without a token few requests an hour are answered.
  paceMs: 2000,
  read(text, url) {
    const { results, next } = parsed(found, text);
    return {
      links: results.flatMap((hit) => linkTo(hit.docket_absolute_url ?? hit.absolute_url, url, hit.caseName)),
      next: nextPage(next, url),
    };
  },
};
