// What says that a restriction is about who or what lies across a border.
// In: "buyers in friendly countries". Out: "a countrywide tour".
import { type EvidenceTerm, term } from './term.ts';

export const BORDER_TERMS: readonly EvidenceTerm[] = [
  term('border', 1, 'abroad', 'abroad|overseas|ausland|extranjero|étranger|buitenland'),
  term('border', 1, 'foreign', 'foreign|foreigners?|non-citizens?'),
  term('border', 1, 'border', 'borders?|cross-border|upstream'),
  term(
    'border',
    1,
    'countries',
    '(?:in \\d+|other|friendly|partner|allied|both|most|some|adversary|third) countries|half the planet|in the world|most of the world',
  ),
  term('border', 1, 'exports', 'exports?|exported|exporters?|re-?exports?'),
  term('border', 1, 'passport', 'passports?|nationality|nationals?|citizens?'),
  term('border', 1, 'customs', 'customs|smuggl(?:ed|ing|ers?)|import form|crates?'),
  term('border', 1, 'shipping', 'ship|shipped|shipping|shipments?'),
  term(
    'border',
    1,
    'nationality',
    '(?:american|british|french|german|dutch|belgian|swiss|austrian|italian|spanish|portuguese|greek|polish|czech|hungarian|romanian|danish|swedish|norwegian|finnish|estonian|russian|ukrainian|turkish|israeli|iranian|saudi|emirati|qatari|egyptian|indian|pakistani|japanese|korean|taiwanese|vietnamese|malaysian|singaporean|indonesian|filipino|thai|australian|canadian|mexican|brazilian|argentine|chilean|nigerian|kenyan|african|kazakh|chinese|european)s?',
  ),
  term(
    'border',
    1,
    'foreign city',
    'shenzhen|shanghai|hong kong|guangzhou|wuhan|hangzhou|hefei|dubai|abu dhabi|doha|riyadh|johor|penang|kuala lumpur|labuan|jakarta|hanoi|bangkok|istanbul|astana|almaty|tbilisi|yerevan|tashkent|minsk|karachi|mumbai|bangalore|hsinchu|osaka|pyongyang|caracas|havana|lagos|nairobi',
  ),
];
