// Every trigger, in the order in which they are tried: the narrower wording first, since it keeps a clause for itself.
import { CLOSURE } from './families/closures.ts';
import { COURT_TURN } from './families/court-turns.ts';
import { PURCHASE_BAN } from './families/purchase-bans.ts';
import { RULE_STEPS } from './families/rule-steps.ts';
import { WAIVER } from './families/waivers.ts';
import { ACCESS_BAN } from './families/access-ban.ts';
import { ENFORCEMENT } from './families/enforcement.ts';
import { GUIDANCE, INVESTIGATION } from './families/inquiries.ts';
import { LEGISLATION } from './families/legislation.ts';
import { LICENCE_DENIAL } from './families/licence-denials.ts';
import { LICENCE_REQUIREMENT } from './families/licence-duties.ts';
import { LICENCE_GRANT } from './families/licence-grants.ts';
import { LIFT } from './families/lifts.ts';
import { ENTITY_LISTING } from './families/listings.ts';
import { LITIGATION } from './families/litigation.ts';
import { NEGOTIATION } from './families/negotiations.ts';
import { OTHER_LANGUAGES } from './families/other-languages.ts';
import { REQUEST } from './families/requests.ts';
import { RETALIATION } from './families/retaliations.ts';
import { RELEASE } from './families/releases.ts';
import { VOLUNTARY_RESTRICTION } from './families/restrictions.ts';
import { RESCISSION } from './families/rescissions.ts';
import { RULE } from './families/rules.ts';
import { COURT_STEP } from './families/court-steps.ts';
import { DUTCH_ACT } from './families/dutch-acts.ts';
import { EASING } from './families/easings.ts';
import { FRENCH_ACT } from './families/french-acts.ts';
import { GERMAN_ACT } from './families/german-acts.ts';
import { LIST_ENTRY } from './families/list-entries.ts';
import { PENALTY } from './families/penalties.ts';
import { PLEA } from './families/pleas.ts';
import { SPANISH_ACT } from './families/spanish-acts.ts';
import { STOP_SALES } from './families/stops.ts';
import { UNDER_LICENCE } from './families/under-licence.ts';
import { VOTE_AND_MEETING } from './families/votes-and-meetings.ts';
import { type Trigger, triggersOf } from './trigger.ts';

export const TRIGGERS: readonly Trigger[] = [
  PURCHASE_BAN,
  CLOSURE,
  WAIVER,
  RULE_STEPS,
  COURT_TURN,
  RETALIATION,
  ENTITY_LISTING,
  LITIGATION,
  LEGISLATION,
  LIFT,
  LICENCE_DENIAL,
  LICENCE_REQUIREMENT,
  LICENCE_GRANT,
  ACCESS_BAN,
  RESCISSION,
  GUIDANCE,
  RULE,
  INVESTIGATION,
  ENFORCEMENT,
  REQUEST,
  NEGOTIATION,
  VOLUNTARY_RESTRICTION,
  RELEASE,
  OTHER_LANGUAGES,
  STOP_SALES,
  LIST_ENTRY,
  COURT_STEP,
  EASING,
  PLEA,
  UNDER_LICENCE,
  PENALTY,
  VOTE_AND_MEETING,
  GERMAN_ACT,
  FRENCH_ACT,
  DUTCH_ACT,
  SPANISH_ACT,
].flatMap(triggersOf);
