// Second pass: surnames, acronyms, family names and heads ("the Office") of what the text names in full.
import { AGENCY_HEADS, COMPANY_ENDS, LAW_HEADS, ORGANIZATION_HEADS, OUTLET_ENDS } from '../data/name-heads.ts';
import { MODEL_TIERS } from '../data/models.ts';
import { FUNCTION_WORDS, PERSON_PARTICLES } from '../data/function-words.ts';
import { GIVEN_NAMES } from '../data/given-names.ts';
import { isOrdinaryWord } from './common-words.ts';
import { isFamilyFirst } from './family-first.ts';
import type { WordUse } from './word-use.ts';
import type { NameSpan } from './spans.ts';
import type { Token } from '../words/tokens.ts';

interface ShortForm {
  words: string[];
  of: string;
  full: NameSpan;
  rule: string;
  /** Only after "the": "the Office", "the Act". */
  definite: boolean;
}

export const spanText = (tokens: readonly Token[], span: { from: number; to: number }): string =>
  tokens
    .slice(span.from, span.to)
    .map((t, n, all) => (n === all.length - 1 ? t.text : `${t.text}${t.gap.includes('&') ? ' & ' : ' '}`))
    .join('');

const HEADS_BY_TYPE: Readonly<Record<string, ReadonlySet<string>>> = {
  agency: AGENCY_HEADS,
  organization: ORGANIZATION_HEADS,
  law: LAW_HEADS,
  outlet: OUTLET_ENDS,
};

/** Every short form a full name allows, most telling first. */
function shortFormsOf(tokens: readonly Token[], full: NameSpan, use: WordUse): ShortForm[] {
  const words = tokens.slice(full.from, full.to).map((t) => t.text);
  const of = words.join(' ');
  const form = (rule: string, short: string[], definite = false): ShortForm[] =>
    short.length && short.length < words.length ? [{ words: short, of, full, rule, definite }] : [];
  switch (full.type) {
    case 'person':
      return words.length > 1 ? form('person/surname', surnameOf(words)) : [];
    case 'company':
      return [
        ...form('company/short-form', withoutEnds(tokens, full, COMPANY_ENDS)),
        ...(use.alone.has(words[0] ?? '') &&
        !isOrdinaryWord((words[0] ?? '').toLowerCase()) &&
        !GIVEN_NAMES.has(words[0] ?? '')
          ? form('company/first-word', words.slice(0, 1))
          : []),
      ];
    case 'model':
    case 'chip':
      return full.product ? productForms(full, of) : [];
    case 'agency':
    case 'organization':
    case 'law':
    case 'outlet': {
      const heads = HEADS_BY_TYPE[full.type] ?? new Set<string>();
      const joint = words.findIndex((w) => /^(?:of|for|für|de|des|du|voor|van|pour)$/.test(w));
      const head = joint > 0 ? words[joint - 1] : words.at(-1);
      return [
        ...(full.type === 'agency' ? form('agency/subject', subjectOf(words)) : []),
        ...(full.type === 'law' && /\d/.test(words.at(-1) ?? '') && /[-/]/.test(words.at(-1) ?? '')
          ? form('law/number-alone', words.slice(-1))
          : []),
        ...(joint < 0 && full.type !== 'agency'
          ? form(`${full.type}/short-form`, withoutEnds(tokens, full, heads))
          : []),
        ...(joint < 0 && words.length > 2 && full.type === 'law'
          ? form('law/inner-head', words.slice(-2, -1), true)
          : []),
        ...(head && heads.has(head) ? form(`${full.type}/head-alone`, [head], true) : []),
      ];
    }
    default:
      return [];
  }
}

/** "Ports" of "Ports Department" and "Department of Ports": an office called by what it is for. */
function subjectOf(words: string[]): string[] {
  const [first, joint, last] = words;
  if (words.length === 2 && /^(?:Department|Ministry)$/.test(joint ?? '')) return first ? [first] : [];
  const opens = words.length === 3 && joint === 'of' && /^(?:Department|Ministry)$/.test(first ?? '');
  return opens && last ? [last] : [];
}

function surnameOf(words: string[]): string[] {
  if (isFamilyFirst(words)) return FUNCTION_WORDS.has((words[0] ?? '').toLowerCase()) ? [] : words.slice(0, 1);
  let from = words.length - 1;
  while (from > 1 && PERSON_PARTICLES.has(words[from - 1] ?? '')) from -= 1;
  return words.slice(from);
}

/** The name without its telling last words: "Tern" of "Tern Freight Holdings". */
function withoutEnds(tokens: readonly Token[], full: NameSpan, ends: ReadonlySet<string>): string[] {
  let to = full.to;
  while (to - full.from > 1) {
    const last = tokens[to - 1];
    if (!last || !ends.has(last.text) || tokens[to - 2]?.gap === ' & ') break;
    to -= 1;
  }
  return tokens.slice(full.from, to).map((t) => t.text);
}

function productForms(full: NameSpan, of: string): ShortForm[] {
  const { product } = full;
  if (!product || product.form === 'code' || product.family.length < 3) return [];
  const family = product.family.split(' ');
  const tier = product.tiers.filter((t) => MODEL_TIERS.has(t));
  const forms: ShortForm[] = [
    { words: family, of: product.family, full, rule: `${full.type}/family`, definite: false },
  ];
  if (tier.length)
    forms.unshift({ words: [...family, ...tier], of, full, rule: `${full.type}/family-tier`, definite: false });
  if (family.length > 1)
    forms.push({
      words: family.slice(-1),
      of: family.slice(-1).join(),
      full,
      rule: `${full.type}/family`,
      definite: false,
    });
  return forms;
}

/** "Harbour Control Office (HCO)": the capitals in brackets, if they are its initials. */
function bracketAcronym(tokens: readonly Token[], full: NameSpan): string | undefined {
  const last = tokens[full.to - 1];
  const next = tokens[full.to];
  if (!last || !next || !/ \($/.test(last.gap) || !/^\p{Lu}[\p{Lu}\p{N}&]{1,7}$/u.test(next.text)) return undefined;
  const initials = tokens
    .slice(full.from, full.to)
    .map((t) => t.text[0] ?? '')
    .join('')
    .toUpperCase();
  return initials.startsWith(next.text[0] ?? '-') ? next.text : undefined;
}

const initialsOf = (tokens: readonly Token[], full: NameSpan): string =>
  tokens
    .slice(full.from, full.to)
    .filter((t) => t.cap)
    .map((t) => t.text[0] ?? '')
    .join('');

export function findShortForms(tokens: readonly Token[], use: WordUse, full: readonly NameSpan[]): NameSpan[] {
  const forms = new Map<string, ShortForm[]>();
  const add = (short: ShortForm): void => {
    const first = short.words[0] ?? '';
    const list = forms.get(first);
    if (list) list.push(short);
    else forms.set(first, [short]);
  };
  const seen = new Set<string>();
  for (const span of full) {
    const text = spanText(tokens, span);
    if (seen.has(`${span.type}|${text}`)) continue;
    seen.add(`${span.type}|${text}`);
    if (!span.known || span.product || span.type === 'agency' || span.type === 'person')
      for (const short of shortFormsOf(tokens, span, use)) add(short);
    if (span.type === 'agency' || span.type === 'organization' || span.type === 'law' || span.type === 'company') {
      const acronym = bracketAcronym(tokens, span) ?? (span.to - span.from > 2 ? initialsOf(tokens, span) : undefined);
      if (acronym && acronym.length > 1)
        add({ words: [acronym], of: text, full: span, rule: `${span.type}/acronym`, definite: false });
    }
  }
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length || rank(a) - rank(b));

  const kept = full.filter(
    (span) =>
      span.known || span.product || matchAt(tokens, span.from, forms, use)?.words.length !== span.to - span.from,
  );
  const covered = new Uint8Array(tokens.length);
  for (const { from, to } of kept) covered.fill(1, from, to);
  const found: NameSpan[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (covered[at] === 1) continue;
    const short = matchAt(tokens, at, forms, use);
    if (!short) continue;
    const to = at + short.words.length;
    if (covered.subarray(at, to).includes(1)) continue;
    const { type, known, product } = short.full;
    const whole = short.rule.endsWith('/family') ? undefined : product;
    found.push({
      from: at,
      to,
      type,
      rule: short.rule,
      of: short.of,
      ...(known ? { known } : {}),
      ...(whole ? { product: whole } : {}),
    });
    at = to - 1;
  }
  return [...kept, ...found].sort((a, b) => a.from - b.from);
}

/** A surname stands before a firm's short name, that before a model's family. */
const RANKS = ['person', 'model', 'chip', 'company', 'agency', 'law', 'organization', 'outlet'];
const rank = (short: ShortForm): number => RANKS.indexOf(short.full.type);

const DETERMINES = /^(?:the|this|that|said|das|die|der|dem|des|el|la|del|le|het|de)$/i;

function matchAt(
  tokens: readonly Token[],
  at: number,
  forms: ReadonlyMap<string, ShortForm[]>,
  use: WordUse,
): ShortForm | undefined {
  const first = tokens[at];
  if (!first || (!first.cap && !first.digit)) return undefined;
  return forms.get(first.text)?.find((short) => {
    const { words } = short;
    for (let k = 1; k < words.length; k += 1)
      if (tokens[at + k]?.text !== words[k] || tokens[at + k - 1]?.gap !== ' ') return false;
    if (short.definite) {
      const before = tokens[at - 1];
      if (before?.gap === ' ' && DETERMINES.test(before.text)) return true;
      return short.full.type === 'agency' && !first.initial && !use.lower.has(first.lower);
    }
    if (short.rule === 'agency/subject') {
      const next = tokens[at + 1];
      if (first.heading || next?.lower === 'and' || tokens[at - 1]?.lower === 'and') return false;
      if ((next?.cap && first.gap === ' ') || (tokens[at - 1]?.cap && tokens[at - 1]?.gap === ' ')) return false;
    }
    if (first.initial && use.lower.has(first.lower) && words.length === 1 && (use.inside.get(first.text) ?? 0) === 0)
      return false;
    return true;
  });
}
