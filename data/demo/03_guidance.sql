-- INVENTED FOR DEMONSTRATION. No figure in this file was published or reported by anyone.
-- Guidance indicators of the province with the lags of official statistics. January and February
-- come together as 2025-02, so the amount of February alone is unknown and left empty.

CREATE TEMP TABLE demo_month (indicator TEXT, february REAL, february_day TEXT, march REAL,
                              march_day TEXT);
INSERT INTO demo_month VALUES
    ('G0401', 7.6,   '2025-03-19', 8.1,   '2025-04-18'),
    ('G0402', 46,    '2025-03-12', 31,    '2025-04-11'),
    ('G0403', 93.8,  '2025-03-19', 94.6,  '2025-04-18'),
    ('G0801', 512.4, '2025-03-13', 803.9, '2025-04-14'),
    ('G0901', -6.8,  '2025-03-19', -3.9,  '2025-04-18'),
    ('G1001', 5.3,   '2025-03-31', 5.9,   '2025-04-30'),
    ('G1002', 18.2,  '2025-03-18', 19.4,  '2025-04-17'),
    ('G1601', 3.1,   '2025-03-19', 4.2,   '2025-04-18'),
    ('G1701', 6.4,   '2025-03-19', 7.0,   '2025-04-18'),
    ('G1801', -2.7,  '2025-03-19', -1.1,  '2025-04-18'),
    ('G2001', 3.4,   '2025-03-19', 3.9,   '2025-04-18'),
    ('G2002', 4.8,   '2025-03-19', 5.2,   '2025-04-18'),
    ('G2201', 318.6, '2025-03-17', 502.3, '2025-04-16'),
    ('G2301', 61.7,  '2025-03-17', 93.5,  '2025-04-16'),
    ('G2302', 3.6,   '2025-03-17', 4.3,   '2025-04-16'),
    ('G2401', 4.9,   '2025-03-14', 5.1,   '2025-04-15'),
    ('G2501', 0.86,  '2025-03-14', 1.52,  '2025-04-15'),
    ('G2601', 0.1,   '2025-03-10', 0.2,   '2025-04-11');

CREATE TEMP TABLE demo_quarter (indicator TEXT, figure REAL, day TEXT);
INSERT INTO demo_quarter VALUES
    ('G0501', 58.4, '2025-04-18'), ('G0502', 4.7, '2025-04-18'), ('G0601', 1126.3, '2025-04-18'),
    ('G1301', 4.4,  '2025-04-18'), ('G1402', 5.86, '2025-04-18'), ('G2502', 5.5, '2025-04-18');

INSERT INTO observation (indicator_id, region_id, period, period_last_day, value, cumulative,
                         quality, source, recorded_at, recorded_by, demo)
SELECT i.id, 630000, d.period, d.last_day,
       CASE WHEN i.kind = 'cumulative' THEN round(d.figure - d.previous, i.decimals)
            ELSE d.figure END,
       CASE WHEN i.kind = 'cumulative' THEN d.figure END,
       'preliminary', '演示数据', d.day || printf('T%02d:%02d:00.000Z', 2 + i.id % 5, 7 * i.id % 60),
       '演示', 1
FROM (SELECT indicator, '2025-02' AS period, '2025-02-28' AS last_day, february AS figure,
             NULL AS previous, february_day AS day FROM demo_month
      UNION ALL
      SELECT indicator, '2025-03', '2025-03-31', march, february, march_day FROM demo_month
      UNION ALL
      SELECT indicator, '2025Q1', '2025-03-31', figure, 0, day FROM demo_quarter) d
JOIN indicator i ON i.code = d.indicator
ORDER BY d.day, i.id;
