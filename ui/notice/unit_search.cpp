// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/unit_search.h"

#include <algorithm>

namespace kmh {

namespace {

/// The smaller the better; none where it is not found.
std::optional<int> rank(const QString& name, const QVector<Letters>& letters, const QString& typed)
{
    if (name == typed)
        return 0;
    const qsizetype at = name.indexOf(typed, 0, Qt::CaseInsensitive);
    if (at >= 0)
        return at == 0 ? 1 : 2;
    if (!isLatinWord(typed))
        return {};
    const int initials = indexOfInitials(letters, typed);
    if (initials < 0)
        return {};
    return initials == 0 ? 3 : 4;
}

} // namespace

UnitSearch::UnitSearch(const Registers& registers)
    : m_units(registers.units)
{
    const auto add = [this](const QString& name, int unit) {
        if (!name.isEmpty())
            m_names.append({name, lettersOf(name), unit});
    };
    QHash<UnitId, int> places;
    for (int i = 0; i < m_units.size(); ++i) {
        places.insert(m_units.at(i).id, i);
        add(m_units.at(i).name, i);
        if (m_units.at(i).shortName != m_units.at(i).name)
            add(m_units.at(i).shortName, i);
    }
    for (const UnitName& name : registers.unitNames) {
        if (places.contains(name.unit))
            add(name.name, places.value(name.unit));
    }
}

QVector<UnitSearch::Hit> UnitSearch::find(const QString& typed, int most) const
{
    const QString words = typed.trimmed();
    if (words.isEmpty())
        return {};
    QHash<int, std::pair<int, QString>> best; // by unit
    for (const Name& name : m_names) {
        const auto found = rank(name.text, name.letters, words);
        if (found && (!best.contains(name.unit) || *found < best.value(name.unit).first))
            best.insert(name.unit, {*found, name.text});
    }
    QVector<int> order = best.keys();
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        return std::pair(best.value(a).first, a) < std::pair(best.value(b).first, b);
    });
    QVector<Hit> hits;
    for (const int unit : std::as_const(order)) {
        if (hits.size() == most)
            break;
        const QString by = best.value(unit).second;
        const Unit& found = m_units.at(unit);
        hits.append({found.id, found.name, by == found.name ? QString() : by});
    }
    return hits;
}

std::optional<UnitId> UnitSearch::named(const QString& name) const
{
    for (const Name& known : m_names) {
        if (known.text == name)
            return m_units.at(known.unit).id;
    }
    return {};
}

} // namespace kmh
