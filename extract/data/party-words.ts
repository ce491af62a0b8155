// Words names of political parties are made of.
import { wordList } from './known-names.ts';

/** Last words of names of parties and movements. */
export const PARTY_HEADS = new Set(wordList('Party Union Alliance Front Movement League Coalition Congress Bloc Left'));

/** Members in the plural for the party: "Progressive Conservatives". */
export const PARTY_PLURALS = new Set(
  wordList('Conservatives Liberals Democrats Socialists Unionists Greens Nationalists Communists Radicals Reformists'),
);

/** Words of belief and kin that make a union or a front a party. */
export const PARTY_WORDS = new Set(
  wordList(`Democratic Democrat Republican Liberal Labour Labor Conservative Communist Christian Socialist Social Green National Nationalist Unionist Progressive Peoples People Workers Worker Reform Reformist
  Independence Freedom Radical Revolutionary Patriotic Islamic Muslim Agrarian Farmers Constitution Constitutional Libertarian Federalist Popular Left Right Centre Liberation Civic Reformed`),
);
