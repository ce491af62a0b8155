-- The ledger's first schema. STRICT tables, unique text ids, no CASCADE; an explicit INTEGER PRIMARY KEY where a search table refers to rows.

CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;
INSERT INTO counters VALUES ('version', 0), ('undecided', 0), ('judged', 0);

-- configuration
CREATE TABLE outlets (id TEXT PRIMARY KEY, name TEXT NOT NULL, country TEXT, host TEXT, data TEXT NOT NULL) STRICT;
CREATE TABLE sources (
  id TEXT PRIMARY KEY,
  outlet TEXT NOT NULL REFERENCES outlets (id),
  kind TEXT NOT NULL,
  url TEXT NOT NULL,
  every INTEGER NOT NULL,
  data TEXT NOT NULL,
  last_success TEXT,
  last_attempt TEXT,
  last_yield INTEGER,
  failures INTEGER NOT NULL DEFAULT 0,
  state TEXT NOT NULL DEFAULT 'new',
  reason TEXT
) STRICT;

-- pages
CREATE TABLE bodies (digest TEXT PRIMARY KEY, size INTEGER NOT NULL, bytes BLOB NOT NULL) STRICT;
CREATE TABLE snapshots (
  id TEXT PRIMARY KEY,
  url TEXT NOT NULL,
  fetched_at TEXT NOT NULL,
  status INTEGER NOT NULL,
  content_type TEXT,
  headers TEXT NOT NULL,
  digest TEXT NOT NULL REFERENCES bodies (digest),
  html INTEGER NOT NULL
) STRICT;
CREATE INDEX snapshots_by_time ON snapshots (fetched_at, digest, id) WHERE html = 1;
CREATE INDEX snapshots_by_digest ON snapshots (digest);
CREATE INDEX snapshots_by_url ON snapshots (url);
CREATE TABLE extractions (
  snapshot TEXT PRIMARY KEY,
  version TEXT NOT NULL,
  outcome TEXT NOT NULL,
  reason TEXT,
  charset TEXT NOT NULL
) STRICT;

-- articles and their text states
CREATE TABLE articles (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  url TEXT NOT NULL,
  identity_url TEXT NOT NULL,
  outlet TEXT NOT NULL,
  latest TEXT,
  line TEXT,
  published TEXT,
  relevant INTEGER,
  recorded TEXT
) STRICT;
CREATE INDEX articles_by_url ON articles (url);
CREATE INDEX articles_newest ON articles (coalesce(published, '') DESC, id);
CREATE INDEX articles_oldest ON articles (coalesce(published, '~'), id);
CREATE INDEX articles_by_outlet ON articles (outlet);
CREATE TABLE revisions (
  id TEXT PRIMARY KEY,
  article TEXT NOT NULL REFERENCES articles (id),
  snapshot TEXT NOT NULL,
  fetched_at TEXT NOT NULL,
  metadata TEXT NOT NULL,
  text TEXT NOT NULL,
  blocks TEXT NOT NULL,
  charset TEXT NOT NULL
) STRICT;
CREATE INDEX revisions_by_article ON revisions (article);
CREATE TABLE sightings (
  snapshot TEXT PRIMARY KEY,
  revision TEXT NOT NULL REFERENCES revisions (id),
  article TEXT NOT NULL REFERENCES articles (id),
  outlet TEXT NOT NULL,
  url TEXT NOT NULL,
  fetched_at TEXT NOT NULL,
  digest TEXT NOT NULL
) STRICT;
CREATE INDEX sightings_by_article ON sightings (article, fetched_at);
CREATE INDEX sightings_by_revision ON sightings (revision);
CREATE INDEX sightings_by_url ON sightings (url);
CREATE TABLE analyses (
  revision TEXT PRIMARY KEY REFERENCES revisions (id),
  version TEXT NOT NULL,
  digest TEXT NOT NULL,
  data TEXT NOT NULL
) STRICT;
CREATE TABLE action_reports (
  key TEXT NOT NULL,
  revision TEXT NOT NULL REFERENCES revisions (id),
  article TEXT NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  action TEXT NOT NULL,
  PRIMARY KEY (key, revision, start)
) STRICT, WITHOUT ROWID;
CREATE INDEX action_reports_by_revision ON action_reports (revision);

-- what reconciling decided: one row for each export line
CREATE TABLE entities (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  country TEXT,
  line TEXT NOT NULL,
  recorded TEXT NOT NULL
) STRICT;
CREATE INDEX entities_by_name ON entities (folded, id);
CREATE TABLE entity_names (name TEXT NOT NULL, entity TEXT NOT NULL, PRIMARY KEY (name, entity)) STRICT, WITHOUT ROWID;
CREATE INDEX entity_names_by_entity ON entity_names (entity);
CREATE TABLE mentions (
  article TEXT NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  nth INTEGER NOT NULL,
  entity TEXT NOT NULL,
  line TEXT NOT NULL,
  PRIMARY KEY (article, start, end, nth)
) STRICT, WITHOUT ROWID;
CREATE INDEX mentions_by_entity ON mentions (entity, article);
CREATE TABLE dates (
  article TEXT NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  nth INTEGER NOT NULL,
  value TEXT NOT NULL,
  line TEXT NOT NULL,
  PRIMARY KEY (article, start, end, nth)
) STRICT, WITHOUT ROWID;
CREATE TABLE place_digests (
  kind TEXT NOT NULL,
  article TEXT NOT NULL,
  digest TEXT NOT NULL,
  PRIMARY KEY (kind, article)
) STRICT, WITHOUT ROWID;
CREATE TABLE claims (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article TEXT NOT NULL,
  event TEXT,
  speaker TEXT,
  line TEXT NOT NULL,
  published TEXT,
  recorded TEXT NOT NULL
) STRICT;
CREATE INDEX claims_by_article ON claims (article);
CREATE INDEX claims_by_event ON claims (event);
CREATE INDEX claims_by_speaker ON claims (speaker);
CREATE INDEX claims_newest ON claims (coalesce(published, '') DESC, id);
CREATE INDEX claims_oldest ON claims (coalesce(published, '~'), id);
CREATE TABLE events (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  action TEXT NOT NULL,
  status TEXT NOT NULL,
  first_day TEXT,
  last_day TEXT,
  published TEXT,
  origins INTEGER NOT NULL,
  line TEXT NOT NULL,
  recorded TEXT NOT NULL
) STRICT;
CREATE INDEX events_newest ON events (coalesce(first_day, '') DESC, id);
CREATE INDEX events_oldest ON events (coalesce(first_day, '~'), id);
CREATE TABLE event_entities (
  event TEXT NOT NULL,
  role TEXT NOT NULL,
  entity TEXT NOT NULL,
  PRIMARY KEY (event, role, entity)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_entities_by_entity ON event_entities (entity, role);
CREATE TABLE event_reports (
  key TEXT NOT NULL,
  event TEXT NOT NULL,
  article TEXT NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  PRIMARY KEY (key, event, start)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_reports_by_event ON event_reports (event);
CREATE INDEX event_reports_by_article ON event_reports (article);
CREATE TABLE event_versions (
  event TEXT NOT NULL,
  from_at TEXT NOT NULL,
  to_at TEXT,
  line TEXT NOT NULL,
  PRIMARY KEY (event, from_at)
) STRICT, WITHOUT ROWID;
CREATE TABLE conflicts (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  event TEXT,
  first_day TEXT,
  last_day TEXT,
  published TEXT,
  line TEXT NOT NULL,
  recorded TEXT NOT NULL
) STRICT;
CREATE INDEX conflicts_by_event ON conflicts (event);
CREATE TABLE conflict_versions (
  conflict TEXT NOT NULL,
  from_at TEXT NOT NULL,
  to_at TEXT,
  line TEXT NOT NULL,
  PRIMARY KEY (conflict, from_at)
) STRICT, WITHOUT ROWID;
CREATE TABLE citations (
  owner TEXT NOT NULL,
  kind TEXT NOT NULL,
  article TEXT NOT NULL,
  start INTEGER NOT NULL,
  end INTEGER NOT NULL,
  PRIMARY KEY (owner, article, start, end)
) STRICT, WITHOUT ROWID;
CREATE INDEX citations_by_article ON citations (article, kind);
CREATE TABLE derivations (
  article TEXT PRIMARY KEY,
  parent TEXT NOT NULL,
  derivation TEXT NOT NULL,
  score REAL NOT NULL,
  rule TEXT NOT NULL
) STRICT;
CREATE INDEX derivations_by_parent ON derivations (parent);
CREATE TABLE changes (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  change TEXT NOT NULL,
  what TEXT NOT NULL,
  because TEXT
) STRICT;

-- people, jobs and troubles
CREATE TABLE judgements (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  subjects TEXT NOT NULL,
  field TEXT,
  value TEXT,
  reason TEXT NOT NULL,
  by TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE TABLE runs (
  seq INTEGER PRIMARY KEY,
  job TEXT NOT NULL,
  started TEXT NOT NULL,
  ended TEXT,
  versions TEXT NOT NULL,
  summary TEXT,
  failure TEXT
) STRICT;
CREATE TABLE issues (
  seq INTEGER PRIMARY KEY,
  step TEXT NOT NULL,
  code TEXT NOT NULL,
  message TEXT NOT NULL,
  url TEXT NOT NULL,
  at TEXT NOT NULL,
  count INTEGER NOT NULL,
  UNIQUE (step, code, message, url)
) STRICT;

-- when a feed says a link was published
CREATE TABLE hints (
  url TEXT NOT NULL PRIMARY KEY,
  published TEXT NOT NULL
) STRICT;

-- the crawl frontier: one row for each URL
CREATE TABLE frontier (
  seq INTEGER PRIMARY KEY,
  url TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL,
  outlet TEXT NOT NULL,
  role TEXT NOT NULL,
  depth INTEGER NOT NULL,
  host TEXT NOT NULL,
  title TEXT,
  published TEXT,
  state TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  etag TEXT,
  last_modified TEXT,
  lease_until TEXT,
  retry_at TEXT,
  settled_at TEXT,
  reason TEXT
) STRICT;
CREATE INDEX frontier_by_host ON frontier (state, host, depth, seq);
CREATE INDEX frontier_by_source ON frontier (source, role);
CREATE TABLE hosts (
  host TEXT PRIMARY KEY,
  fetched_at TEXT,
  status INTEGER,
  body TEXT,
  last_lease TEXT
) STRICT;

-- search; rows are those of the table of the same name
CREATE VIRTUAL TABLE events_search USING fts5 (
  summary, quotes, names, content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE claims_search USING fts5 (
  quote, speaker, content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE articles_search USING fts5 (
  title, body, content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE conflicts_search USING fts5 (
  about, quotes, content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
);
CREATE VIRTUAL TABLE entities_search USING fts5 (
  name, aliases, content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
);
