// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/sample_bulletin.h"

namespace kmh::test {

namespace {

BulletinParagraph said(const char* key, const QString& text)
{
    return {QString::fromLatin1(key), {text, {}}};
}

BulletinTable regions(int rows)
{
    BulletinTable table;
    table.key = QStringLiteral("annex/regions");
    table.caption = QStringLiteral("附表1　各市州开复工率");
    table.note = QStringLiteral("注：按行政区划排列，不排名。");
    table.columns = {{QStringLiteral("地区"), 1, BulletinTable::Align::Left},
                     {QStringLiteral("开复工率"), 2, BulletinTable::Align::Right}};
    for (int i = 0; i < rows; ++i)
        table.rows.append({QStringLiteral("第%1行").arg(i + 1), QStringLiteral("%1%").arg(i)});
    return table;
}

BulletinTable indicators()
{
    BulletinTable table;
    table.key = QStringLiteral("annex/indicators");
    table.caption = QStringLiteral("附表2　量化目标进度");
    table.landscape = true;
    table.columns = {{QStringLiteral("指标"), 3},
                     {QStringLiteral("目标"), 1, BulletinTable::Align::Right},
                     {QStringLiteral("状态"), 1, BulletinTable::Align::Center}};
    table.rows = {
        {QStringLiteral("省级重点项目开复工率"), QStringLiteral("≥25%"), QStringLiteral("▲ 关注")},
        {QStringLiteral("完成年度计划投资"), QStringLiteral("≥15%")}};
    return table;
}

} // namespace

BulletinForm sampleForm()
{
    BulletinForm form;
    form.titleFonts = {QStringLiteral("方正小标宋简体"), QStringLiteral("Noto Serif CJK SC")};
    form.bodyFonts = {QStringLiteral("仿宋_GB2312"), QStringLiteral("仿宋"),
                      QStringLiteral("Noto Serif CJK SC")};
    form.headingFonts = {QStringLiteral("黑体"), QStringLiteral("Noto Sans CJK SC")};
    form.secondHeadingFonts = {QStringLiteral("楷体_GB2312")};
    return form;
}

Bulletin sampleBulletin(int rows)
{
    Bulletin bulletin;
    bulletin.issuer = QStringLiteral("青海省人民政府办公厅");
    bulletin.number = QStringLiteral("第3期");
    bulletin.title = QStringLiteral("关于2025年3月中旬“开门红”工作调度情况的通报");
    bulletin.issued = QStringLiteral("2025年3月21日");
    bulletin.source = QStringLiteral("数据来源：各单位、各市州报送，截至2025年3月20日。");
    bulletin.demoMark = QStringLiteral("演示数据");
    BulletinParagraph written = said("sector/investment/1", QStringLiteral("开复工率21.4%。"));
    written.written = QStringLiteral("办公厅改写的第一段。\n改写的第二段。");
    BulletinParagraph point = said("next/1", QStringLiteral("请省发展改革委于3月底前报送。"));
    point.isList = true;
    point.number = 1;
    bulletin.blocks = {
        said("opening",
             QStringLiteral("截至2025年3月20日，全省一季度“开门红”28项措施中，9项目标已经达到，"
                            "12项进展正常，4项需要关注，3项滞后。时间进度为87.8%，与上旬相比，"
                            "完成年度计划投资提高2.1个百分点。")),
        BulletinHeading{QStringLiteral("一、投资"), 1},
        BulletinHeading{QStringLiteral("（一）省级重点项目"), 2},
        written,
        point,
        regions(rows),
        indicators()};
    return bulletin;
}

} // namespace kmh::test
