// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/slide_table.h"

#include "ui/briefing/slide_marks.h"
#include "ui/briefing/slide_text.h"

#include <algorithm>
#include <numeric>

namespace kmh {

namespace {

constexpr double kLargest = 40;
constexpr double kFair = 32;
constexpr double kSizeStep = 2;
constexpr double kLeading = 6; // above and below a row's lines, together
constexpr int kMostLines = 2;
constexpr qsizetype kShortWords = 3; // the name of a prefecture
constexpr double kLightSegment = 68; // of a bar of lights: a mark and two figures

double naturalWidth(const BriefingCell& cell, double size, bool bold, double slack)
{
    if (cell.lights) {
        int segments = 0;
        for (const int count : cell.lights->counts)
            segments += count > 0;
        return 2 * kSlideCellInset + std::max(3, segments) * kLightSegment;
    }
    return 2 * kSlideCellInset + cellIndent(cell, size) +
           slack * slideTextWidth(cellWords(cell), size, bold || cell.light.has_value());
}

QVector<double> naturalWidths(const BriefingTable& table, double size, double slack)
{
    QVector<double> widths;
    for (int i = 0; i < table.columns.size(); ++i) {
        double widest =
            2 * kSlideCellInset + slack * slideTextWidth(table.columns.at(i).title, size, false);
        for (const BriefingRow& row : table.rows) {
            if (i < row.cells.size())
                widest = std::max(widest, naturalWidth(row.cells.at(i), size, i == 0, slack));
        }
        widths.append(widest);
    }
    return widths;
}

/// Just wide enough for the columns' heads and for what is too short to be broken.
QVector<double> leastWidths(const BriefingTable& table, double size, double slack)
{
    QVector<double> widths;
    for (int i = 0; i < table.columns.size(); ++i) {
        double widest =
            2 * kSlideCellInset + slideTextWidth(table.columns.at(i).title, size, false);
        for (const BriefingRow& row : table.rows) {
            if (i < row.cells.size() && !row.cells.at(i).lights &&
                cellWords(row.cells.at(i)).size() <= kShortWords)
                widest = std::max(widest, naturalWidth(row.cells.at(i), size, i == 0, slack));
        }
        widths.append(widest);
    }
    return widths;
}

double shareOf(const BriefingColumn& column)
{
    return std::max(0.01, column.share);
}

/// A width while it is shared out among columns, of which some have got theirs.
struct Shares
{
    double width = 0;
    QVector<double> widths;
    QVector<bool> settled;

    qsizetype open() const { return settled.count(false); }
    /// Of a column that has not, of what is left.
    double of(int column, const QVector<BriefingColumn>& columns) const
    {
        double room = width;
        double shares = 0;
        for (int i = 0; i < widths.size(); ++i) {
            room -= settled[i] ? widths[i] : 0;
            shares += settled[i] ? 0 : shareOf(columns.at(i));
        }
        return room * shareOf(columns.at(column)) / shares;
    }
};

} // namespace

double cellIndent(const BriefingCell& cell, double size)
{
    return cell.light ? lightIndent(size) : 0;
}

QString cellWords(const BriefingCell& cell)
{
    return cell.text.isEmpty() && cell.light ? lightLabel(*cell.light) : cell.text;
}

double tableWidthWanted(const BriefingTable& table)
{
    const QVector<double> natural = naturalWidths(table, kSlideSmallestText, kSlideFontSlack);
    return std::accumulate(natural.begin(), natural.end(), 0.0);
}

QVector<double> columnWidths(const BriefingTable& table, double width, double size, double slack)
{
    const QVector<double> natural = naturalWidths(table, size, slack);
    const auto share = [&](int i) { return shareOf(table.columns.at(i)); };
    const double spare = width - std::accumulate(natural.begin(), natural.end(), 0.0);
    QVector<double> widths = natural;
    if (spare >= 0) {
        double shares = 0;
        for (int i = 0; i < widths.size(); ++i)
            shares += share(i);
        for (int i = 0; i < widths.size(); ++i)
            widths[i] += spare * share(i) / shares;
        return widths;
    }
    // Not all fit. Those whose share would cut their heads come first; what then needs less than
    // its share leaves the others more, so that no head is cut by that.
    const QVector<double> least = leastWidths(table, size, slack);
    Shares shared{width, least, QVector<bool>(natural.size(), false)};
    const auto settle = [&](auto needed) {
        for (int i = 0; i < shared.widths.size(); ++i) {
            const auto wanted =
                shared.settled[i] ? std::nullopt : needed(i, shared.of(i, table.columns));
            if (!wanted || shared.open() == 1)
                continue;
            shared.widths[i] = *wanted;
            shared.settled[i] = true;
            i = -1; // the shares of all others have changed
        }
    };
    settle(
        [&](int i, double own) { return least[i] > own ? std::optional(least[i]) : std::nullopt; });
    settle([&](int i, double own) {
        return natural[i] <= own ? std::optional(natural[i]) : std::nullopt;
    });
    for (int i = 0; i < widths.size(); ++i)
        widths[i] = shared.settled[i] ? shared.widths[i] : shared.of(i, table.columns);
    return widths;
}

int linesNeeded(const BriefingTable& table, double width, double size)
{
    const QVector<double> widths = columnWidths(table, width, size);
    int most = 1;
    for (const BriefingRow& row : table.rows) {
        for (int i = 0; i < row.cells.size() && i < widths.size(); ++i) {
            const BriefingCell& cell = row.cells.at(i);
            if (cell.lights)
                continue;
            const double room =
                (widths[i] - 2 * kSlideCellInset - cellIndent(cell, size)) / kSlideFontSlack;
            const bool bold = i == 0 || cell.light.has_value();
            most = std::max(most, int(slideLines(cellWords(cell), size, bold, room).size()));
        }
    }
    return most;
}

TableText textFor(const BriefingTable& table, double width, double rowHeight)
{
    const auto fits = [&](double size, int lines) {
        return lines * slideLineHeight(size) + kLeading <= rowHeight + 0.01;
    };
    // One line where its letters are fairly large; else on two, if that makes
    // them larger.
    for (double size = kLargest; size >= kFair; size -= kSizeStep) {
        if (fits(size, 1) && linesNeeded(table, width, size) <= 1)
            return {size, 1};
    }
    for (double size = kFair; size >= kSlideSmallestText; size -= kSizeStep) {
        const int needed = linesNeeded(table, width, size);
        if (needed <= kMostLines && fits(size, needed))
            return {size, needed};
    }
    return {kSlideSmallestText, fits(kSlideSmallestText, kMostLines) ? kMostLines : 1, 1};
}

} // namespace kmh
