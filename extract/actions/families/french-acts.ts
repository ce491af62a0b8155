// Acts worded in French.
// In: "Le ministère a rejeté deux demandes de licence." Out: "Il a fermé la porte."
import { familyOf } from './foreignSteps.ts';

const PAPER = '(licence|licences|autorisation|autorisations|permis)';
const MEASURE =
  '(règle|règles|mesure|mesures|restrictions?|interdiction|contrôles?|liste|décision|inscription|embargo|moratoire|{LAW})';
const ROLL = '(liste noire|liste|registre|annexe|{LIST})';

export const FRENCH_ACT = familyOf([
  {
    step: 'duty',
    when: `(soumet|soumettent|soumis|soumise|soumises|soumettre) ~8 (à|au) ~3 ${PAPER}`,
  },
  {
    step: 'duty',
    when: `(exige|exigent|exigera|impose|imposent|requiert|faudra|faut|nécessite) ~4 ${PAPER} ~3 (pour|d'exportation|à)`,
  },
  {
    step: 'added',
    when: `(inscrit|inscrite|inscrits|inscrites|placé|placée|placés|ajouté|ajoutée|ajoutés|ajoute|place|inscrivait) ~12 (sur|à|dans) (la|sa|une|l') ?~2 ${ROLL}`,
  },
  {
    step: 'added',
    when: `(la|une) ~1 ${ROLL} ~12 (inscrit|inscrite|inscrits|placé|placés|placée|ajouté|ajoutés)`,
  },
  {
    step: 'denied',
    when: `(refusé|rejeté|refuse|rejette|refusait) ~6 (demandes?|${PAPER}|exportations?|livraison)`,
  },
  {
    step: 'granted',
    when: `(accordé|délivré|octroyé|accorde|délivre|octroie|obtenu) ~6 ${PAPER}`,
  },
  {
    step: 'filed',
    when: "(saisi|saisit|porté plainte|attaqué|attaque|contesté|conteste|assigné) ~8 (cour|tribunal|justice|juge|conseil d'état|devant|en justice|{COURT})",
  },
  {
    step: 'stay',
    when: `({COURT}|cour|tribunal|juge) ~10 (suspendu|suspend|gelé|bloqué|annulé) ~4 ${MEASURE}`,
  },
  {
    step: 'minerals',
    when: '(suspendu|suspend|interrompu|interrompt|arrêté|restreint|interdit|stoppé|limité|gelé) ~8 (livraisons|exportations|ventes|expéditions) ~2 ({mineral}|bore|terres rares|gallium|germanium|tungstène|graphite)',
  },
  {
    step: 'closed',
    when: "(fermé|ferme|coupé|coupe|désactivé|désactive|bloqué|bloque|suspendu|suspend|cessé) ~6 (aux|à tous|pour les|l’accès|l'accès|de vendre|de livrer|ventes|livraisons) ~3 (abonnés|utilisateurs|clients|comptes|{COUNTRY}|{MODEL}|{CHIP}|chinois|russes)",
    needs: ['company', 'model'],
  },
  {
    step: 'lift',
    when: `(assoupli|assouplit|allégé|levé|lève|exempté|exempte|rétabli|rétablit) ~6 (${MEASURE}|l'accès|{COUNTRY}|{COMPANY})`,
  },
  {
    step: 'penalty',
    when: "(amende|pénalité) (de|d'un montant de|record de) ~4 (euros|dollars|francs|millions?)",
  },
  {
    step: 'penalty',
    when: '(condamné|condamnée|arrêté|arrêtée|interpellé|interpellée|mis en examen|perquisitionné|saisi) ~4 (pour|à|par|puces|processeurs|cartes)',
    needs: ['agency', 'official', 'chip', 'licence'],
    passive: true,
  },
  {
    step: 'committee',
    when: '(commission|assemblée|sénat|parlement|chambre|députés|sénateurs) ~8 (adopté|adopte|approuvé|approuve|voté) ~6 (loi|texte|projet|proposition|{BILL})',
  },
  {
    step: 'talks',
    when: '(discussions|négociations|pourparlers|entretiens) ~6 (entre|avec|ont eu lieu|se sont tenus|se sont tenues|à)',
    needs: ['country', 'agency', 'person'],
  },
  {
    step: 'asked',
    when: '({COUNTRY}|{AGENCY}|{COMPANY}|gouvernement|ministère) (a|ont) (officiellement )?(demandé|prié|réclamé|sollicité)',
  },
]);
