// Numbers in words, by language, and the scales that multiply them: the one table for dates, quantities and actions.

type Values = Readonly<Record<string, number>>;

const ENGLISH: Values = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const GERMAN: Values = {
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
  zwanzig: 20,
  dreißig: 30,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
  zweihundert: 200,
  dreihundert: 300,
  vierhundert: 400,
  fünfhundert: 500,
  sechshundert: 600,
  achthundert: 800,
};
const SPANISH: Values = {
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  doce: 12,
  trece: 13,
  catorce: 14,
  quince: 15,
  dieciséis: 16,
  diecisiete: 17,
  dieciocho: 18,
  diecinueve: 19,
  veinte: 20,
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
  sesenta: 60,
  setenta: 70,
  ochenta: 80,
  noventa: 90,
  cien: 100,
  doscientos: 200,
  doscientas: 200,
  trescientos: 300,
  trescientas: 300,
  cuatrocientos: 400,
  cuatrocientas: 400,
  quinientos: 500,
  quinientas: 500,
};
const FRENCH: Values = {
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
};
const DUTCH: Values = {
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  negentien: 19,
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
};
const WORDS: Readonly<Record<string, Values>> = { en: ENGLISH, de: GERMAN, es: SPANISH, fr: FRENCH, nl: DUTCH };

const SCALES: Values = {
  dozen: 12,
  score: 20,
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  bn: 1e9,
  tn: 1e12,
  hundert: 100,
  tausend: 1e3,
  millionen: 1e6,
  milliarden: 1e9,
  milliarde: 1e9,
  mil: 1e3,
  millones: 1e6,
  millón: 1e6,
  mille: 1e3,
  millions: 1e6,
  milliards: 1e9,
  milliard: 1e9,
  cent: 100,
  honderd: 100,
  duizend: 1e3,
  miljoen: 1e6,
  miljard: 1e9,
};

export function numberWords(language: string): Values {
  return WORDS[language] ?? ENGLISH;
}

/** Scale a word stands for, or undefined. Short letters ("5m") must stick to the figure. */
export function scaleOf(word: string, sticks: boolean): number | undefined {
  const small = word.toLowerCase();
  const scale = SCALES[small];
  return scale !== undefined && small.length <= 2 && !sticks && small !== 'bn' ? undefined : scale;
}

/** Articles and forms of "one" that count one before a unit: "a week", "einer Woche". */
const ONE = ['a', 'an', 'ein', 'eine', 'einem', 'einer', 'einen', 'un', 'una', 'une', 'een', 'één'];
const SMALL = new Map<string, number>([
  ...Object.values(WORDS).flatMap((values) => Object.entries(values)),
  ...ONE.map((word) => [word, 1] as const),
]);

/** "twelve", "twenty-one", "21", "a", "couple of"; undefined for anything else. */
export function smallNumber(text: string): number | undefined {
  const word = text.toLowerCase().trim();
  if (/^\d{1,3}$/.test(word)) return Number(word);
  if (/^(?:a )?couple(?: of)?$/.test(word)) return 2;
  const [tens = '', ones] = word.split(/[- ]/);
  const first = SMALL.get(tens);
  if (ones === undefined || first === undefined) return first;
  const second = SMALL.get(ones);
  return first >= 20 && second !== undefined && second < 10 ? first + second : undefined;
}

/** One to ninety-nine in English words or figures, as a pattern piece. */
export const ENGLISH_NUMBER =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|(?:a )?couple of)';
