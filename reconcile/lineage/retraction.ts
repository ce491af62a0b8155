// Articles that their outlets have taken back as a whole: by a note, the headline, or a line of the text.
import { noteKind } from '../../ledger/pageNotes.ts';
import type { ArticleState } from '../../ledger/deciding.ts';
import { fold } from '../../ledger/text.ts';

// "We have withdrawn this story." / not: "The yard has withdrawn its story."
const TAKEN_BACK =
  /\b(?:we|the editors|(?:the|this) (?:newspaper|paper|post|gazette|agency|editorial board)) (?:have |has |hereby |now )*(?:retract(?:s|ed)?|withdr(?:aw|aws|awn|ew)) (?:this|the|our|its) (?:article|story|report|piece|post|account)\b|\b(?:this|the) (?:article|story|report|post|piece)\b[^.;]{0,60}\b(?:has been|was|is) (?:retracted|withdrawn)\b(?! from| by the (?:ministry|government|department))|\b(?:dieser|der) (?:artikel|bericht|beitrag) (?:wurde|wird|ist) zurückgezogen\b|\bcet article a été retiré\b|\beste artículo ha sido (?:retirado|retractado)\b/u;

/** Without which no line says so. */
const MAY_TAKE_BACK = /retract|withdr|zur.{1,2}ckgezogen|retir/i;

/** Blocks from either end of a text among which such a line stands. */
const REACH = 2;
const LONGEST = 400;

export function isRetracted({ revision }: ArticleState): boolean {
  const { metadata, text, blocks } = revision;
  if (noteKind(metadata.title) === 'retraction') return true;
  if ((metadata.notes ?? []).some(({ kind }) => kind === 'retraction')) return true;
  return [...blocks.slice(0, REACH), ...blocks.slice(-REACH)].some(({ start, end }) => {
    const line = text.slice(start, Math.min(end, start + LONGEST));
    return noteKind(line) === 'retraction' || (MAY_TAKE_BACK.test(line) && TAKEN_BACK.test(fold(line)));
  });
}
