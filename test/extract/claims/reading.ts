// Reads claims from a few words with given names, for tests.
import { readClaims } from '../../../extract/claims/claims.ts';
import type { Names } from '../../../extract/names/names.ts';
import type { Claim, LocalEntity, Mention, ReadingInput, Sentence } from '../../../ledger/analysis.ts';
import type { Block, BlockRole } from '../../../ledger/page.ts';
import type { EntityType, OutletKind } from '../../../ledger/vocabulary.ts';

export interface Setting {
  /** Names as printed, by type; a short form after a bar: `Vera Holm|Holm`. */
  names?: Partial<Record<EntityType, string[]>>;
  language?: string;
  kind?: OutletKind;
  outlet?: string;
  byline?: string[];
  title?: string;
  /** Role of a block by its index. */
  roles?: Record<number, BlockRole>;
}

function namesOf(text: string, given: Setting['names']): Names {
  const entities: LocalEntity[] = [];
  const mentions: Mention[] = [];
  for (const [type, list] of Object.entries(given ?? {})) {
    for (const forms of list) {
      const [name = '', ...aliases] = forms.split('|');
      const key = `${type}|${name.toLowerCase()}`;
      entities.push({ key, type: type as EntityType, name, aliases, ids: {}, known: false });
      for (const form of [name, ...aliases]) {
        for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
          const inside = mentions.some((m) => m.start <= at && m.end >= at + form.length);
          if (!inside) mentions.push({ start: at, end: at + form.length, text: form, entity: key, rule: 'given' });
        }
      }
    }
  }
  mentions.sort((a, b) => a.start - b.start);
  return { entities, mentions, roles: [] };
}

/** Paragraphs are arrays of sentences. */
export function claimsIn(paragraphs: readonly (readonly string[])[], setting: Setting = {}): Claim[] {
  let text = '';
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  paragraphs.forEach((paragraph, block) => {
    if (text) text += '\n\n';
    const start = text.length;
    paragraph.forEach((sentence, index) => {
      if (index > 0) text += ' ';
      sentences.push({ start: text.length, end: text.length + sentence.length, block });
      text += sentence;
    });
    blocks.push({ start, end: text.length, role: setting.roles?.[block] ?? 'paragraph' });
  });
  const input: ReadingInput = {
    url: 'https://dial.example/a',
    outlet: {
      id: 'dial',
      name: setting.outlet ?? 'The Dial',
      url: 'https://dial.example/',
      kind: setting.kind ?? 'newspaper',
      country: null,
      language: null,
      timezone: 'UTC',
      rights: 'quote',
      allowPrivate: false,
      follow: 'own',
    },
    metadata: {
      title: setting.title ?? 'A headline',
      byline: setting.byline ?? [],
      published: null,
      modified: null,
      section: null,
      language: setting.language ?? 'en',
      canonicalUrl: null,
      signals: [],
    },
    text,
    blocks,
    fetchedAt: '2030-01-01T00:00:00Z',
  };
  const claims = readClaims(input, sentences, namesOf(text, setting.names));
  for (const claim of claims) {
    if (text.slice(claim.start, claim.end) !== claim.quote) throw new Error(`not verbatim: ${claim.quote}`);
  }
  return claims;
}

/** Claims of one paragraph. */
export const claimsOf = (sentences: readonly string[], setting: Setting = {}): Claim[] =>
  claimsIn([sentences], setting);
