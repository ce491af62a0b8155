// Lines and runs of bytes off a stream, holding no more than what is asked for.
import type { Readable } from 'node:stream';

/** `clean`: it came between two records. */
export class EndOfFile extends Error {
  readonly clean: boolean;
  constructor(clean: boolean) {
    super('no more bytes');
    this.name = 'EndOfFile';
    this.clean = clean;
  }
}

const LF = 0x0a;

export class ByteReader {
  readonly #chunks: AsyncIterator<Buffer>;
  #held: Buffer = Buffer.alloc(0);

  constructor(stream: Readable) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  /** A line without its end. One longer than `max` is cut into several. At the end of the file throws EndOfFile, `clean` as
   *  the caller says, where nothing stood on the line. */
  async line(max: number, clean: boolean): Promise<string> {
    for (let searched = 0; ; ) {
      const end = this.#held.indexOf(LF, searched);
      if (end >= 0 && end <= max)
        return this.#cut(end + 1)
          .toString('utf8')
          .replace(/\r?\n$/, '');
      if (end > max || this.#held.length > max) return this.#cut(max).toString('utf8');
      searched = this.#held.length;
      if (!(await this.#more())) {
        if (searched === 0) throw new EndOfFile(clean);
        return this.#cut(searched).toString('utf8');
      }
    }
  }

  async take(length: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    for (let missing = length; missing > 0; ) {
      if (this.#held.length === 0 && !(await this.#more())) throw new EndOfFile(false);
      const part = this.#cut(Math.min(missing, this.#held.length));
      parts.push(part);
      missing -= part.length;
    }
    return Buffer.concat(parts, length);
  }

  async skip(length: number): Promise<void> {
    for (let missing = length; missing > 0; ) {
      if (this.#held.length === 0 && !(await this.#more())) throw new EndOfFile(false);
      missing -= this.#cut(Math.min(missing, this.#held.length)).length;
    }
  }

  #cut(length: number): Buffer {
    const part = this.#held.subarray(0, length);
    this.#held = this.#held.subarray(length);
    return part;
  }

  async #more(): Promise<boolean> {
    const { value, done } = await this.#chunks.next();
    if (done) return false;
    this.#held = this.#held.length === 0 ? value : Buffer.concat([this.#held, value]);
    return true;
  }
}
