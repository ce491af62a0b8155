// What the learned part of the stance looks at: the cue, who speaks, and the words of what is said. A feature is a pair of names.
import type { LocalEntity } from '../../ledger/analysis.ts';
import type { SpeakerKind, Stance } from '../../ledger/vocabulary.ts';
import { codeAt } from '../words/letters.ts';
import type { ClaimDraft } from './draft.ts';
import type { Token } from './tokens.ts';

export interface Saying {
  draft: ClaimDraft;
  /** The words of the claim without subject and verb. */
  content: readonly Token[];
  /** The words of subject and verb. */
  cue: readonly Token[];
  direct: boolean;
  kind: SpeakerKind;
  speaker: LocalEntity | null;
  entityOf(mention: number): LocalEntity | undefined;
}

/** Numbers of names; below zero for what no feature knows. */
export type NumberOf = (name: string) => number;
export interface Numbers {
  ofName: NumberOf;
  /** Of a printed word, whatever its ending. */
  ofWord: NumberOf;
}
export type Visit = (first: number, second: number) => void;

const table = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(rows).flatMap(([name, words]) => words.split(' ').map((word): [string, string] => [word, name])),
  );

const RULED: Readonly<Record<Stance, string>> = {
  asserts: '=asserts',
  denies: '=denies',
  alleges: '=alleges',
  disputes: '=disputes',
  predicts: '=predicts',
  demands: '=demands',
};
/** Finite helpers, with their contractions. */
const VERBS = table({
  will: "will shall we'll they'll it'll he'll she'll i'll you'll there'll that'll this'll",
  would: "would we'd they'd it'd he'd she'd i'd you'd",
  might: 'could may might can cannot',
  should: 'should must ought need needs',
  was: 'was were had did',
  is: "is are has have do does am we're we've they're they've i'm i've you're you've it's that's there's he's she's",
  'not will': "won't shan't",
  'not would': "wouldn't",
  'not might': "couldn't can't mightn't cannot",
  'not should': "shouldn't mustn't needn't",
  'not was': "wasn't weren't hadn't didn't",
  'not is': "isn't aren't hasn't haven't don't doesn't ain't",
});
const NEGATIONS = new Set('not no never nobody none nothing neither nor without'.split(' '));
const NEGATED: ReadonlyMap<string, string> = new Map(
  ['will', 'would', 'might', 'should', 'was', 'is', 'past'].map((name) => [name, `not ${name}`]),
);
const SUBJECTS = table({
  'subject we': "we i our my us we're we've we'll we'd i'm i've i'll i'd",
  'subject it': "it they its their he she his her it's they're they've he's she's it'll they'll",
  'subject none': 'nobody none nothing no neither not',
  'subject you': "you your you're you've you'll",
  'subject there': "there there's",
  'subject if': 'if unless should',
  'subject this': "this that these those such that's",
});
const IRREGULAR = new Set(
  `agreed sent sold made took lent ran built paid kept hid knew got gave went told wrote broke bought brought led cut held stole drove
  left lost met came fell rose saw began chose spoke struck won fought put set read let`.split(/\s+/),
);
const straight = (word: string): string => (word.includes('’') ? word.replace('’', "'") : word);
const isPast = (word: string): boolean => (word.endsWith('ed') && !word.endsWith('eed')) || IRREGULAR.has(word);

export function stem(word: string): string {
  const end = word.length;
  const cut = word.endsWith("'s") || word.endsWith('’s') ? end - 2 : end;
  const bare = cut === end ? word : word.slice(0, cut);
  if (cut > 6 && bare.endsWith('ing')) return bare.slice(0, -3);
  if (cut > 5 && bare.endsWith('ed')) return bare.slice(0, -2);
  return cut > 4 && bare.endsWith('s') && !bare.endsWith('ss') ? bare.slice(0, -1) : bare;
}

/** The first finite helper and whether it is negated: `was`, `not will`; or `past` where a plain verb comes first. */
function verbOf(words: readonly Token[]): string {
  let negated = false;
  for (let at = 0; at < words.length && at < 14; at += 1) {
    const word = straight(words[at]?.lower ?? '');
    const name = VERBS.get(word) ?? (at > 0 && isPast(word) ? 'past' : undefined);
    if (name) return (negated || NEGATIONS.has(words[at + 1]?.lower ?? '') ? NEGATED.get(name) : undefined) ?? name;
    if (NEGATIONS.has(word)) negated = true;
  }
  return negated ? 'not' : 'plain';
}

/** Whom what is said begins with. */
function subjectOf(words: readonly Token[], { speaker, entityOf }: Saying): string {
  for (let at = 0; at < 3; at += 1) {
    const token = words[at];
    if (!token) break;
    const entity = token.mention < 0 ? undefined : entityOf(token.mention);
    if (entity === undefined) {
      const opener = SUBJECTS.get(straight(token.lower));
      if (opener) return opener;
    } else if (entity === speaker) return 'subject self';
    else return entity.type === 'person' || entity.type === 'country' ? 'subject person' : 'subject other';
  }
  return 'subject thing';
}

function numberAt(token: Token, { speaker, entityOf }: Saying, { ofName, ofWord }: Numbers): number {
  const entity = token.mention < 0 ? undefined : entityOf(token.mention);
  if (entity) return ofName(entity === speaker ? 'self' : entity.type);
  const code = codeAt(token.text, 0);
  return code > 47 && code < 58 ? ofName('number') : ofWord(token.lower);
}

/** Tells each feature as two numbers, unless one of its names is unknown. `ruled` is the stance by rule. */
export function eachFeature(saying: Saying, ruled: Stance, numbers: Numbers, visit: Visit): void {
  const { ofName: numberOf, ofWord } = numbers;
  const { draft, content, direct, kind, cue } = saying;
  const nothing = numberOf('');
  const tell = (first: number, second: number): void => {
    if (first >= 0 && second >= 0) visit(first, second);
  };
  const words = content.filter((t) => t.word);
  const said = words[0]?.lower === 'that' ? words.slice(1) : words;
  const verb = numberOf(verbOf(said));
  const subject = numberOf(subjectOf(said, saying));
  const rule = numberOf(RULED[ruled]);
  const who = numberOf(kind);
  tell(nothing, nothing);
  tell(rule, nothing);
  tell(rule, who);
  tell(rule, numberOf(draft.stance));
  tell(rule, verb);
  tell(numberOf('cue'), numberOf(draft.lemma));
  tell(who, nothing);
  tell(verb, nothing);
  tell(verb, who);
  tell(subject, nothing);
  tell(subject, verb);
  tell(subject, who);
  if (direct) tell(numberOf('direct'), nothing);
  if (words.length < 6) tell(numberOf('short'), nothing);
  if (content.some((t) => t.text === '?')) tell(numberOf('?'), nothing);
  const by = numberOf('by');
  for (const token of cue) if (token.word && token.mention < 0) tell(by, ofWord(token.lower));
  const seen = new Set<number>();
  for (const token of said) {
    const word = numberAt(token, saying, numbers);
    if (!seen.has(word)) tell(word, nothing);
    seen.add(word);
  }
}
