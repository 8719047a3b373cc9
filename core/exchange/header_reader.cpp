// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/header_reader.h"

#include "core/domain/number_input.h"
#include "core/domain/plain_text.h"
#include "core/exchange/header_words.h"

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
int kindOf(const LayoutColumn& column)
{
    const bool namesIndicator = column.indicator || column.isUndecided();
    return int(namesIndicator) | int(column.region.has_value()) << 1 |
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
                           const PeriodContext& context, QHash<QString, LayoutColumn> remembered)
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
        // A spreadsheet makes a day of 2025-03.
        const bool isMonth = part.period && (part.period->period.kind() == Period::Kind::Month ||
                                             part.period->day.day() == 1);
        if (isMonth)
            context = {part.period->period.year(), part.period->period.lastDay().month()};
        parts.append(part);
    }
    return parts;
}

/// Names that only several cells together make: 建筑业总产值 above 增速.
void HeaderReader::joinNames(const QVector<Part>& parts, LayoutColumn& column, bool& isOther) const
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
        if (match.near && column.candidates.isEmpty())
            column.candidates = match.candidates;
        if (!match.id)
            continue;
        column.indicator = match.id;
        column.candidates.clear();
        column.certain = match.exact;
        return;
    }
    column.certain = column.candidates.isEmpty();
}

LayoutColumn HeaderReader::readColumn(const QVector<Part>& parts, int number) const
{
    LayoutColumn column{number};
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
    if (isOther) {
        column.candidates.clear();
        column.certain = true;
    }
    if (isOther || !tellsFigures || (isUnknown && !column.indicator && !column.isUndecided()))
        return column;
    if (side == FigureSide::Total || role == ColumnRole::Cumulative)
        column.role = ColumnRole::Cumulative;
    else if (side == FigureSide::Own || role == ColumnRole::Value)
        column.role = ColumnRole::Value;
    else
        column.role = ColumnRole::Figure;
    return column;
}

/// What a person once said of a column with that header: its role, and the indicator only where
/// the header itself names something. Whose and when figures are is never taken from another file.
void HeaderReader::recall(const QVector<Part>& parts, LayoutColumn& column) const
{
    const auto known = m_remembered.constFind(foldedName(column.header));
    if (known == m_remembered.cend())
        return;
    const bool namesSomething = std::any_of(parts.begin(), parts.end(), [](const Part& part) {
        return !part.role && !part.isUnderstood() && !part.isUnitOnly();
    });
    const bool tellsIndicator =
        known->holdsFigures() && known->indicator && !column.indicator && namesSomething;
    if (known->role == column.role && !tellsIndicator)
        return;
    column.role = known->role;
    column.remembered = true;
    column.certain = true;
    if (tellsIndicator)
        column.indicator = known->indicator;
    if (column.holdsFigures() && !tellsIndicator)
        return;
    column.candidates.clear();
    if (column.holdsFigures())
        return;
    column.indicator.reset();
    column.region.reset();
    column.period.reset();
}

/// Figures stand in rows of figures. A bare number that could be a year or a month is none only
/// beside the words of a header, or another period.
bool HeaderReader::holdsNumbers(int place) const
{
    bool holdsYear = false;
    bool holdsWord = false;
    for (int column = 0; column < m_head.columns(); ++column) {
        const TableCell& own = m_head.rows().at(place).cell(column);
        const bool isNumber =
            own.kind == TableCell::Kind::Number || own.kind == TableCell::Kind::Boolean ||
            (own.kind == TableCell::Kind::Text && readNumber(own.text).has_value());
        const bool isPeriod = readPeriodCell(own, m_context).has_value();
        if (isNumber && !isPeriod)
            return true;
        holdsYear = holdsYear || isNumber;
        const TableCell& cell = m_head.cell(place, column);
        const bool isWord = cell.kind == TableCell::Kind::Text &&
                            (roleOfWord(cell.text) || roleOfWord(labelOf(cell.text).whole));
        holdsWord = holdsWord || isWord || (isPeriod && !isNumber);
    }
    return holdsYear && !holdsWord;
}

/// Whether the last row of a block names, below the word for such names, an indicator, a region or
/// a period: then it is a row of the table.
bool HeaderReader::endsInData(int place, int rows) const
{
    const int last = place + rows - 1;
    for (int column = 0; rows > 1 && column < m_head.columns(); ++column) {
        const TableCell& cell = m_head.rows().at(last).cell(column);
        if (cell.isEmpty() || m_head.isFromAbove(last, column) || m_head.width(last, column) > 1)
            continue;
        const TableCell& above = m_head.cell(last - 1, column);
        const auto role = above.kind == TableCell::Kind::Text && m_head.width(last - 1, column) == 1
                              ? roleOfWord(above.text)
                              : std::nullopt;
        const QString text = cell.shown().trimmed();
        if (!role || roleOfWord(text))
            continue;
        const bool isName = (*role == ColumnRole::Indicator && m_names.indicator(text).id) ||
                            (*role == ColumnRole::Region && m_names.region(text)) ||
                            (*role == ColumnRole::Period && readPeriodCell(cell, m_context));
        if (isName)
            return true;
    }
    return false;
}

/// A row that names all a list has is the whole header, unless units stand below it.
bool HeaderReader::isWhole(const HeaderBlock& block) const
{
    bool has[2] = {};
    for (const LayoutColumn& column : block.columns) {
        if (column.role == ColumnRole::Ignored || m_head.width(block.place, column.column) > 1)
            return false;
        has[0] = has[0] || column.role == ColumnRole::Indicator;
        has[1] = has[1] || (column.holdsFigures() && kindOf(column) == 0);
    }
    const int next = block.place + block.rows;
    if (!has[0] || !has[1] || next >= m_head.rows().size())
        return has[0] && has[1];
    const QStringList below = m_head.textsOf(next, kMostRows);
    return !std::all_of(below.begin(), below.end(),
                        [](const QString& text) { return labelOf(text).name.isEmpty(); });
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
        recall(parts, block.columns.last());
        const LayoutColumn& read = block.columns.last();
        const bool isKnown = read.role != ColumnRole::Ignored;
        for (const Part& part : parts)
            block.understood += part.isUnderstood() && isKnown ? 1 : 0;
        // 西宁市 alone above 指标 is a title, not the first of two rows.
        const bool isTitleOfAxis = isTitle && parts.size() > 1 && isAxis(read.role);
        const bool begins =
            !isTitleOfAxis && (parts.first().isUnderstood() || (isKnown && parts.size() == 1) ||
                               (parts.first().isGroup && !isTitle));
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
    for (const LayoutColumn& column : block.columns) {
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
        if (!follows || holdsNumbers(last) || endsInData(place, rows))
            break;
        const HeaderBlock block = tryBlock(place, rows);
        if (block.isFound() && block.understood > best.understood)
            best = block;
        if (rows == 1 && block.isFound() && isWhole(block))
            break;
    }
    return best;
}

} // namespace kmh
