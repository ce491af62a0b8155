// Acts told of parties without a name, of sums and numbers; and acts worded otherwise.
import { describe, expect, it } from 'vitest';
import { acts, reportsOf } from './marked.ts';

const TOLD: [string, string[]][] = [
  [
    'A shipping agent in Port Lowe will pay $3.1 million for sending sensors abroad without a permit.',
    ['enforcement completed'],
  ],
  ['It paid $3.1 million for the land by the lake.', []],
  ['[agency:The Export Office] slapped 14 companies onto its [law:Closed Buyers List].', ['entity_listing announced']],
  ['She put 14 eggs into her basket.', []],
  ['The ministry has refused three applications, a clerk said.', ['licence_denial denied']],
  ['He refused three helpings of soup.', []],
  [
    'Two chip makers and [organization:the Sensor League] asked a federal court to throw out the limits.',
    ['litigation announced'],
  ],
  ['The guests asked the cook to throw out the soup.', []],
  ['[country:Sudland] has throttled its tungsten.', ['retaliation announced']],
  ['The driver throttled the engine.', []],
  [
    'From [date:2031-06-01|June 1] suppliers will have to apply to [agency:the Export Office] before they ship wafers.',
    ['licence_requirement in_effect'],
  ],
  ['Students will have to apply before they travel.', []],
  ['Talks were held in [country:Sudland] on [date:2031-05-02|2 May].', ['negotiation announced']],
  ['Dances were held in the square.', []],
  ['Das Ministerium lehnte zwei Anträge von [company:Acme AI] ab.', ['licence_denial denied']],
  ['Der Wirt lehnte dankend ab.', []],
  ["[agency:Le Bureau] a rejeté deux demandes d'[company:Acme AI].", ['licence_denial denied']],
  ['Il a rejeté la balle.', []],
  ['De minister heeft twee aanvragen van [company:Acme AI] geweigerd.', ['licence_denial denied']],
  ['Hij heeft twee koekjes geweigerd.', []],
  ['[agency:El ministerio] denegó dos solicitudes de [company:Acme AI].', ['licence_denial denied']],
  ['La niña rechazó la sopa.', []],
];

describe('acts of the unnamed', () => {
  it.each(TOLD)('%s', (source, expected) => {
    expect(acts(reportsOf(source))).toEqual(expected);
  });
});
