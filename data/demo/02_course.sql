-- INVENTED FOR DEMONSTRATION. No figure in this file was reported by anyone.
-- The course of the ten indicators by 旬: cumulative figures at the end of 2025-01-X1 … 2025-03-X3,
-- or the rate itself. NULL: not reported. Counts of the prefectures sum to the province.

CREATE TEMP TABLE demo_xun (n INTEGER, period TEXT, last_day TEXT, recorded_day TEXT);
INSERT INTO demo_xun VALUES
    (1, '2025-01-X1', '2025-01-10', '2025-01-11'), (2, '2025-01-X2', '2025-01-20', '2025-01-21'),
    -- after the holiday of the Spring Festival
    (3, '2025-01-X3', '2025-01-31', '2025-02-05'),
    (4, '2025-02-X1', '2025-02-10', '2025-02-11'), (5, '2025-02-X2', '2025-02-20', '2025-02-21'),
    (6, '2025-02-X3', '2025-02-28', '2025-03-01'), (7, '2025-03-X1', '2025-03-10', '2025-03-11'),
    (8, '2025-03-X2', '2025-03-20', '2025-03-21'), (9, '2025-03-X3', '2025-03-31', '2025-04-01');

-- On purpose 西宁 I2501 at 2025-02-X1 is one more than fits the province.
-- Never reported: 果洛 I2001 at 2025-01-X2, 玉树 I2504 at 2025-02-X1. The province's I2502 is missing
-- at 2025-03-X2 and arrives with the next one.
CREATE TEMP TABLE demo_course (indicator TEXT, region INTEGER, x1 REAL, x2 REAL, x3 REAL, x4 REAL,
                               x5 REAL, x6 REAL, x7 REAL, x8 REAL, x9 REAL);
INSERT INTO demo_course VALUES
    ('I0201', 630000,  17.8,  35.9,  56.2,  72.9,  90.6, 105.2, 124.3, 143.5, 164.8),
    ('I0201', 632800,  17.8,  35.9,  56.2,  72.9,  90.6, 105.2, 124.3, 143.5, 164.8),

    ('I1301', 630000,  0.11,  0.20,  0.31,  0.45,  0.71,  1.00,  1.31,  1.62,  2.00),
    ('I1301', 630100,  0.02,  0.05,  0.07,  0.10,  0.16,  0.23,  0.31,  0.38,  0.45),
    ('I1301', 630200,  0.03,  0.05,  0.08,  0.12,  0.19,  0.27,  0.34,  0.42,  0.55),
    ('I1301', 632200,  0.02,  0.03,  0.05,  0.07,  0.11,  0.15,  0.20,  0.25,  0.30),
    ('I1301', 632500,  0.02,  0.04,  0.06,  0.09,  0.14,  0.20,  0.26,  0.32,  0.40),
    ('I1301', 632800,  0.02,  0.03,  0.05,  0.07,  0.11,  0.15,  0.20,  0.25,  0.30),

    ('I1701', 630000,   2.2,   4.3,   5.2,   6.5,   9.1,  12.6,  16.5,  21.4,  25.7),
    ('I1701', 630100,   2.0,   4.1,   5.2,   7.3,  10.5,  13.7,  18.0,  23.5,  27.0),
    ('I1701', 630200,   2.0,   3.9,   4.9,   6.8,   9.7,  12.5,  16.3,  21.0,  25.4),
    ('I1701', 632200,   2.0,   4.0,   5.1,   7.1,  10.2,  13.3,  17.4,  22.6,  26.1),
    ('I1701', 632300,   2.0,   3.9,   4.8,   6.7,   9.5,  12.2,  15.9,  20.4,  25.0),
    ('I1701', 632500,   2.0,   4.0,   5.0,   7.1,  10.1,  13.1,  17.2,  22.3,  25.8),
    ('I1701', 632600,   1.9,   3.9,   4.8,   6.6,   9.4,  12.1,  15.7,  20.1,  24.1),
    ('I1701', 632700,   1.9,   3.7,   4.5,   6.1,   8.5,  10.7,  13.7,  17.2,  22.0),
    ('I1701', 632800,   2.0,   4.1,   5.1,   7.2,  10.3,  13.4,  17.6,  22.8,  27.3),

    ('I1702', 630000,   0.8,   1.5,   2.2,   3.0,   4.4,   6.3,   9.1,  12.9,  15.4),
    ('I1702', 630100,   0.8,   1.6,   2.3,   3.3,   4.7,   6.6,   9.5,  13.4,  15.9),
    ('I1702', 630200,   0.8,   1.6,   2.3,   3.1,   4.5,   6.2,   8.9,  12.4,  15.1),
    ('I1702', 632200,   0.8,   1.6,   2.3,   3.2,   4.6,   6.5,   9.3,  13.1,  15.4),
    ('I1702', 632300,   0.8,   1.6,   2.2,   3.1,   4.4,   6.0,   8.6,  12.0,  14.6),
    ('I1702', 632500,   0.8,   1.6,   2.3,   3.2,   4.6,   6.4,   9.3,  13.0,  15.3),
    ('I1702', 632600,   0.8,   1.5,   2.2,   3.0,   4.3,   6.0,   8.5,  11.8,  14.2),
    ('I1702', 632700,   0.8,   1.5,   2.1,   2.9,   4.0,   5.5,   7.7,  10.6,  13.0),
    ('I1702', 632800,   0.8,   1.6,   2.4,   3.3,   4.8,   6.7,   9.6,  13.6,  16.2),

    ('I2001', 630000,     6,    15,    24,    34,    36,    43,    48,    54,    59),
    ('I2001', 630100,     2,     4,     7,    10,    11,    13,    14,    16,    17),
    ('I2001', 630200,     1,     3,     4,     6,     6,     7,     8,     9,    10),
    ('I2001', 632200,     1,     1,     2,     3,     3,     4,     4,     5,     5),
    ('I2001', 632300,     0,     1,     1,     2,     2,     2,     3,     3,     4),
    ('I2001', 632500,     1,     2,     3,     4,     4,     5,     5,     6,     6),
    ('I2001', 632600,     0,  NULL,     1,     2,     2,     2,     3,     3,     4),
    ('I2001', 632700,     0,     1,     2,     2,     2,     3,     3,     3,     4),
    ('I2001', 632800,     1,     2,     4,     5,     6,     7,     8,     9,     9),

    ('I2002', 630000,     1,     3,     3,     4,     6,     9,     9,    11,    18),
    ('I2002', 630100,     1,     1,     1,     2,     2,     4,     4,     5,     6),
    ('I2002', 630200,     0,     1,     1,     1,     2,     2,     2,     3,     4),
    ('I2002', 632200,     0,     1,     1,     1,     1,     1,     1,     1,     1),
    ('I2002', 632300,     0,     0,     0,     0,     0,     0,     0,     0,     1),
    ('I2002', 632500,     0,     0,     0,     0,     1,     2,     2,     2,     2),
    ('I2002', 632600,     0,     0,     0,     0,     0,     0,     0,     0,     0),
    ('I2002', 632700,     0,     0,     0,     0,     0,     0,     0,     0,     0),
    ('I2002', 632800,     0,     0,     0,     0,     0,     0,     0,     0,     4),

    ('I2501', 630000,     5,    13,    20,    33,    47,    64,    77,    90,   104),
    ('I2501', 630100,     1,     3,     5,     8,    11,    15,    18,    21,    24),
    ('I2501', 630200,     1,     2,     4,     6,     8,    11,    13,    15,    19),
    ('I2501', 632200,     1,     1,     2,     3,     4,     6,     7,     8,     9),
    ('I2501', 632300,     0,     1,     2,     3,     4,     5,     6,     7,     8),
    ('I2501', 632500,     1,     2,     2,     4,     6,     8,     9,    11,    13),
    ('I2501', 632600,     0,     1,     1,     2,     3,     4,     5,     6,     7),
    ('I2501', 632700,     0,     1,     1,     2,     3,     4,     5,     6,     7),
    ('I2501', 632800,     1,     2,     3,     6,     8,    11,    14,    16,    17),

    ('I2502', 630000,   210,   420,   520,   880,  1720,  2450,  3080,  NULL,  4120),

    ('I2503', 630000,  0.10,  0.19,  0.31,  0.89,  2.22,  3.44,  4.43,  5.36,  6.12),
    ('I2503', 630100,  0.02,  0.04,  0.06,  0.18,  0.45,  0.70,  0.91,  1.10,  1.24),
    ('I2503', 630200,  0.04,  0.08,  0.12,  0.36,  0.89,  1.37,  1.77,  2.14,  2.44),
    ('I2503', 632200,  0.01,  0.01,  0.02,  0.06,  0.15,  0.23,  0.30,  0.36,  0.41),
    ('I2503', 632300,  0.01,  0.01,  0.02,  0.05,  0.12,  0.19,  0.24,  0.29,  0.35),
    ('I2503', 632500,  0.01,  0.02,  0.03,  0.08,  0.21,  0.32,  0.41,  0.50,  0.56),
    ('I2503', 632600,  0.00,  0.00,  0.01,  0.02,  0.05,  0.08,  0.10,  0.12,  0.15),
    ('I2503', 632700,  0.00,  0.01,  0.01,  0.03,  0.08,  0.13,  0.16,  0.19,  0.23),
    ('I2503', 632800,  0.01,  0.02,  0.04,  0.11,  0.27,  0.42,  0.54,  0.66,  0.74),

    ('I2504', 630000,    28,    56,    82,   133,   351,   689,  1182,  1820,  2780),
    ('I2504', 630100,     3,     6,     9,    15,    41,    83,   146,   230,   320),
    ('I2504', 630200,     6,    12,    17,    28,    75,   148,   257,   400,   590),
    ('I2504', 632200,     3,     6,     9,    15,    41,    81,   143,   225,   315),
    ('I2504', 632300,     3,     6,     9,    15,    38,    74,   125,   190,   300),
    ('I2504', 632500,     4,     8,    12,    19,    50,   100,   173,   270,   415),
    ('I2504', 632600,     3,     6,     8,    13,    33,    62,   102,   150,   265),
    ('I2504', 632700,     3,     6,     9,  NULL,    32,    58,    90,   125,   235),
    ('I2504', 632800,     3,     6,     9,    15,    41,    83,   146,   230,   340);

-- Where a figure was recorded on another day, with another quality or a note.
CREATE TEMP TABLE demo_remark (indicator TEXT, region INTEGER, n INTEGER, recorded_day TEXT,
                               quality TEXT, note TEXT);
INSERT INTO demo_remark VALUES
    ('I2501', 632700, 5, '2025-03-06', NULL, '演示：迟报，催报两次后补报'),
    ('I2503', 630200, 6, '2025-03-07', NULL, '演示：订正，核减重复登记0.07万人次'),
    ('I2503', 630000, 6, '2025-03-07', NULL, '演示：订正，海东市核减重复登记0.07万人次'),
    ('I1701', 632700, 3, '2025-02-07', NULL, '演示：订正，原按小数误填为0.045'),
    ('I1702', 632600, 4, NULL, 'estimated', '演示：节后部分项目未报，按形象进度估计');

-- What was reported first where a remark above tells of a revision.
CREATE TEMP TABLE demo_superseded (indicator TEXT, region INTEGER, n INTEGER, cumulative REAL);
INSERT INTO demo_superseded VALUES ('I2503', 630200, 6, 1.44), ('I2503', 630000, 6, 3.51),
                                   ('I1701', 632700, 3, 0.045);

CREATE TEMP TABLE demo_figure AS
SELECT i.id AS indicator_id, i.code, i.kind, i.decimals, c.region AS region_id, r.position,
       x.n, x.period, x.last_day, x.recorded_day,
       CASE x.n WHEN 1 THEN x1 WHEN 2 THEN x2 WHEN 3 THEN x3 WHEN 4 THEN x4 WHEN 5 THEN x5
                WHEN 6 THEN x6 WHEN 7 THEN x7 WHEN 8 THEN x8 ELSE x9 END AS figure,
       CASE x.n WHEN 1 THEN 0 WHEN 2 THEN x1 WHEN 3 THEN x2 WHEN 4 THEN x3 WHEN 5 THEN x4
                WHEN 6 THEN x5 WHEN 7 THEN x6 WHEN 8 THEN x7 ELSE x8 END AS previous,
       -- prefectures report from 01:00 to 07:59 UTC, the province from 08:00
       printf('T%02d:%02d:00.000Z', CASE r.position WHEN 0 THEN 8 ELSE 1 + r.position % 7 END,
              (7 * i.id + 13 * r.position) % 60) AS moment
FROM demo_course c JOIN indicator i ON i.code = c.indicator
JOIN region r ON r.id = c.region CROSS JOIN demo_xun x;

-- What came with one of the receipts of 07_receipts.sql bears its number.
INSERT INTO observation (indicator_id, region_id, period, period_last_day, value, cumulative,
                         quality, source, note, recorded_at, recorded_by, demo, receipt)
SELECT indicator_id, region_id, period, last_day,
       CASE WHEN kind = 'rate' THEN figure
            -- on purpose one own figure that does not fit its running totals
            WHEN code = 'I2504' AND region_id = 632700 AND n = 8 THEN 53
            ELSE round(figure - previous, decimals) END,
       CASE kind WHEN 'rate' THEN NULL ELSE figure END,
       quality, '演示数据', note, day || moment AS recorded_at, '演示', 1,
       CASE WHEN n IN (7, 8) AND position > 0 THEN n * 100 + position
            WHEN n IN (7, 8) AND code IN ('I1701', 'I1702') THEN n * 100 + 11
            WHEN n IN (7, 8) AND code IN ('I2001', 'I2002') THEN n * 100 + 12
            WHEN n IN (7, 8) AND code IN ('I2501', 'I2502', 'I2503', 'I2504') THEN n * 100 + 13
            WHEN n = 5 AND code = 'I2501' AND region_id = 632700 THEN 590 END
FROM (SELECT f.*, coalesce(m.recorded_day, f.recorded_day) AS day, m.note,
             coalesce(m.quality, CASE WHEN f.n <= 3 THEN 'final' ELSE 'preliminary' END) AS quality
      FROM demo_figure f
      LEFT JOIN demo_remark m ON m.indicator = f.code AND m.region = f.region_id AND m.n = f.n
      UNION ALL
      SELECT indicator_id, code, kind, decimals, region_id, position, f.n, period, last_day,
             recorded_day, s.cumulative, previous, moment, recorded_day, NULL, 'preliminary'
      FROM demo_figure f
      JOIN demo_superseded s ON s.indicator = f.code AND s.region = f.region_id AND s.n = f.n)
WHERE figure IS NOT NULL
ORDER BY recorded_at, indicator_id, region_id;
