// Units as the ledger writes them: ISO codes for money where the word tells the country, else the word as printed.

const SYMBOLS: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  A$: 'AUD',
  C$: 'CAD',
  S$: 'SGD',
  HK$: 'HKD',
  NT$: 'TWD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
};
const MONEY: Readonly<Record<string, string>> = {
  dollar: 'USD',
  dollars: 'USD',
  dólares: 'USD',
  usd: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  eur: 'EUR',
  pound: 'GBP',
  pounds: 'GBP',
  gbp: 'GBP',
  yuan: 'CNY',
  renminbi: 'CNY',
  rmb: 'CNY',
  yen: 'JPY',
  won: 'KRW',
  rupees: 'INR',
  rupee: 'INR',
  crown: 'crowns',
  crowns: 'crowns',
  kronen: 'crowns',
  coronas: 'crowns',
  couronnes: 'crowns',
  krona: 'crowns',
  kronor: 'crowns',
  kroner: 'crowns',
  franc: 'francs',
  francs: 'francs',
  franken: 'francs',
  zloty: 'zloty',
  forint: 'forint',
  lira: 'lira',
  rubles: 'roubles',
  roubles: 'roubles',
  shekels: 'shekels',
  dirhams: 'dirhams',
  riyals: 'riyals',
  pesos: 'pesos',
  reais: 'reais',
};
/** Factor to the unit kept: hours count as minutes, weeks as days. */
const TIMES: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  millisecond: ['milliseconds', 1],
  milliseconds: ['milliseconds', 1],
  second: ['seconds', 1],
  seconds: ['seconds', 1],
  minute: ['minutes', 1],
  minutes: ['minutes', 1],
  min: ['minutes', 1],
  hour: ['minutes', 60],
  hours: ['minutes', 60],
  day: ['days', 1],
  days: ['days', 1],
  week: ['days', 7],
  weeks: ['days', 7],
  fortnight: ['days', 14],
  month: ['months', 1],
  months: ['months', 1],
  year: ['years', 1],
  years: ['years', 1],
  decade: ['years', 10],
  decades: ['years', 10],
  minuten: ['minutes', 1],
  stunde: ['minutes', 60],
  stunden: ['minutes', 60],
  tag: ['days', 1],
  tage: ['days', 1],
  tagen: ['days', 1],
  woche: ['days', 7],
  wochen: ['days', 7],
  monate: ['months', 1],
  monaten: ['months', 1],
  jahre: ['years', 1],
  jahren: ['years', 1],
  minutos: ['minutes', 1],
  hora: ['minutes', 60],
  horas: ['minutes', 60],
  días: ['days', 1],
  día: ['days', 1],
  semanas: ['days', 7],
  meses: ['months', 1],
  años: ['years', 1],
  heure: ['minutes', 60],
  heures: ['minutes', 60],
  jour: ['days', 1],
  jours: ['days', 1],
  semaines: ['days', 7],
  mois: ['months', 1],
  ans: ['years', 1],
  minuut: ['minutes', 1],
  uur: ['minutes', 60],
  dagen: ['days', 1],
  weken: ['days', 7],
  maanden: ['months', 1],
  jaar: ['years', 1],
};
const MEASURES: Readonly<Record<string, string>> = {
  percent: 'percent',
  prozent: 'percent',
  procent: 'percent',
  nm: 'nanometres',
  nanometer: 'nanometres',
  nanometre: 'nanometres',
  nanometers: 'nanometres',
  nanometres: 'nanometres',
  km: 'kilometres',
  kilometres: 'kilometres',
  kilometers: 'kilometres',
  miles: 'miles',
  mile: 'miles',
  metres: 'metres',
  meters: 'metres',
  kg: 'kilograms',
  kilograms: 'kilograms',
  tonnes: 'tonnes',
  tons: 'tonnes',
  tonne: 'tonnes',
  mw: 'megawatts',
  megawatts: 'megawatts',
  megawatt: 'megawatts',
  gw: 'gigawatts',
  gigawatts: 'gigawatts',
  gigawatt: 'gigawatts',
  gb: 'gigabytes',
  gigabytes: 'gigabytes',
  tb: 'terabytes',
  terabytes: 'terabytes',
  petabytes: 'petabytes',
  teraflops: 'teraflops',
  petaflops: 'petaflops',
  exaflops: 'exaflops',
  tops: 'tops',
  flops: 'flops',
  degrees: 'degrees',
  feet: 'feet',
  foot: 'feet',
  inches: 'inches',
  yards: 'yards',
  acres: 'acres',
  hectares: 'hectares',
  barrels: 'barrels',
};

export interface UnitMatch {
  unit: string;
  factor: number;
  /** Characters of the sentence the unit takes. */
  length: number;
  isTime: boolean;
}

const SYMBOL_BEFORE = /(?<symbol>(?:US|A|C|S|HK|NT)?\$|[€£¥₹₩])\s?$/;
const CODE_BEFORE = /(?<![\p{L}])(?<code>USD|EUR|GBP|CNY|JPY|CHF|SEK|NOK|DKK|RMB)\s$/u;
const WORD_BEHIND =
  /^(?<gap>[\s\u00a0-]?(?:(?:U\.S\.|US|American|Canadian|working|business|calendar|full|straight|consecutive|more|whole|long|short|extra)\s)?)(?<word>%|\p{L}+)(?<rest>\scent|\sciento|age points?)?/u;

/** Money sign or code before a number. */
export function unitBefore(before: string): UnitMatch | undefined {
  if (/[a-z,]\s?$/.test(before.slice(-2))) return undefined;
  const symbol = SYMBOL_BEFORE.exec(before);
  const unit = symbol?.groups?.symbol ? SYMBOLS[symbol.groups.symbol] : undefined;
  if (unit && symbol) return { unit, factor: 1, length: symbol[0].length, isTime: false };
  const code = CODE_BEFORE.exec(before);
  return code?.groups?.code ? { unit: code.groups.code, factor: 1, length: code[0].length, isTime: false } : undefined;
}

/** Unit word behind a number, after a blank or a hyphen. */
export function unitBehind(behind: string): UnitMatch | undefined {
  const match = WORD_BEHIND.exec(behind);
  const word = match?.groups?.word?.toLowerCase();
  if (!match || word === undefined) return undefined;
  const plain = (match.groups?.gap ?? '').length + word.length;
  const made = (unit: string, factor = 1, isTime = false, length = plain): UnitMatch => ({
    unit,
    factor,
    length,
    isTime,
  });
  if (word === '%') return made('percent');
  if ((word === 'per' || word === 'por' || word === 'pour') && match.groups?.rest)
    return made('percent', 1, false, match[0].length);
  if (word === 'percent' && match.groups?.rest) return made('percentage points', 1, false, match[0].length);
  if (word === 'percentage' && /^\spoints?/.test(behind.slice(plain)))
    return made('percentage points', 1, false, plain + 7);
  const time = TIMES[word];
  if (time) return made(time[0], time[1], true);
  const unit = MONEY[word] ?? MEASURES[word];
  return unit === undefined ? undefined : made(unit);
}
