// Certificates are verified: nothing is asked of a server that cannot show who it is.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import https from 'node:https';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { HttpClient } from '../../crawler/client.ts';
import { AGENT, pass, storeOf } from './crawling.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'exportwatch-tls-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

describe.skipIf(!hasOpenssl)('TLS (skipped where there is no openssl to make a certificate with)', () => {
  it('refuses a certificate nobody vouches for', async () => {
    const [key, cert] = [path.join(folder, 'key.pem'), path.join(folder, 'cert.pem')];
    const made = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
    const named = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'];
    execFileSync('openssl', [...made, ...named, '-keyout', key, '-out', cert], { stdio: 'ignore' });
    let asked = 0;
    const server = https.createServer({ key: fs.readFileSync(key), cert: fs.readFileSync(cert) }, (_, response) => {
      asked += 1;
      response.end('secret');
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const address = server.address();
    const origin = address && typeof address === 'object' ? `https://127.0.0.1:${address.port}` : '';
    const client = new HttpClient(AGENT);
    try {
      const wanted = { url: `${origin}/a`, allowPrivate: true, allowed: async () => true };
      await expect(client.get(wanted)).rejects.toMatchObject({ reason: 'tls' });
      const store = await storeOf(origin, [{ url: '/feed' }]);
      expect(await pass(store)).toMatchObject({ fetched: 0, refused: 1, sourcesFailed: 1 });
      expect((await store.issues(5))[0]?.message).toMatch(/certificate/);
      expect(asked).toBe(0);
    } finally {
      await client.close();
      server.close();
    }
  });
});
