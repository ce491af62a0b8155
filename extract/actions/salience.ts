// Who "the company", "the office", "she" or "both models" is at one place of a text.
import type { EntityType } from '../../ledger/vocabulary.ts';
import type { Span } from '../../ledger/text.ts';
import { sticky, type Hit, type Indexed, indexByFirstWord } from '../wording/word-index.ts';
import { type PlacedName, type Reading, within } from './reading.ts';

interface Role extends Indexed {
  type: EntityType;
  many?: boolean;
  /** Means only one whom the text gives that title: "Secretary NAME". */
  titled?: boolean;
  /** Only where the outlet itself speaks: "we". */
  own?: boolean;
}

export const ROLES: readonly Role[] = [
  {
    type: 'company',
    ...sticky(
      String.raw`(?:the|this) (?:\S+ )?(?:company|firm|lab|laborator(?:y|ies)|developer|maker|chip ?maker|start-?up|manufacturer|vendor|supplier|giant|foundation|group|forwarder|broker|foundry|subsidiary)`,
    ),
  },
  { type: 'company', own: true, ...sticky('(?:we|us)') },
  {
    type: 'agency',
    ...sticky(
      String.raw`(?:the|same) (?:office|agency|department|bureau|ministry|regulator|watchdog|u\.s\. government|government|administration|service|authority|commission|directorate)`,
    ),
  },
  { type: 'person', ...sticky('(?:he|she)') },
  {
    type: 'person',
    titled: true,
    ...sticky(String.raw`the (?:\S+ )?(?:minister|secretary|director|president|judge|senator|commissioner)`),
  },
  {
    type: 'model',
    many: true,
    ...sticky(String.raw`(?:both|the two|its two newest|the) (?:\S+ )?(?:models|systems)\b|both`),
  },
  { type: 'model', ...sticky(`the (?:model|system|bot)`) },
  { type: 'chip', ...sticky(`the (?:chips?|parts?|processors?|accelerators?)`) },
  {
    type: 'law',
    ...sticky(
      `(?:the|its|this) (?:order|rules?|directive|bill|act|law|framework|regulation|legislation|roll|list|register)`,
    ),
  },
];

/** Never "the agency". */
const LEGISLATURE = /senate|congress|parliament|house of|assembly|committee|court/iu;

export interface Meant extends Span {
  key: string;
  type: EntityType;
  rule: 'named' | 'role' | 'salient';
}

const findRoles = indexByFirstWord(ROLES.map((role, order) => ({ ...role, order })));

/** Names in a sentence, and what its roles and pronouns mean. */
export function meantIn(reading: Reading, sentence: Span): readonly Meant[] {
  const known = reading.meant.get(sentence.start) ?? readMeant(reading, sentence);
  reading.meant.set(sentence.start, known);
  return known;
}

const meantByName = ({ start, end, key, type }: PlacedName): Meant => ({ key, type, start, end, rule: 'named' });

function readMeant(reading: Reading, span: Span): Meant[] {
  const named: Meant[] = within(reading.names, span).map(meantByName);
  const roles: Meant[] = [];
  const hits = findRoles(reading.words, span).sort((a, b) => a.item.order - b.item.order || a.start - b.start);
  const overlaps = (others: readonly Span[], { start, end }: Span): boolean =>
    others.some((n) => n.start < end && n.end > start);
  for (const hit of hits) {
    if (hit.item.own && reading.owner?.type !== hit.item.type) continue;
    if (overlaps(named, hit) || overlaps(roles, hit)) continue;
    const { type } = hit.item;
    for (const key of keysOf(reading, hit, named))
      if (key) roles.push({ key, type, start: hit.start, end: hit.end, rule: 'role' });
  }
  return [...named, ...roles].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Whom a role means. */
function keysOf(reading: Reading, { item, start, end }: Hit<Role>, named: readonly Meant[]): (string | undefined)[] {
  if (item.own) return [reading.owner?.key];
  if (item.many) return lastTogether(reading, item.type, start);
  if (item.titled) return [titledAs(reading, reading.lower.slice(start, end))];
  return [namedBefore(named, item, start) ?? mostSalient(reading, item.type, start)];
}

/** "Rep. Jane Roe said she has asked": she is the one named in the sentence. */
function namedBefore(named: readonly Meant[], role: Role, at: number): string | undefined {
  return role.type === 'person' ? named.filter((n) => n.type === 'person' && n.end <= at).at(-1)?.key : undefined;
}

/** The person before whose name the last word of a role stands somewhere in the text. */
function titledAs(reading: Reading, role: string): string | undefined {
  const title = role.split(/\s+/u).at(-1) ?? '';
  return reading.names.find(
    (n) =>
      n.type === 'person' &&
      reading.lower
        .slice(Math.max(0, n.start - 30), n.start)
        .trimEnd()
        .endsWith(title),
  )?.key;
}

/** The name of a type that a text speaks of at a place: often and lately named. */
export function mostSalient(reading: Reading, type: EntityType, at: number): string | undefined {
  return ranked(reading, type, at)[0]?.[0];
}

function ranked(reading: Reading, type: EntityType, at: number): [string, number][] {
  const score = new Map<string, number>();
  const fits = (n: PlacedName): boolean =>
    n.type === type && !(type === 'agency' && LEGISLATURE.test(reading.text.slice(n.start, n.end)));
  const before = reading.names.filter((n) => fits(n) && n.end <= at);
  for (const n of before) {
    const distance = at - n.start;
    score.set(n.key, (score.get(n.key) ?? 0) + (distance < 250 ? 3 : distance < 700 ? 1.5 : 0.7));
  }
  if (!before.length) {
    const first = reading.names.find(fits);
    return first ? [[first.key, 1]] : [];
  }
  return [...score].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** Those a text chiefly speaks of, each at its nearest place before `at`: weaker than a name in the sentence. */
export function salientAt(reading: Reading, types: readonly EntityType[], at: number, most: number): Meant[] {
  const best = types
    .flatMap((type) => ranked(reading, type, at).map(([key, score]) => ({ key, type, score })))
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  const top = best[0];
  if (!top) return [];
  return best
    .filter((b) => b.type === top.type && b.score >= top.score * 0.8)
    .slice(0, most)
    .flatMap(({ key, type }) => {
      const place = reading.names.filter((n) => n.key === key);
      const near = place.filter((n) => n.end <= at).at(-1) ?? place[0];
      return near ? [{ key, type, start: near.start, end: near.end, rule: 'salient' as const }] : [];
    });
}

/** "Both models": those last named together. */
function lastTogether(reading: Reading, type: EntityType, at: number): string[] {
  const before = reading.names.filter((n: PlacedName) => n.type === type);
  let best: string[] = [];
  for (const s of reading.sentences) {
    if (s.start > at && best.length) break;
    const keys = [...new Set(before.filter((n) => n.start >= s.start && n.end <= s.end).map((n) => n.key))];
    if (keys.length >= 2) best = keys;
  }
  if (best.length) return best.slice(0, 3);
  const one = mostSalient(reading, type, at);
  return one ? [one] : [];
}
