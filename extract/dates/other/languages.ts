// Date parsers of the languages beside English.
import type { DateParser } from '../found.ts';
export const OTHER_LANGUAGES: Readonly<Record<string, readonly (readonly DateParser[])[]>> = {};
