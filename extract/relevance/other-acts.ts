// The kinds of act of act-terms.ts in German, Spanish, French and Dutch.
// In: "le tribunal a suspendu l’inscription". Out: "das Genehmigte" alone: kinds are counted together.
import { type EvidenceTerm, term } from './term.ts';

const act = (name: string, words: string): EvidenceTerm => term('act', 1, name, words);
const across = (name: string, words: string): EvidenceTerm => term('border', 1, name, words);

export const OTHER_ACTS: readonly EvidenceTerm[] = [
  act(
    'ban',
    'verbot\\p{L}*|verbiet\\p{L}*|untersag\\p{L}*|embargo|prohib\\p{L}+|vet(?:o|a|ó|ar)|interdi\\p{L}+|bloqu\\p{L}+|verbod\\p{L}*|verbied\\p{L}*|verboden',
  ),
  act(
    'restrict',
    'beschränk\\p{L}*|drossel\\p{L}*|restric\\p{L}+|restring\\p{L}+|limita\\p{L}*|restrei\\p{L}+|beperk\\p{L}*|inperk\\p{L}*',
  ),
  act(
    'close',
    'sperr\\p{L}*|gesperrt\\p{L}*|abgeschalte\\p{L}*|cerr(?:ar|ó|ado|ada)|cierr\\p{L}+|ferm(?:e|é|ée|er|eture)|coup(?:e|é|ée|er)|(?:af|uit|ge)?slui?t\\p{L}*|sluiten|afgesloten|gesloten|uitgesloten',
  ),
  act(
    'licence',
    'genehmig\\p{L}*|lizenz\\p{L}*|erlaubnis\\p{L}*|licencias?|autorizaci\\p{L}+|permisos?|autoris\\p{L}+|licences?|agrément|vergunning\\p{L}*|toestemming',
  ),
  act(
    'suspend',
    'ausgesetzt\\p{L}*|aussetz\\p{L}*|pausier\\p{L}*|suspend\\p{L}*|suspensi\\p{L}+|suspendu\\p{L}*|gel(?:é|er|ée)|opgeschort\\p{L}*|schort\\p{L}*|pauze\\p{L}*|stilgelegd|bevroren',
  ),
  act(
    'lift',
    'locker\\p{L}*|gelockert\\p{L}*|aufgehoben|aufheb\\p{L}*|abgeschafft\\p{L}*|abschaff\\p{L}*|levant\\p{L}+|relaj\\p{L}+|derog\\p{L}+|lev(?:é|ée|er|ée)|assoupli\\p{L}*|abrog\\p{L}+|versoepel\\p{L}*|opgeheven|ingetrokken|heropen\\p{L}*',
  ),
  act(
    'list',
    'schwarz\\p{L}* liste|sanktionsliste|liste\\p{L}*|lista negra|lista de|inscri\\p{L}+|registre|lijst(?:en)?|register',
  ),
  act(
    'rule',
    'verordnung\\p{L}*|verfügung\\p{L}*|anordnung\\p{L}*|erlass|vorschrift\\p{L}*|orden(?:ó|a|anza)?|decreto|norma\\p{L}*|directiva|décret|arrêté|règlement|ordonn\\p{L}+|bevel|besluit\\p{L}*|maatregel\\p{L}*|regels?',
  ),
  act(
    'refuse',
    'abgelehnt\\p{L}*|ablehn\\p{L}*|verweiger\\p{L}*|deneg\\p{L}+|rechaz\\p{L}+|refus\\p{L}+|rejet\\p{L}+|geweigerd|weiger\\p{L}*|afgewezen',
  ),
  act(
    'enforce',
    'bußgeld|strafe\\p{L}*|beschlagnahm\\p{L}*|ermittl\\p{L}*|razzia|mult(?:a|as|ó)|incaut\\p{L}+|investig\\p{L}+|amende|saisi\\p{L}*|perquisition\\p{L}*|enquête\\p{L}*|boete\\p{L}*|beslag\\p{L}*|onderzoek',
  ),
  act(
    'litigate',
    'klage\\p{L}*|klagt|urteil\\p{L}*|gericht\\p{L}*|demand(?:a|ó|ante)|recurso|tribunal|recours|attaqu\\p{L}+|plainte|cour|rechter|rechtbank|kort geding|beroep',
  ),
  act(
    'legislate',
    'gesetz\\p{L}*|ausschuss|proyecto de ley|comisión|projet de loi|proposition de loi|wetsvoorstel|kamer|senaat',
  ),
  act(
    'retaliate',
    'vergeltung\\p{L}*|gegenmaßnahme\\p{L}*|represalia\\p{L}*|représaille\\p{L}*|riposte|tegenmaatregel\\p{L}*|vergelding\\p{L}*',
  ),
  act(
    'negotiate',
    'gespräche?n?|verhandl\\p{L}*|negocia\\p{L}+|conversaciones|négoci\\p{L}+|pourparlers|onderhandel\\p{L}*|gesprekken',
  ),
  across(
    'shipment',
    'liefer\\p{L}*|ausfuhr\\p{L}*|export\\p{L}*|envío\\p{L}*|livr\\p{L}+|expédi\\p{L}+|uitvoer\\p{L}*|lever(?:ing|ingen|t|en)|zending\\p{L}*',
  ),
  across('abroad', 'ausländ\\p{L}*|im ausland|extranjer\\p{L}+|étrang\\p{L}+|buitenland\\p{L}*'),
];
