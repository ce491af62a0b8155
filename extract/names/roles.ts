// Roles and affiliations a text gives a person, as it states them.
import type { LocalEntity, Mention, RoleStatement } from '../../ledger/analysis.ts';
import { ROLE_NOUNS, TITLES } from '../data/role-words.ts';
import type { Token } from '../words/tokens.ts';

export function readRoles(
  text: string,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  entities: readonly LocalEntity[],
): RoleStatement[] {
  const people = new Set(entities.filter((e) => e.type === 'person').map((e) => e.key));
  let next = 0;
  return mentions.flatMap((mention) => {
    if (!people.has(mention.entity)) return [];
    while ((tokens[next]?.start ?? Number.POSITIVE_INFINITY) < mention.start) next += 1;
    const first = next;
    if (tokens[first]?.start !== mention.start) return [];
    let past = first + 1;
    while ((tokens[past]?.start ?? Number.POSITIVE_INFINITY) < mention.end) past += 1;
    const spans = [before(tokens, first), after(text, tokens, past)].filter((span) => span !== undefined);
    return spans.map(({ start, end, rule }) => ({
      start,
      end,
      person: mention.entity,
      role: text.slice(start, end),
      rule,
    }));
  });
}

interface RoleSpan {
  start: number;
  end: number;
  rule: string;
}

const PREFIX =
  /^(?:acting|interim|former|deputy|vice|senior|chief|trade|commerce|foreign|defence|defense|under|assistant|managing|executive|law|policy|security|research|prime|ex|then|lead|general|state|export|energy|finance)$/i;

/** "acting director Nell Abbott", "Commerce Secretary Nell Abbott". */
function before(tokens: readonly Token[], first: number): RoleSpan | undefined {
  let from = first;
  const sentence = tokens[first]?.sentence;
  for (let k = first - 1; k >= Math.max(0, first - 5); k -= 1) {
    const token = tokens[k];
    if (!token || token.sentence !== sentence || token.possessive) break;
    if (!/^\.? $/.test(token.gap)) break;
    const isRole = TITLES.has(token.text) || ROLE_NOUNS.has(token.lower) || PREFIX.test(token.text);
    if (!isRole) break;
    from = k;
  }
  const last = tokens[first - 1];
  const head = tokens[from];
  if (from === first || !last || !head) return undefined;
  if (from === first - 1 && PREFIX.test(last.text) && !ROLE_NOUNS.has(last.lower) && !TITLES.has(last.text))
    return undefined;
  return { start: head.start, end: last.end, rule: 'role/title' };
}

/** "Nell Abbott, a former adviser to the port,", "Nell Abbott, chief executive of Tern Freight". */
function after(text: string, tokens: readonly Token[], past: number): RoleSpan | undefined {
  const name = tokens[past - 1];
  if (name?.gap !== ', ') return undefined;
  let role = false;
  for (let k = past; k < past + 14; k += 1) {
    const token = tokens[k];
    if (!token || token.sentence !== name.sentence) return undefined;
    if (k === past && /^(?:who|and|but|said|says|which|whose|on|in|as|when|while)$/.test(token.lower)) return undefined;
    if (ROLE_NOUNS.has(token.lower)) role = true;
    const closes =
      /^(?:[,;.:—–]|\s[-–—]|["”’)])/.test(token.gap) ||
      token.gap === '\n' ||
      /^(?:and|who|said|says)$/.test(tokens[k + 1]?.lower ?? '');
    if (closes) {
      const start = tokens[past]?.start ?? name.end;
      return role
        ? { start: text[start - 1] === '“' ? start - 1 : start, end: token.end, rule: 'role/apposition' }
        : undefined;
    }
  }
  return undefined;
}
