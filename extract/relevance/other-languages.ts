// The same families in German, Spanish, French and Dutch.
// In: "die Ausfuhr von KI-Chips braucht eine Genehmigung". Out: "der Export von Käse".
import { type EvidenceTerm, term } from './term.ts';

export const OTHER_LANGUAGE_TERMS: readonly EvidenceTerm[] = [
  term(
    'control',
    3,
    'Ausfuhrkontrolle',
    '(?:export|ausfuhr)(?:kontroll|beschränk|verbot|genehmig|lizenz|erlaubnis|bann|regel|vorschrift|sperre|verordnung)\\p{L}*|strategische ausfuhren',
  ),
  term(
    'control',
    2,
    'ausländische Nutzer',
    'ausländisch\\p{L}* (?:nutzer|staatsangehörige|kunden|staatsbürger)\\p{L}*|nutzer ausser?ß?halb',
  ),
  term('control', 2, 'gesperrt', 'gesperrt\\p{L}*|sperre|ausgeschlossen|lockerung|lockert|verfügung|exporteur'),
  term(
    'ai',
    3,
    'KI-Modell',
    '(?:ki|sprach)-?modell\\p{L}*|künstliche[rn]? intelligenz|ki-chip\\p{L}*|ki-beschleuniger\\p{L}*',
  ),
  term('ai', 1, 'Modell', 'modelle?n?|ki|chips?|halbleiter|prozessor\\p{L}*'),
  term(
    'state',
    1,
    'Regierung',
    '(?:bundes|staats|landes)?regierung|(?:bundes|wirtschafts|handels|außen|finanz|justiz)?minister(?:ium|in)?|amt|behörde|gericht|parlament|bundestag',
  ),

  term(
    'control',
    3,
    'control de exportación',
    '(?:controles?|restricci(?:ón|ones)|licencias?|permisos?|veto|prohibici(?:ón|ones))(?: \\S+)? (?:a|de|a la|a las|para|sobre)(?: las?)? export\\p{L}+|licencia para exportar|exportaciones estratégicas',
  ),
  term(
    'control',
    2,
    'licencia',
    '(?:salir del país|exportar)(?: \\S+){0,4} licencia|licencia(?: \\S+){0,4} (?:exportar|extranjero)|usuarios (?:extranjeros|de fuera)',
  ),
  term('ai', 3, 'modelo de IA', 'inteligencia artificial|modelos? de (?:ia|lenguaje)|chips? de ia'),
  term('ai', 2, 'procesador', 'procesador(?:es)?|chips?|semiconductores|acelerador(?:es)?'),
  term('state', 1, 'gobierno', 'gobierno|ministerio|ministr[oa]|oficina|tribunal|congreso|senado|parlamento'),

  term(
    'control',
    3,
    'contrôle des exportations',
    "(?:contrôles?|restrictions?|licences?|interdictions?|autorisations?)(?: \\S+)? (?:des|à l’|à l'|d’|d'|sur les )\\s?export\\p{L}+|utilisateurs étrangers|ressortissants étrangers",
  ),
  term('control', 2, 'exporter', 'licence d’exportation|à l’étranger|bloqué\\p{L}*|interdit\\p{L}*'),
  term('ai', 3, 'modèle d’IA', "intelligence artificielle|modèles? d[’']ia|puces? d[’']ia|modèles? de langage"),
  term('ai', 1, 'puce', 'puces?|processeurs?|semi-conducteurs?|modèles?'),
  term('state', 1, 'gouvernement', 'gouvernement|ministère|ministre|tribunal|parlement|sénat|agence'),

  term(
    'control',
    3,
    'exportcontrole',
    '(?:export|uitvoer)(?:controle|beperking|verbod|vergunning|regel|licentie|maatregel)\\p{L}*|buitenlandse (?:gebruikers|klanten)',
  ),
  term('control', 2, 'vergunning', 'vergunning(?:en|splicht)?|geblokkeerd|naar het buitenland'),
  term('ai', 3, 'AI-model', 'ai-model(?:len)?|kunstmatige intelligentie|ai-chips?|taalmodel(?:len)?|chipmachines?'),
  term('ai', 1, 'chips', 'halfgeleiders?|processoren'),
  term('state', 1, 'regering', 'regering|minister(?:ie)?|kabinet|rechter|kamer|toezichthouder'),
];
