import { describe, expect, it } from 'vitest';
import { mentionsIn, namesIn } from './reading.ts';

const FOUND: [string, string[]][] = [
  [
    'They compared Claude Mythos 5 with GPT-5.1-codex and Llama 4 405B.',
    ['model: Claude Mythos 5', 'model: GPT-5.1-codex', 'model: Llama 4 405B'],
  ],
  ['Weights of GLM-5.2 can be had by anyone.', ['model: GLM-5.2']],
  [
    'The weights of Petrichor 6 are under licence; Petrichor 6 Lite is not.',
    ['model: Petrichor 6', 'model: Petrichor 6 Lite'],
  ],
  [
    'Buyers of the H20, the MI308 and the 910C need permits for these chips.',
    ['chip: H20', 'chip: MI308', 'chip: 910C'],
  ],
  ['Sales of the VK-80 accelerator go on.', ['chip: VK-80']],
  ['Few have seen the Lanyard 90, a processor for phones.', ['chip: Lanyard 90']],
  ['It took down Osprey, the free AI model for farmers.', ['model: Osprey']],
  ['The model Petrichor 6 is closed, and so is Petrichor Sketch.', ['model: Petrichor 6', 'model: Petrichor Sketch']],
  ['The fine of RM250 was paid.', []],
];

describe('models and chips', () => {
  it.each(FOUND)('%s', (text, expected) => expect(mentionsIn(text)).toEqual(expected));

  it.each([
    ['In May 7 firms applied.', 'May 7'],
    ['See Article 5 of the text about models.', 'Article 5'],
    ['The G20 met in June 2025.', 'G20'],
  ])('%s does not name %s as a product', (text, name) => {
    expect(mentionsIn(text)).not.toContain(`model: ${name}`);
    expect(mentionsIn(text)).not.toContain(`chip: ${name}`);
  });

  it('knows the family once a version was named', () => {
    expect(mentionsIn('The model Petrichor 6 is closed. Nobody may use Petrichor abroad.')).toContain(
      'model: Petrichor',
    );
  });

  it('names the developer the text gives', () => {
    const { entities } = namesIn('Velloric Labs’ Petrichor 6 is a model for ports.');
    expect(entities.find((e) => e.type === 'model')?.developer).toBe('Velloric Labs');
  });
});

describe('variants', () => {
  it('links a garbled model to the likely one and keeps what is printed', () => {
    const { entities } = namesIn('Anthropic would not discuss Mitos 5, its newest model.');
    const model = entities.find((e) => e.type === 'model');
    expect(model?.name).toBe('Mitos 5');
    expect(model?.variantOf?.name).toBe('Mythos 5');
    expect(model?.variantOf?.reason).toContain('Anthropic');
  });

  it('says so where a family is given to another developer', () => {
    const { entities } = namesIn('Officials looked at Anthropic’s model PaLM 5.');
    expect(entities.find((e) => e.name === 'PaLM 5')?.variantOf?.reason).toContain('Google');
  });

  it('leaves unlike names apart', () => {
    const { entities } = namesIn('The models Petrichor 6 and Osprey 6 were compared.');
    expect(entities.every((e) => e.variantOf === undefined)).toBe(true);
  });
});
