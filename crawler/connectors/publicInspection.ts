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
        publication_date: z.string().nullish(),
        agencies: z.array(z.object({ slug: z.string().nullish() })).default([]),
      }),
    )
    .default([]),
});

/** `current.json` lists all agencies: those that the address asks for are taken. */
export const publicInspection: Connector = {
  read(text, url) {
    const { next_page_url } = parsed(documents, text);
    return {
      links: asked(text, url).flatMap((doc) => linkTo(doc.html_url, url, doc.title, doc.filed_at ?? undefined)),
      next: nextPage(next_page_url, url),
    };
  },
  withdrawn(before, text, url, day) {
    const still = new Set(asked(text, url).map((doc) => doc.document_number));
    const gone = asked(before, url).filter((doc) => !still.has(doc.document_number));
    // What was printed leaves the list as well.
    return gone
      .filter(({ publication_date }) => publication_date && publication_date > day)
      .map((doc) => `${doc.document_number} "${doc.title ?? ''}", due ${doc.publication_date}`);
  },
};

function asked(text: string, url: string): z.infer<typeof documents>['results'] {
  const wanted = new Set(new URL(url).searchParams.getAll('conditions[agencies][]'));
  const { results } = parsed(documents, text);
  return results.filter((doc) => wanted.size === 0 || doc.agencies.some(({ slug }) => slug && wanted.has(slug)));
}
