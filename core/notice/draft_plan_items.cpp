// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/draft_plan_items.h"

#include "core/domain/text.h"
#include "core/notice/draft_check.h"

#include <algorithm>
#include <cmath>

namespace kmh {

namespace {

/// None for what no number is: digits without end.
std::optional<double> asNumber(double value)
{
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace

void DraftPlanItems::add(const Measure& measure, const DraftItem& item)
{
    if (m_measure != measure.id)
        m_deadlines.clear();
    m_measure = measure.id;
    m_words = measure.quote;
    std::visit([&](const auto& content) { add(measure.id, item, content); }, item.content);
}

std::optional<Waiver> DraftPlanItems::waiverOf(const DraftItem& item)
{
    if (item.quote.length <= 0)
        return {};
    if (contentOf<DraftNote>(item))
        return Waiver{kmh::tr("Remark of the notice"), item.quote};
    const auto* waiver = contentOf<DraftWaiver>(item);
    if (!waiver || waiver->reason.trimmed().isEmpty())
        return {};
    return Waiver{waiver->reason, item.quote};
}

void DraftPlanItems::add(MeasureId measure, const DraftItem& item, const DraftTarget& target)
{
    Indicator indicator;
    indicator.id = {m_plan.indicators.size() + 1};
    indicator.code = code(item.id);
    indicator.measure = measure;
    indicator.name = target.indicator;
    indicator.definition = target.definition;
    indicator.unit = target.unit;
    indicator.kind = target.kind;
    indicator.calendar = target.calendar;
    indicator.overTime = target.overTime;
    indicator.overRegions = target.overRegions;
    indicator.guidance = target.guidance;
    indicator.decimals = target.decimals;
    if (!target.guidance)
        indicator.quote = item.quote;
    m_plan.indicators.append(indicator);

    const RegionId whole = m_plan.regions.isEmpty() ? RegionId{} : m_plan.province().id;
    addCourse(indicator.id, whole, target);
    if (target.open)
        return;
    if (targetProblem(target).isEmpty()) // else it is still to be set, as openPoints() says
        addTarget(indicator, whole, target);
    if (target.guidance)
        return;
    Quantity quantity{measure,
                      QStringLiteral("target"),
                      asNumber(target.value),
                      target.unit,
                      target.comparator,
                      indicator.code,
                      {},
                      item.quote};
    if (target.comparator == Comparator::Between)
        quantity.comparator.reset(); // it has one value; the target has the range
    m_plan.quantities.append(quantity);
}

void DraftPlanItems::addTarget(const Indicator& indicator, RegionId region,
                               const DraftTarget& target)
{
    Target asked{indicator.id, region,     target.comparator,
                 target.value, target.due, indicator.quote};
    if (target.comparator == Comparator::Between)
        asked.upper = target.upper.value_or(target.value);
    m_plan.targets.append(asked);
}

void DraftPlanItems::addCourse(IndicatorId indicator, RegionId region, const DraftTarget& target)
{
    if (!target.course)
        return;
    PlannedCourse course{indicator, region, *target.course};
    if (course.shape == PlannedCourse::Shape::Points ||
        course.shape == PlannedCourse::Shape::Shares) {
        course.points = target.points;
        std::sort(course.points.begin(), course.points.end(),
                  [](const auto& a, const auto& b) { return a.period < b.period; });
    }
    m_plan.courses.append(course);
}

Quantity DraftPlanItems::quantityOf(MeasureId measure, const DraftItem& item,
                                    const DraftQuantity& quantity) const
{
    const QString tracker = quantity.trackedBy ? code(*quantity.trackedBy) : QString();
    const QString kind = quantity.kind == DraftQuantity::Class::Capacity
                             ? QStringLiteral("capacity")
                             : QStringLiteral("existing");
    return {measure,
            kind,
            asNumber(quantity.value),
            quantity.unit,
            quantity.comparator,
            tracker,
            tracker.isEmpty() ? quantity.waived.trimmed() : QString(),
            item.quote};
}

void DraftPlanItems::add(MeasureId measure, const DraftItem& item, const DraftQuantity& quantity)
{
    const Quantity made = quantityOf(measure, item, quantity);
    if (m_keepsUndecided || !made.trackedBy.isEmpty() || !made.waived.isEmpty())
        m_plan.quantities.append(made);
    // else nobody has decided yet, so that the coverage finds it open
}

void DraftPlanItems::add(MeasureId measure, const DraftItem& item,
                         const DraftDeliverable& deliverable)
{
    Deliverable made;
    made.id = {m_plan.deliverables.size() + 1};
    made.code = code(item.id);
    made.measure = measure;
    made.name = deliverable.name;
    made.kind = deliverable.kind;
    made.due = deliverable.due.isValid() ? deliverable.due : m_plan.period.lastDay();
    made.dueBasis = deliverable.due.isValid() ? deliverable.basis : Deliverable::DueBasis::Plan;
    made.quote = item.quote;
    if (deliverable.dueQuote) {
        made.dueWording = m_plan.wording(*deliverable.dueQuote);
        addDeadline(measure, *deliverable.dueQuote, made.code);
    }
    m_plan.deliverables.append(made);
}

/// Once for words that name the day of several; those of another measure are open there.
void DraftPlanItems::addDeadline(MeasureId measure, const Quote& words, const QString& trackedBy)
{
    if (!m_words.contains(words) || m_deadlines.contains({words.start, words.length}))
        return;
    m_deadlines.insert({words.start, words.length});
    m_plan.quantities.append(
        {measure, QStringLiteral("deadline"), {}, {}, Comparator::AtMost, trackedBy, {}, words});
}

void DraftPlanItems::add(MeasureId measure, const DraftItem& item, const DraftProject& project)
{
    m_plan.projects.append({{m_plan.projects.size() + 1},
                            code(item.id),
                            measure,
                            project.name,
                            project.kind,
                            project.askCode,
                            project.askWording,
                            item.quote});
}

void DraftPlanItems::add(MeasureId measure, const DraftItem& item, const DraftMechanism& mechanism)
{
    m_plan.mechanisms.append(
        {code(item.id), measure, mechanism.name, mechanism.kindCode, item.quote});
}

void DraftPlanItems::add(MeasureId measure, const DraftItem& item, const DraftFunding& funding)
{
    if (!asNumber(funding.amount))
        return; // so that the coverage finds it open
    m_plan.fundings.append({code(item.id), measure, funding.name, funding.amount, funding.unit,
                            funding.askWording, item.quote});
    m_plan.quantities.append({measure,
                              QStringLiteral("funding"),
                              funding.amount,
                              funding.unit,
                              Comparator::Equal,
                              code(item.id),
                              {},
                              item.quote});
}

} // namespace kmh
