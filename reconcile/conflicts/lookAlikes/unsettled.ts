// Look-alike: a question, a condition or a duty reports no fact that another text could contradict.

// "Asked whether the depot had closed" / "the depot may close only after" / not: "the depot closed"
const UNSETTLED =
  /\b(?:whether|asked if|if|unless|suppose|must|might|will|shall|would|could|should|requires?|required|needs? an?)\b|\?/;

/** Lower case: the month is something else. */
const MAY = /\bmay\b/;

export const isUnsettled = (quote: string, folded: string): boolean => MAY.test(quote) || UNSETTLED.test(folded);
