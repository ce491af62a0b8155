// Why a fetch gave no page: a class a row can be closed or retried by.

export type FetchReason =
  | 'ssrf'
  | 'robots'
  | 'robots-unreachable'
  | 'scheme'
  | 'redirect-loop'
  | 'redirect-broken'
  | 'too-large'
  | 'truncated'
  | 'timeout'
  | 'network'
  | 'tls'
  | 'encoding'
  | 'wrong-type'
  /** An API is asked only with a key, or a contact, that is not set. */
  | 'no-key'
  /** A service that finds pages of others answered with one of its own. */
  | 'discovery-only'
  /** The host is to be left alone for longer than can be waited. */
  | 'busy'
  /** We stopped; the fetch is to be begun again. */
  | 'stopped'
  | `http-${number}`;

export class FetchFailure extends Error {
  readonly reason: FetchReason;
  /** Seconds the server asked us to wait. */
  readonly retryAfter: number | null;
  readonly status: number | null;
  constructor(
    reason: FetchReason,
    message: string,
    options: { retryAfter?: number | null; status?: number | null } = {},
  ) {
    super(message);
    this.name = 'FetchFailure';
    this.reason = reason;
    this.retryAfter = options.retryAfter ?? null;
    this.status = options.status ?? null;
  }
}

/** Trying again later may help. */
export function isTransient(failure: FetchFailure): boolean {
  if (/^http-(?:429|5\d\d|408|425)$/.test(failure.reason)) return true;
  return ['timeout', 'network', 'truncated'].includes(failure.reason);
}

/** The host has more to do than it can. */
export function isOverload(failure: FetchFailure): boolean {
  return ['http-429', 'http-503', 'timeout'].includes(failure.reason);
}

/** Not to be fetched at all, by its operator's word or by our own rules. */
export function isRefusal(failure: FetchFailure): boolean {
  return ['robots', 'robots-unreachable', 'ssrf', 'scheme'].includes(failure.reason);
}

/** An address nobody should have asked for. */
export function isWrongAddress({ reason }: FetchFailure): boolean {
  return reason === 'ssrf' || reason === 'scheme';
}

/** A redirect to another host, which has a pace of its own. */
export class MovedElsewhere extends Error {
  readonly url: string;
  constructor(from: string, to: string) {
    super(`${from} has moved to ${to}`);
    this.name = 'MovedElsewhere';
    this.url = to;
  }
}

/** What Crawlee or the network threw, as ours. */
export function failureOf(error: unknown): FetchFailure {
  if (error instanceof FetchFailure) return error;
  const message = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return new FetchFailure('wrong-type', message || 'failed');
}
