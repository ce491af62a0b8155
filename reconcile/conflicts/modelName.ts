// One model under two names: a garbled form against the form other texts print.
import { compareText, fold } from '../../ledger/text.ts';
import type { Finding } from './conflictLine.ts';
import type { ConflictContext } from './conflicts.ts';
import { nearlySame } from './nearName.ts';
import { standOf } from './stand.ts';
import { daysApart, type NamedSpan, type Statement } from './statement.ts';

interface Form {
  text: string;
  folded: string;
  version: string | undefined;
  at: { statement: Statement; span: NamedSpan }[];
  articles: Set<string>;
}

const WINDOW = 120;
/** Forms of one version and first letter are compared with so many of those next to them in the alphabet. */
const CROWD = 40;

/** "Larks 3" where others print "Larch 3": same version, nearly the same word, one maker or act in the passages. */
export function compareModelNames(statements: readonly Statement[], context: ConflictContext): Finding[] {
  const forms = formsIn(statements);
  const garbled = new Map(
    context.entities.lines.flatMap((line) => (line.variantOf ? [[fold(line.name), fold(line.variantOf.name)]] : [])),
  );
  const pairs: Pair[] = [];
  for (const [a, b] of sameVersionPairs(forms)) {
    const told = garbled.get(a.folded) === b.folded ? a : garbled.get(b.folded) === a.folded ? b : undefined;
    if (!told && !garbledPair(a, b)) continue;
    if (printedTogether(a, b) || !a.at.some((x) => b.at.some((y) => meets(x.statement, y.statement)))) continue;
    const odd = told ?? rarer(a, b);
    pairs.push({ odd, usual: odd === a ? b : a });
  }
  return groupPairs([...pairs, ...partnersOf(pairs, forms)]).map(modelFinding);
}

/** In the order of the alphabet. */
function formsIn(statements: readonly Statement[]): Form[] {
  const forms = new Map<string, Form>();
  for (const statement of statements)
    for (const span of statement.names) {
      if (span.type !== 'model' && span.type !== 'chip') continue;
      const folded = fold(span.text);
      let form = forms.get(folded);
      if (!form) {
        const version = VERSION.exec(folded)?.groups?.version;
        form = { text: span.text, folded, version, at: [], articles: new Set() };
        forms.set(folded, form);
      }
      form.at.push({ statement, span });
      form.articles.add(statement.article);
    }
  return [...forms.values()].sort((a, b) => compareText(a.folded, b.folded));
}

/** Forms of one version that begin with the same letter: no more are compared. */
function sameVersionPairs(forms: readonly Form[]): [Form, Form][] {
  const blocks = new Map<string, Form[]>();
  for (const form of forms) {
    const key = `${form.folded.charAt(0)} ${form.version ?? ''}`;
    const block = blocks.get(key);
    if (block) block.push(form);
    else blocks.set(key, [form]);
  }
  return [...blocks.values()].flatMap((block) =>
    block.flatMap((a, index) => block.slice(index + 1, index + 1 + CROWD).map((b): [Form, Form] => [a, b])),
  );
}

/** A text that prints both names means two things by them. */
const printedTogether = (a: Form, b: Form): boolean => [...a.articles].some((article) => b.articles.has(article));

interface Pair {
  odd: Form;
  usual: Form;
}

/** "Larks 3 and Birk 3" where others print "Larch 3 and Birch 3": what stands beside a garbled name is compared with what stands beside the usual one. */
function partnersOf(pairs: readonly Pair[], forms: readonly Form[]): Pair[] {
  if (!pairs.length) return [];
  const known = new Set(pairs.flatMap(({ odd, usual }) => [odd, usual]));
  const formsAt = new Map<Statement, Form[]>();
  for (const form of forms)
    for (const { statement } of form.at) {
      const list = formsAt.get(statement);
      if (list) list.push(form);
      else formsAt.set(statement, [form]);
    }
  const place = new Map(forms.map((form, nth) => [form, nth]));
  const beside = (form: Form): Form[] =>
    [...new Set(form.at.flatMap(({ statement }) => formsAt.get(statement) ?? []))]
      .filter((other) => other !== form && other.version === form.version && coordinated(form, other))
      .sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  return pairs.flatMap(({ odd, usual }) => {
    const usualPartners = beside(usual);
    return beside(odd)
      .filter((partner) => !known.has(partner) && !usualPartners.includes(partner))
      .flatMap((partner) => usualPartners.slice(0, 1).map((expected) => ({ odd: partner, usual: expected })));
  });
}

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
const rarer = (a: Form, b: Form): Form => (a.articles.size < b.articles.size ? a : b);

/** Models garbled by the same text are one conflict about the names of its models. */
function groupPairs(pairs: readonly Pair[]): Pair[][] {
  const groups: Pair[][] = [];
  const groupOf = new Map<string, number>();
  for (const pair of pairs) {
    const articles = [...pair.odd.articles];
    const known = Math.min(groups.length, ...articles.map((article) => groupOf.get(article) ?? groups.length));
    const group = groups[known];
    if (group) group.push(pair);
    else groups.push([pair]);
    for (const article of articles) groupOf.set(article, Math.min(known, groupOf.get(article) ?? known));
  }
  return groups;
}

function meets(a: Statement, b: Statement): boolean {
  return a.article !== b.article && daysApart(a, b) <= WINDOW;
}

const VERSION = /^(?<word>.*?)[\s-]?(?<version>\d+(?:\.\d+)*\p{L}?)(?<tail>\s.*)?$/u;

/** Same version, and the words before it nearly alike. */
function garbledPair(a: Form, b: Form): boolean {
  const x = VERSION.exec(a.folded)?.groups;
  const y = VERSION.exec(b.folded)?.groups;
  if (!x?.word || !y?.word || x.version !== y.version || (x.tail ?? '') !== (y.tail ?? '')) return false;
  const bare = (word: string): string => word.replace(/[^\p{L}]/gu, '');
  const [left, right] = [bare(x.word), bare(y.word)];
  const sameStart = left.slice(0, 4) === right.slice(0, 4) && left.length > 6;
  return left !== right && nearlySame(left, right, sameStart ? 0.45 : 0.4);
}

function modelFinding(pairs: readonly Pair[]): Finding {
  const forms = (side: (pair: Pair) => Form): Form[] => [
    ...new Map(pairs.map((pair) => [side(pair).folded, side(pair)])).values(),
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
    key: ['model', ...usual.map((form) => form.folded).sort(compareText)],
    about: `the name of ${named(usual)}`,
    rule: 'conflicts/name-model',
    stands: [odd, usual].flatMap((list) =>
      list.flatMap((form) => form.at.map(({ statement }) => standOf(statement, named(list)))),
    ),
  };
}
