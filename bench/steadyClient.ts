// The client of the serving bench, in a process of its own: asks at fixed intervals, whether or not the one before was
// answered, until its input ends; prints the milliseconds of each answer as JSON. Arguments: port, path, interval in ms.
import { type Connection, openConnection } from './connection.ts';

const [, , port = '', path = '', every = ''] = process.argv;
const idle: Connection[] = [];
const times: number[] = [];
const waiting = new Set<Promise<void>>();
let asked = 0;

const timer = setInterval(() => {
  const connection = idle.pop() ?? openConnection(Number(port));
  const answer = connection.ask(`${path}?limit=${1 + (asked++ % 50)}`).then((ms) => {
    times.push(ms);
    idle.push(connection);
    waiting.delete(answer);
  });
  waiting.add(answer);
}, Number(every));

process.stdin.resume().on('end', async () => {
  clearInterval(timer);
  await Promise.all(waiting);
  process.stdout.write(JSON.stringify(times), () => process.exit());
});
