// A small server for crawler tests: answers by path, keeps a log with times and overlap.
import http from 'node:http';

export interface Logged {
  path: string;
  agent: string;
  at: number;
  headers: http.IncomingHttpHeaders;
}

export type Answer = { status?: number; headers?: Record<string, string>; body?: string | Buffer; afterMs?: number };

export type Answers = Record<string, Answer | ((request: http.IncomingMessage) => Answer)>;

export interface TestServer {
  origin: string;
  log: Logged[];
  /** From now on, answers to this path break off. */
  break(path: string): void;
  /** Most requests under way at one time. */
  most(): number;
  close(): Promise<void>;
}

export async function serveAnswers(answers: Answers): Promise<TestServer> {
  const log: Logged[] = [];
  const broken = new Set<string>();
  let open = 0;
  let most = 0;
  const server = http.createServer((request, response) => {
    const path = request.url ?? '';
    log.push({ path, agent: request.headers['user-agent'] ?? '', at: performance.now(), headers: request.headers });
    open += 1;
    most = Math.max(most, open);
    response.on('close', () => {
      open -= 1;
    });
    if (broken.has(path)) return void response.socket?.destroy();
    const found = answers[path];
    const answer: Answer = typeof found === 'function' ? found(request) : (found ?? { status: 404, body: 'none' });
    setTimeout(() => {
      response.writeHead(answer.status ?? 200, answer.headers ?? {});
      response.end(answer.body ?? '');
    }, answer.afterMs ?? 0);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    log,
    break: (path) => broken.add(path),
    most: () => most,
    async close() {
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}
