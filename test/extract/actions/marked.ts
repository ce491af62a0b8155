// Texts with names and dates marked in place: "The [agency:Export Office] ordered [company:Acme] … on [date:2031-05-02|Friday]".
import { readActions } from '../../../extract/actions/actions.ts';
import type {
  ActionReport,
  DateMention,
  LocalEntity,
  Mention,
  ReadingInput,
  Sentence,
} from '../../../ledger/analysis.ts';
import { precisionOf } from '../../../ledger/edtf.ts';
import type { Block, Outlet } from '../../../ledger/page.ts';
import { fold } from '../../../ledger/text.ts';
import { ENTITY_TYPES } from '../../../ledger/vocabulary.ts';

const MARK = /\[(?<kind>[a-z]+):(?:(?<value>[^|\]]+)\|)?(?<text>[^\]]+)\]/g;

export interface Marked {
  input: ReadingInput;
  sentences: Sentence[];
  entities: LocalEntity[];
  mentions: Mention[];
  dates: DateMention[];
}

export const OUTLET: Outlet = {
  id: 'gazette',
  name: 'The Test Gazette',
  url: 'http://gazette.example/',
  kind: 'newspaper',
  country: null,
  language: 'en',
  timezone: 'UTC',
  rights: 'full',
  allowPrivate: false,
  follow: 'own',
};

/** Sentences are divided by ` / `, paragraphs by a blank line. */
export function mark(source: string, outlet: Partial<Outlet> = {}, url = 'http://gazette.example/a'): Marked {
  let text = '';
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  const mentions: Mention[] = [];
  const dates: DateMention[] = [];
  const entities = new Map<string, LocalEntity>();
  for (const paragraph of source.split('\n\n')) {
    if (text) text += '\n\n';
    const blockStart = text.length;
    paragraph.split(' / ').forEach((sentence, i) => {
      if (i) text += ' ';
      const start = text.length;
      let at = 0;
      for (const m of sentence.matchAll(MARK)) {
        text += sentence.slice(at, m.index);
        at = m.index + m[0].length;
        const { kind = '', value, text: printed = '' } = m.groups ?? {};
        const span = { start: text.length, end: text.length + printed.length, text: printed, rule: 'marked' };
        text += printed;
        if (kind === 'date') {
          const edtf = value ?? printed;
          dates.push({ ...span, value: edtf, precision: precisionOf(edtf), inferred: false, stated: [], anchor: null });
          continue;
        }
        const type = ENTITY_TYPES.find((t) => t === kind);
        if (!type) throw new Error(`unknown kind ${kind}`);
        const name = value ?? printed;
        const key = `${type}|${fold(name)}`;
        if (!entities.has(key)) entities.set(key, { key, type, name, aliases: [], ids: {}, known: false });
        mentions.push({ ...span, entity: key });
      }
      text += sentence.slice(at);
      sentences.push({ start, end: text.length, block: blocks.length });
    });
    blocks.push({ start: blockStart, end: text.length, role: 'paragraph' });
  }
  const input: ReadingInput = {
    url,
    outlet: { ...OUTLET, ...outlet },
    metadata: {
      title: 'A title',
      byline: [],
      published: '2031-05-04T08:00:00Z',
      modified: null,
      section: null,
      language: outlet.language ?? 'en',
      canonicalUrl: null,
      signals: [],
    },
    text,
    blocks,
    fetchedAt: '2031-05-04T09:00:00Z',
  };
  return { input, sentences, entities: [...entities.values()], mentions, dates };
}

function readMarked(source: string, outlet: Partial<Outlet>): ActionReport[] {
  const { input, sentences, entities, mentions, dates } = mark(source, outlet);
  return readActions(input, input.url, sentences, { entities, mentions, roles: [] }, dates);
}

/** Acts that are told. */
export const reportsOf = (source: string, outlet: Partial<Outlet> = {}): ActionReport[] =>
  readMarked(source, outlet).filter((r) => !r.tentative);

/** Acts that are only spoken of. */
export const spokenOf = (source: string, outlet: Partial<Outlet> = {}): ActionReport[] =>
  readMarked(source, outlet).filter((r) => r.tentative);

/** Acts told; those only named are not. */
export const acts = (reports: readonly ActionReport[]): string[] =>
  reports
    .filter((r) => !r.action.rule.endsWith('/named'))
    .map((r) => `${r.action.value} ${r.status.value}${r.reality === 'real' ? '' : ` ${r.reality}`}`);

export const namesOf = (values: readonly { value: string }[]): string[] =>
  values.map((v) => v.value.split('|')[1] ?? '');
