// English words around verbs of saying, and the nouns that may speak without a name.
import { ENGLISH_VERBS } from './english-verbs.ts';
import { type LanguagePack, nounTable, wordSet } from './pack.ts';

export const ENGLISH: LanguagePack = {
  language: 'en',
  verbs: ENGLISH_VERBS,
  between:
    wordSet(`has have had also later then now never still would did does do not only again always often long previously publicly repeatedly
    flatly already earlier once both all afterwards reportedly separately however just even further similarly himself herself itself
    is are was were be been being could might may can must should will simply merely keeps kept once's didn't doesn't don't hasn't didn’t doesn’t don’t hasn’t first today yesterday`),
  pronouns: new Map([
    ['he', 'he'],
    ['she', 'she'],
    ['it', 'it'],
    ['they', 'they'],
  ]),
  objects: new Map([
    ['him', 'he'],
    ['her', 'she'],
    ['them', 'they'],
  ]),
  determiners: wordSet('the a an this that these those our my another any each every'),
  possessives: new Map([
    ['his', 'he'],
    ['her', 'she'],
    ['its', 'it'],
    ['their', 'they'],
  ]),
  modifiers:
    wordSet(`of at in on with from for to who which that whose briefed familiar close near by about inside within there here posted
    than involved speaking asked sent present quoted based working dated seen obtained reviewed signed including such without under before after against`),
  conjunctions: wordSet('and but though although while because that when if as since whereas yet so or whether'),
  auxiliaries: wordSet('is are was were has had have be will would could can did does do may might'),
  passives: wordSet('is are was were be been being'),
  modals: wordSet('could can may might must should would will cannot can’t couldn’t'),
  joiners: wordSet('and but or'),
  complementisers: wordSet('that whether why how'),
  prepositions: wordSet(
    'in on at for after before by during under with from to as of until since asked speaking through despite within beyond against over',
  ),
  quantifiers: wordSet(
    'one two three four five six seven eight nine ten some several many few most others both another all dozens',
  ),
  nouns: nounTable({
    anonymous: `prosecutors lobbyists lobbyist republicans democrats liberals conservatives tories mps meps peers campaigners activists allies official officials people person persons source sources analyst analysts lawyer lawyers researcher researchers critic critics
      diplomat diplomats expert experts executive executives insider insiders lawmaker lawmakers aide aides investigator investigators member members
      engineer engineers advocate advocates observer observers employee employees staffer staffers supporter supporters opponent opponents colleague
      colleagues someone somebody rival rivals buyer buyers reseller resellers investor investors customer customers scholar scholars trader traders
      client clients supplier suppliers user users worker workers resident residents economist economists banker bankers adviser advisers advisor advisors attorney attorneys third second
      witness witnesses usher ushers clerk clerks professor professors academic academics scientist scientists founder founders reports report-ers
      reporters journalists whistleblower politician politicians one some others many several two three four both those consultant consultants
      senators senator legislators manager boss student students operator passenger individual individuals figure staff veteran veterans pilot pilots
      plaintiff plaintiffs defendant defendants delegate delegates attaché attachés brokers broker men women man woman locals folks crew negotiators negotiator
      hauliers hauler dealers dealer rapporteur rapporteurs appellant appellants petitioners whistle-blower whistle-blowers mayors governors envoys
      ambassadors ministers counsellor counselor troops villagers technicians technician inspectors bosses heads owners owner parents
      spies agents agent hosts bureaucrats bureaucrat hawks hawk doves aficionados pundits pundit ex-employees ex-employee`,
    role: `minister president chancellor chief director chair chairman chairwoman chairperson ceo cfo cto secretary undersecretary judge justice
      commissioner administrator governor ambassador prosecutor head co-founder cofounder author sponsor premier mayor envoy congressman congresswoman
      representative leader counsel inspector commodore general admiral dean editor partner deputy successor predecessor`,
    spokesperson:
      'spokesperson spokesman spokeswoman spokespeople spokespersons spokesmen management press-office representatives',
    document: `letter filing filings complaint order directive ruling rule rules memo memorandum notice statement document documents release report
      brief guidance minutes decree records record register receipt extract indictment opinion draft bill text contract agreement petition lawsuit suit
      affidavit motion email e-mail entry preamble annex announcement advisory charter settlement decision judgment judgement testimony transcript
      communique communiqué version circular audit survey study analysis data statistics census poll tally dossier website site webpage terms logs
      faq faqs q&a certificate blueprint manual handbook schedule roadmap white-paper factsheet sheet review footnote paragraph section clause appendix headline chapter excerpt bulletin note notes summary instruction instructions
      notices letters statements verdict finding findings disclosure press-release newsletter article story post paper regulation regulations law act faq warrant invoice email emails files file direction directions
      docket estimate estimates calculations projections figures numbers spreadsheet slide slides logbook checklist leaflet`,
    company: `company firm lab laboratory developer start-up startup maker chipmaker manufacturer business carrier supplier vendor operator giant
      group bank insurer retailer corporation shipper designer designers foundry forwarder exporter importer distributor utility conglomerate unicorn subsidiary consultancy foundries refiner miner
      refinery shipyard airline brokerage fabricator integrator hyperscaler`,
    agency: `agency office bureau department ministry commission regulator administration government authority authorities service board watchdog
      council court committee institute panel tribunal foundation association union party embassy treasury ministry white-house opposition senate congress parliament alliance coalition consortium federation syndicate chamber mission
      delegation consulate directorate inspectorate secretariat cabinet presidency bloc navy army customs police lobby think-tank university college
      exchange prosecution defence defense side`,
    outlet:
      'radio television tv newspaper paper-of-record outlet magazine broadcaster daily website weekly newsletter publication',
    group:
      'firms companies groups governments agencies labs banks capitals unions parties states countries regulators ministries vendors makers foundries associations embassies universities chipmakers',
  }),
  things:
    wordSet(`matter number order letter paper water power winter summer answer corner center centre server computer transfer factor sector
    error door floor color colour offer chapter quarter border weather river harbor harbour tower processor accelerator barrier cluster register
    ladder fee fees decree degree guarantee coffee manner dinner layer header filter printer adapter semiconductor detector sensor motor vector
    mirror terror labor labour favor favour list numbers orders letters papers servers computers transfers factors sectors errors offers chapters
    processors accelerators`),
  humanEnding: /(?:er|or|ist|ian|man|woman|eer|men|women|ees?|ers|ors|ists|ians|eers)$/,
  sources: [
    ['according', 'to'],
    ['per'],
    ['in', 'the', 'view', 'of'],
    ['in', 'the', 'words', 'of'],
    ['to', 'the', 'knowledge', 'of'],
    ['in', 'the', 'opinion', 'of'],
    ['in', 'the', 'assessment', 'of'],
    ['in', 'the', 'judgment', 'of'],
    ['in', 'the', 'judgement', 'of'],
    ['in', 'the', 'eyes', 'of'],
    ['on', 'the', 'word', 'of'],
    ['on', 'the', 'reckoning', 'of'],
    ['on', 'the', 'evidence', 'of'],
    ['by', 'the', 'reckoning', 'of'],
    ['by', 'the', 'account', 'of'],
    ['by', 'the', 'count', 'of'],
    ['in', 'the', 'telling', 'of'],
    ['as', 'told', 'by'],
    ['as', 'first', 'told', 'by'],
    ['courtesy', 'of'],
    ['in', 'the', 'account', 'of'],
    ['in', 'the', 'estimation', 'of'],
    ['in', 'the', 'estimate', 'of'],
    ['in', 'the', 'version', 'of'],
    ['in', 'the', 'reading', 'of'],
    ['in', 'the', 'phrase', 'of'],
    ['on', 'the', 'authority', 'of'],
    ['on', 'figures', 'from'],
    ['on', 'figures', 'supplied', 'by'],
    ['on', 'numbers', 'from'],
    ['as', 'per'],
    ['as', 'described', 'by'],
    ['as', 'recorded', 'by'],
    ['going', 'by'],
    ['judging', 'by'],
    ['if', 'you', 'believe'],
    ['if', 'one', 'believes'],
  ],
  future: wordSet("will would could won't won’t couldn’t wouldn’t wouldn't he’ll she’ll they’ll it’ll we’ll"),
  negations:
    wordSet(`no not never nobody none nothing neither nor without didn’t didn't don’t don't wasn’t wasn't isn’t isn't won’t won't haven’t haven't
    hasn’t hasn't doesn’t doesn't aren’t aren't weren’t weren't cannot can’t can't couldn’t couldn't`),
};
