// Acts worded in German.
// In: "Das Ministerium lehnte zwei Anträge ab." Out: "Der Zug fuhr ohne Halt."
import { familyOf } from './foreignSteps.ts';

const PAPER =
  '(genehmigung|lizenz|ausfuhrgenehmigung|exportgenehmigung|ausfuhrlizenz|exportlizenz|bewilligung|erlaubnis)';
const DUTY =
  '(genehmigungspflicht|lizenzpflicht|ausfuhrgenehmigungspflicht|exportkontrollen?|ausfuhrkontrollen?|ausfuhrbeschränkungen?|exportbeschränkungen?|exportverbot|ausfuhrverbot|beschränkungen|sperre|verbot)';
const ROLL = '(schwarze liste|schwarzen liste|sperrliste|sanktionsliste|embargoliste|verbotsliste|liste|{LIST})';

export const GERMAN_ACT = familyOf([
  {
    step: 'duty',
    when: `(braucht|brauchen|benötigt|benötigen|verlangt|verlangen|erfordert) ~6 ${PAPER}`,
    passive: true,
  },
  {
    step: 'duty',
    when: `(darf|dürfen) ~10 (nur (noch )?mit|nicht (mehr )?ohne|ausschließlich mit) ~3 ${PAPER}`,
    passive: true,
  },
  {
    step: 'duty',
    when: `(führt|führte|verhängt|verhängte|gilt|galt|tritt|trat|eingeführt|verhängt) ~8 ${DUTY}`,
    needs: ['artifact', 'mineral', 'agency', 'country'],
  },
  {
    step: 'duty',
    when: `${DUTY} ~10 (verhängt|eingeführt|erlassen|verschärft|ausgeweitet|in kraft)`,
    needs: ['artifact', 'mineral', 'agency', 'country'],
    passive: true,
  },
  {
    step: 'lift',
    when: `(${DUTY}|{LAW}) ~10 (gelockert|aufgehoben|abgeschafft|ausgesetzt|gestrichen|zurückgenommen)`,
  },
  {
    step: 'lift',
    when: `(lockert|lockerte|hob|hebt|setzt|setzte|schaffte|schafft) ~8 (${DUTY}|{LAW})`,
  },
  {
    step: 'added',
    when: `(setzt|setzte|stellt|stellte|nahm|nimmt) ~12 (auf|in) ~3 ${ROLL}`,
  },
  {
    step: 'added',
    when: `(auf|in) (die|der|eine|seine|ihre) ~2 ${ROLL} ~3 (gesetzt|gestellt|aufgenommen|gelandet|eingetragen)`,
    passive: true,
  },
  {
    step: 'added',
    when: `(die|der) ${ROLL} (habe|hat|wurde) ~12 (unterzeichnet|veröffentlicht|erlassen)`,
  },
  {
    step: 'denied',
    when: '(lehnt|lehnte|wies|weist|verweigert|verweigerte|versagt|versagte) ~8 (antrag|anträge|genehmigung|genehmigungen|ausfuhr|lieferung|ausfuhranträge)',
  },
  {
    step: 'denied',
    when: '(antrag|anträge|genehmigung|genehmigungen|ausfuhr|lieferung) ~10 (abgelehnt|verweigert|versagt|zurückgewiesen|untersagt)',
    passive: true,
  },
  {
    step: 'granted',
    when: '(genehmigt|genehmigte|erteilt|erteilte|bewilligt|bewilligte) ~8 (lieferung|lieferungen|ausfuhr|export|genehmigung|genehmigungen|lizenz|lizenzen|antrag|anträge)',
  },
  {
    step: 'granted',
    when: '(genehmigung|lizenz|ausfuhrgenehmigung|antrag|anträge|genehmigungen) ~8 (erteilt|bewilligt|erhalten)',
    passive: true,
  },
  {
    step: 'filed',
    when: '(klagt|klagte|klagen) ~10 gegen',
  },
  {
    step: 'filed',
    when: '(reichte|reicht|hat|haben|erhob|erhebt) ~8 (klage|beschwerde|eilantrag) ~4 (ein|eingereicht|erhoben|gegen)',
  },
  {
    step: 'stay',
    when: '({COURT}|gericht|richter|richterin|gerichtshof) ~10 (setzte|setzt|ausgesetzt|stoppte|stoppt|gestoppt|eilantrag)',
  },
  {
    step: 'arrest',
    when: '(wurde|wurden|ist|sind) ~10 (festgenommen|verhaftet|beschlagnahmt|sichergestellt|durchsucht|angeklagt)',
  },
  {
    step: 'seized',
    when: '(beamte|zollbeamte|fahnder|zöllner|ermittler|zoll|{AGENCY}) ~14 (beschlagnahmt|beschlagnahmten|beschlagnahmte|durchsuchten|durchsuchte|holten|sichergestellt|stellten|fanden)',
  },
  {
    step: 'penalty',
    when: '(bußgeld|geldstrafe|geldbuße|strafe) (von|in höhe von|über) ~3 (euro|millionen|dollar|franken)',
  },
  {
    step: 'committee',
    when: '(ausschuss|bundestag|parlament|kammer|nationalrat|bundesrat) ~10 (gebilligt|billigte|beschloss|beschlossen|verabschiedete|verabschiedet|stimmte|angenommen)',
  },
  {
    step: 'talks',
    when: '(gespräche|verhandlungen) (in|mit|zwischen|über) ~12 (zusammensaßen|zusammenkamen|geführt|begonnen|beginnen|trafen|statt|stattfanden|{PERSON}|{COUNTRY})',
    needs: ['person', 'country', 'agency'],
  },
  {
    step: 'talks',
    when: '({PERSON}|{COUNTRY}|minister|ministerin|delegationen) ~6 (traf|trifft|treffen|trafen|verhandelt|verhandelten|verhandeln) ~3 (sich|mit|über|{PERSON})',
  },
  {
    step: 'closed',
    when: '(stellt|stellte|stoppt|stoppte|setzt|setzte|sperrt|sperrte|beendet|beendete|nimmt) ~8 (lieferungen|verkauf|verkäufe|aufträge|bestellungen|zugang|konten|nutzer|kunden)',
    needs: ['company'],
    needsActor: true,
  },
  {
    step: 'minerals',
    when: '(stoppt|stoppte|beschränkt|beschränkte|drosselt|drosselte|verbietet|verbot|kontrolliert) ~6 ((ausfuhr|ausfuhren|export|exporte) von ~3 )?({mineral})',
    needs: ['country'],
  },
]);
