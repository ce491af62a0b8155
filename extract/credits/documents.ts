// An announcement of an agency that the text says it stands on: "the statement said", "según el comunicado de la Oficina".
import type { Credit, ReadingInput } from '../../ledger/analysis.ts';
import type { Names } from '../names/names.ts';
import { indexByWords } from '../wording/cue-words.ts';
import { plainWords } from '../wording/plain.ts';

const WORD = String.raw`(?<![\p{L}’'&-])\p{Lu}[\p{L}’'&-]{0,40}`;
const BODY = `(?<name>${WORD}(?: (?:of |for |on |and |de |del |la |für |der ){0,2}${WORD}){0,6})`;
const OWNED = [
  // "a press release from the Harrow Export Office"; not "a release of water"
  new RegExp(
    String.raw`\b(?:press release|news release|statement|announcement|communiqué|notice) (?:from|by|of|issued by) (?:the )?${BODY}`,
    'du',
  ),
  new RegExp(
    String.raw`\b(?:comunicado|nota de prensa|communiqué|Mitteilung|Pressemitteilung|Bekanntmachung) (?:de la |del |de l’|de |du |des |der )${BODY}`,
    'du',
  ),
];
const ANNOUNCEMENT = /\b(?:the|a|its|their|in) (?:press release|news release|statement|announcement|communiqué)\b/i;
const NOUNS =
  'release statement announcement communiqué notice comunicado nota mitteilung pressemitteilung bekanntmachung';
/** A text without any of them names no such document. */
const findNouns = indexByWords(NOUNS.split(' '), (noun) => [noun]);
const ANNOUNCER =
  /\b(?:Office|Agency|Bureau|Department|Ministry|Commission|Authority|Administration|Board|Service|Directorate)\b/u;

/** At most one credit: the agency whose announcement the opening rests on. */
export function readDocumentCredit(input: ReadingInput, names: Names): Credit[] {
  if (findNouns(plainWords(input), { start: 0, end: input.text.length }).size === 0) return [];
  for (const pattern of OWNED) {
    const match = pattern.exec(input.text);
    const [start, end] = match?.indices?.groups?.name ?? [0, 0];
    if (end > start) return [{ start, end, name: input.text.slice(start, end), kind: 'document', rule: 'document-of' }];
  }
  if (!ANNOUNCEMENT.test(input.text)) return [];
  const lead = input.blocks[0];
  if (!lead) return [];
  const agencies = new Set(names.entities.filter((e) => e.type === 'agency').map((e) => e.key));
  const named = names.mentions.find((m) => m.end <= lead.end && agencies.has(m.entity) && ANNOUNCER.test(m.text));
  if (!named || named.text === input.outlet.name) return [];
  return [
    { start: named.start, end: named.end, name: named.text, kind: 'document', rule: 'announcement-of-lead-agency' },
  ];
}
