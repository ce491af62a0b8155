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
  const findings: Finding[] = [];
  for (const [index, a] of ordered.entries())
    for (const b of ordered.slice(index + 1)) {
      const pairs = a.at.flatMap((x) =>
        b.at.filter((y) => meets(x.statement, y.statement)).map((y) => [x, y] as const),
      );
      if (!pairs.length) continue;
      const told = garbled.get(fold(a.text)) === fold(b.text) || garbled.get(fold(b.text)) === fold(a.text);
      if (!told && !garbledPair(a.text, b.text)) continue;
      findings.push(modelFinding(a, b));
    }
  return findings;
}

function meets(a: Statement, b: Statement): boolean {
  if (a.article === b.article || a.origin === b.origin) return a.article !== b.article;
  return daysApart(a, b) <= WINDOW;
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

function modelFinding(a: Form, b: Form): Finding {
  const names = [a.text, b.text].sort(compareText);
  return {
    kind: 'name',
    event: null,
    key: ['model', ...names.map(fold)],
    about: `name of ${names.join(' / ')}`,
    rule: 'conflicts/name-model',
    stands: [a, b].flatMap((form) => form.at.map(({ statement }) => standOf(statement, form.text))),
  };
}
