// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/deliverable_light.h"

#include "core/domain/day_label.h"
#include "core/domain/text.h"
#include "core/evaluation/entry_light.h"

namespace kmh {

namespace {

QString basisLabel(Deliverable::DueBasis basis)
{
    switch (basis) {
    case Deliverable::DueBasis::Notice: return tr("named by the notice");
    case Deliverable::DueBasis::Resolved: return tr("resolved from the notice's words");
    case Deliverable::DueBasis::Plan: return tr("end of the plan's period; the notice names none");
    }
    Q_UNREACHABLE();
}

QString stateLabel(const std::optional<DeliverableReport>& report)
{
    if (!report)
        return tr("nothing reported");
    switch (report->state) {
    case DeliverableReport::State::NotStarted: return tr("not started");
    case DeliverableReport::State::InProgress: return tr("in progress");
    case DeliverableReport::State::Done: return tr("done");
    }
    Q_UNREACHABLE();
}

EntryPhase phaseOf(DeliverableReport::State state)
{
    switch (state) {
    case DeliverableReport::State::NotStarted: return EntryPhase::NotStarted;
    case DeliverableReport::State::InProgress: return EntryPhase::Underway;
    case DeliverableReport::State::Done: return EntryPhase::Closed;
    }
    Q_UNREACHABLE();
}

} // namespace

DeliverableAssessment assessDeliverable(const Deliverable& deliverable,
                                        const std::optional<DeliverableReport>& report, QDate day)
{
    DeliverableAssessment result;
    result.deliverable = deliverable.id;
    result.report = report;
    result.daysLeft = int(day.daysTo(deliverable.due));
    const Verdict found = judgeByDate(report ? phaseOf(report->state) : EntryPhase::NotStarted,
                                      report ? report->onDay : QDate(), deliverable.due, day);
    result.light = found.light;
    result.explanation = {
        QStringLiteral("deliverable-date"),
        tr("done is met; due and not done is behind; in progress is on track; not started and due "
           "by the end of the next ten-day period is watch; else not due"),
        {{tr("due"),
          tr("%1 (%2)").arg(dayLabel(deliverable.due), basisLabel(deliverable.dueBasis))},
         {tr("state"), stateLabel(report)},
         {tr("assessed at the end of"), dayLabel(day)}},
        found.reason};
    return result;
}

} // namespace kmh
