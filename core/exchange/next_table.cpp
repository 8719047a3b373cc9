// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/next_table.h"

#include "core/exchange/header_words.h"
#include "core/exchange/table_title.h"

#include <algorithm>

namespace kmh {

NextTable::NextTable(const TableLayout& layout, const Plan& plan, const NameBook& names)
    : m_layout(layout)
    , m_names(names)
    , m_year(layout.year > 0 ? layout.year : plan.period.year())
{
}

bool NextTable::beginsAt(const TableRow& row) const
{
    return isOtherTitle(row) || isOtherHeader(row);
}

bool NextTable::isOtherTitle(const TableRow& row) const
{
    const auto isAxis = [this](ColumnRole role) {
        return std::any_of(m_layout.columns.begin(), m_layout.columns.end(),
                           [role](const LayoutColumn& column) { return column.role == role; });
    };
    QStringList texts;
    for (const TableCell& cell : row.cells) {
        if (cell.isEmpty())
            continue;
        if (cell.kind != TableCell::Kind::Text || texts.size() == 2)
            return false;
        texts.append(cell.text.trimmed());
    }
    texts.removeAll(QString());
    const bool isTitle =
        texts.size() == 1 || (texts.size() == 2 && texts.last().contains(QStringLiteral("单位")));
    if (!isTitle || isRemark(texts.first()) || isTotalWord(texts.first()))
        return false;
    const TableTitle title = readTitle(texts, m_names, {m_year});
    return (title.region && title.region != m_layout.region && !isAxis(ColumnRole::Region)) ||
           (title.period && title.period != m_layout.period && !isAxis(ColumnRole::Period)) ||
           (title.indicator && title.indicator != m_layout.indicator &&
            !isAxis(ColumnRole::Indicator)) ||
           (!title.unit.isEmpty() && title.unit != m_layout.unit);
}

/// Above figures stand words of headers or names, and not those of this table.
bool NextTable::isOtherHeader(const TableRow& row) const
{
    int words = 0;
    for (const LayoutColumn& column : m_layout.columns) {
        const TableCell& cell = row.cell(column.column);
        const QString text = cell.text.trimmed();
        if (!column.holdsFigures() || cell.isEmpty())
            continue;
        // Nearly every row is one of figures; this must cost it nothing.
        if (cell.kind != TableCell::Kind::Text || text.isEmpty() || text.front().isDigit())
            return false;
        const bool isOwn = column.header.split(QStringLiteral(" / ")).contains(text);
        const IndicatorMatch& match = m_names.indicator(text);
        const bool isWord = match.id || match.near || roleOfWord(text) ||
                            roleOfWord(match.label.whole) || m_names.region(text) ||
                            (match.label.side && match.label.name.isEmpty());
        words += isWord && !isOwn ? 1 : 0;
    }
    return words > 0;
}

} // namespace kmh
