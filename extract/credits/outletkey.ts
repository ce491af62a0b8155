// What two ways of printing an outlet's name have in common.
import { fold } from '../../ledger/text.ts';

/** Folded, without article and possessive: what two ways of printing an outlet have in common. */
export function outletKey(name: string): string {
  return fold(name)
    .replace(/^(?:the|der|die|das|dem|den|el|la|le|a|an) (?=\S)/, '')
    .replace(/'s?$/, '')
    .replace(/[.,;:]+$/, '');
}
