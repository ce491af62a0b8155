// Lines of a page that change while its text does not: clocks, counters, links to other stories.

interface PassingRule {
  name: 'clock' | 'counter' | 'related links';
  /** Of the whole line. */
  line: RegExp;
}

const AMOUNT = String.raw`\d[\d.,]{0,12} ?(?:k|m|mio|tsd)?`;
const UNIT = `(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|sekunden?|minuten?|stunden?|tage?n?|secondes?|heures?|jours?|segundos?|minutos?|horas?|d[ií]as?)`;
const SOME = `(?:${AMOUNT}|an?|one|few|eine[rm]?) ?${UNIT}`;
const AGO = `(?:(?:about )?${SOME} (?:ago|geleden)|(?:vor|il y a|hace) ${SOME}|${AMOUNT} ?[smhd]|just now|moments ago|gerade eben)`;
const TIME = String.raw`\d{1,2}[:.h]\d{2}(?:[:.]\d{2})? ?(?:[ap]\.?m\.?|uhr)?(?: ?[a-z]{2,4}\b)?`;
const STAMP = `(?:(?:last|first|zuletzt|derni[eè]re) )?(?:updated?|published|posted|modified|aktualisiert|ver[oö]ffentlicht|stand|mis à jour|publi[eé]|actualizado|publicado|bijgewerkt)(?: (?:at|on|am|um|le|el|op))?`;

/** A line is passing where one of these is all of it. */
const RULES: readonly PassingRule[] = [
  // `Updated 12 minutes ago`, `Last updated: 14:05 GMT`; not `Updated figures show nine`, `Update, 3 May: Talks went on.`
  {
    name: 'clock',
    line: new RegExp(String.raw`^(?:${STAMP}\s?[:–—-]?\s?(?:${AGO}|${TIME})|(?:${AGO})|${TIME})[.,]?$`, 'iu'),
  },
  // `1,204 views`, `56 comments`, `Shares: 12`, `3 min read`; not `41 deputies`, `1,204 licences`
  {
    name: 'counter',
    line: new RegExp(
      String.raw`^(?:${AMOUNT} ?(?:views?|reads?|readers?|shares?|likes?|comments?|reactions?|min(?:ute)?s?[ -](?:read|lesezeit)|aufrufe|kommentare?|leser|commentaires?|lectures?|vues?|comentarios?|visitas?|lecturas?|reacties)(?: (?:so far|online|now))?|(?:views?|shares?|likes?|comments?|reads?|aufrufe|kommentare?|commentaires?|comentarios?|lesezeit|reading time)\s?[:(]?\s?${AMOUNT}\)?(?: ?min(?:ute)?[ns]?)?|${AMOUNT} (?:people|others|readers) (?:are )?(?:reading|watching|viewing) (?:this|now)(?: now| story)?)\.?$`,
      'iu',
    ),
  },
  // `Read more: The harbour freezes`; not `More: the word she used twice was never.`
  {
    name: 'related links',
    line: /^(?:read (?:more|also|next)|see also|also read|related(?: (?:stories|articles|content|links|coverage))?|more (?:on this(?: story)?|from [^:]{1,40}|stories)|most (?:read|viewed|popular)|recommended(?: (?:stories|for you))?|up next|don[’']t miss|lesen sie (?:auch|mehr)|mehr zum thema|à lire aussi|lire aussi|lea tambi[eé]n|lees ook)(?:\s?[:|–—»›-]\s?.{1,160})?$/iu,
  },
];

const LONGEST = 200;

/** Why a line is no part of what the article says, if it is none. */
export function passingLine(line: string): PassingRule['name'] | undefined {
  const text = line.trim();
  if (text.length > LONGEST) return undefined;
  return RULES.find((rule) => rule.line.test(text))?.name;
}
