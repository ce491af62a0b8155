// Places where something is published or said, and verbs by which somebody got hold of a document.
import { wordSet } from './pack.ts';

/** Nouns of a channel after `in`, `on`, `by` or `from`. */
export const CHANNEL_NOUNS =
  wordSet(`post blog filing filings website site letter interview memoir note podcast ruling guidance email e-mail message
  column essay op-ed report notice release brief tweet thread newsletter preamble book speech lectures memo video text testimony advisory
  telegram fax statement document call conference hearing opinion update complaint briefing presentation keynote address affidavit
  announcement reply response alert paper cable settlement submission column dispatch declaration livestream broadcast transcript podium fair
  diary annual-report study analysis bulletin circular 10-q 10-k seminar webinar summit forum debate rally symposium panel session reception release schreiben brief interview radio television tv programme mitteilung comunicado carta entrevista communiqué lettre entretien`);
export const PLATFORMS = wordSet(
  'x twitter linkedin facebook bluesky mastodon threads reddit weibo telegram youtube substack weixin wechat instagram',
);
/** Documents whose author speaks through them. */
export const DOCUMENT_CHANNELS = wordSet('filing filings ruling guidance brief judgment schreiben');
export const CHANNEL_PREPOSITIONS = wordSet('in on by from via through during at aus per im por en dans');
/** Places of speech, which alone follow `at`: `at a hearing`. */
export const GATHERINGS = wordSet(
  'fair podium hearing conference briefing presentation keynote seminar webinar summit forum debate rally symposium panel session reception event',
);
/** What may not come from the speaker's own mind: `in her opinion` is no channel, `in a written opinion` is. */
export const OWN_VIEWS = wordSet('opinion');
/** A channel noun that is only a turn of speech after some prepositions: `from the report`, `on the site`. */
export const OBTAINED_VERBS = wordSet(
  'obtained seen reviewed viewed read shared shown showed available provided leaked examined published vorliegt obtuvo obtenu lire consulter consulté',
);
/** Of these only those that surely mean an outlet that got hold of something. */
export const OBTAINED_SURELY = wordSet('obtained seen reviewed vorliegt obtuvo obtenu lire consulter consulté');
/** How something was told: `told the Dial by telephone`. */
export const BY_WHAT = wordSet('telephone phone email e-mail letter fax text');
/** Audiences that make a place: `told the committee`. */
export const AUDIENCES = wordSet('committee subcommittee inquiry');
export const TOLD_VERBS = wordSet('told tells tell telling gegenüber');
export const POSTING_VERBS = wordSet('wrote writes posted posts argued argues said says complained claimed tweeted');
/** Nouns for the outlet or platform named before: `told the same paper`. */
export const SAME_OUTLET = wordSet(
  'outlet paper newspaper magazine broadcaster site newsletter publication website channel weekly daily',
);
export const SAME_PLATFORM = wordSet('platform network');
/** German nouns before an outlet's name. */
export const OUTLET_WORDS = wordSet('portal zeitung magazin sender blatt agentur nachrichtenagentur');
/** Capitalised listeners that are no outlets: `told Congress`. */
export const NO_OUTLETS =
  wordSet(`congress parliament senate house lawmakers mps members reporters journalists investors assembly council
  commission court judge president minister senator mr ms mrs dr sunday monday tuesday wednesday thursday friday saturday european
  washington beijing brussels london`);
/** Words that continue a channel's name: `a letter dated 4 May`. */
export const CHANNEL_TAILS = wordSet('dated vom of');
