// Cuts a unit with several attributions into the clause of each.
import type { ClaimDraft } from './draft.ts';
import type { Unit } from './units.ts';

const SEPARATORS = new Set([
  'and',
  'but',
  'though',
  'although',
  'while',
  'whereas',
  'und',
  'aber',
  'y',
  'pero',
  'et',
  'mais',
  'en',
  'maar',
]);
/** A second verb on the same subject that makes a claim of its own: `confirmed … and said …`. */
const FRESH = new Set([
  'say',
  'complain',
  'demand',
  'urge',
  'accuse',
  'predict',
  'warn',
  'reject',
  'deny',
  'dismiss',
  'repeat',
  'insist',
  'blame',
  'add',
]);
/** After these a second verb goes on in the same breath: `called it unfair and urged`. */
const SAME = new Set(['call', 'fault', 'describe', 'object']);
/** After `said` only a verb of another kind begins anew: `said … and urged`, not `said … and complained`. */
const AFTER_SAY = new Set(['urge', 'warn', 'reject', 'demand', 'accuse', 'deny', 'dismiss']);

interface Group {
  start: number;
  drafts: ClaimDraft[];
}

/** Where the clause of a draft may begin: at its subject, after a semicolon or a conjunction. */
function clauseStart(draft: ClaimDraft, unit: Unit): number | null {
  if (draft.opens === null) return null;
  const at = unit.tokens.findIndex((t) => t.start === draft.opens);
  for (let i = at - 1; i >= Math.max(0, at - 4); i -= 1) {
    const token = unit.tokens[i];
    if (!token || token.quoted) return null;
    if (token.text === ';') return draft.opens;
    if (SEPARATORS.has(token.lower)) return i === at - 1 || unit.tokens[i + 1]?.text === ',' ? draft.opens : null;
  }
  return null;
}

/** A relative clause in the midst of a sentence ends at the next comma outside quotations. */
function clauseEnd(draft: ClaimDraft, unit: Unit): number {
  if (!draft.relative) return unit.end;
  const from = unit.tokens.findIndex((t) => t.start >= draft.cue.end);
  const comma = unit.tokens.find((t, at) => at >= from + 2 && t.text === ',' && !t.quoted);
  return comma && from >= 0 ? comma.start : unit.end;
}

function startOf(draft: ClaimDraft, current: Group, unit: Unit): number | null {
  const last = current.drafts.at(-1);
  if (!last) return null;
  if (draft.relative) return draft.cue.start;
  if (draft.shared) {
    const [first] = current.drafts;
    return FRESH.has(draft.lemma) &&
      draft.next !== 'so' &&
      first &&
      !SAME.has(first.lemma) &&
      (first.lemma !== 'say' || AFTER_SAY.has(draft.lemma)) &&
      first.lemma !== draft.lemma
      ? clauseStart(draft, unit)
      : null;
  }
  const again = current.drafts.some(
    (d) => d.lemma === draft.lemma && d.speaker.form === 'pronoun' && draft.speaker.form === 'pronoun',
  );
  if (again) return null;
  const cut = clauseStart(draft, unit);
  if (cut !== null && cut > last.cue.end) return cut;
  const semicolon = unit.tokens.findLast(
    (t) => t.text === ';' && !t.quoted && t.end <= draft.cue.start && t.end > last.cue.end,
  );
  return semicolon?.end ?? null;
}

const isOutlet = (draft: ClaimDraft): boolean =>
  (draft.speaker.form === 'name' && draft.speaker.entity.type === 'outlet') ||
  (draft.speaker.form === 'noun' && draft.speaker.noun === 'outlet');

/** `…, the office said in a statement.`, `…, said Holm, who keeps the gate.`: parted off by a comma, with nothing of its own behind. */
function trails({ cue, after: behind }: ClaimDraft, { tokens }: Unit): boolean {
  const from = tokens.findIndex((t) => t.start >= cue.start);
  const after = tokens.findIndex((t) => t.start >= cue.end);
  if (from < 1 || tokens[from - 1]?.text !== ',' || after < 0 || tokens.length - after > 8) return false;
  if (behind && tokens[after]?.text === ',') return !tokens.slice(after).some((t) => t.quoted);
  return CIRCUMSTANCE.test(tokens[after]?.lower ?? '') && !tokens.slice(after).some((t) => t.quoted);
}

const CIRCUMSTANCE = /^(?:in|on|at|to|during|late|early|last)$|day$/;

/** Of several attributions of one clause: the one that closes the sentence governs, unless it is an outlet that passes on. */
function governing({ drafts }: Group, unit: Unit): ClaimDraft | undefined {
  const [first] = drafts;
  const last = drafts.at(-1);
  if (!first || !last || drafts.length === 1) return first;
  const lastWord = unit.tokens.findLast((t) => t.word)?.end ?? unit.end;
  const closes = !last.shared && (last.cue.end >= lastWord - 1 || trails(last, unit));
  const passes =
    closes &&
    (isOutlet(last) ||
      (last.lemma === 'report' && last.speaker.form === 'name' && last.speaker.entity.type !== 'person'));
  const outer = closes && !passes && !first.after ? last : first;
  const passer = drafts.find((draft) => draft !== outer && (isOutlet(draft) || (passes && draft === last)));
  return passer && !isOutlet(outer) ? { ...outer, passedBy: passer.speaker } : outer;
}

/** One draft: the whole unit. Several: each its clause; drafts of one clause fall together. */
export function cutClauses(drafts: readonly ClaimDraft[], unit: Unit): ClaimDraft[] {
  const [only] = drafts;
  if (only && drafts.length === 1)
    return [{ ...only, start: only.relative ? only.cue.start : unit.start, end: clauseEnd(only, unit) }];
  const groups: Group[] = [];
  for (const draft of [...drafts].sort((a, b) => a.cue.start - b.cue.start)) {
    const current = groups.at(-1);
    const start = current ? startOf(draft, current, unit) : unit.start;
    if (!current || start !== null) groups.push({ start: start ?? unit.start, drafts: [draft] });
    else current.drafts.push(draft);
  }
  return groups.flatMap((group, index) => {
    const draft = governing(group, unit);
    return draft ? [{ ...draft, start: group.start, end: groups[index + 1]?.start ?? clauseEnd(draft, unit) }] : [];
  });
}
