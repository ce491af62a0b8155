// Acts that no trigger words, recognised by the trained model; and sentences that only speak of one.
import { describe, expect, it } from 'vitest';
import { Model, ZERO } from '../../../extract/actions/learned/model.ts';
import { stemOf } from '../../../extract/actions/learned/stems.ts';
import weights from '../../../extract/actions/learned/weights.json' with { type: 'json' };
import { acts, reportsOf, spokenOf } from './marked.ts';

const BAN =
  '[agency:The Export Office] barred [company:Acme AI] from selling the [chip:Falcon 9] abroad on [date:3 May]. / ';

/** What a sentence after `BAN` only speaks of. */
const spokenAfterBan = (sentence: string) => spokenOf(BAN + sentence).filter(({ quote }) => !quote.includes('barred'));

describe('acts in words that no trigger knows', () => {
  it('are told where the model is sure', () => {
    const [report] = reportsOf('[company:Acme AI] took [chip:Falcon 9] off sale in nine countries on [date:3 May].');
    expect(report).toMatchObject({
      action: { value: 'voluntary_restriction' },
      rule: 'learned/voluntary_restriction',
      tentative: false,
    });
  });

  it.each([
    'Nobody but citizens may log in to [model:Heron 3] any more, [agency:the Ministry of Trade] ruled.',
    'The cut-off of [model:Heron 3] took even [company:Acme AI] by surprise.',
  ])('are spoken of where it is less so: %s', (sentence) => {
    const [report] = spokenAfterBan(sentence);
    expect(report).toMatchObject({ action: { value: 'access_ban' }, tentative: true });
    expect(report?.action.rule).toBe('learned/access_ban/named');
  });

  it.each([
    '[company:Acme AI] opened a canteen for its staff in the spring.',
    '[person:Mara Lint], who runs [company:Acme AI], collects old maps.',
    'Analysts expect shares of [company:Acme AI] to fall by a tenth.',
    'The hall was full by noon.',
  ])('are not found in: %s', (sentence) => {
    expect([...acts(reportsOf(BAN + sentence)), ...spokenAfterBan(sentence)]).toEqual(['access_ban ordered']);
  });

  it('are spoken of beside the act that a rule found', () => {
    const sentence = '[company:Acme AI], which got its licence in [date:April], was fined on [date:3 May].';
    expect(acts(reportsOf(sentence))).toEqual(['licence_grant completed']);
    expect(spokenOf(sentence).map(({ action }) => action.value)).toEqual(['enforcement']);
  });

  it('are left to the rules in other languages', () => {
    expect(spokenOf('Nobody but citizens may log in to [model:Heron 3] any more.', { language: 'nl' })).toEqual([]);
  });
});

describe('the weights', () => {
  it('are read as written', () => {
    const model = new Model({
      heads: { tells: ['nothing', 'act'] },
      scale: 1,
      features: { '1 bar': `${mark(-2)}${mark(2)}` },
    });
    const tokens = model.tokenizer.read('They barred it', 'they barred it', 0);
    const chance = model.judge(model.read(tokens, []), 'tells').get('act') ?? 0;
    expect(chance).toBeGreaterThan(0.8);
    expect(model.judge(model.read([], []), 'tells').get('act')).toBe(0.5);
  });

  it('give every outcome of every head a letter', () => {
    const outcomes = Object.values(weights.heads).flat().length;
    expect(Object.entries(weights.features).filter(([, letters]) => letters.length !== outcomes)).toEqual([]);
  });
});

const mark = (steps: number): string => String.fromCharCode(ZERO + steps);

describe('stems', () => {
  it.each([
    ['barred', 'bars'],
    ['bar', 'barring'],
    ['licences', 'licence'],
    ['withdrew', 'withdrawn'],
    ['authorised', 'authorize'],
    ['denies', 'denied'],
  ])('%s and %s have one', (a, b) => {
    expect(stemOf(a)).toBe(stemOf(b));
  });

  it.each([
    ['this', 'thing'],
    ['new', 'news'],
  ])('%s and %s have not', (a, b) => {
    expect(stemOf(a)).not.toBe(stemOf(b));
  });
});
