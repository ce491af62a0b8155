// Common nouns that say what the name beside them is: "the insurer Name", "the Name chip".
import { wordList } from './known-names.ts';

export const COMPANY_NOUNS = new Set(
  wordList(`company companies firm firms insurer utility lab laboratory consultancy supplier suppliers reseller resellers operator operators startup start-up chipmaker chip-maker chipmakers carmaker shipper shippers retailer bank broker brokerage
  brokers distributor group maker makers developer developers giant provider providers manufacturer manufacturers subsidiary carrier carriers contractor vendor vendors conglomerate business fund hedge-fund forwarder trader airline
  shipowner shipyard foundry studio publisher app platform unicorn shop agency's importer exporter exporters wholesaler factory integrator client clients customer customers employer rival rivals partner competitor competitors
  parent unit affiliate hospital clinic employers buyer reinsurer hoster host wharf brewery
  empresa compañía firma laboratorio proveedor fabricante aseguradora naviera banco taller clínica consultora
  entreprise société laboratoire fournisseur fabricant assureur banque bedrijf onderneming leverancier fabrikant producent chipbedrijf chipfabrikant concern verzekeraar
  Kanzlei Versicherung Firma Konzern Hersteller Anbieter Unternehmen Bank Unternehmens Konzerns Herstellers Anbieters Betreiber Betreibers Startup Start-up Tochter Labor Chiphersteller Entwickler Rüstungskonzern Zulieferer Konkurrent Rivale Spedition Reederei Händler Versicherer`),
);

export const ORGANIZATION_NOUNS = new Set(
  wordList(
    'party league union association institute university think-tank thinktank charity nonprofit non-profit court parliament assembly club ngo coalition alliance college partido universidad instituto tribunal parti université partij universiteit Partei Universität Institut Verband Gericht',
  ),
);

export const AGENCY_NOUNS = new Set(
  wordList(
    'regulator ministry watchdog department bureau directorate Behörde Ministerium ministerio ministère ministerie',
  ),
);

export const OUTLET_NOUNS = new Set(
  wordList(
    'newspaper paper magazine site website outlet blog podcast newsletter agency broadcaster daily weekly tabloid portal Portal Zeitung Zeitschrift Magazin Nachrichtenagentur Blatt periódico diario revista agencia journal quotidien krant dagblad persbureau',
  ),
);

export const MODEL_NOUNS = new Set(
  wordList(
    `model models chatbot chatbots assistant system systems weights llm llms checkpoint checkpoints bot version release modell modelle modelo modelos modèle modèles modellen Modell Modelle Modells KI-Modell KI-Modelle Sprachmodell Sprachmodelle Chatbot jailbreak prompt prompts`,
  ),
);

export const CHIP_NOUNS = new Set(
  wordList(`chip chips accelerator accelerators processor processors gpu gpus GPU GPUs semiconductor semiconductors card cards server servers unit units silicon part parts Chip Chips Beschleuniger Prozessor Prozessoren KI-Chip KI-Chips KI-Beschleuniger
  procesador procesadores acelerador aceleradores puce puces accélérateur accélérateurs processeur processeurs versneller processor`),
);

export const LAW_NOUNS = new Set(wordList('bill act law rule regulation statute ordinance list register'));

/** Words between a name and its noun that do not break the tie: "the newest AI model". */
export const PLACE_PREPOSITIONS = new Set(wordList('in near outside around across throughout toward towards into'));

/** Verbs whose subject is a firm. */
export const COMPANY_VERBS = new Set(
  wordList(
    'makes made sells sold ships shipped builds built designs designed launched launches released releases unveiled developed develops operates runs ran disclosed sued employs acquired acquires bought manufactures produces supplies hosts offers trained paused withdrew pulled books booked',
  ),
);

/** Ends of German nouns for a kind of firm: "Hafenbetreibers". */
export const COMPANY_NOUN_END =
  /^\p{Lu}.*(?:betreibers?|herstellers?|anbieters?|konzerns?|unternehmens?|versicherers?|versicherung|kanzlei|firma|entwicklers?|händlers?|reederei|spedition|gruppe)$/u;
