// News as Google's undocumented search feed finds it. Its links lead through Google to the publishers; only where they end counts.
import { readFeedDocument } from '../discovery/feed/read.ts';
import { plainText } from '../discovery/feed/text.ts';
import { type Connector, linkTo } from './connector.ts';

export const googleNews: Connector = {
  discoveryOnly: true,
  paceMs: 5000,
  read(text, url) {
    const { items } = readFeedDocument(text, url);
    return {
      links: items.flatMap(({ link, title }) => linkTo(link, url, title ? plainText(title) : null)),
      next: null,
    };
  },
};
