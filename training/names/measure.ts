// How many forms of names are found, by type: distinct ones of a text, as readers of its mentions see them.
import type { NameType } from '../../extract/names/evidence.ts';
import type { NameSpan } from '../../extract/names/spans.ts';
import { fold } from '../../ledger/text.ts';
import type { LabelledText } from './labels.ts';

/** Types of which the presses list every name. */
const LISTED: readonly NameType[] = ['company', 'agency', 'person', 'model', 'chip', 'law'];

/** One form of one text: what it is, and what it was taken for. */
interface Counted {
  right: NameType | undefined;
  found: NameType | undefined;
}

const plain = (text: string): string =>
  fold(text)
    .replace(/^(?:the|a|an) /, '')
    .replace(/'s$/, '');

export function counted(
  texts: readonly LabelledText[],
  spansOf: (text: LabelledText) => readonly NameSpan[],
): Counted[] {
  return texts.flatMap((text) => {
    const { input, tokens, forms } = text;
    const right = new Map(forms.map((form) => [plain(form.text), form.type]));
    const found = new Map(
      spansOf(text).map(({ from, to, type }) => [
        plain(input.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0)),
        type,
      ]),
    );
    const listed = (type: NameType | undefined): NameType | undefined =>
      type && LISTED.includes(type) ? type : undefined;
    return [...new Set([...right.keys(), ...found.keys()])].map((form) => ({
      right: listed(right.get(form)),
      found: listed(found.get(form)),
    }));
  });
}

function f1(rows: readonly Counted[], types: readonly NameType[]): string {
  const is = (type: NameType | undefined): boolean => type !== undefined && types.includes(type);
  const hits = rows.filter(({ right, found }) => is(right) && right === found).length;
  const all = rows.filter(({ right }) => is(right)).length + rows.filter(({ found }) => is(found)).length;
  return all === 0 ? '-' : ((2 * hits) / all).toFixed(3);
}

export const figures = (rows: readonly Counted[]): string =>
  [f1(rows, LISTED), ...LISTED.map((type) => `${type} ${f1(rows, [type])}`)].join(' ');
