// Sentences that speak of an act without telling it: tentative reports.
import { describe, expect, it } from 'vitest';
import { spokenOf } from './marked.ts';

const ORDER =
  '[agency:The Export Office] barred [company:Acme AI] from selling the [chip:Falcon 9] abroad on [date:3 May]. / ';

describe('acts spoken of', () => {
  it.each([
    ['Since the curbs, sales of the [chip:Falcon 9] have halved.', ['licence_requirement']],
    ['The ban has cost the firm a third of its sales.', ['access_ban']],
  ])('%s', (sentence, actions) => {
    const found = spokenOf(ORDER + sentence);
    expect(found.map((r) => r.action.value).filter((a) => actions.includes(a) || a === 'access_ban')).toHaveLength(1);
  });

  it.each(['The hall was full by noon.', 'Sales of the firm have halved.'])('not in: %s', (sentence) => {
    expect(spokenOf(ORDER + sentence)).toEqual([]);
  });
});
