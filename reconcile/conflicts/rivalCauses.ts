// Two grounds for one act in one text: "The port said the tide was the cause. The real reason, two pilots said, was a strike."
import { compareText, fold } from '../../ledger/text.ts';
import { thingOf } from './about.ts';
import type { Finding, Stand } from './conflictLine.ts';
import { CUE } from './cueWords.ts';
import { foldedOf, has, ofWords, opinionOf } from './remembered.ts';
import { clip, standOf } from './stand.ts';
import { attributed, type Statement } from './statement.ts';

const NOUN =
  '(?:reason|cause|trigger|motive|grounds?|explanation|excuse|pretext|justification|rationale|grund|ursache|auslöser|raison|motif|razón|motivo|causa|reden|oorzaak)';

// "because the seals were forged", "it blamed the tide" / not: "He came because."
const GROUND = new RegExp(
  `\\b(?:because|owing to|due to|on account of|thanks to|blam(?:es|ed)|prompted by|triggered by|driven by|acted after|followed? from|in (?:answer|response|reaction|reply|retaliation) (?:to|for)|(?:first |an |its |their )?(?:answer|response|reaction|retaliation) to|a (?:question|matter) of|weil|wegen|aufgrund|parce que|en raison|à cause|porque|debido a|a causa de|omdat|wegens|vanwege)\\b|\\b${NOUN} (?:is|was|were|lay|ist|war|était|est|fue|es|:)|\\b(?:is|was) the (?:\\p{L}+ ){0,2}${NOUN}\\b`,
  'u',
);

const OTHER =
  '(?:real|true|actual|another|other|different|wahre[rn]?|eigentliche[rn]?|vraie|véritable|verdadera|verdadero|echte|werkelijke)';

// "The real reason was a strike", "the trigger was the strike" / not: "the reason was the tide"
const POINTED = new RegExp(
  `\\b${OTHER} ${NOUN}\\b|\\bbut\\b[^.;]{0,80}\\b(?:trigger|cause|reason) was\\b|\\b(?:swears?|swore|insist(?:s|ed)?|argues?)\\b[^.;]{0,30}\\bthat it was\\b`,
  'u',
);
// "and not paperwork, set it off", "the official reason", "it was the tide that moved the port"
const SET_APART =
  /\b(?:official|stated|public|given) (?:reason|excuse|explanation|version|motive|pretext|rationale)\b|\bnot (?:\p{L}+,? ){1,3}(?:set off|triggered|prompted|caused|led to|lay behind|was behind|drove)\b|\b(?:trigger|cause) was\b|\bit was [^.;]{3,80} that (?:\p{L}+ed|led|set|drove|made)\b|^"?(?:because|weil|parce que|porque)\b/u;
// "denied any link" / not: "denied any wrongdoing"
const UNLINKED =
  /\b(?:den(?:ied|ies|y)|no|without) (?:any |a )?link\b|\bno (?:connection|relation)\b|\b(?:unconnected|unrelated)\b|\b(?:nothing|anything) to do with\b|\bgeen sprake\b|\bkeine rede\b/;

/** Sentences between the two accounts. */
const REACH = 3;

export function compareRivalCauses(statements: readonly Statement[]): Finding[] {
  return statements.flatMap((rival, index) => {
    if (!has(rival, CUE.rival)) return [];
    const unlinked = isUnlinked(rival);
    const pointed = !unlinked && isPointed(rival);
    if (!unlinked && !pointed && !isSetApart(rival)) return [];
    if (rival.quote.length > 320 || opinionOf(rival)) return [];
    const before = statements.slice(Math.max(0, index - REACH), index).reverse();
    const after = statements.slice(index + 1, index + 1 + REACH);
    const find = (list: readonly Statement[], fits: (told: string) => boolean): Statement | undefined =>
      list.find((other) => isRival(other, rival) && fits(foldedOf(other)));
    const grounded = (text: string): boolean => GROUND.test(text) || SET_APART.test(text);
    if (unlinked) {
      const other = find(before, grounded) ?? find(leadOf(statements, index), (text) => ANSWER.test(text));
      return other ? [causesFinding(other, [rival, ...goingOn(statements[index + 1], rival)])] : [];
    }
    const previous = before[0];
    const other =
      find([...before, ...after], grounded) ??
      (pointed && previous && attributed(previous) && isRival(previous, rival) ? previous : undefined);
    return other ? [causesFinding(other, [rival, ...announced(statements[index + 1], rival)])] : [];
  });
}

const isUnlinked = ofWords(({ folded }) => UNLINKED.test(folded));
const isPointed = ofWords(({ folded }) => POINTED.test(folded));
const isSetApart = ofWords(({ folded }) => SET_APART.test(folded));

const ANSWER = /\b(?:answer|response|reaction|reply|retaliation|retaliat\p{L}+) (?:to|for|against)\b/u;

/** The two sentences a text begins with. */
function leadOf(statements: readonly Statement[], index: number): Statement[] {
  const article = statements[index]?.article;
  const first = statements.slice(Math.max(0, index - (statements[index]?.nth ?? 0)), index);
  return first.filter((statement) => statement.article === article && statement.nth < 2);
}

/** "It was a matter of safety, an envoy said." right after the denial: the denier's own ground. */
const goingOn = (next: Statement | undefined, denial: Statement): Statement[] =>
  next && next.article === denial.article && next.block === denial.block && /^"?it (?:is|was)\b/.test(foldedOf(next))
    ? [next]
    : [];

/** "Two pilots gave another reason." only says that one follows. */
const announced = (next: Statement | undefined, rival: Statement): Statement[] =>
  next && next.article === rival.article && ANNOUNCES.test(foldedOf(rival)) ? [next] : [];

const ANNOUNCES = new RegExp(`\\b${NOUN}[.:]$`, 'u');

/** Another voice of the same text, near. */
function isRival(other: Statement, rival: Statement): boolean {
  return other.article === rival.article && other.quote.length <= 400 && fold(other.speaker) !== fold(rival.speaker);
}

function causesFinding(other: Statement, rivals: readonly Statement[]): Finding {
  const [rival = other] = rivals;
  const [x, y] = other.start < rival.start ? [other, rival] : [rival, other];
  const side = (list: readonly Statement[]): Stand[] =>
    list.map((statement) => ({
      ...standOf(statement, clip(list[0]?.quote ?? '')),
      group: foldedOf(list[0] ?? statement),
    }));
  return {
    kind: 'cause',
    event: x.event ?? y.event,
    key: ['rival', ...[foldedOf(x), foldedOf(y)].sort(compareText)],
    about: `the reason for the act${thingOf(x, y)}`,
    rule: 'conflicts/cause-rivals',
    stands: [...side([other]), ...side(rivals)],
  };
}
