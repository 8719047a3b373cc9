// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/coverage.h"

#include <QtCore/QJsonObject>

namespace kmh {

/// What follows a place of the notice up.
struct Tracker
{
    enum class Kind { Indicator, Deliverable, Project, Funding, Mechanism };

    Kind kind = Kind::Indicator;
    QString code;
    QString name;
    MeasureId measure;
    std::optional<IndicatorId> indicator = {};     ///< of an indicator
    std::optional<DeliverableId> deliverable = {}; ///< of a deliverable
};

/// The thing of the plan with a code; nothing for a code that is none.
std::optional<Tracker> findTracker(const Plan& plan, const QString& code);
QString trackerKindLabel(Tracker::Kind kind);

/// A place of the notice that asks to be followed up, in the interface's words; the page and the
/// console show the same.
struct CoverageRow
{
    CoverageItem item;
    std::optional<Tracker> tracker; ///< of a tracked one
    QString measure;                ///< “17”, or that it stands before the first section
    QString kind;                   ///< 数量, 时限, 动作
    QString state; ///< with its shape: “✓ 已跟踪”, “– 已说明”, “◆ 未落实”
    QString words;  ///< those of the place
    QString around; ///< with what stands before and after them
    QString by;     ///< what tracks it, or why nothing needs to
};

/// In the order of the notice.
QVector<CoverageRow> coverageRows(const Plan& plan);

/// A state in words after its shape.
QString coverageStateLabel(CoverageItem::State state);
QString coverageKindLabel(CoverageItem::Kind kind);
/// “119处已跟踪 · 53处已说明 · 0处未落实”.
QString coverageSentence(const QVector<CoverageRow>& rows);

/// As a person reads it in a terminal: the counts, then each place.
QString coverageText(const Plan& plan, const QVector<CoverageRow>& rows);

/// As other programs read it: plan, how many are tracked, waived and open, and places:
/// [{"measure","kind","state","words","around","start","length","tracked_by","name","waived"}] in
/// the order of the notice. kind is quantity, deadline or action; state tracked, waived or open;
/// measure is null before the first section; start and length count UTF-16 units of the notice.
QJsonObject coverageJson(const Plan& plan, const QVector<CoverageRow>& rows);

} // namespace kmh
