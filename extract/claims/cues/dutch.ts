// Dutch verbs and words around them.
import { type LanguagePack, nounTable, verbTable, type VerbRow, wordSet } from './pack.ts';

const ROWS: readonly VerbRow[] = [
  {
    stance: 'asserts',
    use: 'say',
    forms: `zegt zei zeiden zeggen, verklaart verklaarde, meldt meldde melden, stelt stelde stellen, schrijft schreef, benadrukt benadrukte, bevestigt bevestigde,
      vertelt vertelde, denkt dacht, legt legde, voegt voegde, erkent erkende, laat liet, antwoordt antwoordde, beweert beweerde`,
    strict: true,
  },
  {
    stance: 'predicts',
    use: 'say',
    forms:
      'verwacht verwachtte verwachten, voorspelt voorspelde, waarschuwt waarschuwde, vreest vreesde, hoopt hoopte, schat schatte schatten',
  },
  { stance: 'asserts', use: 'say', forms: 'vindt vond vinden' },
  { stance: 'demands', use: 'say', forms: 'eist eiste eisen, wil willen, vraagt vroeg' },
  { stance: 'denies', use: 'say', forms: 'ontkent ontkende ontkennen, loochent' },
  {
    stance: 'disputes',
    use: 'say',
    forms: 'betwist betwistte, verwerpt verwierp, bekritiseert bekritiseerde, noemt noemde',
  },
  {
    stance: 'alleges',
    use: 'say',
    forms:
      'beschuldigt beschuldigde beschuldigen, vermoedt vermoedde vermoeden, klaagt klaagde klagen, verwijt verweet',
  },
  {
    stance: 'asserts',
    use: 'say',
    forms: `herhaalt herhaalde, verzekert verzekerde verzekeren, belooft beloofde beloven, verzucht verzuchtte, fluistert fluisterde, grapt grapte,
      bekent bekende, concludeert concludeerde, constateert constateerde constateren, betoogt betoogde betogen, onderstreept onderstreepte, signaleert signaleerde,
      bericht berichtte berichten, mailt mailde, twittert twitterde, licht lichtte, geeft gaf geven, weet wist weten, gelooft geloofde geloven, meent meende menen,
      oordeelt oordeelde oordelen, herinnert herinnerde, noteert noteerde, roept riep, zweert zwoer, spreekt sprak, houdt hield, voorziet voorzag`,
    strict: true,
  },
  {
    stance: 'disputes',
    use: 'say',
    forms:
      'weerspreekt weersprak weerspreken, bestrijdt bestreed bestrijden, hekelt hekelde hekelen, laakt laakte, riposteert, sneert sneerde',
    strict: true,
  },
];

export const DUTCH: LanguagePack = {
  language: 'nl',
  verbs: verbTable(ROWS),
  between: wordSet('ook later toen nu weer opnieuw heeft had hebben'),
  pronouns: new Map([
    ['hij', 'he'],
    ['zij', 'she'],
    ['ze', 'she'],
    ['het', 'it'],
  ]),
  objects: new Map([
    ['hem', 'he'],
    ['haar', 'she'],
    ['hen', 'they'],
  ]),
  determiners: wordSet('de het een deze dit die dat'),
  possessives: new Map([
    ['zijn', 'he'],
    ['haar', 'she'],
    ['hun', 'they'],
  ]),
  modifiers: wordSet('van bij in uit met voor die dat op aan over'),
  conjunctions: wordSet('en maar dat terwijl als omdat hoewel of'),
  auxiliaries: wordSet('is zijn was waren wordt worden werd kan zal zullen'),
  verbSecond: true,
  joiners: wordSet('en'),
  complementisers: wordSet('dat of'),
  tails: wordSet('mee toe uit weten aan tegen vol door af op in terug'),
  prepositions: wordSet('in op bij na voor met sinds volgens aan'),
  quantifiers: wordSet('twee drie vier enkele verschillende sommige veel'),
  nouns: nounTable({
    anonymous:
      'bronnen bron ambtenaren ambtenaar experts deskundigen deskundige analisten analist advocaten advocaat diplomaten onderzoekers critici mensen',
    role: 'minister president directeur rechter topman topvrouw staatssecretaris voorzitter hoogleraar',
    spokesperson: 'woordvoerder woordvoerster',
    document: 'brief besluit rapport document klacht wet nota verklaring',
    company: 'bedrijf concern fabrikant laboratorium onderneming',
    agency: 'bureau ministerie regering kabinet commissie toezichthouder rechtbank vakbond vakbonden ambassade',
    outlet: 'krant tijdschrift zender',
    group: 'bedrijven',
  }),
  humanEnding: /(?:er|ster|ist|eur|aar)(?:s|en)?$/,
  sources: [['volgens'], ['aldus'], ['in', 'de', 'woorden', 'van'], ['naar', 'zeggen', 'van']],
  future: wordSet('zal zullen zou zouden'),
  negations: wordSet('niet geen nooit niemand'),
};
