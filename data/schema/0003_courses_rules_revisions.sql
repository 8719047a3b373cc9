-- Schema version 3: how a figure is judged, and who changed what. Targets, planned courses, rules,
-- overrides, breaks and acknowledgements are only ever added to, like the figures themselves: a
-- newer row for the same thing supersedes an older one, so that "as of" any earlier moment is a
-- query and undoing something is one more row.
-- recorded_at is UTC as in version 2; an empty one is what came with the plan, in force from the
-- beginning.

-- Official statistics have no figure for January alone; figures are due report_lag_days after their
-- period; a rate may say which two indicators it is the quotient of.
CREATE TABLE indicator_3 (
    id                 INTEGER PRIMARY KEY,
    code               TEXT NOT NULL UNIQUE,
    measure_id         INTEGER NOT NULL REFERENCES measure (id),
    name               TEXT NOT NULL,
    definition         TEXT NOT NULL,
    unit               TEXT NOT NULL,
    kind               TEXT NOT NULL
                       CHECK (kind IN ('cumulative', 'level', 'rate', 'count', 'milestone')),
    calendar           TEXT NOT NULL
                       CHECK (calendar IN ('xun', 'month', 'month_without_january', 'quarter',
                                           'half', 'year')),
    time_aggregation   TEXT NOT NULL CHECK (time_aggregation IN ('sum', 'last', 'mean', 'none')),
    region_aggregation TEXT NOT NULL CHECK (region_aggregation IN ('sum', 'last', 'mean', 'none')),
    guidance           INTEGER NOT NULL DEFAULT 0 CHECK (guidance IN (0, 1)),
    decimals           INTEGER NOT NULL DEFAULT 0 CHECK (decimals BETWEEN 0 AND 6),
    position           INTEGER NOT NULL,
    quote_start        INTEGER,
    quote_length       INTEGER CHECK (quote_length > 0),
    report_lag_days    INTEGER NOT NULL DEFAULT 0 CHECK (report_lag_days BETWEEN 0 AND 366),
    numerator_id       INTEGER REFERENCES indicator (id),
    denominator_id     INTEGER REFERENCES indicator (id),
    CHECK (guidance = 1 OR quote_start IS NOT NULL),
    CHECK ((quote_start IS NULL) = (quote_length IS NULL)),
    CHECK ((numerator_id IS NULL) = (denominator_id IS NULL))
) STRICT;
INSERT INTO indicator_3
SELECT id, code, measure_id, name, definition, unit, kind, calendar, time_aggregation,
       region_aggregation, guidance, decimals, position, quote_start, quote_length, 0, NULL, NULL
FROM indicator;
DROP TABLE indicator;
ALTER TABLE indicator_3 RENAME TO indicator;
CREATE INDEX indicator_by_measure ON indicator (measure_id);

-- When the figure for a period is published, where that is announced; before report_lag_days.
CREATE TABLE release_date (
    indicator_id INTEGER NOT NULL REFERENCES indicator (id),
    period       TEXT NOT NULL,
    day          TEXT NOT NULL,
    source       TEXT NOT NULL,
    PRIMARY KEY (indicator_id, period)
) STRICT;

-- value is the lower and upper the upper end of a range ('between'). A row without a value takes
-- the target back: it is still to be set.
CREATE TABLE target_3 (
    id           INTEGER PRIMARY KEY,
    indicator_id INTEGER NOT NULL REFERENCES indicator (id),
    region_id    INTEGER NOT NULL REFERENCES region (id),
    comparator   TEXT NOT NULL DEFAULT '>='
                 CHECK (comparator IN ('>=', '>', '<=', '<', '=', 'between')),
    value        REAL,
    upper        REAL,
    due          TEXT NOT NULL,
    quote_start  INTEGER,
    quote_length INTEGER CHECK (quote_length > 0),
    demo         INTEGER NOT NULL DEFAULT 0 CHECK (demo IN (0, 1)),
    recorded_at  TEXT NOT NULL DEFAULT '',
    recorded_by  TEXT NOT NULL DEFAULT '',
    note         TEXT,
    CHECK ((quote_start IS NULL) = (quote_length IS NULL)),
    CHECK (value IS NULL OR (comparator = 'between') = (upper IS NOT NULL)),
    CHECK (upper IS NULL OR upper >= value)
) STRICT;
INSERT INTO target_3 (indicator_id, region_id, comparator, value, due, quote_start, quote_length,
                      demo)
SELECT indicator_id, region_id, comparator, value, due, quote_start, quote_length, demo FROM target;
DROP TABLE target;
ALTER TABLE target_3 RENAME TO target;
CREATE INDEX target_by_course ON target (indicator_id, region_id, recorded_at);

-- How an indicator is planned to reach its target; see core/evaluation/trajectory.h. Without a
-- shape the default course holds again. A point's value is a planned value, or for 'shares' a share
-- of the target (0–1), at the end of a period.
CREATE TABLE planned_course (
    id             INTEGER PRIMARY KEY,
    indicator_id   INTEGER NOT NULL REFERENCES indicator (id),
    region_id      INTEGER NOT NULL REFERENCES region (id),
    shape          TEXT CHECK (shape IN ('points', 'linear', 'shares', 'flat')),
    reference_year INTEGER,
    demo           INTEGER NOT NULL DEFAULT 0 CHECK (demo IN (0, 1)),
    recorded_at    TEXT NOT NULL DEFAULT '',
    recorded_by    TEXT NOT NULL DEFAULT '',
    note           TEXT
) STRICT;
CREATE INDEX planned_course_by_course ON planned_course (indicator_id, region_id, recorded_at);

CREATE TABLE planned_course_point (
    course_id INTEGER NOT NULL REFERENCES planned_course (id),
    period    TEXT NOT NULL,
    value     REAL NOT NULL,
    PRIMARY KEY (course_id, period)
) STRICT;

INSERT INTO planned_course (indicator_id, region_id, shape, demo)
SELECT indicator_id, region_id, 'points', max(demo) FROM plan_point
GROUP BY indicator_id, region_id ORDER BY indicator_id, region_id;
INSERT INTO planned_course_point
SELECT c.id, p.period, p.value
FROM plan_point p JOIN planned_course c USING (indicator_id, region_id);
DROP TABLE plan_point;

-- A new version of a rule is a new row; form says how it works (core/domain/light_rule.h).
CREATE TABLE light_rule (
    name           TEXT NOT NULL,
    version        INTEGER NOT NULL CHECK (version > 0),
    form           TEXT NOT NULL CHECK (form IN ('plan-ratio', 'linear-points', 'schedule-share',
                                                 'due-only')),
    on_track_limit REAL,
    watch_limit    REAL,
    title          TEXT,
    recorded_at    TEXT NOT NULL DEFAULT '',
    recorded_by    TEXT NOT NULL DEFAULT '',
    note           TEXT,
    PRIMARY KEY (name, version),
    CHECK ((form = 'due-only') = (on_track_limit IS NULL)),
    CHECK ((on_track_limit IS NULL) = (watch_limit IS NULL)),
    CHECK (form NOT IN ('plan-ratio', 'schedule-share') OR watch_limit <= on_track_limit),
    CHECK (form <> 'linear-points' OR watch_limit >= on_track_limit)
) STRICT;
INSERT INTO light_rule (name, version, form, on_track_limit, watch_limit) VALUES
    ('plan-ratio',     1, 'plan-ratio',     1.0, 0.9),
    ('linear-points',  1, 'linear-points',  10,  30),
    ('schedule-share', 1, 'schedule-share', 0.8, 0.6),
    ('due-only',       1, 'due-only',       NULL, NULL);

-- Which rule a plan is judged by; plan.light_rule until a row says otherwise.
CREATE TABLE rule_choice (
    id          INTEGER PRIMARY KEY,
    plan_id     INTEGER NOT NULL REFERENCES plan (id),
    rule        TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    note        TEXT
) STRICT;

-- A light set by a person, with the reason; without a light it is taken back.
CREATE TABLE light_override (
    id           INTEGER PRIMARY KEY,
    indicator_id INTEGER NOT NULL REFERENCES indicator (id),
    region_id    INTEGER NOT NULL REFERENCES region (id),
    period       TEXT NOT NULL,
    light        TEXT CHECK (light IN ('met', 'on_track', 'watch', 'behind', 'not_due', 'missing',
                                       'not_judged')),
    demo         INTEGER NOT NULL DEFAULT 0 CHECK (demo IN (0, 1)),
    recorded_at  TEXT NOT NULL,
    recorded_by  TEXT NOT NULL,
    note         TEXT NOT NULL CHECK (length(trim(note)) > 0)
) STRICT;
CREATE INDEX light_override_by_period ON light_override (period, indicator_id, region_id);

-- From a period on a series counts something else; without a region, everywhere. With withdrawn = 1
-- it turned out not to.
CREATE TABLE series_break (
    id           INTEGER PRIMARY KEY,
    indicator_id INTEGER NOT NULL REFERENCES indicator (id),
    region_id    INTEGER REFERENCES region (id),
    period       TEXT NOT NULL,
    withdrawn    INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    demo         INTEGER NOT NULL DEFAULT 0 CHECK (demo IN (0, 1)),
    recorded_at  TEXT NOT NULL,
    recorded_by  TEXT NOT NULL,
    note         TEXT NOT NULL CHECK (length(trim(note)) > 0)
) STRICT;

-- A finding of the reconciliation somebody has looked at; the note says why it may stand. The
-- finding names its figures, so that a new figure makes a new finding.
CREATE TABLE acknowledgement (
    id          INTEGER PRIMARY KEY,
    finding     TEXT NOT NULL,
    withdrawn   INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)),
    demo        INTEGER NOT NULL DEFAULT 0 CHECK (demo IN (0, 1)),
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    note        TEXT NOT NULL CHECK (length(trim(note)) > 0)
) STRICT;
CREATE INDEX acknowledgement_by_finding ON acknowledgement (finding);

-- A course is read by indicator and days, what changed by the moment.
DROP INDEX observation_by_course;
CREATE INDEX observation_by_indicator ON observation (indicator_id, period_last_day, region_id);
CREATE INDEX observation_by_moment ON observation (recorded_at);

CREATE TRIGGER target_is_not_changed BEFORE UPDATE ON target
BEGIN SELECT RAISE(ABORT, 'targets are superseded, never changed'); END;
CREATE TRIGGER target_is_not_removed BEFORE DELETE ON target
BEGIN SELECT RAISE(ABORT, 'targets are superseded, never removed'); END;
CREATE TRIGGER planned_course_is_not_changed BEFORE UPDATE ON planned_course
BEGIN SELECT RAISE(ABORT, 'planned courses are superseded, never changed'); END;
CREATE TRIGGER planned_course_is_not_removed BEFORE DELETE ON planned_course
BEGIN SELECT RAISE(ABORT, 'planned courses are superseded, never removed'); END;
CREATE TRIGGER planned_course_point_is_not_changed BEFORE UPDATE ON planned_course_point
BEGIN SELECT RAISE(ABORT, 'planned courses are superseded, never changed'); END;
CREATE TRIGGER planned_course_point_is_not_removed BEFORE DELETE ON planned_course_point
BEGIN SELECT RAISE(ABORT, 'planned courses are superseded, never removed'); END;
CREATE TRIGGER light_rule_is_not_changed BEFORE UPDATE ON light_rule
BEGIN SELECT RAISE(ABORT, 'a rule gets a new version, it is never changed'); END;
CREATE TRIGGER light_rule_is_not_removed BEFORE DELETE ON light_rule
BEGIN SELECT RAISE(ABORT, 'rules stay, so that earlier lights can be explained'); END;
CREATE TRIGGER rule_choice_is_not_changed BEFORE UPDATE ON rule_choice
BEGIN SELECT RAISE(ABORT, 'choices are superseded, never changed'); END;
CREATE TRIGGER rule_choice_is_not_removed BEFORE DELETE ON rule_choice
BEGIN SELECT RAISE(ABORT, 'choices are superseded, never removed'); END;
CREATE TRIGGER light_override_is_not_changed BEFORE UPDATE ON light_override
BEGIN SELECT RAISE(ABORT, 'overrides are superseded, never changed'); END;
CREATE TRIGGER light_override_is_not_removed BEFORE DELETE ON light_override
BEGIN SELECT RAISE(ABORT, 'overrides are superseded, never removed'); END;
CREATE TRIGGER series_break_is_not_changed BEFORE UPDATE ON series_break
BEGIN SELECT RAISE(ABORT, 'breaks are superseded, never changed'); END;
CREATE TRIGGER series_break_is_not_removed BEFORE DELETE ON series_break
BEGIN SELECT RAISE(ABORT, 'breaks are superseded, never removed'); END;
CREATE TRIGGER acknowledgement_is_not_changed BEFORE UPDATE ON acknowledgement
BEGIN SELECT RAISE(ABORT, 'acknowledgements are superseded, never changed'); END;
CREATE TRIGGER acknowledgement_is_not_removed BEFORE DELETE ON acknowledgement
BEGIN SELECT RAISE(ABORT, 'acknowledgements are superseded, never removed'); END;
