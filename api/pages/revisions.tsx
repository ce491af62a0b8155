// What an outlet changed in an article: each state that says something else, with its headline, its sentences and what of the
// record stood on the words that went. Captures that only look otherwise are counted, not shown.
import type { ArticleLine, FormerPassage, RevisionLine } from '../../ledger/lines.ts';
import type { PageNote } from '../../ledger/page.ts';
import type { RevisionView } from '../../ledger/asking.ts';
import type { Rights } from '../../ledger/vocabulary.ts';
import { changedSentences, type SentenceChange } from '../changed.ts';
import { recordLink, revisionAnchor } from './links.ts';
import { counted, instantInWords } from './parts.tsx';
import { Words } from './words.tsx';

interface RevisionsProps {
  article: ArticleLine;
  /** Newest first. */
  views: readonly RevisionView[];
  rights: Rights;
}

export function Revisions({ article, views, rights }: RevisionsProps) {
  const first = views.at(-1);
  const lines = article.revisions ?? [];
  if (lines.length === 0)
    return (
      <p class="meta">
        {first ? `First seen ${instantInWords(first.revision.fetchedAt)}, and saying the same since.` : 'None is held.'}
        {views.length > 1 ? ` ${alike(views.length - 1)}` : ''}
      </p>
    );
  const byId = new Map(views.map((view) => [view.revision.id, view]));
  return (
    <ol class="revisions">
      {lines.toReversed().map((line, n) => (
        <li id={revisionAnchor(line)}>
          <State
            line={line}
            ended={lines[lines.length - n - 2]?.passages ?? []}
            before={byId.get(lines[lines.length - n - 2]?.revision ?? '')}
            after={byId.get(line.revision)}
            rights={rights}
          />
        </li>
      ))}
    </ol>
  );
}

const alike = (n: number): string => `${counted(n, 'other capture')} ${n === 1 ? 'differs' : 'differ'} in looks only.`;

interface StateProps {
  line: RevisionLine;
  /** What stood in the state before, and did not last. */
  ended: readonly FormerPassage[];
  before: RevisionView | undefined;
  after: RevisionView | undefined;
  rights: Rights;
}

function State({ line, ended, before, after, rights }: StateProps) {
  const notes = rights === 'link' ? [] : line.notes.map(({ text }) => text);
  const changes = before && after ? changedSentences(before, after, rights, notes) : [];
  const shut = changes.filter((change) => !change.open).length;
  const cited = ended.filter(({ of }) => of === 'report' || of === 'claim');
  return (
    <>
      <h3>
        {instantInWords(line.fetchedAt)} {line.sentences ? null : <span class="tag">first seen</span>}
        {line.restored ? <span class="tag">an earlier text put back</span> : null}
        {line.headline ? <span class="tag">new headline</span> : null}
        {[...new Set(line.notes.map(({ kind }) => kind))].map((kind) => (
          <span class={kind === 'update' ? 'tag' : 'tag warn'}>{NOTE_TAGS[kind]}</span>
        ))}
      </h3>
      <p class="meta">
        {line.sentences ? `${countsOf(line.sentences)}` : ''}
        {shut > 0 ? ` Rights do not let ${shut === 1 ? 'one of them' : `${shut} of them`} be shown.` : ''}
        {line.alike.length > 0 ? ` ${alike(line.alike.length)}` : ''}
      </p>
      {line.headline ? (
        <p class="diff headline">
          <Words before={line.headline.before} after={line.headline.after} />
        </p>
      ) : null}
      {notes.map((note) => (
        <p class="diff">
          <ins>{note}</ins>
        </p>
      ))}
      {changes
        .filter(({ open }) => open)
        .map((change) => (
          <Change change={change} />
        ))}
      {cited.length > 0 ? <Ended passages={cited} /> : null}
    </>
  );
}

const NOTE_TAGS: Readonly<Record<PageNote['kind'], string>> = {
  correction: 'correction',
  clarification: 'clarification',
  retraction: 'retraction',
  update: 'update',
  editor: 'editors’ note',
};

function countsOf(sentences: NonNullable<RevisionLine['sentences']>): string {
  const told = (['changed', 'added', 'removed', 'moved'] as const).filter((kind) => sentences[kind] > 0);
  const [first, ...rest] = told;
  if (!first) return 'No sentence changed.';
  return `${[`${counted(sentences[first], 'sentence')} ${first}`, ...rest.map((kind) => `${sentences[kind]} ${kind}`)].join(', ')}.`;
}

function Change({ change: { change, before, after } }: { change: SentenceChange }) {
  return (
    <p class="diff">
      {change === 'moved' ? <span class="tag">moved</span> : null}
      {change === 'moved' ? after : <Words before={before ?? ''} after={after ?? ''} />}
    </p>
  );
}

const FATES: Readonly<Record<FormerPassage['state'], string>> = {
  anchored: 'back as it was',
  moved: 'stands elsewhere now',
  'moved?': 'perhaps elsewhere now',
  changed: 'reads otherwise now',
  ambiguous: 'repeated: which it was is not told',
  gone: 'gone',
};

/** What was cited from this state and did not outlive it as it was. */
function Ended({ passages }: { passages: readonly FormerPassage[] }) {
  const byPlace = new Map(passages.map((passage) => [`${passage.start} ${passage.end}`, passage]));
  return (
    <details>
      <summary>{counted(byPlace.size, 'cited passage')} no longer as it was</summary>
      <ul class="plain">
        {[...byPlace.values()].map((passage) => (
          <li>
            <q>{passage.quote}</q>{' '}
            <span class="tag warn">{passage.edited ? 'its sentence was edited' : FATES[passage.state]}</span>
            {passage.similarity === undefined ? null : (
              <span class="meta">{Math.round(passage.similarity * 100)}% alike </span>
            )}
            {passage.now.map((now) => (
              <a class="meta" href={recordLink(now)}>
                as it stands now
              </a>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
