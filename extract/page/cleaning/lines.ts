// Lines that are never part of a story's text, told by their words. Rules run in order; the first that matches drops the line.
import type { Line } from '../blocks/cut.ts';
import { endsSentence } from '../blocks/prose.ts';
import { isSignedLine } from '../metadata/printedDates.ts';
import { isDateLine } from '../metadata/visibleDate.ts';

interface LineCase {
  line: Line;
  /** It shows the headline. */
  isTitle: boolean;
  /** Before the first line of prose. */
  opening: boolean;
  /** After the last line of prose. */
  closing: boolean;
  /** Among the first lines. */
  early: boolean;
  siteNames: readonly string[];
  /** A heading follows directly. */
  beforeHeading: boolean;
  /** In a post of a live blog. */
  inPost: boolean;
}

export interface LineRule {
  name: string;
  drops(the: LineCase): boolean;
}

const LEAD_IN =
  /^[\W_]{0,3}(?:read (?:more|also|next|the full|our|on|full)|also read|more(?: on this| here| coverage)?:|related(?: story| article| content| stories)?\b ?:|see (?:also|more)|watch(?: now| live| more| the)?\b ?:|listen(?: now)? ?:|don.t miss|must read|recommended ?:|click here|continue reading|keep reading|view (?:more|all|this|full)|learn more|find out more|full (?:story|coverage)|lesen sie|lies auch|mehr (?:dazu|zum thema|lesen)|weiterlesen|siehe auch|lee (?:también|más)|leer (?:más|también)|le(?:a|é) (?:también|más)|mira (?:también|más)|te puede interesar|ver (?:más|también)|lire (?:aussi|la suite|également)|à lire|voir aussi|leggi (?:anche|tutto)|lees (?:ook|meer)|leia (?:também|mais)|veja (?:também|mais)|sign up|subscribe|join (?:our|us)|follow (?:us|our|@)|download)/i;
const PROMO =
  /^(?:[\W_]{0,3})(?:(?:please )?(?:subscribe|sign up) (?:to|for|now|here|today)|get (?:our|the|breaking|all the) .{0,60}(?:newsletter|inbox|app\b|alerts)|follow .{1,60} on (?:twitter|x|facebook|instagram|linkedin|telegram|google|whatsapp|youtube|mastodon)|like us on|(?:download|get) (?:the|our) .{0,40}app\b|(?:want|looking for) more .{0,60}\?|sign in to|log ?in to|join .{0,40}(?:newsletter|telegram|whatsapp|discord)|this (?:site|website|page) uses cookies|we use cookies|by (?:signing up|subscribing|clicking|entering)|you (?:can|may) unsubscribe|your (?:subscription|email)|enter your e-?mail|thank you for (?:subscribing|signing|reading)|check your (?:inbox|email)|share (?:this|on|via|to)|tweet\b|print this|e-?mail this|copy link|support (?:our|independent)|have (?:a|any) (?:news )?tips?\b|got a tip|contact (?:us at|the author|this reporter)|sie (?:wollen|möchten) .{0,60}newsletter|abonnieren sie|melden sie sich|folgen sie uns|jetzt .{0,30}(?:anmelden|abonnieren|bestellen)|suscr[ií]b|s[ií]gue(?:nos)?\b .{0,30}(?:en|google|facebook|twitter)|únete|abonnez|inscrivez|suivez-nous|iscriviti|seguici|recevez)/i;
const CROSS_REFERENCE =
  /^[\W_]{0,3}(?:also of interest|you may also like|read also|related|puedes ver|puede ver|le puede interesar|te puede interesar|te recomendamos|lea también|lee también|mira también|vea también|a lire aussi|à lire aussi|à lire également|lire aussi|leia também|leia mais|veja também|leggi anche|lees ook|lesen sie auch|lies auch|lesetipp|passend dazu|auch interessant|mehr zum thema|nachfolgebeitrag|siehe auch)(?: [\p{L}.]{1,20}){0,3}:\s?\S/iu;
const CONTACT =
  /^(?:please )?(?:e-?mail|write to|contact|reach|follow|schreiben sie|folgen sie) (?:(?:us|me|him|her|\p{Lu}[\p{L}.'-]{1,20}(?: \p{Lu}[\p{L}.'-]{1,20}){0,3}) )?(?:at |on |unter |an |\()*(?:\S{1,60}@\S{3,60}|@\w{3,30})/iu;
const NOTICE =
  /^(?:[\W_]{0,3})(?:advertisement|advertising|advert|ad|anzeige|werbung|publicidad|publicité|pubblicità|sponsored|promoted|skip (?:advertisement|ad|to .{0,30})|(?:story|article|report) continues (?:below|after).{0,40}|continue(?:s)? (?:below|after) .{0,30}|scroll (?:down )?(?:to|for) (?:continue|more).{0,20}|loading(?: article| comments| more)?(?:\.{1,3}|…)?|please wait.{0,20}|advertisement .{0,40}|close|menu|search|print|e-?mail|save|copy link|listen to (?:this )?article.{0,30}|this article (?:is|was) (?:more than|originally published|first published).{0,120}|all rights reserved.{0,80}|(?:©|copyright|\(c\)) .{0,200}|(?:#\s?){3}|-\s?(?:30|ends?|end)\s?-|ends?|\*\s?\*\s?\*|for immediate release|live|breaking(?: news)?|exclusive|updated|video|photo|photos|image|(?:image|photo|bild|foto|slide) \d{1,3} (?:of|von|de|\/) \d{1,3}|external content|externer inhalt|javascript .{0,100}|(?:please )?enable javascript.{0,100}|your browser .{0,150}|view (?:comments|gallery|photos).{0,20}|show (?:more|less|comments|all).{0,20}|\d+ (?:comments?|shares?|views?|likes?|kommentare?|replies)|\d{1,3} ?(?:min(?:ute)?s?\.?)(?: read| lesezeit| de lectura)?|(?:reading time|lesezeit|read time).{0,30}|back to (?:top|home).{0,20}|previous(?: article| post)?|next(?: article| post)?|(?:view|see) (?:all|more).{0,30}|report (?:a|an) .{0,30}|reply|antworten|responder|répondre|hide caption|toggle caption|enlarge(?: this image)?|expand|play(?: video)?|(?:image|photo|media) caption.{0,10})$/i;
const CREDIT =
  /^(?:[([]?(?:photo|image|picture|photograph|foto|bild|credit|image credit|photo credit|photo by|image by|foto von|bildquelle|imagen|fotografía|crédit|crédits|video|file photo|illustration|graphic|photos|images|source photo|copyright|courtesy)(?: credit| source| courtesy| of| by)? ?[:/©].{1,160}|.{0,160}\(?(?:getty images|afp\/getty|ap photo|reuters\/[A-Z][\w .]{2,40}|shutterstock|istock|unsplash|pixabay|picture alliance|imago images|alamy|epa-efe|afp via getty|europa press)\b.{0,60})$/i;
/** `The old quay at dawn. Photo: Ada Holm`, but not `Photo by photo, the jury compared them.` */
const CAPTION =
  /[.!?”"] ?[([]?(?:photo|foto|image|picture|photograph|bild|credit)(?: \d{1,3} (?:of|von|de|\/) \d{1,3})? ?: ?[^.:]{2,60}$/i;
const BYLINE =
  /^(?:by|von|por|par|di|door|text|texto|author|autor|autorin|auteur|written by|posted by|published by|reported by|story by|reporting by|words by|from|redaktion|edited by|editor|byline|submitted by|contributed by|escrito por|publicado por|geschrieben von|rédigé par|par la rédaction)[ :]\s?[\p{Lu}@].{1,110}$/iu;
/** `Von Ada Holm und Piet Brandt`, and nothing more. */
const NAMES_ONLY =
  /^(?:By|BY|Von|Por|Par|Written by|Geschrieben von) \p{Lu}[\p{L}.'’-]{1,20}(?:(?: | and | und | y | et |, )\p{Lu}[\p{L}.'’-]{0,20}){1,5}$/u;
const PUBLISHED =
  /^(?:[\W_]{0,3})(?:(?:first |last |originally )?(?:published|updated|posted|modified|created|date|issued by|contact|veröffentlicht|aktualisiert|stand|publicado|actualizado|publié|mis à jour|pubblicato|aggiornato|gepubliceerd|atualizado)\b.{0,90})$/i;
const CLOCK_ONLY = /^\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?: ?(?:uhr|ET|EDT|EST|GMT|BST|UTC|CET|CEST))?$/i;
const JOINT = /\p{Ll}(?=\p{Lu})/gu;

export const LINE_RULES: readonly LineRule[] = [
  // The page’s own headline; not a sentence that quotes it inside the story.
  {
    name: 'headline again',
    drops: ({ line, isTitle, opening }) => isTitle && (opening || line.heading || line.links > 0.8),
  },
  // `* * *`; not `4.`
  { name: 'nothing to read', drops: ({ line }) => !/[\p{L}\p{N}]/u.test(line.text) },
  // `Story continues below`; not `The story continues below deck, where the crew sleeps.`
  { name: 'notice', drops: ({ line }) => line.text.length < 260 && NOTICE.test(line.text) && !line.listItem },
  // `Most read`; not `Most read the paper on Sundays.`
  { name: 'label of a box', drops: ({ line }) => line.label !== null },
  // `Read more: Why the bridge was never built` as a link; not `Read more books, the teacher told them.`
  {
    name: 'read more',
    drops: ({ line }) =>
      LEAD_IN.test(line.text) && line.text.length < 300 && (line.links > 0.35 || /:\s*$/.test(line.text)),
  },
  // `Also of interest: Why the bridge was never built`; not `Also of interest was the bridge.`
  { name: 'cross-reference', drops: ({ line }) => line.text.length < 260 && CROSS_REFERENCE.test(line.text) },
  // `[button link="/x"] Send it[/button]`; not `[He laughed.]`
  { name: 'shortcode', drops: ({ line }) => /^\[\/?[a-z_]{3,20}(?: [a-z_]{2,20}=|\])/.test(line.text) },
  // `Mail Ada Holm at ada@example.org or follow her`; not `Mail for Ada Holm arrives on Mondays.`
  {
    name: 'contact line',
    drops: ({ line, closing }) => closing && line.text.length < 240 && CONTACT.test(line.text),
  },
  // `Sign up for our morning letter`; not `They sign up for three years and leave after one.`
  {
    name: 'promo',
    drops: ({ line }) =>
      line.text.length < 350 &&
      PROMO.test(line.text) &&
      (line.links > 0 || line.italic > 0.8 || line.bold > 0.8 || line.text.length < 160),
  },
  // `Photo: Ada Holm`; not `Photos of the boat were shown to the jury.`
  {
    name: 'credit',
    drops: ({ line }) =>
      line.text.length < 260 && CREDIT.test(line.text) && !/[.!?]["”]? [A-Z].{20}/.test(line.text.slice(0, 120)),
  },
  // `The old quay at dawn. Photo: Ada Holm`; not `He asked for one thing: photos.`
  { name: 'caption', drops: ({ line }) => line.text.length < 400 && CAPTION.test(line.text) },
  // `By Ada Holm`, before or after the story; not `By Monday the boat was gone.`
  {
    name: 'byline',
    drops: ({ line, opening, closing, early }) =>
      (early && NAMES_ONLY.test(line.text)) ||
      ((opening || closing) && line.text.length < 140 && BYLINE.test(line.text) && !endsSentence(line.text)),
  },
  // `Updated June 3, 2026, 4 p.m.`; not `He resigned on June 3, 2026.`
  {
    name: 'publication date',
    drops: ({ line, opening, closing }) =>
      (opening || closing) &&
      line.text.length < 140 &&
      (isDateLine(line.text) || (PUBLISHED.test(line.text) && /\d/.test(line.text))),
  },
  // `Written by Ada Holm on June 3, 2026`, wherever it stands; not `Written by Ada Holm in 2026, it sold well.`
  { name: 'signed line', drops: ({ line }) => isSignedLine(line.text) },
  // `14:05` by itself; not the clock that heads a post of a live blog.
  { name: 'clock alone', drops: ({ line, beforeHeading }) => !beforeHeading && CLOCK_ONLY.test(line.text) },
  // `Minister denies plan for lamps`, all of it a link; not a linked sentence of a quotation.
  {
    name: 'linked line',
    drops: ({ line }) =>
      line.links > 0.85 &&
      !line.quotation &&
      (line.text.length < 200 || !endsSentence(line.text)) &&
      !(endsSentence(line.text) && line.text.length > 100 && !line.listItem),
  },
  // `Share Facebook X`; not `He wrote on his blog:`
  {
    name: 'linked label',
    drops: ({ line }) =>
      line.links > 0.5 &&
      line.text.length < 40 &&
      !line.listItem &&
      !line.quotation &&
      !line.heading &&
      !endsSentence(line.text),
  },
  // `Boats & PortsRiver NewsTownCouncil`; not `OpenHarbour and DeepQuay signed it.`
  {
    name: 'run of labels',
    drops: ({ line }) =>
      line.text.length < 250 &&
      !endsSentence(line.text) &&
      (line.text.match(JOINT) ?? []).length >= 3 &&
      (line.text.match(JOINT) ?? []).length > line.text.split(' ').length / 3,
  },
  // `Politics`; not `Nobody came.`
  {
    name: 'short label before the story',
    drops: ({ line, opening, inPost }) =>
      opening &&
      !(inPost && line.heading) &&
      line.text.length < 70 &&
      !CLOCK_ONLY.test(line.text) &&
      !endsSentence(line.text) &&
      !line.listItem,
  },
  // `The Quay Gazette`; not a sentence that names it.
  {
    name: 'site name',
    drops: ({ line, siteNames }) =>
      line.text.length < 80 && siteNames.some((name) => name.toLowerCase() === line.text.toLowerCase()),
  },
];
