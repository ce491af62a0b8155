// Interviews: whose answers the blocks of a text are.
import type { LocalEntity, ReadingInput } from '../../ledger/analysis.ts';
import type { Span } from '../../ledger/text.ts';
import { isOrdinaryWord } from '../names/common-words.ts';
import type { Names } from '../names/names.ts';
import { fold } from '../../ledger/text.ts';
import { transcribed } from './transcript.ts';

export interface Answer extends Span {
  block: number;
  speaker: LocalEntity | null;
  speakerText: string;
  /** The whole block is one claim. */
  whole: boolean;
}

const PREFIX = /^(?<name>\p{Lu}[\p{L}\p{N}’'. -]{0,40}):\s+/u;
/** A block that asks: it ends so, or is marked so. */
export const isMarkedQuestion = (body: string): boolean => /^Q(?:uestion)?[:.]\s/.test(body);
const isAsked = (body: string): boolean => body.endsWith('?') || isMarkedQuestion(body);
const FIRST = /(?:^|[\s“‘(])(?:i|i['’](?:m|ve|d|ll)|my|we|our|us)(?=[\s,.;’'])/iu;

/** `Holm: We closed the port.`: blocks that open with a speaker's name, two of them alternating. */
function prefixed(input: ReadingInput, names: Names): Answer[] {
  const rows = input.blocks.flatMap((block, index) => {
    const opening = input.text.slice(block.start, Math.min(block.end, block.start + 60));
    const match = opening.includes(':') ? PREFIX.exec(opening) : null;
    const name = match?.groups?.name;
    return name ? [{ index, name, start: block.start + (match?.[0].length ?? 0), end: block.end }] : [];
  });
  // `Vera Holm:` the first time, `Holm:` from then on
  const surname = (name: string): string => name.split(' ').at(-1) ?? name;
  const labels = new Map<string, number>();
  for (const { name } of rows) labels.set(surname(name), (labels.get(surname(name)) ?? 0) + 1);
  if (![...labels.values()].some((count) => count >= 3)) return [];
  const outlet = fold(input.outlet.name);
  const labelled = new Set(rows.map(({ index }) => index));
  const whole = !input.blocks.some(
    ({ start, end }, index) => !labelled.has(index) && isAsked(input.text.slice(start, end)),
  );
  return rows.flatMap(({ index, name, start, end }) => {
    if ((labels.get(surname(name)) ?? 0) < 2 || fold(name) === outlet || /^(?:q|question|frage)$/i.test(name))
      return [];
    const mention = names.mentions.find(
      (m) => m.text === name || m.text.endsWith(name) || (name.length === 1 && m.entity.startsWith('person')),
    );
    const speaker = names.entities.find((entity) => entity.key === mention?.entity && entity.type === 'person') ?? null;
    return speaker ? [{ block: index, start, end, speaker, speakerText: name, whole }] : [];
  });
}

/** Questions as blocks of their own, answers in the first person below them: the answers are the person's the text is about. */
function questioned(input: ReadingInput, names: Names): Answer[] {
  const textOf = (index: number): string =>
    input.text.slice(input.blocks[index]?.start ?? 0, input.blocks[index]?.end ?? 0);
  const answers: number[] = [];
  let questions = 0;
  input.blocks.forEach((block, index) => {
    const length = block.end - block.start;
    const next = input.blocks[index + 1];
    if (length > 160 || !isAsked(textOf(index)) || !next || isAsked(textOf(index + 1))) return;
    questions += 1;
  });
  if (questions < 3) return [];
  let open = false;
  input.blocks.forEach((block, index) => {
    const body = textOf(index);
    const isQuestion = isAsked(body) || (block.role === 'heading' && open);
    const beforeAnswer =
      body.length < 160 && FIRST.test(` ${textOf(index + 1)}`) && /\byour?\b/i.test(body) && !FIRST.test(` ${body}`);
    // a short block between an answer and what comes before the next question
    const aside = body.length < 160 && !/[“"]/.test(body) && !FIRST.test(` ${body}`);
    const turns =
      aside && answers.at(-1) === index - 1 && (isAsked(textOf(index + 2)) || FIRST.test(` ${textOf(index + 1)}`));
    if (
      isQuestion ||
      (beforeAnswer && (answers.length > 0 || isAsked(textOf(index + 2)))) ||
      (turns && answers.length > 1)
    )
      open = true;
    else if (open) {
      answers.push(index);
      open = false;
    }
  });
  const intro = input.blocks[answers[0] ?? 0]?.start ?? 0;
  const person = names.mentions
    .filter((m) => m.start < intro)
    .map((m) => names.entities.find((entity) => entity.key === m.entity))
    .find((entity) => entity?.type === 'person');
  const speakerText = person?.name ?? titlePerson(input.metadata.title);
  // a list of questions that the outlet answers itself has no first person
  const first = answers.filter((index) => FIRST.test(` ${textOf(index)}`)).length;
  if (!speakerText || first < 3 || 2 * first < answers.length) return [];
  const speaker = person ?? names.entities.find(({ name, type }) => type === 'person' && name === speakerText) ?? null;
  return answers.flatMap((index) => {
    const block = input.blocks[index];
    return block ? [{ block: index, start: block.start, end: block.end, speaker, speakerText, whole: false }] : [];
  });
}

const NAME = String.raw`\p{Lu}[\p{L}.'’-]{0,30}(?: (?:[a-zà-ÿ]{2,3} ){0,2}\p{Lu}[\p{L}.'’-]{1,30}){1,3}`;
const OPENS_TITLE = new RegExp(
  `^(?:[\\p{L}&]{1,12}(?: [\\p{L}]{1,12})?: )?(?<name>${NAME})(?:: |, | on (?=\\p{Ll}))`,
  'u',
);
const MET = new RegExp(
  `(?:[Ii]nterview with|[Cc]onversation with|[Qq]uestions (?:for|to)|Q&A with|[Tt]alks? (?:to|with)|[Ii]nterview mit|[Gg]espräch mit|[Ee]ntretien avec|[Ee]ntrevista (?:a|con)|[Gg]esprek met) (?:[\\p{L}’'-]{1,20} ){0,5}?(?<name>${NAME})`,
  'u',
);

/** `‘We kept every receipt’: Vera Holm on the gate`. */
const QUOTED_TITLE = new RegExp(`[’”'"]: (?<name>${NAME})(?:$|,| on | tells | talks )`, 'u');

/** Where the text itself calls the one who answers by a role only: `Vera Holm: “Nobody asked us”`, `An interview with Vera Holm`. */
function titlePerson(title: string): string | undefined {
  const name = (OPENS_TITLE.exec(title) ?? QUOTED_TITLE.exec(title) ?? MET.exec(title))?.groups?.name;
  // not `Client Alert: What changes in May`
  return name?.split(' ').every((word) => isOrdinaryWord(word.toLowerCase())) ? undefined : name;
}

export function findAnswers(input: ReadingInput, names: Names): Answer[] {
  for (const find of [prefixed, transcribed, questioned]) {
    const answers = find(input, names);
    if (answers.length > 0) return answers;
  }
  return [];
}
