// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/period.h"

#include <QtCore/QDate>
#include <QtCore/QStringList>
#include <QtCore/QVector>

namespace kmh {

/// A workbook known on this computer, with what its plan says of itself.
struct ShelvedPlan
{
    QString path;
    QString code;
    QString title;
    QString documentNo;
    Period period = Period::year(2025);
    QDate archivedSince; ///< invalid where it is not archived
    bool demo = false;
    QString trouble; ///< why it cannot be read, as a sentence; nothing else is known then
};

/// The workbooks opened on this computer, the last one first: where an office goes from one plan to
/// the next. Kept with the person's settings, not in the workbooks.
class PlanShelf
{
public:
    /// As many as are remembered.
    static constexpr int kMost = 40;

    static QStringList paths();
    /// Puts one first.
    static void add(const QString& path);
    static void remove(const QString& path);
};

/// What stands in a workbook; never throws.
ShelvedPlan shelvedPlanAt(const QString& path);

/// Those with a plan first, by its period, the newest first; of one period the one opened last.
QVector<ShelvedPlan> inOrder(QVector<ShelvedPlan> plans);

} // namespace kmh
