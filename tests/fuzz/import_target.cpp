// SPDX-License-Identifier: GPL-3.0-or-later
// Understanding tables: whatever a file holds, its headers, names, periods and figures are either
// understood or told as issues.
#include "core/exchange/layout_finder.h"
#include "core/exchange/table_reader.h"
#include "tests/fuzz/table_input.h"

namespace kmh::fuzz {

namespace {

Plan smallPlan()
{
    Plan plan;
    plan.code = QStringLiteral("2025Q1");
    plan.period = Period::quarter(2025, 1);
    plan.regions = {{RegionId{630000},
                     QStringLiteral("青海省"),
                     QStringLiteral("全省"),
                     Region::Kind::Province,
                     {},
                     {}},
                    {RegionId{630100},
                     QStringLiteral("西宁市"),
                     QStringLiteral("西宁"),
                     Region::Kind::City,
                     {},
                     {}},
                    {RegionId{632800},
                     QStringLiteral("海西蒙古族藏族自治州"),
                     QStringLiteral("海西"),
                     Region::Kind::AutonomousPrefecture,
                     {},
                     {}}};
    qint64 id = 0;
    for (const auto& [code, name, unit, calendar] :
         {std::tuple("I2501", "招聘活动场次", "场次", Calendar::Xun),
          std::tuple("I2001", "促消费活动场次", "场次", Calendar::Xun),
          std::tuple("G2301", "一般公共预算收入", "亿元", Calendar::MonthWithoutJanuary),
          std::tuple("G0401", "规上工业增加值增速", "%", Calendar::Month),
          std::tuple("G0501", "建筑业总产值", "亿元", Calendar::Quarter)}) {
        Indicator indicator;
        indicator.id = {++id};
        indicator.code = QString::fromUtf8(code);
        indicator.name = QString::fromUtf8(name);
        indicator.unit = QString::fromUtf8(unit);
        indicator.calendar = calendar;
        plan.indicators.append(indicator);
    }
    return plan;
}

void understand(TableFile& file)
{
    static const Plan plan = smallPlan();
    static const NameBook names(plan);
    IssueList issues;
    const QVector<TableLayout> layouts = findLayouts(file, plan, names, {}, issues);
    for (const TableLayout& layout : layouts) {
        if (layoutsFromText(layoutsText({layout}, plan), plan).size() != 1)
            qFatal("a layout is not read as it was written");
        for (int sheet = 0; layout.used && sheet < file.sheets().size(); ++sheet) {
            if (file.sheets().at(sheet).name != layout.sheet)
                continue;
            TableReader(file, sheet, layout, plan, names, issues).read([](FoundFigure&& figure) {
                if (!figure.value && !figure.cumulative)
                    qFatal("a figure without a figure");
            });
        }
    }
    for (const ImportIssue& issue : issues.all()) {
        if (issue.message.isEmpty())
            qFatal("an issue without a sentence");
    }
}

} // namespace

void readInput(const QByteArray& bytes)
{
    withTables(bytes, understand);
}

QByteArray mutated(const QByteArray& bytes, size_t most, unsigned seed, ChangeText change)
{
    return changed(bytes, most, seed, change);
}

} // namespace kmh::fuzz
