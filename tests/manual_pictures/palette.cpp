// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/manual_pictures/palette.h"

#include <QtCore/QHash>
#include <QtCore/QVector>

#include <algorithm>
#include <limits>
#include <map>

namespace kmh {

namespace {

/// Colours that differ in no more than their lowest bits count as one.
QRgb coarse(QRgb colour)
{
    constexpr int kKept = 0xF8;
    return qRgb(qRed(colour) & kKept, qGreen(colour) & kKept, qBlue(colour) & kKept);
}

int distance(QRgb a, QRgb b)
{
    const int red = qRed(a) - qRed(b);
    const int green = qGreen(a) - qGreen(b);
    const int blue = qBlue(a) - qBlue(b);
    return red * red + green * green + blue * blue;
}

/// Each coarse colour's own most frequent one, the most frequent first.
QVector<QRgb> mostFrequent(const QImage& picture, int colours, QVector<QRgb> chosen)
{
    std::map<QRgb, std::map<QRgb, int>> groups;
    for (int y = 0; y < picture.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x)
            ++groups[coarse(line[x])][line[x] | 0xFF000000];
    }
    QVector<std::pair<int, QRgb>> ranked;
    for (const auto& [group, members] : groups) {
        int total = 0;
        auto best = members.begin();
        for (auto member = members.begin(); member != members.end(); ++member) {
            total += member->second;
            if (member->second > best->second)
                best = member;
        }
        ranked.append({total, best->first});
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    for (const auto& [total, colour] : std::as_const(ranked)) {
        if (chosen.size() < colours && !chosen.contains(colour))
            chosen.append(colour);
    }
    return chosen;
}

uchar nearest(const QVector<QRgb>& colours, QRgb colour)
{
    int best = 0;
    int least = std::numeric_limits<int>::max();
    for (int i = 0; i < colours.size(); ++i) {
        if (const int away = distance(colours.at(i), colour); away < least) {
            least = away;
            best = i;
        }
    }
    return uchar(best);
}

} // namespace

QImage inFewColours(const QImage& picture, int colours, const QVector<QRgb>& always)
{
    const QImage source = picture.convertToFormat(QImage::Format_RGB32);
    const QVector<QRgb> chosen = mostFrequent(source, colours, always);
    QImage few(source.size(), QImage::Format_Indexed8);
    few.setColorTable(chosen);
    QHash<QRgb, uchar> known;
    for (int y = 0; y < source.height(); ++y) {
        const auto* from = reinterpret_cast<const QRgb*>(source.constScanLine(y));
        uchar* to = few.scanLine(y);
        for (int x = 0; x < source.width(); ++x) {
            auto found = known.find(from[x]);
            if (found == known.end())
                found = known.insert(from[x], nearest(chosen, from[x]));
            to[x] = *found;
        }
    }
    return few;
}

} // namespace kmh
