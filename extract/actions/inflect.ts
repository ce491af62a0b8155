// Forms of English verbs, so that lexicons list dictionary forms only: "ban" stands for ban, bans, banned, banning.

/** Past and participle where they do not follow from the spelling. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  begin: ['began', 'begun'],
  bring: ['brought', 'brought'],
  buy: ['bought', 'bought'],
  come: ['came', 'come'],
  cut: ['cut', 'cut'],
  draw: ['drew', 'drawn'],
  find: ['found', 'found'],
  forbid: ['forbade', 'forbidden'],
  freeze: ['froze', 'frozen'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  hear: ['heard', 'heard'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  lose: ['lost', 'lost'],
  fall: ['fell', 'fallen'],
  become: ['became', 'become'],
  speak: ['spoke', 'spoken'],
  lead: ['led', 'led'],
  fight: ['fought', 'fought'],
  veto: ['vetoed', 'vetoed'],
  fly: ['flew', 'flown'],
  show: ['showed', 'shown'],
  leave: ['left', 'left'],
  lay: ['laid', 'laid'],
  let: ['let', 'let'],
  make: ['made', 'made'],
  meet: ['met', 'met'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  roll: ['rolled', 'rolled'],
  say: ['said', 'said'],
  seek: ['sought', 'sought'],
  sell: ['sold', 'sold'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shut: ['shut', 'shut'],
  sit: ['sat', 'sat'],
  strike: ['struck', 'struck'],
  take: ['took', 'taken'],
  tear: ['tore', 'torn'],
  tell: ['told', 'told'],
  throw: ['threw', 'thrown'],
  unfreeze: ['unfroze', 'unfrozen'],
  uphold: ['upheld', 'upheld'],
  win: ['won', 'won'],
  withdraw: ['withdrew', 'withdrawn'],
  withhold: ['withheld', 'withheld'],
  write: ['wrote', 'written'],
  shoot: ['shot', 'shot'],
  undo: ['undid', 'undone'],
  plead: ['pleaded', 'pled'],
  quit: ['quit', 'quit'],
  overturn: ['overturned', 'overturned'],
  spread: ['spread', 'spread'],
  pare: ['pared', 'pared'],
};

/** Verbs of one stressed last syllable that double it; other short words are found by their shape. */
const DOUBLING = new Set([
  'permit',
  'submit',
  'commit',
  'remit',
  'refer',
  'confer',
  'unplug',
  'rebut',
  'compel',
  'outlaw',
]);
const SHORT = /^[^aeiou]*[aeiou][bdgklmnprt]$/u;
const NEVER_DOUBLED = /[kl]$|(?:ear|eak|oad|ool)$/u;

const doubles = (verb: string): boolean =>
  verb !== 'outlaw' && (DOUBLING.has(verb) || (SHORT.test(verb) && !NEVER_DOUBLED.test(verb) && verb.length <= 5));

const stemOf = (verb: string): string =>
  doubles(verb) ? verb + verb.slice(-1) : /[^aeo]e$/u.test(verb) ? verb.slice(0, -1) : verb;

export function present(verb: string): string {
  if (verb === 'go') return 'goes';
  if (/(?:s|x|z|ch|sh)$/u.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

export function gerund(verb: string): string {
  if (/ee$|ye$|oe$/u.test(verb)) return `${verb}ing`;
  return `${stemOf(verb).replace(/e$/u, '')}ing`;
}

/** Past and participle, once where they are one. */
export function pasts(verb: string): string[] {
  const irregular = IRREGULAR[verb];
  if (irregular) return [...new Set(irregular)];
  if (/[^aeiou]y$/u.test(verb)) return [`${verb.slice(0, -1)}ied`];
  return [verb.endsWith('e') ? `${verb}d` : `${stemOf(verb)}ed`];
}

/** British and American spelling of one verb. */
const spellings = (verb: string): string[] =>
  /(?:is|iz)e$/u.test(verb) && verb.length > 6
    ? [verb.replace(/[sz]e$/u, 'se'), verb.replace(/[sz]e$/u, 'ze')]
    : [verb];

const formsBy = (verbs: string, read: (verb: string) => string[]): string =>
  [...new Set(verbs.trim().split(/\s+/u).flatMap(spellings).flatMap(read))].join('|');

/** Every form. */
export const allForms = (verbs: string): string => formsBy(verbs, (v) => [v, present(v), ...pasts(v), gerund(v)]);
/** As it stands behind "was" or "has". */
export const pastForms = (verbs: string): string => formsBy(verbs, pasts);
export const gerunds = (verbs: string): string => formsBy(verbs, (v) => [gerund(v)]);
export const baseForms = (verbs: string): string => formsBy(verbs, (v) => [v]);

/** Dictionary forms by irregular past and participle. */
export const irregularForms = (): Map<string, string> =>
  new Map(Object.entries(IRREGULAR).flatMap(([verb, forms]) => forms.map((form) => [form, verb] as const)));
