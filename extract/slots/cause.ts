// Why an official act came about, as the passage says it.
import type { SlotRule } from './passage.ts';

interface CauseCue {
  name: string;
  pattern: RegExp;
}

const ACT =
  '(?:order|directive|ban|review|inquiry|investigation|curbs?|controls?|restrictions?|rule|decree|move|decision|listing|file|action|it)';

/** On folded text; the group `ground` is what is given as the reason. */
const CAUSE_CUES: readonly CauseCue[] = [
  // "The review was prompted by a leaked manifest."
  {
    name: 'prompted-by',
    pattern: new RegExp(
      `\\b${ACT}\\b[^.;]{0,40}\\b(?:prompted|triggered|set off|sparked|spurred|provoked) by (?<ground>[^.;]{8,160})`,
    ),
  },
  // "The decree rested on a leaked manifest." / not: "The boat rested on the quay."
  {
    name: 'rests-on',
    pattern: new RegExp(
      `\\b${ACT}\\b[^.;]{0,80}\\b(?:rest(?:s|ed) on|w(?:as|ere) based on|stems? from|stemmed from|grew out of) (?<ground>[^.;]{8,160})`,
    ),
  },
  // "A leaked manifest was the reason for the port's inquiry."
  {
    name: 'was-the-reason',
    pattern: new RegExp(
      `(?<ground>[^.;]{8,120}) (?:was|were) the (?:reason|cause|trigger|grounds?) (?:why |that |for )?[^.;]{0,60}\\b${ACT}\\b`,
    ),
  },
  // "closed the depot over worries that thieves could enter"
  {
    name: 'over-worries',
    pattern:
      /\b(?:order\w*|ban\w*|clos(?:e|ed)|shut|block\w*|restrict\w*|list\w*|bar\w*|curb\w*)\b[^.;]{0,80}\b(?:over|because of|owing to|due to|on) (?:worries|fears?|concerns?|suspicions?) (?:that |about |of |over )?(?<ground>[^.;]{8,160})/,
  },
  // "the file was opened because a clerk had sold keys"
  {
    name: 'because',
    pattern: new RegExp(
      `\\b${ACT}\\b[^.;]{0,50}\\b(?:opened|issued|imposed|ordered|begun|made|came|triggered|prompted|set off|putting|put)\\b[^.;]{0,60}\\b(?:because|after|when|by|since) (?<ground>[^.;]{8,160})`,
    ),
  },
  // "considered putting curbs on the Larch because outsiders had got in"
  {
    name: 'acted-because',
    pattern:
      /\b(?:considered|ordered|imposed|banned|barred|closed|blocked|restricted|listed)\b[^.;]{0,120}\bbecause (?:of )?(?<ground>[^.;]{8,160})/,
  },
];

// A condition or a duty is no ground: "because it would …"
const UNSETTLED = /^(?:\w+ )?(?:whether|if|may|might|would|could|should)\b/;

export const readCauseSlot: SlotRule = ({ folded }) => {
  for (const { pattern } of CAUSE_CUES) {
    const ground = pattern.exec(folded)?.groups?.ground?.trim();
    if (ground && !UNSETTLED.test(ground)) return { cause: ground };
  }
  return undefined;
};
