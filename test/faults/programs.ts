// The program in processes of its own, and requests to it.
import { type ChildProcess, spawn } from 'node:child_process';
import http from 'node:http';
import { PROGRAM } from '../program.ts';

const running = new Set<ChildProcess>();

/** Ends what a fault that failed has left behind. */
export function endPrograms(): void {
  for (const child of running) child.kill('SIGKILL');
}

export interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** A verb until its end. `flags`: of Node itself. */
export function runProgram(
  args: readonly string[],
  flags: readonly string[] = [],
): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [...flags, PROGRAM, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  child.once('close', () => running.delete(child));
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    said.out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    said.err += chunk.toString();
  });
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, ...said })));
  return { child, ended };
}

export interface Served {
  url: string;
  child: ChildProcess;
  ended: Promise<Ended>;
}

/** A verb that serves; answers once it says where. */
export async function startProgram(args: readonly string[]): Promise<Served> {
  const { child, ended } = runProgram(args);
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const found = /serving (?<url>http:\S+)/.exec(said)?.groups?.url;
      if (found) resolve(found.replace('localhost', '127.0.0.1'));
    });
    void ended.then(({ code }) => reject(new Error(`ended with ${code}: ${said}`)));
  });
  return { url, child, ended };
}

export interface Answered {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: Buffer;
  isWhole: boolean;
}

/** `body`: null for one that is announced and never sent. */
export async function get(url: string, options: http.RequestOptions = {}, body?: string | null): Promise<Answered> {
  return await new Promise((resolve, reject) => {
    const request = http.request(url, { ...options, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', () => {});
      response.on('close', () => {
        const { statusCode = 0, headers, complete } = response;
        resolve({ status: statusCode, headers, body: Buffer.concat(chunks), isWhole: complete });
        if (body === null) request.destroy();
      });
      if (body === null) response.once('end', () => response.destroy());
    });
    request.on('error', reject);
    if (body === null) request.flushHeaders();
    else request.end(body);
  });
}

/** Milliseconds within which 99 of 100 tries are over. */
export async function p99Of(work: () => Promise<unknown>, tries: number, restMs = 20): Promise<number> {
  const times: number[] = [];
  for (let n = 0; n < tries; n++) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
    await new Promise((resume) => setTimeout(resume, restMs));
  }
  times.sort((a, b) => a - b);
  return times[Math.min(Math.floor(times.length * 0.99), times.length - 1)] ?? 0;
}
