// Who as a rule stands behind a document that names no author.
import type { EntityType } from '../../../ledger/vocabulary.ts';

type Author = 'letter' | 'agency' | 'company' | 'person' | 'speaker';

const ROWS: Readonly<Record<Author, string>> = {
  agency: `order directive rule rules notice guidance release entry register records regulation regulations decree announcement advisory annex faq faqs q&a circular list schedule bulletin direction directions docket denial figures tally memo draft bescheid
    verfügung anordnung verordnung erlass mitteilung comunicado orden norma decreto décret arrêté règlement besluit`,
  company: 'filings filing complaint lawsuit suit petition klage beschwerde demanda querella plainte',
  person: 'ruling decision judgment judgement opinion testimony urteil entscheidung sentencia fallo',
  letter: 'letter schreiben brief carta lettre',
  speaker: 'statement post email e-mail',
};

const AUTHOR_OF = new Map<string, Author>(
  Object.entries(ROWS).flatMap(([author, words]) =>
    words.split(/\s+/).map((word): [string, Author] => [word, author as Author]),
  ),
);

export const authorOfDocument = (document: string): Author | undefined => AUTHOR_OF.get(document);
export const AUTHOR_TYPES: Readonly<Record<'agency' | 'company', ReadonlySet<EntityType>>> = {
  agency: new Set<EntityType>(['agency']),
  company: new Set<EntityType>(['company']),
};
