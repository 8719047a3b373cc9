-- INVENTED FOR DEMONSTRATION. No target or plan in this file was set by anyone.
-- How the provincial targets might be shared among the prefectures, and a plan that is not a
-- straight line. 钾肥 is an annual target and gets no plan.

CREATE TEMP TABLE demo_share (indicator TEXT, 西宁 REAL, 海东 REAL, 海北 REAL, 黄南 REAL,
                              海南 REAL, 果洛 REAL, 玉树 REAL, 海西 REAL);
INSERT INTO demo_share VALUES
    ('I0201', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 700),
    ('I1301', 0.45, 0.55, 0.30, NULL, 0.40, NULL, NULL, 0.30),
    ('I1701', 25,   25,   25,   25,   25,   25,   25,   25),
    ('I1702', 15,   15,   15,   15,   15,   15,   15,   15),
    ('I2001', 14,   9,    4,    3,    5,    3,    4,    8),
    ('I2002', 6,    4,    1,    1,    2,    1,    1,    4),
    ('I2501', 22,   18,   9,    8,    12,   7,    8,    16),
    ('I2503', 1.20, 2.40, 0.40, 0.35, 0.55, 0.15, 0.25, 0.70),
    ('I2504', 300,  600,  300,  350,  400,  350,  400,  300);

-- Comparator and due period are those of the province.
INSERT INTO target (indicator_id, region_id, comparator, value, due, demo)
SELECT t.indicator_id, s.region, t.comparator, s.value, t.due, 1
FROM (SELECT indicator, 630100 AS region, 西宁 AS value FROM demo_share
      UNION ALL SELECT indicator, 630200, 海东 FROM demo_share
      UNION ALL SELECT indicator, 632200, 海北 FROM demo_share
      UNION ALL SELECT indicator, 632300, 黄南 FROM demo_share
      UNION ALL SELECT indicator, 632500, 海南 FROM demo_share
      UNION ALL SELECT indicator, 632600, 果洛 FROM demo_share
      UNION ALL SELECT indicator, 632700, 玉树 FROM demo_share
      UNION ALL SELECT indicator, 632800, 海西 FROM demo_share) s
JOIN indicator i ON i.code = s.indicator
JOIN target t ON t.indicator_id = i.id AND t.region_id = 630000
WHERE s.value IS NOT NULL;

-- The province's planned value at the end of each 旬, 2025-01-X1 to 2025-03-X3.
CREATE TEMP TABLE demo_plan (indicator TEXT, x1 REAL, x2 REAL, x3 REAL, x4 REAL, x5 REAL,
                             x6 REAL, x7 REAL, x8 REAL, x9 REAL);
INSERT INTO demo_plan VALUES
    ('I1301', 0.1, 0.2, 0.3, 0.45, 0.7,  1.0,  1.3,  1.6,  2.0),
    ('I1701', 2,   4,   5,   7,    10,   13,   17,   22,   25),
    ('I1702', 0.8, 1.6, 2.3, 3.2,  4.6,  6.4,  9.2,  12.9, 15),
    ('I2001', 6,   14,  22,  30,   34,   38,   42,   46,   50),
    ('I2002', 1,   3,   5,   6,    8,    11,   13,   16,   20),
    ('I2501', 6,   14,  20,  32,   48,   62,   76,   88,   100),
    ('I2502', 200, 400, 500, 900,  1700, 2400, 3000, 3500, 4000),
    ('I2503', 0.1, 0.2, 0.3, 0.9,  2.2,  3.4,  4.4,  5.3,  6.0),
    ('I2504', 30,  60,  90,  150,  400,  800,  1400, 2200, 3000);

-- A prefecture with a target follows the province's plan in proportion.
INSERT INTO planned_course (indicator_id, region_id, shape, demo, note)
SELECT i.id, t.region_id, 'points', 1, '演示计划'
FROM demo_plan p JOIN indicator i ON i.code = p.indicator JOIN target t ON t.indicator_id = i.id
ORDER BY i.id, t.region_id;

INSERT INTO planned_course_point (course_id, period, value)
SELECT c.id, p.period, round(p.value * t.value / whole.value, 4)
FROM (SELECT indicator, '2025-01-X1' AS period, x1 AS value FROM demo_plan
      UNION ALL SELECT indicator, '2025-01-X2', x2 FROM demo_plan
      UNION ALL SELECT indicator, '2025-01-X3', x3 FROM demo_plan
      UNION ALL SELECT indicator, '2025-02-X1', x4 FROM demo_plan
      UNION ALL SELECT indicator, '2025-02-X2', x5 FROM demo_plan
      UNION ALL SELECT indicator, '2025-02-X3', x6 FROM demo_plan
      UNION ALL SELECT indicator, '2025-03-X1', x7 FROM demo_plan
      UNION ALL SELECT indicator, '2025-03-X2', x8 FROM demo_plan
      UNION ALL SELECT indicator, '2025-03-X3', x9 FROM demo_plan) p
JOIN indicator i ON i.code = p.indicator
JOIN target whole ON whole.indicator_id = i.id AND whole.region_id = 630000
JOIN target t ON t.indicator_id = i.id
JOIN planned_course c ON c.indicator_id = i.id AND c.region_id = t.region_id
ORDER BY c.id, p.period;
