// Words that help to find the head of what is counted, and its normal form.

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** A counted phrase never goes on over these. */
export const STOPS = set(`
  a an the this that these those of in on at by for from with without to into onto over under after before during since
  until as than about between among against through across within outside inside and or but nor so if when while where
  who whom whose which what how why because is are was were be been being am has have had having do does did will would
  shall should can could may might must not no it its he she they we i you him her them us his their our your my there
  here said says told went came got came put took made gave left stay remain stayed remained work live need use require
  want get go come see saw voted against out up down off away back again only also even still just already then now ago
  later earlier per each abroad overseas alone altogether apart apiece too instead
  und oder der die das den dem des von vom zu zum zur im in am auf mit für bei nach aus ist sind war waren wird werden hat haben dürfen
  de del la el los las en por para con sin que y o se ha han es son fue fueron lo
  le les du des dans par pour avec sans qui et ou est sont a ont
  het een van voor met zonder die dat en of zijn heeft hebben
`);

/** Said of the counted, not the counted. */
export const ADJECTIVES = set(`
  further more other additional new first last next final remaining such different separate foreign domestic big bigger large
  larger small smaller major minor key main top total full whole extra similar advanced high low older newer newest latest
  recent current former future potential possible likely known unknown named unnamed anonymous independent private public
  federal national international global regional local state-owned so-called sanctioned listed affected eligible approved
  pending refused rejected missing select selected trusted vetted leading outside good long short straight consecutive
  neuen neue weitere weiteren anderen andere nuevas nuevos otras otros autres nouvelles nouveaux andere nieuwe
  distinct dead open closed single dozen hundred thousand million billion entire original early late senior artificial intelligence ai more less
`);

export const IRREGULAR: Readonly<Record<string, string>> = {
  people: 'person',
  persons: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  lives: 'life',
  data: 'data',
  staff: 'staff',
  personnel: 'personnel',
  police: 'police',
  series: 'series',
  species: 'species',
  aircraft: 'aircraft',
  analyses: 'analysis',
  crises: 'crisis',
  criteria: 'criterion',
  wives: 'wife',
  knives: 'knife',
  buses: 'bus',
  gpus: 'gpu',
  cpus: 'cpu',
  indices: 'index',
  matrices: 'matrix',
  mice: 'mouse',
  feet: 'foot',
  teeth: 'tooth',
  halves: 'half',
  shelves: 'shelf',
};

/** One word for spellings and near-synonyms, and for the nouns of other languages. */
export const SAME: Readonly<Record<string, string>> = {
  license: 'licence',
  center: 'centre',
  firm: 'company',
  corporation: 'company',
  business: 'company',
  undertaking: 'company',
  enterprise: 'company',
  organisation: 'organization',
  nation: 'country',
  lawmaker: 'legislator',
  human: 'person',
  staaten: 'country',
  länder: 'country',
  ländern: 'country',
  kunden: 'customer',
  firmen: 'company',
  unternehmen: 'company',
  nutzer: 'user',
  menschen: 'person',
  personen: 'person',
  anträge: 'application',
  anträgen: 'application',
  lizenzen: 'licence',
  genehmigungen: 'licence',
  chips: 'chip',
  stimmen: 'vote',
  beamte: 'official',
  abgeordnete: 'legislator',
  mitarbeiter: 'employee',
  einheiten: 'unit',
  modelle: 'model',
  behörden: 'agency',
  países: 'country',
  clientes: 'customer',
  empresas: 'company',
  usuarios: 'user',
  personas: 'person',
  solicitudes: 'application',
  licencias: 'licence',
  unidades: 'unit',
  votos: 'vote',
  modelos: 'model',
  hospitales: 'hospital',
  universidades: 'university',
  países_: 'country',
  pays: 'country',
  clients: 'client',
  entreprises: 'company',
  utilisateurs: 'user',
  demandes: 'application',
  licences: 'licence',
  unités: 'unit',
  landen: 'country',
  klanten: 'customer',
  bedrijven: 'company',
  gebruikers: 'user',
  aanvragen: 'application',
  vergunningen: 'licence',
  eenheden: 'unit',
  stemmen: 'vote',
};
