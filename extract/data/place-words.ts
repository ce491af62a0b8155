// Words that tell that the name beside them is a place.
import { wordList } from './known-names.ts';

/** First words of names of realms: "Principality of". */
export const REALMS = new Set(
  wordList(
    'Principality Kingdom Republic Province Duchy Colony County Commonwealth Sultanate Emirate Federation Dominion Protectorate Territory District Isle Islands Gulf Bay Strait City Town Port State Canton',
  ),
);

/** Nouns whose "of" a place follows: "the port of". */
export const PLACE_NOUNS = new Set(
  wordList(`city town village port province district constituency riding county region state island capital suburb borough harbour harbor coast outskirts streets mayor governor bishop archbishop north south east west
  centre center seat electorate parish municipality prefecture shores airport outside residents inhabitants citizens invasion occupation annexation republic kingdom university`),
);

/** Verbs and words of a journey or a stay: "posted to", "born in". */
export const TRAVEL_WORDS = new Set(
  wordList(`posted flew flown fly travelled traveled travel moved move moving fled headed heading sailed drove driven arrived arrive came come returned return returning born raised emigrated deported extradited
  flight flights trip visit train road bound word based lives lived living flying route voyage home exile`),
);
