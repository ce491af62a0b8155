// Kinds of words by which one speaker answers another, in the languages the press prints: what a passage shows, word by word.

/** Each tried on one word in lower case, once; "t" is what is left of "didn't". */
const WORDINGS: readonly (readonly [string, RegExp])[] = [
  // "retorts the Board" / not: "says the Board"
  [
    'answers',
    /^(?:(?:retort|counter|rebut|refut|contradict|disput|den[iy]|reject|dismiss|contest|object|disagre|insist|maintain|protest|correct|rectif|repl[iy]|respond|answer|scoff|brush|laugh|swear|challeng|repudiat|rebuff|snap)(?:e|es|s|ed|d|ing|ted|ts)?|swore|begs|vouch|back|wider\p{L}+|entgeg\p{L}+|bestr(?:eit|itt)\p{L}*|dement\p{L}*|zurück\p{L}*|erwider\p{L}*|beteuer\p{L}*|konter\p{L}*|rétorqu\p{L}*|répliqu\p{L}*|objecte?|dément\p{L}*|conteste\p{L}*|assure\p{L}*|nie|nient|réfut\p{L}*|replic[aó]\p{L}*|desm\p{L}+|nieg\p{L}*|negó|negaron|rechaz\p{L}*|asegur\p{L}*|insist\p{L}+|repus\p{L}*|weerspr\p{L}*|ontken\p{L}*|betwist\p{L}*|reageer\p{L}*|houdt|werpt|smenti\p{L}*|nega)$/u,
  ],
  // "Nonsense, says the clerk."
  [
    'rejects',
    /^(?:nonsense|poppycock|rubbish|baloney|bunk|hogwash|fantasy|fiction|fictitious|invent\p{L}*|fabricat\p{L}+|untrue|false|wrong|mistaken|incorrect|inaccurate|baseless|lies?|lied|lying|fairy|myth|legend|rumou?rs?|joke|fig|unsinn|quatsch|falsch|unwahr|erfunden|märchen|humbug|faux|fausse|mensong\p{L}*|absurde?|falso|falsa|mentira|bulo|absurdo|onzin|onwaar|verzonnen|onjuist)$/u,
  ],
  [
    'negates',
    /^(?:t|not|no|nobody|none|nothing|never|neither|nor|without|cannot|nicht|kein\p{L}{0,2}|nichts|nie|niemals|niemand|weder|ohne|ne|n|pas|rien|jamais|aucune?|ni|sans|nunca|nadie|ning[uú]n\p{L}*|nada|jamás|sin|niet|geen|nooit|niets|non|nessun\p{L}*|mai|niente)$/u,
  ],
  // of anything of the kind: "nobody asked", "nothing was copied"
  [
    'sweeps',
    /^(?:nobody|nothing|never|none|such|any|ever|niemand|nie|rien|jamais|personne|nadie|nunca|nooit|once|single)$/,
  ],
  // "The owner tells it differently.", "the real trigger"
  [
    'otherwise',
    /^(?:otherwise|differently|different|another|other|real|true|truth|actual|actually|really|reality|quieter|simpler|contrary|reverse|opposite|odds|story|version|account|telling|anders|anderes|andere[nrs]?|tatsächlich|wahrheit|wirklichkeit|vielmehr|wahre[rn]?|eigentliche[rn]?|autre|réalité|plutôt|contraire|véritable|otra|otro|realidad|contrario|verdader[oa]|iets|werkelijkheid|eigenlijk|echte|juist)$/u,
  ],
  [
    'contrasts',
    /^(?:but|however|though|although|yet|whereas|while|instead|rather|nevertheless|still|aber|doch|jedoch|hingegen|dagegen|allerdings|hält|mais|cependant|pourtant|toutefois|revanche|or|pero|embargo|cambio|aunque|maar|echter|daarentegen|evenwel)$/,
  ],
  [
    'lessens',
    /^(?:only|merely|barely|just|half|third|fewer|less|alone|nur|lediglich|bloß|knapp|seulement|à|peine|solo|apenas|slechts|maar)$/,
  ],
  // papers and things that show: "a payslip, seen by", "the register"
  [
    'shows',
    /^(?:records?|register|registry|logs?|payslips?|slips?|invoices?|receipts?|minutes|memo|memorandum|mails?|emails?|letters?|cop(?:y|ies)|scans?|stamps?|documents?|filings?|indictment|affidavit|lease|contracts?|cards?|ledger|files?|tables?|annex|manifest|database|drafts?|calendar|diary|journal|book|photographs?|footage|papers?|seen|reviewed|obtained|release|internal|own|shows?|bescheid|protokoll|akten?|unterlagen|courriel|registre|reçu|registro|documento|correo|acta|brief|bewijs)$/,
  ],
  [
    'reasons',
    /^(?:because|owing|due|reasons?|grounds?|cause[ds]?|triggers?|triggered|prompt(?:ed|s)?|motives?|response|return|reply|reaction|retaliation|answers?|exchange|behind|led|set|started|decided|difference|blames?|blamed|thanks|view|purpose|grew|followed|after|over|connection|unconnected|link|weil|wegen|grund|gründe|anlass|begründung|aufgrund|auslöser|raison|motif|parce|razón|motivo|porque|debido|omdat|reden|wegens|vanwege|aanleiding|doorslag)$/,
  ],
  // "declined to say" / "did not answer"
  [
    'silent',
    /^(?:declin(?:e|es|ed)|comment(?:ed)?|respond(?:ed)?|reached|elaborate|unavailable|silent|discuss|äußern|stellungnahme|commenté|répondu|souhaité|comentó|comentar|respondió)$/,
  ],
  // taste, forecast, wish, rule
  [
    'opines',
    /^(?:would|should|could|might|must|ought|hope[sd]?|fear[sd]?|expect(?:s|ed)?|predict(?:s|ed)?|believes?|thinks?|thought|opinion|likely|probably|perhaps|if|unless|want(?:s|ed)?|urg(?:es|ed)|call(?:s|ed)|demand(?:s|ed)|welcom(?:e|es|ed)|prais(?:e|es|ed)|critici[sz](?:e|es|ed)|worr(?:y|ies|ied)|könnte\p{L}*|sollte\p{L}*|würde\p{L}*|hofft?|fordert?|devrait|pourrait|serait|espère|podría|debería|espera|pide|zou|zouden|moet|moeten|hoopt)$/u,
  ],
  [
    'goes on',
    /^(?:added|adding|also|too|moreover|addition|likewise|similarly|agreed|confirmed|echoed|same|further|furthermore|meanwhile|separately|außerdem|ferner|ebenfalls|auch|zudem|ajout\p{L}*|aussi|également|ailleurs|añadió|también|además|asimismo|ook|voegde|bovendien)$/u,
  ],
  [
    'points',
    /^(?:that|this|such|those|these|it|so|them|das|dies\p{L}*|davon|dem|solche\p{L}*|cela|ça|ce|en|eso|esto|ello|tal|dat|dit|zulk\p{L}*)$/u,
  ],
];

/** Bits of the kinds a word is of. */
export function wordingsOf(lower: string): number {
  let bits = 0;
  for (const [nth, [, words]] of WORDINGS.entries()) if (words.test(lower)) bits |= 1 << nth;
  return bits;
}

export const WORDING_NAMES: readonly string[] = WORDINGS.map(([name]) => name);

const bitOf = (name: string): number => 1 << WORDING_NAMES.indexOf(name);
export const NEGATES = bitOf('negates');
export const REASONS = bitOf('reasons');
export const POINTS = bitOf('points');
export const ANSWERS = bitOf('answers');
export const DENIES = ANSWERS | NEGATES | bitOf('rejects') | bitOf('otherwise') | bitOf('shows');
