// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/course_draft.h"

#include "core/domain/text.h"

namespace kmh {

namespace {

bool isSame(const std::optional<Target>& a, const std::optional<Target>& b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    return a->comparator == b->comparator && a->value == b->value && a->upper == b->upper &&
           a->due == b->due;
}

bool isSame(const std::optional<PlannedCourse>& a, const std::optional<PlannedCourse>& b)
{
    if (!a || !b)
        return a.has_value() == b.has_value();
    return a->shape == b->shape && a->points == b->points && a->referenceYear == b->referenceYear;
}

} // namespace

CourseDraft courseInForce(const Plan& plan, IndicatorId indicator, RegionId region)
{
    const Target* target = plan.target(indicator, region);
    const PlannedCourse* course = plan.course(indicator, region);
    return {target ? std::optional(*target) : std::nullopt,
            course ? std::optional(*course) : std::nullopt};
}

QVector<NamedEdit> courseEdits(const Plan& plan, IndicatorId indicator, RegionId region,
                               const CourseDraft& draft)
{
    const CourseDraft before = courseInForce(plan, indicator, region);
    const QString name = plan.indicator(indicator).name;
    const QString where = plan.region(region).shortName;
    QVector<NamedEdit> edits;
    if (!isSame(before.target, draft.target))
        edits.append(
            {TargetEdit{indicator, region, draft.target}, tr("target of %1, %2").arg(name, where)});
    if (!isSame(before.course, draft.course))
        edits.append({CourseEdit{indicator, region, draft.course},
                      tr("planned course of %1, %2").arg(name, where)});
    return edits;
}

} // namespace kmh
