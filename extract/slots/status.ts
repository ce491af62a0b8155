// How far an act has got, as the passage says it: the report's status, or words for a step not yet taken.
import type { Status } from '../../ledger/vocabulary.ts';
import type { SlotRule } from './passage.ts';

interface StatusWords {
  status: Status;
  pattern: RegExp;
}

/** Tried on folded text, first match wins. */
const STATUS_WORDS: readonly StatusWords[] = [
  // "The bill still waits for the governor's signature."
  {
    status: 'proposed',
    pattern:
      /\b(?:still|yet)\b[^.;]{0,50}\b(?:pen|signature|to be signed|unsigned)\b|\bawait(?:s|ing)?\b[^.;]{0,40}\b(?:signature|signing)\b/,
  },
  // "The ministry is weighing curbs on the Larch 3."
  {
    status: 'considered',
    pattern:
      /\b(?:considered|considering|weighed|weighing|mulled|mulling) (?:[a-z]+ing )?(?:[a-z]+ ){0,2}(?:controls?|curbs?|restrictions?|bans?|orders?|rules?)\b/,
  },
];

export const readStatusSlot: SlotRule = ({ folded, reports }) => {
  const worded = STATUS_WORDS.find(({ pattern }) => pattern.test(folded));
  const status = worded?.status ?? reports[0]?.status.value;
  return status ? { status } : undefined;
};
