// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tiny_workbook.h"

#include "core/store/connection.h"
#include "core/store/dialect.h"
#include "core/store/migration.h"
#include "core/store/workbook.h"

namespace kmh::test {

namespace {

QString notice()
{
    // The en space in the first unit's name is one of a printed notice's layout spaces.
    return QStringLiteral(
        "关于开门红的通知\n"
        "一、全力打好工业攻坚战\n"
        "1.稳产满产。确保钾肥年产量700万吨以上，开展促销活动超50场次。出台若干措施，"
        "3月底前发放到位。(牵头单位：省工业和\u2002信息化厅，以下均需各市州落实)\n"
        "2.重点项目。加快红狮10万吨多晶硅投产，健全“五个一”机制，下达资金15亿元。"
        "(牵头单位：省住房城乡建设厅)\n"
        "二、扛实责任\n"
        "3.各地区各部门要抓好落实。(责任单位：省有关部门)\n");
}

/// Puts a quote's place, “start, length”, wherever a statement names its words in «».
QString placed(QString statement)
{
    const QString text = notice();
    for (qsizetype open = statement.indexOf(u'«'); open >= 0; open = statement.indexOf(u'«')) {
        const qsizetype close = statement.indexOf(u'»', open);
        const QString words = statement.mid(open + 1, close - open - 1);
        statement.replace(open, close - open + 1,
                          QStringLiteral("%1, %2").arg(text.indexOf(words)).arg(words.size()));
    }
    return statement;
}

/// The paragraph that starts with these words.
QString paragraph(const QString& start)
{
    const QString text = notice();
    const qsizetype begin = text.indexOf(QLatin1Char('\n') + start) + 1;
    return QStringLiteral("%1, %2").arg(begin).arg(text.indexOf(u'\n', begin) - begin);
}

const char* const kPlanRows[] = {
    "INSERT INTO sector VALUES (1, 'industry', '工业', 'theme', 1),"
    " (2, 'building', '建筑业', 'theme', 2), (3, 'duty', '责任落实', 'accountability', 3)",
    "INSERT INTO region (id, name, short_name, kind, tile_row, tile_column, position) VALUES"
    " (632800, '海西蒙古族藏族自治州', '海西',"
    " 'autonomous_prefecture', 0, 0, 2), (630000, '青海省', '全省', 'province', NULL, NULL, 0),"
    " (630100, '西宁市', '西宁', 'city', 1, 2, 1)",
    "INSERT INTO unit VALUES (1, '省工业和信息化厅', '省工信厅', 0, 1),"
    " (2, '省住房城乡建设厅', '省住建厅', 0, 2), (3, '省有关部门', '省有关部门', 1, 3)",
    "INSERT INTO plan VALUES (1, 'tiny', '关于开门红的通知', '开门红', '青政办函〔2025〕5号',"
    " '省政府办公厅', '2025-01-26', '2025Q1', 'plan-ratio')",
    "INSERT INTO section VALUES (1, 1, 1, '全力打好工业攻坚战', 1, «一、全力打好工业攻坚战»),"
    " (2, 1, 2, '扛实责任', 3, «二、扛实责任»)",
    "INSERT INTO responsibility VALUES (1, 1, 'lead', 1, «省工业和\u2002信息化厅»),"
    " (2, 2, 'lead', 1, «省住房城乡建设厅»), (3, 3, 'responsible', 1, «省有关部门»)",
    "INSERT INTO implementation SELECT m.id, r.id, «以下均需各市州落实»"
    " FROM measure m CROSS JOIN region r WHERE r.kind <> 'province'",
    "INSERT INTO indicator VALUES"
    " (1, 'potash', 1, '钾肥产量', '全省钾肥产量，累计', '万吨', 'cumulative', 'xun', 'last', "
    "'sum',"
    "  0, 1, 1, «钾肥年产量700万吨以上», 0, NULL, NULL),"
    " (2, 'fairs', 1, '促销活动场次', '省内促销活动，累计', '场次', 'count', 'xun', 'last', 'sum',"
    "  0, 0, 2, «促销活动超50场次», 0, NULL, NULL),"
    " (3, 'output', 2, '建筑业总产值增速', '建筑业总产值同比增速', '%', 'rate', 'month', 'last',"
    "  'none', 1, 1, 3, NULL, NULL, 0, NULL, NULL)",
    "INSERT INTO target (indicator_id, region_id, comparator, value, due, quote_start,"
    " quote_length) VALUES (1, 630000, '>=', 700, '2025', «700万吨以上»),"
    " (2, 630000, '>', 50, '2025Q1', «超50场次»)",
    "INSERT INTO planned_course (id, indicator_id, region_id, shape) VALUES (1, 2, 630000, "
    "'points')",
    "INSERT INTO planned_course_point VALUES (1, '2025-01', 10), (1, '2025-02', 30)",
    "INSERT INTO deliverable VALUES"
    " (1, 'measures', 1, '若干措施', 'document', '2025-03-31', 'plan', NULL, 1, «出台若干措施»),"
    " (2, 'payout', 1, '发放到位', 'payment', '2025-03-31', 'notice', '3月底前', 2,"
    "  «3月底前发放到位»)",
    "INSERT INTO project VALUES (1, 'hongshi', 2, '红狮10万吨多晶硅', 'project', 'commission',"
    " '投产', 1, «红狮10万吨多晶硅»)",
    "INSERT INTO mechanism VALUES (1, 'five-ones', 2, '“五个一”机制', 'mechanism', 1,"
    " «“五个一”机制»)",
    "INSERT INTO funding VALUES (1, 'money', 2, '资金', 15, '亿元', '下达', 1, «下达资金15亿元»)",
    "INSERT INTO quantity VALUES"
    " (1, 1, 'target', 700, '万吨', '>=', 'potash', NULL, 1, «700万吨以上»),"
    " (2, 1, 'target', 50, '场次', '>', 'fairs', NULL, 2, «超50场次»),"
    " (3, 1, 'deadline', NULL, NULL, NULL, 'payout', NULL, 3, «3月底前»),"
    " (4, 2, 'existing', 10, '万吨', NULL, NULL, '项目名称的一部分', 4, «10万吨»),"
    " (5, 2, 'funding', 15, '亿元', NULL, 'money', NULL, 5, «15亿元»)",
    "INSERT INTO waiver VALUES (1, 1, '场次已由指标跟踪', «开展促销活动»)",
    "INSERT INTO county VALUES (630102, 630100, '城东区', 1), (632801, 632800, '格尔木市', 1)",
    "INSERT INTO ledger (plan_id, code, name, kind, measure_id, position)"
    " SELECT plan_id, code, name, kind, measure_id, position FROM first_ledger ORDER BY position",
    "INSERT INTO entry_version (entry_id, ledger, item, name, measure_id, unit_id, state, due,"
    " arranged, figure_unit) SELECT entry_id, ledger, item, name, measure_id, unit_id, state, due,"
    " arranged, figure_unit FROM first_entry ORDER BY entry_id",
};

} // namespace

TinyWorkbook::TinyWorkbook()
{
    Connection connection(path(), Connection::Access::ReadWrite);
    dialect::setApplicationId(connection, Workbook::kApplicationId);
    migrate(connection, schemaMigrations());
    for (const char* rows : kPlanRows) {
        connection.exec(placed(QString::fromUtf8(rows)));
        if (!QByteArrayView(rows).startsWith("INSERT INTO section"))
            continue;
        // Whole paragraphs, and the text itself, are too long to be spelt out above.
        connection.exec(QStringLiteral("INSERT INTO notice VALUES (1, ?)"), {notice()});
        connection.exec(QStringLiteral("INSERT INTO measure VALUES (1, 1, 1, 1, '稳产满产', %1),"
                                       " (2, 1, 1, 2, '重点项目', %2), (3, 1, 2, 3, NULL, %3)")
                            .arg(paragraph(QStringLiteral("1.")), paragraph(QStringLiteral("2.")),
                                 paragraph(QStringLiteral("3."))));
    }
}

void TinyWorkbook::say(const QString& item, const QString& state, const QString& onDay,
                       const QString& recordedAt, const QString& recordedBy,
                       const QString& source) const
{
    exec(QStringLiteral("INSERT INTO entry_version (entry_id, ledger, item, name, measure_id,"
                        " unit_id, due, state, on_day, evidence, source, recorded_at, recorded_by)"
                        " SELECT id, ledger, item, name, measure_id, unit_id, due, ?, ?, '凭据', ?,"
                        " ?, ? FROM entry WHERE item = ?"),
         {state, onDay, source, recordedAt, recordedBy, item});
}

void TinyWorkbook::exec(const QString& statement, const QVariantList& values) const
{
    Connection(path(), Connection::Access::ReadWrite).exec(statement, values);
}

void TinyWorkbook::add(const Figure& figure) const
{
    const QDate lastDay = Period::parse(figure.period).value().lastDay();
    exec(QStringLiteral("INSERT INTO observation (indicator_id, region_id, period, period_last_day,"
                        " cumulative, quality, source, recorded_at, recorded_by, demo)"
                        " VALUES (?, ?, ?, ?, ?, 'preliminary', '来源', ?, ?, ?)"),
         {figure.indicator, figure.region, figure.period, lastDay.toString(Qt::ISODate),
          figure.cumulative, figure.recordedAt, figure.recordedBy, int(figure.demo)});
}

} // namespace kmh::test
