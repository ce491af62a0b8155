// Why an official act came about, as the passage says it.
import { fold } from '../../ledger/text.ts';
import { type Cue, cue, firstOfEach } from './cue.ts';
import type { SlotRule } from './passage.ts';

const ACT =
  '(?:order|directive|ban|review|inquiry|investigation|curbs?|controls?|restrictions?|rule|decree|move|decision|listing|file|action|it)';

/** Steps, by verb or noun, for which somebody gives a reason. */
const STEP =
  'halt(?:s|ed)?|stopp(?:ed|age)|stop|suspen(?:d|ds|ded|sion)|paus(?:e|es|ed)|froze|frozen|freeze|clos(?:e|es|ed|ure)|shut(?:down|ting)?|withdr(?:ew|awn|awal|aws)|pull(?:s|ed)|recall(?:s|ed)?|delay(?:s|ed)?|postpon(?:e|ed|es|ement)|cancel(?:s|led|ed|lation)?|shelv(?:ed|es)|refus(?:al|ed|es)|den(?:ial|ied)|reject(?:ion|ed|s)|revo(?:ked|kes|cation)|rescind(?:s|ed)|lift(?:s|ed)|ban(?:s|ned)?|bar(?:s|red)|block(?:s|ed)|restrict(?:s|ed|ions?)|limit(?:s|ed)|curb(?:s|ed)|list(?:s|ed|ing)?|blacklist(?:s|ed|ing)?|fin(?:e|ed)|seiz(?:ed|ure)|arrest(?:s|ed)?|raid(?:s|ed)?|resign(?:s|ed|ation)|quit|left|departure|fired|dismiss(?:ed|al)|order(?:s|ed)?|embargo|retaliat(?:ion|ed)|review|inquiry|investigation|probe|outage|stay(?:s|ed)?|narrow(?:s|ed)';

/** Over plain letters; the group `ground` is what is given as the reason. */
export const CAUSE_CUES: readonly Cue[] = [
  // "The review was prompted by a leaked manifest."
  cue(
    'cause',
    'prompted-by',
    `\\b${ACT}\\b[^.;]{0,40}\\b(?:prompted|triggered|set off|sparked|spurred|provoked) by (?<ground>[^.;]{8,160})`,
  ),
  // "The decree rested on a leaked manifest." / not: "The boat rested on the quay."
  cue(
    'cause',
    'rests-on',
    `\\b${ACT}\\b[^.;]{0,80}\\b(?:rest(?:s|ed) on|w(?:as|ere) based on|stems? from|stemmed from|grew out of) (?<ground>[^.;]{8,160})`,
  ),
  // "A leaked manifest was the reason for the port's inquiry."
  cue(
    'cause',
    'was-the-reason',
    `(?:was|were) the (?:reason|cause|trigger|grounds?) (?:why |that |for )?[^.;]{0,60}\\b${ACT}\\b`,
  ),
  // "closed the depot over worries that thieves could enter"
  cue(
    'cause',
    'over-worries',
    String.raw`\b(?:order\w*|ban\w*|clos(?:e|ed)|shut|block\w*|restrict\w*|list\w*|bar\w*|curb\w*)\b[^.;]{0,80}\b(?:over|because of|owing to|due to|on) (?:worries|fears?|concerns?|suspicions?) (?:that |about |of |over )?(?<ground>[^.;]{8,160})`,
  ),
  // "the file was opened because a clerk had sold keys"
  cue(
    'cause',
    'because',
    `\\b${ACT}\\b[^.;]{0,50}\\b(?:opened|issued|imposed|ordered|begun|made|came|triggered|prompted|set off|putting|put)\\b[^.;]{0,60}\\b(?:because|when|since|(?<!\\b(?:days?|weeks?|months?|years?|hours?|minutes?|day|week|soon|shortly|long|not) )after|(?<=\\b(?:triggered|prompted|set off) )by) (?<ground>[^.;]{8,160})`,
  ),
  // "The stoppage is due to a leak in the yard." / not: "The fee is due to the port."
  cue(
    'cause',
    'due-to',
    `\\b(?:${STEP})\\b[^.;]{0,100}\\b(?:due to|owing to|on account of|as a result of|in response to|in retaliation for|in reaction to|a (?:response|reaction|reply) to|retaliation for|punishment for|linked to|tied to|down to|blamed on|attributed to|explained by|ascribed to|on (?:the )?grounds (?:of|that)|citing|because of|because|out of (?:fear|concern) (?:of|for|that|about)) (?<ground>[^.;]{8,160})`,
  ),
  // "Citing a leak, the yard closed the dock."
  cue(
    'cause',
    'citing-first',
    `(?:citing|because of|owing to|due to|in response to|in retaliation for|as a result of) (?<ground>[^.;,]{8,120}),[^.;]{0,120}\\b(?:${STEP})\\b`,
  ),
  // "closed the dock in what clerks described as revenge"
  cue(
    'cause',
    'described-as',
    `\\b(?:${STEP})\\b[^;]{0,120}\\b(?:described|presented|portrayed|seen|cast|billed|explained|justified) (?:it |this |the \\w+ )?(?:by \\w+ )?as (?:an? )?(?<ground>(?:act of |form of |matter of )?(?:retaliation|revenge|reprisal|response|reaction|precaution|safety|security|technical|routine|maintenance|punishment|payback|tit-for-tat)[^.;]{0,120})`,
  ),
  // "listed for supplying the fleet" / not: "listed for sale"
  cue(
    'cause',
    'for-doing',
    String.raw`\b(?:listed|blacklisted|sanctioned|fined|charged|arrested|penali[sz]ed|suspended|dismissed|fired|barred|added|put on|placed on)(?: [^.;]{0,60}?)? for (?<ground>(?:(?:allegedly|repeatedly|knowingly|illegally) )?[a-z]{3,}ing (?!to\b)[^.;]{8,140})`,
  ),
  // "The reason for the closure was a leak." / "The real reason, she said, was a leak."
  cue(
    'cause',
    'reason-was',
    String.raw`\b(?:reason|cause|motive|trigger|ground|explanation|rationale|justification)s?\b[^.;]{0,80}?\b(?:is|was|were|lay in|lies in) (?!that the reason|not\b)(?<ground>[^.;]{8,160})`,
  ),
  // "The clerk blamed a leak in the yard." / not: "They blamed each other."
  cue(
    'cause',
    'blamed',
    String.raw`\bblam(?:ed|es|ing) (?!(?:him|her|it|them|each|one|us|me|nobody|someone)\b)(?<ground>[^.;,]{8,120}?)(?= for\b|[.,;]|$)`,
  ),
  // "considered putting curbs on the Larch because outsiders had got in"
  cue(
    'cause',
    'acted-because',
    String.raw`\b(?:considered|ordered|imposed|banned|barred|closed|blocked|restricted|listed)\b[^.;]{0,120}\bbecause (?:of )?(?<ground>[^.;]{8,160})`,
  ),
];

// ", two porters said": who says it is no part of the ground.
const TOLD =
  /,"? (?:(?:(?:an?|the|two|three|four|several|some|its?|his|her|their|[a-z-]+'s) )?(?:[\p{L}-]+ ){1,4}(?:said|says|told|wrote|added|argued|insisted|claimed)|(?:said|says|according to|adding|saying)) ?.*$/u;

// A condition or a duty is no ground: "because it would …"
const UNSETTLED = /^(?:\w+ )?(?:whether|if|may|might|would|could|should)\b/;

/** Letters of a ground before "was the reason". */
const LEAST = 8;
const MOST = 120;

/** What stands before a place, back to the last stop. */
function groundBefore(plain: string, at: number): string | undefined {
  if (plain[at - 1] !== ' ') return undefined;
  const tail = plain.slice(Math.max(0, at - 1 - MOST), at - 1);
  const ground = tail.slice(Math.max(tail.lastIndexOf('.'), tail.lastIndexOf(';')) + 1);
  return ground.length < LEAST ? undefined : ground;
}

/** The cues whose ground is not the group of that name, or that stand in one place only. */
const REVERSED = 'was-the-reason';
const OPENING = 'citing-first';

export const readCauseSlot: SlotRule = ({ plain, cues }) => {
  for (const { cue: found, at } of firstOfEach(CAUSE_CUES, cues)) {
    if (found.says === OPENING && at > (plain.startsWith('"') ? 1 : 0)) continue;
    const ground = groundOf(found, plain, at)?.replace(TOLD, '').trim();
    if (ground && !UNSETTLED.test(ground)) return { cause: fold(ground.replace(/^that /, '')) };
  }
  return undefined;
};

function groundOf({ says, pattern }: Cue, plain: string, at: number): string | undefined {
  if (says === REVERSED) return groundBefore(plain, at);
  pattern.lastIndex = at;
  return pattern.exec(plain)?.groups?.ground;
}
