-- INVENTED FOR DEMONSTRATION. Nobody reported any of this; blockers and stages are made up and say
-- nothing about the real projects.

-- What was said to be done, and on which day. Late: D1102 (春节前, 01-28), D0803 (02-22),
-- D2111 (02-12).
CREATE TEMP TABLE demo_done (code TEXT, day TEXT);
INSERT INTO demo_done VALUES
    ('D2601', '2025-01-27'), ('D2203', '2025-01-27'), ('D2201', '2025-01-28'),
    ('D2002', '2025-02-05'), ('D2004', '2025-02-10'), ('D2108', '2025-02-10'),
    ('D1703', '2025-02-10'), ('D2501', '2025-02-10'), ('D1102', '2025-02-11'),
    ('D2110', '2025-02-11'), ('D2003', '2025-02-12'), ('D2112', '2025-02-12'),
    ('D1702', '2025-02-13'), ('D2506', '2025-02-13'), ('D0102', '2025-02-14'),
    ('D0403', '2025-02-14'), ('D1201', '2025-02-14'), ('D2505', '2025-02-14'),
    ('D0801', '2025-02-17'), ('D0804', '2025-02-17'), ('D1202', '2025-02-18'),
    ('D1701', '2025-02-18'), ('D2202', '2025-02-18'), ('D2704', '2025-02-18'),
    ('D0401', '2025-02-19'), ('D2111', '2025-02-19'), ('D2206', '2025-02-19'),
    ('D0101', '2025-02-20'), ('D0501', '2025-02-20'), ('D1401', '2025-02-20'),
    ('D1901', '2025-02-20'), ('D2401', '2025-02-20'), ('D2103', '2025-02-21'),
    ('D0303', '2025-02-24'), ('D1605', '2025-02-24'), ('D2001', '2025-02-24'),
    ('D0803', '2025-02-25'), ('D0503', '2025-02-25'), ('D1304', '2025-02-25'),
    ('D2106', '2025-02-25'), ('D2701', '2025-02-25'), ('D0105', '2025-02-26'),
    ('D0701', '2025-02-26'), ('D1704', '2025-02-26'), ('D1902', '2025-02-26'),
    ('D2503', '2025-02-26'), ('D0201', '2025-02-27'), ('D0903', '2025-02-27'),
    ('D1103', '2025-02-27'), ('D2104', '2025-02-27'), ('D2301', '2025-02-27'),
    ('D0104', '2025-02-28'), ('D0702', '2025-02-28'), ('D1602', '2025-02-28'),
    ('D2702', '2025-02-28'), ('D0505', '2025-03-03'), ('D1305', '2025-03-03'),
    ('D1707', '2025-03-03'), ('D2504', '2025-03-03'), ('D0402', '2025-03-04'),
    ('D1801', '2025-03-04'), ('D2006', '2025-03-04'), ('D2105', '2025-03-05'),
    ('D2405', '2025-03-05'), ('D0504', '2025-03-06'), ('D0806', '2025-03-06'),
    ('D1306', '2025-03-06'), ('D1604', '2025-03-06'), ('D1705', '2025-03-07'),
    ('D1903', '2025-03-07'), ('D2403', '2025-03-07'), ('D0902', '2025-03-10'),
    ('D1104', '2025-03-10'), ('D1307', '2025-03-10'), ('D2302', '2025-03-10'),
    ('D2602', '2025-03-10'), ('D0601', '2025-03-12'), ('D1403', '2025-03-12'),
    ('D2007', '2025-03-12'), ('D1802', '2025-03-13'), ('D2703', '2025-03-13'),
    ('D0502', '2025-03-14'), ('D1308', '2025-03-14'), ('D2303', '2025-03-14'),
    ('D0302', '2025-03-17'), ('D1804', '2025-03-18'), ('D2603', '2025-03-19'),
    -- after the middle of March
    ('D1101', '2025-03-21'), ('D0703', '2025-03-21'), ('D0805', '2025-03-21'),
    ('D0506', '2025-03-24'), ('D1303', '2025-03-24'), ('D1402', '2025-03-24'),
    ('D2107', '2025-03-24'), ('D2402', '2025-03-24'), ('D0103', '2025-03-25'),
    ('D0507', '2025-03-25'), ('D1301', '2025-03-25'), ('D1504', '2025-03-25'),
    ('D1803', '2025-03-25'), ('D1002', '2025-03-26'), ('D2205', '2025-03-26'),
    ('D2502', '2025-03-26'), ('D0807', '2025-03-27'), ('D0904', '2025-03-27'),
    ('D1706', '2025-03-27'), ('D2507', '2025-03-27'), ('D1105', '2025-03-28'),
    ('D1203', '2025-03-28'), ('D1601', '2025-03-28'), ('D1904', '2025-03-28'),
    ('D2304', '2025-03-28'), ('D2510', '2025-03-28'), ('D0301', '2025-03-31'),
    ('D1501', '2025-03-31'), ('D1603', '2025-03-31'), ('D2404', '2025-03-31'),
    ('D0202', '2025-03-26'), ('D0602', '2025-03-27'), ('D0704', '2025-03-28'),
    ('D0802', '2025-03-31'), ('D0905', '2025-03-26'), ('D0906', '2025-03-27'),
    ('D1001', '2025-03-28'), ('D1003', '2025-03-31'), ('D1004', '2025-03-26'),
    ('D1302', '2025-03-27'), ('D1502', '2025-03-28'), ('D1503', '2025-03-31'),
    ('D2008', '2025-03-26'), ('D2204', '2025-03-27'), ('D2305', '2025-03-28'),
    ('D2508', '2025-03-31'), ('D2509', '2025-03-26'), ('D2511', '2025-03-27'),
    ('D2512', '2025-03-28');

-- What was said on the way. D2109 was due on 02-12 and stays open.
CREATE TEMP TABLE demo_on_the_way (code TEXT, state TEXT, day TEXT, note TEXT);
INSERT INTO demo_on_the_way VALUES
    ('D1102', 'in_progress', '2025-01-27', '演示：个别县区资金未到位'),
    ('D0101', 'in_progress', '2025-02-05', '演示：征求意见'),
    ('D2111', 'in_progress', '2025-02-10', '演示：受天气影响部分延期'),
    ('D1901', 'in_progress', '2025-02-10', '演示：会签'),
    ('D2109', 'in_progress', '2025-02-13', '演示：改期举办，新日期未定'),
    ('D0103', 'in_progress', '2025-02-20', '演示：筹备方案已定'),
    ('D0505', 'in_progress', '2025-02-20', '演示：三个市州已核清'),
    ('D0602', 'in_progress', '2025-03-03', '演示：等待项目清单'),
    ('D0704', 'in_progress', '2025-03-04', NULL),
    ('D0705', 'not_started', '2025-03-04', '演示：试点县区未定'),
    ('D0901', 'in_progress', '2025-03-05', '演示：二次征求意见'),
    ('D0905', 'in_progress', '2025-03-06', NULL),
    ('D0906', 'in_progress', '2025-03-06', '演示：两个项目待交付'),
    ('D1001', 'in_progress', '2025-03-06', NULL),
    ('D1004', 'in_progress', '2025-03-07', '演示：起草'),
    ('D0202', 'in_progress', '2025-03-10', NULL),
    ('D0506', 'in_progress', '2025-03-10', NULL),
    ('D0802', 'in_progress', '2025-03-10', NULL),
    ('D1302', 'in_progress', '2025-03-10', NULL),
    ('D1501', 'in_progress', '2025-03-10', '演示：专家论证'),
    ('D1502', 'in_progress', '2025-03-11', NULL),
    ('D1503', 'in_progress', '2025-03-11', '演示：申报材料已上报'),
    ('D1505', 'not_started', '2025-03-11', NULL),
    ('D1601', 'in_progress', '2025-03-11', NULL),
    ('D1706', 'in_progress', '2025-03-11', NULL),
    ('D2101', 'in_progress', '2025-03-12', '演示：规划文本修改'),
    ('D2102', 'in_progress', '2025-03-12', '演示：规划文本修改'),
    ('D2005', 'not_started', '2025-03-13', '演示：活动窗口未到'),
    ('D2008', 'in_progress', '2025-03-13', NULL),
    ('D2204', 'in_progress', '2025-03-13', NULL),
    ('D2305', 'in_progress', '2025-03-14', NULL),
    ('D2508', 'in_progress', '2025-03-14', NULL),
    ('D2509', 'in_progress', '2025-03-17', '演示：报审'),
    ('D2511', 'in_progress', '2025-03-18', '演示：余三家企业'),
    ('D2512', 'in_progress', '2025-03-18', '演示：测算'),
    ('D0301', 'in_progress', '2025-03-05', NULL), ('D0507', 'in_progress', '2025-03-06', NULL),
    ('D0703', 'in_progress', '2025-03-07', NULL), ('D0805', 'in_progress', '2025-03-10', NULL),
    ('D0807', 'in_progress', '2025-03-11', NULL), ('D0904', 'in_progress', '2025-03-05', NULL),
    ('D1101', 'in_progress', '2025-03-06', NULL), ('D1203', 'in_progress', '2025-03-07', NULL),
    ('D1301', 'in_progress', '2025-03-10', NULL), ('D1303', 'in_progress', '2025-03-11', NULL),
    ('D1402', 'in_progress', '2025-03-05', NULL), ('D1504', 'in_progress', '2025-03-06', NULL),
    ('D1603', 'in_progress', '2025-03-07', NULL), ('D1904', 'in_progress', '2025-03-10', NULL),
    ('D2107', 'in_progress', '2025-03-11', NULL), ('D2304', 'in_progress', '2025-03-05', NULL),
    ('D2402', 'in_progress', '2025-03-06', NULL), ('D2502', 'in_progress', '2025-03-07', NULL),
    ('D2507', 'in_progress', '2025-03-10', NULL), ('D2510', 'in_progress', '2025-03-11', NULL);

INSERT INTO entry_version (entry_id, ledger, item, name, measure_id, unit_id, due, state, on_day,
                           evidence, source, remark, recorded_at, recorded_by, demo)
SELECT e.id, e.ledger, e.item, e.name, e.measure_id, e.unit_id, e.due, s.state, s.day,
       CASE WHEN s.state <> 'done' THEN NULL
            ELSE CASE d.kind WHEN 'document' THEN '演示：文号待填' WHEN 'payment' THEN '演示：凭证待附'
                             WHEN 'activity' THEN '演示：活动简讯待附' ELSE '演示：办结说明待附' END END,
       '演示数据', s.note,
       s.day || printf('T%02d:%02d:00.000Z', 6 + d.id % 3, 11 * d.id % 60) AS recorded_at, '演示', 1
FROM (SELECT code, 'done' AS state, day, NULL AS note FROM demo_done
      UNION ALL SELECT code, state, day, note FROM demo_on_the_way) s
JOIN deliverable d ON d.code = s.code
JOIN entry e ON e.item = d.code AND e.ledger = 'deliverables'
ORDER BY recorded_at, d.id;

CREATE TEMP TABLE demo_stage (code TEXT, stage TEXT, day TEXT, blocker TEXT, note TEXT);
INSERT INTO demo_stage VALUES
    ('P0202', 'construction', '2025-02-12', NULL, NULL),
    ('P0202', 'acceptance',   '2025-03-17', NULL, '演示：产能爬坡'),
    ('P0203', 'construction', '2025-02-12', NULL, NULL),
    ('P0204', 'acceptance',   '2025-03-11', NULL, NULL),
    ('P0205', 'construction', '2025-02-13', NULL, '演示：设备安装'),
    ('P0205', 'acceptance',   '2025-03-20', NULL, '演示：试生产'),
    ('P0206', 'construction', '2025-02-20', NULL, '演示：设备调试'),
    ('P0207', 'construction', '2025-02-13', NULL, NULL),
    ('P0208', 'construction', '2025-03-10', '演示：要素保障，外供电工程未完', NULL),
    ('P0209', 'construction', '2025-02-18', NULL, NULL),
    ('P0210', 'factors',      '2025-02-18', '演示：要素保障，用水指标待批', NULL),
    ('P0210', 'approval',     '2025-03-18', NULL, '演示：用水指标已批'),
    ('P0301', 'preliminary',  '2025-02-14', NULL, NULL),
    ('P0301', 'factors',      '2025-03-12', NULL, NULL),
    ('P0302', 'construction', '2025-03-04', NULL, NULL),
    ('P0303', 'approval',     '2025-03-04', NULL, NULL),
    ('P0304', 'construction', '2025-03-05', NULL, NULL),
    ('P0801', 'construction', '2025-02-10', NULL, NULL),
    ('P0801', 'acceptance',   '2025-03-19', NULL, '演示：联调联试'),
    ('P1701', 'approval',     '2025-02-24', NULL, NULL),
    ('P1701', 'construction', '2025-03-15', NULL, '演示：已开工'),
    ('P1702', 'construction', '2025-02-20', NULL, '演示：冬季不停工'),
    ('P1703', 'construction', '2025-02-20', NULL, NULL),
    ('P1704', 'construction', '2025-02-21', NULL, NULL),
    ('P1704', 'construction', '2025-03-13', '演示：用地手续，两处弃渣场未批', NULL),
    ('P1705', 'construction', '2025-02-27', NULL, NULL),
    ('P1706', 'approval',     '2025-02-27', NULL, NULL),
    ('P1706', 'construction', '2025-03-26', NULL, '演示：先行段开工');

INSERT INTO entry_version (entry_id, ledger, item, name, measure_id, unit_id, state, on_day,
                           blocker, source, remark, recorded_at, recorded_by, demo)
SELECT e.id, e.ledger, e.item, e.name, e.measure_id, e.unit_id, s.stage, s.day, s.blocker,
       '演示数据', s.note,
       s.day || printf('T%02d:%02d:00.000Z', 6 + p.id % 3, 17 * p.id % 60) AS recorded_at, '演示', 1
FROM demo_stage s JOIN project p ON p.code = s.code
JOIN entry e ON e.item = p.code AND e.ledger = 'projects'
ORDER BY recorded_at, p.id;
