-- INVENTED FOR DEMONSTRATION. Nobody judged, explained or counted any of this.

-- What the rate of key projects under way is the quotient of, at the end of the quarter: 88 of 343
-- are 25.7 %, in the prefectures as in the province; the mean of their eight rates would be 25.3 %.
CREATE TEMP TABLE demo_projects (region INTEGER, running INTEGER, listed INTEGER);
INSERT INTO demo_projects VALUES
    (630000, 88, 343), (630100, 20, 74), (630200, 16, 63), (632200, 6, 23), (632300, 4, 16),
    (632500, 8, 31),   (632600, 7, 29),  (632700, 9, 41),  (632800, 18, 66);

INSERT INTO observation (indicator_id, region_id, period, period_last_day, value, quality, source,
                         recorded_at, recorded_by, demo)
SELECT i.id, p.region, '2025-03-X3', '2025-03-31',
       CASE i.code WHEN 'G1702' THEN p.running ELSE p.listed END, 'preliminary', '演示数据',
       '2025-04-01T07:30:00.000Z', '演示', 1
FROM demo_projects p JOIN indicator i ON i.code IN ('G1702', 'G1703')
ORDER BY i.id, p.region;

-- The same quarter a year earlier, in the province.
CREATE TEMP TABLE demo_last_year (indicator TEXT, x1 REAL, x2 REAL, x3 REAL, x4 REAL, x5 REAL,
                                  x6 REAL, x7 REAL, x8 REAL, x9 REAL);
INSERT INTO demo_last_year VALUES
    ('I1702', 0.7,  1.3,  2.0,  2.6,  3.9,  5.8,  8.4,  11.7, 14.1),
    ('I2501', 6,    12,   19,   30,   45,   60,   71,   82,   95),
    ('I2503', 0.08, 0.17, 0.27, 0.40, 1.64, 2.92, 4.03, 4.96, 5.71),
    ('I2504', 20,   45,   70,   95,   290,  600,  1050, 1600, 2430);

INSERT INTO observation (indicator_id, region_id, period, period_last_day, value, cumulative,
                         quality, source, recorded_at, recorded_by, demo)
SELECT i.id, 630000, x.period, x.last_day, round(x.figure - x.previous, i.decimals), x.figure,
       'final', '演示数据', '2024-04-20T02:00:00.000Z', '演示', 1
FROM (SELECT indicator, '2024-01-X1' AS period, '2024-01-10' AS last_day, x1 AS figure,
             0 AS previous FROM demo_last_year
      UNION ALL SELECT indicator, '2024-01-X2', '2024-01-20', x2, x1 FROM demo_last_year
      UNION ALL SELECT indicator, '2024-01-X3', '2024-01-31', x3, x2 FROM demo_last_year
      UNION ALL SELECT indicator, '2024-02-X1', '2024-02-10', x4, x3 FROM demo_last_year
      UNION ALL SELECT indicator, '2024-02-X2', '2024-02-20', x5, x4 FROM demo_last_year
      UNION ALL SELECT indicator, '2024-02-X3', '2024-02-29', x6, x5 FROM demo_last_year
      UNION ALL SELECT indicator, '2024-03-X1', '2024-03-10', x7, x6 FROM demo_last_year
      UNION ALL SELECT indicator, '2024-03-X2', '2024-03-20', x8, x7 FROM demo_last_year
      UNION ALL SELECT indicator, '2024-03-X3', '2024-03-31', x9, x8 FROM demo_last_year) x
JOIN indicator i ON i.code = x.indicator
ORDER BY i.id, x.last_day;

-- I2501 counts something else since the year began, so that last year says nothing; I1301 since the
-- middle of February.
INSERT INTO series_break (indicator_id, period, demo, recorded_at, recorded_by, note)
SELECT id, '2025-01-X1', 1, '2025-01-11T02:00:00.000Z', '演示', '演示：自2025年起不含企业自行组织的招聘'
FROM indicator WHERE code = 'I2501'
UNION ALL
SELECT id, '2025-02-X2', 1, '2025-02-21T02:00:00.000Z', '演示', '演示：改按上图入库面积统计'
FROM indicator WHERE code = 'I1301';

-- A light set by a person, and a finding that may stand.
INSERT INTO light_override (indicator_id, region_id, period, light, demo, recorded_at, recorded_by,
                            note)
SELECT id, 632700, '2025-03-X2', 'watch', 1, '2025-03-21T09:20:00.000Z', '演示',
       '演示：两个项目3月下旬已批复开工，按关注掌握'
FROM indicator WHERE code = 'I1701';

INSERT INTO acknowledgement (finding, demo, recorded_at, recorded_by, note) VALUES
    ('regions-mismatch/I2501/630000/2025-02-X1/33/34', 1, '2025-02-12T01:10:00.000Z', '演示',
     '演示：西宁市多计1场跨区活动，全省数已剔除');
