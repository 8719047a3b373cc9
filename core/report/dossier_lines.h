// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entry_query.h"
#include "core/evaluation/assessment.h"
#include "core/evaluation/late_reports.h"

namespace kmh {

// What the page of a unit or a place, and whatever is written from it, says line by line; in words
// ready to be shown.

/// A measure a unit answers for.
struct DossierMeasure
{
    MeasureId measure;
    QString label = {}; ///< “1 高质量抓好招商引资”
    Role role = Role::Lead;
    Light light = Light::NotJudged;
    QString reason = {};
};

/// An indicator in a region.
struct DossierIndicator
{
    IndicatorId indicator;
    RegionId region;
    MeasureId measure;
    QString name = {};
    QString regionName = {};
    Light light = Light::NotJudged;
    bool overridden = false;
    QString actual = {};   ///< with the period it is of: “143.5 亿元（3月中）”
    QString target = {};   ///< “≥25%”; empty where it is still to be set
    QString gap = {};      ///< indicatorGap(), of what is neither met nor on track
    QString province = {}; ///< of a prefecture's: by how much it differs from the province's
    QString reason = {};
};

/// An entry of a ledger.
struct DossierEntry
{
    EntryId entry;
    QString name = {};
    QString ledger = {};
    QString state = {};
    QDate due = {};
    Light light = Light::NotJudged;
    QString reason = {};    ///< “due on … and not done, 12 days late”
    QString remaining = {}; ///< of an open one with a due date: “12 days late”, “3 days left”
    QString unit = {};
    QString place = {};
    QString enterprise = {};
    std::optional<RegionId> region = {};
    std::optional<CountyId> county = {};
};

/// What a ledger's entries come to. Money in 万元, none where the ledger knows of none.
struct DossierLedger
{
    QString code = {};
    QString name = {};
    int count = 0;
    int open = 0;
    int overdue = 0;
    std::optional<double> planned = {}; ///< for the year
    std::optional<double> completed = {};
};

/// Something that came late.
struct DossierLate
{
    LateReport late;
    QString name = {};
    QString what = {};                     ///< the figure's period, or the ledger
    std::optional<MeasureId> measure = {}; ///< a figure's
};

/// A ledger's entries by the value of a field; `Workbook::tallyEntries`.
struct LedgerTallies
{
    QString ledger = {};
    QVector<EntryTally> groups = {};
};

/// Of an indicator that is not assessed in that region, nothing but its name.
DossierIndicator dossierIndicator(const Assessment& assessment, IndicatorId indicator,
                                  RegionId region);
DossierEntry dossierEntry(const Plan& plan, const Entry& entry, QDate day);
/// Those with entries, in the order of the ledgers; only of ledgers that are owed (isOwed()).
QVector<DossierLedger> dossierLedgers(const Plan& plan, const QVector<LedgerTallies>& tallies);
/// What was due by the end of `day` and came late, of figures and of entries (each with its
/// versions, oldest first): what was longest overdue first.
QVector<DossierLate> dossierLate(const Plan& plan, const QVector<FirstReport>& figures,
                                 const QVector<QVector<Entry>>& entries, QDate day);
/// A place in words: 海西 · 格尔木市; empty where nothing is said.
QString placeName(const Plan& plan, const Entry& entry);

} // namespace kmh
