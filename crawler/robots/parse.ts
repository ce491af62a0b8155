// robots.txt into groups, read as forgivingly as its reference parser reads it: misspelt keys, missing colons, any line end.

export interface RobotsRule {
  allow: boolean;
  pattern: string;
}

export interface RobotsGroup {
  /** Product tokens in lower case; `*` for everybody. */
  agents: string[];
  rules: RobotsRule[];
  /** Seconds. */
  crawlDelay: number | null;
}

/** Eight times the longest URL browsers took; what stands beyond it in a line is not read. */
const MAX_LINE = 2083 * 8 - 1;

type Key = 'agent' | 'allow' | 'disallow' | 'delay';

/** Spellings found in the wild. A key may go on behind them: `Disallowed`. */
const KEYS: readonly (readonly [Key, RegExp])[] = [
  ['agent', /^(?:user-agent|useragent|user agent)/i],
  ['allow', /^allow/i],
  ['disallow', /^(?:disallow|dissallow|dissalow|disalow|diasllow|disallaw)/i],
  ['delay', /^crawl-delay/i],
];

/** Rules before the first agent belong to nobody. Lines of other keys, blank ones too, end no group. */
export function parseRobots(text: string): RobotsGroup[] {
  const groups: RobotsGroup[] = [];
  let group: RobotsGroup | undefined;
  for (const line of text.replace(/^\uFEFF/, '').split(/[\r\n]+/)) {
    const { key, value } = keyed(line.slice(0, MAX_LINE));
    if (key === 'agent') {
      if (!group || group.rules.length > 0) {
        group = { agents: [], rules: [], crawlDelay: null };
        groups.push(group);
      }
      const agent = agentOf(value);
      if (agent) group.agents.push(agent);
    } else if (group && key === 'delay') {
      group.crawlDelay = secondsOf(value) ?? group.crawlDelay;
    } else if (group && key) {
      group.rules.push({ allow: key === 'allow', pattern: value });
    }
  }
  return groups;
}

/** `Key: value # comment`; two words without a colon are taken as key and value. */
function keyed(line: string): { key: Key | undefined; value: string } {
  const bare = (line.split('#', 1)[0] ?? '').trim();
  const colon = bare.indexOf(':');
  const words = bare.split(/[ \t]+/);
  const [name = '', value = ''] =
    colon >= 0 ? [bare.slice(0, colon), bare.slice(colon + 1).trim()] : words.length === 2 ? words : [];
  return { key: KEYS.find(([, spelling]) => spelling.test(name))?.[0], value };
}

/** `ExportWatch/1.0 (x)` is `exportwatch`; undefined where no token stands. */
function agentOf(value: string): string | undefined {
  if (/^\*(?:\s|$)/.test(value)) return '*';
  return /^[a-z_-]+/i.exec(value)?.[0].toLowerCase();
}

function secondsOf(value: string): number | undefined {
  return /^\d{1,6}(?:\.\d{1,6})?$/.test(value) ? Number(value) : undefined;
}
