// News all over the world as GDELT's DOC 2.0 API finds it: https://blog.gdeltproject.org/gdelt-doc-2-0-api-debuts/
import { z } from 'zod';
import { type Connector, linkTo, parsed } from './connector.ts';

const articles = z.object({
  // Left out where nothing was found.
  articles: z.array(z.object({ url: z.string(), title: z.string().nullish() })).default([]),
});

/** What it is told when GDELT saw a page (`seendate`) is no date of publication. */
export const gdelt: Connector = {
  discoveryOnly: true,
  paceMs: 5500,
  read(text, url) {
    const { articles: found } = parsed(articles, text);
    return { links: found.flatMap((article) => linkTo(article.url, url, article.title)), next: null };
  },
};
