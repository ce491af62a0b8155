// Real outlets by name, folded without article, and the words that outlets' names are built with.
import { OUTLETS } from '../data/outlets.ts';
import { outletKey } from '../../ledger/outletName.ts';

/** Beside the outlets of `extract/data`: names that are credited, in forms that would be doubtful as mentions. */
const ALSO = `
abc|ansa|asia times|barron's|bild|bloomberg law|buzzfeed news|channel newsasia|cna|computerworld|deutsche welle|presse|dw|efe|euractiv|euronews
europa press|foreign affairs|foreign policy|golem|il sole 24 ore|insider|japan times|jiji|manager magazin|newsweek|nhk|observer|orf|pais
politico europe|propublica|protocol|quartz|rest of world|ria novosti|sky news|slate|stat|tagesschau|tass|taz|times|united press international|upi
vice|vox|washington examiner|wirtschaftswoche|zdf|404 media
`;

/** Names of press organs, folded, without a leading article. */
export const KNOWN_OUTLETS: ReadonlySet<string> = new Set([
  ...OUTLETS.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => outletKey(name)),
  ...ALSO.split(/[|\n]/).filter(Boolean),
]);

/** A name that ends with one of these is an outlet's wherever it is credited. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  `advertiser advocate anzeiger argus abendblatt allgemeine banner bee bericht beacon blatt blog bote broadcasting bugle bulletin chronicle
 courier courant daily diario diário dispatch echo examiner express enquirer eagle gazette globe giornale gaceta herald heraldo independent inquirer insider intelligencer
 journal kurier leader ledger magazine mail mercury mirror monitor morgenpost nachrichten newswire news newsletter newspaper newsroom notizie observer online podcast
 post presse press radio record recorder register reporter review rundschau semanario sentinel shimbun spectator standard star
 statesman sun tageblatt tagblatt tageszeitung telegram telegraph times today tribune tv wire weekly wochenblatt zeitung zeit periódico prensa revista correo`
    .split(/\s+/)
    .filter(Boolean),
);

/** Folded names of that shape that are no outlets. */
export const NO_OUTLETS: ReadonlySet<string> = new Set([
  'federal register',
  'congressional record',
  'majority leader',
  'minority leader',
  'opposition leader',
  'party leader',
  'trade review',
]);

/** A name that begins with one of these is an outlet's. */
export const OUTLET_STARTS: ReadonlySet<string> = new Set(['daily', 'diario', 'diário', 'radio', 'agence', 'agencia']);

/** Words that never begin a name although the text capitalises them. */
export const NOT_NAME_STARTS: ReadonlySet<string> = new Set(
  `a an after although also and as at according before but by citing earlier first for from he her his how however i if in it its last later like meanwhile
 on one or our read see she since so some that their then there these they this those though to today tomorrow two until via we what when where whether while who why
 with yesterday yet you monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
 november december jan feb mar apr jun jul aug sept sep oct nov dec am im laut nach wie auch según segun selon source sources quelle fuente
 reports reporting both another
 portal magazin blatt sender nachrichtenagentur agentur onlineportal nachrichtenportal tageszeitung newsletter fachdienst dienst zeitung`
    .split(/\s+/)
    .filter(Boolean),
);
