// Chance from a seed, and the invented words the archive is written with.

export interface Chance {
  /** 0 up to 1. */
  next(): number;
  below(n: number): number;
  pick<T>(list: readonly T[]): T;
  happens(share: number): boolean;
}

/** mulberry32. */
export function chanceOf(seed: number): Chance {
  let a = seed >>> 0;
  const next = (): number => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n: number): number => Math.floor(next() * n);
  return {
    next,
    below,
    pick: (list) => {
      const item = list[below(list.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
    happens: (share) => next() < share,
  };
}

const words = (text: string): string[] => text.trim().split(/\s+/);

export const NOUNS = words(
  'annex appeal audit border broker cable cargo clause coast contract council crane customs dealer draft engine factory freight furnace harbour index kiln laser lawyer letter magnet market mill notice office panel parcel patent pier plant port price quarry quota ring sample seal server statute stock summit supplier tax tender terminal tool trader treaty tunnel turbine vault wafer waiver weight yard',
);
export const PAST = words(
  'backed borrowed counted doubled dropped froze halved hid leaked lost mapped mocked moved postponed praised questioned rented reopened revised sealed shelved studied traced weighed widened',
);
export const ADJECTIVES = words(
  'costly eastern empty faint late narrow northern older plain private public quiet rare remote rival sharp small southern spare steep strict sudden swift tall thin tiny vague western wide wooden',
);
const GIVEN = words(
  'Ada Bram Cleo Dov Elsa Finn Greta Hugo Ines Jonas Kira Lars Mona Nils Olga Piet Rosa Sven Tilda Vera Wanda Yorick Zita Anselm Berit Cosmo Delia Edvard',
);
const STEMS = words(
  'Abbo Brand Cast Dorn Ekda Fal Grie Hol Ibse Jarr Kess Lun Mar Nyga Oak Pel Quis Ras Stran Thor Ulm Van Wirt Yat Zel Alta Brin Corva Delph Esk Farr Gant Isol Juni Kestr Lume Merr Nacr Orre',
);
const MIDDLES = words('a e i o u ar el in on ur an er il or');
const ENDINGS = words('berg by dal den field ford gate holm ley man mark mere rup sen stad ton vik wick wood rey');
const TRADES = words('Optics Robotics Semiconductor Systems Photonics Compute Networks Dynamics Cloud Instruments');
const SERIES = words('Anvil Beacon Cobalt Drift Ember Falcon Garnet Harrier Isotope Jasper Kite Lantern Meteor Nimbus');

/** A name that the same number always gives. */
const compound = (n: number): string =>
  `${STEMS[n % STEMS.length]}${MIDDLES[Math.floor(n / STEMS.length) % MIDDLES.length]}${ENDINGS[Math.floor(n / STEMS.length / MIDDLES.length) % ENDINGS.length]}`;

/** Steps through names so that neighbours in number are no neighbours in letters. */
const spread = (n: number): number => (n * 7919) % (STEMS.length * MIDDLES.length * ENDINGS.length);

export const firmName = (n: number): string => `${compound(spread(n))} ${TRADES[n % TRADES.length]}`;
export const personName = (n: number): string => `${GIVEN[(n * 11) % GIVEN.length]} ${compound(spread(n + 4001))}`;
/** No two models share a number: a name that differs by a letter would be taken for a slip. */
export const modelName = (n: number): string => `${SERIES[n % SERIES.length]} ${100 + n}`;
export const placeName = (n: number): string => compound(spread(n + 9001));
