// Whether a word tells of itself what kind of thing a name is.
import { AGENCY_HEADS, COMPANY_ENDS, LAW_HEADS, ORGANIZATION_HEADS, OUTLET_ENDS } from '../data/name-heads.ts';

export const isHead = (word: string): boolean =>
  AGENCY_HEADS.has(word) ||
  ORGANIZATION_HEADS.has(word) ||
  LAW_HEADS.has(word) ||
  OUTLET_ENDS.has(word) ||
  COMPANY_ENDS.has(word);
