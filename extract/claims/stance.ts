// How a speaker stands to what is reported: the verb's own stance, turned by negation, forecast and demand.
import type { Stance } from '../../ledger/vocabulary.ts';
import type { LanguagePack } from './cues/pack.ts';
import type { Token } from './tokens.ts';

/** `content`: the words of the claim without subject and verb. */
export function stanceOf(
  stance: Stance,
  lemma: string,
  content: readonly Token[],
  direct: boolean,
  pack: LanguagePack,
): Stance {
  if (stance !== 'asserts') return stance;
  const words = content.filter((t) => t.word);
  if (words.length === 0) return stance;
  const future = words.findIndex((t) => pack.future.has(t.lower));
  const self = future > 0 && /^(?:it|we|i|they|he|she)$/.test(words[future - 1]?.lower ?? '');
  if (future >= 0 && !self) return 'predicts';
  const opening = words.slice(0, direct ? 4 : 6);
  const had = words.some((t) => /^(?:ever|never|nobody)$/.test(t.lower));
  if (opening.some((t) => pack.negations.has(t.lower)) && had) return 'denies';
  return stance;
}
