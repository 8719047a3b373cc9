// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/return_form.h"
#include "core/report/due_figures.h"

namespace kmh {

/// A figure that a form asks for, and what is printed beside its empty cells.
struct ReturnFormLine
{
    DueFigure due;
    std::optional<Observation> last = {}; ///< what was last reported before its period
};

/// What goes on a return form.
struct ReturnForm
{
    ReturnFormIdentity identity;
    QVector<ReturnFormLine> lines; ///< the round's own, then arrears, official statistics, optional
    QDate inTimeUntil;             ///< the last day the round's own are in time
    bool demo = false;             ///< the workbook it is issued from has demonstration figures
};

/// The forms of everybody who is asked for something in a round, owed or optional. `snapshot` is
/// what `due` was made of; `now` is UTC.
QVector<ReturnForm> returnForms(const Snapshot& snapshot, const DueFigures& due,
                                const QDateTime& now);

/// 填报表_2025年3月中旬_省发展改革委.xlsx, fit for every system.
QString returnFormFileName(const ReturnForm& form, const Plan& plan);

} // namespace kmh
