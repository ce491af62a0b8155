// A corpus built and served for tests: its web, its manifest, a proxy with a log of what was asked.
import fs from 'node:fs';
import type { IncomingMessage, Server } from 'node:http';
import path from 'node:path';
import { buildWeb } from '../../demo/press.ts';

export interface ManifestLine {
  url: string;
  file: string;
  contentType: string;
  fetchedAt: string;
}

export function readManifest(file: string): ManifestLine[] {
  const lines = fs.readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as ManifestLine);
}

export function writeManifest(file: string, lines: readonly ManifestLine[]): string {
  fs.writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return file;
}

export interface Asked {
  url: string;
  agent: string;
}

export interface ServedPress {
  proxy: string;
  /** Every request so far. */
  asked: Asked[];
  close(): Promise<void>;
}

export async function servePress(corpus: string, web: string, revision = 0): Promise<ServedPress> {
  await buildWeb(corpus, web, revision);
  return await serveWeb(web);
}

export async function serveWeb(web: string): Promise<ServedPress> {
  const tools = (await import('../../demo/tools/serve.mjs' as string)) as {
    start(web: string, port: number): Promise<Server>;
  };
  const server = await tools.start(web, 0);
  const asked: Asked[] = [];
  server.on('request', (request: IncomingMessage) =>
    asked.push({ url: request.url ?? '', agent: request.headers['user-agent'] ?? '' }),
  );
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    proxy: `http://127.0.0.1:${address.port}`,
    asked,
    async close() {
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}

/** The seven files of an export folder as one string a comparison can show. */
export function exportText(folder: string): string {
  const files = fs.readdirSync(folder).sort();
  return files.map((file) => `== ${file}\n${fs.readFileSync(path.join(folder, file), 'utf8')}`).join('\n');
}
