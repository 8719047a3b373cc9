-- INVENTED FOR DEMONSTRATION. None of these returns and messages ever came.
-- Returns of the prefectures and of three units for the first and second ten days of March, each
-- before the figures recorded from it (02_course.sql); one figure told late by telephone, and one
-- message that a figure will follow.

CREATE TEMP TABLE demo_return (n INTEGER, period TEXT, words TEXT, day TEXT);
INSERT INTO demo_return VALUES (7, '2025-03-X1', '2025年3月上旬', '2025-03-11'),
                               (8, '2025-03-X2', '2025年3月中旬', '2025-03-21');
CREATE TEMP TABLE demo_reporter (no INTEGER, unit TEXT);
INSERT INTO demo_reporter VALUES (11, '省发展改革委'), (12, '省商务厅'),
                                 (13, '省人力资源社会保障厅');

INSERT INTO receipt (plan_id, receipt, figures, file_name, size, unit_id, region_id, period, sender,
                     came_at, demo, recorded_at, recorded_by, note)
SELECT (SELECT id FROM plan), number,
       (SELECT count(*) FROM observation o WHERE o.receipt = number), '填报表_' || words || '_' || name || '.xlsx',
       9200 + 37 * number % 900, unit_id, region_id, period, name || '（演示）', came_at, 1, came_at,
       '演示', '演示：填报表'
FROM (SELECT d.n * 100 + r.position AS number, d.words, d.period, r.name, NULL AS unit_id,
             r.id AS region_id,
             d.day || printf('T00:%02d:00.000Z', 5 + 6 * r.position) AS came_at
      FROM demo_return d CROSS JOIN region r WHERE r.position > 0
      UNION ALL
      SELECT d.n * 100 + p.no, d.words, d.period, u.name, u.id, NULL,
             d.day || printf('T07:%02d:00.000Z', 4 * p.no)
      FROM demo_return d CROSS JOIN demo_reporter p JOIN unit u ON u.name = p.unit)
ORDER BY number;

INSERT INTO receipt (plan_id, receipt, figures, unit_id, region_id, period, sender, came_at, demo,
                     recorded_at, recorded_by, note)
SELECT (SELECT id FROM plan), 590, (SELECT count(*) FROM observation WHERE receipt = 590), NULL, 632700, '2025-02-X2', '玉树藏族自治州（演示）',
       '2025-03-06T00:50:00.000Z', 1, '2025-03-06T00:50:00.000Z', '演示', '电话：演示，催报两次后补报'
UNION ALL
SELECT (SELECT id FROM plan), 890, (SELECT count(*) FROM observation WHERE receipt = 890), id, NULL, '2025-03-X2', '省人力资源社会保障厅（演示）',
       '2025-03-21T08:40:00.000Z', 1, '2025-03-21T08:40:00.000Z', '演示',
       '电话：演示，专场招聘会岗位数尚未汇总，随下旬报送'
FROM unit WHERE name = '省人力资源社会保障厅';
