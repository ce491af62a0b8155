// Zones as news prints them: abbreviations as minutes ahead of UTC, names and cities as IANA zones.

const MINUTES: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  BST: 60,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  IST: 330,
  SGT: 480,
  JST: 540,
  KST: 540,
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AEST: 600,
  AEDT: 660,
};
const ZONES: Readonly<Record<string, string>> = {
  ET: 'America/New_York',
  CT: 'America/Chicago',
  MT: 'America/Denver',
  PT: 'America/Los_Angeles',
  eastern: 'America/New_York',
  central: 'America/Chicago',
  mountain: 'America/Denver',
  pacific: 'America/Los_Angeles',
  washington: 'America/New_York',
  'new york': 'America/New_York',
  boston: 'America/New_York',
  chicago: 'America/Chicago',
  austin: 'America/Chicago',
  dallas: 'America/Chicago',
  houston: 'America/Chicago',
  denver: 'America/Denver',
  california: 'America/Los_Angeles',
  'san francisco': 'America/Los_Angeles',
  'los angeles': 'America/Los_Angeles',
  seattle: 'America/Los_Angeles',
  toronto: 'America/Toronto',
  ottawa: 'America/Toronto',
  london: 'Europe/London',
  uk: 'Europe/London',
  dublin: 'Europe/Dublin',
  paris: 'Europe/Paris',
  brussels: 'Europe/Brussels',
  amsterdam: 'Europe/Amsterdam',
  berlin: 'Europe/Berlin',
  frankfurt: 'Europe/Berlin',
  vienna: 'Europe/Vienna',
  zurich: 'Europe/Zurich',
  geneva: 'Europe/Zurich',
  madrid: 'Europe/Madrid',
  rome: 'Europe/Rome',
  oslo: 'Europe/Oslo',
  stockholm: 'Europe/Stockholm',
  copenhagen: 'Europe/Copenhagen',
  helsinki: 'Europe/Helsinki',
  warsaw: 'Europe/Warsaw',
  kyiv: 'Europe/Kyiv',
  moscow: 'Europe/Moscow',
  istanbul: 'Europe/Istanbul',
  dubai: 'Asia/Dubai',
  delhi: 'Asia/Kolkata',
  mumbai: 'Asia/Kolkata',
  indian: 'Asia/Kolkata',
  singapore: 'Asia/Singapore',
  'hong kong': 'Asia/Hong_Kong',
  beijing: 'Asia/Shanghai',
  shanghai: 'Asia/Shanghai',
  china: 'Asia/Shanghai',
  taipei: 'Asia/Taipei',
  seoul: 'Asia/Seoul',
  tokyo: 'Asia/Tokyo',
  japan: 'Asia/Tokyo',
  sydney: 'Australia/Sydney',
  canberra: 'Australia/Sydney',
};

/** "local time" and unknown words give nothing: the outlet's own zone stands. */
export const ZONE_PATTERN =
  'local time|(?:[Ee]astern|[Cc]entral|[Mm]ountain|[Pp]acific)(?:\\s(?:[Ss]tandard|[Dd]aylight))?(?:\\s[Tt]ime)?|(?:UTC|GMT|BST|CES?T|EES?T|MSK|IST|SGT|JST|KST|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|AE[SD]T)(?![\\p{L}\\p{N}])|(?:Greenwich Mean|British Summer|Central European(?: Summer)?)\\s[Tt]ime|(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:\\p{Lu}\\p{L}+\\s){1,2}time(?!\\p{L})';

export function zoneOf(text: string | undefined): string | number | undefined {
  if (text === undefined) return undefined;
  const short = MINUTES[text] ?? ZONES[text];
  if (short !== undefined) return short;
  const words = text
    .toLowerCase()
    .replace(/\s(?:standard|daylight)?\s?time$/, '')
    .trim();
  if (words === 'greenwich mean') return 0;
  const parts = words.split(' ');
  return ZONES[words] ?? ZONES[parts[0] ?? ''] ?? ZONES[parts.slice(-2).join(' ')] ?? ZONES[parts.at(-1) ?? ''];
}
