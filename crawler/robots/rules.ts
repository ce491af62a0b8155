// What a robots.txt says to one agent, by RFC 9309: its own group before everybody's, the longest pattern wins.
import { PRODUCT } from '../agent.ts';
import { parseRobots, type RobotsGroup, type RobotsRule } from './parse.ts';
import { encodedPattern, matchesPath, plainEscapes } from './pattern.ts';

export interface RobotsRules {
  /** The host gave no answer that counts, which forbids everything for now. */
  unreachable: boolean;
  /** `url` as it will be asked: percent-encoded. */
  allows(url: string): boolean;
  /** Seconds between two requests the operator asks for. */
  crawlDelay: number | null;
}

const MAX_DELAY_S = 60;

/** A server in trouble, or one that asks for less, has not said what it allows. Status 0 stands for no answer at all. */
export const isUnreachable = (status: number): boolean => status === 0 || status === 429 || status >= 500;

export function rulesOf(status: number, body: string, agent = PRODUCT): RobotsRules {
  if (isUnreachable(status)) return { unreachable: true, allows: () => false, crawlDelay: null };
  if (status >= 400) return { unreachable: false, allows: () => true, crawlDelay: null };
  const groups = groupsFor(parseRobots(body), agent.toLowerCase());
  const rules = groups.flatMap((group) => group.rules.flatMap(withIndexPage).map(comparable));
  const delays = groups.flatMap(({ crawlDelay }) => crawlDelay ?? []);
  return {
    unreachable: false,
    allows: (url) => allowed(pathOf(url), rules),
    crawlDelay: delays.length > 0 ? Math.min(Math.max(...delays), MAX_DELAY_S) : null,
  };
}

/** All groups that name the agent together; only where there is none, those for everybody. */
function groupsFor(groups: readonly RobotsGroup[], agent: string): RobotsGroup[] {
  const own = groups.filter(({ agents }) => agents.includes(agent));
  return own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'));
}

/** Allowing `/a/index.html` allows `/a/`. */
function withIndexPage(rule: RobotsRule): RobotsRule[] {
  const folder = rule.allow ? /^(?<folder>.*\/)index\.htm[^/]*$/.exec(rule.pattern)?.groups?.folder : undefined;
  return folder === undefined ? [rule] : [rule, { allow: true, pattern: `${folder}$` }];
}

interface ComparableRule extends RobotsRule {
  /** With needless escapes undone. */
  plain: string;
}

function comparable({ allow, pattern }: RobotsRule): ComparableRule {
  const encoded = encodedPattern(pattern);
  return { allow, pattern: encoded, plain: plainEscapes(encoded) };
}

/** The longest matching pattern decides, an allowing one where two are as long. The RFC undoes needless escapes before
 *  it compares, its reference parser does not: what either forbids is not asked for. */
function allowed(path: string, rules: readonly ComparableRule[]): boolean {
  const plainPath = plainEscapes(path);
  const longest = { allow: 0, disallow: 0 };
  for (const { allow, pattern, plain } of rules) {
    const side = allow ? 'allow' : 'disallow';
    if (pattern.length <= longest[side]) continue;
    if (matchesPath(path, pattern) || (!allow && matchesPath(plainPath, plain))) longest[side] = pattern.length;
  }
  return longest.allow >= longest.disallow;
}

/** Path and query as they stand. */
function pathOf(url: string): string {
  const rest = (url.split('#', 1)[0] ?? '').replace(/^(?:[a-z][a-z\d+.-]*:)?\/\/[^/?]*/i, '');
  return rest.startsWith('/') ? rest : `/${rest}`;
}
