// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/docx_columns.h"

#include "core/domain/wide_letter.h"
#include "core/exchange/docx_text.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kmh {

namespace {

constexpr double kLeastShare = 0.05;
constexpr double kLetterSize = 10.5; // points: 五号
constexpr double kInsets = 10;       // points, both sides and the lines
constexpr double kLatinWidth = 0.6;  // of the letters' size, in a wide font
constexpr double kBetween = 0.25;    // what some programs add between Chinese and Latin letters
constexpr double kShortCell = 5;     // characters of full width that stay in one line
constexpr double kLongestRun = 9;    // characters of full width; a longer word may be broken

/// Of a text in one line and of its longest run that has no place to break, in characters of full
/// width.
struct TextNeed
{
    double line = 0;
    double run = 0;
};

TextNeed needOf(const QString& text)
{
    TextNeed need;
    double run = 0;
    QChar last = text.isEmpty() ? QChar() : text.front();
    for (const QChar c : text) {
        const double width = isWideInChinese(c) ? 1 : kLatinWidth;
        need.line += width + (isWideInChinese(c) == isWideInChinese(last) ? 0 : kBetween);
        last = c;
        run = isWideInChinese(c) ? 1 : c == u' ' || c == u'\n' ? 0 : run + width;
        need.run = std::max(need.run, run);
    }
    return need;
}

double leastWidth(const BulletinTable& table, qsizetype column)
{
    double chars = 1;
    const auto look = [&](const QString& text) {
        const TextNeed need = needOf(text);
        chars =
            std::max(chars, need.line <= kShortCell ? need.line : std::min(need.run, kLongestRun));
    };
    look(table.columns.at(column).title);
    for (const QStringList& row : table.rows)
        look(row.value(column));
    return chars * kLetterSize + kInsets;
}

double shareOf(const BulletinTable::Column& column)
{
    return std::isfinite(column.share) ? std::max(kLeastShare, column.share) : 1;
}

/// Points. Columns that need more than their share get it first; the others share the rest.
QVector<double> sharedOut(const QVector<double>& shares, const QVector<double>& least, double width)
{
    QVector<bool> settled(shares.size(), false);
    QVector<double> widths = shares;
    for (bool changed = true; changed;) {
        changed = false;
        double room = width;
        double open = 0;
        for (qsizetype i = 0; i < shares.size(); ++i) {
            room -= settled.at(i) ? least.at(i) : 0;
            open += settled.at(i) ? 0 : shares.at(i);
        }
        for (qsizetype i = 0; i < shares.size(); ++i) {
            widths[i] = settled.at(i) ? least.at(i) : room * shares.at(i) / open;
            if (!settled.at(i) && widths.at(i) < least.at(i))
                settled[i] = changed = true;
        }
    }
    return widths;
}

} // namespace

QVector<qint64> docxColumnWidths(const BulletinTable& table, double width)
{
    QVector<double> shares;
    QVector<double> least;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        shares.append(shareOf(table.columns.at(i)));
        least.append(leastWidth(table, i));
    }
    if (std::accumulate(least.begin(), least.end(), 0.) > width)
        least.fill(0);
    QVector<qint64> widths;
    double before = 0;
    for (const double points : sharedOut(shares, least, width)) {
        widths.append(twips(before + points) - twips(before)); // so that they sum up to the whole
        before += points;
    }
    return widths;
}

} // namespace kmh
