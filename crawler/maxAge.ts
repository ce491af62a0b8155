// How long an answer says it stays fresh.

/** Seconds the answer may be kept, 0 where it does not say. */
export function maxAgeOf(cacheControl: string | undefined): number {
  const seconds = /(?:^|[\s,])max-age="?(?<seconds>\d{1,9})/i.exec(cacheControl ?? '')?.groups?.seconds;
  return seconds === undefined ? 0 : Number(seconds);
}
