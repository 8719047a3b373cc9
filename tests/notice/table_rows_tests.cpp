// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/table_head.h"
#include "tests/notice/outline_kit.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;
using Holds = TableColumn::Holds;

namespace {

/// Rows of cells, | between these, as a text with tabs.
QString table(const QStringList& rows)
{
    return rows.join(u'\n').replace(u'|', u'\t');
}

/// A letter for each column, empty for what is no head.
QString headOf(const char* cells)
{
    const auto columns = tableHeadOf(QString::fromUtf8(cells).split(u'|'));
    QString told;
    for (const TableColumn& column : columns.value_or(QVector<TableColumn>()))
        told.append(QStringLiteral("NGTAWD-").at(int(column.holds)));
    return told;
}

} // namespace

TEST_CASE("A table's columns are told by the words at their heads")
{
    CHECK(headOf("序号|重点任务|责任单位|完成时限") == QStringLiteral("NTWD"));
    CHECK(headOf("板块|编号|主要举措|年度目标|牵头部门|配合单位|时间节点|备注") ==
          QStringLiteral("GNTAWWD-"));
    CHECK(headOf("类别|工作内容|责任领导|责任部门") == QStringLiteral("GTWW"));
    CHECK(headOf("工作任务|完成时间") == QStringLiteral("TD"));
    CHECK(headOf("姓名|职务|电话") == QString());
    CHECK(headOf("重点任务|备注") == QString());
    CHECK(headOf("指标|单位|目标") == QString());
    CHECK(headOf("任务") == QString());
}

TEST_CASE("A table's rows are measures, with what their columns say as if printed behind a label",
          "[outline]")
{
    CHECK(outlineOf(table({QStringLiteral("序号|重点任务|责任单位|完成时限"),
                           QStringLiteral("1|招商。新签约项目5个。|市商务局|3月底前"),
                           QStringLiteral("2|新增企业3家|市工信局|")})) ==
          QStringList{QStringLiteral("# "),
                      QStringLiteral("1|招商|新签约项目5个。/责任单位：市商务局/完成时限：3月底前"),
                      QStringLiteral("2||新增企业3家/责任单位：市工信局")});
}

TEST_CASE("A group's cell and a line between rows are headings", "[outline]")
{
    CHECK(outlineOf(table({QStringLiteral("类别|序号|任务|牵头单位"),
                           QStringLiteral("工业|1|新增企业3家|市工信局"),
                           QStringLiteral("|2|完成产值8亿元|市工信局"),
                           QStringLiteral("农业|3|播种5万亩|市农业农村局"),
                           QStringLiteral("三、民生"), QStringLiteral("|4|培训200人|市人社局")})) ==
          QStringList{QStringLiteral("# 工业"), QStringLiteral("1||新增企业3家/牵头单位：市工信局"),
                      QStringLiteral("2||完成产值8亿元/牵头单位：市工信局"),
                      QStringLiteral("# 农业"),
                      QStringLiteral("3||播种5万亩/牵头单位：市农业农村局"),
                      QStringLiteral("# 民生"), QStringLiteral("4||培训200人/牵头单位：市人社局")});
}

TEST_CASE("A cell in several lines is one, names in lines of their own are apart", "[outline]")
{
    CHECK(outlineOf(table({QStringLiteral("序号|任务|责任单位|时限"), QStringLiteral("1|新建厂房"),
                           QStringLiteral("3万平方米|市工信局"), QStringLiteral("市财政局|6月底前"),
                           QStringLiteral("2|引进企业2家|市商务局|5月底前")})) ==
          QStringList{QStringLiteral("# "),
                      QStringLiteral("1||新建厂房3万平方米/责任单位：市工信局、市财政局/"
                                     "完成时限：6月底前"),
                      QStringLiteral("2||引进企业2家/责任单位：市商务局/完成时限：5月底前")});
}

TEST_CASE("What stands behind a table is none of its rows", "[outline]")
{
    CHECK(outlineOf(
              table({QStringLiteral("任务|责任单位|时限"), QStringLiteral("引进企业2家|市商务局"),
                     QString(), QStringLiteral("各单位要抓好落实。"), QString(),
                     QStringLiteral("某某|某某")})) ==
          QStringList{QStringLiteral("# "), QStringLiteral("||引进企业2家/责任单位：市商务局")});
}

TEST_CASE("A table beside measures that name who answers is an annex to them", "[outline]")
{
    const QStringList read = outlineOf(
        QStringLiteral("一、工业\n1.新增企业3家。（责任单位：市工信局）\n"
                       "2.完成产值8亿元。（责任单位：市工信局）\n") +
        table({QStringLiteral("序号|任务|责任单位"), QStringLiteral("1|新增企业3家|市工信局")}));
    REQUIRE(read.size() >= 3);
    CHECK(read.mid(0, 2) == QStringList{QStringLiteral("# 工业"),
                                        QStringLiteral("1.||新增企业3家。（责任单位：市工信局）")});
}

TEST_CASE("Hostile tables end in a reading", "[outline]")
{
    const QString head = QStringLiteral("序号\t任务\t责任单位\n");
    for (const QString& rest :
         {QString(50000, u'\t'), QStringLiteral("\t\n").repeated(8000), head.repeated(4000),
          QStringLiteral("1\t甲\n").repeated(4000), QStringLiteral("甲\n").repeated(8000),
          QStringLiteral("甲\t乙厅\n乙\n").repeated(4000)})
        CHECK_NOTHROW(readOutline(QStringLiteral("任务表\n") + head + rest));
}
