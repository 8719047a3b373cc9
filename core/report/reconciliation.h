// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/consistency.h"

namespace kmh {

/// One finding of the reconciliation (对账) in the interface's words; the window and the console
/// show the same.
struct FindingRow
{
    Finding finding;
    MeasureId measure;
    SectorId sector;
    QString kind;             ///< 累计与本期, 突变, …
    QString name = {};        ///< the indicator's
    QString region = {};      ///< 全省, 西宁, …
    QString period = {};      ///< 2025年3月中旬
    QString shortPeriod = {}; ///< 3月中
    QString found = {};       ///< the figure looked at, with its unit
    QString expected = {};    ///< what it is held against
    QString difference = {};  ///< found less expected, signed, with its unit
    QString text = {};        ///< what does not go together, in one sentence
    // Of one that may stand, else empty:
    QString why = {};
    QString by = {};
    QString when = {}; ///< 2025-03-21 08:30
};

/// The findings of a period: those to look at, and those somebody has answered for.
struct Reconciliation
{
    QVector<FindingRow> open;
    QVector<FindingRow> acknowledged;
};

/// In the order of findInconsistencies().
Reconciliation reconcile(const Plan& plan, const QVector<Finding>& findings);

/// “3 处待核对，1 处已说明。”, or that nothing was found.
QString reconciliationSentence(const Reconciliation& reconciliation);

/// What the reconciliation never does: correct anything.
QString reconciliationNote();

} // namespace kmh
