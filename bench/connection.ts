// A client that costs next to nothing: one kept connection, answers read into one buffer and only counted. A client that
// made objects of answers would time its own garbage collection.
import net from 'node:net';

const HEAD_END = '\r\n\r\n';
const BUFFER = 1 << 18;

export interface Connection {
  /** Answers the milliseconds until the whole answer was there; rejects where it is not 200, or has no length. */
  ask(path: string): Promise<number>;
  close(): void;
}

export function openConnection(port: number): Connection {
  let began = 0;
  let left = -1;
  let answered: (ms: number) => void = () => {};
  let failed: (reason: Error) => void = () => {};
  const read = (size: number, buffer: Uint8Array): boolean => {
    if (left < 0) {
      const head = Buffer.from(buffer.buffer, buffer.byteOffset, size);
      const end = head.indexOf(HEAD_END) + HEAD_END.length;
      const text = head.toString('latin1', 0, end);
      const length = /content-length: (\d+)/i.exec(text);
      if (!length || !text.startsWith('HTTP/1.1 200')) failed(new Error(`answered ${text.split('\r\n', 1)[0]}`));
      left = Number(length?.[1] ?? 0) + end;
    }
    left -= size;
    if (left > 0) return true;
    left = -1;
    answered(performance.now() - began);
    return true;
  };
  const socket = net.connect({
    host: '127.0.0.1',
    port,
    onread: { buffer: Buffer.allocUnsafe(BUFFER), callback: read },
  });
  socket.on('error', (error) => failed(error));
  return {
    ask: (path) =>
      new Promise((resolve, reject) => {
        [answered, failed] = [resolve, reject];
        began = performance.now();
        socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`);
      }),
    close: () => socket.destroy(),
  };
}
