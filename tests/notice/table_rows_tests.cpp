// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/read_notice.h"
#include "core/notice/table_head.h"
#include "tests/notice/outline_kit.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;
using Holds = NoticeColumn::Holds;

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
    for (const NoticeColumn& column : columns.value_or(QVector<NoticeColumn>()))
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

TEST_CASE("A remark behind a column's head leaves it what it is")
{
    CHECK(headOf("序号|重点任务（事项）|责任单位（排在第一位的为牵头单位，下同）") ==
          QStringLiteral("NTW"));
    const auto columns =
        tableHeadOf({QStringLiteral("任务"), QStringLiteral("责任单位"),
                     QStringLiteral("投资（万元）"), QStringLiteral("面积(亩)"),
                     QStringLiteral("产值（单位：亿元）"), QStringLiteral("备注（可不填）")});
    REQUIRE(columns);
    QStringList heads;
    for (const NoticeColumn& column : *columns)
        heads.append(column.head + u'|' + column.unit);
    CHECK(heads == QStringList{QStringLiteral("任务|"), QStringLiteral("责任单位|"),
                               QStringLiteral("投资|万元"), QStringLiteral("面积|亩"),
                               QStringLiteral("产值|亿元"), QStringLiteral("备注|")});
}

TEST_CASE("A head's second line says what the columns below its cells hold", "[outline]")
{
    CHECK(outlineOf(table({QStringLiteral("序号|重点任务|责任单位||完成时限"),
                           QStringLiteral("||牵头单位|配合单位|"),
                           QStringLiteral("1|新增企业3家|市工信局|市财政局|3月底前")})) ==
          QStringList{QStringLiteral("# "),
                      QStringLiteral("1||新增企业3家/牵头单位：市工信局/配合单位：市财政局/"
                                     "完成时限：3月底前")});
}

TEST_CASE("That the first leads, said at a column's head, holds for its rows", "[outline]")
{
    const Draft draft =
        readNotice(table({QStringLiteral("某县2025年一季度工作任务分解表"),
                          QStringLiteral("序号|任务|责任单位（排在第一位的为牵头单位，下同）"),
                          QStringLiteral("1|新增企业3家|县工信局、县财政局"),
                          QStringLiteral("2|引进企业2家|县商务局、县财政局")}),
                   {});
    QStringList roles;
    for (const DraftItem& item : draft.items) {
        if (const auto* unit = contentOf<DraftResponsibility>(item))
            roles.append(unit->name + QString::number(int(unit->role)));
    }
    const QString lead = QString::number(int(Role::Lead));
    REQUIRE(roles.size() == 4);
    for (const int first : {0, 2}) {
        CHECK(roles.at(first).endsWith(lead));
        CHECK_FALSE(roles.at(first + 1).endsWith(lead));
    }
}

TEST_CASE("What stands behind a row whose last cells are empty is none of its cells", "[outline]")
{
    const QString head = QStringLiteral("序号|任务|责任单位|备注");
    const QString row = QStringLiteral("2|开工项目30个|省发展改革委");
    const QStringList read = {QStringLiteral("# "),
                              QStringLiteral("2||开工项目30个/责任单位：省发展改革委")};
    CHECK(outlineOf(table({head, row, QStringLiteral("青海省人民政府办公厅"),
                           QStringLiteral("2025年4月3日")})) == read);
    CHECK(outlineOf(table({head, row, QStringLiteral("附件：名单")})) == read);
    CHECK(outlineOf(table({head, row, QStringLiteral("抓好落实")})) == read);
}

TEST_CASE("A cell whose lines have no tabs goes on to the line that finishes its row", "[outline]")
{
    CHECK(
        outlineOf(table({QStringLiteral("序号|任务|责任单位|备注"), QStringLiteral("1|新建厂房"),
                         QStringLiteral("3万平方米"), QStringLiteral("并投产|市工信局、"),
                         QStringLiteral("市财政局"), QStringLiteral("2|引进企业2家|市商务局")})) ==
        QStringList{QStringLiteral("# "),
                    QStringLiteral("1||新建厂房3万平方米并投产/责任单位：市工信局、市财政局"),
                    QStringLiteral("2||引进企业2家/责任单位：市商务局")});
}

TEST_CASE("Words too long for a group's name or a number are the row's", "[outline]")
{
    const QString words = QStringLiteral("抓住春节前后的时机").repeated(5); // 45 characters
    CHECK(outlineOf(table({QStringLiteral("类别|序号|任务|责任单位"),
                           words + QStringLiteral("|1|新增企业3家|市工信局")})) ==
          QStringList{QStringLiteral("# "), QStringLiteral("||") + words +
                                                QStringLiteral("/新增企业3家/责任单位：市工信局")});
}

TEST_CASE("A list behind a table is none of its rows", "[outline]")
{
    const QStringList read =
        outlineOf(table({QStringLiteral("序号|任务|责任单位"),
                         QStringLiteral("1|新增企业3家|市工信局"), QStringLiteral("二、保障措施"),
                         QStringLiteral("1.|保障用工"), QStringLiteral("2.|保障用能")}));
    CHECK(read ==
          QStringList{QStringLiteral("# "), QStringLiteral("1||新增企业3家/责任单位：市工信局")});
}

TEST_CASE("A bare number of a table has the unit at the head of its column", "[outline]")
{
    CHECK(outlineOf(table({QStringLiteral("任务|目标（个）|投资（万元）|责任单位"),
                           QStringLiteral("新建厂房|3|5000|市工信局"),
                           QStringLiteral("扩建厂房|4个|另定|市工信局")})) ==
          QStringList{QStringLiteral("# "),
                      QStringLiteral("|新建厂房|3个/投资5000万元/责任单位：市工信局"),
                      QStringLiteral("|扩建厂房|4个/另定/责任单位：市工信局")});
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

namespace {

/// Measures of a plan, each of which says no one who answers.
QString measures(int count)
{
    QString text = QStringLiteral("一、工业\n");
    for (int i = 1; i <= count; ++i)
        text += QStringLiteral("%1.对新增规上工业企业给予补助%1万元，全年不少于3家。\n").arg(i);
    return text;
}

/// What an outline says of tables: the severity, the line and how it was taken.
QStringList toldOfTables(const QString& text)
{
    QStringList told;
    for (const NoticeIssue& issue : readOutline(text).issues) {
        const bool annex = issue.message.contains(QStringLiteral("The table from here on"));
        if (annex || issue.message.contains(QStringLiteral("The table was taken for the plan")))
            told.append(QStringLiteral("%1 %2 %3")
                            .arg(annex ? QStringLiteral("annex") : QStringLiteral("plan"))
                            .arg(int(issue.severity))
                            .arg(issue.line));
    }
    return told;
}

} // namespace

TEST_CASE("A table with fewer rows than there are measures is an annex, and this is told",
          "[outline]")
{
    const QString text =
        measures(6) +
        table({QStringLiteral("附件"), QStringLiteral("序号|活动事项|时间|地点"),
               QStringLiteral("1|消费月启动|3月|西宁"), QStringLiteral("2|汽车展销会|4月|海东")});
    const QStringList read = outlineOf(text);
    REQUIRE(read.size() >= 7);
    CHECK(read.at(1).startsWith(QStringLiteral("1.||对新增规上工业企业给予补助1万元")));
    CHECK(read.at(6).startsWith(QStringLiteral("6.||对新增规上工业企业给予补助6万元")));
    CHECK(toldOfTables(text) == QStringList{QStringLiteral("annex 0 10")});
}

TEST_CASE("A table that says nobody who answers is no plan beside measures, however long it is",
          "[outline]")
{
    const QString text =
        measures(2) +
        table({QStringLiteral("序号|活动事项|时间"), QStringLiteral("1|消费月启动|3月"),
               QStringLiteral("2|汽车展销会|4月"), QStringLiteral("3|年货大集|1月")});
    CHECK(outlineOf(text).size() >= 3);
    CHECK(toldOfTables(text) == QStringList{QStringLiteral("annex 0 5")});
    CHECK(outlineOf(table({QStringLiteral("活动事项|时间"), QStringLiteral("汽车展销会|4月")})) ==
          QStringList{QStringLiteral("# "), QStringLiteral("||汽车展销会/完成时限：4月")});
}

TEST_CASE("A table of more rows than there are measures is the plan, whoever answers outside it",
          "[outline]")
{
    QStringList rows = {QStringLiteral("一、工业"), QStringLiteral("牵头单位：省发展改革委"),
                        QStringLiteral("序号|任务|责任单位")};
    for (int i = 1; i <= 5; ++i)
        rows.append(QStringLiteral("%1|新增企业%1家|省工业和信息化厅").arg(i));
    const QString text = table(rows);
    const QStringList read = outlineOf(text);
    CHECK(read.size() == 6); // with the section
    CHECK(read.last() == QStringLiteral("5||新增企业5家/责任单位：省工业和信息化厅"));
    CHECK(toldOfTables(text) == QStringList{QStringLiteral("plan 1 1")});
}

TEST_CASE("Where rows and measures are of like number, what was left out is a doubt", "[outline]")
{
    QStringList rows = {QStringLiteral("附表"), QStringLiteral("序号|任务|责任单位")};
    for (int i = 1; i <= 4; ++i)
        rows.append(QStringLiteral("%1|新增企业%1家|省工业和信息化厅").arg(i));
    CHECK(toldOfTables(measures(3) + table(rows)) == QStringList{QStringLiteral("plan 1 2")});
    CHECK(toldOfTables(measures(4) + table(rows)) == QStringList{QStringLiteral("annex 1 8")});
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
