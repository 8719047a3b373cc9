// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header_reader.h"

#include "core/domain/number_input.h"
#include "core/exchange/header_words.h"
#include "core/exchange/plain_text.h"

#include <algorithm>

namespace kmh {

namespace {

constexpr int kMostRows = 4;
constexpr double kOneKind = 0.6; ///< share of the columns of figures told by the same things

bool isAxis(ColumnRole role)
{
    return role == ColumnRole::Indicator || role == ColumnRole::Region ||
           role == ColumnRole::Period;
}

/// By what a column's header tells its figures apart: indicator, region, period.
int kindOf(const TableColumn& column)
{
    return int(column.indicator.has_value()) | int(column.region.has_value()) << 1 |
           int(column.period.has_value()) << 2;
}

} // namespace

/// One cell of a header.
struct HeaderReader::Part
{
    QString text;
    TableLabel label;
    std::optional<ColumnRole> role;
    std::optional<IndicatorId> indicator;
    std::optional<RegionId> region;
    std::optional<SpokenPeriod> period;
    bool isOther = false;
    bool isGroup = false; ///< it stands above several columns
    bool isOwn = true;    ///< it begins in its row

    bool isUnderstood() const
    {
        return role || indicator || region || period || (label.side && label.name.isEmpty());
    }
    bool isUnitOnly() const { return label.name.isEmpty() && !label.unit.isEmpty(); }
};

HeaderReader::HeaderReader(const SheetHead& head, const NameBook& names,
                           const PeriodContext& context, QHash<QString, TableColumn> remembered)
    : m_head(head)
    , m_names(names)
    , m_context(context)
    , m_remembered(std::move(remembered))
{
}

HeaderReader::Part HeaderReader::readPart(const TableCell& cell, const PeriodContext& context) const
{
    Part part;
    part.text = cell.shown().trimmed();
    part.period = readPeriodCell(cell, context);
    if (part.period || cell.kind != TableCell::Kind::Text)
        return part;
    const IndicatorMatch& match = m_names.indicator(part.text);
    part.label = match.label;
    part.role = roleOfWord(part.text);
    if (!part.role)
        part.role = roleOfWord(part.label.whole);
    if (match.id && match.exact)
        part.indicator = match.id;
    else if (!part.role)
        part.isOther = isOtherMatter(part.text);
    if (part.role || part.indicator || part.label.name.isEmpty())
        return part;
    part.region = m_names.region(part.label.name);
    if (!part.region)
        part.period = readPeriodWords(part.label.plain, context);
    return part;
}

QVector<HeaderReader::Part> HeaderReader::partsOf(int place, int rows, int column) const
{
    QVector<Part> parts;
    PeriodContext context = m_context; // 上旬 below 1月
    for (int row = place; row < place + rows; ++row) {
        const TableCell& cell = m_head.cell(row, column);
        if (cell.isEmpty() || (row > place && m_head.isFromAbove(row, column)))
            continue;
        Part part = readPart(cell, context);
        if (part.text.isEmpty() || (!parts.isEmpty() && parts.last().text == part.text))
            continue;
        part.isGroup = m_head.width(row, column) > 1;
        part.isOwn = row == place + rows - 1;
        if (part.period && part.period->period.kind() == Period::Kind::Month)
            context = {part.period->period.year(), part.period->period.lastDay().month()};
        parts.append(part);
    }
    return parts;
}

/// Names that only several cells together make: 建筑业总产值 above 增速.
void HeaderReader::joinNames(const QVector<Part>& parts, TableColumn& column, bool& isOther) const
{
    QStringList names;
    QStringList unknown;
    for (const Part& part : parts) {
        if (part.role || part.region || part.period || part.label.name.isEmpty())
            continue;
        names.append(part.text);
        if (!part.indicator && !part.isOther)
            unknown.append(part.text);
    }
    if (names.size() > 1) {
        const IndicatorMatch& match = m_names.indicator(names.join(QString()));
        if (match.id && match.exact) {
            column.indicator = match.id;
            isOther = false;
            return;
        }
    }
    if (column.indicator || unknown.isEmpty() || isOther)
        return;
    unknown.prepend(unknown.join(QString()));
    for (const QString& name : std::as_const(unknown)) {
        const IndicatorMatch& match = m_names.indicator(name);
        if (!match.id)
            continue;
        column.indicator = match.id;
        column.certain = match.exact;
        return;
    }
}

TableColumn HeaderReader::readColumn(const QVector<Part>& parts, int number) const
{
    TableColumn column{number};
    QStringList texts;
    bool isOther = false;
    bool isUnknown = false;
    std::optional<ColumnRole> role;
    std::optional<FigureSide> side;
    for (const Part& part : parts) {
        texts.append(part.text);
        isOther = isOther || part.isOther;
        column.indicator = part.indicator ? part.indicator : column.indicator;
        column.region = part.region ? part.region : column.region;
        column.period = part.period ? part.period : column.period;
        column.unit = part.label.unit.isEmpty() ? column.unit : part.label.unit;
        side = part.label.side ? part.label.side : side;
        isUnknown = isUnknown || (!part.isUnderstood() && !part.isGroup && !part.isUnitOnly());
        if (part.role)
            role = part.role;
    }
    column.header = texts.join(QStringLiteral(" / "));
    const auto known = m_remembered.constFind(foldedName(column.header));
    if (known != m_remembered.cend()) {
        TableColumn remembered = *known;
        remembered.column = number;
        remembered.header = column.header;
        if (column.period)
            remembered.period = column.period;
        return remembered;
    }
    joinNames(parts, column, isOther);
    const bool hasAxisWord = role && (parts.last().role || kindOf(column) == 0) &&
                             *role != ColumnRole::Value && *role != ColumnRole::Cumulative &&
                             *role != ColumnRole::Figure;
    if (hasAxisWord) {
        column.role = *role;
        column.indicator.reset();
        column.region.reset();
        column.period.reset();
        return column;
    }
    const bool tellsFigures = kindOf(column) != 0 || side || role;
    if (isOther || !tellsFigures || (isUnknown && !column.indicator))
        return column;
    if (side == FigureSide::Total || role == ColumnRole::Cumulative)
        column.role = ColumnRole::Cumulative;
    else if (side == FigureSide::Own || role == ColumnRole::Value)
        column.role = ColumnRole::Value;
    else
        column.role = ColumnRole::Figure;
    return column;
}

/// Figures stand in rows of figures; what can be read as a period may be a header.
bool HeaderReader::holdsNumbers(int place) const
{
    for (int column = 0; column < m_head.columns(); ++column) {
        const TableCell& cell = m_head.rows().at(place).cell(column);
        const bool isNumber =
            cell.kind == TableCell::Kind::Number || cell.kind == TableCell::Kind::Boolean ||
            (cell.kind == TableCell::Kind::Text && readNumber(cell.text).has_value());
        if (isNumber && !readPeriodCell(cell, m_context))
            return true;
    }
    return false;
}

HeaderBlock HeaderReader::tryBlock(int place, int rows) const
{
    HeaderBlock block{place, rows};
    const bool isTitle = m_head.textsOf(place, 2).size() < 2;
    int firstRow = 0;
    int lastRow = 0;
    int open = 0; // columns of figures whose header could go on in the last row
    for (int column = 0; column < m_head.columns(); ++column) {
        const QVector<Part> parts = partsOf(place, rows, column);
        if (parts.isEmpty())
            continue;
        block.columns.append(readColumn(parts, column));
        const TableColumn& read = block.columns.last();
        const bool isKnown = read.role != ColumnRole::Ignored;
        for (const Part& part : parts)
            block.understood += part.isUnderstood() && isKnown ? 1 : 0;
        const bool begins = parts.first().isUnderstood() || (isKnown && parts.size() == 1) ||
                            (parts.first().isGroup && !isTitle);
        firstRow += begins && !m_head.rows().at(place).cell(column).isEmpty() ? 1 : 0;
        if (read.holdsFigures() && !m_head.isFromAbove(place + rows - 1, column)) {
            ++open;
            lastRow += parts.last().isOwn && (parts.last().isUnderstood() || isKnown) ? 1 : 0;
        }
    }
    const bool isJoined = rows == 1 || (open > 0 && 2 * lastRow >= open);
    if (firstRow == 0 || !isJoined || !isSupported(block))
        return {};
    return block;
}

bool HeaderReader::isSupported(const HeaderBlock& block) const
{
    int figures = 0;
    int axes = 0;
    int kinds[8] = {};
    for (const TableColumn& column : block.columns) {
        if (column.holdsFigures()) {
            ++figures;
            ++kinds[kindOf(column)];
        }
        axes += isAxis(column.role) ? 1 : 0;
    }
    const int* most = std::max_element(std::begin(kinds), std::end(kinds));
    if (figures == 0 || *most < kOneKind * figures)
        return false;
    if (most == kinds) // only 本期 and 累计: the rest must stand in the rows
        return axes > 0;
    return figures > 1 || axes > 0;
}

HeaderBlock HeaderReader::blockAt(int place) const
{
    HeaderBlock best;
    for (int rows = 1; rows <= kMostRows && place + rows <= m_head.rows().size(); ++rows) {
        const int last = place + rows - 1;
        const bool follows =
            rows == 1 || m_head.rows().at(last).number == m_head.rows().at(last - 1).number + 1;
        if (!follows || holdsNumbers(last))
            break;
        const HeaderBlock block = tryBlock(place, rows);
        if (block.isFound() && block.understood > best.understood)
            best = block;
    }
    return best;
}

} // namespace kmh
