// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulletin/official_table.h"

#include "ui/bulletin/official_text.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <algorithm>

namespace kmh {

namespace {

constexpr double kCaptionPoints = 15;
constexpr double kCellPoints = 10.5; // 五号
constexpr double kCellLine = 14.5;
constexpr double kPadding = 3.5;
constexpr double kRule = 0.5;
constexpr double kMostOfNumbers = 0.2; ///< of the width that a column is sure to get
constexpr double kMostOfWords = 0.1;

Qt::Alignment alignmentOf(BulletinTable::Align align)
{
    switch (align) {
    case BulletinTable::Align::Left: return Qt::AlignLeft;
    case BulletinTable::Align::Center: return Qt::AlignHCenter;
    case BulletinTable::Align::Right: return Qt::AlignRight;
    }
    Q_UNREACHABLE();
}

/// The room a column's cells need on one line, within reason: words may well be broken, numbers,
/// days and lights rather not.
double neededBy(const BulletinTable& table, qsizetype column, const QFontMetricsF& metrics,
                double width)
{
    const bool isWords = table.columns.at(column).align == BulletinTable::Align::Left;
    const double most = width * (isWords ? kMostOfWords : kMostOfNumbers);
    double needed = 0;
    for (const QStringList& row : table.rows)
        needed = std::max(needed, metrics.horizontalAdvance(row.value(column)));
    return std::min(most, needed + 2.2 * kPadding * kUnitsPerPoint);
}

/// Where the columns begin, and where the last one ends: by their shares, but a column that needs
/// more takes it from those that have more than they need.
QVector<double> edgesOf(const BulletinTable& table, const QFont& font, double width)
{
    const QFontMetricsF metrics(font);
    double shares = 0;
    for (const BulletinTable::Column& column : table.columns)
        shares += column.share;
    QVector<double> widths;
    QVector<double> spare;
    double lacking = 0;
    double spared = 0;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const double share = width * table.columns.at(i).share / shares;
        const double needed = neededBy(table, i, metrics, width);
        widths.append(std::max(share, needed));
        spare.append(std::max(0.0, share - needed));
        lacking += std::max(0.0, needed - share);
        spared += spare.last();
    }
    const double taken = spared > 0 ? std::min(1.0, lacking / spared) : 0;
    double total = 0;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        widths[i] -= taken * spare.at(i);
        total += widths.at(i);
    }
    QVector<double> edges{0};
    for (const double wide : widths)
        edges.append(edges.last() + wide * width / total);
    return edges;
}

/// A row's cells, set, of which some lines are drawn.
struct Row
{
    QVector<double> edges;
    std::vector<SetText> cells;
    bool isHead = false;

    int lineCount() const
    {
        int lines = 1;
        for (const SetText& cell : cells)
            lines = std::max(lines, cell.lineCount());
        return lines;
    }
};

void paintRow(QPainter& painter, const QPointF& at, const Row& row, int from, int lines)
{
    const double height = (lines * kCellLine + 2 * kPadding) * kUnitsPerPoint;
    painter.setPen(QPen(Qt::black, kRule * kUnitsPerPoint));
    painter.setBrush(Qt::NoBrush);
    for (const double edge : row.edges)
        painter.drawLine(at + QPointF(edge, 0), at + QPointF(edge, height));
    const QPointF right(row.edges.last(), 0);
    painter.drawLine(at + QPointF(0, height), at + right + QPointF(0, height));
    if (row.isHead)
        painter.drawLine(at, at + right);
    for (qsizetype i = 0; i < qsizetype(row.cells.size()); ++i) {
        const SetText& cell = row.cells[i];
        const int shown = std::clamp(cell.lineCount() - from, 0, lines);
        const double above = (height - shown * kCellLine * kUnitsPerPoint) / 2;
        for (int line = 0; line < shown; ++line)
            cell.paintLine(painter, from + line,
                           at + QPointF(row.edges.at(i) + kPadding * kUnitsPerPoint,
                                        above + line * kCellLine * kUnitsPerPoint));
    }
}

QVector<Strip> rowStrips(Row&& made, int mostLines)
{
    const auto row = std::make_shared<const Row>(std::move(made));
    QVector<Strip> strips;
    for (int from = 0; from < row->lineCount(); from += mostLines) {
        const int lines = std::min(mostLines, row->lineCount() - from);
        strips.append({(lines * kCellLine + 2 * kPadding) * kUnitsPerPoint,
                       [row, from, lines](QPainter& painter, const QPointF& at) {
                           paintRow(painter, at, *row, from, lines);
                       }});
    }
    return strips;
}

} // namespace

OfficialTable officialTable(const BulletinTable& table, const OfficialFaces& faces, double width,
                            double pageHeight)
{
    const QVector<double> edges = edgesOf(table, officialFont(faces.body, kCellPoints), width);
    const auto rowOf = [&](const QStringList& texts, const QStringList& families, bool isHead) {
        Row row{edges, {}, isHead};
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const double room = edges.at(i + 1) - edges.at(i) - 2 * kPadding * kUnitsPerPoint;
            row.cells.emplace_back(
                texts.value(i),
                TextStyle{.font = officialFont(families, kCellPoints),
                          .width = room,
                          .lineHeight = kCellLine * kUnitsPerPoint,
                          .alignment =
                              isHead ? Qt::AlignHCenter : alignmentOf(table.columns.at(i).align)});
        }
        return row;
    };
    QStringList titles;
    for (const BulletinTable::Column& column : table.columns)
        titles.append(column.title);

    OfficialTable set;
    set.caption = textStrips(table.caption, {.font = officialFont(faces.heading, kCaptionPoints),
                                             .width = width,
                                             .lineHeight = 2 * kCellPoints * kUnitsPerPoint * 1.2,
                                             .alignment = Qt::AlignHCenter,
                                             .balanced = true});
    for (Strip& strip : set.caption)
        strip.keepWithNext = true;
    Row head = rowOf(titles, faces.heading, true);
    const int headLines = head.lineCount();
    set.head = rowStrips(std::move(head), headLines).first();
    const double line = kCellLine * kUnitsPerPoint;
    const int most =
        std::max(1, int((pageHeight - set.head.height - 2 * kPadding * kUnitsPerPoint) / line) - 1);
    for (const QStringList& texts : table.rows)
        set.rows += rowStrips(rowOf(texts, faces.body, false), most);
    if (!table.note.isEmpty())
        set.note.append(Strip{kPadding * kUnitsPerPoint});
    set.note += textStrips(table.note, {.font = officialFont(faces.body, kCellPoints),
                                        .width = width,
                                        .lineHeight = line * 1.15,
                                        .alignment = Qt::AlignLeft});
    return set;
}

} // namespace kmh
