-- INVENTED FOR DEMONSTRATION. There are no such projects, enterprises, matters and prices; stages,
-- amounts and blockers are made up.

-- Provincial key projects: how many are listed, begun by 20 March and by 31 March. At 31 March they
-- make the shares reported, but for 玉树, which reports one more than its ledger has, and so for the
-- province. Before that the shares reported follow a smooth course that no project's day was made to
-- fit: there the ledger differs from the reports nearly everywhere.
CREATE TEMP TABLE demo_key (region INTEGER, listed INTEGER, by_x2 INTEGER, by_x3 INTEGER);
INSERT INTO demo_key VALUES
    (630100, 74, 17, 20), (630200, 63, 13, 16), (632200, 23, 5, 6), (632300, 16, 3, 4),
    (632500, 31, 7, 8),   (632600, 29, 6, 7),   (632700, 41, 7, 8), (632800, 66, 15, 18);

CREATE TEMP TABLE demo_works (kind INTEGER, work TEXT, unit TEXT);
INSERT INTO demo_works VALUES
    (0, '市政道路改造', '省住房城乡建设厅'), (1, '供热管网更新', '省住房城乡建设厅'),
    (2, '产业园标准厂房', '省工业和信息化厅'), (3, '储能电站', '省能源局'),
    (4, '灌区续建配套', '省水利厅'), (5, '农村公路提升', '省交通运输厅'),
    (6, '城镇老旧小区改造', '省住房城乡建设厅'), (7, '光伏送出工程', '省能源局'),
    (8, '盐湖资源综合利用', '省工业和信息化厅'), (9, '国省干线养护', '省交通运输厅'),
    (10, '供水水源工程', '省水利厅'), (11, '冷链物流园', '省发展改革委');

-- Every project once: n counts within its prefecture, the key ones first.
CREATE TEMP TABLE demo_project AS
WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 92)
SELECT row_number() OVER (ORDER BY k.region, n.n) AS no, k.region, n.n,
       n.n <= k.listed AS is_key,
       c.id AS county,
       (k.region / 100 + n.n * 5) % 12 AS kind,
       CASE WHEN n.n <= k.by_x2 THEN date('2025-02-08', '+' || (n.n * 38 / k.by_x2) || ' days')
            WHEN n.n <= k.by_x3 THEN date('2025-03-20', '+' || (3 * (n.n - k.by_x2)) || ' days')
            WHEN n.n > k.listed AND n.n % 4 = 0 THEN date('2025-02-20', '+' || (n.n % 27) || ' days')
       END AS started,
       (200 + (n.n * 7919 + k.region) % 1800)
           * CASE WHEN n.n <= k.by_x3 THEN 28 WHEN n.n <= k.listed THEN 10 ELSE 2 END AS planned
FROM demo_key k JOIN number n ON n.n <= k.listed + 18
JOIN (SELECT id, region_id, row_number() OVER (PARTITION BY region_id ORDER BY position) - 1 AS place,
             count(*) OVER (PARTITION BY region_id) AS counties FROM county) c
    ON c.region_id = k.region AND c.place = n.n % c.counties;

-- What is said of it: when it was entered, when works began, and what was completed since.
CREATE TEMP TABLE demo_said AS
SELECT no, '2025-02-06T03:00:00.000Z' AS at, 0 AS share,
       CASE (n * 3 + kind) % 7 WHEN 0 THEN 'preliminary' WHEN 1 THEN 'factors' WHEN 2 THEN 'factors'
            ELSE 'approval' END AS state,
       date('2025-01-06', '+' || (n % 24) || ' days') AS day
FROM demo_project
UNION ALL
SELECT no, started || printf('T%02d:%02d:00.000Z', 2 + no % 6, no * 7 % 60), 3, 'construction',
       started
FROM demo_project WHERE started IS NOT NULL
UNION ALL
SELECT no, printf('2025-03-21T%02d:%02d:00.000Z', 1 + no % 5, no * 11 % 60), 21 + no * 7 % 9,
       'construction', started
FROM demo_project WHERE started <= '2025-03-20'
UNION ALL
SELECT no, printf('2025-04-01T%02d:%02d:00.000Z', 1 + no % 5, no * 13 % 60), 27 + no * 7 % 9,
       'construction', started
FROM demo_project WHERE started IS NOT NULL;

-- What makes the completed investment of a prefecture's key projects the share it reports; 玉树
-- reports too little: its ledger has what the province's figure needs.
CREATE TEMP TABLE demo_scale AS
WITH reported AS (
    SELECT o.region_id AS region, o.period, o.cumulative / 100 AS share
    FROM observation o JOIN indicator i ON i.id = o.indicator_id
    WHERE i.code = 'I1702' AND o.period IN ('2025-03-X2', '2025-03-X3')
      AND NOT EXISTS (SELECT 1 FROM observation n WHERE n.indicator_id = o.indicator_id
                      AND n.region_id = o.region_id AND n.period = o.period
                      AND (n.recorded_at, n.id) > (o.recorded_at, o.id))),
planned AS (SELECT region, sum(planned) AS amount FROM demo_project WHERE is_key GROUP BY region),
done AS (
    SELECT p.region, substr(s.at, 1, 10) AS day, sum(p.planned * s.share) / 100.0 AS amount
    FROM demo_said s JOIN demo_project p ON p.no = s.no
    WHERE p.is_key AND substr(s.at, 1, 10) IN ('2025-03-21', '2025-04-01')
    GROUP BY p.region, substr(s.at, 1, 10)),
period (code, day) AS (VALUES ('2025-03-X2', '2025-03-21'), ('2025-03-X3', '2025-04-01'))
SELECT d.region, d.day,
       CASE d.region WHEN 632700
            THEN (SELECT r.share FROM reported r WHERE r.region = 630000 AND r.period = t.code)
                 * (SELECT sum(amount) FROM planned)
                 - (SELECT sum(r.share * p.amount) FROM reported r JOIN planned p ON p.region = r.region
                    WHERE r.period = t.code AND r.region <> 632700)
            ELSE (SELECT r.share * p.amount FROM reported r JOIN planned p ON p.region = r.region
                  WHERE r.period = t.code AND r.region = d.region) END / d.amount AS factor
FROM done d JOIN period t ON t.day = d.day;

INSERT INTO entry_version (entry_id, ledger, name, measure_id, unit_id, region_id, county_id, level,
                           key_project, enterprise, state, on_day, due, started_on, planned_total,
                           planned_year, completed_year, blocker, source, demo, recorded_at,
                           recorded_by)
SELECT 1000 + p.no, 'projects',
       '（演示）' || replace(c.name, '行政委员会', '') || w.work
           || printf('%02d', (p.n - 1) / 12 + 1) || '号',
       m.id, u.id, p.region, p.county,
       CASE WHEN p.is_key THEN 'province' WHEN p.n % 2 THEN 'prefecture' ELSE 'county' END, p.is_key,
       '演示企业' || printf('%02d', (p.no * 17) % 60 + 1), s.state, s.day,
       date('2025-10-31', '+' || (p.n % 14) || ' months'),
       CASE WHEN s.state = 'construction' THEN p.started END, p.planned * 3, p.planned,
       round(p.planned * s.share / 100.0
             * coalesce((SELECT f.factor FROM demo_scale f
                         WHERE f.region = p.region AND f.day = substr(s.at, 1, 10)), 1)),
       CASE WHEN s.state = 'construction' THEN CASE WHEN p.n % 9 = 4 THEN '演示：征地拆迁未完成' END
            WHEN p.n % 5 = 1 THEN '演示：用地指标未落实' WHEN p.n % 5 = 3 THEN '演示：资本金未到位'
            WHEN p.n % 11 = 2 THEN '演示：环评待批' END,
       '演示数据', 1, s.at, '演示'
FROM demo_said s JOIN demo_project p ON p.no = s.no JOIN county c ON c.id = p.county
JOIN demo_works w ON w.kind = p.kind JOIN unit u ON u.name = w.unit
JOIN measure m ON m.no = 17
ORDER BY s.at, p.no;

-- Lists: what is on them, and what became of it by the middle of March.
CREATE TEMP TABLE demo_list (ledger TEXT, name TEXT, region INTEGER, enterprise TEXT, expected REAL,
                             actual REAL, unit TEXT, state TEXT, day TEXT, due TEXT, blocker TEXT,
                             action TEXT, result TEXT);
INSERT INTO demo_list VALUES
    ('K0403', '（演示）多晶硅二期放量', 630200, '演示企业61', 32000, 21500, '万元', 'followed', '2025-02-20', '2025-03-31', NULL, '演示：协调用电负荷', NULL),
    ('K0403', '（演示）锂盐新线达产', 632800, '演示企业62', 18600, 18900, '万元', 'cleared', '2025-03-14', '2025-03-31', NULL, '演示：技术服务到位', '演示：已达产达效，转入日常监测'),
    ('K0403', '（演示）电解铜箔扩产', 630100, '演示企业63', 12400, 6200, '万元', 'followed', '2025-02-24', '2025-03-31', '演示：订单不足', '演示：组织产销对接', NULL),
    ('K0403', '（演示）碳纤维新线', 630100, '演示企业64', 9800, 0, '万元', 'listed', '2025-02-14', '2025-03-25', '演示：设备调试延期', NULL, NULL),
    ('K0403', '（演示）藏药新品种', 630100, '演示企业65', 3600, 2900, '万元', 'followed', '2025-03-04', '2025-04-30', NULL, '演示：准入手续办理', NULL),
    ('K0403', '（演示）特种合金锻件', 630200, '演示企业66', 5200, 1400, '万元', 'followed', '2025-03-06', '2025-03-20', '演示：用气价格未谈妥', '演示：现场办公', NULL),
    ('K0404', '（演示）硅铁炉停产两台', 630200, '演示企业67', -4200, -4350, '万元', 'followed', '2025-02-18', '2025-03-20', '演示：电价成本倒挂', '演示：协商直购电', NULL),
    ('K0404', '（演示）水泥线冬季停窑', 632500, '演示企业68', -2600, -2600, '万元', 'cleared', '2025-03-17', '2025-03-20', NULL, '演示：错峰结束复产', '演示：3月17日点火复产'),
    ('K0404', '（演示）镁系列减产', 632800, '演示企业69', -3800, -3100, '万元', 'followed', '2025-03-03', '2025-03-31', '演示：库存高企', '演示：对接下游', NULL),
    ('K0404', '（演示）纺织线停产', 630100, '演示企业70', -900, -900, '万元', 'listed', '2025-03-11', '2025-03-28', '演示：订单中断', NULL, NULL),
    ('K0405', '（演示）重点联系企业一', 632800, '演示企业62', NULL, NULL, NULL, 'followed', '2025-02-12', '2025-03-31', NULL, '演示：一对一联系，月走访', NULL),
    ('K0405', '（演示）重点联系企业二', 630100, '演示企业63', NULL, NULL, NULL, 'followed', '2025-02-12', '2025-03-31', '演示：融资续贷', '演示：银企对接', NULL),
    ('K0405', '（演示）重点联系企业三', 630200, '演示企业61', NULL, NULL, NULL, 'followed', '2025-02-12', '2025-03-31', NULL, '演示：用工对接', NULL),
    ('K0405', '（演示）重点联系企业四', 632200, '演示企业71', NULL, NULL, NULL, 'listed', '2025-02-12', '2025-03-31', NULL, NULL, NULL),
    ('K0101', '（演示）储能电芯招商项目', 630100, '演示企业72', 260000, NULL, '万元', 'followed', '2025-03-05', '2025-06-30', '演示：用地选址', '演示：两轮洽谈', NULL),
    ('K0101', '（演示）算力中心招商项目', 632800, '演示企业73', 180000, NULL, '万元', 'followed', '2025-03-10', '2025-06-30', NULL, '演示：框架协议起草', NULL),
    ('K0101', '（演示）青稞深加工招商项目', 632500, '演示企业74', 12000, NULL, '万元', 'cleared', '2025-03-18', '2025-06-30', NULL, NULL, '演示：已签约'),
    ('K2501', '（演示）光伏组件厂用工', 630200, '演示企业61', 320, 210, '人', 'followed', '2025-02-17', '2025-03-15', NULL, '演示：专场招聘两场', NULL),
    ('K2501', '（演示）冷链园区用工', 630100, '演示企业75', 85, 85, '人', 'cleared', '2025-03-12', '2025-03-31', NULL, NULL, '演示：已招满');

INSERT INTO entry_version (entry_id, ledger, name, measure_id, unit_id, region_id, enterprise,
                           expected, actual, figure_unit, state, on_day, due, blocker, action,
                           result, source, demo, recorded_at, recorded_by)
SELECT 3000 + d.rowid, d.ledger, d.name, l.measure_id,
       (SELECT r.unit_id FROM responsibility r WHERE r.measure_id = l.measure_id
        ORDER BY r.position LIMIT 1),
       d.region, d.enterprise, d.expected, d.actual, d.unit, d.state, d.day, d.due, d.blocker,
       d.action, d.result, '演示数据', 1, d.day || printf('T%02d:%02d:00.000Z', 7, d.rowid * 3 % 60),
       '演示'
FROM demo_list d JOIN ledger l ON l.code = d.ledger
ORDER BY d.day, d.rowid;

-- The service sector's own list: what has been settled for each of the notice's matters.
CREATE TEMP TABLE demo_service (item TEXT, state TEXT, day TEXT, due TEXT, action TEXT, result TEXT);
INSERT INTO demo_service VALUES
    ('K1201', 'followed', '2025-02-26', '2025-03-31', '演示：部门联合排查', NULL),
    ('K1202', 'followed', '2025-02-26', '2025-03-31', '演示：价格会商', NULL),
    ('K1203', 'followed', '2025-03-03', '2025-03-31', '演示：运营企业名录建立', NULL),
    ('K1204', 'followed', '2025-03-03', '2025-06-30', '演示：算力券办法起草', NULL),
    ('K1205', 'listed',   '2025-03-05', '2025-03-20', NULL, NULL),
    ('K1207', 'followed', '2025-03-10', '2025-03-18', '演示：楼宇摸底过半', NULL),
    ('K1208', 'cleared',  '2025-03-17', '2025-03-31', '演示：四家单位完成', '演示：纳统四家'),
    ('K1210', 'followed', '2025-03-12', '2025-04-30', '演示：平台选址', NULL);

INSERT INTO entry_version (entry_id, ledger, item, name, measure_id, unit_id, state, on_day, due,
                           action, result, source, demo, recorded_at, recorded_by)
SELECT e.id, e.ledger, e.item, e.name, e.measure_id, e.unit_id, d.state, d.day, d.due, d.action,
       d.result, '演示数据', 1, d.day || printf('T08:%02d:00.000Z', d.rowid), '演示'
FROM demo_service d JOIN entry e ON e.item = d.item
ORDER BY d.day, d.rowid;

-- Matters: what was raised, whom it was given to, and what came of it.
CREATE TEMP TABLE demo_matter (name TEXT, enterprise TEXT, region INTEGER, measure INTEGER, unit TEXT,
                               raised TEXT, due TEXT, state TEXT, day TEXT, answer TEXT,
                               result TEXT);
INSERT INTO demo_matter VALUES
    ('（演示）用电负荷不足影响二期投产', '演示企业61', 630200, 4, '省能源局', '2025-02-11', '2025-03-10', 'answered', '2025-03-12', '演示：3月下旬新增负荷', NULL),
    ('（演示）用地预审卡在林草手续', '演示企业13', 632800, 17, '省自然资源厅', '2025-02-13', '2025-03-05', 'assigned', '2025-02-17', NULL, NULL),
    ('（演示）工程款拖欠待清偿', '演示企业22', 630100, 5, '省住房城乡建设厅', '2025-02-14', '2025-03-15', 'closed', '2025-03-14', '演示：已核清', '演示：拨付到账'),
    ('（演示）续贷审批时间长', '演示企业63', 630100, 24, '省地方金融管理局', '2025-02-18', '2025-03-12', 'closed', '2025-03-11', '演示：绿色通道', '演示：续贷办结'),
    ('（演示）铁路集装箱紧张', '演示企业62', 632800, 8, '中国铁路青藏公司', '2025-02-18', '2025-03-18', 'answered', '2025-03-17', '演示：增开班列', NULL),
    ('（演示）天然气价格偏高', '演示企业66', 630200, 4, '省发展改革委', '2025-02-20', '2025-03-20', 'assigned', '2025-02-24', NULL, NULL),
    ('（演示）招工难', '演示企业61', 630200, 25, '省人力资源社会保障厅', '2025-02-20', '2025-03-14', 'closed', '2025-03-13', '演示：专场招聘', '演示：到岗210人'),
    ('（演示）环评批复进度慢', '演示企业31', 632500, 17, '省发展改革委', '2025-02-24', '2025-03-18', 'assigned', '2025-02-26', NULL, NULL),
    ('（演示）消费补贴兑付慢', '演示企业80', 630100, 19, '省商务厅', '2025-02-25', '2025-03-25', 'answered', '2025-03-18', '演示：批次缩短至7天', NULL),
    ('（演示）冷水鱼饲料运输受阻', '演示企业81', 632500, 14, '省农业农村厅', '2025-02-26', '2025-03-20', 'closed', '2025-03-10', '演示：绿色通道', '演示：已恢复'),
    ('（演示）停车场特许经营手续不清', '演示企业82', 630100, 18, '省发展改革委', '2025-02-27', '2025-03-31', 'assigned', '2025-03-03', NULL, NULL),
    ('（演示）商品房网签系统衔接', '演示企业83', 630200, 9, '省住房城乡建设厅', '2025-03-03', '2025-03-28', 'assigned', '2025-03-05', NULL, NULL),
    ('（演示）景区供暖改造资金缺口', '演示企业84', 632200, 21, '省文化和旅游厅', '2025-03-04', '2025-03-31', 'assigned', '2025-03-07', NULL, NULL),
    ('（演示）充电桩并网排队', '演示企业85', 630100, 12, '省能源局', '2025-03-05', '2025-03-31', 'answered', '2025-03-19', '演示：分批并网', NULL),
    ('（演示）牧区道路积雪影响补饲', NULL, 632700, 14, '省农业农村厅', '2025-03-06', '2025-03-12', 'closed', '2025-03-10', '演示：已清雪', '演示：恢复通行'),
    ('（演示）出口信保额度', '演示企业86', 630100, 24, '省商务厅', '2025-03-10', '2025-04-10', 'assigned', '2025-03-12', NULL, NULL),
    ('（演示）专项债项目配套资金', '演示企业40', 632600, 16, '省财政厅', '2025-03-11', '2025-03-31', 'assigned', '2025-03-13', NULL, NULL),
    ('（演示）施工许可分阶段办理未落地', '演示企业45', 632300, 7, '省住房城乡建设厅', '2025-03-12', '2025-03-31', 'raised', '2025-03-12', NULL, NULL),
    ('（演示）农资价格上涨', NULL, 630200, 13, '省农业农村厅', '2025-03-13', NULL, 'raised', '2025-03-13', NULL, NULL),
    ('（演示）航线补贴清算', '演示企业87', 630100, 8, '青海机场公司', '2025-03-14', '2025-04-15', 'assigned', '2025-03-18', NULL, NULL),
    ('（演示）电信普遍服务站址协调', '演示企业88', 632700, 10, '省通信管理局', '2025-03-17', '2025-04-05', 'assigned', '2025-03-19', NULL, NULL),
    ('（演示）高标准农田验收滞后', NULL, 632500, 13, '省农业农村厅', '2025-03-18', '2025-03-31', 'raised', '2025-03-18', NULL, NULL);

-- Raised first, then given to a unit, then as it stands.
INSERT INTO entry_version (entry_id, ledger, name, enterprise, region_id, measure_id, unit_id, state,
                           on_day, due, answer, result, source, demo, recorded_at, recorded_by)
SELECT 4000 + d.rowid, 'matters', d.name, d.enterprise, d.region, m.id,
       CASE WHEN s.state <> 'raised' THEN u.id END, s.state, s.day,
       CASE WHEN s.state <> 'raised' THEN d.due END,
       CASE WHEN s.state IN ('answered', 'closed') THEN d.answer END,
       CASE WHEN s.state = 'closed' THEN d.result END, '演示数据', 1,
       s.day || printf('T%02d:%02d:00.000Z', s.place, 10 + d.rowid), '演示'
FROM demo_matter d
JOIN (SELECT rowid AS no, 'raised' AS state, raised AS day, 1 AS place FROM demo_matter
      UNION ALL
      SELECT rowid, 'assigned', CASE state WHEN 'assigned' THEN day ELSE date(raised, '+2 days') END,
             3 FROM demo_matter WHERE state <> 'raised'
      UNION ALL
      SELECT rowid, 'answered', CASE state WHEN 'answered' THEN day ELSE date(day, '-1 days') END, 5
      FROM demo_matter WHERE state IN ('answered', 'closed')
      UNION ALL
      SELECT rowid, 'closed', day, 7 FROM demo_matter WHERE state = 'closed') s ON s.no = d.rowid
JOIN measure m ON m.no = d.measure JOIN unit u ON u.name = d.unit
ORDER BY s.day, s.place, d.rowid;

-- Money on its way.
CREATE TEMP TABLE demo_money (item TEXT, day TEXT, allotted REAL, arrived REAL, paid REAL);
INSERT INTO demo_money VALUES
    ('F1901', '2025-02-20', 5, 3.2, 0.4),   ('F2201', '2025-02-20', 612, 590, 210.5),
    ('F2202', '2025-02-20', 15, 9, 0),      ('F2203', '2025-02-20', 6.9, 2.4, 0),
    ('F1901', '2025-03-20', 5, 5, 2.36),    ('F2201', '2025-03-20', 874.6, 851.3, 402.8),
    ('F2202', '2025-03-20', 15, 15, 4.1),   ('F2203', '2025-03-20', 6.9, 6.1, 1.25);

INSERT INTO entry_version (entry_id, ledger, item, name, measure_id, unit_id, state, on_day,
                           arranged, allotted, arrived, paid, figure_unit, source, demo, recorded_at,
                           recorded_by)
SELECT e.id, e.ledger, e.item, e.name, e.measure_id, e.unit_id,
       CASE WHEN d.arrived > 0 THEN 'arrived' ELSE 'allotted' END, d.day, e.arranged, d.allotted,
       d.arrived, d.paid, e.figure_unit, '演示数据', 1, d.day || printf('T09:%02d:00.000Z', d.rowid),
       '演示'
FROM demo_money d JOIN entry e ON e.item = d.item
ORDER BY d.day, d.rowid;

-- Prices, in the capital's markets; the day of each and the prices of ten goods.
CREATE TEMP TABLE demo_goods (name TEXT, low REAL, high REAL, d1 REAL, d2 REAL, d3 REAL, d4 REAL,
                              d5 REAL, d6 REAL, d7 REAL, d8 REAL);
INSERT INTO demo_goods VALUES
    ('牛肉（鲜）', 62, 82, 71.2, 72.5, 75.8, 73.0, 71.6, 70.9, 70.2, 69.8),
    ('羊肉（鲜）', 58, 80, 66.4, 67.8, 71.0, 69.2, 67.5, 66.8, 66.1, 65.7),
    ('猪肉（精瘦）', 22, 36, 29.6, 30.2, 32.4, 30.8, 29.1, 28.4, 27.9, 27.5),
    ('鸡蛋', 8, 13, 10.6, 10.8, 11.6, 10.9, 10.1, 9.6, 8.8, 7.8),
    ('大白菜', 1.6, 4, 2.4, 2.6, 3.4, 3.1, 2.9, 3.3, 3.8, 4.3),
    ('土豆', 2, 4.5, 2.9, 3.0, 3.4, 3.2, 3.1, 3.0, 3.0, 2.9),
    ('西红柿', 4, 9, 6.4, 6.9, 8.6, 7.8, 7.1, 6.5, 6.0, 5.8),
    ('面粉（特一）', 3.6, 5.4, 4.4, 4.4, 4.5, 4.5, 4.4, 4.4, 4.4, 4.4),
    ('菜籽油', 11, 17, 13.8, 13.8, 14.2, 14.1, 13.9, 13.8, 13.7, 13.7),
    ('苹果', 7, 13, 9.6, 9.8, 11.2, 10.4, 9.9, 9.8, 9.7, 9.9);

INSERT INTO entry_version (entry_id, ledger, name, measure_id, unit_id, state, figure_unit,
                           warn_below, warn_above, source, demo, recorded_at, recorded_by)
SELECT 5000 + d.rowid, 'prices', '（演示）' || d.name, m.id, u.id, 'watched', '元/公斤', d.low, d.high,
       '演示数据', 1, '2025-01-10T01:00:00.000Z', '演示'
FROM demo_goods d JOIN measure m ON m.no = 26 JOIN unit u ON u.name = '省发展改革委'
ORDER BY d.rowid;

INSERT INTO price (entry_id, day, value, source, demo, recorded_at, recorded_by)
SELECT 5000 + d.rowid, x.day,
       CASE x.place WHEN 1 THEN d1 WHEN 2 THEN d2 WHEN 3 THEN d3 WHEN 4 THEN d4 WHEN 5 THEN d5
                    WHEN 6 THEN d6 WHEN 7 THEN d7 ELSE d8 END,
       '演示数据', 1, x.day || 'T08:30:00.000Z', '演示'
FROM demo_goods d CROSS JOIN (SELECT 1 AS place, '2025-01-10' AS day
    UNION ALL SELECT 2, '2025-01-20' UNION ALL SELECT 3, '2025-01-27' UNION ALL SELECT 4, '2025-02-10'
    UNION ALL SELECT 5, '2025-02-20' UNION ALL SELECT 6, '2025-02-28' UNION ALL SELECT 7, '2025-03-10'
    UNION ALL SELECT 8, '2025-03-20') x
ORDER BY x.day, d.rowid;

-- Rounds: those of February are closed, that of the middle of March has come to its analysis.
CREATE TEMP TABLE demo_round (period TEXT, name TEXT, day TEXT, state TEXT);
INSERT INTO demo_round VALUES
    ('2025-02-X1', '2月上旬调度', '2025-02-12', 'closed'),
    ('2025-02-X2', '2月中旬调度', '2025-02-23', 'closed'),
    ('2025-02-X3', '2月下旬调度', '2025-03-03', 'closed'),
    ('2025-03-X1', '3月上旬调度', '2025-03-12', 'closed'),
    ('2025-03-X2', '3月中旬调度', '2025-03-21', 'analysis');

INSERT INTO entry_version (entry_id, ledger, name, period, state, on_day, dispatch, supervision,
                           reconciliation, analysis, bulletin, source, demo, recorded_at,
                           recorded_by)
SELECT 6000 + r.no, 'rounds', r.name, r.period, s.state, date(r.day, '+' || s.later || ' days'),
       CASE WHEN s.place > 1 THEN '演示：各单位、市州数据已催齐，余缺已登记' END,
       CASE WHEN s.place > 2 THEN '演示：逾期事项已发督办单' END,
       CASE WHEN s.place > 3 THEN '演示：分地区与全省数已核对，差异已说明' END,
       CASE WHEN s.place > 4 THEN '演示：滞后指标逐项分析原因并测算' END,
       CASE WHEN s.place > 5 THEN '演示：通报已印发各单位、市州' END,
       '演示数据', 1, date(r.day, '+' || s.later || ' days') || printf('T%02d:10:00.000Z', 1 + s.place),
       '演示'
FROM (SELECT rowid AS no, * FROM demo_round) r
JOIN (SELECT 1 AS place, 'dispatch' AS state, 0 AS later UNION ALL SELECT 2, 'supervision', 0
      UNION ALL SELECT 3, 'reconciliation', 1 UNION ALL SELECT 4, 'analysis', 1
      UNION ALL SELECT 5, 'bulletin', 2 UNION ALL SELECT 6, 'closed', 2) s
    ON s.place <= CASE r.state WHEN 'closed' THEN 6 ELSE 4 END
ORDER BY date(r.day, '+' || s.later || ' days'), s.place, r.no;
