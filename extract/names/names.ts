// Names in a text: who and what it mentions, as local entities with spans.
import type { LocalEntity, Mention, ReadingInput, RoleStatement, Sentence } from '../../ledger/analysis.ts';
import { nameModel } from './learned/fitted.ts';
import { weighNames } from './learned/weighing.ts';
import { type WordUse, wordUseOf } from './word-use.ts';
import { collectEntities } from './entities.ts';
import { readRoles } from './roles.ts';
import { findShortForms } from './short-forms.ts';
import { findSpans, type NameSpan } from './spans.ts';
import { type Token, textWords } from '../words/tokens.ts';

export interface Names {
  entities: LocalEntity[];
  mentions: Mention[];
  roles: RoleStatement[];
}

export function readNames(input: ReadingInput, sentences: readonly Sentence[]): Names {
  const { tokens } = textWords(input.text, sentences, input.blocks);
  const use = wordUseOf(tokens, (input.metadata.language ?? input.outlet.language ?? 'en').slice(0, 2));
  const spans = findNames(tokens, use, input);
  const { entities, mentions } = collectEntities(input.text, tokens, spans);
  return { entities, mentions, roles: readRoles(input.text, tokens, mentions, entities) };
}

/**
 * Full names first, by lists, grammar and evidence; then short forms of what the text itself names.
 * What these rules read is weighed with all that stands around it, and short forms are found again of what the weights leave.
 */
export function findNames(tokens: readonly Token[], use: WordUse, input: ReadingInput): NameSpan[] {
  const ruled = findShortForms(tokens, use, findSpans(tokens, use, input));
  const weighed = weighNames(tokens, use, ruled, nameModel());
  if (weighed.length === ruled.length && weighed.every((span, n) => span === ruled[n])) return ruled;
  const full = weighed.filter(({ of }) => of === undefined);
  return findShortForms(tokens, use, full);
}
