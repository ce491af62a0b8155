// Names that only the words around them tell, and rules that stand or give way.
import { describe, expect, it } from 'vitest';
import { mentionsIn, namesIn } from './reading.ts';

describe('names that are weighed', () => {
  it('reads two names without a list as a person', () => {
    expect(mentionsIn('The order was signed by Yevhenia Stolbrisk, the deputy minister, on Monday.')).toContain(
      'person: Yevhenia Stolbrisk',
    );
  });

  it('leaves ordinary words that open a sentence', () => {
    expect(mentionsIn('Shipments stopped on Friday. Prices rose.')).toEqual([]);
  });

  it('says that no rule read a name', () => {
    const rules = namesIn(TEXT).mentions.map(({ rule }) => rule);
    expect(rules.some((rule) => rule.endsWith('/learned'))).toBe(true);
    expect(rules.some((rule) => !rule.endsWith('/learned'))).toBe(true);
  });

  it('reads the same twice', () => {
    expect(namesIn(TEXT)).toEqual(namesIn(TEXT));
  });

  it('keeps what a list holds', () => {
    expect(mentionsIn('Nvidia and the Commerce Department declined to comment.')).toEqual(
      expect.arrayContaining(['company: Nvidia', 'agency: Commerce Department']),
    );
  });
});

const TEXT =
  'Datuk Haji Zulhaimi told reporters that Kelvoria had shipped the chips to Drossel in May. “We knew nothing,” Zulhaimi said. Kelvoria is based in Penang.';
