-- Texts, analyses and the lines of events are packed; lines that stand on one article are kept together; the version that
-- stands is the record's own line.
CREATE TABLE analyses_next (
  revision TEXT PRIMARY KEY REFERENCES revisions (id),
  version TEXT NOT NULL,
  digest TEXT NOT NULL,
  data BLOB NOT NULL
) STRICT;
INSERT INTO analyses_next SELECT revision, version, digest, packed(data) FROM analyses;
DROP TABLE analyses;
ALTER TABLE analyses_next RENAME TO analyses;

CREATE TABLE revisions_next (
  id TEXT PRIMARY KEY,
  article TEXT NOT NULL REFERENCES articles (id),
  snapshot TEXT NOT NULL,
  fetched_at TEXT NOT NULL,
  metadata TEXT NOT NULL,
  text BLOB NOT NULL,
  blocks TEXT NOT NULL,
  charset TEXT NOT NULL
) STRICT;
INSERT INTO revisions_next SELECT id, article, snapshot, fetched_at, metadata, packed(text), blocks, charset FROM revisions;
DROP TABLE revisions;
ALTER TABLE revisions_next RENAME TO revisions;
CREATE INDEX revisions_by_article ON revisions (article);

CREATE TABLE article_lines (article TEXT PRIMARY KEY, claims BLOB, mentions BLOB, dates BLOB) STRICT;
INSERT INTO article_lines
  SELECT id,
    (SELECT packed(group_concat(line, char(10) ORDER BY id)) FROM claims c WHERE c.article = a.id HAVING count(*) > 0),
    (SELECT packed(group_concat(line, char(10) ORDER BY start, "end", nth)) FROM mentions m WHERE m.article = a.id HAVING count(*) > 0),
    (SELECT packed(group_concat(line, char(10) ORDER BY start, "end", nth)) FROM dates d WHERE d.article = a.id HAVING count(*) > 0)
  FROM articles a;
DELETE FROM article_lines WHERE claims IS NULL AND mentions IS NULL AND dates IS NULL;

CREATE TABLE mentions_next (entity TEXT NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (entity, article)) STRICT, WITHOUT ROWID;
INSERT INTO mentions_next SELECT DISTINCT m.entity, a.seq FROM mentions m JOIN articles a ON a.id = m.article;
DROP TABLE mentions;
ALTER TABLE mentions_next RENAME TO mentions;
CREATE INDEX mentions_by_article ON mentions (article);
DROP TABLE dates;
DROP TABLE place_digests;

ALTER TABLE claims DROP COLUMN line;

CREATE TABLE events_next (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  action TEXT NOT NULL,
  status TEXT NOT NULL,
  first_day TEXT,
  last_day TEXT,
  published TEXT,
  origins INTEGER NOT NULL,
  line BLOB NOT NULL,
  recorded TEXT NOT NULL
) STRICT;
INSERT INTO events_next
  SELECT seq, id, action, status, first_day, last_day, published, origins, packed(line), recorded FROM events;
DROP TABLE events;
ALTER TABLE events_next RENAME TO events;
CREATE INDEX events_newest ON events (coalesce(first_day, '') DESC, id);
CREATE INDEX events_oldest ON events (coalesce(first_day, '~'), id);

CREATE TABLE event_versions_next (
  event TEXT NOT NULL,
  from_at TEXT NOT NULL,
  to_at TEXT,
  line TEXT,
  PRIMARY KEY (event, from_at)
) STRICT, WITHOUT ROWID;
INSERT INTO event_versions_next SELECT event, from_at, to_at, iif(to_at IS NULL, NULL, line) FROM event_versions;
DROP TABLE event_versions;
ALTER TABLE event_versions_next RENAME TO event_versions;

CREATE TABLE conflict_versions_next (
  conflict TEXT NOT NULL,
  from_at TEXT NOT NULL,
  to_at TEXT,
  line TEXT,
  PRIMARY KEY (conflict, from_at)
) STRICT, WITHOUT ROWID;
INSERT INTO conflict_versions_next SELECT conflict, from_at, to_at, iif(to_at IS NULL, NULL, line) FROM conflict_versions;
DROP TABLE conflict_versions;
ALTER TABLE conflict_versions_next RENAME TO conflict_versions;
