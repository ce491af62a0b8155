// Votes of committees, meetings of two sides, answers and requests in plain words.
// In: "The trade committee backed the bill 14 to 9." Out: "The team won 14 to 9."
import { type Family, type Need, PARTY } from '../trigger.ts';

const SIDES: readonly Need[] = ['country', 'agency', 'company', 'person', 'official'];
const VOTE =
  '[0-9]+(-| to | zu | tegen |–)[0-9]+|(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen) to (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';

export const VOTE_AND_MEETING: Family = {
  action: 'legislation',
  actors: PARTY,
  targets: [],
  objects: ['law'],
  rows: [
    {
      step: 'committee',
      status: 'proposed',
      when: `(<vote>ed|<pass approve adopt endorse back>ed ~6) (${VOTE}) ~6 (to|for|on|in favou?r|{bill})`,
      needs: ['measure', 'law', 'official'],
    },
    {
      step: 'committee',
      status: 'proposed',
      when: `({bill}|it|which) (has |had )?(<clear pass win leave>ed|got (out of|through)) ~4 (committee|panel|subcommittee|{COMMITTEE}|floor|house|senate|chamber)`,
      needs: ['measure', 'law', 'official'],
      passive: true,
    },
    {
      step: 'committee',
      status: 'proposed',
      when: '({bill}) ~2 (goes|went|moves|moved|heads|headed|passes|now goes) (now )?to ~3 (full |floor|house|senate|plenary|chamber|assembly|parliament|president|upper|lower|{ORG}|{AGENCY})',
      needs: [],
      passive: true,
      mention: true,
    },
    {
      step: 'talks',
      action: 'negotiation',
      status: 'completed',
      when: '(talks|discussions|negotiations|consultations|meetings?) ~6 (was|were|are|is|will be|to be) (being )?(held|convened|hosted|scheduled|set|due)',
      needs: SIDES,
      passive: true,
      future: true,
      actors: PARTY,
      objects: [],
    },
    {
      step: 'talks',
      action: 'negotiation',
      status: 'announced',
      when: '(talks|discussions|negotiations|consultations) ~3 (begins?|starts?|opens?|resumes?|will (begin|start|open|resume|take place|follow)) (in|on|at|next|this|{DATE})',
      needs: [...SIDES, 'measure', 'artifact'],
      future: true,
      passive: true,
      objects: [],
    },
    {
      step: 'talks',
      action: 'negotiation',
      status: 'completed',
      when: '(talks|discussions|negotiations|consultations) ~6 (ended|closed|broke|produced|yielded|failed|collapsed|brought|(had )?not (produced|yielded|brought))',
      needs: SIDES,
      passive: true,
      objects: [],
    },
    {
      step: 'talks',
      action: 'negotiation',
      status: 'announced',
      when: '({PERSON}|{AGENCY}|{COUNTRY}|minister|commissioner|secretary) (will |is to |are to )?meets? ~5 ({PERSON}|{AGENCY}|{COUNTRY}|counterparts?|minister|officials|envoys)',
      needs: SIDES,
      future: true,
      objects: [],
    },
    {
      step: 'asked',
      action: 'request',
      status: 'announced',
      when: '({COUNTRY}|{AGENCY}|{ORG}|{COMPANY}|government|ministry|{capital}) (has |have |had )?(also |formally |officially |now )?(asked|requested|applied|petitioned) ~4 (to be (admitted|exempted|included|added|let|spared|left)|to join|for (an?|more|its) ~2 (exemption|exception|waiver|delay|extension|stay|licen[cs]e))',
      needs: [],
      targets: PARTY,
    },
    {
      step: 'asked',
      action: 'request',
      status: 'announced',
      when: '({COUNTRY}|{AGENCY}|{ORG}|office|ministry|government) (has |have |had )?(also |formally |officially )?(requested|asked|urged) (in writing |formally )?(that|of) ~3 ({anonymous}|{PARTY})',
      needs: [],
      targets: PARTY,
    },
    {
      step: 'published',
      action: 'guidance',
      status: 'announced',
      when: '(<publish issue post release put>ed|<supplement>ed ~4 with) ~6 (frequently asked questions|faqs?|questions and answers|q&as?|guidance|guidelines|advisory|explanatory note|notice to exporters)',
      needs: [],
    },
    {
      step: 'published',
      action: 'guidance',
      status: 'announced',
      when: '(frequently asked questions|faqs?|guidance|guidelines|following answers|explanatory note) ~6 (was|were|is|are|,)? ?(published|issued|posted|released)',
      needs: [],
      passive: true,
    },
    {
      step: 'opened',
      action: 'investigation',
      status: 'announced',
      when: '(is|are|was|were|has been|have been) (now |also )?(reviewing|examining|auditing|probing|investigating|looking into|checking) (how|whether|why|the|its|{PARTY}|{anonymous})',
      needs: ['agency', 'official', 'country'],
      actors: ['agency', 'organization', 'person', 'country'],
      targets: ['company', 'organization', 'agency'],
      objects: ['chip', 'model'],
      needsActor: true,
    },
  ],
};
