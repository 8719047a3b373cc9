-- Schema version 1: the plan, i.e. one notice and everything read from it.
--
-- A quote is (start, length) counted in UTF-16 code units of notice.text; the plan build refuses
-- text outside the Basic Multilingual Plane, so SQLite's characters and Qt's code units agree.
-- Dates are ISO text, booleans 0/1, periods as written on the console: 2025, 2025Q1, 2025-03,
-- 2025-03-X2.

CREATE TABLE sector (
    id       INTEGER PRIMARY KEY,
    code     TEXT NOT NULL UNIQUE,
    name     TEXT NOT NULL,
    kind     TEXT NOT NULL CHECK (kind IN ('theme', 'accountability')),
    position INTEGER NOT NULL
) STRICT;

-- id is the administrative division code of GB/T 2260; the province itself is one of the rows.
CREATE TABLE region (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL UNIQUE,
    short_name  TEXT NOT NULL,
    kind        TEXT NOT NULL CHECK (kind IN ('province', 'city', 'autonomous_prefecture')),
    tile_row    INTEGER,
    tile_column INTEGER,
    position    INTEGER NOT NULL
) STRICT;

CREATE TABLE unit (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL UNIQUE,
    short_name TEXT NOT NULL,
    generic    INTEGER NOT NULL DEFAULT 0 CHECK (generic IN (0, 1)),
    position   INTEGER NOT NULL
) STRICT;

CREATE TABLE plan (
    id          INTEGER PRIMARY KEY,
    code        TEXT NOT NULL UNIQUE,
    title       TEXT NOT NULL,
    short_title TEXT NOT NULL,
    document_no TEXT NOT NULL,
    issuer      TEXT NOT NULL,
    issued      TEXT NOT NULL,
    period      TEXT NOT NULL,
    light_rule  TEXT NOT NULL
) STRICT;

CREATE TABLE notice (
    plan_id INTEGER PRIMARY KEY REFERENCES plan (id),
    text    TEXT NOT NULL
) STRICT;

CREATE TABLE section (
    id           INTEGER PRIMARY KEY,
    plan_id      INTEGER NOT NULL REFERENCES plan (id),
    no           INTEGER NOT NULL,
    title        TEXT NOT NULL,
    sector_id    INTEGER NOT NULL REFERENCES sector (id),
    quote_start  INTEGER NOT NULL,
    quote_length INTEGER NOT NULL CHECK (quote_length > 0),
    UNIQUE (plan_id, no)
) STRICT;

-- A measure's quote is its whole paragraph; its title, if it has one, is the heading sentence.
CREATE TABLE measure (
    id           INTEGER PRIMARY KEY,
    plan_id      INTEGER NOT NULL REFERENCES plan (id),
    section_id   INTEGER NOT NULL REFERENCES section (id),
    no           INTEGER NOT NULL,
    title        TEXT,
    quote_start  INTEGER NOT NULL,
    quote_length INTEGER NOT NULL CHECK (quote_length > 0),
    UNIQUE (plan_id, no)
) STRICT;

CREATE TABLE responsibility (
    measure_id   INTEGER NOT NULL REFERENCES measure (id),
    unit_id      INTEGER NOT NULL REFERENCES unit (id),
    role         TEXT NOT NULL CHECK (role IN ('lead', 'responsible', 'support')),
    position     INTEGER NOT NULL,
    quote_start  INTEGER NOT NULL,
    quote_length INTEGER NOT NULL CHECK (quote_length > 0),
    PRIMARY KEY (measure_id, unit_id, role)
) STRICT;

-- Regions that must carry a measure out, with the words that make them.
CREATE TABLE implementation (
    measure_id   INTEGER NOT NULL REFERENCES measure (id),
    region_id    INTEGER NOT NULL REFERENCES region (id),
    quote_start  INTEGER NOT NULL,
    quote_length INTEGER NOT NULL CHECK (quote_length > 0),
    PRIMARY KEY (measure_id, region_id)
) STRICT;

-- Guidance indicators (an office steers by them; the notice does not name them) have no quote.
CREATE TABLE indicator (
    id                 INTEGER PRIMARY KEY,
    code               TEXT NOT NULL UNIQUE,
    measure_id         INTEGER NOT NULL REFERENCES measure (id),
    name               TEXT NOT NULL,
    definition         TEXT NOT NULL,
    unit               TEXT NOT NULL,
    kind               TEXT NOT NULL
                       CHECK (kind IN ('cumulative', 'level', 'rate', 'count', 'milestone')),
    calendar           TEXT NOT NULL CHECK (calendar IN ('xun', 'month', 'quarter')),
    time_aggregation   TEXT NOT NULL CHECK (time_aggregation IN ('sum', 'last', 'mean', 'none')),
    region_aggregation TEXT NOT NULL CHECK (region_aggregation IN ('sum', 'last', 'mean', 'none')),
    guidance           INTEGER NOT NULL DEFAULT 0 CHECK (guidance IN (0, 1)),
    decimals           INTEGER NOT NULL DEFAULT 0 CHECK (decimals BETWEEN 0 AND 6),
    position           INTEGER NOT NULL,
    quote_start        INTEGER,
    quote_length       INTEGER CHECK (quote_length > 0),
    CHECK (guidance = 1 OR quote_start IS NOT NULL),
    CHECK ((quote_start IS NULL) = (quote_length IS NULL))
) STRICT;

-- No row for an indicator and region means 目标待定: the target is still to be set.
CREATE TABLE target (
    indicator_id INTEGER NOT NULL REFERENCES indicator (id),
    region_id    INTEGER NOT NULL REFERENCES region (id),
    comparator   TEXT NOT NULL CHECK (comparator IN ('>=', '>', '<=', '<', '=')),
    value        REAL NOT NULL,
    due          TEXT NOT NULL,
    quote_start  INTEGER,
    quote_length INTEGER CHECK (quote_length > 0),
    demo         INTEGER NOT NULL DEFAULT 0 CHECK (demo IN (0, 1)),
    PRIMARY KEY (indicator_id, region_id),
    CHECK ((quote_start IS NULL) = (quote_length IS NULL))
) STRICT;

-- The planned value at the end of a period; see core/evaluation/trajectory.h.
CREATE TABLE plan_point (
    indicator_id INTEGER NOT NULL REFERENCES indicator (id),
    region_id    INTEGER NOT NULL REFERENCES region (id),
    period       TEXT NOT NULL,
    value        REAL NOT NULL,
    demo         INTEGER NOT NULL DEFAULT 0 CHECK (demo IN (0, 1)),
    PRIMARY KEY (indicator_id, region_id, period)
) STRICT;

-- due is the date it is held to; due_basis says where that date comes from: the notice names it,
-- it is resolved from words of the notice (春节前), or it is the end of the plan's period.
CREATE TABLE deliverable (
    id           INTEGER PRIMARY KEY,
    code         TEXT NOT NULL UNIQUE,
    measure_id   INTEGER NOT NULL REFERENCES measure (id),
    name         TEXT NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('document', 'activity', 'payment', 'work')),
    due          TEXT NOT NULL,
    due_basis    TEXT NOT NULL CHECK (due_basis IN ('notice', 'resolved', 'plan')),
    due_wording  TEXT,
    position     INTEGER NOT NULL,
    quote_start  INTEGER NOT NULL,
    quote_length INTEGER NOT NULL CHECK (quote_length > 0)
) STRICT;

CREATE TABLE project (
    id           INTEGER PRIMARY KEY,
    code         TEXT NOT NULL UNIQUE,
    measure_id   INTEGER NOT NULL REFERENCES measure (id),
    name         TEXT NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('project', 'enterprise')),
    ask          TEXT NOT NULL CHECK (ask IN ('full_capacity', 'commission', 'build', 'start',
                                              'upgrade', 'produce', 'support')),
    ask_wording  TEXT NOT NULL,
    position     INTEGER NOT NULL,
    quote_start  INTEGER NOT NULL,
    quote_length INTEGER NOT NULL CHECK (quote_length > 0)
) STRICT;

CREATE TABLE mechanism (
    id           INTEGER PRIMARY KEY,
    code         TEXT NOT NULL UNIQUE,
    measure_id   INTEGER NOT NULL REFERENCES measure (id),
    name         TEXT NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('mechanism', 'action', 'watch_list', 'ledger')),
    position     INTEGER NOT NULL,
    quote_start  INTEGER NOT NULL,
    quote_length INTEGER NOT NULL CHECK (quote_length > 0)
) STRICT;

CREATE TABLE funding (
    id           INTEGER PRIMARY KEY,
    code         TEXT NOT NULL UNIQUE,
    measure_id   INTEGER NOT NULL REFERENCES measure (id),
    name         TEXT NOT NULL,
    amount       REAL NOT NULL,
    unit         TEXT NOT NULL,
    ask_wording  TEXT NOT NULL,
    position     INTEGER NOT NULL,
    quote_start  INTEGER NOT NULL,
    quote_length INTEGER NOT NULL CHECK (quote_length > 0)
) STRICT;

-- Every quantity and deadline of the notice, and what follows it up: tracked_by is the code of an
-- indicator, deliverable, project or funding; waived is the reason why nothing needs to.
CREATE TABLE quantity (
    id           INTEGER PRIMARY KEY,
    measure_id   INTEGER NOT NULL REFERENCES measure (id),
    class        TEXT NOT NULL
                 CHECK (class IN ('target', 'capacity', 'funding', 'deadline', 'existing')),
    value        REAL,
    unit         TEXT,
    comparator   TEXT CHECK (comparator IN ('>=', '>', '<=', '<', '=')),
    tracked_by   TEXT,
    waived       TEXT,
    position     INTEGER NOT NULL,
    quote_start  INTEGER NOT NULL,
    quote_length INTEGER NOT NULL CHECK (quote_length > 0),
    CHECK ((tracked_by IS NULL) <> (waived IS NULL))
) STRICT;

-- Numbers and 出台/印发/制定/编制/举办/开展 phrases that ask for nothing of their own, with the reason.
CREATE TABLE waiver (
    id           INTEGER PRIMARY KEY,
    plan_id      INTEGER NOT NULL REFERENCES plan (id),
    reason       TEXT NOT NULL,
    quote_start  INTEGER NOT NULL,
    quote_length INTEGER NOT NULL CHECK (quote_length > 0)
) STRICT;

CREATE INDEX responsibility_by_unit ON responsibility (unit_id);
CREATE INDEX indicator_by_measure ON indicator (measure_id);
CREATE INDEX deliverable_by_measure ON deliverable (measure_id);
CREATE INDEX project_by_measure ON project (measure_id);
