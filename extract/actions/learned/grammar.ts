// What the shape of a word and the little words before it say: "barred" and "is barred" tell an act, "to bar" and "would bar" do not.
import { irregularForms } from '../inflect.ts';

/** How a word ends. */
export const FORMS = ['base', 's', 'ed', 'ing'] as const;
/** What leads up to a word. */
export const LEADS = ['other', 'name', 'be', 'have', 'modal', 'to', 'the', 'ly'] as const;
export type Lead = (typeof LEADS)[number];

const PAST = new Set(irregularForms().keys());

/** As an index of `FORMS`. */
export function formOf(word: string): number {
  if (word.endsWith('ed') || PAST.has(word)) return 2;
  if (word.endsWith('ing')) return 3;
  return word.endsWith('s') ? 1 : 0;
}

const LEADING: Readonly<Partial<Record<Lead, string>>> = {
  be: 'was were is are been be being got',
  have: 'has have had',
  modal: 'would could may might should can cannot will shall must',
  to: 'to',
  the: 'the a an its their this that his her',
};
const LEAD_OF = new Map(
  Object.entries(LEADING).flatMap(([lead, words]) => words.split(' ').map((word) => [word, lead as Lead] as const)),
);

export const leadOf = (word: string): Lead => LEAD_OF.get(word) ?? (word.endsWith('ly') ? 'ly' : 'other');
