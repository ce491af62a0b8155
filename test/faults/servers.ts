// Servers that misbehave, and ears that hear who comes.
import diagnostics from 'node:diagnostics_channel';
import dns from 'node:dns';
import http from 'node:http';
import net from 'node:net';

export interface Listening {
  port: number;
  close(): Promise<void>;
}

export async function listen(server: net.Server | http.Server): Promise<Listening> {
  const sockets = new Set<net.Socket>();
  server.on('connection', (socket: net.Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}

export type Handler = (request: http.IncomingMessage, response: http.ServerResponse) => void;

export const serveBy = async (handler: Handler): Promise<Listening> => await listen(http.createServer(handler));

/** Speaks bytes of its own, as it likes. */
export const serveRaw = async (talk: (socket: net.Socket) => void): Promise<Listening> =>
  await listen(net.createServer(talk));

/** Counts every connection this process opens to a port other than those named, while `work` runs. */
export async function connectionsDuring(work: () => Promise<void>, but: readonly number[] = []): Promise<number> {
  let count = 0;
  const heard = (message: unknown): void => {
    const { socket } = message as { socket: net.Socket };
    socket.once('connect', () => {
      if (!but.includes(socket.remotePort ?? 0)) count += 1;
    });
  };
  diagnostics.subscribe('net.client.socket', heard);
  try {
    await work();
  } finally {
    diagnostics.unsubscribe('net.client.socket', heard);
  }
  return count;
}

/** Names resolve to what `answer` says while `work` runs; answers how often one was looked up. */
export async function withNames(
  answer: (name: string, time: number) => string,
  work: () => Promise<void>,
): Promise<number> {
  const real = dns.lookup;
  let lookups = 0;
  const lookUp = (name: string, _options: unknown, done: (error: Error | null, found: unknown) => void): void => {
    const address = answer(name, lookups++);
    process.nextTick(done, null, [{ address, family: 4 }]);
  };
  Object.assign(dns, { lookup: lookUp });
  try {
    await work();
  } finally {
    Object.assign(dns, { lookup: real });
  }
  return lookups;
}
