// An agency's own release: `The Office expects forty applications.` is its claim. Not: `The Office issued Rule 9.`
import type { ClaimDraft, UnitContext } from '../draft.ts';
import { ADDRESSED, AGENCY_HOLDS } from '../cues/agency-verbs.ts';
import { AGENCY } from '../cues/marks.ts';
import { subjectBefore } from './subject.ts';

/** `Exporters are reminded that …`, `It is further believed that …`. */
function addressing(verb: number, { unit, input }: UnitContext): ClaimDraft | null {
  const { tokens, start, end } = unit;
  const token = tokens[verb];
  const stance = ADDRESSED[token?.lower ?? ''];
  const next = tokens[verb + 1]?.lower;
  if (!token || !stance || (next !== 'that' && next !== 'to')) return null;
  let being = verb - 1;
  if (/^(?:further|also|again|therefore|hereby|strongly|generally)$/.test(tokens[being]?.lower ?? '')) being -= 1;
  if (being < 1 || being > 7 || !/^(?:is|are)$/.test(tokens[being]?.lower ?? '')) return null;
  const impersonal = tokens[being - 1]?.lower === 'it';
  const plural = /[^s]s$/.test(tokens[being - 1]?.lower ?? '');
  if (!(impersonal ? next === 'that' : plural)) return null;
  const cue = { start: tokens[being]?.start ?? start, end: token.end };
  const speaker = { form: 'self', singular: false, text: input.outlet.name } as const;
  return { start, end, speaker, cue, opens: null, lemma: token.lower, stance, rule: `agency:${token.lower}` };
}

export function agencyFrame(context: UnitContext): ClaimDraft[] {
  const { unit, input } = context;
  if ((unit.marks & AGENCY) === 0) return [];
  if (input.outlet.kind !== 'agency' || input.blocks[unit.block]?.role === 'heading') return [];
  const { tokens } = unit;
  for (let verb = 1; verb < tokens.length; verb += 1) {
    const token = tokens[verb];
    if (!token || (token.marks & AGENCY) === 0 || token.mention >= 0) continue;
    const addressed = addressing(verb, context);
    if (addressed) return [addressed];
    const cue = AGENCY_HOLDS.find(({ words }) => words.every((word, k) => tokens[verb + k]?.lower === word));
    if (!cue) continue;
    const found = subjectBefore(verb, context, false);
    const speaker = found?.speaker;
    const fits =
      speaker &&
      ((speaker.form === 'name' && speaker.entity.type === 'agency') ||
        (speaker.form === 'noun' && speaker.noun === 'agency') ||
        (speaker.form === 'pronoun' && speaker.pronoun === 'it'));
    if (!found || !fits) continue;
    return [
      {
        start: unit.start,
        end: unit.end,
        speaker: found.speaker,
        cue: {
          start: tokens[found.from]?.start ?? unit.start,
          end: tokens[verb + cue.words.length - 1]?.end ?? token.end,
        },
        opens: null,
        lemma: cue.words.join(' '),
        stance: cue.stance,
        direct: /\b(?:q&a|questions|answers|faq)\b/i.test(input.metadata.title),
        rule: `agency:${cue.words.join('-')}`,
      },
    ];
  }
  return [];
}
