-- how long a host is left alone because of the way it answers, and how often it was asked on a day
ALTER TABLE hosts ADD COLUMN delay_ms INTEGER;
ALTER TABLE hosts ADD COLUMN day TEXT;
ALTER TABLE hosts ADD COLUMN asked INTEGER NOT NULL DEFAULT 0;
-- links a source usually names, and seconds until it is asked again
ALTER TABLE sources ADD COLUMN usual_yield REAL;
ALTER TABLE sources ADD COLUMN rest INTEGER;
-- each turn of a source from well to unwell or back, for those who are told of it
CREATE TABLE source_states (
  seq INTEGER PRIMARY KEY,
  source TEXT NOT NULL,
  was TEXT NOT NULL,
  state TEXT NOT NULL,
  reason TEXT,
  at TEXT NOT NULL
) STRICT;
ALTER TABLE webhooks ADD COLUMN health_since INTEGER;
