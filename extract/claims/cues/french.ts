// French verbs and words around them.
import { type LanguagePack, nounTable, verbTable, type VerbRow, withEndings, wordSet } from './pack.ts';

const ROWS: readonly VerbRow[] = [
  {
    stance: 'asserts',
    use: 'say',
    forms: `dit disent déclaré déclare, affirme affirmé affirment, assure assuré assurent, explique expliqué, ajoute ajouté, indique indiqué indiquent, annonce annoncé,
      souligne souligné, précise précisé, confirme confirmé, estime estimé estiment, écrit écrivent, rappelle rappelé, reconnaît reconnu, soutient soutenu, répond répondu,
      résume résumé résument, juge jugé jugent, martèle martelé, promet promis, raconte raconté, insiste insisté, note noté`,
    strict: true,
  },
  {
    stance: 'predicts',
    use: 'say',
    forms: 'prédit prédisent, prévoit prévu prévoient, craint craignent, avertit averti',
  },
  { stance: 'demands', use: 'say', forms: 'demande demandé demandent, réclame réclamé, exige exigé, appelle' },
  { stance: 'denies', use: 'say', forms: 'nie nié nient, dément démenti démentent' },
  {
    stance: 'disputes',
    use: 'say',
    forms: 'rejette rejeté, conteste contesté contestent, critique critiqué, réfute réfuté',
  },
  { stance: 'alleges', use: 'say', forms: 'accuse accusé accusent, soupçonne soupçonné, dénonce dénoncé' },
  {
    stance: 'asserts',
    use: 'say',
    forms: `glisse glissé, proteste protesté, tempère tempéré, nuance nuancé, lance lancé, lâche lâché, plaide plaidé, observe observé, constate constaté, commente commenté, relève relevé, confie confié, avoue avoué, admet admis, concède concédé, ironise ironisé, plaisante plaisanté, soupire soupiré, regrette regretté, signale signalé, rapporte rapporté rapportent, argue argué, considère considéré, pense pensent, croit croient, poursuit poursuivi, conclut conclu, déclarent, expliquent, ajoutent, soulignent, rappellent, répète répété, jure juré, certifie certifié`,
    strict: true,
  },
  {
    stance: 'asserts',
    use: 'say',
    forms: `rectifie rectifié, révèle révélé révèlent, détaille détaillé, salue salué saluent, argumente argumenté, garantit garanti, prétend prétendent, tranche tranché,
      martèlent, jugent, glissent, complète complété, murmure murmuré, chuchote chuchoté, sourit, corrige corrigé, répète, rassure rassuré, s’amuse s'amuse, s’interroge s'interroge,
      s’étonne s'étonne étonné, s’exclame s'exclame exclamé, s’agace s'agace agacé, s’inquiète s'inquiète inquiété, s’indigne s'indigne indigné, s’insurge s'insurge insurgé, se réjouit, félicite`,
    strict: true,
  },
  {
    stance: 'disputes',
    use: 'say',
    forms: `réplique répliqué, rétorque rétorqué, déplore déploré, fustige fustigé, raille raillé, balaie balayé`,
    strict: true,
  },
];

export const FRENCH: LanguagePack = {
  language: 'fr',
  verbs: verbTable(withEndings(ROWS, [[/([^é])e$/, '$1ent']])),
  between: wordSet(
    'a ont avait avaient aussi ensuite encore déjà également ne pas jeudi vendredi lundi mardi mercredi samedi dimanche',
  ),
  pronouns: new Map([
    ['il', 'he'],
    ['elle', 'she'],
    ['t-il', 'he'],
    ['t-elle', 'she'],
    ['ils', 'they'],
    ['elles', 'they'],
  ]),
  objects: new Map([
    ['lui', 'he'],
    ['elle', 'she'],
    ['eux', 'they'],
  ]),
  determiners: wordSet('le la les l un une des ce cette ces'),
  possessives: new Map([
    ['son', 'it'],
    ['sa', 'it'],
    ['ses', 'it'],
    ['leur', 'they'],
  ]),
  modifiers: wordSet('de du des d en à au aux avec pour qui que selon dans sur chez'),
  conjunctions: wordSet('et mais que quand si lorsque alors car'),
  auxiliaries: wordSet('est sont était étaient sera seront peut peuvent doit'),
  joiners: wordSet('et'),
  complementisers: wordSet('que si'),
  prepositions: wordSet('en dans à au aux pour par avec depuis selon après avant sur'),
  quantifiers: wordSet('deux trois quatre plusieurs certains quelques'),
  nouns: nounTable({
    anonymous:
      'sources source avocate avocates conseillère conseiller fonctionnaires députés responsables responsable experts expert analystes analyste avocats avocat diplomates diplomate chercheurs chercheur chercheuse fonctionnaire économiste économistes député élu élus industriel industriels douanier douaniers magistrat procureur négociateur négociateurs salarié salariés ingénieur ingénieurs client clients personnes critiques entourage',
    role: 'ministre président présidente directeur directrice juge secrétaire patron patronne fondateur fondatrice dirigeant dirigeante gérant gérante',
    spokesperson: 'porte-parole',
    document:
      'communiqué lettre décret ordre rapport document plainte loi note règle requête recours arrêté jugement courriel note circulaire texte dossier',
    company: 'entreprise société laboratoire fabricant groupe éditeur exportateur start-up fournisseur',
    agency:
      'bureau ministère gouvernement agence commission administration tribunal service direction parquet syndicat association ambassade parlement préfecture',
    outlet: 'journal quotidien magazine',
    group: 'entreprises',
  }),
  humanEnding: /(?:iste|eur|euse|ienne?|aire)s?$/,
  sources: [['selon'], ['d’après'], ["d'après"], ['à', 'en', 'croire'], ['aux', 'dires', 'de'], ['aux', 'yeux', 'de']],
  future: wordSet('sera seront pourrait devrait aura auront'),
  futureEnding: /(?:[ei]ra|eront|iront)$/,
  negations: wordSet('pas jamais personne aucun aucune rien'),
};
