// How far an act has got, as the passage says it: the report's status, or words for a step not yet taken.
import type { Status } from '../../ledger/vocabulary.ts';
import { type Cue, cue, firstOfEach } from './cue.ts';
import type { SlotRule } from './passage.ts';

/** Over plain letters; the first that is found wins. */
export const STATUS_CUES: readonly Cue[] = [
  // "The bill still waits for the governor's signature."
  cue(
    'status',
    'proposed',
    String.raw`\b(?:still|yet)\b[^.;]{0,50}\b(?:pen|signature|to be signed|unsigned)\b|\bawait(?:s|ing)?\b[^.;]{0,40}\b(?:signature|signing)\b`,
  ),
  // "The ministry is weighing curbs on the Larch 3."
  cue(
    'status',
    'considered',
    String.raw`\b(?:considered|considering|weighed|weighing|mulled|mulling) (?:[a-z]+ing )?(?:[a-z]+ ){0,2}(?:controls?|curbs?|restrictions?|bans?|orders?|rules?)\b`,
  ),
];

export const readStatusSlot: SlotRule = ({ cues, reports }) => {
  const worded = firstOfEach(STATUS_CUES, cues)[0]?.cue.says as Status | undefined;
  const status = worded ?? reports[0]?.status.value;
  return status ? { status } : undefined;
};
