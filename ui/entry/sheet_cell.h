// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QMetaType>
#include <QtCore/QString>

namespace kmh {

/// What a cell of the entry sheet looks like.
struct SheetCell
{
    enum class State {
        Label,     ///< of a row: what it is of, and what stands beside its figures
        Closed,    ///< nothing is reported there
        Open,      ///< a figure, or room for one
        Missing,   ///< due and not there; of official statistics, not out yet
        TakenBack, ///< the figure that was in force until it was taken back
        Refused,   ///< as it was typed; not recorded
    };

    State state = State::Open;
    QString text = {};
    QString below = {}; ///< the second, smaller line
    QString mark = {};  ///< of its quality, where that is no preliminary one
    bool doubtful = false;
    bool noted = false;
};

/// The role of a SheetModel that gives a SheetCell.
inline constexpr int SheetCellRole = Qt::UserRole + 100;

} // namespace kmh

Q_DECLARE_METATYPE(kmh::SheetCell)
