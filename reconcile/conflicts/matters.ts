// What a passage is about where it names nobody: the raw material, or the kind of rule ("the crane rule", "the quota on cranes").
import { MINERALS } from '../../ledger/minerals.ts';
import { stem } from './stem.ts';
import { isTopicWord } from './topic.ts';

const MINERAL = new RegExp(`\\b(?:${MINERALS})\\b`, 'g');
const MEASURE =
  '(?:rule|order|ban|quota|decree|curb|permit|licen[cs]e|regulation|restriction|embargo|stop|halt|bill|law|tariff|ceiling|listing)s?';
// "the memory rule" / not: "the new rule", "the export rule"
const BEFORE = new RegExp(`\\b(?<what>[a-z]{4,20}) ${MEASURE}\\b`, 'g');
// "permits for cranes"
const AFTER = new RegExp(`\\b${MEASURE} (?:on|for) (?:the )?(?<what>[a-z]{4,20})\\b`, 'g');

/** Of any rule on trade. */
const ANY: ReadonlySet<string> = new Set(
  `export import trade access licensing license licence interim final draft proposed federal court original current latest previous earlier later
  general partial full entire whole second third executive government chinese american european foreign national stricter strict tougher sweeping
  blanket export controls control similar certain individual court's temporary emergency necessary required valid separate special further companies
  customers countries exports sales shipments deliveries foreigners users goods items breach violating under into against lift grant`
    .split(/\s+/)
    .filter(Boolean),
);

/** `folded` is folded text. */
export function mattersOf(folded: string): string[] {
  const found = new Set((folded.match(MINERAL) ?? []).map((mineral) => `${mineral.replace(/s$/, '')} matter`));
  for (const pattern of [BEFORE, AFTER])
    for (const { groups } of folded.matchAll(pattern)) {
      const what = groups?.what ?? '';
      if (!ANY.has(what) && isTopicWord(what)) found.add(`${stem(what)} matter`);
    }
  return [...found];
}
