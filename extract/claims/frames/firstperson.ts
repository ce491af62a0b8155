// A company's own post: `We have paused exports to Port Elder.` is a direct claim of the company. Not: `What does this mean for us?`
import type { Stance } from '../../../ledger/vocabulary.ts';
import type { LanguagePack } from '../cues/pack.ts';
import type { ClaimDraft, UnitContext } from '../draft.ts';
import type { Token } from '../tokens.ts';
import type { LocalEntity } from '../../../ledger/analysis.ts';
import { fold } from '../../../ledger/text.ts';

const PLURAL = new Set([
  'we',
  'our',
  'we’ve',
  'we’re',
  'we’ll',
  'we’d',
  "we've",
  "we're",
  "we'll",
  "we'd",
  'wir',
  'unsere',
  'nosotros',
  'nous',
  'wij',
]);
const FIRST = /^(?:we|i)(?:['’](?:re|ve|d|m))?$/;
const OBJECT = new Set(['us']);
const SINGULAR = new Set(['i', 'i’m', 'i’ve', 'i’ll', 'i’d', "i'm", "i've", "i'll", "i'd", 'my']);

/** The company that publishes, among the entities of its own text. */
export function ownEntity(outletName: string, entities: readonly LocalEntity[]): LocalEntity | undefined {
  const name = fold(outletName);
  const first = name.split(' ')[0] ?? name;
  const bodies = entities.filter((entity) => entity.type === 'company' || entity.type === 'agency');
  const all = (entity: LocalEntity): string[] => [entity.name, ...entity.aliases].map(fold);
  return (
    bodies.find((entity) => all(entity).includes(name)) ??
    bodies.find((entity) => all(entity).some((n) => n.split(' ')[0] === first))
  );
}

const ASKS = /^(?:ask|asking|urge|urging|want|request|requesting|demand|demanding|call|calling|invite|encourage|beg)$/;
const HELPERS = /^(?:also|therefore|again|still|have|are|am|now|respectfully|strongly)$/;

const SHARED_VIEW = /^(?:agree|accept|share|recognise|recognize)$/;

/** Turns of `we`: `we disagree`, `we expect`. Not negated: `we do not expect`. */
function turnOf(words: readonly Token[], pack: LanguagePack): Stance | null {
  const at = words.findIndex((t) => FIRST.test(t.lower));
  if (at < 0) return null;
  let verb = at + 1;
  while (HELPERS.test(words[verb]?.lower ?? '')) verb += 1;
  if (/^(?:do|don['’]t)$/.test(words[verb]?.lower ?? ''))
    return words.slice(verb + 1, verb + 3).some((t) => SHARED_VIEW.test(t.lower)) ? 'disputes' : null;
  const [cue] = pack.verbs.get(words[verb]?.lower ?? '') ?? [];
  if (!cue || cue.needs || cue.after || cue.lemma === 'call') return null;
  return cue.stance === 'denies' || cue.stance === 'disputes' || cue.stance === 'predicts' ? cue.stance : null;
}

/** `Pinnace will answer in court`: the publisher by its own name, before a verb. */
function ownName({ unit, input, pack }: UnitContext): string | null {
  const { tokens } = unit;
  const name = input.outlet.name.split(' ');
  let at = 0;
  while (at < 3 && tokens[at]?.word && tokens[at]?.text === name[at] && !tokens[at]?.quoted) at += 1;
  if (at === 0 || tokens[at - 1]?.possessive) return null;
  const mention = tokens[0]?.mention ?? -1;
  while (mention >= 0 && tokens[at]?.mention === mention) at += 1;
  const next = tokens[at]?.lower ?? '';
  return pack.auxiliaries.has(next) || pack.between.has(next)
    ? tokens
        .slice(0, at)
        .map((t) => t.text)
        .join(' ')
    : null;
}

/** `We’re asking the judge to wait`, `We would like the Bureau to listen`. Not: `We want to thank everybody`. */
function asksFor(words: readonly Token[]): boolean {
  const at = words.findIndex((t) => FIRST.test(t.lower));
  if (at < 0) return false;
  let verb = at + 1;
  while (HELPERS.test(words[verb]?.lower ?? '')) verb += 1;
  const rest = words.slice(verb + 1, verb + 9).map((t) => t.lower);
  if (words[verb]?.lower === 'would')
    return /^(?:like|ask)$/.test(rest[0] ?? '') && rest[1] !== 'to' && rest.indexOf('to') > 1;
  if (!ASKS.test(words[verb]?.lower ?? '') || rest[0] === 'to') return false;
  return rest[0] === 'on' || rest[0] === 'for' || rest.includes('to') || rest.includes('that');
}

/** A firm that advises clients: its `we` is the firm, though what it publishes is a blog. */
const ADVISING =
  /\b(?:our clients?|[Cc]lient [Aa]lert|(?:advise|advised|recommend|ask|remind|urge) (?:our )?clients|[Cc]lients (?:should|may|must|are advised|who|with)|clients have asked)\b/;

const advisers = new WeakMap<UnitContext['input'], boolean>();

function advisesClients(input: UnitContext['input']): boolean {
  const { kind } = input.outlet;
  if (kind !== 'company' && kind !== 'blog') return false;
  const known = advisers.get(input) ?? (ADVISING.test(input.metadata.title) || ADVISING.test(input.text));
  advisers.set(input, known);
  return known;
}

/** `Clients should preserve records now`: advice to whoever reads. */
const ADDRESSED = /^(?:clients|exporters|companies|readers|firms|importers|operators|suppliers|resellers)$/;
const advises = (words: readonly Token[]): boolean => {
  const at = words.findIndex((t) => t.lower === 'should' || t.lower === 'must');
  return at > 0 && at < 7 && words.slice(0, at).some((t) => ADDRESSED.test(t.lower));
};

export function firstPersonFrame(context: UnitContext): ClaimDraft[] {
  const { unit, input } = context;
  const advising = advisesClients(input);
  const kind = input.outlet.kind === 'blog' && advising ? 'company' : input.outlet.kind;
  if (kind !== 'company' && kind !== 'agency') return [];
  const words = unit.tokens.filter((t) => t.word && !t.quoted);
  const ending = unit.tokens.at(-1)?.text ?? '';
  const question = ending === '?' || ending === ':';
  const short = words.length < 4 && !(words.length === 3 && context.pack.negations.has(words[2]?.lower ?? ''));
  if (question || short || input.blocks[unit.block]?.role === 'heading') return [];
  const singular = kind === 'company' ? words.find((t) => SINGULAR.has(t.lower)) : undefined;
  const plural = words.find((t) => PLURAL.has(t.lower)) ?? words.find((t) => OBJECT.has(t.lower));
  const own = kind === 'company' ? ownName(context) : null;
  const advice = advising && advises(words);
  const token = singular ?? plural ?? (own === null && !advice ? undefined : words[0]);
  if (words.length < 6 && words[0] !== token) return [];
  if (!token || (OBJECT.has(token.lower) && !words.some((t) => /^(?:nobody|no|never|nothing)$/.test(t.lower))))
    return [];
  return [
    {
      start: unit.start,
      end: unit.end,
      speaker: {
        form: 'self',
        singular: singular !== undefined,
        text: own !== null && !singular && !plural ? own : advice && !singular && !plural ? 'we' : token.text,
      },
      cue: { start: token.start, end: token.end },
      opens: null,
      lemma: 'first person',
      stance: asksFor(words) || advice ? 'demands' : (turnOf(words, context.pack) ?? 'asserts'),
      direct: true,
      rule: singular ? 'first-person:author' : plural ? `first-person:${kind}` : 'own-name',
    },
  ];
}
