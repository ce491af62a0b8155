// Finite forms of English verbs that are common behind a subject and do not end in "-ed".
import { wordList } from './known-names.ts';

export const FINITE_VERBS = new Set(
  wordList(`has had will would may might can could must should does did won't wouldn't can't couldn't hasn't hadn't doesn't didn't won’t wouldn’t can’t couldn’t hasn’t hadn’t doesn’t didn’t
  says said agreed paid took gave went got lost won shut cut put let made sold sent told wrote began ran left kept held met led grew fell rose broke brought bought built caught chose came drew drove felt fought found flew forgot forgave froze hid hit
  hurt knew laid lay lent lit meant quit read rode sank saw sought shook shot spent split spoke spread stood stole struck swore swung taught threw thought understood woke withdrew wound
  plans wants seeks expects intends sells makes ships sued sues needs holds owns runs keeps gets takes gives goes comes does denies declines refuses rejects disputes faces fears hopes insists argues claims believes calls adds warns
  offers promises agrees accepts admits blames bars bans blocks limits caps closes opens opened reopens reopened appeals appealed settles settled also already still now never again quietly recently itself alone ever soon then once`),
);
