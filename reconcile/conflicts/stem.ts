// Word stems for comparing wordings, never for showing.

/** `licences`, `licensed` and `licence` meet; crude on purpose and the same everywhere. */
export function stem(word: string): string {
  let w = word.replace(/c(?=e[sd]?$|ing$)/, 's');
  if (w.length > 4 && w.endsWith('ies')) w = `${w.slice(0, -3)}y`;
  else if (w.length > 4 && /(?:s|x|z|ch|sh)es$/.test(w)) w = w.slice(0, -2);
  else if (w.length > 3 && w.endsWith('s') && !w.endsWith('ss')) w = w.slice(0, -1);
  if (w.length > 6 && w.endsWith('ing')) w = w.slice(0, -3);
  else if (w.length > 4 && w.endsWith('ied')) w = `${w.slice(0, -3)}y`;
  else if (w.length > 4 && w.endsWith('ed')) w = w.slice(0, -2);
  if (w.length > 4 && w.endsWith('e')) w = w.slice(0, -1);
  if (w.length > 4 && /(?<last>[bdgklmnprt])\k<last>$/.test(w)) w = w.slice(0, -1);
  return w;
}
