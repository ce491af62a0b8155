// Structured logs of `--verbose`: one JSON object a line on stderr, without secrets.
import { pino } from 'pino';

/** What happened, and what is known of it. */
export type Log = (event: string, facts?: Readonly<Record<string, unknown>>) => void;

export const noLog: Log = () => {};

/** A log that writes where `verbose`, else nothing. Instants are of the real clock. */
export function logOf(verbose: boolean | undefined): Log {
  if (!verbose) return noLog;
  const options = { base: null, messageKey: 'event', timestamp: pino.stdTimeFunctions.isoTime };
  const logger = pino(options, pino.destination({ dest: 2, sync: true }));
  return (event, facts = {}) => logger.info(cleaned(facts), event);
}

function cleaned(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const shown = ([name, value]: [string, unknown]): [string, unknown] => {
    if (SECRET_NAME.test(name)) return [name, HIDDEN];
    return [name, typeof value === 'string' ? withoutSecrets(value) : value];
  };
  return Object.fromEntries(Object.entries(facts).map(shown));
}

const HIDDEN = '[hidden]';
const SECRET_NAME = /^(?:authorization|cookie|password|secret|token|api[-_]?key)$/i;
const CREDENTIALS = /(?<scheme>:\/\/)[^/\s@]{1,400}@/g;
const SECRET_PARAMETER = /(?<name>[?&](?:api[-_]?key|key|token|access_token|secret|password|signature|sig)=)[^&#\s]+/gi;

/** A text whose URLs bear neither credentials nor keys: `http://desk:pw@host/?token=1` gives `http://host/?token=[hidden]`. */
export function withoutSecrets(text: string): string {
  return text.replace(CREDENTIALS, '$<scheme>').replace(SECRET_PARAMETER, `$<name>${HIDDEN}`);
}
