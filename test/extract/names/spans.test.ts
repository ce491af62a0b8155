import { describe, expect, it } from 'vitest';
import { mentionsIn, namesIn } from './reading.ts';

const TEXT = [
  'PORT ARDLE (Tern Wire) – The Coastal Export Bureau told Velloric Semiconductor’s chair, Orla Whitcroft, to stop.',
  '“Zoë Åkermann-Núñez’s firm is next,” said Mr. Qualm of Quist & Ardle — “and the U.S. government knows it.” 🚢 Claude 4.5 was named.',
  'Handelsminister Ansgar Dörfler sagte nichts über «Petrichor 6».',
].join('\n\n');

describe('spans', () => {
  it.each(['en', 'de', 'es', 'fr', 'nl', 'xx'])('stand on the text and never overlap (%s)', (language) => {
    const { entities, mentions } = namesIn(TEXT, language);
    const keys = new Set(entities.map((e) => e.key));
    let end = 0;
    for (const mention of mentions) {
      expect(TEXT.slice(mention.start, mention.end)).toBe(mention.text);
      expect(mention.start).toBeGreaterThanOrEqual(end);
      expect(keys.has(mention.entity)).toBe(true);
      expect(mention.rule).toMatch(/^[a-z]+\/[a-z-]+$/);
      end = mention.end;
    }
    expect(keys.size).toBe(entities.length);
  });

  it('reads nothing off an empty text', () => {
    expect(namesIn('')).toEqual({ entities: [], mentions: [], roles: [] });
  });

  it('gives the same answer twice', () => {
    expect(namesIn(TEXT)).toEqual(namesIn(TEXT));
  });
});

describe('German', () => {
  it('takes names, not nouns', () => {
    const text =
      'Am Freitag erlaubte Handelsminister Ansgar Dörfler den Zugang zu Petrichor 6. Die Juristin Helga Brandt von der Kanzlei Quist Ardle lobt die Entscheidung.';
    expect(mentionsIn(text, 'de')).toEqual([
      'person: Ansgar Dörfler',
      'model: Petrichor 6',
      'person: Helga Brandt',
      'company: Quist Ardle',
    ]);
  });

  it('reads the office in a compound', () => {
    expect(mentionsIn('Das sagte Velloric-Chefin Helga Brandt.', 'de')).toEqual([
      'company: Velloric',
      'person: Helga Brandt',
    ]);
  });
});

describe('headings', () => {
  it('trusts no capital in a line of Title Case', () => {
    const text = 'Regulator Weighs Sweeping Limits Over Distant Server Rooms\n\nThe regulator would not comment.';
    expect(mentionsIn(text)).toEqual([]);
  });
});
