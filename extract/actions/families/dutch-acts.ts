// Acts worded in Dutch.
// In: "De minister heeft twee aanvragen geweigerd." Out: "Hij heeft een koekje geweigerd."
import { familyOf } from './foreignSteps.ts';

const PAPER = '(vergunning|vergunningen|exportvergunning|uitvoervergunning|licentie)';
const DUTY =
  '(vergunningplicht|exportcontroles?|exportbeperkingen|uitvoerbeperkingen|exportverbod|uitvoerverbod|exportregels)';
const ROLL = '(zwarte lijst|lijst|sanctielijst|{LIST})';

export const DUTCH_ACT = familyOf([
  {
    step: 'duty',
    when: `(geldt|gelden|gold|voert|voerde|ingevoerd|kondigde|stelt|stelde) ~8 ${DUTY}`,
  },
  {
    step: 'duty',
    when: `${DUTY} ~8 (geldt|ingevoerd|ingesteld|in werking|van kracht|aangekondigd|uitgebreid)`,
    passive: true,
  },
  {
    step: 'duty',
    when: `(mag|mogen) ~8 (alleen (nog )?met|niet (meer )?zonder) ~2 ${PAPER}`,
    passive: true,
  },
  {
    step: 'duty',
    when: `(${PAPER} (nodig|vereist|verplicht)|(vereist|eist|verlangt) ~4 ${PAPER})`,
    passive: true,
  },
  {
    step: 'added',
    when: `(zet|zette|plaatst|plaatste|gezet|geplaatst|komt|staan) ~10 op (de|een|zijn|haar) ~2 ${ROLL}`,
  },
  {
    step: 'added',
    when: `op (de|een|zijn|haar) ~2 ${ROLL} ~2 (gezet|geplaatst|beland)`,
    passive: true,
  },
  {
    step: 'denied',
    when: `(weigert|weigerde|weigeren|wees|wijst|hield|houdt) ~8 (vergunningaanvra(ag|gen)|aanvra(ag|gen)|${PAPER}|levering|uitvoer|export)`,
  },
  {
    step: 'denied',
    when: `(vergunningaanvra(ag|gen)|aanvra(ag|gen)|${PAPER}|levering) ~14 (geweigerd|afgewezen|tegengehouden|ingetrokken|afgekeurd)`,
  },
  {
    step: 'granted',
    when: `(${PAPER}|vergunningaanvra(ag|gen)|aanvra(ag|gen)) ~8 (verleend|toegekend|afgegeven|goedgekeurd|gekregen)`,
  },
  {
    step: 'filed',
    when: '(stapt|stapte|gestapt|daagt|daagde|gedaagd) ~8 (naar|voor) ~2 (rechter|rechtbank|hof)',
  },
  {
    step: 'ruling',
    when: '(rechter|rechtbank|hof|{COURT}) ~12 (uitgezonderd|opgeschort|vernietigd|geschorst|stilgelegd|schorste|schort|vernietigde|bepaald|bepaalde|oordeelde)',
  },
  {
    step: 'closed',
    when: '(neemt|nam|nemen|accepteert|accepteerde|levert|leverde|verkoopt|verkocht) ~5 (geen|niet (meer|langer)) ~4 (bestellingen|orders|klanten|leveringen|aan|meer)',
    needsActor: true,
  },
  {
    step: 'closed',
    when: '(staakt|staakte|stopt|stopte|blokkeert|blokkeerde|sluit|sloot) ~6 (leveringen|verkoop|toegang|gebruikers|accounts|klanten)',
    needsActor: true,
  },
  {
    step: 'penalty',
    when: '(boete|schikking) (van|ter waarde van) ~4 (euro|dollar|miljoen)',
  },
  {
    step: 'arrest',
    when: '(is|zijn|werd|werden) ~8 (aangehouden|gearresteerd|beboet|in beslag genomen|veroordeeld)',
  },
  {
    step: 'talks',
    when: '(gesprekken|onderhandelingen|overleg) ~3 (tussen|met|in) ~3 ({COUNTRY}|{AGENCY}|{PERSON}|{capital})',
  },
  {
    step: 'lift',
    when: `(versoepelt|versoepelde|versoepeld|opgeheven|schrapt|schrapte|geschrapt|vrijgesteld|afgeschaft) ~6 (${DUTY}|{LAW}|van)`,
  },
]);
