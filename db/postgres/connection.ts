// A connection to PostgreSQL that answers at once: the thread that holds its socket is waited for.
// One session: statements are prepared, what nobody asks about is sent with what follows.
import { BadStore } from '../../ledger/store.ts';
import type { Connection, Params, Value, WriteOptions } from '../connection.ts';
import { tokenizer } from '../fts5.ts';
import { connect } from '../sqlite.ts';
import { tsvectors } from './tsvectors.ts';
import { callsTo } from './waiting.ts';
import { type Answer, type Call, LOST, type Statement } from './wire.ts';

let asking: ((call: Call) => Answer) | undefined;

/** All connections of a thread share one that holds their sockets. */
function ask(call: Call): Answer {
  asking ??= callsTo<Call, Answer>(new URL('./socket', import.meta.url).href);
  return asking(call);
}

/** What waits to be sent, at most: statements, and letters in them. */
const MOST_WAITING = 200;
const MOST_LETTERS = 4_000_000;
/** Of two transactions that wait for each other the server ends one. */
const TRIES = 20;
const BEGUN_ANEW: ReadonlySet<unknown> = new Set(['40P01', '40001']);

/** Advisory locks of a ledger. */
const LEDGER = 1;
const CRAWLERS = 2;

/** Throws BadStore where no server answers there. */
export function connectPostgres(url: string, readOnly: boolean): Connection {
  let frozen = readOnly;
  let isWithin = false;
  let isCrawler = false;
  const session = openSession(url, {
    isWithin: () => isWithin,
    begin: (anew) => {
      if (frozen) anew('SET default_transaction_read_only = on');
      isCrawler = false;
    },
  });
  const { all, get, run, put, script } = session;
  const name = nameOf(url);
  // Ledgers in schemas of one database do not wait for each other.
  const space = get<{ space: number }>(`SELECT hashtext('exportwatch ' || current_schema()) AS space`)?.space ?? 0;

  const within = <T>(begin: string, work: () => T): T => {
    put(begin);
    isWithin = true;
    try {
      const answer = work();
      run('COMMIT');
      isWithin = false;
      return answer;
    } finally {
      if (isWithin) session.rollBack();
      isWithin = false;
      session.rest();
    }
  };
  const mustWrite = (): void => {
    if (frozen) throw new BadStore(`${name} is open for reading only.`);
  };
  const transaction = <T>(work: () => T, { quiet, beside }: WriteOptions): T =>
    within('BEGIN', () => {
      if (beside !== 'crawl')
        put(`SELECT pg_advisory_xact_lock${beside === 'pages' ? '_shared' : ''}(?, ?)`, [space, LEDGER]);
      const before = session.changed();
      const answer = work();
      if (!quiet && session.changed() !== before) put(`UPDATE counters SET value = value + 1 WHERE name = 'version'`);
      return answer;
    });

  const connection: Connection = {
    search: tsvectors({ put, tokens: ownTokenizer() }),
    all,
    get,
    run,
    put,
    exec: script,
    read: (work) => (isWithin ? work() : within('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', work)),
    standStill: () => {
      script('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SELECT 1');
      isWithin = true;
    },
    write: (work, options = {}) => {
      mustWrite();
      if (isWithin) return work();
      for (let nth = 1; ; nth++)
        try {
          return transaction(work, options);
        } catch (error) {
          if (nth >= TRIES || !BEGUN_ANEW.has(codeOf(error))) throw error;
        }
    },
    lock: (names) => {
      for (const each of [...new Set(names)].sort()) put('SELECT pg_advisory_xact_lock(?, hashtext(?))', [space, each]);
    },
    freeze: () => {
      frozen = true;
      script('SET default_transaction_read_only = on');
    },
    joinCrawlers: (whenAlone) => {
      mustWrite();
      connection.leaveCrawlers();
      const alone = get<{ alone: boolean }>('SELECT pg_try_advisory_lock(?, ?) AS alone', [space, CRAWLERS])?.alone;
      try {
        if (alone) whenAlone();
        all('SELECT pg_advisory_lock_shared(?, ?)', [space, CRAWLERS]);
        isCrawler = true;
      } finally {
        if (alone) all('SELECT pg_advisory_unlock(?, ?)', [space, CRAWLERS]);
      }
    },
    leaveCrawlers: () => {
      if (isCrawler) all('SELECT pg_advisory_unlock_shared(?, ?)', [space, CRAWLERS]);
      isCrawler = false;
    },
    close: session.close,
  };
  return connection;
}

/** The address without what is secret in it. */
export function nameOf(url: string): string {
  if (!URL.canParse(url)) return 'the PostgreSQL database';
  const { host, pathname } = new URL(url);
  return `postgres://${host}${pathname}`;
}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

interface Session {
  all<T>(sql: string, params?: Params): T[];
  get<T>(sql: string, params?: Params): T | undefined;
  run(sql: string, params?: Params): number;
  put(sql: string, params?: Params): void;
  script(sql: string): void;
  /** Rows changed since it was opened. */
  changed(): number;
  /** No transaction is under way any more. */
  rest(): void;
  /** Ends a transaction that failed, and what waits to be sent with it. */
  rollBack(): void;
  close(): void;
}

interface Hooks {
  isWithin(): boolean;
  /** Each time the session begins: a lost connection is made anew, but not amid a transaction. */
  begin(script: (sql: string) => void): void;
}

function openSession(url: string, { isWithin, begin }: Hooks): Session {
  let id = opened(url);
  let isLost = false;
  let isMidway = false;
  const start = (): void => begin((sql) => ask({ id, script: sql }));
  start();
  const asked = (what: { batch: readonly Statement[] } | { script: string }): Answer => {
    if (isLost && !isMidway) {
      id = opened(url);
      isLost = false;
      start();
    }
    try {
      const answer = ask({ id, ...what });
      isMidway = isWithin();
      return answer;
    } catch (error) {
      if (codeOf(error) === LOST) isLost = true;
      throw error;
    }
  };
  let waiting: Statement[] = [];
  let letters = 0;
  let changes = 0;
  let isOpen = true;
  const send = (sql: string, params: Params): Answer => {
    const batch = [...waiting, { sql: numbered(sql), params }];
    waiting = [];
    letters = 0;
    const answer = asked({ batch });
    changes += answer.changedByAll;
    return answer;
  };
  const flush = (): void => {
    if (!waiting.length) return;
    const batch = waiting;
    waiting = [];
    letters = 0;
    changes += asked({ batch }).changedByAll;
  };
  return {
    all: <T>(sql: string, params: Params = []) => send(sql, params).rows as T[],
    get: <T>(sql: string, params: Params = []) => send(sql, params).rows[0] as T | undefined,
    run: (sql, params = []) => send(sql, params).changed,
    put: (sql, params = []) => {
      waiting.push({ sql: numbered(sql), params });
      for (const each of params) letters += lengthOf(each);
      if (waiting.length >= MOST_WAITING || letters > MOST_LETTERS) flush();
    },
    script: (sql) => {
      flush();
      asked({ script: sql });
    },
    changed: () => {
      flush();
      return changes;
    },
    rollBack: () => {
      waiting = [];
      try {
        ask({ id, script: 'ROLLBACK' });
      } catch {
        // The connection is lost, and the transaction with it.
      }
    },
    rest: () => {
      isMidway = false;
    },
    close: () => {
      if (isOpen) ask({ id, close: true });
      isOpen = false;
    },
  };
}

const lengthOf = (value: Value): number =>
  typeof value === 'string' || value instanceof Uint8Array ? value.length : 0;

function opened(url: string): number {
  try {
    return ask({ open: url }).id;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BadStore(`${nameOf(url)} cannot be opened as a ledger: ${reason}`);
  }
}

const numberedBefore = new Map<string, string>();

/** `?` as PostgreSQL counts its parameters, outside of texts. */
function numbered(sql: string): string {
  const known = numberedBefore.get(sql);
  if (known !== undefined) return known;
  let nth = 0;
  const text = sql.replace(/'[^']*'|\?/g, (found) => {
    if (found !== '?') return found;
    nth += 1;
    return `$${nth}`;
  });
  if (numberedBefore.size > 5000) numberedBefore.clear();
  numberedBefore.set(sql, text);
  return text;
}

let tokens: ReturnType<typeof tokenizer> | undefined;

/** One for all connections of a thread, made when it is first needed. */
const ownTokenizer = (): ReturnType<typeof tokenizer> => (texts) => {
  tokens ??= tokenizer(connect(':memory:', false));
  return tokens(texts);
};
