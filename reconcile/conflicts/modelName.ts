// One model under two names: a garbled form against the form other texts print.
import { compareText, fold } from '../../ledger/text.ts';
import type { Finding } from './conflictLine.ts';
import type { ConflictContext } from './conflicts.ts';
import { nearlySame } from './nearName.ts';
import { standOf } from './stand.ts';
import { daysApart, type NamedSpan, type Statement } from './statement.ts';

interface Form {
  text: string;
  at: { statement: Statement; span: NamedSpan }[];
}

const WINDOW = 120;

/** "Larks 3" where others print "Larch 3": same version, nearly the same word, one maker or act in the passages. */
export function compareModelNames(statements: readonly Statement[], context: ConflictContext): Finding[] {
  const forms = new Map<string, Form>();
  for (const statement of statements)
    for (const span of statement.names) {
      if (span.type !== 'model' && span.type !== 'chip') continue;
      const form = forms.get(fold(span.text)) ?? { text: span.text, at: [] };
      forms.set(fold(span.text), form);
      form.at.push({ statement, span });
    }
  const ordered = [...forms.values()].sort((a, b) => compareText(fold(a.text), fold(b.text)));
  const garbled = new Map(
    context.entities.lines.flatMap((line) => (line.variantOf ? [[fold(line.name), fold(line.variantOf.name)]] : [])),
  );
  const pairs: Pair[] = [];
  for (const [a, b] of sameVersionPairs(ordered)) {
    if (printedTogether(a, b) || !a.at.some((x) => b.at.some((y) => meets(x.statement, y.statement)))) continue;
    const told =
      garbled.get(fold(a.text)) === fold(b.text) ? a : garbled.get(fold(b.text)) === fold(a.text) ? b : undefined;
    if (!told && !garbledPair(a.text, b.text)) continue;
    const odd = told ?? rarer(a, b);
    pairs.push({ odd, usual: odd === a ? b : a });
  }
  return groupPairs([...pairs, ...partnersOf(pairs, ordered)]).map(modelFinding);
}

/** Forms of one version that begin with the same letter: no more are compared. */
function sameVersionPairs(forms: readonly Form[]): [Form, Form][] {
  const blocks = new Map<string, Form[]>();
  for (const form of forms) {
    const key = `${fold(form.text).charAt(0)} ${VERSION.exec(fold(form.text))?.groups?.version ?? ''}`;
    blocks.set(key, [...(blocks.get(key) ?? []), form]);
  }
  return [...blocks.values()].flatMap((block) =>
    block.flatMap((a, index) => block.slice(index + 1).map((b): [Form, Form] => [a, b])),
  );
}

/** A text that prints both names means two things by them. */
function printedTogether(a: Form, b: Form): boolean {
  const articles = new Set(a.at.map(({ statement }) => statement.article));
  return b.at.some(({ statement }) => articles.has(statement.article));
}

interface Pair {
  odd: Form;
  usual: Form;
}

/** "Larks 3 and Birk 3" where others print "Larch 3 and Birch 3": what stands beside a garbled name is compared with what stands beside the usual one. */
function partnersOf(pairs: readonly Pair[], forms: readonly Form[]): Pair[] {
  const known = new Set(pairs.flatMap(({ odd, usual }) => [fold(odd.text), fold(usual.text)]));
  return pairs.flatMap(({ odd, usual }) => {
    const beside = (form: Form): Form[] =>
      forms.filter((other) => other !== form && sameVersion(other, form) && coordinated(form, other));
    const usualPartners = beside(usual);
    return beside(odd)
      .filter((partner) => !known.has(fold(partner.text)) && !usualPartners.includes(partner))
      .flatMap((partner) => usualPartners.slice(0, 1).map((expected) => ({ odd: partner, usual: expected })));
  });
}

const sameVersion = (a: Form, b: Form): boolean =>
  VERSION.exec(fold(a.text))?.groups?.version === VERSION.exec(fold(b.text))?.groups?.version;

/** Both stand in one passage with nothing between them but "and" or a comma. */
function coordinated(a: Form, b: Form): boolean {
  return a.at.some((x) =>
    b.at.some((y) => {
      if (x.statement !== y.statement) return false;
      const from = Math.min(x.span.end, y.span.end);
      const to = Math.max(x.span.start, y.span.start);
      const between = x.statement.quote.slice(from - x.statement.start, to - x.statement.start);
      return to > from && /^(?:,? and |, | & |,? und | y | et )$/.test(between);
    }),
  );
}

/** The form fewer texts print. */
function rarer(a: Form, b: Form): Form {
  const texts = (form: Form): number => new Set(form.at.map(({ statement }) => statement.article)).size;
  return texts(a) < texts(b) ? a : b;
}

/** Models garbled by the same text are one conflict about the names of its models. */
function groupPairs(pairs: readonly Pair[]): Pair[][] {
  const groups: Pair[][] = [];
  for (const pair of pairs) {
    const articles = new Set(pair.odd.at.map(({ statement }) => statement.article));
    const group = groups.find((known) =>
      known.some(({ odd }) => odd.at.some(({ statement }) => articles.has(statement.article))),
    );
    if (group) group.push(pair);
    else groups.push([pair]);
  }
  return groups;
}

function meets(a: Statement, b: Statement): boolean {
  return a.article !== b.article && daysApart(a, b) <= WINDOW;
}

const VERSION = /^(?<word>.*?)[\s-]?(?<version>\d+(?:\.\d+)*\p{L}?)(?<tail>\s.*)?$/u;

/** Same version, and the words before it nearly alike. */
function garbledPair(a: string, b: string): boolean {
  const x = VERSION.exec(fold(a))?.groups;
  const y = VERSION.exec(fold(b))?.groups;
  if (!x?.word || !y?.word || x.version !== y.version || (x.tail ?? '') !== (y.tail ?? '')) return false;
  const bare = (word: string): string => word.replace(/[^\p{L}]/gu, '');
  const [left, right] = [bare(x.word), bare(y.word)];
  const sameStart = left.slice(0, 4) === right.slice(0, 4) && left.length > 6;
  return left !== right && nearlySame(left, right, sameStart ? 0.45 : 0.4);
}

function modelFinding(pairs: readonly Pair[]): Finding {
  const forms = (side: (pair: Pair) => Form): Form[] => [
    ...new Map(pairs.map((pair) => [fold(side(pair).text), side(pair)])).values(),
  ];
  const named = (list: readonly Form[]): string =>
    list
      .map((form) => form.text)
      .sort(compareText)
      .join(' and ');
  const odd = forms((pair) => pair.odd);
  const usual = forms((pair) => pair.usual);
  return {
    kind: 'name',
    event: null,
    key: ['model', ...usual.map((form) => fold(form.text)).sort(compareText)],
    about: `the name of ${named(usual)}`,
    rule: 'conflicts/name-model',
    stands: [odd, usual].flatMap((list) =>
      list.flatMap((form) => form.at.map(({ statement }) => standOf(statement, named(list)))),
    ),
  };
}
