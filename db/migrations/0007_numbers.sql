-- Ties and places by numbers; an order that is settled by few rows of one instant needs no ids in its index.
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

DROP INDEX claims_newest;
DROP INDEX claims_oldest;
CREATE INDEX claims_newest ON claims (coalesce(published, '') DESC);
CREATE INDEX claims_oldest ON claims (coalesce(published, '~'));
DROP INDEX claims_by_event;
DROP INDEX claims_by_speaker;
CREATE INDEX claims_by_event ON claims (event) WHERE event IS NOT NULL;
CREATE INDEX claims_by_speaker ON claims (speaker) WHERE speaker IS NOT NULL;
