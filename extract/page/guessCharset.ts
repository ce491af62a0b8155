// What encoding bytes look like that say nothing of it, or lie: the one in which they read as frequent letters of some language.
import iconv from 'iconv-lite';

const SAMPLE = 60_000;

/** Letters that fill texts of the languages an encoding is used for. */
const FREQUENT: readonly { charset: string; letters: RegExp }[] = [
  { charset: 'shift_jis', letters: /[\u3041-\u3096\u30a1-\u30fc、。]/g },
  { charset: 'euc-jp', letters: /[\u3041-\u3096\u30a1-\u30fc、。]/g },
  {
    charset: 'gb18030',
    letters:
      /[的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经，。、]/g,
  },
  {
    charset: 'big5',
    letters:
      /[的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經，。、]/g,
  },
  { charset: 'euc-kr', letters: /[이다는을의에가한고하지로은기도를서사나대인라어]/g },
  { charset: 'windows-1251', letters: /[оеаинтсрвлкмдпуя]/g },
  { charset: 'koi8-r', letters: /[оеаинтсрвлкмдпуя]/g },
];

/** Share of frequent letters a text needs, of all its letters beyond ASCII. */
const ENOUGH = 0.2;

/** An encoding in which the bytes read well, or null: then they are in a western one, whose accents stand alone among plain letters. */
export function guessCharset(bytes: Buffer): string | null {
  const sample = bytes.subarray(0, SAMPLE * 5);
  const dense = denseParts(sample);
  if (dense === null) return null;
  let best: string | null = null;
  let bestScore = ENOUGH;
  for (const { charset, letters } of FREQUENT) {
    const text = iconv.decode(dense, charset);
    const beyond = (text.match(/[^\u0000-\u007f]/g) ?? []).length;
    const broken = (text.match(/[\ufffd\ue000-\uf8ff\u0080-\u009f]/g) ?? []).length;
    const score = ((text.match(letters) ?? []).length - 8 * broken) / Math.max(1, beyond);
    if (score > bestScore) {
      best = charset;
      bestScore = score;
    }
  }
  return best;
}

/** The stretches of bytes beyond ASCII, or null where these mostly stand alone. */
function denseParts(bytes: Buffer): Buffer | null {
  const parts: Buffer[] = [];
  let size = 0;
  let alone = 0;
  let together = 0;
  for (let i = 0; i < bytes.length && size < SAMPLE; i++) {
    if ((bytes[i] ?? 0) < 0x80) continue;
    const start = i;
    // A second byte of a pair may be ASCII: a stretch ends at two of them.
    while (i < bytes.length && ((bytes[i] ?? 0) >= 0x80 || (bytes[i + 1] ?? 0) >= 0x80)) i++;
    const high = i - start;
    if (high === 1) alone++;
    else {
      together += high;
      parts.push(bytes.subarray(start, i + 1), SPACE);
      size += high;
    }
  }
  return together > 20 && together > 4 * alone ? Buffer.concat(parts) : null;
}

const SPACE = Buffer.from(' ');
