-- Schema version 2: what is reported against the plan. Rows are only ever added; a newer row for
-- the same thing supersedes an older one, so "as of" any earlier moment is a query.
-- recorded_at is UTC, ISO 8601 with milliseconds: 2025-03-21T08:42:00.000Z.

CREATE TABLE observation (
    id              INTEGER PRIMARY KEY,
    indicator_id    INTEGER NOT NULL REFERENCES indicator (id),
    region_id       INTEGER NOT NULL REFERENCES region (id),
    period          TEXT NOT NULL,
    period_last_day TEXT NOT NULL,
    value           REAL,
    cumulative      REAL,
    quality         TEXT NOT NULL CHECK (quality IN ('preliminary', 'final', 'estimated')),
    source          TEXT NOT NULL,
    note            TEXT,
    recorded_at     TEXT NOT NULL,
    recorded_by     TEXT NOT NULL,
    demo            INTEGER NOT NULL DEFAULT 0 CHECK (demo IN (0, 1)),
    CHECK (value IS NOT NULL OR cumulative IS NOT NULL)
) STRICT;

CREATE INDEX observation_by_course
    ON observation (indicator_id, region_id, period, recorded_at);
CREATE INDEX observation_by_day ON observation (period_last_day);
CREATE INDEX observation_demo ON observation (demo) WHERE demo = 1;

-- What was said of a deliverable; on_day is the day it happened.
CREATE TABLE deliverable_report (
    id             INTEGER PRIMARY KEY,
    deliverable_id INTEGER NOT NULL REFERENCES deliverable (id),
    state          TEXT NOT NULL CHECK (state IN ('not_started', 'in_progress', 'done')),
    on_day         TEXT NOT NULL,
    evidence       TEXT,
    source         TEXT NOT NULL,
    note           TEXT,
    recorded_at    TEXT NOT NULL,
    recorded_by    TEXT NOT NULL,
    demo           INTEGER NOT NULL DEFAULT 0 CHECK (demo IN (0, 1))
) STRICT;

CREATE INDEX deliverable_report_by_item ON deliverable_report (deliverable_id, recorded_at);

CREATE TABLE project_report (
    id          INTEGER PRIMARY KEY,
    project_id  INTEGER NOT NULL REFERENCES project (id),
    stage       TEXT NOT NULL CHECK (stage IN ('preliminary', 'factors', 'approval',
                                               'construction', 'acceptance', 'evaluation')),
    on_day      TEXT NOT NULL,
    blocker     TEXT,
    source      TEXT NOT NULL,
    note        TEXT,
    recorded_at TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    demo        INTEGER NOT NULL DEFAULT 0 CHECK (demo IN (0, 1))
) STRICT;

CREATE INDEX project_report_by_item ON project_report (project_id, recorded_at);

CREATE TRIGGER observation_is_not_changed BEFORE UPDATE ON observation
BEGIN SELECT RAISE(ABORT, 'observations are superseded, never changed'); END;
CREATE TRIGGER observation_is_not_removed BEFORE DELETE ON observation
BEGIN SELECT RAISE(ABORT, 'observations are superseded, never removed'); END;
CREATE TRIGGER deliverable_report_is_not_changed BEFORE UPDATE ON deliverable_report
BEGIN SELECT RAISE(ABORT, 'reports are superseded, never changed'); END;
CREATE TRIGGER deliverable_report_is_not_removed BEFORE DELETE ON deliverable_report
BEGIN SELECT RAISE(ABORT, 'reports are superseded, never removed'); END;
CREATE TRIGGER project_report_is_not_changed BEFORE UPDATE ON project_report
BEGIN SELECT RAISE(ABORT, 'reports are superseded, never changed'); END;
CREATE TRIGGER project_report_is_not_removed BEFORE DELETE ON project_report
BEGIN SELECT RAISE(ABORT, 'reports are superseded, never removed'); END;
