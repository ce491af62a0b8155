import { describe, expect, it } from 'vitest';
import { shown } from './reading.ts';

const CASES: [language: string, text: string, dates: string[]][] = [
  ['de', 'Die Behörde erließ die Verfügung am 5. März und hob sie nicht auf.', ['5. März = 2027-03-05']],
  ['de', 'Am vergangenen Freitag teilte das Amt die Sperre mit.', ['vergangenen Freitag = 2027-03-05']],
  ['de', 'Der Anruf kam um 19.15 Uhr, und die Firma schwieg.', ['19.15 Uhr = 2027-03-10T19:15:00-05:00']],
  ['de', 'Im Herbst soll das Gericht der Klage nachgehen.', ['Herbst = 2027-23']],
  ['de', 'Das Schreiben ging vergangene Woche an die Firma.', ['vergangene Woche = 2027-03-01/2027-03-07']],
  ['de', 'Die Liste gilt bis zum Jahresende und wird nicht länger.', ['Jahresende = 2027-12-31']],
  ['de', 'Seit Anfang des Monats ist das Amt zu.', ['Anfang des Monats = 2027-03-01/2027-03-10']],
  [
    'de',
    'Am Montag kam die Klage. Einen Tag später war das Amt zu.',
    ['Montag = 2027-03-08', 'Einen Tag später = 2027-03-09'],
  ],
  ['de', 'Die Anklage kam noch vor Ostern.', ['Ostern = 2027-03-28']],
  ['fr', 'La licence expire à la fin du mois, selon le ministère.', ['à la fin du mois = 2027-03-31']],
  ['es', 'La agencia ordenó el martes el cierre de los modelos.', ['martes = 2027-03-09']],
  ['es', 'La norma entrará en vigor el 13 de mayo de 2027, dijo la agencia.', ['13 de mayo de 2027 = 2027-05-13']],
  ['es', 'Los permisos caducan antes del verano, según la oficina.', ['verano = 2027-22']],
  ['fr', 'Le ministère a annoncé lundi la fin des licences.', ['lundi = 2027-03-08']],
  ['fr', 'La règle est du 5 mars 2027, et une révision suit.', ['5 mars 2027 = 2027-03-05']],
  ['nl', 'De regering besloot op 5 maart dat het model niet open mag.', ['5 maart = 2027-03-05']],
  ['nl', 'Het bedrijf kreeg vorige week een brief van de minister.', ['vorige week = 2027-03-01/2027-03-07']],
  ['es', 'La empresa martes S.A. vendió 2.027 chips a una firma.', ['martes = 2027-03-09']],
];

describe('dates in other languages', () => {
  for (const [language, text, dates] of CASES)
    it(`${language}: ${text}`, () => expect(shown(text, { language })).toEqual(dates));
});
