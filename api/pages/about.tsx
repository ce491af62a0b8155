// What the ledger is, how values are chosen, and what is shown of texts.
import { QUOTE_CONTEXT } from '../../ledger/rights.ts';
import { CONFLICT_KINDS } from '../../ledger/vocabulary.ts';
import type { Services } from '../services.ts';
import { Layout } from './layout.tsx';
import { counted } from './parts.tsx';
import { rulesOf } from './rulesAtWork.ts';

const ORDER = [
  ['Primary document', 'a notice, an order, a filing, a register'],
  ['Named official', 'somebody named who holds the office'],
  ['Company statement', 'the firm concerned, on the record'],
  ['The outlet’s own voice', 'what it states without naming a speaker'],
  ['Named person', 'anybody else who is named'],
  ['Retelling', 'aggregators and blogs'],
  ['Unnamed', 'officials, insiders, people familiar with a matter'],
] as const;

const KINDS: Readonly<Record<(typeof CONFLICT_KINDS)[number], string>> = {
  quantity: 'how many or how much',
  date: 'when',
  scope: 'how far it reaches',
  status: 'how far it got',
  role: 'who holds which office',
  name: 'what something is called',
  polarity: 'whether it is so at all',
  cause: 'why',
};

export async function aboutPage(services: Services) {
  const rules = await rulesOf(services.store);
  return (
    <Layout title="About" services={services} current="/about">
      <div class="prose">
        <h1>About this ledger</h1>
        <p>
          It watches reporting about AI export actions and keeps a record in which every value stands on a verbatim
          passage of a stored page. It does not rate truth, and writes no prose of its own: summaries are cited
          sentences, and titles are put together from the values shown.
        </p>
        <h2>How a displayed value is chosen</h2>
        <p>By the standing of who says it, in this order:</p>
        <ol>
          {ORDER.map(([name, note]) => (
            <li>
              <strong>{name}</strong>: {note}
            </li>
          ))}
        </ol>
        <p>
          Among equals the value of more independent origins is shown, and among those the latest. The others stay
          beside it with their passages. Each value names the rule that ranked it: <code>only/…</code> where no other
          value is reported, else the step that decided.
        </p>
        <h2>What counts as one origin</h2>
        <p>
          Ten copies of one wire story are one origin. Rewrites and excerpts count with the text they come from; a
          credited document or outlet we do not hold counts as its own.
        </p>
        <h2>What counts as a conflict</h2>
        <p>Values of one event that cannot all stand, each with its passages:</p>
        <dl class="facts">
          {CONFLICT_KINDS.map((kind) => (
            <>
              <dt>{kind}</dt>
              <dd>{KINDS[kind]}</dd>
            </>
          ))}
        </dl>
        <h2>Dates</h2>
        <p>
          A date is shown as imprecise as it was stated: a month stays a month. Filters find it where its whole span
          meets what is asked for. “As known on” shows what a ledger would hold that got only what was published by
          then.
        </p>
        <h2>What is shown of texts</h2>
        <p>
          Cited passages with at most {QUOTE_CONTEXT} characters around them; the whole text only where the outlet’s
          rights allow it, and a link alone where they ask for that. Stored for verification is not the same as shown.
        </p>
        <h2>People</h2>
        <p>
          An allegation about a person is always shown as somebody’s. A value that stands on unnamed speakers alone is
          labelled so.
        </p>
        <h2>Rules</h2>
        <p>
          Every record names the rule that made it. These are at work in this ledger; <code>explain</code> on the
          command line tells each step for one article, event or conflict.
        </p>
        {rules.map(([kind, names]) => (
          <details>
            <summary>
              {kind} <span class="meta">{counted(names.length, 'rule')}</span>
            </summary>
            <ul class="plain">
              {names.map(([name, count]) => (
                <li>
                  <code>{name}</code> <span class="meta">{counted(count, 'record')}</span>
                </li>
              ))}
            </ul>
          </details>
        ))}
        <h2>Licence of the data</h2>
        <p>
          What is ours in it (the selection, the fields, the links between records) may be used by anybody for anything
          under <a href="https://creativecommons.org/publicdomain/zero/1.0/">CC0 1.0</a>. Quotations remain those of
          their authors: cite them as quotations, with outlet and author.
        </p>
        <h2 id="object">How to object</h2>
        <p>
          Whoever is named here, or publishes a text cited here, may ask whoever runs this server to correct a record,
          to show less of a text, or to take it down. Name the address of the record, its passage and the reason. What
          is decided is listed under <a href="/corrections#ours">Corrections</a>; a record is never changed silently.
        </p>
        <h2>Using it</h2>
        <p>
          Everything here is also <a href="/docs">JSON, feeds and downloads</a>, under the same filters.
        </p>
      </div>
    </Layout>
  );
}
