// Serves the pages of a bench by number, in a process of its own, and a feed that links to all so many times; says its port, and how many there are. Ends
// with its input.
import http from 'node:http';
import { benchPages } from './benchPages.ts';

const pages = await benchPages();

/** Each page is linked to on an address of its own. */
function feedOf(count: number, port: number): string {
  const items = Array.from({ length: count }, (_, n) => {
    const url = `http://127.1.${Math.floor(n / 250)}.${1 + (n % 250)}:${port}/${n}`;
    return `<item><title>Page ${n}</title><link>${url}</link></item>`;
  });
  return `<rss version="2.0"><channel><title>Bench</title>${items.join('')}</channel></rss>`;
}

const server = http.createServer(({ url = '/', socket }, response) => {
  if (url.startsWith('/feed')) {
    const count = pages.length * Number(url.split('=')[1]);
    response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feedOf(count, socket.localPort ?? 0));
    return;
  }
  const page = pages[Number(url.slice(1)) % pages.length];
  response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(page?.bytes);
});
// A turn of something else lies between two requests.
server.keepAliveTimeout = 3_600_000;
server.listen(0, '0.0.0.0', () => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  process.stdout.write(`${address.port} ${pages.length}\n`);
});
process.stdin.resume().on('end', () => process.exit(0));
