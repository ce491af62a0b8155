-- the changes of one record; keys of those who may judge; who is told of changes
CREATE INDEX changes_by_record ON changes (id);
CREATE TABLE keys (
  id TEXT PRIMARY KEY,
  digest TEXT NOT NULL UNIQUE,
  owner TEXT NOT NULL,
  made TEXT NOT NULL,
  revoked TEXT
) STRICT;
CREATE TABLE webhooks (
  id TEXT PRIMARY KEY,
  url TEXT NOT NULL,
  secret TEXT NOT NULL,
  minor INTEGER NOT NULL,
  allow_private INTEGER NOT NULL,
  made TEXT NOT NULL,
  since TEXT,
  attempts INTEGER NOT NULL DEFAULT 0,
  retry_at TEXT,
  last_success TEXT,
  failure TEXT,
  ended TEXT
) STRICT;
-- which event acts on which other one
CREATE TABLE event_relations (
  event TEXT NOT NULL,
  other TEXT NOT NULL,
  PRIMARY KEY (event, other)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_relations_by_other ON event_relations (other);
INSERT OR IGNORE INTO event_relations
  SELECT e.id, r.value ->> '$.event' FROM events e, json_each(e.line, '$.relations') r;
