// One company or body under two spellings: "Larch Optics" here, "Larsh Optics" in a text of another origin.
import { compareText, fold } from '../../ledger/text.ts';
import type { Finding } from './conflictLine.ts';
import type { ConflictContext } from './conflicts.ts';
import { editDistance } from './nearName.ts';
import { standOf } from './stand.ts';
import { daysApart, type Statement } from './statement.ts';
import { shared } from './topic.ts';
import { readStories, type Stories } from './story.ts';

interface Firm {
  id: string;
  name: string;
  at: Statement[];
  articles: Set<string>;
}

const TYPES: ReadonlySet<string> = new Set(['company', 'organization', 'agency', 'law']);
const WINDOW = 90;
/** A block of names larger than this is compared with nothing. */
const CROWD = 30;

export function compareFirmNames(statements: readonly Statement[], context: ConflictContext): Finding[] {
  const known = new Set(
    context.entities.lines.filter((line) => Object.keys(line.ids).length > 0).map((line) => line.id),
  );
  const firms = new Map<string, Firm>();
  for (const statement of statements)
    for (const { id, type, name } of statement.names) {
      if (!TYPES.has(type) || known.has(id)) continue;
      const firm = firms.get(id) ?? { id, name, at: [], articles: new Set<string>() };
      firms.set(id, firm);
      firm.at.push(statement);
      firm.articles.add(statement.article);
    }
  const blocks = new Map<string, Firm[]>();
  for (const firm of [...firms.values()].sort((a, b) => compareText(a.id, b.id))) {
    const words = fold(firm.name).split(' ');
    const key = `${fold(firm.name).charAt(0)} ${words.length > 1 ? words.at(-1) : fold(firm.name).slice(-2)}`;
    blocks.set(key, [...(blocks.get(key) ?? []), firm]);
  }
  const stories = readStories(statements);
  return [...blocks.values()]
    .filter((block) => block.length <= CROWD)
    .flatMap((block) =>
      block.flatMap((a, index) =>
        block.slice(index + 1).flatMap((b) => (oneFirm(a, b, stories) ? [firmFinding(a, b)] : [])),
      ),
    );
}

/** One word of the name is spelt a little otherwise; no text prints both; the texts tell one story. */
function oneFirm(a: Firm, b: Firm, stories: Stories): boolean {
  if ([...a.articles].some((article) => b.articles.has(article)) || !misspelt(a.name, b.name)) return false;
  return a.at.some((x) => b.at.some((y) => daysApart(x, y) <= WINDOW && (stories.alike(x, y) || beside(x, y))));
}

/** The passages themselves name another thing in common and tell it in the same words. */
function beside(x: Statement, y: Statement): boolean {
  return x.article !== y.article && shared(x.stems, y.stems).length >= 4;
}

function misspelt(a: string, b: string): boolean {
  const [x, y] = [fold(a).split(' '), fold(b).split(' ')];
  if (x.length !== y.length) return false;
  const differ = x.flatMap((word, index) => (word === y[index] ? [] : [[word, y[index] ?? ''] as const]));
  const [only] = differ;
  if (!only || differ.length !== 1 || /\d/.test(only.join(''))) return false;
  const longest = Math.max(only[0].length, only[1].length);
  const edits = editDistance(only[0], only[1]);
  if (longest >= 5 && edits <= (longest >= 8 ? 2 : 1)) return true;
  if (x.length > 2 && Math.min(only[0].length, only[1].length) >= 6 && only[0].slice(0, 5) === only[1].slice(0, 5))
    return true;
  return x.length > 1 && longest >= 5 && edits <= 2 && only[0].slice(0, 2) === only[1].slice(0, 2);
}

function firmFinding(a: Firm, b: Firm): Finding {
  const names = [a.name, b.name].sort(compareText);
  return {
    kind: 'name',
    event: null,
    key: ['firm', ...names.map(fold)],
    about: `the name of ${names.join(' / ')}`,
    rule: 'conflicts/name-firm',
    stands: [a, b].flatMap((firm) => firm.at.map((statement) => standOf(statement, firm.name))),
  };
}
