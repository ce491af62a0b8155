// Names in a text: who and what it mentions, as local entities with spans.
import type { LocalEntity, Mention, ReadingInput, RoleStatement, Sentence } from '../../ledger/analysis.ts';
import { wordUseOf } from './word-use.ts';
import { collectEntities } from './entities.ts';
import { readRoles } from './roles.ts';
import { findShortForms } from './short-forms.ts';
import { findSpans } from './spans.ts';
import { textWords } from '../words/tokens.ts';

export interface Names {
  entities: LocalEntity[];
  mentions: Mention[];
  roles: RoleStatement[];
}

/** Full names first, by lists, grammar and evidence; then short forms of what the text itself names. */
export function readNames(input: ReadingInput, sentences: readonly Sentence[]): Names {
  const { tokens } = textWords(input.text, sentences, input.blocks);
  const use = wordUseOf(tokens, (input.metadata.language ?? input.outlet.language ?? 'en').slice(0, 2));
  const full = findSpans(tokens, use, input);
  const spans = findShortForms(tokens, use, full);
  const { entities, mentions } = collectEntities(input.text, tokens, spans);
  return { entities, mentions, roles: readRoles(input.text, tokens, mentions, entities) };
}
