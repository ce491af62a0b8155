// Progress on stderr: a bar on a terminal, plain lines elsewhere.
import { SingleBar } from 'cli-progress';

export interface Progress {
  /** Sets how much is done of how much; `note` says what is going on. */
  update(done: number, total: number, note?: string): void;
  say(line: string): void;
  stop(): void;
}

export const silent: Progress = { update() {}, say() {}, stop() {} };

/** What is logged in detail needs no bar. */
export function progressOn(stream: NodeJS.WriteStream, label: string, verbose = false): Progress {
  if (verbose) return { ...silent, say: (line) => stream.write(`${line}\n`) };
  return stream.isTTY ? barOn(stream, label) : linesOn(stream, label);
}

function barOn(stream: NodeJS.WriteStream, label: string): Progress {
  const format = `${label} [{bar}] {value}/{total} {note}`;
  const bar = new SingleBar({
    stream,
    format,
    hideCursor: true,
    clearOnComplete: false,
    barsize: 24,
    gracefulExit: true,
  });
  let running = false;
  return {
    update(done, total, note = '') {
      if (!running) bar.start(total, done, { note });
      running = true;
      bar.setTotal(total);
      bar.update(done, { note });
    },
    say(line) {
      if (running) bar.stop();
      running = false;
      stream.write(`${line}\n`);
    },
    stop() {
      if (running) bar.stop();
      running = false;
    },
  };
}

/** One line at the start, at each tenth, and at the end. */
function linesOn(stream: NodeJS.WriteStream, label: string): Progress {
  let shown = -1;
  return {
    update(done, total, note = '') {
      const tenth = total === 0 ? 10 : Math.floor((10 * done) / total);
      if (tenth === shown) return;
      shown = tenth;
      stream.write(`${label}: ${done} of ${total}${note ? ` · ${note}` : ''}\n`);
    },
    say(line) {
      stream.write(`${line}\n`);
    },
    stop() {
      shown = -1;
    },
  };
}
