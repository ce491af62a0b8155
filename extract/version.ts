// Apart from the door, so that who only asks for it need not load the rules.

/** Changes whenever a rule or data file changes what is extracted, so that stored snapshots are read again. */
export const EXTRACT_VERSION = '4';
