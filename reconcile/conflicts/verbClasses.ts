// Acts by their words: verbs (or verb and particle) that report one kind of act, so that two wordings of it meet.
import { stem } from './stem.ts';

const CLASSES: Readonly<Record<string, string>> = {
  order:
    'order ordered yank instruct command forbid forbade bar barred ban banned prohibit block closed shut directive direct compel oblige cut|off shut|off wall|off shut|out lock|out locked|out kick|out outlaw embargo untersagt untersagte verboten verbot anordnung angeordnet interdit interdiction ordonné prohibido prohibió verboden gesperrt vietato',
  notify:
    'notification consultation warn warning notify notified inform informed wrote write written alert alerted raised notice consult consulted told|of averti avertissement informé prévenu gewarnt informiert verständigt avisó advirtió waarschuwing gewaarschuwd',
  pass: 'forward pass|on passed|on hand|over handed|over transfer resell resold relay divert diverted reroute rerouted transship smuggle smuggled smuggling reexport diversion geschmuggelt contrebande',
  sell: 'sell sold supply supplied deliver ship shipped shipment export exported verkauft geliefert vendu livré vendió',
  suspend:
    'suspend suspension stay stayed freeze froze frozen pause paused halt halted enjoin injunction reprieve stoppage stop stopped moratorium ausgesetzt suspendu suspendido suspendió geschorst sospeso',
  lift: 'relaxation restoration easing lift lifted ease eased loosen reopen reopened reinstate restore restored return relax let|back unblock off|register aufgehoben levé levantó',
  rescind:
    'revocation cancellation repealing withdrawal rescind revoke revoked repeal repealed withdraw withdrew withdrawn scrap scrapped cancel cancelled abolish abolished annul overturn struck|down void axed ditched abgeschafft widerrufen zurückgezogen abrogé retiré derogado retirado ingetrokken',
  vote: 'vote pass passed carried approve clear adopt advance votes cleared approved adopted got|out got|through waved|through gebilligt verabschiedet adopté approuvé aprobó aangenomen',
  sign: 'sign signed signature initialled inked enact enacted unterzeichnet unterschrieben signé firmó ondertekend',
  refuse:
    'refuse refused refusal deny denied denial reject rejected rejection tossed turn|down turned|down knock|back knocked|back bounced spurned rebuff rebuffed said|no geweigerd weigerde abgelehnt verweigert verweigerte refusé rejeté denegado denegó rechazó rifiutato',
  grant: 'grant granted approve issue waved award awarded erteilt genehmigt accordé délivré concedió verleend',
  list: 'designation list listed listing add added addition blacklist blacklisted entered land landed join sanction sanctioned designate designated dropped|onto put|on placed placed|on named gelistet inscrit incluyó inscripción toegevoegd',
  seize:
    'confiscation seize seized seizure confiscate impound intercept intercepted haul found beschlagnahmt beschlagnahmte saisie incautó incautado beslag sequestrato',
  arrest:
    'detention arrest arrested detain detained handcuffs handcuffed picked|up led|away nabbed verhaftet festgenommen interpellé arrêté detenido arrestado custody gearresteerd aangehouden',
  charge: 'charge charged indict indicted indictment prosecute angeklagt inculpé acusado aangeklaagd',
  sue: 'saisi assigné poursuit verklagt klage demandó sue sued suing lawsuit complaint lodge filed suit filing to|court',
  hearing: 'hearing trial argument oral',
  settle:
    'settle settled settlement fine fined penalty paid pay penalised penalized coughed|up shelled|out fork|over forked|over amende bußgeld strafe multa boete',
  call: 'call rang ring phone telephone dial phoned',
  meet: 'meet met meeting talks sat sit|down summit verhandlungen gespräche pourparlers conversaciones',
  launch: 'launch release unveil preview launched released unveiled debut',
  publish: 'publish published posted issued',
  effect:
    'takes|effect took|effect take|effect takes|hold took|hold take|hold into|force apply applies force|on begins starts starts|on kickoff kicks|in kick|in effective en|vigor en|vigueur in|kraft exigés',
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
