// Goods and software that states control for what they do for AI, chips and arms, beside models and chips themselves.
// In: "permits for memory modules", "software that lets a drone choose its route". Out: "a neon sign" (neon as a gas needs a trade).
import { type EvidenceTerm, term } from './term.ts';

const goods = (weight: EvidenceTerm['weight'], name: string, words: string): EvidenceTerm =>
  term('ai', weight, name, words);

export const CONTROLLED_GOODS: readonly EvidenceTerm[] = [
  goods(
    2,
    'unmanned craft',
    'drones?|dronen|drohnen?|unmanned (?:\\S+ )?(?:aircraft|vehicles?|vessels?|systems?)|uavs?|autopilots?|flight computers?|(?:autonomy|guidance|swarming|targeting) (?:software|stacks?|kits?)|autonomous (?:weapons?|vessels?|vehicles?|systems?|flight)',
  ),
  goods(
    2,
    'chip tools',
    'lithograph(?:y|ic)|lithographie|litografía|euv|duv|photo-?resists?|photomasks?|(?:etch(?:ing)?|deposition) tools?|chip-?making|toolmakers?|wafer fabs?|steppers',
  ),
  goods(
    2,
    'memory chips',
    'high-bandwidth memory|(?:memory|dram|nand) (?:chips?|modules?|stacks?|makers?|exports?|permits?|licen[cs]es?)|hbm|dram',
  ),
  goods(
    2,
    'models of life',
    'bio-?models?|(?:biolog(?:y|ical)|protein|genom(?:e|ic)|pathogen) (?:models?|design|rules?|software|tools?)|gene[- ]synthesis|dna synthesi[sz]\\p{L}+|sequencers?',
  ),
  goods(
    2,
    'computing on a scale',
    'quantum (?:comput\\p{L}+|processors?|machines?)|exaflops?|petaflops?|data[- ]cent(?:re|er)s?|rechenzentr\\p{L}+|datacenters?|centres? de données|centros? de datos',
  ),
  goods(
    2,
    'machine senses',
    '(?:speech|voice|vision|facial|face|image|gait)[- ](?:models?|recognition|clon(?:ing|ers?))|spyware|intrusion software|deepfakes?',
  ),
  goods(
    2,
    'materials of chips',
    'niobi(?:um|o)|tungsten|tungst[èe]ne|wolfram|bismuth|tellurium|beryllium|neodymium|terbium|neon (?:gas|permits?|licen[cs]es?|exports?|cargoes|supplies)|helium|high-purity quartz|electrical steel',
  ),
];
