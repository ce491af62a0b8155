// The closed lists of the ledger. codebook: each value's meaning is in GLOSSARY.md.

export const ENTITY_TYPES = [
  'company',
  'agency',
  'person',
  'country',
  'organization',
  'law',
  'model',
  'chip',
  'outlet',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];

export const ACTIONS = [
  'access_ban',
  'licence_requirement',
  'licence_grant',
  'licence_denial',
  'entity_listing',
  'rule',
  'rescission',
  'partial_lift',
  'full_lift',
  'voluntary_restriction',
  'enforcement',
  'legislation',
  'litigation',
  'investigation',
  'negotiation',
  'retaliation',
  'guidance',
  'request',
  'release',
] as const;
export type Action = (typeof ACTIONS)[number];

/** Done by an office of a state, whoever else a passage makes the doer: "China was cut off", "Acme got its licence". */
export const ACTS_OF_STATE: ReadonlySet<Action> = new Set([
  'access_ban',
  'licence_requirement',
  'licence_grant',
  'licence_denial',
  'entity_listing',
  'rule',
  'rescission',
  'partial_lift',
  'full_lift',
  'enforcement',
  'investigation',
  'guidance',
]);

export const STATUSES = [
  'considered',
  'proposed',
  'announced',
  'ordered',
  'in_effect',
  'suspended',
  'lifted',
  'rescinded',
  'denied',
  'completed',
  'expired',
  'withdrawn',
] as const;
export type Status = (typeof STATUSES)[number];

export const STANCES = ['asserts', 'denies', 'alleges', 'disputes', 'predicts', 'demands'] as const;
export type Stance = (typeof STANCES)[number];

export const SPEAKER_KINDS = ['person', 'organization', 'anonymous', 'document', 'outlet'] as const;
export type SpeakerKind = (typeof SPEAKER_KINDS)[number];

export const CONFLICT_KINDS = ['quantity', 'date', 'scope', 'status', 'role', 'name', 'polarity', 'cause'] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

export const CONFLICT_STATES = ['open', 'resolved', 'superseded'] as const;
export type ConflictState = (typeof CONFLICT_STATES)[number];

export const PRECISIONS = ['time', 'day', 'week', 'part-of-month', 'month', 'quarter', 'year', 'interval'] as const;
export type Precision = (typeof PRECISIONS)[number];

export const DERIVATIONS = ['verbatim', 'rewrite', 'excerpt', 'credit', 'correction'] as const;
export type DerivationKind = (typeof DERIVATIONS)[number];

export const RELATIONS = [
  'amends',
  'suspends',
  'partially_lifts',
  'rescinds',
  'responds_to',
  'implements',
  'follows',
] as const;
export type RelationKind = (typeof RELATIONS)[number];

export const OUTLET_KINDS = [
  'newspaper',
  'wire',
  'trade',
  'agency',
  'company',
  'blog',
  'aggregator',
  'thinktank',
  'unknown',
] as const;
export type OutletKind = (typeof OUTLET_KINDS)[number];

export const RIGHTS = ['full', 'quote', 'link'] as const;
export type Rights = (typeof RIGHTS)[number];

/** After the first three: official APIs, and services that tell of pages of others. */
export const SOURCE_KINDS = [
  'feed',
  'sitemap',
  'page',
  'federal-register',
  'public-inspection',
  'ecfr',
  'oira',
  'congress',
  'courtlistener',
  'sec-filings',
  'sec-search',
  'gdelt',
  'google-news',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** Fields of an event whose values are each grounded on citations. */
export const EVENT_FIELDS = ['action', 'status', 'date', 'effective', 'actors', 'targets', 'objects'] as const;
export type EventField = (typeof EVENT_FIELDS)[number];

/** How a passage fares in a later text. `moved?`: a sentence much like it stands elsewhere; `ambiguous`: equal ones do. */
export const PASSAGE_STATES = ['anchored', 'moved', 'moved?', 'changed', 'ambiguous', 'gone'] as const;
export type PassageState = (typeof PASSAGE_STATES)[number];

/** What a person can decide about reports, entities, claims and conflicts. */
export const JUDGEMENT_KINDS = ['merge', 'split', 'distinct', 'hide', 'pin', 'resolve'] as const;
export type JudgementKind = (typeof JUDGEMENT_KINDS)[number];

/** Work that changes the ledger. */
export const JOBS = ['crawl', 'import', 'add', 'reextract', 'reconcile'] as const;
export type Job = (typeof JOBS)[number];
