-- Turns the drafts (draft.sql) into rows with positions. A quote that is not found in its measure,
-- or found twice, has no place; it is listed in the build's output and breaks a NOT NULL constraint.

INSERT INTO section (plan_id, no, title, sector_id, quote_start, quote_length)
SELECT n.plan_id, d.no, d.title, s.id,
       nullif(instr(n.text, char(10) || d.heading || char(10)), 0), length(d.heading)
FROM draft_section d JOIN sector s ON s.code = d.sector CROSS JOIN notice n
ORDER BY d.no;

-- A measure is the paragraph that starts with its number and runs to the end of the line.
INSERT INTO measure (plan_id, section_id, no, title, quote_start, quote_length)
SELECT plan_id, section_id, no, title, nullif(found, 0),
       instr(substr(text, found + 1) || char(10), char(10)) - 1
FROM (SELECT n.plan_id, n.text, s.id AS section_id, d.no, d.title,
             instr(n.text, char(10) || d.no || '.' || coalesce(d.title || '。', '')) AS found
      FROM draft_measure d JOIN section s ON s.no = d.section_no CROSS JOIN notice n)
ORDER BY no;

-- The words a measure's quotes are looked for in; 0 is what stands before the first section.
CREATE TEMP TABLE paragraph AS
SELECT m.no AS measure_no, m.id AS measure_id, m.quote_start AS start,
       substr(n.text, m.quote_start + 1, m.quote_length) AS words
FROM measure m CROSS JOIN notice n
UNION ALL
SELECT 0, NULL, 0, substr(n.text, 1, (SELECT min(quote_start) FROM section)) FROM notice n;

-- Where every quoted wording stands, once: start is NULL unless it occurs exactly once.
CREATE TEMP TABLE place AS
SELECT q.measure_no, p.measure_id, q.quote, length(q.quote) AS length,
       CASE WHEN length(p.words) - length(replace(p.words, q.quote, '')) = length(q.quote)
            THEN p.start + instr(p.words, q.quote) - 1 END AS start
FROM (SELECT measure_no, quote FROM draft_responsibility
      UNION SELECT measure_no, quote FROM draft_implementation
      UNION SELECT measure_no, quote FROM draft_indicator WHERE quote IS NOT NULL
      UNION SELECT i.measure_no, t.quote
            FROM draft_target t JOIN draft_indicator i ON i.code = t.indicator
      UNION SELECT measure_no, quote FROM draft_deliverable
      UNION SELECT measure_no, quote FROM draft_project
      UNION SELECT measure_no, quote FROM draft_mechanism
      UNION SELECT measure_no, quote FROM draft_funding
      UNION SELECT measure_no, quote FROM draft_quantity
      UNION SELECT measure_no, quote FROM draft_waiver) q
LEFT JOIN paragraph p ON p.measure_no = q.measure_no;

SELECT 'not found exactly once in measure ' || measure_no || ': ' || quote
FROM place WHERE start IS NULL;

INSERT INTO responsibility (measure_id, unit_id, role, position, quote_start, quote_length)
SELECT w.measure_id, (SELECT id FROM unit WHERE name = d.unit), d.role, d.position,
       w.start, w.length
FROM draft_responsibility d JOIN place w USING (measure_no, quote)
ORDER BY d.measure_no, d.position;

-- The words that stand in one measure make the regions carry out all of them.
INSERT INTO implementation (measure_id, region_id, quote_start, quote_length)
SELECT m.id, r.id, w.start, w.length
FROM draft_implementation d JOIN place w USING (measure_no, quote)
CROSS JOIN measure m CROSS JOIN region r
WHERE r.kind <> 'province'
ORDER BY m.no, r.position;

INSERT INTO indicator (code, measure_id, name, definition, unit, kind, calendar, time_aggregation,
                       region_aggregation, guidance, decimals, position, quote_start, quote_length)
SELECT d.code, m.id, d.name, d.definition, d.unit, d.kind, d.calendar, d.time_aggregation,
       d.region_aggregation, d.guidance, d.decimals, d.rowid, w.start, w.length
FROM draft_indicator d JOIN measure m ON m.no = d.measure_no
LEFT JOIN place w ON w.measure_no = d.measure_no AND w.quote = d.quote
ORDER BY d.rowid;

UPDATE indicator
SET numerator_id = (SELECT n.id FROM draft_quotient q JOIN indicator n ON n.code = q.numerator
                    WHERE q.indicator = indicator.code),
    denominator_id = (SELECT d.id FROM draft_quotient q JOIN indicator d ON d.code = q.denominator
                      WHERE q.indicator = indicator.code)
WHERE code IN (SELECT indicator FROM draft_quotient);

INSERT INTO ledger_rate (indicator_id, rate)
SELECT i.id, d.rate FROM draft_ledger_rate d LEFT JOIN indicator i ON i.code = d.indicator;

INSERT INTO release_date (indicator_id, period, day, source)
SELECT i.id, d.period, d.day, '国家统计局2025年主要统计信息发布日程，省级数据不早于此'
FROM draft_release d JOIN indicator i ON i.code = d.indicator
ORDER BY i.id, d.day;

INSERT INTO target (indicator_id, region_id, comparator, value, due, quote_start, quote_length)
SELECT i.id, (SELECT id FROM region WHERE kind = 'province'), t.comparator, t.value, t.due,
       w.start, w.length
FROM draft_target t JOIN indicator i ON i.code = t.indicator
JOIN draft_indicator d ON d.code = t.indicator
JOIN place w ON w.measure_no = d.measure_no AND w.quote = t.quote;

INSERT INTO deliverable (code, measure_id, name, kind, due, due_basis, due_wording, position,
                         quote_start, quote_length)
SELECT d.code, w.measure_id, d.name, d.kind, d.due, d.due_basis, d.due_wording, d.rowid,
       w.start, w.length
FROM draft_deliverable d JOIN place w USING (measure_no, quote)
ORDER BY d.rowid;

INSERT INTO project (code, measure_id, name, kind, ask, ask_wording, position,
                     quote_start, quote_length)
SELECT d.code, w.measure_id, d.name, d.kind, d.ask, d.ask_wording, d.rowid, w.start, w.length
FROM draft_project d JOIN place w USING (measure_no, quote)
ORDER BY d.rowid;

INSERT INTO mechanism (code, measure_id, name, kind, position, quote_start, quote_length)
SELECT d.code, w.measure_id, d.name, d.kind, d.rowid, w.start, w.length
FROM draft_mechanism d JOIN place w USING (measure_no, quote)
ORDER BY d.rowid;

INSERT INTO funding (code, measure_id, name, amount, unit, ask_wording, position,
                     quote_start, quote_length)
SELECT d.code, w.measure_id, d.name, d.amount, d.unit, d.ask_wording, d.rowid, w.start, w.length
FROM draft_funding d JOIN place w USING (measure_no, quote)
ORDER BY d.rowid;

INSERT INTO quantity (measure_id, class, value, unit, comparator, tracked_by, waived, position,
                      quote_start, quote_length)
SELECT w.measure_id, d.class, d.value, d.unit, d.comparator, d.tracked_by, d.waived, d.rowid,
       w.start, w.length
FROM draft_quantity d JOIN place w USING (measure_no, quote)
ORDER BY d.rowid;

INSERT INTO waiver (plan_id, reason, quote_start, quote_length)
SELECT n.plan_id, d.reason, w.start, w.length
FROM draft_waiver d JOIN place w USING (measure_no, quote) CROSS JOIN notice n
ORDER BY d.rowid;

INSERT INTO ledger (plan_id, code, name, kind, measure_id, position)
SELECT plan_id, code, name, kind, measure_id, position FROM first_ledger ORDER BY position;
INSERT INTO entry_version (entry_id, ledger, item, name, measure_id, unit_id, state, due, arranged,
                           figure_unit)
SELECT entry_id, ledger, item, name, measure_id, unit_id, state, due, arranged, figure_unit
FROM first_entry ORDER BY entry_id;
