import { describe, expect, it } from 'vitest';
import { mentionsIn, namesIn } from './reading.ts';

const FOUND: [string, string[]][] = [
  ['Dame Orla Whitcroft was not amused.', ['person: Orla Whitcroft']],
  ['“We wait,” said Zebedee Qualm, an export lawyer in the capital.', ['person: Zebedee Qualm']],
  ['Commerce Secretary Thrandel Oakes signed it.', ['person: Thrandel Oakes']],
  ['The trade lawyer Nerissa Pell-Anwar disagreed.', ['person: Nerissa Pell-Anwar']],
  ['Minister of Fisheries Hilda Brandsma left early.', ['person: Hilda Brandsma']],
  ['He Yanqiu said the port would wait.', ['person: He Yanqiu']],
  ['He left. He said Monday was late.', []],
];

describe('people', () => {
  it.each(FOUND)('%s', (text, expected) => expect(mentionsIn(text)).toEqual(expected));

  it('reads a surname as the person named in full before', () => {
    const { mentions } = namesIn('Zebedee Qualm, a trade lawyer, was first. Ms. Qualm then left.');
    expect(mentions.map((m) => [m.text, m.entity])).toEqual([
      ['Zebedee Qualm', 'person|zebedee qualm'],
      ['Qualm', 'person|zebedee qualm'],
    ]);
  });

  it('takes no person from a modifier of a title alone', () => {
    expect(mentionsIn('Former Halloway boss Edwin Marsk was there, and Halloway said nothing.')).not.toContain(
      'person: Halloway',
    );
  });
});

describe('what stands around a name', () => {
  it.each([
    ['Orla Whitcroft KC, for the port, told her so.', 'person: Orla Whitcroft'],
    ['A letter reached Datuk Orla Whitcroft on Monday.', 'person: Orla Whitcroft'],
    ['Velloric Semiconductor Ltd said so.', 'company: Velloric Semiconductor'],
    ['Verity Holmquade: We kept the gate shut.', 'person: Verity Holmquade'],
  ])('%s', (text, name) => expect(mentionsIn(text)).toContain(name));
});

describe('roles', () => {
  it.each([
    ['Acting Director Orla Whitcroft signed.', 'Acting Director'],
    ['Orla Whitcroft, a former adviser to the port, left.', 'a former adviser to the port'],
    ['Orla Whitcroft, chief executive of Velloric Semiconductor, left.', 'chief executive of Velloric Semiconductor'],
  ])('%s', (text, role) => {
    const { roles } = namesIn(text);
    expect(roles.map((r) => [r.role, r.person])).toEqual([[role, 'person|orla whitcroft']]);
    expect(text.slice(roles[0]?.start, roles[0]?.end)).toBe(role);
  });

  it('states no role where the comma opens something else', () => {
    expect(namesIn('Orla Whitcroft, in a blue coat, left.').roles).toEqual([]);
  });
});
