// Words of one meaning, so that what was learned of one holds for the others: dictionary forms; an underscore joins the words of a phrase.
// A word may stand in several classes.

export const WORD_CLASSES: Readonly<Record<string, string>> = {
  // what is done to trade and access
  shut: 'bar ban block forbid prohibit outlaw exclude shut close lock cut sever wall fence ring-fence geofence geoblock geo-block expel evict kick boot oust bounce disconnect unplug quarantine cordon firewall blackout cutoff cut-off lockout lock-out embargo prohibition blockade proscribe preclude debar interdict disallow deplatform cut_off shut_out lock_out off-limits off_limits shut_the_door close_the_door slam_the_door pull_the_plug draw_the_shutter bring_down_the_shutter no-go red_light turn_away show_the_door freeze_out',
  limit:
    'curb restrict limit cap tighten throttle ration quota ceiling squeeze clamp clampdown crackdown clip crimp choke rein stiffen harden toughen ratchet constrain hem bridle noose screw strangle stranglehold chokehold trammel leash tourniquet restriction control threshold hurdle barrier stricture limitation',
  stop: 'halt stop pause suspend freeze cease discontinue end mothball withhold hold delay postpone defer shelve stall interrupt stoppage suspension moratorium standstill abeyance cessation ice adjourn call_a_halt put_on_ice on_ice on_hold hit_pause press_pause',
  withdraw:
    'pull withdraw remove retire recall yank scrub deactivate disable offline sunset pull-out pullout exit quit leave retreat abandon drop unlist take_down took_down switch_off turn_off power_down wind_down pull_back pull_out go_dark darken dark retract',
  order:
    'order direct instruct command compel force oblige mandate decree edict directive injunct instruction summons demand dictate enjoin diktat fiat tell',
  need: 'need require must subject mandatory obligatory compulsory necessary prerequisite requirement condition conditional without unless oblige entail hinge',
  licence:
    'licence license permit permission authorisation authorization approval consent clearance paperwork sign-off stamp signature say-so licensing permitting leave exemption waiver dispensation go-ahead',
  application: 'application request bid filing petition plea submission applicant apply ask dossier form',
  grant:
    'grant approve clear allow authorise authorize greenlight green-light nod okay ok bless wave sign award go-ahead green_light permit let accord bestow rubber-stamp assent thumbs-up yes all-clear wave_through sign_off give_the_nod get_the_nod go_ahead clearance approval give_way ok_sign',
  refuse:
    'refuse deny reject decline rebuff spurn veto nix spike snub dismiss refusal denial rejection no knockback thumbs-down rejected rebuke brush turn_down knock_back throw_out knock_down shoot_down turn_away send_back say_no said_no thumb_down kill return_unsigned sour cold_shoulder empty-handed blank',
  list: 'list blacklist listing register roll roster annex schedule designate designation sanction black-list entity_list inventory ledger catalogue index blacklisting name add addition place put watchlist watch-list greylist trade_blacklist',
  delist: 'delist delisting strike scratch expunge erase removal de-list unlist drop_from come_off take_off remove',
  rule: 'rule regulation decree ordinance framework rulebook circular measure by-law bylaw statute code regime rulemaking standard provision article notice order policy norm proclamation instrument ukase',
  issue:
    'issue publish promulgate gazette announce unveil adopt enact finalise finalize print circulate post sign decree proclaim introduce impose lay slap table hand roll_out hand_down bring_in set_out put_out issuance publication',
  amend:
    'amend revise rewrite widen extend expand broaden strengthen overhaul rework update redraft recast sharpen tweak amendment revision modify alter adjust enlarge lengthen stretch',
  begin:
    'begin start effect force apply enter kick bite commence effective apply in_force take_effect come_into kick_in bind binding operative live',
  rescind:
    'rescind repeal revoke scrap annul void nullify cancel undo reverse overturn axe ditch tear jettison abolish unwind rescission revocation repeal withdrawal strike u-turn climbdown bin junk kill erase dismantle walk_back roll_back claw_back tear_up do_away vacate backtrack supersede torn',
  ease: 'ease relax loosen soften thaw exempt carve spare waiver waive exemption carve-out exception derogation reprieve relief easing relaxation lighten dilute water trim narrow concession grace partial partially partly some certain selected carve_out peel prise loophole',
  reopen:
    'lift restore reopen reinstate readmit resume unblock unfreeze unlock return back unban welcome restoration reopening resumption reinstatement again reconnect rehabilitate normalise normalize uncork switch_back let_back turn_back free unshackle expire lapse',
  punish:
    'fine penalise penalize penalty charge indict arrest seize detain raid convict sentence plead settle prosecute confiscate impound forfeit smuggle accuse bust nab seizure settlement indictment conviction guilty jail prison fraud conspiracy cuff handcuff swoop intercept search forfeiture prosecution prosecutor customs agent officer detention custody extradite launder violate violation breach divert false misdeclare mislabel crate suitcase collar haul deport debar ban_from',
  court: 'court judge tribunal bench justice magistrate circuit jurist docket courtroom appellate chambers',
  sue: 'sue suit lawsuit complaint appeal plaintiff challenge litigate litigation legal_action legal_challenge appellant defendant claimant petitioner',
  ruling:
    'ruling judgment judgement verdict stay enjoin injunction uphold hearing brief oral overrule affirm reverse remand hear argument order ruled motion dismiss side interim relief find',
  legislate:
    'bill act amendment vote committee senate house congress parliament chamber lawmaker floor sponsor markup mark-up introduce reading legislation legislator legislature veto filibuster subcommittee senator representative rep sen co-sponsor cosponsor ballot quorum passage pass clear backing enact bundestag assembly caucus bipartisan deputy mp mep chamber',
  probe:
    'investigate probe inquiry enquiry investigation audit review subpoena examine scrutinise scrutinize inspect inspector inspection look look_into scrutiny examination auditor investigator question questionnaire comb pore dig sift',
  talk: 'talk negotiate negotiation meet meeting summit bargain discuss deal truce delegation envoy consult consultation dialogue negotiator round sit agree agreement memorandum counterpart diplomacy shuttle table parley haggle sit_down ceasefire accord understanding hotline communique',
  retaliate:
    'retaliate retaliation retaliatory counter countermeasure counter-measure reprisal tit-for-tat answer hit_back strike_back respond response revenge riposte tariff reciprocate payback boycott fire_back in_kind in_return eye_for',
  mineral:
    'gallium germanium antimony graphite tungsten rare earth mineral magnet lithium cobalt nickel indium bismuth tellurium yttrium dysprosium terbium scandium hafnium boron neodymium resin metal ore quartz helium neon photoresist',
  guide:
    'guidance advisory faq bulletin warn warning advise caution remind reminder clarify clarification note explainer handbook advice alert fact_sheet red_flag best_practice recommend recommendation question_and_answer guideline letter non-binding voluntary q&a leaflet webinar notice',
  ask: 'ask request urge petition call press plead letter write implore beseech demand appeal plea lobby seek invite formally formal copy record log reply beg solicit',
  release:
    'launch release unveil debut roll-out rollout preview available roll_out open-source open-weight general_availability go_live beta on_sale hit_the_shelf early_access showcase',
  // what it is done with, and by whom
  access:
    'access account user customer login log-in api service subscriber download weights checkpoint endpoint cloud tenant sign-up token portal console app',
  foreign:
    'foreign abroad overseas foreigner non-citizen national citizen passport nationality country border outside non-resident alien offshore',
  ship: 'ship export sell transfer deliver send supply sale shipment consignment delivery re-export reexport exporter import buy purchase cargo freight buyer leave reach hand_over part container order_book',
  goods:
    'chip accelerator processor gpu server semiconductor wafer lithography memory module board card model weight system tool equipment hardware software component part machine rack silicon device scanner stepper sensor cluster compute',
  agency:
    'agency department ministry bureau office commission regulator authority administration government directorate watchdog secretariat customs cabinet minister secretary official treasury state council panel board presidency embassy',
  capital:
    'washington beijing brussels tokyo seoul hague london berlin paris moscow ottawa delhi taipei canberra kremlin',
  firm: 'company firm lab laboratory developer maker chipmaker start-up startup manufacturer vendor supplier giant group forwarder broker foundry subsidiary distributor reseller exporter carrier university trader outfit entity unit',
  many: 'one two three four five six seven eight nine ten eleven twelve dozen score hundred several all both every half most seventeen fourteen fifteen sixteen eighteen nineteen twenty thirteen thirty forty fifty',
  // how it is told
  weigh:
    'consider weigh mull ponder study explore draft plan propose float contemplate intend vow threaten prepare eye debate proposal option review blueprint leak trial_balloon proposed whether toy discuss intention may idea',
  would:
    'would could may might should can cannot will shall likely unlikely expect possible possibly potential set poise aim wish',
  if: 'if unless should whether until were suppose before provided once',
  not: "not never no nobody none neither nor without hardly deny false untrue nothing n't rumour rumor",
  fear: 'fear worry rumour rumor speculate warn predict concern risk threat nervous brace spectre specter dread hope',
  say: 'say tell write add note argue insist declare explain comment confirm state claim think believe quip remark sum',
  past: 'year ago last earlier previous former since after once history decade recall remember originally first back',
  market:
    'share stock analyst investor revenue earnings profit trading market price forecast quarter sales margin rating index gain fall slid rally bond fund percent valuation shareholder dividend quarterly',
  other:
    'wheat beef timber oil gas grain poultry soy football fishing liquor driver stadium player gun pollution milk school restaurant bank mortgage fishery coffee museum wine hunting parking airline tobacco',
};
