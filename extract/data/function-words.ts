// Words that are no names wherever they stand: function words of five languages, calendar words, adjectives of nationality.
import { wordList } from './known-names.ts';

export const FUNCTION_WORDS = new Set(
  wordList(`a an the this that these those it its he she they we you i his her their our your my me him us them who whom whose which what when where why how if whether while although though because since until unless after before
  during in on at by for from with without within of to into onto over under above below between among against about across along around near as than and or but nor so yet not no yes also still already again only even just now then there here
  once both either neither each every all any some many much more most few several other another such same own one two three four five six seven eight nine ten is are was were be been being am has have had do does did done can could
  will would shall should may might must ought let left asked told given said meanwhile however moreover instead nobody nothing everyone everybody anyone someone something today yesterday tomorrow tonight
  last next first second third earlier later never always often perhaps maybe according despite like unlike per via amid upon off out up down good dear thank hello update correction exclusive breaking advertisement read source sources
  not that's it's i'm i've don't won't can't didn't doesn't isn't aren't wasn't we're we've they're there's here's what's he's she's you're let's`),
);

/** The same of German, Spanish, French and Dutch; in an English text some of them are names. */
export const FOREIGN_FUNCTION_WORDS = new Set(
  wordList(`der die das den dem des ein eine einer eines einem einen und oder aber nicht auch nur noch schon wie als wenn dass weil ob in im am an auf aus bei beim ins ans aufs mit nach von vom zu zum zur für gegen ohne um über unter vor seit bis durch er sie es wir ihr ich man sich
  sein seine ihre ihr kein keine nach laut unterdessen skeptisch dort hier heute gestern morgen wer was wo wann warum welche dieser diese dieses jeder alle viele einige platz ist sind war waren wird werden hat haben hatte hatten kann können soll sollen muss
  el la los las un una unos unas y o pero no también solo sólo ya como cuando que porque si en de del al a con sin sobre entre para por según desde hasta él ella ellos ellas lo le les su sus se es son era eran fue fueron ha han había este esta estos estas eso ese esa aquel hoy ayer mañana mientras tras ante
  le la les un une des du et ou mais ne pas aussi comme quand que parce si en de à au aux avec sans sur entre pour par selon depuis il elle ils elles on nous vous je se ce cette ces son sa ses leur leurs est sont était ont a été hier aujourd'hui demain dans chez tandis après avant
  de het een en of maar niet ook als dat omdat in op bij met na van voor te naar uit aan over door tegen tot hij zij ze we wij ik je zich zijn haar hun is was waren wordt heeft hebben had kan zal deze dit die gisteren vandaag morgen volgens toen er`),
);

export const CALENDAR_WORDS = new Set(
  wordList(`January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  Januar Jänner Februar März Mai Juni Juli Oktober Dezember Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Whitsun Pentecost Advent Midsummer Michaelmas Hanukkah Diwali Eid Lent Christmas Easter Thanksgiving Ramadan Spring Summer Autumn Winter Fall Frühling Frühjahr Sommer Herbst
  AM PM A.M. P.M. GMT UTC EST EDT PST PDT CET CEST BST Uhr Q1 Q2 Q3 Q4 H1 H2 FY`),
);

/** Adjectives and nouns of nationality, belief and language: never names of things by themselves. */
export const NATIONALITY_WORDS = new Set(
  wordList(`American Americans Chinese British Briton Britons English Scottish Welsh Irish French German Germans Dutch Belgian Belgians Swiss Austrian Austrians Italian Italians Spanish Spaniard Spaniards Portuguese Greek Greeks Polish Pole Poles Czech Czechs Slovak Hungarian Romanian
  Bulgarian Croatian Serbian Danish Dane Danes Swedish Swede Swedes Norwegian Norwegians Finnish Finn Finns Icelandic Estonian Latvian Lithuanian Russian Russians Ukrainian Ukrainians Turkish Turk Turks Israeli Israelis Iranian Iranians Iraqi Syrian Saudi Saudis Emirati Emiratis
  Egyptian Indian Indians Pakistani Bangladeshi Japanese Korean Koreans Taiwanese Thai Vietnamese Malaysian Malaysians Singaporean Indonesian Filipino Australian Australians Canadian Canadians Mexican Mexicans Brazilian Brazilians Argentine Chilean Colombian Venezuelan Cuban African Africans
  Qatari Qataris Kuwaiti Kuwaitis Omani Omanis Bahraini Bahrainis Yemeni Yemenis Jordanian Jordanians Lebanese Palestinian Palestinians Moroccan Moroccans Algerian Algerians Tunisian Tunisians Libyan Libyans Sudanese Nigerian Nigerians Ghanaian Ghanaians Kenyan Kenyans Ethiopian Ethiopians Rwandan Rwandans Ugandan Ugandans Tanzanian Tanzanians Angolan Mozambican Zambian Zimbabwean Senegalese
  Kazakh Kazakhs Uzbek Uzbeks Azerbaijani Armenian Armenians Georgian Georgians Belarusian Belarusians Moldovan Moldovans Slovenian Slovenians Slovene Bosnian Bosnians Albanian Albanians Macedonian Kosovar Maltese Cypriot Cypriots Luxembourgish Peruvian Peruvians Bolivian Uruguayan Paraguayan Ecuadorian Panamanian Guatemalan Honduran Haitian Haitians Jamaican Jamaicans Burmese Cambodian Cambodians Laotian Mongolian Mongolians Nepalese Nepali Afghan Afghans Tibetan Uyghur Uyghurs Kurdish Kurds Parisian Londoner Londoners Asian Asians European Europeans Western Eastern Northern Southern Arab Arabs Muslim Muslims Christian Christians Jewish Catholic Latin Nordic Californian Texan Non-American Non-Americans non-Americans Western Communist Democrat Democrats Democratic Republican Republicans Liberal Labour Tory Tories
  MPs MEPs AI A.I. KI IA GPU GPUs CPU CPUs LLM LLMs IT CEO CFO CTO COO API APIs PC PCs IPO ID FAQ FAQs TV URL PDF NGO Internet Web GDP EUV DUV HBM DRAM NAND R&D SaaS VPN IP VPNs DM PhD MBA BTC UTF ASCII HTML Covid COVID-19 OK
  Deutsch Deutsche Deutschen Englisch Französisch Inglés Español Française Nederlands Nederlandse`),
);

/** Small words inside names: "Office for Coastal Permits", "Ursula von der Leyen". */
export const NAME_PARTICLES = new Set(
  wordList(
    'of for and the de del della di da das do dos du la le les van von der den ten ter zu zum für und y e et en bin ibn al el des voor pour para',
  ),
);

/** Particles of people's names. */
export const PERSON_PARTICLES = new Set(
  wordList('de del della di da das dos du la le van von der den ten ter zu bin ibn al el'),
);
