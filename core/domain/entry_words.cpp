// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/entry_words.h"

namespace kmh {

namespace {

bool isIn(const QString& name, const QString& word)
{
    return name.contains(word, Qt::CaseInsensitive);
}

} // namespace

QVector<EntryWord> entryWords(const Plan& plan, const QString& text)
{
    QVector<EntryWord> words;
    for (const QString& word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        EntryWord sought{word};
        for (const Unit& unit : plan.units) {
            if (isIn(unit.name, word) || isIn(unit.shortName, word))
                sought.units.append(unit.id);
        }
        for (const Region& region : plan.regions) {
            if (isIn(region.name, word) || isIn(region.shortName, word))
                sought.regions.append(region.id);
        }
        for (const County& county : plan.counties) {
            if (isIn(county.name, word))
                sought.counties.append(county.id);
        }
        words.append(sought);
    }
    return words;
}

} // namespace kmh
