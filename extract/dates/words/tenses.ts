// Verbs that tell past from future, by language.

interface TenseWords {
  future: ReadonlySet<string>;
  past: ReadonlySet<string>;
  /** Words that look like a past form and are none. */
  neither: ReadonlySet<string>;
  /** Regular past forms. */
  pastEnding: RegExp;
  /** "by", "until": what is named lies ahead unless a verb says it does not. */
  deadline: RegExp;
  /** Modals that turn a past form behind them into the future. */
  modal: ReadonlySet<string>;
}

/** `plans?` stands for both forms. */
const words = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/\s+/)
      .flatMap((w) => (w.endsWith('?') ? [w.slice(0, -2), w.slice(0, -1)] : [w])),
  );
const never: ReadonlySet<string> = new Set();

const ENGLISH: TenseWords = {
  future:
    words(`will shall must would should could may might can won't can't cannot plan plans planned planning expect expects expected intends? intend hopes? scheduled slated penciled pencilled likely due going aims? promises? wants?
    takes expires starts begins ends meets bites applies lapses becomes resumes kicks upcoming deadline forthcoming`),
  past: words(`was were had did has been said told wrote made took came went gave got saw met sent held found won lost began became brought bought built chose fell felt flew grew heard kept knew
    led left paid ran rose sold shut stopped sat spoke spent stood struck sought taught threw thought understood withdrew woke rang fought dealt drew broke caught arose according shown known seen taken given written`),
  neither:
    words(`need exceed proceed indeed speed feed seed succeed hundred united limited red bed fed embed shed based dated related supposed so-called named added armed advanced sacred aged affected trusted blessed
    expected planned scheduled slated penciled pencilled`),
  pastEnding: /^\p{Ll}{2,}ed$/u,
  deadline:
    /\b(?:(?:by|until|till|starting|before|effective|from)\s(?:the\s)?|(?:by|until|till|beginning|starting|before)\s(?:at\s)?\d[\d:.]{0,4}\s(?:[ap]\.?m\.?\s)?(?:\p{L}+\s){0,3})$/iu,
  modal: words('will would must shall should could can may might to be'),
};
const GERMAN: TenseWords = {
  future: words('wird werden soll sollen will wollen dürfte könnte muss müssen tritt treten läuft geplant kann können'),
  past: words(
    `war waren hatte hatten wurde wurden sagte teilte gab kam ging trat ordnete erklärte schrieb erlaubte hieß hat haben erteilte kündigte verbot stellte legte nahm machte beschloss verhängte stimmte forderte warf liess ließ`,
  ),
  neither: never,
  pastEnding: /^\p{Ll}{3,}ten?$/u,
  deadline: /\b(?:bis|ab|bis zum)\s$/i,
  modal: words('wird werden soll sollen'),
};
const SPANISH: TenseWords = {
  future: words(
    'será serán deberá deberán podrá podrán entrará vence prevé prevén va van debe deben puede pueden tendrá tendrán',
  ),
  past: words('fue fueron había habían dijo anunció ordenó pidió ha han hizo era eran estaba quedó'),
  neither: never,
  pastEnding: /^\p{Ll}{3,}(?:ó|aron|ieron)$/u,
  deadline: /\b(?:hasta|antes del?|para|a partir del?)\s(?:el\s|la\s)?$/i,
  modal: never,
};
const FRENCH: TenseWords = {
  future: words('sera seront devra devront doit doivent entrera entreront pourra pourront va vont prévoit expire'),
  past: words('était étaient avait avaient a ont fut dit annoncé déclaré ordonné été'),
  neither: never,
  pastEnding: /^\p{Ll}{3,}(?:a|èrent)$/u,
  deadline: /(?:\bavant|\bjusqu['’]au|\bd['’]ici|\bdès|\bà partir du)\s(?:le\s|la\s)?$/i,
  modal: never,
};
const DUTCH: TenseWords = {
  future: words('zal zullen moet moeten wil willen gaat gaan kan kunnen treedt'),
  past: words('was waren werd werden had hadden zei heeft hebben is kondigde schreef liet gaf kwam ging verbood'),
  neither: never,
  pastEnding: /^\p{Ll}{3,}(?:de|te)n?$/u,
  deadline: /\b(?:tot|voor|vanaf)\s(?:de\s|het\s)?$/i,
  modal: words('zal zullen'),
};

export const TENSES: Readonly<Record<string, TenseWords>> = {
  en: ENGLISH,
  de: GERMAN,
  es: SPANISH,
  fr: FRENCH,
  nl: DUTCH,
};
export const DEFAULT_TENSES: TenseWords = ENGLISH;
export type { TenseWords };
