// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/due_figures.h"

#include <QtCore/QStringList>

namespace kmh {

/// Somebody to be chased and for what (催报单).
struct ChaseItem
{
    Reporter reporter;
    QString name = {};
    QVector<DueFigure> figures = {}; ///< what is missing, longest overdue first
};

/// Everybody who owes something that is due: whoever owes most first.
QVector<ChaseItem> chaseList(const Plan& plan, const DueFigures& due);

/// What is said to one of them, to be copied into a message or read out on the telephone.
QString chaseText(const Snapshot& snapshot, const DueFigures& due, const ChaseItem& item);
/// And to all of them, one after the other.
QString chaseText(const Snapshot& snapshot, const DueFigures& due);

/// The same as a table, a figure a row.
QStringList chaseHeaders();
QVector<QStringList> chaseRows(const Plan& plan, const DueFigures& due);

} // namespace kmh
