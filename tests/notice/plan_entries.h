// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <QtCore/QJsonArray>
#include <QtCore/QMap>
#include <QtCore/QStringList>

namespace kmh::test {

/// Something a plan says, told by its kind, its measure and the words it quotes.
struct PlanEntry
{
    QString kind; ///< head, section, measure, responsibility, indicator, deliverable, …
    int measure = 0;
    QString words;
    QMap<QString, QString> says;

    QString key() const;
    /// With all it says, one line.
    QString line() const;
};

/// All a plan says of its notice. Left out are guidance indicators, quotients, release dates and
/// ledgers, which no words of the notice ask for, and quantities of class deadline, which the due
/// words of deliverables say. A waiver is told by the places it takes out of the coverage, however
/// many words it quotes around them.
QVector<PlanEntry> entriesOf(const Plan& plan);

/// Applies one correction: {"kind", "measure", "words"} and "drop": true, "add": {…} or "correct":
/// {…}. Gives what is wrong with it, such as that it changes nothing; else nothing.
QString applyCorrection(QVector<PlanEntry>& entries, const QJsonObject& correction);

} // namespace kmh::test
