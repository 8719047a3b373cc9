// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/dossier_lines.h"

namespace kmh {

/// What the workbook knows of a unit, besides the assessment.
struct UnitRecords
{
    QVector<LedgerTallies> ledgers = {}; ///< the unit's entries, not grouped
    QVector<Entry> open = {}; ///< not finished, the one due first at the head; as many as fit
    QVector<FirstReport> figures = {}; ///< the province's figures of the indicators it reports
    QVector<QVector<Entry>> finishedLate = {}; ///< with their versions
};

/// All a unit leads, owes and has reported late (谁来答).
struct UnitDossier
{
    UnitId unit;
    QString name = {};
    QVector<DossierMeasure> measures = {}; ///< in the order of the notice
    QVector<DossierIndicator> indicators = {};
    QVector<DossierLedger> ledgers = {};
    QVector<DossierEntry> entries = {}; ///< open ones, overdue first
    QVector<DossierLate> late = {};
    int open = 0;        ///< entries, shown or not
    int overdue = 0;     ///< of them
    int longestLate = 0; ///< days
    int missing = 0;     ///< figures it reports that are due and not reported
};

/// The indicators of the measures a unit leads or is responsible for; none of those it only
/// supports.
QVector<IndicatorId> indicatorsOf(const Plan& plan, UnitId unit);
/// Those it reports itself. The notice names nobody who reports a figure; as with the ledgers'
/// entries (schema 4) it is the first unit named among a measure's leads, so that nobody is held to
/// account for what several lead together.
QVector<IndicatorId> reportedBy(const Plan& plan, UnitId unit);

UnitDossier unitDossier(const Assessment& assessment, UnitId unit, const UnitRecords& records);

/// The counts in one sentence: “牵头5项举措，未办结3项（逾期1项，最长12天），缺报1项，迟报2次。”
QString dossierSentence(const UnitDossier& dossier);

} // namespace kmh
