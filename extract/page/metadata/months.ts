// Month names and their short forms in the languages dates are read in.

const NAMES: readonly string[] = [
  'january|jan|januar|jänner|enero|ene|janvier|janv|gennaio|gen|januari|janeiro',
  'february|feb|februar|febrero|février|févr|fév|febbraio|februari|fevereiro|fev',
  'march|mar|märz|mär|mrz|marzo|mars|maart|mrt|março',
  'april|apr|abril|abr|avril|avr|aprile',
  'may|mai|mayo|maggio|mag|mei|maio',
  'june|jun|juni|junio|juin|giugno|giu|junho',
  'july|jul|juli|julio|juillet|juil|luglio|lug|julho',
  'august|aug|agosto|ago|août|aout|augustus',
  'september|sep|sept|septiembre|setiembre|septembre|settembre|set|setembro',
  'october|oct|oktober|okt|octubre|octobre|ottobre|ott|outubro|out',
  'november|nov|noviembre|novembre|novembro',
  'december|dec|dezember|dez|diciembre|dic|décembre|déc|dicembre|dezembro',
];

const MONTHS = new Map<string, number>();
for (const [i, names] of NAMES.entries()) for (const name of names.split('|')) MONTHS.set(name, i + 1);

export function monthOf(word: string): number | null {
  return MONTHS.get(word.toLowerCase().replace(/\.$/, '')) ?? null;
}
