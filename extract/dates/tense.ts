// Whether the words around an expression speak of what was or of what will be.

export type Tense = 'past' | 'future' | 'unclear';

const FUTURE =
  /^(?:will|shall|must|would|should|could|may|might|can|won't|plans?|expects?|expected|intends?|hopes?|scheduled|due|going|aims?|promises?|wants?|means?|takes?|comes?|expires?|starts?|begins?|ends?|meets?|votes?|bites?|applies|lapses?|becomes?|resumes?|opens?|closes?|kicks?|upcoming|deadline|wird|werden|soll|sollen|will|dürfte|könnte|muss|müssen|tritt|treten|läuft|será|serán|deberá|deberán|podrá|entrará|vence|prevé|sera|seront|devra|devront|doit|entrera|zal|zullen|moet|moeten|wil|gaat)$/;
const PAST =
  /^(?:was|were|had|did|has|been|said|told|wrote|made|took|came|went|gave|got|saw|met|sent|put|set|held|left|found|won|lost|began|became|brought|bought|built|chose|cut|fell|felt|flew|grew|heard|hit|kept|knew|led|let|paid|ran|rose|sold|shut|sat|spoke|spent|stood|struck|sought|taught|threw|thought|understood|withdrew|woke|rang|fought|hurt|dealt|dropped|drew|broke|caught|arose|according|war|waren|hatte|hatten|wurde|wurden|sagte|teilte|gab|kam|ging|trat|ordnete|erklärte|schrieb|erlaubte|hieß|hat|haben|fue|fueron|había|dijo|anunció|ordenó|pidió|ha|han|hizo|était|étaient|avait|a|ont|dit|annoncé|déclaré|werd|werden|had|zei|heeft|hebben|kondigde|schreef|gisteren)$/;
const NOT_PAST =
  /^(?:need|exceed|proceed|indeed|speed|feed|seed|succeed|hundred|united|limited|red|bed|fed|embed|shed|based|dated|related|supposed|so-called|named|added|armed|advanced|sacred|aged|affected|blessed|trusted)$/;
const COUNT_WORD = /[\p{L}'’-]+/gu;
const REACH = 240;

function tenseOfWord(word: string): Tense {
  const small = word.toLowerCase().replace('’', "'");
  if (FUTURE.test(small) || small.endsWith("'ll")) return 'future';
  if (PAST.test(small)) return 'past';
  if (/^\p{Ll}{2,}ed$/u.test(word) && !NOT_PAST.test(small)) return 'past';
  return 'unclear';
}

/** The nearest verb before the expression decides, else the nearest behind it. */
export function tenseAt(sentence: string, start: number, end: number): Tense {
  const before = sentence.slice(Math.max(0, start - REACH), start);
  if (
    /(?:\bby|\buntil|\btill|\bstarting|\bbefore|\bbis|\bab|\bhasta|\bantes del?|\bd'ici|\bavant|\bvoor|\btot)\s(?:the\s)?$/i.test(
      before,
    )
  ) {
    const own = nearest(before, true);
    return own === 'past' && /\b(?:until|till|before|bis|hasta|avant|tot)\s(?:the\s)?$/i.test(before)
      ? 'past'
      : own === 'unclear'
        ? 'future'
        : own;
  }
  const left = nearest(before, true);
  return left === 'unclear' ? nearest(sentence.slice(end, end + REACH), false) : left;
}

function nearest(text: string, last: boolean): Tense {
  const words = text.match(COUNT_WORD) ?? [];
  if (last) words.reverse();
  for (const [i, word] of words.entries()) {
    const tense = tenseOfWord(word);
    // "would have closed", "will be shut": the modal before rules
    if (
      tense === 'past' &&
      last &&
      words.slice(i + 1, i + 4).some((w) => /^(?:will|would|must|shall|should|wird|werden)$/i.test(w))
    )
      return 'future';
    if (tense !== 'unclear') return tense;
  }
  return 'unclear';
}
