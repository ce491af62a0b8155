// What two ways of printing an outlet's name have in common.
import { fold } from './text.ts';

/** Folded, without article, possessive and trailing points: "The Harrow Post" and "Harrow Post's" are one. */
export function outletKey(name: string): string {
  return fold(name)
    .replace(/^(?:the|der|die|das|dem|den|el|la|le|a|an) (?=\S)/, '')
    .replace(/'s?$/, '')
    .replace(/[.,;:]+$/, '');
}

/** One is the other, or its short form at the end: "gazette" for "riverton gazette". */
export function isOutlet(credited: string, outlet: string): boolean {
  return (
    credited === outlet || (credited.length > 3 && outlet.endsWith(` ${credited}`)) || credited.endsWith(` ${outlet}`)
  );
}
