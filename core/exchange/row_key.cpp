// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_key.h"

#include "core/domain/reported_words.h"
#include "core/domain/text.h"
#include "core/exchange/header_words.h"
#include "core/exchange/safe_text.h"
#include "core/exchange/unit_scale.h"

#include <algorithm>

namespace kmh {

namespace {

constexpr qsizetype kRemembered = 100'000; ///< different words

void blame(RowKey& key, const LayoutColumn& column, const QString& problem)
{
    if (!key.problem.isEmpty())
        return;
    key.problem = problem;
    key.problemColumn = column.column;
}

QVector<MergedCells> mergedDown(const QVector<MergedCells>& merged, int column)
{
    QVector<MergedCells> down;
    for (const MergedCells& cells : merged) {
        if (cells.firstColumn <= column && column <= cells.lastColumn &&
            cells.lastRow > cells.firstRow)
            down.append(cells);
    }
    std::sort(down.begin(), down.end(),
              [](const MergedCells& a, const MergedCells& b) { return a.firstRow < b.firstRow; });
    return down;
}

bool isAxis(ColumnRole role)
{
    return role == ColumnRole::Indicator || role == ColumnRole::Region ||
           role == ColumnRole::Period;
}

} // namespace

std::optional<Quality> qualityOfWord(const QString& text)
{
    return qualityNamed(text);
}

RowKeyReader::RowKeyReader(const TableLayout& layout, const Plan& plan, const NameBook& names,
                           const QVector<MergedCells>& merged)
    : m_names(names)
    , m_plan(plan)
    , m_context{layout.year > 0 ? layout.year : plan.period.year()}
{
    if (layout.period && layout.period->period.kind() <= Period::Kind::Month)
        m_context.month = layout.period->period.lastDay().month();
    for (const LayoutColumn& column : layout.columns) {
        m_needsPeriod = m_needsPeriod ||
                        (column.holdsFigures() && (!column.period || column.period->isOfAnyMonth));
        if (column.role == ColumnRole::Ignored || column.holdsFigures())
            continue;
        Axis axis{column};
        axis.guarded = layout.sheet.isEmpty();
        if (isAxis(column.role) || column.role == ColumnRole::Unit)
            axis.merged = mergedDown(merged, column.column);
        m_axes.append(axis);
    }
}

const TableCell& RowKeyReader::cellOf(Axis& axis, const TableRow& row)
{
    while (axis.next < axis.merged.size() && axis.merged[axis.next].firstRow <= row.number) {
        axis.until = axis.merged[axis.next].lastRow;
        axis.kept = axis.merged[axis.next].firstRow == row.number ? row.cell(axis.column.column)
                                                                  : TableCell();
        ++axis.next;
    }
    const TableCell& own = row.cell(axis.column.column);
    return own.isEmpty() && row.number <= axis.until ? axis.kept : own;
}

void RowKeyReader::readIndicator(const Axis& axis, const TableCell& cell, RowKey& key) const
{
    static const IndicatorMatch none;
    key.indicator = &none;
    const QString text = cell.kind == TableCell::Kind::Text ? cell.text : cell.shown();
    if (text.trimmed().isEmpty()) {
        blame(key, axis.column, kmh::tr("The row names no indicator; write its code or name."));
        return;
    }
    key.indicator = &m_names.indicator(text);
    if (key.indicator->id)
        return;
    if (key.indicator->candidates.isEmpty()) {
        blame(key, axis.column,
              kmh::tr("“%1” is no indicator of the plan; write the code or the name of one.")
                  .arg(text.left(60)));
        return;
    }
    QStringList names;
    for (const IndicatorId id : key.indicator->candidates)
        names.append(kmh::tr("%1 (%2)").arg(m_plan.indicator(id).name, m_plan.indicator(id).code));
    blame(key, axis.column,
          kmh::tr("“%1” is not clearly one indicator; write the code or the name of the one that "
                  "is meant: %2.")
              .arg(text.left(60), names.join(kmh::tr(", "))));
}

void RowKeyReader::readRegion(const Axis& axis, const TableCell& cell, RowKey& key) const
{
    const QString text = cell.kind == TableCell::Kind::Text ? cell.text : cell.shown();
    key.region = m_names.region(text);
    key.namesRegion = !text.trimmed().isEmpty();
    if (key.region)
        return;
    blame(key, axis.column,
          m_names.isCounty(text)
              ? kmh::tr("“%1” is a county; figures are recorded by prefecture.").arg(text.left(60))
              : kmh::tr("“%1” is neither the province nor a prefecture of it; write 全省 or the "
                        "name of one.")
                    .arg(text.left(60)));
}

void RowKeyReader::readPeriod(Axis& axis, const TableCell& cell, RowKey& key)
{
    if (cell.isEmpty() || (cell.kind == TableCell::Kind::Text && cell.text.trimmed().isEmpty())) {
        if (m_needsPeriod)
            blame(key, axis.column,
                  kmh::tr("The row names no period; write it like 2025-03-X2, 2025-03 or 2025Q1."));
        return;
    }
    if (cell.kind == TableCell::Kind::Text) {
        auto found = m_periods.constFind(cell.text);
        if (found == m_periods.cend()) {
            if (m_periods.size() >= kRemembered)
                m_periods.clear();
            found = m_periods.insert(cell.text, readPeriodWords(cell.text, m_context));
        }
        key.period = *found;
    } else {
        key.period = readPeriodCell(cell, m_context);
    }
    if (!key.period)
        blame(key, axis.column,
              kmh::tr("“%1” is no period; write it like 2025-03-X2, 2025-03 or 2025Q1.")
                  .arg(cell.shown().left(60)));
}

void RowKeyReader::readQuality(const Axis& axis, const TableCell& cell, RowKey& key)
{
    const QString text = cell.shown().trimmed();
    if (text.isEmpty())
        return;
    auto found = m_qualities.constFind(text);
    if (found == m_qualities.cend()) {
        if (m_qualities.size() >= kRemembered)
            m_qualities.clear();
        found = m_qualities.insert(text, qualityOfWord(text));
    }
    key.quality = *found;
    if (!key.quality)
        blame(key, axis.column,
              kmh::tr("“%1” is no quality of a figure; write 初步, 核定 or 估计.")
                  .arg(text.left(40)));
}

const QString& RowKeyReader::sharedText(Axis& axis, const TableCell& cell)
{
    if (cell.kind == TableCell::Kind::Text && cell.text == axis.text)
        return axis.text;
    axis.text = (axis.guarded ? unguarded(cell.shown()) : cell.shown()).trimmed();
    return axis.text;
}

RowKey RowKeyReader::read(const TableRow& row)
{
    RowKey key;
    for (Axis& axis : m_axes) {
        const TableCell& cell = cellOf(axis, row);
        switch (axis.column.role) {
        case ColumnRole::Indicator: readIndicator(axis, cell, key); break;
        case ColumnRole::Region: readRegion(axis, cell, key); break;
        case ColumnRole::Period: readPeriod(axis, cell, key); break;
        case ColumnRole::Quality: readQuality(axis, cell, key); break;
        case ColumnRole::Unit: key.unit = sharedText(axis, cell); break;
        case ColumnRole::Source: key.source = sharedText(axis, cell); break;
        case ColumnRole::Note: key.note = sharedText(axis, cell); break;
        default: break;
        }
    }
    return key;
}

QString RowKeyReader::totalName(const TableRow& row) const
{
    for (const Axis& axis : m_axes) {
        const TableCell& cell = row.cell(axis.column.column);
        if (isAxis(axis.column.role) && cell.kind == TableCell::Kind::Text &&
            cell.text.size() <= 12 && isTotalWord(cell.text))
            return cell.text.trimmed();
    }
    return {};
}

bool RowKeyReader::isHeader(const TableRow& row) const
{
    return std::any_of(m_axes.begin(), m_axes.end(), [&](const Axis& axis) {
        const TableCell& cell = row.cell(axis.column.column);
        return isAxis(axis.column.role) && cell.kind == TableCell::Kind::Text &&
               cell.text.trimmed() == axis.column.header;
    });
}

} // namespace kmh
