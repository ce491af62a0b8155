// Word lists that triggers share.

export const VOCABULARY: Readonly<Record<string, string>> = {
  ordered:
    'ordered|orders|directed|directs|told|tells|instructed|instructs|required|compelled|commanded|forced|forces|obliges|obliged|ordering|directing',
  close:
    'shut|cut|bar|block|close|suspend|disable|restrict|refuse|deny|pull|remove|stop|halt|lock|exclude|switch|turn|withdraw|limit|end|take|cease|curb',
  closed:
    'shut|shuts|shutting|cut|cuts|cutting|barred|bars|barring|banned|bans|banning|blocked|blocks|blocking|closed|closes|closing|excluded|excludes|locked|locks|kept|keeps|forbade|forbids|forbidden|prohibited|prohibits',
  foreign:
    'foreign nationals?|foreign users?|foreign customers?|foreign citizens?|foreign access|foreign persons?|foreigners|non-citizens|non-americans|users abroad|customers abroad|(users?|customers?|people|anyone|anybody|everyone) (abroad|overseas|outside|beyond|located)',
  measure:
    'rules?|orders?|directives?|regulations?|framework|bans?|restrictions?|controls?|curbs?|limits?|requirements?|embargo|measures?|policy|policies',
  rules: 'rules?|regulations?|framework|limits?|controls?|curbs?|restrictions?',
  list: '{LAW}|entity list|unverified list|trade blacklist|blacklist|restricted list|sanctions list|watch ?list|register|roll',
  licence: 'licen[cs]es?|export licen[cs]es?|permits?',
  applications: 'applications?|licen[cs]es?|requests? for licen[cs]es?|bids? to export',
  court: 'judge|court|tribunal|appeals court|panel of judges',
  suspended:
    'suspended|suspends|stayed|stays|froze|freezes|frozen|blocked|blocks|halted|halts|paused|pauses|enjoined|put on hold|puts on hold|lifted in part',
  rescinded:
    'rescinded|rescinds|rescinding|revoked|revokes|repealed|repeals|scrapped|scraps|withdrew|withdrawn|withdraws|dropped|drops|annulled|abandoned|cancelled|canceled|abolished|struck down|gave up|given up|tore up|torn up|reversed|walked back',
  tightened:
    'tightened|tightens|widened|widens|expanded|expands|extended|extends|updated|broadened|strengthened|toughened|closed loopholes in|amended|amends|revised',
  issued:
    'issued|published|publishes|released|unveiled|unveils|finali[sz]ed|adopted|announced|announces|promulgated|imposed|imposes|introduced|rolled out|put out|slapped',
  bill: '{LAW}|bill|act|measure|legislation|draft law|proposal',
  passed: 'passed|passes|approved|approves|carried|adopted|adopts|cleared|clears|voted for',
  launched:
    'launched|launches|released|releases|unveiled|unveils|introduced|rolled out|announced|debuted|shipped|put on sale',
  mineral:
    'gallium|germanium|antimony|quartz|graphite|tungsten|rare earths?|minerals?|magnets?|lithium|cobalt|nickel|indium|bismuth|tellurium|molybdenum|helium|neon',
  agencywords: 'administration|government|white house|department|ministry|office|agency|bureau|regulator|commission',
};
