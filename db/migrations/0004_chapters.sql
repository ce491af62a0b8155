-- what ties an article to others, and the chapter it is decided in
CREATE TABLE ties (tie TEXT NOT NULL, article TEXT NOT NULL, PRIMARY KEY (tie, article)) STRICT, WITHOUT ROWID;
CREATE INDEX ties_by_article ON ties (article);
CREATE TABLE placed (
  article TEXT PRIMARY KEY,
  knot INTEGER NOT NULL,
  day TEXT NOT NULL,
  chapter TEXT NOT NULL
) STRICT;
CREATE INDEX placed_by_day ON placed (knot, day);
CREATE INDEX placed_by_chapter ON placed (chapter);
CREATE TABLE unplaced (article TEXT PRIMARY KEY) STRICT;

-- an entity as each chapter knows it
CREATE TABLE entity_views (
  entity TEXT NOT NULL,
  line TEXT NOT NULL,
  chapter TEXT NOT NULL,
  PRIMARY KEY (entity, line, chapter)
) STRICT, WITHOUT ROWID;
CREATE INDEX entity_views_by_chapter ON entity_views (chapter);

-- everything is placed by the next decision
UPDATE counters SET value = 1 WHERE name = 'undecided' AND EXISTS (SELECT 1 FROM articles);
