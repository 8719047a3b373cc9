// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/first_report.h"
#include "core/domain/snapshot.h"

namespace kmh {

/// Who owes figures: a unit the province's (reportedBy() in unit_dossier.h), a prefecture its own.
/// Neither of the two where the notice names nobody.
struct Reporter
{
    std::optional<UnitId> unit = {};
    std::optional<RegionId> region = {};

    friend bool operator==(const Reporter&, const Reporter&) = default;
};

/// As it is written to: 省发展改革委, 西宁市.
QString reporterName(const Plan& plan, const Reporter& reporter);

enum class DueState {
    Reported, ///< 已报: it came in time
    Late,     ///< 迟报: it came after the last day in time
    Missing,  ///< 缺报: it is due and has not come
    NotDue,   ///< 未到期
};

/// A figure that is owed.
struct DueFigure
{
    FigureKey key;
    Reporter reporter;
    QDate due = {};          ///< the day it is due (calendar.h), no earlier than its period ends
    QDate inTimeUntil = {};  ///< the last day it is in time (late_reports.h)
    bool arrears = false;    ///< 补报: it was due in an earlier round and has still not come
    bool statistics = false; ///< official statistics: listed, and nobody is chased for it
    bool optional = false;   ///< 选报: asked for on the form and not owed
    DueState state = DueState::NotDue;
    QDateTime came = {};                   ///< UTC; invalid while it has not
    QString from = {};                     ///< whom it came from; empty where that is not known
    std::optional<ReceiptId> receipt = {}; ///< what it came with
    int daysLate = 0; ///< beyond inTimeUntil: until it came, or until the day looked at

    /// Whether somebody is to be chased for it.
    bool isToBeChased() const { return state == DueState::Missing && !statistics && !optional; }
};

/// How many there are in the round; what is left of earlier ones, and official statistics, apart.
struct DueCounts
{
    int due = 0;      ///< 应报, whatever became of them: reported + missing + notDue
    int reported = 0; ///< 已报, late or not
    int late = 0;     ///< 迟报, of those reported
    int missing = 0;  ///< 缺报
    int notDue = 0;
    int arrears = 0;    ///< 往期缺报: missing of earlier rounds
    int longest = 0;    ///< days, of the one missing longest, in either
    int statistics = 0; ///< official statistics listed

    void add(const DueFigure& figure);
};

/// What is owed in a round: a reporter's figures lie together, units in the plan's order first and
/// prefectures after them; those of one follow the plan's indicators and then their periods.
struct DueFigures
{
    Period round = Period::year(2025); ///< a 旬
    QDate day;                         ///< looked at: what was due by then is owed
    QVector<DueFigure> figures;
    /// 选报, in the same order and owed by nobody: what prefectures are asked for besides, so that
    /// the province's figure can be held against theirs. It is neither counted nor missing.
    QVector<DueFigure> optional = {};

    QVector<Reporter> reporters() const;
    QVector<DueFigure> of(const Reporter& reporter) const;
    /// Whoever is asked for anything, and for what: what is owed first, then what is optional.
    QVector<Reporter> asked() const;
    QVector<DueFigure> askedOf(const Reporter& reporter) const;
    DueCounts counts() const;
    DueCounts counts(const Reporter& reporter) const;
};

/// What is known of what came.
struct DueRecords
{
    /// Workbook::firstReports() of every indicator, in every region.
    QVector<FirstReport> reports = {};
    QVector<Receipt> receipts = {}; ///< Workbook::receipts()
};

/// The round a period belongs to: the 旬 it ends with, which is itself for a 旬.
Period roundOf(const Period& period);

/// The day a round is looked at: that of the moment, in Beijing; without one, today by `now`, but
/// not after the plan's last figures were due (lastReleaseDay()), when nothing is chased any more.
QDate dayLookedAt(const Plan& plan, const QDateTime& moment, const QDateTime& now);

/// What is owed in the round of the snapshot's period. These are
/// - of every indicator the province's figure, and a prefecture's where it has a target for it or
///   has reported it: nobody asked the others;
/// - for the indicator's own periods (reportingPeriods()) that are due on one of the round's days,
///   so a month's figure belongs to the round it is published in; until its target is due where
///   that is before the plan ends, and without a target from the first period a prefecture
///   reported;
/// - and what was due before and has not come, of official statistics only the last.
/// Besides, a prefecture is asked, without owing it, for its own of this round's figures of every
/// indicator whose province figure is the sum of the prefectures', and of the numerator and
/// denominator of a rate that is reported by region.
/// A figure of a longer period that ends the same day answers for it, as in the assessment; so
/// those with a target that are missing for the period expected are the dispatch summary's
/// reportsMissing.
DueFigures dueFigures(const Snapshot& snapshot, const DueRecords& records, QDate day);
/// The same by what is in force alone: what is there counts as come in time.
DueFigures dueFigures(const Snapshot& snapshot, QDate day);

} // namespace kmh
