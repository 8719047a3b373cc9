-- The ten numbers the notice asks for, and the guidance indicators an office steers by.
-- region_aggregation 'none': the figure of the province cannot be made from those of the prefectures.

INSERT INTO draft_indicator (measure_no, code, name, definition, unit, kind, calendar,
                             time_aggregation, region_aggregation, guidance, decimals, quote) VALUES
    (2,  'I0201', '钾肥年产量',
     '全省钾肥生产企业自年初起累计生产的钾肥数量；目标按全年计，不是一季度目标，不含库存和贸易量。',
     '万吨', 'cumulative', 'xun', 'sum', 'sum', 0, 1, '确保钾肥年产量700万吨以上'),
    (13, 'I1301', '高标准农田结转项目复工面积',
     '结转的高标准农田建设项目中已经复工的累计面积；不含当年新下达的建设任务，复工不等于建成。',
     '万亩', 'cumulative', 'xun', 'sum', 'sum', 0, 2, '全面复工2万亩结转项目'),
    (17, 'I1701', '省级重点项目开复工率',
     '已开工和已复工的省级重点项目数占年度省级重点项目总数的比重；不含市州自定的重点项目。',
     '%', 'rate', 'xun', 'last', 'none', 0, 1, '省级重点项目开复工率25%以上'),
    (17, 'I1702', '省级重点项目完成年度计划投资',
     '省级重点项目自年初起累计完成投资占其年度计划投资的比重；不含其他项目的投资，不是投资增速。',
     '%', 'cumulative', 'xun', 'last', 'none', 0, 1, '完成年度计划投资15%以上'),
    (20, 'I2001', '促消费活动场次',
     '引导省内市场主体开展打折、让利、满减等促消费活动的累计场次；须超过50场次，恰为50场次不算完成。',
     '场次', 'count', 'xun', 'sum', 'sum', 0, 0, '促消费活动超50场次'),
    (20, 'I2002', '新增限上商贸企业',
     '自年初起新增的限额以上批发、零售、住宿、餐饮企业家数；只计新增，不含原有限上企业。',
     '家', 'count', 'xun', 'sum', 'sum', 0, 0, '新增限上商贸企业20家以上'),
    (25, 'I2501', '招聘活动场次',
     '自年初起举办“就业援助月”“春风行动”等招聘活动的累计场次；不含企业自行组织的招聘。',
     '场次', 'count', 'xun', 'sum', 'sum', 0, 0, '招聘活动100场次'),
    (25, 'I2502', '省级专场招聘会提供岗位',
     '省级专场招聘会上提供的岗位累计个数；按提供数计，不是达成意向或实际录用人数，不含市州招聘会。',
     '个', 'count', 'xun', 'sum', 'none', 0, 0, '提供岗位4000个'),
    (25, 'I2503', '有组织有规模转移就业',
     '自年初起有组织有规模转移就业的累计人次；不含自发、零散外出务工。',
     '万人次', 'cumulative', 'xun', 'sum', 'sum', 0, 2, '有组织有规模转移就业6万人次'),
    (25, 'I2504', '以工代赈带动农牧民就近就业',
     '实施以工代赈带动就地就近就业的农牧民累计人数；按名计，不按人次计，不含其他方式的就业。',
     '名', 'count', 'xun', 'sum', 'sum', 0, 0, '以工代赈带动3000名农牧民就地就近就业');

-- Without 以上 or 超 a number is read as "at least".
INSERT INTO draft_target (indicator, comparator, value, due, quote) VALUES
    ('I0201', '>=', 700,  '2025',   '钾肥年产量700万吨以上'),
    ('I1301', '>=', 2,    '2025Q1', '全面复工2万亩结转项目'),
    ('I1701', '>=', 25,   '2025Q1', '省级重点项目开复工率25%以上'),
    ('I1702', '>=', 15,   '2025Q1', '完成年度计划投资15%以上'),
    ('I2001', '>',  50,   '2025Q1', '促消费活动超50场次'),
    ('I2002', '>=', 20,   '2025Q1', '新增限上商贸企业20家以上'),
    ('I2501', '>=', 100,  '2025Q1', '招聘活动100场次'),
    ('I2502', '>=', 4000, '2025Q1', '提供岗位4000个'),
    ('I2503', '>=', 6,    '2025Q1', '有组织有规模转移就业6万人次'),
    ('I2504', '>=', 3000, '2025Q1', '以工代赈带动3000名农牧民就地就近就业');

-- Guidance: empty slots, 目标待定. A published growth rate is stored as published, never derived.
INSERT INTO draft_indicator (measure_no, code, name, definition, unit, kind, calendar,
                             time_aggregation, region_aggregation, guidance, decimals) VALUES
    (3,  'G0301', '规上高技术制造业增加值增速', '规模以上高技术制造业增加值累计同比实际增速。',
     '%', 'rate', 'month_without_january', 'last', 'none', 1, 1),
    (4,  'G0401', '规上工业增加值增速', '规模以上工业增加值累计同比实际增速；不含规模以下工业。',
     '%', 'rate', 'month_without_january', 'last', 'none', 1, 1),
    (4,  'G0402', '规上工业停减产企业数', '期末处于停产、减产状态的规模以上工业企业家数；不是累计数。',
     '家', 'level', 'month_without_january', 'last', 'sum', 1, 0),
    (4,  'G0403', '规上工业产品销售率', '规模以上工业累计销售产值与工业总产值之比。',
     '%', 'rate', 'month_without_january', 'last', 'none', 1, 1),
    (5,  'G0501', '建筑业总产值', '具有资质的总承包和专业承包建筑业企业自年初累计总产值。',
     '亿元', 'cumulative', 'quarter', 'sum', 'sum', 1, 1),
    (5,  'G0502', '建筑业总产值增速', '具有资质的建筑业企业总产值累计同比增速。',
     '%', 'rate', 'quarter', 'last', 'none', 1, 1),
    (5,  'G0503', '建筑业新签合同额', '具有资质的建筑业企业本年新签合同额累计；不含上年结转合同额。',
     '亿元', 'cumulative', 'quarter', 'sum', 'sum', 1, 1),
    (6,  'G0601', '房屋建筑施工面积', '报告期内施工的全部房屋建筑面积，含上期跨入的；不是新开工面积。',
     '万平方米', 'level', 'quarter', 'last', 'sum', 1, 1),
    (8,  'G0801', '铁路货运量', '铁路自年初累计发送货物吨数；不含到达和过境。',
     '万吨', 'cumulative', 'month', 'sum', 'none', 1, 1),
    (9,  'G0901', '商品房销售面积增速', '新建商品房销售面积累计同比增速；不含二手房。',
     '%', 'rate', 'month_without_january', 'last', 'none', 1, 1),
    (10, 'G1001', '规上服务业营业收入增速', '规模以上服务业企业营业收入累计同比增速。',
     '%', 'rate', 'month_without_january', 'last', 'none', 1, 1),
    (10, 'G1002', '邮政行业业务总量增速', '邮政行业业务总量累计同比增速；含快递。',
     '%', 'rate', 'month_without_january', 'last', 'none', 1, 1),
    (13, 'G1301', '农林牧渔业总产值增速', '农林牧渔业总产值累计同比实际增速。',
     '%', 'rate', 'quarter', 'last', 'none', 1, 1),
    (13, 'G1302', '春播面积', '当年春季已播种的农作物累计面积；不含冬小麦等上年秋冬播面积。',
     '万亩', 'cumulative', 'month', 'sum', 'sum', 1, 1),
    (14, 'G1401', '牛羊出栏', '牛、羊自年初累计出栏数，头、只直接相加；不折羊单位。',
     '万头只', 'cumulative', 'quarter', 'sum', 'sum', 1, 1),
    (14, 'G1402', '能繁母猪存栏', '期末能繁母猪存栏头数；不是累计数。',
     '万头', 'level', 'quarter', 'last', 'sum', 1, 2),
    (16, 'G1601', '固定资产投资增速', '固定资产投资（不含农户）累计同比增速。',
     '%', 'rate', 'month_without_january', 'last', 'none', 1, 1),
    (17, 'G1701', '基础设施投资增速', '基础设施投资累计同比增速；属固定资产投资（不含农户）口径。',
     '%', 'rate', 'month_without_january', 'last', 'none', 1, 1),
    (17, 'G1702', '开复工省级重点项目数', '期末已开工和已复工的省级重点项目个数；不是累计数。',
     '个', 'level', 'xun', 'last', 'sum', 1, 0),
    (17, 'G1703', '年度省级重点项目数', '列入年度省级重点项目清单的项目个数，期末数；不含市州自定的重点项目。',
     '个', 'level', 'xun', 'last', 'sum', 1, 0),
    (18, 'G1801', '民间投资增速', '民间固定资产投资累计同比增速；不含国有控股和外商投资。',
     '%', 'rate', 'month_without_january', 'last', 'none', 1, 1),
    (20, 'G2001', '社会消费品零售总额增速', '社会消费品零售总额累计同比名义增速。',
     '%', 'rate', 'month_without_january', 'last', 'none', 1, 1),
    (20, 'G2002', '限额以上单位消费品零售额增速', '限额以上单位消费品零售额累计同比名义增速。',
     '%', 'rate', 'month_without_january', 'last', 'none', 1, 1),
    (21, 'G2101', '接待游客', '自年初累计接待国内外游客人次。',
     '万人次', 'cumulative', 'month', 'sum', 'none', 1, 1),
    (21, 'G2102', '旅游收入', '自年初累计旅游总收入。',
     '亿元', 'cumulative', 'month', 'sum', 'none', 1, 1),
    (22, 'G2201', '一般公共预算支出', '全省一般公共预算支出自年初累计；不含政府性基金等支出。',
     '亿元', 'cumulative', 'month_without_january', 'sum', 'none', 1, 1),
    (23, 'G2301', '一般公共预算收入', '全省地方一般公共预算收入自年初累计；不含上级补助和债务收入。',
     '亿元', 'cumulative', 'month_without_january', 'sum', 'none', 1, 1),
    (23, 'G2302', '一般公共预算收入增速', '地方一般公共预算收入累计同比增速。',
     '%', 'rate', 'month_without_january', 'last', 'none', 1, 1),
    (24, 'G2401', '人民币各项贷款余额增速', '金融机构人民币各项贷款期末余额同比增速。',
     '%', 'rate', 'month', 'last', 'none', 1, 1),
    (25, 'G2501', '城镇新增就业', '自年初累计城镇新就业人数减去自然减员人数。',
     '万人', 'cumulative', 'month', 'sum', 'sum', 1, 2),
    (25, 'G2502', '居民人均可支配收入增速', '全体居民人均可支配收入累计同比名义增速。',
     '%', 'rate', 'quarter', 'last', 'none', 1, 1),
    (26, 'G2601', '居民消费价格涨幅', '居民消费价格指数累计同比涨幅。',
     '%', 'rate', 'month', 'last', 'none', 1, 1);

-- The rate of several regions is the quotient of the sums, never an average of percentages.
INSERT INTO draft_quotient (indicator, numerator, denominator) VALUES
    ('I1701', 'G1702', 'G1703');

-- The projects ledger counts the same projects.
INSERT INTO draft_ledger_rate (indicator, rate) VALUES
    ('I1701', 'started_share'), ('I1702', 'completed_share'),
    ('G1702', 'started'), ('G1703', 'listed');

-- Days on which the National Bureau of Statistics published the country's figures for the first
-- quarter of 2025 (its release calendar for 2025); a province's come no earlier.
INSERT INTO draft_release (indicator, period, day)
SELECT i.code, p.period, p.day
FROM (SELECT '2025-02' AS period, '2025-03-17' AS day UNION ALL SELECT '2025-03', '2025-04-16') p
CROSS JOIN draft_indicator i
WHERE i.code IN ('G0301', 'G0401', 'G0403', 'G0901', 'G1001', 'G1601', 'G1701', 'G1801', 'G2001',
                 'G2002');
INSERT INTO draft_release (indicator, period, day) VALUES
    ('G2601', '2025-01', '2025-02-09'), ('G2601', '2025-02', '2025-03-09'),
    ('G2601', '2025-03', '2025-04-10'),
    ('G0501', '2025Q1', '2025-04-16'), ('G0502', '2025Q1', '2025-04-16'),
    ('G0503', '2025Q1', '2025-04-16'), ('G0601', '2025Q1', '2025-04-16'),
    ('G1301', '2025Q1', '2025-04-16'), ('G1401', '2025Q1', '2025-04-16'),
    ('G1402', '2025Q1', '2025-04-16'), ('G2502', '2025Q1', '2025-04-16');
