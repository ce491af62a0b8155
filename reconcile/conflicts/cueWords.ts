// Words without which a comparator's patterns cannot match, so that most passages are not tried at all.
// Each is asked of a lone word, once; a word more costs a little time, a word missing costs a finding.

import { FRAME_WORD } from './frames.ts';

/** Bits of `Reading.cues`. */
export const CUE = {
  opinion: 1,
  unsettled: 2,
  negation: 4,
  vote: 8,
  coverage: 16,
  extent: 32,
  progress: 64,
  weighing: 128,
  wish: 256,
  frame: 512,
} as const;

const CUE_WORDS: readonly (readonly [number, RegExp])[] = [
  [
    CUE.opinion,
    /view|opini|eyes|expect|predict|forecast|hope|fear|probabl|likely|surely|rise|fall|double|pass|die|should|ought|too|goal|smelled|legitimate|lawful|illegal|constitutional|ansicht|vereinbaren|rechtswidrig|versto|avis/,
  ],
  [CUE.unsettled, /^(?:whether|if|unless|suppose|must|might|may|will|shall|would|could|should|require[sd]?|needs?)$/],
  [CUE.negation, /nobody|never|without|nicht|niemand|kein|nadie|nunca|jam|personne|^(?:t|not|no|none|neither|nie)$/],
  [
    CUE.vote,
    /vot|pass|panel|committee|chamber|house|senate|assembly|council|parliament|through|clear|carried|stimmen|gebilligt|angenommen|voix|adopt|apr[ou]|stemmen|aangenomen/,
  ],
  [
    CUE.coverage,
    /affected|cover|included|subject|touched|exempt|excluded|spared|requir|need|permit|licen[cs]e|appl|restrict|ban|barr|control/,
  ],
  [
    CUE.extent,
    /appl|cover|reach|affect|concern|exten|limited|confined|restricted|^(?:only|solely|just|other|leav(?:es?|ing)|earlier|older|previous|smaller|entire|whole|full|complete|not|every|each|all)$/,
  ],
  [
    CUE.progress,
    /consider|weigh|mull|thought|look|order|forb|bar|ban|told|impos|direct|demand|orden|pen|sign|desk|await|enact|promulgat|signature|draft|proposal|proposed|plan|effect|force|binding|final|adopt|publish|appl|suspend|paus|hold|frozen|abol|scrap|repeal|rescind|revok|withdr|gone|dropped|ended|committee|vote|passed|inquiry|investigation|probe|review|audit|kraft|gilt|decision|decided|signed|block|refus|approv|grant|halt|reject|ruh|aufgehoben|abgeschafft|ausgesetzt|supprim|abrog|derog/,
  ],
  [CUE.wish, /like|love|prefer|welcome|want|wish|demand|urg|call|appeal|propos|let/],
  [CUE.frame, FRAME_WORD],
  [CUE.weighing, /consider|weigh|mull|debat|thinking|decided|decision|plan|intend|prepar|propos/],
];

export function cuesOfWord(lower: string): number {
  let cues = 0;
  for (const [cue, words] of CUE_WORDS) if (words.test(lower)) cues |= cue;
  return cues;
}
