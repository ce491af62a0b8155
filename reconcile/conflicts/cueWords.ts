// Words without which a comparator's patterns cannot match, so that most passages are not tried at all.
// Each is asked of a lone word, once; a word more costs a little time, a word missing costs a finding.

import { MINERALS } from '../../ledger/minerals.ts';
import { FRAMES } from './frames.ts';
import { STATUS_RULES } from './statusRules.ts';

/** Bits of `Reading.cues`. */
export const CUE = {
  opinion: 1,
  unsettled: 2,
  negation: 4,
  vote: 8,
  coverage: 16,
  extent: 32,
  weighing: 64,
  wish: 128,
  matter: 256,
  ground: 512,
  rival: 1024,
  act: 2048,
  german: 4096,
} as const;

/** The bits after those are of the frames and the rules of status, each by its place. */
const FIRST_FRAME = Object.keys(CUE).length;
const FIRST_STATUS = FIRST_FRAME + FRAMES.length;
export const frameCue = (nth: number): number => 1 << (FIRST_FRAME + nth);
export const statusCue = (nth: number): number => 1 << (FIRST_STATUS + nth);

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
  [CUE.wish, /like|love|prefer|welcome|want|wish|demand|urg|call|appeal|propos|let/],
  [
    CUE.matter,
    new RegExp(
      `^(?:rule|order|ban|quota|decree|curb|permit|licen[cs]e|regulation|restriction|embargo|stop|halt|bill|law|tariff|ceiling|listing)s?$|^(?:${MINERALS})|^(?:rare|critical|silicon)`,
    ),
  ],
  [
    CUE.ground,
    /because|owing|due|account|prompt|trigger|caus|^set$|driv|^down$|stem|answer|response|reply|reaction|retaliat|payback|revenge|punish|matter|question|over$|wegen|aufgrund|weil|raison|parce|debido|porque|omdat|behind|reason|motiv|grund|ursache|razón|reden|blam|^led$|brought|^gave$|for$|explanation/,
  ],
  [
    CUE.rival,
    /real|true|actual|other|different|wahre|eigentliche|vraie|véritable|verdader|echte|werkelijke|trigger|caus|reason|swear|swore|insist|argu|official|stated|public|given|^set$|prompt|^led$|behind|drove|link|connect|relat|nothing|anything|sprake|rede|because|weil|parce|porque|^it$/,
  ],
  [
    CUE.act,
    /stop|halt|suspend|cut|block|ban|bar|stay|froze|freeze|lift|licen[cs]|permit|waiver|order|rule|restrict|curb|cover|clos|shut|end|pull|exempt|allow|hold|grant/,
  ],
  [CUE.german, /^(?:der|die|das|und|nicht|ist|ein|eine|mit|von|dem|den)$/],
  [CUE.weighing, /consider|weigh|mull|debat|thinking|decided|decision|plan|intend|prepar|propos/],
  ...FRAMES.map(({ words }, nth): [number, RegExp] => [frameCue(nth), words]),
  ...STATUS_RULES.map(({ words }, nth): [number, RegExp] => [statusCue(nth), words]),
];

export function cuesOfWord(lower: string): number {
  let cues = 0;
  for (const [cue, words] of CUE_WORDS) if (words.test(lower)) cues |= cue;
  return cues;
}
