// Words that tell an event's name: wars, prizes, gatherings, votes.
import { wordList } from './known-names.ts';

/** Last words of names of events. */
export const EVENT_HEADS = new Set(
  wordList(`War Wars Battle Revolution Rebellion Uprising Riots Massacre Crisis Festival Fest Olympics Games Cup Championship Championships Tournament Marathon Prix Prize Award Awards Medal Fellowship
  Symposium Workshop Conference Summit Expo Fair Convention Ceremony Election Elections Primary Referendum Offensive Armistice Genocide Famine Eurovision Biennale Pageant Derby Regatta`),
);

/** First words of names of events: "Battle of", "Operation". */
export const EVENT_OPENERS = new Set(wordList('Battle Siege War Operation Massacre Feast Festival'));

/** What kind of vote it was: "general election". */
export const VOTE_ADJECTIVES = new Set(
  wordList(
    'general presidential parliamentary federal local state municipal legislative gubernatorial special regional leadership mayoral provincial congressional assembly council senatorial constituency midterm mid-term territorial county primary',
  ),
);
