-- Schema version 7: what units are called besides their names, goods whose prices are watched,
-- regions of other offices, and what a plan goes on with from the one before.
CREATE TABLE unit_name (
    unit_id  INTEGER NOT NULL REFERENCES unit (id),
    name     TEXT NOT NULL CHECK (length(trim(name)) > 0),
    kind     TEXT NOT NULL CHECK (kind IN ('short', 'former', 'other')),
    position INTEGER NOT NULL,
    PRIMARY KEY (unit_id, name)
) STRICT;

CREATE TABLE goods (
    id       INTEGER PRIMARY KEY,
    name     TEXT NOT NULL UNIQUE,
    unit     TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

-- What region.kind cannot say: 地区 and 盟, and the counties of a prefecture's own workbook. Where it
-- is not null it is the kind.
ALTER TABLE region ADD COLUMN level TEXT CHECK (level IN ('prefecture', 'county'));

CREATE TABLE carried (
    id        INTEGER PRIMARY KEY,
    plan_id   INTEGER NOT NULL REFERENCES plan (id),
    kind      TEXT NOT NULL CHECK (kind IN ('measure', 'indicator')),
    code      TEXT NOT NULL,
    from_plan TEXT NOT NULL,
    from_code TEXT NOT NULL,
    UNIQUE (plan_id, kind, code)
) STRICT;

-- A plan of very many measures is read, and its first ledgers and entries are made of it, measure
-- by measure.
CREATE INDEX mechanism_by_measure ON mechanism (measure_id);
CREATE INDEX funding_by_measure ON funding (measure_id);
CREATE INDEX quantity_by_measure ON quantity (measure_id);
