import { describe, expect, it } from 'vitest';
import { mentionsIn, namesIn } from './reading.ts';

describe('chips and models with a number', () => {
  it.each([
    ['A crate with 300 Brindle 6 boards was opened by customs. The Brindle 6 was shipped as toys.', 'chip: Brindle 6'],
    ['It sold 40 processors of the type Brindle X4 to a port.', 'chip: Brindle X4'],
    ['Users of Brindle 6 could not log in; subscribers were told at noon.', 'model: Brindle 6'],
    ['The company trained Brindle 6 last year.', 'model: Brindle 6'],
  ])('%s', (text, expected) => expect(mentionsIn(text)).toContain(expected));

  it('counts a system beside a chip for nothing', () => {
    expect(mentionsIn('The Brindle-3 stacks go into any large AI system that needs memory.')).toContain(
      'chip: Brindle-3',
    );
  });
});

describe('family names that stand first', () => {
  it.each([
    ['The minister, Tsai Mei-ling, left early. Tsai said nothing.', 'Tsai'],
    ['Deputy director Wu Jianlin left early. Wu said nothing.', 'Wu'],
  ])('%s', (text, surname) => {
    const { entities } = namesIn(text);
    const [person] = entities.filter((e) => e.type === 'person');
    expect(person?.aliases).toContain(surname);
  });

  it('does not turn a western name round', () => {
    const { entities } = namesIn('Lee Abbott, a lawyer, left early. Abbott said nothing.');
    expect(entities.find((e) => e.name === 'Lee Abbott')?.aliases).toContain('Abbott');
  });
});

describe('firms in other words', () => {
  it.each([
    ['Figures of the research house Orrin Vale were quoted.', 'company: Orrin Vale'],
    ['Six companies, among them Orrin Vale, were named.', 'company: Orrin Vale'],
    ['Orrin Vale, which operates a mill, appealed.', 'company: Orrin Vale'],
  ])('%s', (text, expected) => expect(mentionsIn(text)).toContain(expected));

  it('leaves people among the people', () => {
    expect(mentionsIn('Six lawyers, among them Nell Abbott, wrote.')).not.toContain('company: Nell Abbott');
  });
});

describe('offices and lists in other languages', () => {
  it.each([
    ['en', 'The names stand in Schedule K since May.', 'law: Schedule K'],
    ['en', 'It was fined under Implementing Regulation 2031/44 in May.', 'law: Implementing Regulation 2031/44'],
    [
      'fr',
      'Selon la Direction de la surveillance des ports, rien ne change.',
      'agency: Direction de la surveillance des ports',
    ],
    ['fr', 'Elle figure au Registre des navires surveillés depuis mai.', 'law: Registre des navires surveillés'],
    ['de', 'Das teilte das Europäische Amt für Frachtwege mit.', 'agency: Europäische Amt für Frachtwege'],
    ['de', 'Nach Angaben der Staatsanwaltschaft Bremen fehlt die Ware.', 'agency: Staatsanwaltschaft Bremen'],
  ])('%s: %s', (language, text, expected) => expect(mentionsIn(text, language)).toContain(expected));

  it('does not take a letter that opens the next name', () => {
    expect(mentionsIn('The Schedule A Meeting was long.')).not.toContain('law: Schedule A');
  });

  it('calls a ministry by what it is for', () => {
    const found = mentionsIn('The Department of Fisheries answered. Nobody at Fisheries wrote back.');
    expect(found.filter((m) => m.startsWith('agency: '))).toEqual([
      'agency: Department of Fisheries',
      'agency: Fisheries',
    ]);
  });
});
