// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/deliverable_light.h"

#include "core/domain/day_label.h"
#include "core/domain/text.h"
#include "core/evaluation/verdict.h"

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

Verdict verdict(const Deliverable& deliverable, const std::optional<DeliverableReport>& report,
                QDate day)
{
    const int daysLeft = int(day.daysTo(deliverable.due));
    const Period nextXun = Period::containing(day.addDays(1), Period::Kind::Xun);
    using State = DeliverableReport::State;
    const State state = report ? report->state : State::NotStarted;
    if (state == State::Done) {
        const qint64 late = deliverable.due.daysTo(report->onDay);
        return {
            Light::Met,
            late > 0
                ? tr("done on %1, %2 days after it was due").arg(dayLabel(report->onDay)).arg(late)
                : tr("done on %1").arg(dayLabel(report->onDay))};
    }
    if (daysLeft < 0)
        return {Light::Behind, tr("due on %1 and not done, %2 days late")
                                   .arg(dayLabel(deliverable.due))
                                   .arg(-daysLeft)};
    if (daysLeft == 0)
        return {Light::Behind, tr("due on %1 and not done").arg(dayLabel(deliverable.due))};
    if (state == State::InProgress)
        return {Light::OnTrack, tr("in progress, %1 days left").arg(daysLeft)};
    if (deliverable.due <= nextXun.lastDay())
        return {Light::Watch, tr("not started, %1 days left").arg(daysLeft)};
    return {Light::NotDue,
            tr("due on %1, %2 days left").arg(dayLabel(deliverable.due)).arg(daysLeft)};
}

} // namespace

DeliverableAssessment assessDeliverable(const Deliverable& deliverable,
                                        const std::optional<DeliverableReport>& report, QDate day)
{
    DeliverableAssessment result;
    result.deliverable = deliverable.id;
    result.report = report;
    result.daysLeft = int(day.daysTo(deliverable.due));
    const Verdict found = verdict(deliverable, report, day);
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
