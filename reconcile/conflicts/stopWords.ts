// Words of every report, which say nothing of what it is about.
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the and or but nor so if of to in on at by for from with without within into onto over under out off up down as than that this these those
  there here it its itself he him his she her hers they them their theirs we us our ours you your i me my mine who whom whose which what when where
  why how is are was were be been being am has have had having do does did doing done will would shall should can could may might must not no never
  nobody none nothing neither any some all both each every either only just also too very still yet already again further more most less least much
  many few other others another same such own one ones about around roughly nearly almost some say says said saying tell tells told telling spoke
  speak according report reports reported reporting reportedly claim claims claimed state states stated statement statements write writes wrote written
  add adds added call calls called ask asked asks think thinks thought believe believes view account told article post blog spokesman spokeswoman
  spokesperson people person official officials source sources familiar condition anonymity name named newspaper news today yesterday tomorrow monday
  tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  day days week weeks month months year years last next first later earlier after before since until while during then now ago late early
  mr mrs ms dr sir u s us new two three four five six seven eight nine ten m p am pm st nd rd th t d ll re ve der die das den dem des ein eine
  einen einem einer und oder nicht ist sind war waren hat hatte haben von zu mit auf für im am el la los las un una unos unas de del y o no en con
  por para que se su sus es son fue ha han le les du et ou dans sur pour par qui que est sont a au aux`
    .split(/\s+/)
    .filter(Boolean),
);
