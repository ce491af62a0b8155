// Webhooks: each change of the record, and each source that goes unwell or well again, sent once, in order, signed by Standard Webhooks; what fails is tried again later.
import { Webhook as Signature } from 'standardwebhooks';
import { Agent, type Dispatcher, request } from 'undici';
import { userAgent } from '../crawler/agent.ts';
import { FetchFailure } from '../crawler/failure.ts';
import { guardUrl, publicLookup } from '../crawler/guard.ts';
import { isMinor } from '../ledger/minor.ts';
import type { Source } from '../ledger/page.ts';
import type { Change } from '../ledger/asking.ts';
import type { HealthChange } from '../ledger/crawling.ts';
import type { Store } from '../ledger/store.ts';
import type { Webhook } from '../ledger/operating.ts';

/** Seconds until the next attempt, as Standard Webhooks advises; after the last one it is given up. */
const RETRIES = [5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400];
/** Changes sent to one address in one round. */
const ROUND = 200;
const TIMEOUT_MS = 15_000;

export interface Delivered {
  sent: number;
  failed: number;
}

/** One round over the addresses that are due at `now` (real time). */
export async function deliverChanges(store: Store, now: string): Promise<Delivered> {
  const due = (await store.webhooks()).filter((hook) => !hook.ended && (hook.retryAt === null || hook.retryAt <= now));
  const total: Delivered = { sent: 0, failed: 0 };
  if (due.length === 0) return total;
  const limits = { headersTimeout: TIMEOUT_MS, bodyTimeout: TIMEOUT_MS };
  const guarded = new Agent({ ...limits, connect: { timeout: TIMEOUT_MS, lookup: publicLookup } });
  const open = new Agent({ ...limits, connect: { timeout: TIMEOUT_MS } });
  try {
    for (const hook of due) {
      const { sent, failed } = await deliverTo(hook, store, now, hook.allowPrivate ? open : guarded);
      total.sent += sent;
      total.failed += failed;
    }
  } finally {
    await Promise.all([guarded.destroy(), open.destroy()]);
  }
  return total;
}

async function deliverTo(hook: Webhook, store: Store, now: string, dispatcher: Dispatcher): Promise<Delivered> {
  const { items } = await store.changes(hook.since, ROUND);
  let state = hook;
  let sent = 0;
  for (const change of items) {
    const isTold = hook.minor || !isMinor(change);
    const failure = isTold ? await send(hook, changeMessage(change), now, dispatcher) : null;
    if (failure !== null) {
      await store.saveWebhook(failed(state, failure, now));
      return { sent, failed: 1 };
    }
    if (isTold) sent += 1;
    const success = isTold ? { lastSuccess: now } : {};
    state = { ...state, ...success, since: change.cursor, attempts: 0, retryAt: null, failure: null };
    // At once: what was delivered is not sent again, whatever happens.
    if (isTold) await store.saveWebhook(state);
  }
  for (const turn of await store.healthChanges({ seq: state.healthSince, at: state.made }, ROUND)) {
    const failure = await send(state, healthMessage(turn, await sourceOf(store, turn)), now, dispatcher);
    if (failure !== null) {
      await store.saveWebhook(failed(state, failure, now));
      return { sent, failed: 1 };
    }
    sent += 1;
    state = { ...state, lastSuccess: now, healthSince: turn.seq, attempts: 0, retryAt: null, failure: null };
    await store.saveWebhook(state);
  }
  if (state !== hook) await store.saveWebhook(state);
  return { sent, failed: 0 };
}

async function sourceOf(store: Store, { source }: HealthChange): Promise<Source | undefined> {
  return (await store.sourceHealth()).find((each) => each.source.id === source)?.source;
}

interface Message {
  /** The same for each attempt. */
  id: string;
  type: string;
  timestamp: string;
  data: object;
}

function changeMessage(change: Change): Message {
  const { cursor, kind, change: how, ...told } = change;
  return {
    id: `msg_${cursor}`,
    type: `${kind}.${how}`,
    timestamp: change.at,
    data: { cursor, kind, change: how, ...told, path: `/${kind}s/${change.id}` },
  };
}

/** `source.failing`, `source.ok` and the like. */
function healthMessage({ seq, ...turn }: HealthChange, source: Source | undefined): Message {
  return {
    id: `msg_health_${seq}`,
    type: `source.${turn.state}`,
    timestamp: turn.at,
    data: { ...turn, outlet: source?.outlet ?? null, url: source?.url ?? null, path: '/sources' },
  };
}

function failed(hook: Webhook, failure: string, now: string): Webhook {
  const wait = RETRIES[hook.attempts];
  const isOver = wait === undefined || failure === GONE;
  return {
    ...hook,
    failure,
    attempts: hook.attempts + 1,
    retryAt: isOver ? null : new Date(Date.parse(now) + wait * 1000).toISOString(),
    ended: isOver ? now : null,
  };
}

/** The receiver wants no more. */
const GONE = 'answered 410';

/** Answers what went wrong, if anything: never a word of the secret or of what was answered. */
async function send(hook: Webhook, message: Message, now: string, dispatcher: Dispatcher): Promise<string | null> {
  const { id, ...told } = message;
  const at = new Date(now);
  const body = JSON.stringify(told);
  try {
    const url = guardUrl(hook.url, hook.allowPrivate);
    const { statusCode, body: answer } = await request(url, {
      method: 'POST',
      dispatcher,
      signal: AbortSignal.timeout(TIMEOUT_MS),
      headers: {
        'content-type': 'application/json',
        'user-agent': userAgent(process.env.EXPORTWATCH_CONTACT),
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': new Signature(hook.secret).sign(id, at, body),
      },
      body,
    });
    await answer.dump({ limit: 64 * 1024 });
    return statusCode >= 200 && statusCode < 300 ? null : `answered ${statusCode}`;
  } catch (error) {
    if (error instanceof FetchFailure) return `${error.reason}: not sent`;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return code === 'ESSRF' ? 'ssrf: not sent' : `not reached${code ? ` (${code})` : ''}`;
  }
}
