-- Schema version 5: figures are recorded at the desk, from what was typed and from files. Taking a
-- figure back is one more row that repeats what it said, with withdrawn = 1; the newest row says
-- whether there is a figure at all.
-- receipt is what a figure came with and cell where in it: “Sheet1!D7”, “line 12”.
ALTER TABLE observation ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0
      CHECK (withdrawn IN (0, 1));
ALTER TABLE observation ADD COLUMN receipt INTEGER;
ALTER TABLE observation ADD COLUMN cell TEXT;
CREATE INDEX observation_withdrawn ON observation (indicator_id, period_last_day, region_id)
      WHERE withdrawn = 1;
CREATE INDEX observation_by_receipt ON observation (receipt) WHERE receipt IS NOT NULL;

-- What came in from outside, told by its number; the newest row of a number is in force, and with
-- withdrawn = 1 it was noted by mistake. form is the identity of the return form it is, file_name
-- and hash (SHA-256) are empty for what came without a file; figures is how many were recorded
-- with it, kept here because counting those of a large file takes long; came_at and recorded_at are
-- UTC.
CREATE TABLE receipt (
    id          INTEGER PRIMARY KEY,
    plan_id     INTEGER NOT NULL REFERENCES plan (id),
    receipt     INTEGER NOT NULL CHECK (receipt > 0),
    file_name   TEXT NOT NULL DEFAULT '',
    hash        TEXT NOT NULL DEFAULT '',
    size        INTEGER NOT NULL DEFAULT 0 CHECK (size >= 0),
    form        TEXT NOT NULL DEFAULT '',
    unit_id     INTEGER REFERENCES unit (id),
    region_id   INTEGER REFERENCES region (id),
    period      TEXT,
    sender      TEXT NOT NULL DEFAULT '',
    figures     INTEGER NOT NULL DEFAULT 0 CHECK (figures >= 0),
    came_at     TEXT NOT NULL,
    withdrawn   INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    demo        INTEGER NOT NULL DEFAULT 0 CHECK (demo IN (0, 1)),
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    note        TEXT
) STRICT;
CREATE INDEX receipt_by_number ON receipt (receipt, recorded_at);
CREATE INDEX receipt_by_hash ON receipt (hash) WHERE hash <> '';

-- How the files of a sender are read; the newest row of a sender is in force, an empty layout
-- forgets it.
CREATE TABLE table_layout (
    id          INTEGER PRIMARY KEY,
    plan_id     INTEGER NOT NULL REFERENCES plan (id),
    sender      TEXT NOT NULL,
    layout      TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    note        TEXT
) STRICT;
CREATE INDEX table_layout_by_sender ON table_layout (sender, recorded_at);

CREATE TRIGGER receipt_is_not_changed BEFORE UPDATE ON receipt
BEGIN SELECT RAISE(ABORT, 'receipts are superseded, never changed'); END;
CREATE TRIGGER receipt_is_not_removed BEFORE DELETE ON receipt
BEGIN SELECT RAISE(ABORT, 'receipts are superseded, never removed'); END;
CREATE TRIGGER table_layout_is_not_changed BEFORE UPDATE ON table_layout
BEGIN SELECT RAISE(ABORT, 'layouts are superseded, never changed'); END;
CREATE TRIGGER table_layout_is_not_removed BEFORE DELETE ON table_layout
BEGIN SELECT RAISE(ABORT, 'layouts are superseded, never removed'); END;
