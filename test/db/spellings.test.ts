// A search for a word finds its other spelling too; a phrase is looked for as typed.
import { describe, expect, it } from 'vitest';
import { parseSearch } from '../../db/search.ts';
import { spellingsOf } from '../../db/spellings.ts';

describe('spellings', () => {
  it.each([
    ['licence', ['licence', 'license']],
    ['Licensed', ['Licensed', 'licenced']],
    ['authorised', ['authorised', 'authorized']],
    ['organization', ['organization', 'organisation']],
    ['harbor', ['harbor', 'harbour']],
    ['chips', ['chips']],
    ['size', ['size']],
  ])('%s', (word, spellings) => expect(spellingsOf(word)).toEqual(spellings));

  it('are all looked for, all left out, and none in a phrase', () => {
    expect(parseSearch('licence rule')).toEqual({ groups: [['licence', 'license'], ['rule']], excluded: [] });
    expect(parseSearch('rule -licence')).toEqual({ groups: [['rule']], excluded: ['licence', 'license'] });
    expect(parseSearch('"licence rule"')).toEqual({ groups: [['licence rule']], excluded: [] });
  });
});
