import { describe, expect, it } from 'vitest';
import { mentionsIn } from './reading.ts';

const FOUND: [string, string[]][] = [
  ['The permit went to Velloric Semiconductor on Monday.', ['company: Velloric Semiconductor']],
  ['Shipments by Quist & Ardle stopped in May.', ['company: Quist & Ardle']],
  ['She advises the chipmaker Zelmoor on permits.', ['company: Zelmoor']],
  ['The order also covers Orvane, a cloud reseller in the north.', ['company: Orvane']],
  ['He was chief executive of Pellam Dray until last year.', ['company: Pellam Dray']],
  ['Nothing was heard from Nvidia or from Anthropic.', ['company: Nvidia', 'company: Anthropic']],
  ['The board of Zorrin AI said no.', ['company: Zorrin AI']],
  ['The order under which Zorrin AI was closed has lapsed.', ['company: Zorrin AI']],
  ['So says the man who runs Ottery Lenses.', ['company: Ottery Lenses']],
  ['Permits for Wissel Brandt of Antwerp, which repairs pumps, ran out.', ['company: Wissel Brandt']],
  ['She spoke to the consultancy Gamma Nine in May.', ['company: Gamma Nine']],
  ['Also in court: Otter Freight, a shipper.', ['company: Otter Freight']],
  ['Its client is a Reno company, Pellam Marsh, whose director resigned.', ['company: Pellam Marsh']],
  ['Pellam Drayle welcomed it. Its chief executive would not talk.', ['company: Pellam Drayle']],
];

const TOLD_FROM_PERSONS: [string, string[]][] = [
  ['Quellby Ardlen won. The permit of Quellby ends in May.', ['company: Quellby Ardlen', 'company: Quellby']],
  ['A broker, Ostwen Bridging, in Penang bid for it.', ['company: Ostwen Bridging']],
];

const NOT_FOUND: [string, string][] = [
  ['Executives were asked to wait until Friday.', 'Executives'],
  ['The meta question is who pays for the intel.', 'meta'],
  ['They met in Ardleby, near Ostrand.', 'Ardleby'],
  ['He was posted to Ardleby that winter.', 'Ardleby'],
  ['The mayor of Ardleby signed it.', 'Ardleby'],
  ['Ostravia is weighing a ban on copper.', 'Ostravia'],
  ['She lost to Quenderby in the vote.', 'Quenderby'],
];

describe('companies', () => {
  it.each(FOUND)('%s', (text, expected) => expect(mentionsIn(text)).toEqual(expected));
  it.each(TOLD_FROM_PERSONS)('no person in: %s', (text, expected) => expect(mentionsIn(text)).toEqual(expected));
  it.each(NOT_FOUND)('%s holds no company %s', (text, name) =>
    expect(mentionsIn(text)).not.toContain(`company: ${name}`),
  );

  it('reads the short name of a firm that stands in full elsewhere', () => {
    const found = mentionsIn(
      'Fines for Velloric Semiconductor were doubled. The law firm for Velloric would not talk.',
    );
    expect(found).toEqual(['company: Velloric Semiconductor', 'company: Velloric']);
  });
});
