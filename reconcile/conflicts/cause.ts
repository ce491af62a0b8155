// Why an official act came about: two texts that name different grounds for one act.
import { compareText, fold } from '../../ledger/text.ts';
import type { Finding } from './conflictLine.ts';
import { isUnsettled } from './lookAlikes/unsettled.ts';
import { clip, standOf } from './stand.ts';
import { daysApart, type Statement } from './statement.ts';
import { readStories, type Stories } from './story.ts';
import { contentStems, shared } from './topic.ts';

interface Caused {
  statement: Statement;
  ground: string;
  stems: ReadonlySet<string>;
}

interface CauseCue {
  name: string;
  pattern: RegExp;
}

const ACT =
  '(?:order|directive|ban|review|inquiry|investigation|curbs?|controls?|restrictions?|rule|decree|move|decision|listing|file|action|it)';

/** On folded text; the group `ground` is what is given as the reason. */
const CAUSE_CUES: readonly CauseCue[] = [
  // "The decree rested on a leaked manifest." / not: "The boat rested on the quay."
  {
    name: 'rests-on',
    pattern: new RegExp(
      `\\b${ACT}\\b[^.;]{0,80}\\b(?:rest(?:s|ed) on|w(?:as|ere) based on|stems? from|stemmed from|grew out of) (?<ground>[^.;]{8,160})`,
    ),
  },
  // "A leaked manifest was the reason the ministry began its review."
  {
    name: 'was-the-reason',
    pattern: new RegExp(
      `(?<ground>[^.;]{8,120}) (?:was|were) the (?:reason|cause|trigger|grounds?) (?:why |that |for )?[^.;]{0,60}\\b${ACT}\\b`,
    ),
  },
  // "closed the depot over worries that thieves could enter"
  {
    name: 'over-worries',
    pattern:
      /\b(?:order\w*|ban\w*|clos(?:e|ed)|shut|block\w*|restrict\w*|list\w*|bar\w*|curb\w*)\b[^.;]{0,80}\b(?:over|because of|owing to|due to|on) (?:worries|fears?|concerns?|suspicions?) (?:that |about |of |over )?(?<ground>[^.;]{8,160})/,
  },
  // "the file was opened because a clerk had sold keys"
  {
    name: 'because',
    pattern: new RegExp(
      `\\b${ACT}\\b[^.;]{0,50}\\b(?:opened|issued|imposed|ordered|begun|made|came|triggered|prompted|set off|putting|put)\\b[^.;]{0,60}\\b(?:because|after|when|by|since) (?<ground>[^.;]{8,160})`,
    ),
  },
  // "considered putting curbs on the Larch because outsiders had got in"
  {
    name: 'acted-because',
    pattern:
      /\b(?:considered|ordered|imposed|banned|barred|closed|blocked|restricted|listed)\b[^.;]{0,120}\bbecause (?:of )?(?<ground>[^.;]{8,160})/,
  },
];

const WINDOW = 30;

export function compareCauses(statements: readonly Statement[]): Finding[] {
  const stories = readStories(statements);
  const caused = statements.flatMap(causesOf);
  return caused.flatMap((a, index) => caused.slice(index + 1).flatMap((b) => causeFinding(a, b, stories)));
}

function causesOf(statement: Statement): Caused[] {
  const folded = fold(statement.quote);
  for (const cue of CAUSE_CUES) {
    const ground = cue.pattern.exec(folded)?.groups?.ground;
    if (ground && !isUnsettled(ground.slice(0, 20))) return [{ statement, ground, stems: contentStems(ground) }];
  }
  return [];
}

function causeFinding(a: Caused, b: Caused, stories: Stories): Finding[] {
  const [x, y] = [a.statement, b.statement];
  if (x.article === y.article || x.origin === y.origin || daysApart(x, y) > WINDOW) return [];
  const sameEvent = x.event !== null && x.event === y.event;
  if (!sameEvent && !stories.alike(x, y)) return [];
  if (shared(a.stems, b.stems).length > 0 || !a.stems.size || !b.stems.size) return [];
  const articles = [x.article, y.article].sort(compareText);
  return [
    {
      kind: 'cause',
      event: x.event ?? y.event,
      key: sameEvent ? [x.event ?? ''] : articles,
      about: 'what set off the act',
      rule: 'conflicts/cause',
      stands: [standOf(x, clip(a.ground)), standOf(y, clip(b.ground))],
    },
  ];
}
