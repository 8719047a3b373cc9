-- Registers the plan refers to: the tabs, the province with its eight prefectures, the units.

INSERT INTO sector (code, name, kind, position) VALUES
    ('industry',       '工业',     'theme',          1),
    ('construction',   '建筑业',   'theme',          2),
    ('services',       '服务业',   'theme',          3),
    ('agriculture',    '农牧业',   'theme',          4),
    ('investment',     '投资',     'theme',          5),
    ('consumption',    '消费',     'theme',          6),
    ('finance',        '财政金融', 'theme',          7),
    ('livelihood',     '民生',     'theme',          8),
    ('responsibility', '责任落实', 'accountability', 9);

-- Codes of GB/T 2260. The tile grid is schematic, not a map.
INSERT INTO region (id, name, short_name, kind, tile_row, tile_column, position) VALUES
    (630000, '青海省',             '全省', 'province',              NULL, NULL, 0),
    (630100, '西宁市',             '西宁', 'city',                  0,    2,    1),
    (630200, '海东市',             '海东', 'city',                  0,    3,    2),
    (632200, '海北藏族自治州',     '海北', 'autonomous_prefecture', 0,    1,    3),
    (632300, '黄南藏族自治州',     '黄南', 'autonomous_prefecture', 1,    2,    4),
    (632500, '海南藏族自治州',     '海南', 'autonomous_prefecture', 1,    1,    5),
    (632600, '果洛藏族自治州',     '果洛', 'autonomous_prefecture', 2,    1,    6),
    (632700, '玉树藏族自治州',     '玉树', 'autonomous_prefecture', 2,    0,    7),
    (632800, '海西蒙古族藏族自治州', '海西', 'autonomous_prefecture', 0,    0,    8);

-- In the order in which the notice first names them, by the names it gives them.
INSERT INTO unit (name, short_name, generic, position) VALUES
    ('省工业和信息化厅',       '省工信厅',     0, 1),
    ('省住房城乡建设厅',       '省住建厅',     0, 2),
    ('省有关部门',             '省有关部门',   1, 3),
    ('省交通运输厅',           '省交通厅',     0, 4),
    ('中国铁路青藏公司',       '青藏公司',     0, 5),
    ('青海机场公司',           '青海机场',     0, 6),
    ('省科技厅',               '省科技厅',     0, 7),
    ('省文化和旅游厅',         '省文旅厅',     0, 8),
    ('省商务厅',               '省商务厅',     0, 9),
    ('省人力资源社会保障厅',   '省人社厅',     0, 10),
    ('省民政厅',               '省民政厅',     0, 11),
    ('省通信管理局',           '省通信局',     0, 12),
    ('省邮政管理局',           '省邮政局',     0, 13),
    ('省财政厅',               '省财政厅',     0, 14),
    ('省公务员局',             '省公务员局',   0, 15),
    ('省水利厅',               '省水利厅',     0, 16),
    ('省教育厅',               '省教育厅',     0, 17),
    ('省卫生健康委',           '省卫健委',     0, 18),
    ('省发展改革委',           '省发改委',     0, 19),
    ('省自然资源厅',           '省自然资源厅', 0, 20),
    ('省能源局',               '省能源局',     0, 21),
    ('省数据局',               '省数据局',     0, 22),
    ('省农业农村厅',           '省农业农村厅', 0, 23),
    ('国家税务总局青海省税务局', '省税务局',   0, 24),
    ('省地方金融管理局',       '省金融局',     0, 25),
    ('人行青海省分行',         '人行青海分行', 0, 26),
    ('青海金融监管局',         '青海金监局',   0, 27),
    ('青海证监局',             '青海证监局',   0, 28),
    ('省应急管理厅',           '省应急厅',     0, 29);
