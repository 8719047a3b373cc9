// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/table_printout.h"

#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/report/report_head.h"
#include "ui/print/print_text.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kmh {

namespace {

// In the size of a letter.
constexpr double kLine = 1.5;
constexpr double kPadding = 0.25; // above and below
constexpr double kSide = 0.45;    // left and right
constexpr double kSpare = 0.1;    // so that rounding breaks nothing
constexpr double kNarrowestText = 5;
constexpr double kNarrowestHead = 3.5;
constexpr double kLongestWord = 14; // a longer one is divided
constexpr double kShape = 1.35;     // a light's shape and the gap behind it

constexpr double kStep = 0.5;       // between sizes of letters, in points
constexpr double kA4Portrait = 510; // inside the margins, in points

double sum(const QVector<double>& widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

/// In letters; none longer than one that is divided.
double longestWord(const QString& text, const QFont& font)
{
    double longest = 0;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        // Han characters may be parted anywhere.
        const bool han = std::any_of(word.begin(), word.end(),
                                     [](QChar c) { return c.script() == QChar::Script_Han; });
        if (!han)
            longest = std::max(longest, printWidth(word, font));
    }
    return std::min(longest * kPrintUnits / font.pixelSize(), kLongestWord);
}

/// The widths that share `width`: each as wide as it would like, the widest cut to one measure
/// where there is not enough.
QVector<double> shared(const QVector<double>& liked, const QVector<double>& least, double width)
{
    double low = 0;
    double high = width;
    const auto capped = [&](double most) {
        QVector<double> widths;
        for (int i = 0; i < liked.size(); ++i)
            widths.append(std::max(least[i], std::min(liked[i], most)));
        return widths;
    };
    constexpr int kHalvings = 40;
    for (int i = 0; i < kHalvings; ++i) {
        const double middle = (low + high) / 2;
        (sum(capped(middle)) > width ? high : low) = middle;
    }
    QVector<double> widths = capped(low);
    const double used = sum(widths);
    // What is left goes to all alike, and what is too much is taken from all alike.
    for (double& each : widths)
        each *= width / used;
    return widths;
}

} // namespace

QString printedText(const ExportCell& cell)
{
    switch (cell.kind) {
    case ExportCell::Kind::Empty: return {};
    case ExportCell::Kind::Text: // the shape is drawn, as fonts have it in different sizes
        return cell.light && cell.text == lightText(*cell.light) ? lightLabel(*cell.light)
                                                                 : cell.text;
    case ExportCell::Kind::Number: return formatNumber(cell.number, cell.decimals) + cell.suffix;
    case ExportCell::Kind::Percent: return formatRatioPercent(cell.number, cell.decimals);
    case ExportCell::Kind::Day: return cell.moment.date().toString(Qt::ISODate);
    case ExportCell::Kind::Moment: return cell.moment.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    }
    Q_UNREACHABLE();
}

TablePrintout::TablePrintout(ShownTable table, PrintFit fit)
    : m_fit(fit)
{
    for (const ExportColumn& column : std::as_const(table.columns))
        m_head.append({.text = column.header, .light = {}});
    m_rows.reserve(table.rows.size());
    for (const QVector<ExportCell>& row : std::as_const(table.rows)) {
        QVector<Cell> cells;
        cells.reserve(row.size());
        for (const ExportCell& cell : row) {
            const bool number =
                cell.kind == ExportCell::Kind::Number || cell.kind == ExportCell::Kind::Percent;
            cells.append({.text = printedText(cell), .light = cell.light, .right = number});
        }
        m_rows.append(cells);
    }
    // A column of numbers has its name above them.
    for (int column = 0; column < m_head.size(); ++column) {
        bool numbers = false;
        bool others = false;
        for (const QVector<Cell>& row : std::as_const(m_rows)) {
            numbers = numbers || row[column].right;
            others = others || (!row[column].right && row[column].text.size() > 1);
        }
        m_head[column].right = numbers && !others;
        for (QVector<Cell>& row : m_rows)
            row[column].right = row[column].right || (m_head[column].right && !row[column].light);
    }
    measure();
}

double TablePrintout::rowHeight(int lines, double letters)
{
    return (lines * kLine + 2 * kPadding) * letters;
}

/// What the columns would like, and the least they can do with: numbers are never broken, nor are
/// words that are not too long.
void TablePrintout::measure()
{
    m_liked.fill(0, m_head.size());
    m_least.fill(0, m_head.size());
    const auto take = [this](const QVector<Cell>& cells, bool bold) {
        const QFont font = printFont(kLargestLetters, bold);
        for (int column = 0; column < cells.size(); ++column) {
            const Cell& cell = cells[column];
            double widest = 0;
            for (const QString& line : cell.text.split(u'\n'))
                widest = std::max(widest, printWidth(line, font) / kLargestLetters);
            double least = widest;
            if (!cell.right || bold)
                least = std::min(widest, std::max(bold ? kNarrowestHead : kNarrowestText,
                                                  longestWord(cell.text, font)));
            const double around = 2 * kSide + kSpare + (cell.light ? kShape : 0);
            m_liked[column] = std::max(m_liked[column], widest + around);
            m_least[column] = std::max(m_least[column], least + around);
        }
    };
    take(m_head, true);
    for (const QVector<Cell>& row : std::as_const(m_rows))
        take(row, false);
}

/// Whether the columns have room at that size of letters; `anyhow` they get what there is.
bool TablePrintout::fitColumns(double width, double letters, bool anyhow)
{
    if (!anyhow && sum(m_least) * letters > width)
        return false;
    m_letters = letters;
    m_widths = shared(m_liked, m_least, width / letters);
    for (double& each : m_widths)
        each *= letters;
    return true;
}

QStringList TablePrintout::linesOf(const QVector<Cell>& cells, int column, bool bold) const
{
    const Cell& cell = cells[column];
    const double room = m_widths[column] - (2 * kSide + (cell.light ? kShape : 0)) * m_letters;
    const QFont font = printFont(m_letters, bold);
    if (!cell.text.contains(u'\n') && printWidth(cell.text, font) <= room)
        return {cell.text};
    return printLines(cell.text, font, room);
}

int TablePrintout::countLines(const QVector<Cell>& cells, bool bold) const
{
    int most = 1;
    for (int column = 0; column < cells.size(); ++column)
        most = std::max(most, int(linesOf(cells, column, bold).size()));
    return most;
}

void TablePrintout::breakIntoSheets(double height)
{
    m_sheets = {{}};
    const double room = height - rowHeight(countLines(m_head, true), m_letters);
    const int mostLines =
        std::max(1, int(std::floor((room / m_letters - 2 * kPadding) / kLine + 1e-9)));
    double left = room;
    const auto place = [&](const Part& part) {
        const double taken = rowHeight(part.lines, m_letters);
        if (taken > left + 1e-6 && !m_sheets.last().isEmpty()) {
            m_sheets.append(QVector<Part>());
            left = room;
        }
        m_sheets.last().append(part);
        left -= taken;
    };
    for (int row = 0; row < m_rows.size(); ++row) {
        const int lines = countLines(m_rows[row], false);
        for (int first = 0; first < lines; first += mostLines)
            place({row, first, std::min(mostLines, lines - first)});
    }
}

int TablePrintout::layOutWith(const QSizeF& area, double letters, bool anyhow)
{
    if (!fitColumns(area.width(), letters, anyhow))
        return 0;
    breakIntoSheets(area.height());
    return int(m_sheets.size());
}

int TablePrintout::layOut(const QSizeF& area)
{
    double widest = 0; // the largest letters the columns have room at
    for (double letters = kLargestLetters; letters >= kSmallestLetters; letters -= kStep) {
        const int sheets = layOutWith(area, letters, letters == kSmallestLetters);
        if (sheets == 1 || (sheets > 0 && m_fit == PrintFit::Width))
            return sheets;
        if (sheets > 0 && widest == 0)
            widest = letters;
    }
    // It cannot be had on one sheet.
    return layOutWith(area, widest, true);
}

bool TablePrintout::prefersLandscape() const
{
    return sum(m_liked) * kLargestLetters > kA4Portrait;
}

QString TablePrintout::remark() const
{
    if (m_fit == PrintFit::OneSheet && m_sheets.size() > 1)
        return kmh::tr("One sheet of this paper does not hold all rows in letters that can be "
                       "read; they go on over %1 sheets.")
            .arg(m_sheets.size());
    return {};
}

void TablePrintout::paint(QPainter& painter, int sheet)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Part head{0, 0, countLines(m_head, true)};
    paintRow(painter, m_head, head, 0, true);
    double top = rowHeight(head.lines, m_letters);
    for (const Part& part : m_sheets.at(sheet)) {
        paintRow(painter, m_rows[part.row], part, top, false);
        top += rowHeight(part.lines, m_letters);
    }
    if (m_rows.isEmpty()) {
        const PrintUnits units(painter);
        painter.setFont(printFont(m_letters));
        painter.setPen(theme::kSecondaryText);
        painter.drawText(QPointF(0, (top + m_letters * 2) * kPrintUnits), kmh::tr("No rows."));
    }
    painter.restore();
}

void TablePrintout::paintRow(QPainter& painter, const QVector<Cell>& cells, const Part& part,
                             double top, bool head) const
{
    QRectF rect(0, top, 0, rowHeight(part.lines, m_letters));
    for (int column = 0; column < cells.size(); ++column) {
        rect.setWidth(m_widths[column]);
        painter.setPen(QPen(theme::kControlLine, 0.4));
        painter.setBrush(head ? QBrush(theme::kTrack) : QBrush(Qt::NoBrush));
        painter.drawRect(rect);
        paintCell(painter, cells[column], linesOf(cells, column, head), part, rect, head);
        rect.moveLeft(rect.right());
    }
}

void TablePrintout::paintCell(QPainter& painter, const Cell& cell, const QStringList& lines,
                              const Part& part, const QRectF& rect, bool head) const
{
    QRectF line = rect.adjusted(kSide * m_letters, kPadding * m_letters, -kSide * m_letters, 0);
    line.setHeight(kLine * m_letters);
    if (cell.light && part.firstLine == 0) {
        const QRectF shape(line.left(), line.center().y() - m_letters / 2, m_letters, m_letters);
        paintLight(painter, shape, *cell.light);
    }
    if (cell.light)
        line.setLeft(line.left() + kShape * m_letters);
    const PrintUnits units(painter);
    painter.setFont(printFont(m_letters, head));
    painter.setPen(theme::kText);
    const int side = cell.right ? Qt::AlignRight : Qt::AlignLeft;
    for (const QString& text : lines.mid(part.firstLine, part.lines)) {
        const QRectF into(line.topLeft() * kPrintUnits, line.size() * kPrintUnits);
        painter.drawText(into, side | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                         text);
        line.translate(0, line.height());
    }
}

} // namespace kmh
