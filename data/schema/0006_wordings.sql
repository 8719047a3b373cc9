-- Schema version 6: what people write in the place of computed sentences, and how the office wants
-- its briefing and its bulletin. The newest row of a place (or of a setting's name) is in force; an
-- empty text takes it back.
-- computed is the sentence that stood there when it was written, so that a reader can be told when
-- the figures have come to say something else.
CREATE TABLE wording (
    id          INTEGER PRIMARY KEY,
    plan_id     INTEGER NOT NULL REFERENCES plan (id),
    period      TEXT NOT NULL,
    place       TEXT NOT NULL CHECK (place <> ''),
    computed    TEXT NOT NULL DEFAULT '',
    said        TEXT NOT NULL DEFAULT '',
    demo        INTEGER NOT NULL DEFAULT 0 CHECK (demo IN (0, 1)),
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    note        TEXT
) STRICT;
CREATE INDEX wording_by_place ON wording (period, place, recorded_at);

-- name is “briefing/outline”, “bulletin/form” and the like; what a value means is said where it is
-- read.
CREATE TABLE office_setting (
    id          INTEGER PRIMARY KEY,
    plan_id     INTEGER NOT NULL REFERENCES plan (id),
    name        TEXT NOT NULL CHECK (name <> ''),
    value       TEXT NOT NULL DEFAULT '',
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    note        TEXT
) STRICT;
CREATE INDEX office_setting_by_name ON office_setting (name, recorded_at);

CREATE TRIGGER wording_is_not_changed BEFORE UPDATE ON wording
BEGIN SELECT RAISE(ABORT, 'wordings are superseded, never changed'); END;
CREATE TRIGGER wording_is_not_removed BEFORE DELETE ON wording
BEGIN SELECT RAISE(ABORT, 'wordings are superseded, never removed'); END;
CREATE TRIGGER office_setting_is_not_changed BEFORE UPDATE ON office_setting
BEGIN SELECT RAISE(ABORT, 'settings are superseded, never changed'); END;
CREATE TRIGGER office_setting_is_not_removed BEFORE DELETE ON office_setting
BEGIN SELECT RAISE(ABORT, 'settings are superseded, never removed'); END;
