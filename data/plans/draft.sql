-- Staging tables for whoever reads a notice into a plan: they are filled with the notice's wording
-- and resolved into positions by resolve.sql. A quote must be word for word what the notice prints,
-- layout spaces included, and occur exactly once in its measure's paragraph.

CREATE TEMP TABLE draft_section (no INTEGER, heading TEXT, title TEXT, sector TEXT);
CREATE TEMP TABLE draft_measure (no INTEGER, section_no INTEGER, title TEXT);
CREATE TEMP TABLE draft_responsibility (measure_no INTEGER, unit TEXT, role TEXT, position INTEGER,
                                        quote TEXT);
CREATE TEMP TABLE draft_implementation (measure_no INTEGER, quote TEXT);
CREATE TEMP TABLE draft_indicator (measure_no INTEGER, code TEXT, name TEXT, definition TEXT,
                                   unit TEXT, kind TEXT, calendar TEXT, time_aggregation TEXT,
                                   region_aggregation TEXT, guidance INTEGER, decimals INTEGER,
                                   quote TEXT);
-- A rate and the two indicators it is the quotient of.
CREATE TEMP TABLE draft_quotient (indicator TEXT, numerator TEXT, denominator TEXT);
-- What the projects ledger computes of an indicator's figure.
CREATE TEMP TABLE draft_ledger_rate (indicator TEXT, rate TEXT);
CREATE TEMP TABLE draft_release (indicator TEXT, period TEXT, day TEXT);
CREATE TEMP TABLE draft_target (indicator TEXT, comparator TEXT, value REAL, due TEXT, quote TEXT);
CREATE TEMP TABLE draft_deliverable (measure_no INTEGER, code TEXT, name TEXT, kind TEXT, due TEXT,
                                     due_basis TEXT, due_wording TEXT, quote TEXT);
CREATE TEMP TABLE draft_project (measure_no INTEGER, code TEXT, name TEXT, kind TEXT, ask TEXT,
                                 ask_wording TEXT, quote TEXT);
CREATE TEMP TABLE draft_mechanism (measure_no INTEGER, code TEXT, name TEXT, kind TEXT, quote TEXT);
CREATE TEMP TABLE draft_funding (measure_no INTEGER, code TEXT, name TEXT, amount REAL, unit TEXT,
                                 ask_wording TEXT, quote TEXT);
CREATE TEMP TABLE draft_quantity (measure_no INTEGER, class TEXT, value REAL, unit TEXT,
                                  comparator TEXT, tracked_by TEXT, waived TEXT, quote TEXT);
-- measure_no 0 stands for the text before the first section.
CREATE TEMP TABLE draft_waiver (measure_no INTEGER, reason TEXT, quote TEXT);
