// The wordings by which a text credits another. Each rule names one; `NAME` stands for a run of capitalised words.
import type { Credit } from '../../ledger/analysis.ts';

export interface CreditRule {
  name: string;
  kind: Credit['kind'];
  pattern: RegExp;
  /** Must match somewhere, where it costs less than the pattern: what stands behind a name is sought before the name. */
  hint: RegExp | undefined;
  /** In small letters: a passage with none of them holds no match. Rules without any are tried on every passage. */
  words: string[];
  /** The wording itself shows that the name is an outlet's. */
  strong: boolean;
}

/** Begins where no word goes on and ends within forty letters, so that a run without spaces is read once. */
const WORD = String.raw`(?<![\p{L}\p{N}’'&-])(?:(?:\p{Lu}\.){2,4}|\p{Lu}[\p{L}\p{N}’'&-]{0,40})`;
const NAME = String.raw`(?:the |dem |der |den |das |des |die |el |la |del |de )?(?<name>${WORD}(?: (?:of |and |& |de |del |della |der |für )?(?:${WORD}|\d{1,4})){0,5})`;
/** How a name ends. */
const NAME_END = String.raw`(?:\p{Lu}[\p{L}\p{N}’'&.-]{0,42}|\d{1,4})`;
const DOC = `(?:letters?|memos?|documents?|e-?mails?|drafts?|filings?|papers?|records?|receipts?|extracts?|copy|copies|notes?|transcripts?|recordings?|report|messages?|slides|presentation|files?|texts?|orders?|notices?|lists?|minutes|data|invoices?|contracts?|statements?)`;

function rule(
  name: string,
  kind: Credit['kind'],
  strength: 'strong' | 'weak',
  words: string,
  pattern: string,
): CreditRule {
  let compiled: RegExp | undefined;
  let hint: RegExp | undefined;
  // a pattern that begins with a name would be tried at every capital
  const behind = /^NAME(?<behind>.+)/su.exec(pattern)?.groups?.behind;
  return {
    name,
    kind,
    strong: strength === 'strong',
    words: words.split(' ').filter(Boolean),
    // compiled where first looked for
    get pattern() {
      compiled ??= new RegExp(pattern.replaceAll('NAME', NAME), 'gdu');
      return compiled;
    },
    get hint() {
      if (behind !== undefined) hint ??= new RegExp(`${behind}(?<=${NAME_END}${behind})`, 'u');
      return hint;
    },
  };
}

export const CREDIT_RULES: readonly CreditRule[] = [
  // "was first reported by the Riverton Gazette"; not "results reported by Acme"
  rule(
    'first-reported-by',
    'report',
    'strong',
    'first earlier previously',
    String.raw`\b(?:first|earlier|previously) (?:reported|disclosed|revealed|described|detailed|told|published|noted|spotted|uncovered) (?:by|in) NAME`,
  ),
  rule(
    'reported-by',
    'report',
    'weak',
    'reported reporting disclosed revealed quoted cited interviewed',
    String.raw`\b(?:reported|reporting|disclosed|revealed|quoted|cited|interviewed) (?:\p{L}+ )?(?:by|from) NAME`,
  ),
  // "This text was first published by Harrow Wire."
  rule(
    'published-by',
    'copied',
    'strong',
    'first originally',
    String.raw`\b(?:first|originally) (?:published|appeared|posted|printed) (?:by|in|on) NAME`,
  ),
  rule(
    'republished',
    'copied',
    'strong',
    'republished reprinted syndicated courtesy inspired based adapted',
    String.raw`\b(?:[Rr]epublished|[Rr]eprinted|[Ss]yndicated|[Cc]ourtesy|[Ii]nspired by (?:the )?(?:reporting|reports?|an? article|a story)|[Bb]ased on (?:the )?(?:reporting|an? report|an? article|a story)|[Aa]dapted) (?:with permission )?(?:of|from|by|in|on) NAME`,
  ),
  // "Translated automatically. Source: Harrow Daily."; not "a source: the minister"
  rule(
    'source-line',
    'copied',
    'strong',
    'source sources via quelle quellen fuente fuentes fonte credit original',
    String.raw`(?:^|[(\[.] ?|\n)(?:Source|Sources|Via|Quelle|Quellen|Fuente|Fuentes|Fonte|Credit|Original): NAME`,
  ),
  // "RIVERTON, May 3 (Harrow Wire) -"
  rule(
    'dateline',
    'copied',
    'strong',
    '',
    String.raw`^\p{Lu}[\p{L}’'/. -]{1,40}(?:, [\p{L}\d., ]{1,24})? ?\(NAME\) ?[-–—]`,
  ),
  rule('dateline-dash', 'copied', 'weak', '', String.raw`^[—–-] ?NAME\.?$`),
  // "a letter that the Lantern obtained", "a memo obtained by the Lantern"
  rule(
    'obtained-by',
    'obtained',
    'strong',
    'obtained seen reviewed viewed examined verified',
    String.raw`\b${DOC}\b[^.!?]{0,80}? (?:obtained|seen|reviewed|viewed|examined|verified) (?:exclusively |first )?by NAME`,
  ),
  rule(
    'obtained-by-outlet',
    'obtained',
    'weak',
    'obtained seen reviewed viewed',
    String.raw`\b(?:obtained|seen|reviewed|viewed) by NAME`,
  ),
  rule(
    'has-obtained',
    'obtained',
    'strong',
    'obtained seen reviewed published',
    String.raw`\b${DOC}\b[^.!?]{0,80}?(?:which|that|,) NAME(?: has| had)? (?:obtained|seen|reviewed|published)\b`,
  ),
  // "told The Lantern"; not "told Congress"
  rule(
    'told',
    'told',
    'weak',
    'told tell tells telling spoke interview speaking mailed emailed statement comment comments',
    String.raw`\b(?:told|tells?|telling|spoke (?:to|with)|interview (?:with|in)|speaking to|e-?mailed to|statement to|comments? to) NAME`,
  ),
  // "according to the Harrow Post"; not "according to the ministry"
  rule(
    'according-to',
    'report',
    'weak',
    'according',
    String.raw`\b[Aa]ccording to (?:(?:an?|the|earlier) (?:report|story|article|investigation)s? (?:by|in|from) )?NAME`,
  ),
  // "called it a precaution, per the Harrow Post"; not "per Tern licence"
  rule(
    'per',
    'report',
    'weak',
    'per via h hat',
    String.raw`(?:,[”"’]? |\()(?:[Pp]er|[Vv]ia|h/t|hat tip to) NAME(?=[.,;)]|$)`,
  ),
  // "as the Harrow Post reported", "the Harrow Post reports"; not "Acme reported a loss"
  rule(
    'as-reported',
    'report',
    'strong',
    'reported reports noted wrote put revealed',
    String.raw`\b[Aa]s NAME (?:first |previously |earlier )?(?:reported|reports|noted|wrote|put it|has reported|had reported|revealed)\b`,
  ),
  rule(
    'comma-reported',
    'report',
    'strong',
    'reported reports',
    String.raw`, NAME (?:first |previously |has |had |also )?(?:reported|reports)(?=[.,;]| (?:on|in|this|last|earlier|late|early|yesterday|today|\p{Lu}))`,
  ),
  rule(
    'reports-that',
    'report',
    'strong',
    'reported reports',
    String.raw`(?<![\p{L}’'] )NAME (?:reports|reported) (?:\p{L}+ )?that\b`,
  ),
  rule(
    'outlet-reported',
    'report',
    'weak',
    'reported reports revealed wrote writes said says disclosed quoted learned cited',
    String.raw`NAME(?: has| had)?(?: first| also| earlier| previously)? (?:reported|reports|revealed|wrote|writes|said|says|disclosed|quoted|learned|cited)\b`,
  ),
  // "a Harrow Post report said"
  rule(
    'outlet-report',
    'report',
    'weak',
    'report story article investigation interview scoop exclusive',
    String.raw`NAME(?:’s|'s)? (?:report|story|article|investigation|interview|scoop|exclusive)\b`,
  ),
  // "Harrow Wire contributed to this report."
  rule('contributed', 'report', 'weak', 'contributed', `NAME contributed to this (?:report|story|article)`),
  rule(
    'reporting-with',
    'report',
    'weak',
    'files material reporting citing',
    String.raw`\b(?:[Ww]ith (?:files|material|reporting|additional reporting) (?:from|by)|[Cc]iting) NAME`,
  ),
  // German: "wie der Harrower Bote berichtet", "laut Harrower Bote", "ein Brief, der dem Boten vorliegt"
  rule(
    'de-berichtet',
    'report',
    'strong',
    'berichtet berichtete berichteten meldet meldete meldeten schreibt schrieb schrieben',
    String.raw`\b[Ww]ie NAME (?:am \p{L}+ |zuerst |zuvor )?(?:berichtete?n?|meldete?|schreibt|schrieb)`,
  ),
  rule(
    'de-vorliegt',
    'obtained',
    'strong',
    'vorliegt vorliegen vorlag vorlagen einsehen eingesehen',
    String.raw`\b(?:das|die|der|dem|den) NAME (?:vorliegt|vorliegen|vorlag|einsehen konnte|eingesehen hat)`,
  ),
  rule(
    'de-zufolge',
    'report',
    'strong',
    'portal magazin blatt sender nachrichtenagentur agentur zeitung onlineportal nachrichtenportal tageszeitung newsletter fachdienst dienst',
    String.raw`\b(?:dem|der|des) (?:Portal|Magazin|Blatt|Sender|Nachrichtenagentur|Agentur|Zeitung|Onlineportal|Nachrichtenportal|Tageszeitung|Newsletter|Fachdienst|Dienst) NAME`,
  ),
  rule('de-zufolge-name', 'report', 'weak', 'zufolge', String.raw`\b(?:dem |der )NAME zufolge`),
  rule(
    'de-laut',
    'report',
    'weak',
    'laut nach berichtet berichtete meldet meldete gegenüber',
    String.raw`\b(?:[Ll]aut|[Nn]ach (?:Informationen|Angaben|einem Bericht|Berichten) (?:von|des|der)|[Bb]erichtete?|[Mm]eldete?|[Gg]egenüber) NAME`,
  ),
  // Spanish, French, Italian: "según Diario Harrow", "selon Le Courrier"
  rule(
    'romance-organ',
    'report',
    'strong',
    'diario periódico portal semanario agencia revista cadena journal quotidien site agence quotidiano agenzia',
    String.raw`\b(?:el (?:diario|periódico|portal|semanario)|la (?:agencia|revista|cadena)|le (?:journal|quotidien|site)|l’agence|il quotidiano|l’agenzia) NAME`,
  ),
  rule(
    'romance-according',
    'report',
    'weak',
    'según selon secondo segundo informó publicó rapporté adelantó dijo declaró déclaré declaraciones',
    String.raw`\b(?:[Ss]egún|[Ss]elon|[Ss]econdo|[Ss]egundo|informó|publicó|a rapporté|adelantó|dijo a|declaró a|a déclaré (?:à|au)|en declaraciones a) NAME`,
  ),
];
