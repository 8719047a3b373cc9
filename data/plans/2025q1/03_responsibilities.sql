-- Who answers for each measure, in the order of its bracket: 牵头单位 lead, 责任单位 responsible.
-- A unit is quoted by its clean name unless the notice prints a layout space inside it.

INSERT INTO draft_responsibility (measure_no, unit, role, position, quote)
SELECT column1, column2, 'lead', column3, column2 FROM (VALUES
    (1,  '省工业和信息化厅', 1),
    (2,  '省工业和信息化厅', 1),
    (3,  '省工业和信息化厅', 1),
    (4,  '省工业和信息化厅', 1),
    (5,  '省住房城乡建设厅', 1),
    (6,  '省住房城乡建设厅', 1),
    (7,  '省住房城乡建设厅', 1), (7,  '省有关部门', 2),
    (8,  '省交通运输厅', 1), (8,  '中国铁路青藏公司', 2), (8,  '青海机场公司', 3),
    (9,  '省住房城乡建设厅', 1),
    (10, '省科技厅', 1), (10, '省工业和信息化厅', 2), (10, '省文化和旅游厅', 3),
    (10, '省商务厅', 4), (10, '省人力资源社会保障厅', 5), (10, '省民政厅', 6),
    (10, '省邮政管理局', 8),
    (11, '省财政厅', 1), (11, '省公务员局', 2), (11, '省人力资源社会保障厅', 3),
    (11, '省水利厅', 4), (11, '省教育厅', 5), (11, '省卫生健康委', 6),
    (12, '省发展改革委', 1), (12, '省教育厅', 2), (12, '省自然资源厅', 3),
    (12, '省住房城乡建设厅', 4), (12, '省商务厅', 5), (12, '省卫生健康委', 6),
    (12, '省能源局', 7), (12, '省数据局', 8),
    (13, '省农业农村厅', 1),
    (14, '省农业农村厅', 1),
    (15, '省农业农村厅', 1),
    (16, '省发展改革委', 1), (16, '省财政厅', 2), (16, '省有关部门', 3),
    (17, '省发展改革委', 1), (17, '省工业和信息化厅', 2), (17, '省交通运输厅', 4),
    (17, '省水利厅', 5), (17, '省能源局', 6),
    (18, '省发展改革委', 1),
    (19, '省商务厅', 1), (19, '省发展改革委', 2), (19, '省交通运输厅', 3), (19, '省民政厅', 4),
    (20, '省商务厅', 1),
    (21, '省文化和旅游厅', 1), (21, '省有关部门', 2),
    (22, '省财政厅', 1),
    (23, '省财政厅', 1), (23, '国家税务总局青海省税务局', 2),
    (24, '省地方金融管理局', 1), (24, '人行青海省分行', 2), (24, '青海金融监管局', 3),
    (24, '青海证监局', 4),
    (25, '省人力资源社会保障厅', 1),
    (26, '省发展改革委', 1), (26, '省商务厅', 2), (26, '省农业农村厅', 3), (26, '省民政厅', 4),
    (26, '省财政厅', 5),
    (27, '省应急管理厅', 1), (27, '省有关部门', 2));

-- U+2002 stands inside these two names.
INSERT INTO draft_responsibility (measure_no, unit, role, position, quote) VALUES
    (10, '省通信管理局',     'lead', 7, '省通信管 理局'),
    (17, '省住房城乡建设厅', 'lead', 3, '省住房 城乡建设厅');

INSERT INTO draft_responsibility (measure_no, unit, role, position, quote) VALUES
    (28, '省有关部门', 'responsible', 1, '省有关部门');

-- The note in measure 1's bracket is not a unit: it makes every prefecture carry out every measure.
INSERT INTO draft_implementation (measure_no, quote) VALUES (1, '以下均需各市州人民政府落实');
