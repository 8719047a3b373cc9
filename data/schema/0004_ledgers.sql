-- Schema version 4: the ledgers, i.e. what is tracked to its end item by item. An entry is a line of
-- a ledger; each time something is said of it the whole line is recorded again, and the newest one
-- is in force. Striking an entry out is one more line with removed = 1, and undoing is one more too.
-- recorded_at is UTC as in version 2; an empty one is what came with the plan.

-- id is the administrative division code of GB/T 2260.
CREATE TABLE county (
    id        INTEGER PRIMARY KEY,
    region_id INTEGER NOT NULL REFERENCES region (id),
    name      TEXT NOT NULL,
    position  INTEGER NOT NULL
) STRICT;

-- A ledger is told by its code; kind says what is recorded of its entries (core/domain/ledger.h).
-- Offices add lists of their own.
CREATE TABLE ledger (
    id          INTEGER PRIMARY KEY,
    plan_id     INTEGER NOT NULL REFERENCES plan (id),
    code        TEXT NOT NULL,
    name        TEXT NOT NULL CHECK (length(trim(name)) > 0),
    kind        TEXT NOT NULL CHECK (kind IN ('deliverables', 'projects', 'list', 'matters',
                                              'funding', 'prices', 'rounds')),
    measure_id  INTEGER REFERENCES measure (id),
    position    INTEGER NOT NULL DEFAULT 0,
    removed     INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    demo        INTEGER NOT NULL DEFAULT 0 CHECK (demo IN (0, 1)),
    recorded_at TEXT NOT NULL DEFAULT '',
    recorded_by TEXT NOT NULL DEFAULT '',
    note        TEXT
) STRICT;
CREATE INDEX ledger_by_code ON ledger (code, recorded_at);

-- Every version of every entry. item is the code of the notice's deliverable, project, funding or
-- mechanism it follows up, empty for what an office added; parent_id is the entry it belongs to.
-- Money of projects is in 万元, of fundings in figure_unit. on_day is the day the state began.
CREATE TABLE entry_version (
    id              INTEGER PRIMARY KEY,
    entry_id        INTEGER NOT NULL,
    ledger          TEXT NOT NULL,
    removed         INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
    item            TEXT,
    name            TEXT NOT NULL CHECK (length(trim(name)) > 0),
    measure_id      INTEGER REFERENCES measure (id),
    unit_id         INTEGER REFERENCES unit (id),
    region_id       INTEGER REFERENCES region (id),
    county_id       INTEGER REFERENCES county (id),
    level           TEXT CHECK (level IN ('province', 'prefecture', 'county')),
    key_project     INTEGER CHECK (key_project IN (0, 1)),
    enterprise      TEXT,
    parent_id       INTEGER,
    state           TEXT NOT NULL CHECK (state IN (
                       'not_started', 'in_progress', 'done', 'preliminary', 'factors', 'approval',
                       'construction', 'acceptance', 'evaluation', 'listed', 'followed', 'cleared',
                       'raised', 'assigned', 'answered', 'closed', 'arranged', 'allotted',
                       'arrived', 'paid', 'watched', 'dispatch', 'supervision', 'reconciliation',
                       'analysis', 'bulletin')),
    on_day          TEXT,
    due             TEXT,
    started_on      TEXT,
    planned_total   REAL,
    planned_year    REAL,
    completed_year  REAL,
    blocker         TEXT,
    arranged        REAL,
    allotted        REAL,
    arrived         REAL,
    paid            REAL,
    expected        REAL,
    actual          REAL,
    figure_unit     TEXT,
    warn_below      REAL,
    warn_above      REAL,
    action          TEXT,
    answer          TEXT,
    result          TEXT,
    document_no     TEXT,
    document_day    TEXT,
    link            TEXT,
    evidence        TEXT,
    period          TEXT,
    dispatch        TEXT,
    supervision     TEXT,
    reconciliation  TEXT,
    analysis        TEXT,
    bulletin        TEXT,
    source          TEXT,
    remark          TEXT,
    demo            INTEGER NOT NULL DEFAULT 0 CHECK (demo IN (0, 1)),
    recorded_at     TEXT NOT NULL DEFAULT '',
    recorded_by     TEXT NOT NULL DEFAULT '',
    note            TEXT
) STRICT;
CREATE INDEX entry_version_by_entry ON entry_version (entry_id, recorded_at);
CREATE INDEX entry_version_by_item ON entry_version (item, recorded_at) WHERE item IS NOT NULL;
CREATE INDEX entry_version_by_moment ON entry_version (recorded_at);
CREATE INDEX entry_version_demo ON entry_version (demo) WHERE demo = 1;

-- An entry as a version of it says, with whether nothing is left to do and the words it is found
-- by.
CREATE VIEW entry_state AS
SELECT entry_id AS id, id AS version_id,
       ledger, removed, item, name, measure_id, unit_id, region_id, county_id, level, key_project,
       enterprise, parent_id, state, on_day, due, started_on, planned_total, planned_year,
       completed_year, blocker, arranged, allotted, arrived, paid, expected, actual, figure_unit,
       warn_below, warn_above, action, answer, result, document_no, document_day, link, evidence,
       period, dispatch, supervision, reconciliation, analysis, bulletin, source, remark, demo,
       recorded_at, recorded_by, note,
       CASE WHEN state IN ('done', 'acceptance', 'evaluation', 'cleared', 'closed', 'paid') THEN 1
            ELSE 0 END AS closed,
       lower(name || ' ' || coalesce(item, '') || ' ' || coalesce(enterprise, '') || ' '
             || coalesce(blocker, '') || ' ' || coalesce(document_no, '') || ' '
             || coalesce(remark, '')) AS words
FROM entry_version;

-- The version in force of each entry; kept by a trigger, so that a ledger of ten thousand opens at
-- once. Everything in it can be made again from entry_version.
CREATE TABLE entry (
    id              INTEGER PRIMARY KEY,
    version_id      INTEGER NOT NULL,
    ledger          TEXT NOT NULL,
    removed         INTEGER NOT NULL DEFAULT 0,
    item            TEXT,
    name            TEXT NOT NULL,
    measure_id      INTEGER,
    unit_id         INTEGER,
    region_id       INTEGER,
    county_id       INTEGER,
    level           TEXT,
    key_project     INTEGER,
    enterprise      TEXT,
    parent_id       INTEGER,
    state           TEXT NOT NULL,
    on_day          TEXT,
    due             TEXT,
    started_on      TEXT,
    planned_total   REAL,
    planned_year    REAL,
    completed_year  REAL,
    blocker         TEXT,
    arranged        REAL,
    allotted        REAL,
    arrived         REAL,
    paid            REAL,
    expected        REAL,
    actual          REAL,
    figure_unit     TEXT,
    warn_below      REAL,
    warn_above      REAL,
    action          TEXT,
    answer          TEXT,
    result          TEXT,
    document_no     TEXT,
    document_day    TEXT,
    link            TEXT,
    evidence        TEXT,
    period          TEXT,
    dispatch        TEXT,
    supervision     TEXT,
    reconciliation  TEXT,
    analysis        TEXT,
    bulletin        TEXT,
    source          TEXT,
    remark          TEXT,
    demo            INTEGER NOT NULL DEFAULT 0,
    recorded_at     TEXT NOT NULL DEFAULT '',
    recorded_by     TEXT NOT NULL DEFAULT '',
    note            TEXT,
    closed          INTEGER NOT NULL,
    words           TEXT NOT NULL
) STRICT;
-- Everything a ledger is filtered, sorted and added up by, so that which entries are shown is found
-- without reading the entries themselves, one here and one there; the texts that may be long are at
-- its end, out of the way of the rest.
CREATE INDEX entry_by_order ON entry (
    ledger, removed, closed, (due IS NULL), due, id, state, measure_id, unit_id, region_id,
    county_id, level, key_project, on_day, started_on, planned_total, planned_year, completed_year,
    arranged, allotted, arrived, paid, expected, actual, figure_unit, warn_below, warn_above,
    parent_id, enterprise, document_no, name, words, blocker, action, result, remark);
CREATE INDEX entry_by_unit ON entry (unit_id, removed, closed, due);
CREATE INDEX entry_by_region ON entry (region_id, county_id, removed);
CREATE INDEX entry_by_parent ON entry (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX entry_by_item ON entry (item) WHERE item IS NOT NULL;

CREATE TRIGGER entry_is_as_last_recorded AFTER INSERT ON entry_version
WHEN NOT EXISTS (SELECT 1 FROM entry e
                 WHERE e.id = NEW.entry_id AND e.recorded_at > NEW.recorded_at)
BEGIN
    INSERT OR REPLACE INTO entry SELECT * FROM entry_state WHERE version_id = NEW.id;
END;

-- What the projects ledger computes of its provincial key projects that an indicator reports as
-- well (core/evaluation/project_rates.h), so that the two can be compared.
CREATE TABLE ledger_rate (
    indicator_id INTEGER PRIMARY KEY REFERENCES indicator (id),
    rate         TEXT NOT NULL
                 CHECK (rate IN ('started_share', 'completed_share', 'started', 'listed'))
) STRICT;

-- The price of goods on a day; the entry of a price ledger says which goods and when to warn.
-- Without a value it is taken back.
CREATE TABLE price (
    id          INTEGER PRIMARY KEY,
    entry_id    INTEGER NOT NULL REFERENCES entry (id),
    day         TEXT NOT NULL,
    value       REAL CHECK (value > 0),
    source      TEXT NOT NULL,
    demo        INTEGER NOT NULL DEFAULT 0 CHECK (demo IN (0, 1)),
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    note        TEXT
) STRICT;
CREATE INDEX price_by_day ON price (entry_id, day, recorded_at);
CREATE INDEX price_by_moment ON price (recorded_at);
CREATE INDEX price_demo ON price (demo) WHERE demo = 1;

-- Files attached to entries; what they hold is kept once, by the SHA-256 of it. The newest row of an
-- entry and a name is in force; with withdrawn = 1 the file was taken away.
CREATE TABLE attachment_content (
    hash TEXT PRIMARY KEY,
    size INTEGER NOT NULL CHECK (size >= 0),
    data BLOB NOT NULL
) STRICT;
CREATE TABLE attachment (
    id          INTEGER PRIMARY KEY,
    entry_id    INTEGER NOT NULL REFERENCES entry (id),
    name        TEXT NOT NULL CHECK (length(trim(name)) > 0),
    hash        TEXT NOT NULL REFERENCES attachment_content (hash),
    withdrawn   INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    demo        INTEGER NOT NULL DEFAULT 0 CHECK (demo IN (0, 1)),
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    note        TEXT
) STRICT;
CREATE INDEX attachment_by_entry ON attachment (entry_id, name, recorded_at);
CREATE INDEX attachment_demo ON attachment (demo) WHERE demo = 1;

-- What a plan brings with it. A measure's only ledger has its name; where a measure names several
-- matters to keep account of one by one, they are the entries of one list.
CREATE VIEW first_ledger AS
SELECT p.id AS plan_id, b.code, b.name, b.kind, NULL AS measure_id, b.position
FROM plan p CROSS JOIN (
    SELECT 'deliverables' AS code, '交付物' AS name, 'deliverables' AS kind, 1 AS position
    UNION ALL SELECT 'projects', '重大项目', 'projects', 2
    UNION ALL SELECT 'matters', '问题诉求', 'matters', 1000
    UNION ALL SELECT 'funding', '资金', 'funding', 1001
    UNION ALL SELECT 'prices', '保供稳价', 'prices', 1002
    UNION ALL SELECT 'rounds', '五个一', 'rounds', 1003) b
UNION ALL
SELECT m.plan_id, k.code, k.name, 'list', m.id, 10 + k.position
FROM mechanism k JOIN measure m ON m.id = k.measure_id
WHERE k.kind = 'watch_list'
   OR k.kind = 'ledger' AND (SELECT count(*) FROM mechanism o WHERE o.measure_id = k.measure_id
                             AND o.kind = 'ledger') = 1
UNION ALL
SELECT m.plan_id, 'list-' || m.no, '第' || m.no || '条重点事项台账', 'list', m.id,
       10 + min(k.position)
FROM mechanism k JOIN measure m ON m.id = k.measure_id
WHERE k.kind = 'ledger' GROUP BY m.id HAVING count(*) > 1;

CREATE VIEW first_entry AS
SELECT row_number() OVER (ORDER BY i.place, m.no, i.position) AS entry_id, i.ledger, i.item, i.name,
       m.id AS measure_id,
       (SELECT r.unit_id FROM responsibility r JOIN unit u ON u.id = r.unit_id
        WHERE r.measure_id = m.id AND u.generic = 0
        ORDER BY CASE r.role WHEN 'lead' THEN 0 WHEN 'responsible' THEN 1 ELSE 2 END, r.position
        LIMIT 1) AS unit_id,
       i.state, i.due, i.arranged, i.figure_unit
FROM (SELECT 1 AS place, 'deliverables' AS ledger, code AS item, name, measure_id, position,
             'not_started' AS state, due, NULL AS arranged, NULL AS figure_unit FROM deliverable
      UNION ALL
      SELECT 2, 'projects', code, name, measure_id, position, 'preliminary', NULL, NULL, NULL
      FROM project
      UNION ALL
      SELECT 3, 'funding', code, name, measure_id, position, 'arranged', NULL, amount, unit
      FROM funding
      UNION ALL
      SELECT 4, l.code, k.code, k.name, k.measure_id, k.position, 'listed', NULL, NULL, NULL
      FROM mechanism k JOIN measure m ON m.id = k.measure_id
      JOIN first_ledger l ON l.code = 'list-' || m.no
      WHERE k.kind = 'ledger') i
JOIN measure m ON m.id = i.measure_id;

INSERT INTO ledger (plan_id, code, name, kind, measure_id, position)
SELECT plan_id, code, name, kind, measure_id, position FROM first_ledger ORDER BY position;
INSERT INTO entry_version (entry_id, ledger, item, name, measure_id, unit_id, state, due, arranged,
                           figure_unit)
SELECT entry_id, ledger, item, name, measure_id, unit_id, state, due, arranged, figure_unit
FROM first_entry ORDER BY entry_id;

-- What had been said of deliverables and projects.
INSERT INTO entry_version (entry_id, ledger, item, name, measure_id, unit_id, due, state, on_day,
                           evidence, source, remark, demo, recorded_at, recorded_by)
SELECT e.id, e.ledger, e.item, e.name, e.measure_id, e.unit_id, e.due, r.state, r.on_day,
       r.evidence, r.source, r.note, r.demo, r.recorded_at, r.recorded_by
FROM deliverable_report r JOIN deliverable d ON d.id = r.deliverable_id
JOIN entry e ON e.item = d.code AND e.ledger = 'deliverables'
ORDER BY r.recorded_at, r.id;
INSERT INTO entry_version (entry_id, ledger, item, name, measure_id, unit_id, state, on_day,
                           blocker, source, remark, demo, recorded_at, recorded_by)
SELECT e.id, e.ledger, e.item, e.name, e.measure_id, e.unit_id, r.stage, r.on_day, r.blocker,
       r.source, r.note, r.demo, r.recorded_at, r.recorded_by
FROM project_report r JOIN project p ON p.id = r.project_id
JOIN entry e ON e.item = p.code AND e.ledger = 'projects'
ORDER BY r.recorded_at, r.id;
DROP TABLE deliverable_report;
DROP TABLE project_report;

CREATE TRIGGER ledger_is_not_changed BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'ledgers are superseded, never changed'); END;
CREATE TRIGGER ledger_is_not_removed BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'ledgers are superseded, never removed'); END;
CREATE TRIGGER entry_version_is_not_changed BEFORE UPDATE ON entry_version
BEGIN SELECT RAISE(ABORT, 'entries are superseded, never changed'); END;
CREATE TRIGGER entry_version_is_not_removed BEFORE DELETE ON entry_version
BEGIN SELECT RAISE(ABORT, 'entries are superseded, never removed'); END;
CREATE TRIGGER price_is_not_changed BEFORE UPDATE ON price
BEGIN SELECT RAISE(ABORT, 'prices are superseded, never changed'); END;
CREATE TRIGGER price_is_not_removed BEFORE DELETE ON price
BEGIN SELECT RAISE(ABORT, 'prices are superseded, never removed'); END;
CREATE TRIGGER attachment_is_not_changed BEFORE UPDATE ON attachment
BEGIN SELECT RAISE(ABORT, 'attachments are superseded, never changed'); END;
CREATE TRIGGER attachment_is_not_removed BEFORE DELETE ON attachment
BEGIN SELECT RAISE(ABORT, 'attachments are superseded, never removed'); END;
CREATE TRIGGER attachment_content_is_not_changed BEFORE UPDATE ON attachment_content
BEGIN SELECT RAISE(ABORT, 'attached files are superseded, never changed'); END;
CREATE TRIGGER attachment_content_is_not_removed BEFORE DELETE ON attachment_content
BEGIN SELECT RAISE(ABORT, 'attached files are superseded, never removed'); END;
