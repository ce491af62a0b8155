// Spanish verbs and words around them.
import { type LanguagePack, nounTable, verbTable, type VerbRow, withEndings, wordSet } from './pack.ts';

const ROWS: readonly VerbRow[] = [
  {
    stance: 'asserts',
    use: 'say',
    forms: `dice dijo dicen dijeron dicho, afirma afirmó afirman afirmaron, asegura aseguró aseguran aseguraron, declara declaró declararon, explica explicó explicaron,
      señala señaló señalan, indica indicó indican, añade añadió, anuncia anunció anunciaron, sostiene sostuvo sostienen, recuerda recordó, confirma confirmó confirmaron,
      bromea bromeó, insiste insistió, reconoce reconoció, admite admitió, comenta comentó, cuenta contó, escribe escribió, precisa precisó, responde respondió,
      destaca destacó, subraya subrayó, apunta apuntó, promete prometió, agrega agregó, informa informó informaron, revela reveló, considera consideró, matiza matizó`,
    strict: true,
  },
  {
    stance: 'predicts',
    use: 'say',
    forms:
      'calcula calculó calculan, vaticina vaticinó, pronostica pronosticó, prevé previó prevén, espera esperan, cree creen creyó, augura auguró, advierte advirtió, teme temen',
  },
  {
    stance: 'demands',
    use: 'say',
    forms:
      'pide pidió piden pidieron, exige exigió exigen, reclama reclamó reclaman, quiere quieren, urge urgió, insta instó',
  },
  { stance: 'denies', use: 'say', forms: 'niega negó niegan negaron, desmiente desmintió, desmintieron' },
  {
    stance: 'disputes',
    use: 'say',
    forms: 'rechaza rechazó rechazan, critica criticó critican, discute, cuestiona cuestionó, replica replicó',
  },
  {
    stance: 'alleges',
    use: 'say',
    forms: 'acusa acusó acusan acusaron, denuncia denunció denunciaron, sospecha sospechan, lamenta lamentó',
  },
];

export const SPANISH: LanguagePack = {
  language: 'es',
  verbs: verbTable(
    withEndings(ROWS, [
      [/([ae])$/, '$1n'],
      [/([^ij])ó$/, '$1aron'],
      [/ió$/, 'ieron'],
    ]),
  ),
  between: wordSet('lo la le les se también ya no ha había han después ayer hoy además solo aún'),
  pronouns: new Map([
    ['él', 'he'],
    ['ella', 'she'],
    ['ellos', 'they'],
    ['ellas', 'they'],
  ]),
  determiners: wordSet('el la los las un una unos unas este esta ese esa'),
  possessives: new Map([
    ['su', 'it'],
    ['sus', 'it'],
  ]),
  modifiers: wordSet('de del en con a al por para que según ante sobre cercano cercana cercanas próximas'),
  conjunctions: wordSet('y pero que cuando si mientras aunque porque como'),
  auxiliaries: wordSet('es son era eran fue fueron ha han había habían está están será serán puede pueden podrá'),
  joiners: wordSet('y'),
  complementisers: wordSet('que si'),
  prepositions: wordSet('en de desde para por con tras según ante sobre hasta a al'),
  quantifiers: wordSet('dos tres cuatro varios varias algunos algunas muchos'),
  nouns: nounTable({
    anonymous:
      'fuentes fuente funcionarios funcionario expertos experto analistas analista abogados abogado críticos diplomáticos diplomático investigadores personas persona',
    role: 'ministro ministra presidente presidenta director directora gerente jefe jefa juez jueza secretario secretaria consejero consejera',
    spokesperson: 'portavoz vocero vocera',
    document: 'comunicado carta orden norma sentencia informe documento demanda ley decreto nota',
    company: 'empresa compañía firma laboratorio fabricante',
    agency: 'oficina gobierno ministerio agencia departamento comisión organismo administración tribunal',
    outlet: 'diario periódico revista',
    group: 'empresas',
  }),
  humanEnding: /(?:ista|or|ora|ario|aria|ante|ente|ero|era)s?$/,
  sources: [
    ['según'],
    ['a', 'juicio', 'de'],
    ['de', 'acuerdo', 'con'],
    ['en', 'palabras', 'de'],
    ['a', 'ojos', 'de'],
    ['en', 'opinión', 'de'],
  ],
  future: wordSet('será serán habrá podrá podría'),
  futureEnding: /(?:[aei]r(?:á|án))$/,
  negations: wordSet('no nunca nadie ninguno ninguna'),
};
