-- As the file's seventh migration.
ALTER TABLE ties RENAME TO ties_before;
ALTER INDEX ties_pkey RENAME TO ties_before_pkey;
DROP INDEX ties_by_article;
CREATE TABLE ties (tie bigint NOT NULL, article integer NOT NULL, PRIMARY KEY (tie, article));
INSERT INTO ties SELECT DISTINCT
    CAST(CAST('x' || substr(encode(sha256(convert_to(t.tie, 'UTF8')), 'hex'), 1, 13) AS bit(52)) AS bigint), a.seq
  FROM ties_before t JOIN articles a ON a.id = t.article;
CREATE INDEX ties_by_article ON ties (article);
DROP TABLE ties_before;
ALTER TABLE placed RENAME TO placed_before;
ALTER INDEX placed_pkey RENAME TO placed_before_pkey;
DROP INDEX placed_by_day;
DROP INDEX placed_by_chapter;
CREATE TABLE placed (article integer PRIMARY KEY, knot integer NOT NULL, day text COLLATE "C" NOT NULL, chapter text COLLATE "C" NOT NULL);
INSERT INTO placed SELECT a.seq, p.knot, p.day, p.chapter FROM placed_before p JOIN articles a ON a.id = p.article;
CREATE INDEX placed_by_day ON placed (knot, day);
CREATE INDEX placed_by_chapter ON placed (chapter);
DROP TABLE placed_before;
