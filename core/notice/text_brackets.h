// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringView>
#include <QtCore/QVector>

namespace kmh {

/// Which brackets of a text belong together. A bracket of one kind may close one of another, as
/// notices print (牵头单位：省商务厅）; one that nothing closes stands for itself.
class TextBrackets
{
public:
    explicit TextBrackets(QStringView text);

    /// The place of the bracket that closes the one at a place; -1 where none does, or where no
    /// bracket opens.
    qsizetype closing(qsizetype open) const { return m_closing.at(open); }
    /// How many levels of brackets the one at a place holds, itself included.
    int levels(qsizetype open) const { return m_levels.at(open); }

private:
    QVector<qsizetype> m_closing;
    QVector<int> m_levels;
};

} // namespace kmh
