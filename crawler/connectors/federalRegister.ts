// Documents of the Federal Register: https://www.federalregister.gov/developers/documentation/api/v1
import { z } from 'zod';
import { type Connector, linkTo, nextPage, parsed } from './connector.ts';

const documents = z.object({
  count: z.number().optional(),
  next_page_url: z.string().nullish(),
  results: z
    .array(z.object({ document_number: z.string(), title: z.string().nullish(), html_url: z.string() }))
    // Left out where nothing was found.
    .default([]),
});

export const federalRegister: Connector = {
  read(text, url) {
    const { results, next_page_url } = parsed(documents, text);
    return {
      links: results.flatMap((doc) => linkTo(doc.html_url, url, doc.title)),
      next: nextPage(next_page_url, url),
    };
  },
};
