// German verbs and words around them.
import { type LanguagePack, nounTable, verbTable, type VerbRow, wordSet } from './pack.ts';

const ROWS: readonly VerbRow[] = [
  {
    stance: 'asserts',
    use: 'say',
    forms: `sagt sagte sagten sagen gesagt, erklärt erklärte erklärten erklären, betont betonte betonten, schreibt schrieb schrieben,
      berichtet berichtete berichteten berichten, meint meinte meinten, ergänzt ergänzte, versichert versicherte versicherten, erzählt erzählte erzählten,
      bestätigt bestätigte bestätigten, argumentiert argumentierte, räumte, äußert äußerte äusserte, teilte teilten, kündigte kündigten kündigt,
      ließ liess ließen liessen, gab gaben, glaubt glaubte glauben, hält hielt, findet fand, bekräftigte bekräftigt, betonen, verriet, antwortete antwortet,
      begründete begründet, hieß heißt heisst hiess, behauptet behauptete behaupten behaupteten, beteuert beteuerte beteuerten, unterstreicht unterstrich, resümiert resümierte, mahnt mahnte`,
    strict: true,
  },
  {
    stance: 'predicts',
    use: 'say',
    forms:
      'erwartet erwartete erwarten, rechnet rechnete rechnen, prognostiziert prognostizierte, schätzt schätzte, warnt warnte warnten, hofft hoffte, befürchtet befürchtete befürchten befürchteten',
  },
  {
    stance: 'demands',
    use: 'say',
    forms:
      'fordert forderte forderten fordern, verlangt verlangte verlangten, wünscht wünschte, appellierte appelliert, drängt drängte drängten, pocht pochte',
  },
  {
    stance: 'denies',
    use: 'say',
    forms: 'bestreitet bestritt bestritten bestreiten, dementiert dementierte dementierten, leugnet leugnete',
  },
  {
    stance: 'disputes',
    use: 'say',
    forms:
      'widerspricht widersprach widersprachen, wies wiesen weist, kritisiert kritisierte kritisierten, rügt rügte, nannte nennt nannten, entgegnet entgegnete, kontert konterte, spottet spottete',
  },
  {
    stance: 'alleges',
    use: 'say',
    forms:
      'mutmaßt mutmaßte mutmasst mutmasste, vermutet vermutete, beschuldigt beschuldigte, klagt klagte, beklagt beklagte, fürchtet fürchtete',
  },
  {
    stance: 'asserts',
    use: 'say',
    forms: `bemerkt bemerkte, notiert notierte, erinnert erinnerte erinnern, gesteht gestand, fügt fügte, erläutert erläuterte, verspricht versprach, witzelt witzelte, seufzt seufzte, ruft rief, verkündet verkündete, meldet meldete meldeten, verlautet verlautete, stellt stellte stellten, hebt hob, spricht sprach, wiederholt wiederholte, scherzt scherzte, gelobt gelobte, schwört schwor, zählt zählte, urteilt urteilte, vermerkt vermerkte, steht, führt führte`,
    strict: true,
  },
  {
    stance: 'predicts',
    use: 'say',
    forms: `droht drohte, orakelt orakelte, unkt unkte`,
    strict: true,
  },
  {
    stance: 'disputes',
    use: 'say',
    forms: `moniert monierte, bemängelt bemängelte, höhnt höhnte, spöttelt spöttelte, wettert wetterte, poltert polterte`,
    strict: true,
  },
  {
    stance: 'alleges',
    use: 'say',
    forms: `wirft warf warfen, schimpft schimpfte, murrt murrte, argwöhnt argwöhnte, unterstellt unterstellte`,
    strict: true,
  },
];

export const GERMAN: LanguagePack = {
  language: 'de',
  verbs: verbTable(ROWS),
  between: wordSet('auch dann später nun wieder erneut am dabei zudem jedoch aber bereits'),
  pronouns: new Map([
    ['er', 'he'],
    ['sie', 'she'],
    ['es', 'it'],
  ]),
  objects: new Map([
    ['ihm', 'he'],
    ['ihr', 'she'],
    ['ihnen', 'they'],
  ]),
  determiners: wordSet('der die das dem den des ein eine einer eines einem einen dieser diese dieses'),
  possessives: new Map([
    ['sein', 'he'],
    ['seine', 'he'],
    ['ihr', 'she'],
    ['ihre', 'she'],
  ]),
  modifiers: wordSet(
    'von vom bei beim in im aus mit für der die das des dem den zufolge nach am an auf gegenüber über',
  ),
  conjunctions: wordSet('und aber dass während wenn weil obwohl als ob doch'),
  auxiliaries: wordSet(
    'ist sind war waren hat haben hatte hatten wird werden wurde wurden kann sei seien habe dürfen darf',
  ),
  verbSecond: true,
  reported: wordSet('habe sei gebe könne müsse werde wolle solle dürfe hätten seien wisse komme gehe lasse brauche'),
  joiners: wordSet('und'),
  complementisers: wordSet('dass ob'),
  particles: wordSet('sich dazu dagegen weiter'),
  tails: wordSet('mit an zurück ein zu wissen bekannt aus'),
  prepositions: wordSet('in im am an nach vor bei beim mit auf aus für seit laut gegenüber unterdessen'),
  quantifiers: wordSet('zwei drei vier mehrere einige viele manche'),
  nouns: nounTable({
    anonymous: `beamte beamter forscher forscherin experten experte kritiker insider quellen quelle vertreter anwälte anwalt analysten analyst
      diplomaten diplomat händler kunden mitarbeiter ermittler person personen abgeordnete fachleute leute ökonom ökonomin zöllner unternehmer unternehmerin teilnehmer gründer gründerin`,
    role: 'minister ministerin handelsminister handelsministerin kanzler präsident präsidentin chef chefin geschäftsführer direktor direktorin juristin jurist richter richterin leiter leiterin politiker oppositionspolitiker vorsitzende',
    spokesperson: 'sprecher sprecherin pressesprecher',
    document:
      'schreiben brief verfügung erlass anordnung bericht klage urteil mitteilung gesetz entwurf vertrag erklärung gutachten dokument bescheid zettel papier vermerk',
    company: 'unternehmen firma konzern hersteller labor betreiber entwickler',
    agency:
      'betriebsrat verband gewerkschaft kammer staatsanwaltschaft botschaft amt behörde ministerium regierung kommission büro gericht us-regierung bundesregierung parlament',
    outlet: 'zeitung magazin portal sender blatt',
    group: 'unternehmen firmen',
  }),
  humanEnding: null,
  sources: [
    ['laut'],
    ['nach', 'ansicht'],
    ['nach', 'angaben'],
    ['nach', 'meinung'],
    ['nach', 'einschätzung'],
    ['nach', 'auffassung'],
    ['gemäß'],
    ['gemäss'],
  ],
  future: wordSet('wird werden würde würden dürfte dürften'),
  negations: wordSet('nicht kein keine nie niemand'),
};
