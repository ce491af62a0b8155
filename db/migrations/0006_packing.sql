-- Texts and analyses are packed, the lines of events folded; lines that stand on one article are kept together; the version that
-- stands is the record's own line; ties and places go by numbers.
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
  metadata BLOB NOT NULL,
  text BLOB NOT NULL,
  blocks BLOB NOT NULL,
  charset TEXT NOT NULL
) STRICT;
INSERT INTO revisions_next
  SELECT id, article, snapshot, fetched_at, packed(metadata), packed(text), packed(blocks), charset FROM revisions;
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

UPDATE events SET line = folded(line);

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

CREATE TABLE ties_next (tie INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (tie, article)) STRICT, WITHOUT ROWID;
INSERT INTO ties_next SELECT DISTINCT tie_number(t.tie), a.seq FROM ties t JOIN articles a ON a.id = t.article;
DROP TABLE ties;
ALTER TABLE ties_next RENAME TO ties;
CREATE INDEX ties_by_article ON ties (article);
CREATE TABLE placed_next (
  article INTEGER PRIMARY KEY,
  knot INTEGER NOT NULL,
  day TEXT NOT NULL,
  chapter TEXT NOT NULL
) STRICT;
INSERT INTO placed_next SELECT a.seq, p.knot, p.day, p.chapter FROM placed p JOIN articles a ON a.id = p.article;
DROP TABLE placed;
ALTER TABLE placed_next RENAME TO placed;
CREATE INDEX placed_by_day ON placed (knot, day);
CREATE INDEX placed_by_chapter ON placed (chapter);

-- Few claims are of one instant, so their order needs no ids.
DROP INDEX claims_newest;
DROP INDEX claims_oldest;
CREATE INDEX claims_newest ON claims (coalesce(published, '') DESC);
CREATE INDEX claims_oldest ON claims (coalesce(published, '~'));
DROP INDEX claims_by_event;
DROP INDEX claims_by_speaker;
CREATE INDEX claims_by_event ON claims (event) WHERE event IS NOT NULL;
CREATE INDEX claims_by_speaker ON claims (speaker) WHERE speaker IS NOT NULL;

CREATE TABLE entity_views_next (
  entity TEXT NOT NULL,
  line TEXT NOT NULL,
  chapter TEXT NOT NULL,
  PRIMARY KEY (entity, chapter)
) STRICT, WITHOUT ROWID;
INSERT INTO entity_views_next SELECT entity, line, chapter FROM entity_views;
DROP TABLE entity_views;
ALTER TABLE entity_views_next RENAME TO entity_views;
CREATE INDEX entity_views_by_chapter ON entity_views (chapter);
