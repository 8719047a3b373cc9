// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/slide_table.h"

#include "ui/briefing/slide_marks.h"
#include "ui/briefing/slide_text.h"

#include <algorithm>
#include <numeric>

namespace kmh {

namespace {

constexpr double kLargest = 40;
constexpr double kSizeStep = 2;
constexpr double kLeading = 6; // above and below a row's lines, together
constexpr int kMostLines = 2;
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
    const auto share = [&](int i) { return std::max(0.01, table.columns.at(i).share); };
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
    // Not all fit, so that some column always is wider than its share and never settled.
    QVector<bool> settled(natural.size(), false);
    for (bool changed = true; changed;) {
        changed = false;
        double room = width;
        double shares = 0;
        for (int i = 0; i < widths.size(); ++i) {
            room -= settled[i] ? natural[i] : 0;
            shares += settled[i] ? 0 : share(i);
        }
        for (int i = 0; i < widths.size() && !changed; ++i) {
            if (settled[i])
                continue;
            widths[i] = room * share(i) / shares;
            changed = natural[i] <= widths[i];
            if (changed) {
                widths[i] = natural[i];
                settled[i] = true;
            }
        }
    }
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
    for (int lines = 1; lines <= kMostLines; ++lines) {
        for (double size = kLargest; size >= kSlideSmallestText; size -= kSizeStep) {
            if (fits(size, lines) && linesNeeded(table, width, size) <= lines)
                return {size, lines};
        }
    }
    return {kSlideSmallestText, fits(kSlideSmallestText, kMostLines) ? kMostLines : 1, 1};
}

} // namespace kmh
