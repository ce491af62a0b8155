-- a host is left alone until this instant, whichever process asked it last
ALTER TABLE hosts ADD COLUMN opens_at TEXT;
