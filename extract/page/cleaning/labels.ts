// Labels over boxes that pages put around and into stories, in the languages they are written in.

/** A box under such a label belongs to the site, not to the story. Compared with the folded line, marks at its ends dropped. */
const BOX_LABELS: Readonly<Record<string, string>> = {
  related:
    'related|related stories|related articles|related news|related content|related posts|related topics|related coverage|related links|related reading|' +
    'more stories|more news|more from|more on this|more on this story|more on this topic|more like this|most read|most popular|most viewed|most shared|popular|popular now|popular stories|' +
    'trending|trending now|trending stories|top stories|latest news|latest stories|latest|recommended|recommended for you|recommended stories|recommended reading|read next|up next|' +
    'you may also like|you might also like|you may be interested in|you might also be interested in|also on|don t miss|editors picks|editor s picks|editors choice|must read|must reads|further reading|' +
    'around the web|from the web|from our partners|promoted stories|sponsored content|sponsored stories|paid content|keep reading|what to read next|other stories|recent posts|recent articles|in other news|' +
    'mehr zum thema|mehr zu diesem thema|lesen sie auch|das könnte sie auch interessieren|das könnte ihnen auch gefallen|meistgelesen|meist gelesen|auch interessant|weitere artikel|weitere meldungen|weitere themen|weitere nachrichten|ähnliche artikel|ähnliche beiträge|themen|verwandte artikel|zum thema|empfohlen|' +
    'noticias relacionadas|artículos relacionados|te puede interesar|más noticias|más leídas|lo más leído|lo más visto|relacionadas|también te puede interesar|' +
    'à lire aussi|lire aussi|articles liés|sur le même sujet|les plus lus|à lire également|articles similaires|dans la même rubrique|' +
    'leggi anche|articoli correlati|potrebbe interessarti|lees ook|meest gelezen|leia também|leia mais|mais lidas|artigos relacionados|veja também|você pode gostar|você também pode gostar|relacionados|recomendados|le puede interesar|puedes ver|audios et vidéos sur le sujet|lire la suite|関連記事|相关阅读|相关新闻|相关文章|관련기사',
  comments:
    'comments|comment|leave a comment|leave a reply|post a comment|add a comment|join the conversation|join the discussion|reader comments|view comments|show comments|comments are closed|your comment|be the first to comment|' +
    'kommentare|leserkommentare|kommentar schreiben|kommentar verfassen|schreibe einen kommentar|schreiben sie einen kommentar|comentarios|deja un comentario|deja una respuesta|commentaires|laisser un commentaire|commenti|reacties|comentários|deixe um comentário|write a comment|submit a comment',
  newsletter:
    'newsletter|newsletters|subscribe to our newsletter|sign up for our newsletter|get our newsletter|subscribe|sign up|stay informed|stay up to date|stay connected|get the latest|join our newsletter|our newsletter|daily newsletter|get the app|download our app|download the app|' +
    'newsletter abonnieren|newsletter bestellen|jetzt abonnieren|suscríbete|suscríbase|abonnez-vous|inscrivez-vous|iscriviti|support our work|support us|donate|support our journalism',
  gate:
    'subscribe to continue reading|subscribe to continue|continue reading|to continue reading|already a subscriber|this article is for subscribers only|subscribe to read|log in to continue|sign in to continue|create a free account|register to continue|unlock this article|subscribers only|' +
    'weiterlesen mit abo|jetzt weiterlesen|weiterlesen|dieser artikel ist kostenpflichtig|bereits abonnent|exklusiv für abonnenten|artículo exclusivo para suscriptores|article réservé aux abonnés|contenido exclusivo|cet article est réservé aux abonnés',
  questions:
    'people also ask|frequently asked questions|faq|faqs|common questions|your questions answered|häufige fragen|häufig gestellte fragen|preguntas frecuentes|questions fréquentes|domande frequenti|veelgestelde vragen|perguntas frequentes',
  author:
    'about the author|about the authors|about author|about the writer|über den autor|über die autorin|zum autor|zur autorin|zur person|sobre el autor|sobre la autora|à propos de l auteur|author|autor|meet the author|written by|contributors',
  share:
    'share|share this|share this article|share this story|share this post|share on|share article|follow us|follow us on|teilen|artikel teilen|beitrag teilen|compartir|comparte|partager|condividi|delen|compartilhar|share this page|spread the word|tell your friends|social media',
  contents:
    'table of contents|contents|in this article|on this page|jump to|key events|key moments|latest updates|inhalt|inhaltsverzeichnis|contenido|sommaire|índice|quick links|navigation|menu',
  tags: 'tags|topics|categories|filed under|tagged|keywords|schlagwörter|schlagworte|stichworte|etiquetas|mots-clés|in this story|category|posted in|more about|post navigation|beitragsnavigation|kategorien|mots clés|temas',
  pictures:
    'photos|gallery|image gallery|in pictures|bildergalerie|fotostrecke|galería|fotogalería|diaporama|slideshow|video|videos',
  consent:
    'cookies|cookie settings|cookie policy|we value your privacy|your privacy|privacy settings|manage cookies|cookie-einstellungen|datenschutz|we use cookies',
};

const KIND_OF = new Map<string, string>();
for (const [kind, labels] of Object.entries(BOX_LABELS))
  for (const label of labels.split('|')) KIND_OF.set(label, kind);

/** A label with the site's or the topic's name in it: `More great Quay stories`, `Mehr zum Thema auf Hafenpost`. */
const LONG_LABEL =
  /^(?:(?:more|most|latest|top) (?:\p{L}+ ){1,3}(?:stories|articles|news|posts|reads|headlines)|(?:more|latest|read more|keep reading) (?:from|on|about|in) (?:the )?[\p{L}\d]+(?: [\p{L}\d]+){0,2}|(?:mehr|weitere (?:artikel|meldungen|beiträge|themen|nachrichten)) (?:zum thema|aus|von|auf|über|zu) [\p{L}\d]+(?: [\p{L}\d.]+){0,3}|(?:más|mais|plus) (?:noticias|notícias|d articles|d actualités)? ?(?:de|en|sobre|sur|em) [\p{L}\d]+(?: [\p{L}\d]+){0,2})$/u;

/** The first word of every label above. */
const FIRST_WORDS = new Set(
  [...KIND_OF.keys(), 'more', 'most', 'latest', 'top', 'read', 'keep', 'mehr', 'weitere', 'más', 'mais', 'plus'].map(
    (label) => firstWord(label),
  ),
);

function firstWord(line: string): string {
  let start = 0;
  while (start < line.length && !isLetter(line.charCodeAt(start))) start++;
  let end = start;
  while (end < line.length && isLetter(line.charCodeAt(end))) end++;
  return line.slice(start, end).toLowerCase();
}

/** Near enough for a first look: no sign of a western text above Latin-1 counts. */
function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && (code < 0x2000 || code > 0x2fff))
  );
}

/** Which kind of box a line heads, or null: `Related stories:` heads one, `Related claims were dismissed` does not. */
export function boxLabel(line: string): string | null {
  if (line.length > 70 || !FIRST_WORDS.has(firstWord(line))) return null;
  const text = foldedLabel(line.toLowerCase());
  return KIND_OF.get(text) ?? (LONG_LABEL.test(text) ? 'related' : null);
}

/** Without marks, and without what counts the things in the box. */
function foldedLabel(line: string): string {
  if (/^[a-z]+(?: [a-z]+)*$/.test(line)) return line;
  return line
    .replace(/[’']/g, ' ')
    .replace(/\(?\b\d{1,6}\)?$/, '')
    .replace(/^\d{1,6}\s/, '')
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .replace(/\s+/g, ' ');
}
