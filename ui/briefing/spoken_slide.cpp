// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/spoken_slide.h"

namespace kmh {

namespace {

/// The words of a shape, a table's row by row.
struct Words
{
    QStringList operator()(const SlideText& text) const
    {
        return text.text.isEmpty() ? QStringList() : QStringList{text.text};
    }
    QStringList operator()(const SlideTable& table) const
    {
        QStringList words;
        for (const QVector<SlideTable::Cell>& row : table.rows) {
            QStringList cells;
            for (const SlideTable::Cell& cell : row) {
                if (!cell.text.isEmpty())
                    cells.append(cell.text);
            }
            words.append(cells.join(QLatin1Char(' ')));
        }
        return words;
    }
    template<class Shape>
    QStringList operator()(const Shape&) const
    {
        return {};
    }
};

} // namespace

QVector<SpokenItem> spokenGroups(const Slide& slide)
{
    QVector<SpokenItem> items;
    for (const SlideGroup& group : slide.groups) {
        QStringList words;
        for (const SlideShape& shape : group.shapes)
            words += std::visit(Words(), shape);
        if (!group.name.isEmpty())
            items.append({group.name, words.join(QLatin1Char('\n')), {}});
    }
    return items;
}

} // namespace kmh
