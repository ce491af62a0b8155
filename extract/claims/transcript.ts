// Transcripts: a text most of whose paragraphs open with the name of who speaks: `Vera Holm (Delta South): …`, `HOLM: …`,
// `The Minister of Tides (Tomas Arkwright): …`. Not: an article with one paragraph that opens `Note: …`.
import type { LocalEntity, ReadingInput } from '../../ledger/analysis.ts';
import { fold } from '../../ledger/text.ts';
import type { Names } from '../names/names.ts';
import type { Answer } from './interview.ts';

const LABEL = /^(?<name>(?:The )?\p{Lu}[\p{L}’'. -]{0,50})(?<aside>(?: ?\([^()]{2,40}\)){0,3}):\s+/u;
const LONGEST_LABEL = 180;
const LEAST_TURNS = 5;
/** Of the paragraphs, those that open so. */
const MOST = 0.6;
const CHAIRS = /\b(?:speaker|chair|chairman|chairwoman|moderator|host|operator|presenter|announcer)$/i;
/** Questions and answers of one who is not named there. */
const UNNAMED = /^(?:q|question|a|answer|frage|antwort|réponse|respuesta|pregunta|vraag|antwoord)$/i;

/** The name in `The Minister of Tides (Tomas Arkwright)`, or the label without what stands in brackets. */
const nameOf = (name: string, aside: string): string =>
  name.startsWith('The ') ? (/^ ?\((?<inner>[^()]+)\)/.exec(aside)?.groups?.inner ?? name) : name;

function personOf(name: string, names: Names): LocalEntity | null {
  const wanted = fold(name);
  const one = !wanted.includes(' ');
  const fits = (printed: string): boolean =>
    printed === wanted || (one ? printed.split(' ').includes(wanted) : wanted.endsWith(` ${printed}`));
  return (
    names.entities.find(
      (entity) => entity.type === 'person' && [entity.name, ...entity.aliases].some((n) => fits(fold(n))),
    ) ?? null
  );
}

export function transcribed(input: ReadingInput, names: Names): Answer[] {
  const turns = input.blocks.flatMap((block, index) => {
    const opening = input.text.slice(block.start, Math.min(block.end, block.start + LONGEST_LABEL));
    const match = opening.includes(':') ? LABEL.exec(opening) : null;
    if (!match?.groups?.name) return [];
    const name = nameOf(match.groups.name.trim(), match.groups.aside ?? '');
    return [{ index, name, start: block.start + match[0].length, end: block.end }];
  });
  const paragraphs = input.blocks.filter(({ role }) => role === 'paragraph').length;
  if (turns.length < LEAST_TURNS || turns.length < MOST * paragraphs) return [];
  if (turns.some(({ name }) => UNNAMED.test(name))) return [];
  if (new Set(turns.map(({ name }) => name)).size === turns.length) return [];
  const staff = input.metadata.byline.map(fold);
  const outlet = fold(input.outlet.name);
  return turns.flatMap(({ index, name, start, end }) => {
    const folded = fold(name);
    if (folded === outlet || CHAIRS.test(name) || staff.some((signed) => signed.endsWith(folded))) return [];
    return [{ block: index, start, end, speaker: personOf(name, names), speakerText: name, whole: false }];
  });
}
