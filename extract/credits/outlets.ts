// Real outlets by name, folded without article, and the words that outlets' names are built with.

/** Outlets whose names do not tell by their words that they are outlets come first; the others guard against odd spellings. */
const KNOWN = `
abc news|abc|afp|agence france-presse|al jazeera|ansa|ap|associated press|ars technica|asahi shimbun|asiatimes|axios|barron's|bbc|bbc news
bild|bloomberg|bloomberg law|bloomberg news|boston globe|breaking defense|business insider|buzzfeed news|caixin|cbs|cbs news|channel newsasia
cna|cnbc|cnet|cnn|cnn business|computerworld|corriere della sera|der spiegel|der standard|deutsche welle|die presse|die welt|die zeit|digitimes
dpa|dw|economist|el mundo|el país|el pais|efe|endgadget|engadget|euractiv|euronews|europa press|faz|financial times|forbes|foreign affairs
foreign policy|fortune|fox business|fox news|ft|globe and mail|golem|guardian|handelsblatt|haaretz|heise|heise online|hill|il sole 24 ore
inside u.s. trade|insider|intercept|japan times|jiji|kyodo|kyodo news|la repubblica|la vanguardia|lawfare|le figaro|le monde|les echos|lawfare
los angeles times|manager magazin|mit technology review|mlex|msnbc|nbc|nbc news|neue zürcher zeitung|new york times|new yorker|newsweek|nextgov
nhk|nikkei|nikkei asia|npr|nzz|observer|orf|pbs|politico|politico europe|propublica|protocol|punchbowl news|quartz|register|rest of world|reuters
ria novosti|semafor|semianalysis|sky news|slate|south china morning post|scmp|spiegel|stat|straits times|süddeutsche zeitung|tagesschau|tass|taz
techcrunch|the information|information|tom's hardware|time|times of india|times|united press international|upi|usa today|verge|vice|vox|wall street journal
washington post|washington examiner|wired|wirtschaftswoche|wsj|xinhua|xinhua news agency|yonhap|yonhap news agency|zdf|zdnet|404 media|ieee spectrum
`;

/** Names of press organs, folded, without a leading article. */
export const KNOWN_OUTLETS: ReadonlySet<string> = new Set(
  KNOWN.split(/[|\n]/)
    .map((name) => name.trim().replace(/^(?:the|der|die|das|el|la|le) /, ''))
    .filter(Boolean),
);

/** A name that ends with one of these is an outlet's wherever it is credited. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  `advertiser advocate agency anzeiger argus abendblatt allgemeine banner bee bericht beacon blatt blog bote broadcasting bugle bulletin chronicle
 courier courant daily diario diário dispatch echo examiner express enquirer eagle gazette globe giornale gaceta herald heraldo independent inquirer insider intelligencer
 journal kurier leader ledger magazine mail mercury mirror monitor morgenpost nachrichten newswire news newsletter newspaper newsroom notizie observer online podcast
 post presse press radio record recorder register report reporter review rundschau semanario sentinel shimbun spectator standard star
 statesman sun tageblatt tagblatt tageszeitung telegram telegraph times today tribune tv wire weekly wochenblatt zeitung zeit periódico prensa revista correo`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that never begin a name although the text capitalises them. */
export const NOT_NAME_STARTS: ReadonlySet<string> = new Set(
  `a an after although also and as at according before but by citing earlier first for from he her his how however i if in it its last later like meanwhile
 on one or our read see she since so some that their then there these they this those though to today tomorrow two until via we what when where whether while who why
 with yesterday yet you monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
 november december jan feb mar apr jun jul aug sept sep oct nov dec am im laut nach wie auch según segun selon source sources quelle fuente
 reports reporting both another
 portal magazin blatt sender nachrichtenagentur agentur onlineportal nachrichtenportal tageszeitung newsletter fachdienst dienst zeitung`
    .split(/\s+/)
    .filter(Boolean),
);
