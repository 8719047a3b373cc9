// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/axis_finder.h"

#include "core/domain/plain_text.h"
#include "core/exchange/header_words.h"
#include "core/exchange/unit_scale.h"

#include <algorithm>

namespace kmh {

namespace {

constexpr int kSampled = 60;

/// How many cells of a column could be what.
struct Sample
{
    int texts = 0;
    int indicators = 0;
    int regions = 0;
    int periods = 0;
    int units = 0;

    int of(ColumnRole role) const
    {
        switch (role) {
        case ColumnRole::Indicator: return indicators;
        case ColumnRole::Region: return regions;
        case ColumnRole::Period: return periods;
        case ColumnRole::Unit: return units;
        default: return 0;
        }
    }
    bool isMostly(ColumnRole role) const { return of(role) > 0 && 2 * of(role) >= texts; }
};

Sample sampleOf(const SheetHead& head, const NameBook& names, const PeriodContext& context,
                const TableLayout& layout, int column)
{
    Sample sample;
    for (const TableRow& row : head.rows()) {
        if (row.number < layout.firstDataRow || sample.texts >= kSampled)
            continue;
        if (layout.lastDataRow > 0 && row.number > layout.lastDataRow)
            break;
        const TableCell& cell = row.cell(column);
        const QString text = cell.shown().trimmed();
        if (text.isEmpty() || isTotalWord(text) || isRemark(text))
            continue;
        ++sample.texts;
        sample.periods += readPeriodCell(cell, context) ? 1 : 0;
        if (cell.kind != TableCell::Kind::Text)
            continue;
        const IndicatorMatch& match = names.indicator(text);
        sample.indicators += match.id || match.near ? 1 : 0;
        sample.regions += names.region(text) ? 1 : 0;
        sample.units += isUnit(text) ? 1 : 0;
    }
    return sample;
}

bool has(const TableLayout& layout, ColumnRole role)
{
    return std::any_of(layout.columns.begin(), layout.columns.end(),
                       [role](const LayoutColumn& column) { return column.role == role; });
}

template<class Member>
bool isInHeaders(const TableLayout& layout, Member member)
{
    return std::all_of(layout.columns.begin(), layout.columns.end(), [&](const LayoutColumn& c) {
        return !c.holdsFigures() || (c.*member).has_value() || c.isUndecided();
    });
}

LayoutColumn& columnAt(TableLayout& layout, int number)
{
    for (LayoutColumn& column : layout.columns) {
        if (column.column == number)
            return column;
    }
    layout.columns.append(LayoutColumn{number});
    return layout.columns.last();
}

bool isOpen(const TableLayout& layout, int number)
{
    for (const LayoutColumn& column : layout.columns) {
        if (column.column == number)
            return column.role == ColumnRole::Ignored;
    }
    return true;
}

} // namespace

void findAxes(const SheetHead& head, const NameBook& names, const PeriodContext& context,
              TableLayout& layout)
{
    // A word such as 项目 or 名称 above prefectures names prefectures.
    for (LayoutColumn& column : layout.columns) {
        if (column.role != ColumnRole::Indicator || has(layout, ColumnRole::Region))
            continue;
        const Sample sample = sampleOf(head, names, context, layout, column.column);
        if (sample.indicators == 0 && sample.isMostly(ColumnRole::Region)) {
            column.role = ColumnRole::Region;
            column.certain = false;
        }
    }
    QVector<ColumnRole> wanted;
    if (!has(layout, ColumnRole::Indicator) && !isInHeaders(layout, &LayoutColumn::indicator))
        wanted.append(ColumnRole::Indicator);
    if (!has(layout, ColumnRole::Region) && !isInHeaders(layout, &LayoutColumn::region))
        wanted.append(ColumnRole::Region);
    if (!has(layout, ColumnRole::Period) && !isInHeaders(layout, &LayoutColumn::period))
        wanted.append(ColumnRole::Period);
    if (!has(layout, ColumnRole::Unit))
        wanted.append(ColumnRole::Unit);
    for (int number = 0; number < head.columns() && !wanted.isEmpty(); ++number) {
        if (!isOpen(layout, number))
            continue;
        const Sample sample = sampleOf(head, names, context, layout, number);
        for (const ColumnRole role : std::as_const(wanted)) {
            if (!sample.isMostly(role))
                continue;
            LayoutColumn& column = columnAt(layout, number);
            column.role = role;
            column.certain = role == ColumnRole::Unit;
            wanted.removeOne(role);
            break;
        }
    }
    std::sort(layout.columns.begin(), layout.columns.end(),
              [](const LayoutColumn& a, const LayoutColumn& b) { return a.column < b.column; });
}

} // namespace kmh
