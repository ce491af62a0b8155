// English words for AI models, chips and their makers, and for the states that act.
// In: "a frontier AI model". Out: "a model citizen".
import { type EvidenceTerm, term } from './term.ts';

const ai = (weight: EvidenceTerm['weight'], name: string, words: string): EvidenceTerm =>
  term('ai', weight, name, words);

export const AI_TERMS: readonly EvidenceTerm[] = [
  ai(
    3,
    'AI model',
    '(?:a\\.?i\\.?|frontier|language|foundation|open-weight|general-purpose|generative) (?:ai )?models?',
  ),
  ai(3, 'model weights', "model(?:’s|'s)? weights?|weights of|open[- ]weights?"),
  ai(
    3,
    'AI chip',
    '(?:a\\.?i\\.?|graphics|supercomputer) (?:chips?|processors?|accelerators?|semiconductors?|cards?)|gpus?',
  ),
  ai(1, 'weights', 'weights|checkpoints'),
  ai(1, 'use of a model', 'api access|prompts|remote (?:use|access)|cloud firms?'),
  ai(3, 'artificial intelligence', 'artificial[- ]intelligence'),
  ai(2, 'AI', 'a\\.?i\\.?|chatbots?|machine learning|neural networks?|large language'),
  ai(2, 'accelerator', 'accelerators?|advanced chips?|advanced computing|semiconductors?|computing chips?'),
  ai(1, 'chip', 'chips?|processors?|chipmakers?|data[- ]cent(?:re|er)s?|supercomputers?|compute'),
  ai(1, 'chip making', 'wafers?|foundr(?:y|ies)'),
  // metals that chips are made with, and that states license for the chips' sake
  ai(
    2,
    'chip metal',
    'gallium|germanium|hafnium|yttrium|indium|tantal(?:um)?|antimon(?:y|io|ium)?|galio|germanio|scandium|dysprosium|terbium|terres rares|tierras raras|zeldzame aardmetalen|seltene[nr]? erden|rare[- ]earths?',
  ),
  ai(
    2,
    'high technology',
    'high-?tech (?:commodit(?:y|ies)|goods|products|exports?)|strategic (?:technology|technologies)',
  ),
  ai(
    1,
    'computing',
    'computing(?: power)?|inference|algorithms?|server (?:halls?|farms?|racks?)|racks? of|circuit boards?|boards?',
  ),
  ai(1, 'assistant', 'assistants?|robots?|bots?|super-?bots?|software'),
  ai(1, 'model', 'models?|weights'),
  ai(1, 'lab', 'labs?|laborator(?:y|ies)'),
];

export const STATE_TERMS: readonly EvidenceTerm[] = [
  term(
    'state',
    1,
    'government',
    'governments?|administration|white house|washington|authorit(?:y|ies)|state department',
  ),
  term('state', 1, 'ministry', 'ministr(?:y|ies)|ministers?|secretary|department|commissioner'),
  term('state', 1, 'regulator', 'regulators?|agency|bureau|office|customs|watchdog'),
  term(
    'state',
    1,
    'capital or union',
    'european union|eu|brussels|beijing|moscow|tokyo|seoul|taipei|new delhi|ottawa|canberra|ankara|tehran|state council|commission|embass(?:y|ies)|premier|prime minister|president|cabinet|directorate',
  ),
  term('state', 1, 'court', 'courts?|judges?|ruling|lawsuit'),
  term(
    'state',
    1,
    'legislature',
    'congress|senate|senators?|parliament|assembly|lawmakers?|bill|commons|bundestag|diet|knesset|lok sabha',
  ),
];
