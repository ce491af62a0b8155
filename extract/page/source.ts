// A page's source as it is cut into tags and text. What makes a tag is ASCII, so well-formed UTF-8 is looked through byte by
// byte, and only pieces with other letters in them are decoded: most of a page is ASCII, and strings of bytes take half the room.

export interface Source {
  /** The source, each of its characters or each of its bytes as one character. */
  readonly marks: string;
  /** The text between two places of `marks`. */
  piece(start: number, end: number): string;
  /** Where a place of `marks` stands in the decoded source. */
  placeOf(mark: number): number;
}

/** A source that is decoded already. */
export class TextSource implements Source {
  readonly marks: string;

  constructor(text: string) {
    this.marks = text;
  }

  piece(start: number, end: number): string {
    return this.marks.slice(start, end);
  }

  placeOf(mark: number): number {
    return mark;
  }
}

/** A bit that no byte of four has, if they are ASCII. */
const BEYOND_ASCII = 0x80808080 | 0;

/** Well-formed UTF-8. Quick while it is asked for places in their order. */
export class Utf8Source implements Source {
  readonly marks: string;
  private readonly bytes: Buffer;
  private readonly view: DataView;
  private at = 0;
  /** How many bytes more than UTF-16 code units stand before `at`. */
  private surplus = 0;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.marks = bytes.toString('latin1');
  }

  piece(start: number, end: number): string {
    this.goTo(start);
    const before = this.surplus;
    this.goTo(end);
    return this.surplus === before ? this.marks.slice(start, end) : this.bytes.toString('utf8', start, end);
  }

  placeOf(mark: number): number {
    this.goTo(mark);
    return mark - this.surplus;
  }

  private goTo(mark: number): void {
    const { bytes, view } = this;
    if (mark < this.at) {
      this.at = 0;
      this.surplus = 0;
    }
    let { at, surplus } = this;
    while (at < mark) {
      if (at + 4 <= mark && (view.getInt32(at) & BEYOND_ASCII) === 0) {
        at += 4;
        continue;
      }
      const byte = bytes[at++] ?? 0;
      // A character of four bytes is two code units, any other is one.
      if (byte >= 0xf0) surplus--;
      else if (byte >= 0x80 && byte < 0xc0) surplus++;
    }
    this.at = at;
    this.surplus = surplus;
  }
}
