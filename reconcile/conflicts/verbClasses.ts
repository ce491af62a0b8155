// Acts by their words: verbs (or verb and particle) that report one kind of act, so that two wordings of it meet.
import { stem } from './stem.ts';

const CLASSES: Readonly<Record<string, string>> = {
  order:
    'order ordered instruct command forbid forbade bar barred ban banned prohibit block closed shut directive direct compel oblige cut|off shut|off wall|off',
  notify:
    'notification consultation warn warning notify notified inform informed wrote write written alert alerted raised notice consult consulted told|of',
  pass: 'forward pass|on passed|on hand|over handed|over transfer resell resold relay divert diverted reroute rerouted transship smuggle smuggled reexport',
  sell: 'sell sold supply supplied deliver ship shipped shipment export exported',
  suspend:
    'suspend suspension stay stayed freeze froze frozen pause paused halt halted enjoin injunction reprieve stoppage stop stopped moratorium',
  lift: 'relaxation restoration easing lift lifted ease eased loosen reopen reinstate restore restored return relax let|back unblock',
  rescind:
    'revocation cancellation repealing withdrawal rescind revoke revoked repeal repealed withdraw withdrew withdrawn scrap scrapped cancel abolish annul overturn struck|down void',
  vote: 'vote pass carried approve clear adopt advance votes cleared approved adopted passed got|out',
  sign: 'sign signed signature initialled inked enact enacted',
  refuse:
    'refuse refused refusal deny denied denial reject rejected rejection tossed turn|down turned|down bounced spurned rebuff geweigerd weigerde abgelehnt verweigert refusé rejeté denegado denegó rechazó',
  grant: 'grant granted approve issue waved award awarded',
  list: 'designation list listed listing add added addition blacklist blacklisted entered land join sanction sanctioned designate designated dropped|onto put|on placed|on named',
  seize: 'confiscation seize seized seizure confiscate impound intercept intercepted haul found',
  arrest:
    'detention arrest arrested detain detained handcuffs picked|up verhaftet festgenommen detenido arrestado custody',
  charge: 'charge charged indict indicted indictment prosecute',
  sue: 'saisi assigné poursuit verklagt klage demandó sue sued suing lawsuit complaint lodge filed suit filing',
  hearing: 'hearing trial argument oral',
  settle: 'settle settled settlement fine fined penalty paid pay penalised penalized',
  call: 'call rang ring phone telephone dial phoned',
  meet: 'meet met meeting talks sat summit',
  launch: 'launch release unveil preview launched released unveiled debut',
  publish: 'publish published posted issued',
  effect:
    'takes|effect took|effect take|effect into|force apply applies force|on begins starts starts|on kickoff kicks|in kick|in effective en|vigor en|vigueur in|kraft',
  expire: 'expire expires expired lapse lapses lapsed runs|out ran|out run|out deadline due',
  plant: 'plant planted fabricate forge forged fake faked falsify',
  serve: 'served delivered received receipt given',
  quit: 'resign resigned quit depart departed stepped|down left ousted fired departure exit resignation dismissal dismissed',
  delay: 'delay delayed postpone postponed postponement shelve shelved push|back pushed|back',
  appoint: 'appoint appointed named|to took|over confirmed',
  test: 'test tested audit audited inspect inspected review reviewed',
  lose: 'lose lost missing vanished stray strayed unaccounted disappeared',
  employ: 'employ employs employed lay|off laid|off hire hired',
  cost: 'cost costs lost|revenue hit write|off',
};

/** By stem, or stem and particle. */
export const VERB_CLASSES: ReadonlyMap<string, string> = new Map(
  Object.entries(CLASSES).flatMap(([name, words]) =>
    words.split(' ').map((word): [string, string] => {
      const [verb = '', particle] = word.split('|');
      return [particle ? `${stem(verb)} ${particle}` : stem(verb), name];
    }),
  ),
);
