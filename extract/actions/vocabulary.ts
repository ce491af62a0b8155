// Word lists that triggers share. Verbs in <…> stand for all their forms, see `pattern.ts`.
import { MINERALS } from '../../ledger/minerals.ts';

const PLACE = '(in|from|inside|outside|of|beyond|across|located in|based in|living in)';
const FOLK =
  '(users?|customers?|people|persons|accounts?|clients?|subscribers|researchers|students|engineers|staff|workers|developers|nationals|citizens|residents|everyone|everybody|anyone|anybody|buyers)';

export const VOCABULARY: Readonly<Record<string, string>> = {
  folk: FOLK,
  ordered:
    '<order direct instruct require compel command force oblige mandate>|<tell>|(gave|given|giving) (it|them|us|{COMPANY}) ~3 to|(left|leaving) ~4 no choice but',
  close:
    'shut|cut|bar|block|close|suspend|disable|restrict|refuse|deny|pull|remove|stop|halt|lock|exclude|switch|turn|withdraw|limit|end|take|cease|curb|terminate|revoke|sever|geofence|geoblock|geo-block|wall|fence|kick|deactivate|discontinue|freeze|pause|unplug|drop|ban|boot|throttle',
  closed:
    '<shut cut bar ban block close exclude lock keep forbid prohibit wall fence freeze disconnect evict expel kick boot cordon shield deny strip>',
  foreign: `foreign nationals?|foreign users?|foreign customers?|foreign citizens?|foreign access|foreign persons?|foreigners|non-citizens|non-americans|overseas (users?|customers?|clients|buyers)|users abroad|customers abroad|${FOLK} (abroad|overseas|outside|beyond|located)|${FOLK} ${PLACE} (the )?({COUNTRY}|country|border)`,
  measure:
    'rules?|orders?|directives?|regulations?|framework|bans?|restrictions?|controls?|curbs?|limits?|requirements?|embargo|measures?|policy|policies|edict|decree|block|blockade|prohibition|regime|mandate|moratorium',
  rules:
    'rules?|regulations?|framework|limits?|controls?|curbs?|restrictions?|export controls|guardrails|decree|regime|rulebook|thresholds?',
  list: '{LIST}|entity list|unverified list|(trade |export |no-trade )?black-?list|(restricted|denied|sanctioned|restricted-party|restricted-parties) (part(y|ies) |persons? |traders? |entit(y|ies) )?(list|roll|register)|sanctions list|(military )?end.user list|watch-?list|watch list|grey list|gray list|no-trade list|list of ~2 (restricted|sanctioned|barred|banned|designated|blacklisted) ~1 (entities|parties|firms|companies|traders)|register|roll|consignee list|control list|list of (companies|firms|entities|parties|undertakings|buyers|names)|(black|sperr|verbots)liste|zwarte lijst|liste noire|lista negra|lista de entidades',
  licence: 'licen[cs]es?|export licen[cs]es?|permits?|licen[cs]ing|authori[sz]ations?',
  leave:
    'licen[cs]es?|licen[cs]ing|export licen[cs]es?|permits?|permission|authori[sz]ation|approval|clearance|sign-off|consent|green light|prior approval',
  applications:
    'applications?|licen[cs]es?|licen[cs]e (applications?|requests?|bids?)|export (applications?|requests?|bids?)|requests? for ~2 licen[cs]es?|bids? to (export|ship|sell|send)|requests? to (export|ship|sell|send|supply|transfer)|petition to (export|ship|sell)|filings? to (export|ship)|permits?|export permits?',
  waiver: 'waivers?|exemptions?|carve-?outs?|exceptions?|reprieve|grace period|derogations?|dispensation',
  court: '{COURT}|judge|court|tribunal|appeals court|panel of judges|circuit|justices|judges|bench|magistrate',
  suspended:
    '<suspend stay freeze block halt pause enjoin stop>|<put place> on (hold|ice)|lifted in part|<put> ~1 brakes on',
  rescinded:
    '<rescind revoke repeal scrap withdraw drop annul abandon cancel abolish shelve kill axe nix void nullify reverse undo discard ditch jettison retract>|<strike>ed down|<give>ed up|<tear rip>ed up|<walk roll>ed back|<do>ed away with|(did|doing|done) away with',
  tightened:
    '<tighten widen expand extend update broaden strengthen toughen amend revise stiffen harden overhaul rewrite adjust sharpen>|<close>ed loopholes in|<step ramp>ed up',
  issued:
    '<issue>ed|issuing|<publish release unveil finalise adopt announce promulgate impose introduce enact decree slap clamp post gazette>|<roll put set hand>ed (out|down)|<bring>ed in',
  capital:
    'washington|beijing|brussels|tokyo|seoul|the hague|london|berlin|paris|moscow|ottawa|new delhi|delhi|taipei|canberra|jerusalem|riyadh|abu dhabi|rome|madrid|bern|vienna|stockholm|singapore|capitol hill|the hill|downing street|the kremlin|the white house',
  bill: '{BILL}|bill|act|measure|legislation|draft law|proposal|draft legislation|statute',
  passed:
    '<pass approve carry adopt clear endorse back ratify>|<vote>ed (for|through)|(gave|given) ~2 (approval|nod|backing|assent) to',
  launched:
    '<launch release unveil introduce debut ship preview>|<roll bring put>ed out|<announce>ed|put on sale|<open>ed up|<make>ed available',
  mineral: MINERALS,
  agencywords: 'administration|government|white house|department|ministry|office|agency|bureau|regulator|commission',
  official:
    'sens?\\.|reps?\\.|senators?|lawmakers?|minist(er|ry|ries)|m\\.?p\\.?s?|meps?|congress(man|woman)?|governors?|ambassadors?|commission(er)?|president|prime minister|chancellor|chair(man|woman)?|committee|formal(ly)?|official(ly)?|government|secretary|attorneys? general|deput(y|ies)|member of parliament|embassy|envoys?|trade chief|commerce chief|regulators?|letter|petition',
  /** Whatever licences, curbs and stops are laid on. */
  wares:
    '{CHIP}|{MODEL}|{mineral}|goods|items?|products?|memory|memories|chips?|accelerators?|processors?|gpus?|servers?|semiconductors?|wafers?|lithography|weights|checkpoints?|models?|software|code|services?|cloud|computing|compute|accounts?|technology|technologies|tools?|equipment|hardware|machines?|boards?|cards?|components?|devices?|systems?|metals?|materials?|oxides?|compounds?|ores?|magnets?|substances?|bandwidth|exports?|shipments?|suppl(y|ies)|deliver(y|ies)|prozessor(en)?|chips?|modelle?|speicher|geheugen|apparatuur|processeurs?|puces?|modèles?|mémoires?|procesador(es)?|modelos?',
  /** A sum of money. */
  money:
    '(us|usd|eur|can|c|a|nt|hk)?[$€£¥₩₹][0-9][^ ]*( (million|billion|thousand|m|bn|k))?|[0-9][0-9.,]* ~1 (million |billion |thousand )?(dollars|euros?|pounds|yen|won|yuan|francs|crowns|kronor|guilders|rupees)|(a )?(million|half a million|record) ~1 (dollars|euros?|pounds|fine|penalty)',
  /** Those whose name is not told. */
  anonymous:
    'compan(y|ies)|firms?|labs?|laborator(y|ies)|developers?|makers?|chip-?makers?|start-?ups?|manufacturers?|producers?|suppliers?|vendors?|distributors?|resellers?|dealers?|traders?|brokers?|forwarders?|carriers?|shippers?|exporters?|importers?|foundr(y|ies)|operators?|providers?|buyers?|customers?|applicants?|undertakings?|entities|entity|parties|businesses|business|outfits?|groups?|subsidiar(y|ies)|universit(y|ies)|institutes?|hospitals?|ministr(y|ies)|regulators?|agenc(y|ies)|offices?|department|bureau|authorit(y|ies)|directorate|commission|customs|prosecutors?|police|officers|government|governments|minister|secretary|judges?|courts?|tribunal|committee|lawmakers|parliament|house|senate|plants?|destinations?|countries|unternehmen|firmen|firma|händler|behörde|ministerium|gericht|richter|ausschuss|zoll|entreprises?|société|ministère|autorités?|tribunal|juge|bedrijf|bedrijven|ministerie|rechter|empresas?|ministerio|autoridades|juez',
  /** Words asked of an authority before goods may leave. */
  plea: 'applications?|requests?|bids?|filings?|petitions?|licen[cs]es?|permits?|permissions?|authori[sz]ations?|aanvra(ag|gen)|vergunningaanvra(ag|gen)|anträge|antrag|ausfuhranträge|ausfuhrantrag|demandes?|solicitud(es)?',
  howMany:
    '[0-9]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|dozens? of|hundreds of|several|most|both|all|many|half|zwei|drei|vier|fünf|deux|trois|quatre|cinq|twee|drie|vier|vijf|dos|tres|cuatro|cinco',
  goods:
    '({CHIP}|{MODEL}|chips?|accelerators?|processors?|gpus?|servers?|semiconductors?|wafers?|weights|ai (chips?|models?|systems?|hardware|processors?)|technology|tools?|equipment|hardware|machines?|crates?|racks?|boards?|products?|parts?|shipments?)',
};
