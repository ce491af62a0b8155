// Places where something is published or said, and verbs by which somebody got hold of a document.
import { wordSet } from './pack.ts';

/** Nouns of a channel after `in`, `on`, `by` or `from`. */
export const CHANNEL_NOUNS =
  wordSet(`post blog filing website site letter interview memoir note podcast ruling guidance email e-mail message column
  essay op-ed report notice release brief tweet thread newsletter preamble book speech lectures memo video article newspaper media platform testimony book`);
export const PLATFORMS = wordSet(
  'x twitter linkedin facebook bluesky mastodon threads reddit weibo telegram youtube substack truth',
);
/** Documents whose author speaks through them. */
export const DOCUMENT_CHANNELS = wordSet('filing ruling guidance brief complaint judgment notice');
export const CHANNEL_PREPOSITIONS = wordSet('in on by from via through');
export const OBTAINED_VERBS = wordSet('obtained seen reviewed');
