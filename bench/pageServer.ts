// Serves the pages of a bench by number, in a process of its own; says its port, and how many there are. Ends with its input.
import http from 'node:http';
import { benchPages } from './benchPages.ts';

const pages = await benchPages();
const server = http.createServer((request, response) => {
  const page = pages[Number(request.url?.slice(1))];
  response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(page?.bytes);
});
// A turn of something else lies between two requests.
server.keepAliveTimeout = 3_600_000;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  process.stdout.write(`${address.port} ${pages.length}\n`);
});
process.stdin.resume().on('end', () => process.exit(0));
