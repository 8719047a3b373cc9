// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual_place.h"

#include "core/store/persons_settings.h"

#include <algorithm>

namespace kmh {

namespace {

const auto kGeometry = QStringLiteral("manual/geometry");
const auto kSplitter = QStringLiteral("manual/splitter");
const auto kZoom = QStringLiteral("manual/zoom");

constexpr int kLongest = 60;
constexpr int kBefore = 14; ///< characters before the word, where they do not all fit

} // namespace

ManualPlace ManualPlace::load()
{
    const QSettings kept = personsSettings();
    return {kept.value(kGeometry).toByteArray(), kept.value(kSplitter).toByteArray(),
            kept.value(kZoom, 100).toInt()};
}

void ManualPlace::save() const
{
    QSettings kept = personsSettings();
    kept.setValue(kGeometry, geometry);
    kept.setValue(kSplitter, splitter);
    kept.setValue(kZoom, zoom);
}

QString excerpt(const QString& line, const QString& word)
{
    if (line.size() <= kLongest)
        return line;
    const int at = std::max(0, int(line.indexOf(word, 0, Qt::CaseInsensitive)));
    const int from = at + word.size() + kBefore < kLongest ? 0 : at - kBefore;
    QString cut = line.mid(from, kLongest);
    if (from > 0)
        cut.prepend(QChar(0x2026));
    if (from + kLongest < line.size())
        cut.append(QChar(0x2026));
    return cut;
}

} // namespace kmh
