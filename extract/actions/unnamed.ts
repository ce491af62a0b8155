// Parties without a name, sums and applications: an act told of them is told of somebody.
// In: "A shipping agent was fined $2 million." Out: "It was a fine day."
import type { Span } from '../../ledger/text.ts';
import { compileAnywhere, compileBehind } from './pattern.ts';
import type { Reading } from './reading.ts';

const SOMEBODY = compileAnywhere('({anonymous}|(its|their|the|his|her|{howMany}) ~2 ({plea})|{money})');

/** Near the words of an act: the letters before and behind that are looked at. */
const BEFORE = 80;
const BEHIND = 100;

export const namesSomebody = ({ lower }: Reading, part: Span, at: Span): boolean =>
  SOMEBODY.test(lower.slice(Math.max(part.start, at.start - BEFORE), Math.min(part.end, at.end + BEHIND)));

/** "The chip maker has now also | stopped": a party without a name right before the words of an act. */
const SUBJECT = compileBehind(
  '(the|an?|its|their|our|one|two|three|four|five|six|several|some|many|der|die|das|de|het|le|la|les|el|los) ~3 ({anonymous})( (in|of|from|at) [^ ]+)?,?( (has|have|had|will|would|is|are|now|also|since|itself|themselves))* ',
);

export const isSubject = ({ lower }: Reading, part: Span, at: Span): boolean =>
  SUBJECT.test(lower.slice(Math.max(part.start, at.start - 90), at.start));
