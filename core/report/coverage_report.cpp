// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "core/report/coverage_rows.h"
#include "core/report/json_value.h"
#include "core/report/text_table.h"

#include <QtCore/QJsonArray>

namespace kmh {

using namespace Qt::StringLiterals;

namespace {

QString stateCode(CoverageItem::State state)
{
    switch (state) {
    case CoverageItem::State::Tracked: return u"tracked"_s;
    case CoverageItem::State::Waived: return u"waived"_s;
    case CoverageItem::State::Open: return u"open"_s;
    }
    Q_UNREACHABLE();
}

QString kindCode(CoverageItem::Kind kind)
{
    switch (kind) {
    case CoverageItem::Kind::Quantity: return u"quantity"_s;
    case CoverageItem::Kind::Deadline: return u"deadline"_s;
    case CoverageItem::Kind::Action: return u"action"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject placeJson(const Plan& plan, const CoverageRow& row)
{
    const CoverageItem& item = row.item;
    const bool waived = item.state == CoverageItem::State::Waived;
    return {
        {"measure"_L1, item.measure ? QJsonValue(plan.measure(*item.measure).no) : QJsonValue()},
        {"kind"_L1, kindCode(item.kind)},
        {"state"_L1, stateCode(item.state)},
        {"words"_L1, row.words},
        {"around"_L1, row.around},
        {"start"_L1, item.quote.start},
        {"length"_L1, item.quote.length},
        {"tracked_by"_L1, row.tracker ? QJsonValue(row.tracker->code) : QJsonValue()},
        {"name"_L1, row.tracker ? QJsonValue(row.tracker->name) : QJsonValue()},
        {"waived"_L1, waived ? QJsonValue(item.by) : QJsonValue()}};
}

} // namespace

QString coverageText(const Plan& plan, const QVector<CoverageRow>& rows)
{
    using Align = TextTable::Align;
    TextTable table({{tr("Measure"), Align::Left},
                     {tr("State"), Align::Left},
                     {tr("Kind"), Align::Left},
                     {tr("The words"), Align::Left},
                     {tr("Where"), Align::Left},
                     {tr("Tracked by, or why not"), Align::Left}});
    for (const CoverageRow& row : rows)
        table.addRow({row.measure, row.state, row.kind, row.words, row.around, row.by});
    return plan.title + u'\n' + coverageSentence(rows) + u"\n\n"_s + table.text();
}

QJsonObject coverageJson(const Plan& plan, const QVector<CoverageRow>& rows)
{
    QJsonArray places;
    int counts[3] = {};
    for (const CoverageRow& row : rows) {
        places.append(placeJson(plan, row));
        ++counts[int(row.item.state)];
    }
    return {{"plan"_L1, plan.code},
            {"tracked"_L1, counts[int(CoverageItem::State::Tracked)]},
            {"waived"_L1, counts[int(CoverageItem::State::Waived)]},
            {"open"_L1, counts[int(CoverageItem::State::Open)]},
            {"places"_L1, places}};
}

} // namespace kmh
