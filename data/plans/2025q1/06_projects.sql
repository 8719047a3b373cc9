-- Named projects and enterprises, quoted by the words that name them, with what is asked of them.
-- Capacities are parts of names, not targets.

INSERT INTO draft_project (measure_no, code, name, kind, ask, ask_wording, quote)
SELECT column1, column2, column6, column3, column4, column5, column6 FROM (VALUES
    (2,  'P0201', 'enterprise', 'produce',       '稳产增量', '西钢'),
    (2,  'P0202', 'project',    'full_capacity', '尽早达产', '中铝青海分公司600kA电解槽产能置换'),
    (2,  'P0203', 'project',    'full_capacity', '尽早达产', '中钛青锻年产4万件钛合金挤压模锻智能制造'),
    (2,  'P0204', 'project',    'full_capacity', '尽早达产', '国药普兰特药业500吨中药配方颗粒技术改造'),
    (2,  'P0205', 'project',    'commission',    '投产', '海东红狮10万吨多晶硅'),
    (2,  'P0206', 'project',    'commission',    '投产', '东耀智显新型显示模组'),
    (2,  'P0207', 'project',    'commission',    '投产', '南玻日升10万吨多晶硅'),
    (2,  'P0208', 'project',    'commission',    '投产', '莱德宝20GW单晶拉棒'),
    (2,  'P0209', 'project',    'build',         '建设', '盐湖股份4万吨基础锂盐'),
    (2,  'P0210', 'project',    'build',         '建设', '汇信2万吨碳酸锂'),
    (3,  'P0301', 'project',    'build',         '建设', '格尔木盐湖绿色产业园'),
    (3,  'P0302', 'enterprise', 'upgrade',       '技改和设备更新', '时代新能源'),
    (3,  'P0303', 'enterprise', 'upgrade',       '技改和设备更新', '盐湖镁业'),
    (3,  'P0304', 'enterprise', 'upgrade',       '技改和设备更新', '黄河鑫业'),
    (8,  'P0801', 'project',    'commission',    '投运', '格库铁路青海段扩能改造'),
    (10, 'P1001', 'enterprise', 'support',       '纾困帮扶', '新华联童梦乐园'),
    (17, 'P1701', 'project',    'start',         '开工', '柴达木沙漠基地格尔木东分基地'),
    (17, 'P1702', 'project',    'build',         '建设', '川青铁路'),
    (17, 'P1703', 'project',    'build',         '建设', '西宁机场三期扩建'),
    (17, 'P1704', 'project',    'build',         '建设', '同赛高速'),
    (17, 'P1705', 'project',    'build',         '建设', '那棱格勒河枢纽'),
    (17, 'P1706', 'project',    'build',         '建设', '柴达木盆地水资源配置一期'));
