// Acts worded in Dutch.
// In: "De minister heeft twee aanvragen geweigerd." Out: "Hij heeft een koekje geweigerd."
import { type Family, MAKER, PARTY, STATE } from '../trigger.ts';

const PAPER = '(vergunning|vergunningen|exportvergunning|uitvoervergunning|licentie)';
const DUTY =
  '(vergunningplicht|exportcontroles?|exportbeperkingen|uitvoerbeperkingen|exportverbod|uitvoerverbod|exportregels)';
const ROLL = '(zwarte lijst|lijst|sanctielijst|{LIST})';

export const DUTCH_ACT: Family = {
  action: 'licence_requirement',
  actors: STATE,
  targets: ['company', 'country', 'organization', 'person'],
  objects: ['chip', 'model', 'law'],
  rows: [
    {
      step: 'duty',
      status: 'in_effect',
      when: `(geldt|gelden|gold|voert|voerde|ingevoerd|kondigde|stelt|stelde) ~8 ${DUTY}`,
      needs: [],
    },
    {
      step: 'duty',
      status: 'in_effect',
      when: `${DUTY} ~8 (geldt|ingevoerd|ingesteld|in werking|van kracht|aangekondigd|uitgebreid)`,
      needs: [],
      passive: true,
    },
    {
      step: 'duty',
      status: 'in_effect',
      when: `(mag|mogen) ~8 (alleen (nog )?met|niet (meer )?zonder) ~2 ${PAPER}`,
      needs: [],
      passive: true,
    },
    {
      step: 'duty',
      status: 'in_effect',
      when: `(${PAPER} (nodig|vereist|verplicht)|(vereist|eist|verlangt) ~4 ${PAPER})`,
      needs: [],
      passive: true,
    },
    {
      step: 'added',
      action: 'entity_listing',
      status: 'announced',
      when: `(zet|zette|plaatst|plaatste|gezet|geplaatst|komt|staan) ~10 op (de|een|zijn|haar) ~2 ${ROLL}`,
      needs: [],
    },
    {
      step: 'added',
      action: 'entity_listing',
      status: 'announced',
      when: `op (de|een|zijn|haar) ~2 ${ROLL} ~2 (gezet|geplaatst|beland)`,
      needs: [],
      passive: true,
    },
    {
      step: 'denied',
      action: 'licence_denial',
      status: 'denied',
      when: `(weigert|weigerde|weigeren|wees|wijst|hield|houdt) ~8 (vergunningaanvra(ag|gen)|aanvra(ag|gen)|${PAPER}|levering|uitvoer|export)`,
      needs: [],
    },
    {
      step: 'denied',
      action: 'licence_denial',
      status: 'denied',
      when: `(vergunningaanvra(ag|gen)|aanvra(ag|gen)|${PAPER}|levering) ~14 (geweigerd|afgewezen|tegengehouden|ingetrokken|afgekeurd)`,
      needs: [],
    },
    {
      step: 'granted',
      action: 'licence_grant',
      status: 'completed',
      when: `(${PAPER}|vergunningaanvra(ag|gen)|aanvra(ag|gen)) ~8 (verleend|toegekend|afgegeven|goedgekeurd|gekregen)`,
      needs: [],
    },
    {
      step: 'filed',
      action: 'litigation',
      status: 'announced',
      when: '(stapt|stapte|gestapt|daagt|daagde|gedaagd) ~8 (naar|voor) ~2 (rechter|rechtbank|hof)',
      needs: [],
      actors: ['company', 'organization'],
      targets: ['agency'],
    },
    {
      step: 'ruling',
      action: 'litigation',
      status: 'ordered',
      when: '(rechter|rechtbank|hof|{COURT}) ~12 (uitgezonderd|opgeschort|vernietigd|geschorst|stilgelegd|schorste|schort|vernietigde|bepaald|bepaalde|oordeelde)',
      needs: [],
      actors: ['organization', 'person'],
    },
    {
      step: 'closed',
      action: 'voluntary_restriction',
      status: 'in_effect',
      when: '(neemt|nam|nemen|accepteert|accepteerde|levert|leverde|verkoopt|verkocht) ~5 (geen|niet (meer|langer)) ~4 (bestellingen|orders|klanten|leveringen|aan|meer)',
      needs: [],
      actors: MAKER,
      needsActor: true,
    },
    {
      step: 'closed',
      action: 'voluntary_restriction',
      status: 'in_effect',
      when: '(staakt|staakte|stopt|stopte|blokkeert|blokkeerde|sluit|sloot) ~6 (leveringen|verkoop|toegang|gebruikers|accounts|klanten)',
      needs: [],
      actors: MAKER,
      needsActor: true,
    },
    {
      step: 'penalty',
      action: 'enforcement',
      status: 'completed',
      when: '(boete|schikking) (van|ter waarde van) ~4 (euro|dollar|miljoen)',
      needs: [],
    },
    {
      step: 'arrest',
      action: 'enforcement',
      status: 'completed',
      when: '(is|zijn|werd|werden) ~8 (aangehouden|gearresteerd|beboet|in beslag genomen|veroordeeld)',
      needs: [],
      passive: true,
    },
    {
      step: 'talks',
      action: 'negotiation',
      status: 'completed',
      when: '(gesprekken|onderhandelingen|overleg) ~3 (tussen|met|in) ~3 ({COUNTRY}|{AGENCY}|{PERSON}|{capital})',
      needs: [],
      actors: PARTY,
    },
    {
      step: 'lift',
      action: 'partial_lift',
      status: 'lifted',
      when: `(versoepelt|versoepelde|versoepeld|opgeheven|schrapt|schrapte|geschrapt|vrijgesteld|afgeschaft) ~6 (${DUTY}|{LAW}|van)`,
      needs: [],
    },
  ],
};
