// Documents on public inspection, one to three days before the Federal Register prints them; they may be withdrawn.
import { z } from 'zod';
import { type Connector, linkTo, nextPage, parsed } from './connector.ts';

const documents = z.object({
  next_page_url: z.string().nullish(),
  results: z
    .array(
      z.object({
        document_number: z.string(),
        title: z.string().nullish(),
        html_url: z.string(),
        filed_at: z.string().nullish(),
        agencies: z.array(z.object({ slug: z.string().nullish() })).default([]),
      }),
    )
    .default([]),
});

/** `current.json` lists all agencies: those that the address asks for are taken. */
export const publicInspection: Connector = {
  read(text, url) {
    const { results, next_page_url } = parsed(documents, text);
    const wanted = new Set(new URL(url).searchParams.getAll('conditions[agencies][]'));
    const of = results.filter((doc) => wanted.size === 0 || doc.agencies.some(({ slug }) => slug && wanted.has(slug)));
    return {
      links: of.flatMap((doc) => linkTo(doc.html_url, url, doc.title, doc.filed_at ?? undefined)),
      next: nextPage(next_page_url, url),
    };
  },
};
