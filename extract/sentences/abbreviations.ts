// Words that carry a full stop of their own, by what the stop can mean. Folded, without the last stop.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Stand before a name or word, so no sentence ends on them: "Dr. Amsel". */
export const LEADING = words(`
  mr mrs ms mx messrs dr prof sen rep gov gen col capt cpt lt maj sgt cmdr cmdre adm hon rev fr st mt ft pres supt
  atty asst assoc dir insp amb del ald pfc sec-gen vs v cf e.g i.e eg ie viz approx ca ed eds al
  hr dipl ing mag dhr mw mevr mme mlle mgr sr sra srta dra dña ud excmo
  z.b d.h bzw u.a sog ggf evtl inkl exkl bspw zzgl lt o.a d.w.z bijv i.a art z d
`);

/** Stand before a number: "No. 5". Before anything else the stop ends the sentence. */
export const BEFORE_NUMBER = words(`
  no nos nr nrs núm num n° nº n p pp pg pag pág art arts abs sec secs § fig figs vol vols ch chap para paras pt ref tel
  ext cl reg ver v bd s stk kap rn ziff min max box
`);

/** Months cut short: the stop ends nothing before a number or a small letter. */
export const SHORT_MONTHS = words('jan feb mar apr jun jul aug sep sept oct nov dec dez okt mär mrz');

/** Can stand inside a sentence or at its end; only a word that opens sentences tells: "Foo Inc. It". */
export const TRAILING = words(`
  inc corp co ltd llc plc bros jr sr esq dept univ assn intl mfg est gmbh s.a s.p.a n.v b.v ph.d m.d b.a m.a
  ave blvd rd ala ariz ark calif colo conn fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
  tenn tex va vt wash wis wyo ont que
`);

/** Clock halves. */
export const CLOCK_HALVES = words('a.m p.m am pm');

/** What may follow a clock half inside one sentence. */
export const AFTER_CLOCK = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  et est edt ct cst cdt mt mst mdt pt pst pdt gmt bst utc cet cest eastern central mountain pacific local greenwich
  washington london brussels beijing tokyo
`);

/** Capitalised words that open sentences and are seldom part of a name. */
export const OPENERS = words(`
  the a an it he she they we i you this that these those but and or so yet in on at by for from with without after
  before as if when while since although though however meanwhile there here what why how who which whose did do does
  is are was were has have had will would can could should not no nor now then its his her their our my your one some
  many most all both each every another other others several few such to under over even also still only just yes
  millions thousands hundreds dozens last next earlier later until because once during among between people nobody
  nothing everyone today yesterday tomorrow please let let's i'm i'll i've we're they're it's he's she's that's
  there's don't didn't
  der die das ein eine es er sie wir ich im auf mit nach doch aber und wenn als bei für wie was dies diese dieser
  damit auch zudem
`);

/** Small words a German ordinal follows: "am 5. Senat". */
export const BEFORE_ORDINAL = words('am der dem den des vom zum ab bis im zur die seit und');

/** Months a German ordinal stands before. */
export const ORDINAL_MONTHS = words(
  'januar jänner februar märz april mai juni juli august september oktober november dezember',
);

/** Any of the words above that can carry a stop of its own. */
export const isAbbreviation = (word: string): boolean =>
  LEADING.has(word) || BEFORE_NUMBER.has(word) || SHORT_MONTHS.has(word) || TRAILING.has(word);
