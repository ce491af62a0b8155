// Kinds of words by which one speaker answers another, in the languages the press prints: what a pair of passages shows, not what it means.

/** Tried on folded text. */
export const WORDINGS = {
  // "retorts the Board" / not: "says the Board"
  answers:
    /\b(?:retort|counter|rebut|refut|contradict|disput|den(?:y|ie)|reject|dismiss|contest|object|disagre|insist|maintain|protest|correct|rectif|repl(?:y|ie)|respond|answer|hit back|shot back|fir(?:e|ed) back|push(?:es|ed)? back|scoff|brush|laugh|begs? to differ|would not vouch|swear|swore|counter|challeng|repudiat|rebuff|bristl|snap)(?:s|es|ed|d|ing|t|ts)?\b|\b(?:wider\p{L}+|entgegne\p{L}*|entgegen|bestr(?:eit|itt)\p{L}*|dementier\p{L}*|zurückgewiesen|erwider\p{L}*|beteuer\p{L}*|kontert\p{L}*|rétorqu\p{L}*|répliqu\p{L}*|objecte?\p{L}*|rectifi\p{L}*|dément\p{L}*|contest\p{L}*|assur\p{L}*|nie(?:nt)?|réfut\p{L}*|replic[aó]\p{L}*|desm\p{L}+|nieg\p{L}*|negó|neg[aó]ron|rechaz\p{L}*|asegur\p{L}*|insist\p{L}*|repus\p{L}*|weerspr\p{L}*|ontken\p{L}*|betwist\p{L}*|reageer\p{L}*|houdt|werpt|smentisc\p{L}*|replica\p{L}*|nega)\b/u,
  // "Nonsense, says the clerk."
  rejects:
    /\b(?:nonsense|poppycock|rubbish|baloney|bunk|hogwash|balderdash|fantasy|fiction|invented|invention|fabricat\p{L}+|untrue|false|wrong|mistaken|incorrect|inaccurate|a lie|lies|lying|fairy ?tales?|a (?:good )?(?:film|story|myth|legend|rumou?r|joke)|not so|no such|not true|not the case|nothing of (?:the|that)|unsinn|quatsch|falsch|unwahr|erfunden|märchen|humbug|faux|fausse|mensong\p{L}*|invention|absurde|falso|falsa|mentira|bulo|invento|absurdo|onzin|onwaar|verzonnen|onjuist|falsità|favole)\b/u,
  negates:
    /\b(?:not|no|nobody|no one|none|nothing|never|neither|nor|without|cannot|\p{L}+n't|nicht|kein\p{L}{0,2}|nichts|nie|niemals|niemand|weder|ohne|ne|pas|rien|jamais|aucune?|personne|ni|sans|nunca|nadie|ning[uú]n\p{L}*|nada|jamás|sin|niet|geen|nooit|niets|non|nessun\p{L}*|mai|niente)\b/u,
  // denies that anything of the kind is: "there is no lease", "nobody asked", "nothing was copied"
  sweeps:
    /\b(?:there (?:is|was|were|are|has been|have been|had been|never was) (?:no|nothing|nobody|never)|nobody|no one|not one|nothing|never|none|no (?:\p{L}+ ){1,3}(?:was|were|is|has|had|have|took|went|left|came|ever)|nicht einmal|niemand|nie|rien|jamais|personne|nadie|nunca|nooit|niemand)\b/u,
  // "The owner tells it differently.", "the real trigger"
  otherwise:
    /\b(?:otherwise|differently|another (?:reason|account|version|story|explanation|figure|view)|(?:different|other|real|true|actual|quieter|simpler|deeper|less|second|rival|competing) (?:reason|cause|trigger|motive|account|version|story|explanation|figure|date|number)|reason (?:is|was) (?:another|different)|something else|somebody else|on the contrary|in fact|in truth|in reality|actually|really|not so fast|far from it|the reverse|the opposite|contrary to|at odds|does not (?:match|square|tally)|etwas anderes|anders|tatsächlich|in wahrheit|in wirklichkeit|vielmehr|wahre[rn]?|eigentliche[rn]?|autre (?:raison|version|chiffre|explication)|en réalité|en fait|plutôt|au contraire|véritable|otra (?:razón|versión|cifra|explicación)|en realidad|por el contrario|verdader[oa]|iets anders|in werkelijkheid|eigenlijk|echte|juist|in realtà)\b/u,
  contrasts:
    /\b(?:but|however|though|although|yet|whereas|while|instead|rather|nevertheless|still|only|merely|barely|just|aber|doch|jedoch|hingegen|dagegen|allerdings|hält|mais|cependant|pourtant|toutefois|en revanche|or|pero|sin embargo|en cambio|aunque|maar|echter|daarentegen|evenwel|ma|però|invece|tuttavia)\b/u,
  // papers and things that show: "a payslip, seen by", "the register", "the log"
  shows:
    /\b(?:records?|register|registry|log|logs|payslip|invoice|receipt|minutes|memo|memorandum|e-?mail|emails|letter|copy|copies|scan|stamp|document|documents|filing|indictment|affidavit|lease|contract|card|ledger|files?|table|annex|manifest|database|draft|invitation|calendar|diary|photographs?|footage|according to (?:the|its|his|her) (?:own|internal)|seen by|reviewed by|obtained by|bescheid|protokoll|akte|register|unterlagen|courriel|registre|document|reçu|registro|documento|correo|acta|brief|bewijs|register)\b/u,
  anonymous:
    /\b(?:two|three|four|several|some|one|a|an|another|people|persons?|officials?|sources?|insiders?|employees|staff(?:er)?s?|engineers|aides?|diplomats?|executives?|former|ambtenaren|bronnen|ingewijden|insider|kreisen|beamte|mitarbeiter|sources?|proches?|fonctionnaires?|fuentes|funcionarios|empleados)\b[^.;“”"]{0,60}\b(?:said|say|says|told|tells?|added|credited|swear|swore|insist\p{L}*|confirmed|claim\p{L}*|sagten?|sagen|zufolge|disent|selon|affirm\p{L}*|dijeron|aseguran|según|zeggen|vertellen|volgens)\b/u,
  reasons:
    /\b(?:because|since|owing|due to|reasons?|grounds?|cause[ds]?|trigger(?:ed|s)?|prompt(?:ed|s)?|motives?|over|in (?:response|return|reply|reaction|retaliation|answer|exchange)|answers?|response|retaliation|behind|led to|set off|started|made the difference|did the trick|blames?|blamed|thanks to|in view of|on account|purpose|aim|weil|wegen|grund|gründe|anlass|begründung|aufgrund|auslöser|raison|motif|parce|cause|suite à|razón|motivo|porque|debido|causa|omdat|reden|wegens|vanwege|aanleiding|doorslag|perché|motivo|a causa)\b/u,
  // "declined to say" / "did not answer"
  silent:
    /\b(?:declin(?:e|es|ed)|refus(?:e|es|ed) to (?:say|comment|answer|discuss|be drawn)|(?:did|does|do|has|have|had|could|would|will)(?: not|n't) (?:immediately |yet |be )?(?:respond|responded|repl(?:y|ied)|answer(?:ed)?|comment(?:ed)?|return(?:ed)?|reached?|say|discuss|be reached|elaborate|confirm)|no comment|not (?:be )?reached|unavailable|would (?:only|neither)|neither confirm\p{L}*|lehnte[^.;]{0,30} ab|kein kommentar|keine stellungnahme|pas (?:souhaité|répondu|commenté)|no (?:quiso|respondió|contestó|comentó)|wilde(?:n)? niet)\b/u,
  // taste, forecast, wish, rule
  opines:
    /\b(?:would|should|could|might|may|must|ought|hope[sd]?|fear[sd]?|expect(?:s|ed)?|predict(?:s|ed)?|believes?|thinks?|thought|view|opinion|likely|probably|perhaps|if|unless|want(?:s|ed)?|urg(?:es|ed)|call(?:s|ed) (?:for|on)|demand(?:s|ed)|welcom(?:e|es|ed)|prais(?:e|es|ed)|critici[sz](?:e|es|ed)|worr(?:y|ies|ied)|könnte\p{L}*|sollte\p{L}*|würde\p{L}*|hofft?|fordert?|devrait|pourrait|serait|espère|podría|debería|espera|pide|zou(?:den)?|moet(?:en)?|hoopt)\b/u,
  goesOn:
    /\b(?:added|adding|also|too|as well|moreover|in addition|likewise|similarly|agreed|confirmed|echoed|said the same|same|further|furthermore|meanwhile|separately|außerdem|ferner|ebenfalls|auch|zudem|ajout\p{L}*|aussi|également|par ailleurs|añadió|también|además|asimismo|ook|voegde|bovendien|anche|inoltre)\b/u,
  points:
    /\b(?:that|this|such|those|these|it|so|them|thereof|das|dies\p{L}*|davon|dem|solche\p{L}*|cela|ça|ce|en|eso|esto|ello|tal|dat|dit|zulk\p{L}*|ciò|questo)\b/u,
  asks: /\?/,
} as const;

export type Wording = keyof typeof WORDINGS;
export const WORDING_NAMES = Object.keys(WORDINGS) as readonly Wording[];
