// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/snapshot_text.h"

namespace kmh::test {

namespace {

QString figure(const std::optional<double>& value)
{
    return value ? QString::number(*value, 'g', 17) : QStringLiteral("none");
}

QString place(IndicatorId indicator, std::optional<RegionId> region)
{
    return QStringLiteral("%1 of %2").arg(indicator.value).arg(region.value_or(RegionId{}).value);
}

QString courseText(const PlannedCourse& course)
{
    QString text = QStringLiteral("course %1 shape %2 year %3")
                       .arg(place(course.indicator, course.region))
                       .arg(int(course.shape))
                       .arg(course.referenceYear.value_or(0));
    for (const PlannedCourse::Point& point : course.points)
        text += QStringLiteral(" %1=%2").arg(point.period.code(), figure(point.value));
    return text;
}

QString observationText(const Observation& o)
{
    return QStringLiteral("%1 in %2: %3 / %4, quality %5, version %6")
        .arg(place(o.indicator, o.region), o.period.code(), figure(o.value), figure(o.cumulative))
        .arg(int(o.quality))
        .arg(o.version);
}

} // namespace

QString inForceText(const Plan& plan)
{
    QStringList lines = {QStringLiteral("judged by %1").arg(plan.lightRule)};
    for (const Target& target : plan.targets)
        lines.append(QStringLiteral("target %1 %2 %3 %4 by %5")
                         .arg(place(target.indicator, target.region),
                              comparatorCode(target.comparator), figure(target.value),
                              figure(target.upper), target.due.code()));
    for (const PlannedCourse& course : plan.courses)
        lines.append(courseText(course));
    for (const SeriesBreak& found : plan.breaks)
        lines.append(QStringLiteral("break %1 at %2")
                         .arg(place(found.indicator, found.region), found.period.code()));
    for (const LightRule& rule : plan.rules)
        lines.append(QStringLiteral("rule %1 form %2 limits %3 %4")
                         .arg(rule.reference(), ruleFormCode(rule.form), figure(rule.onTrackLimit),
                              figure(rule.watchLimit)));
    return lines.join(u'\n');
}

QString snapshotText(const Snapshot& snapshot)
{
    QStringList lines = {snapshot.period.code(), inForceText(*snapshot.plan)};
    for (const Observation& o : snapshot.observations)
        lines.append(observationText(o));
    for (const Observation& o : snapshot.lastYear)
        lines.append(QStringLiteral("last year ") + observationText(o));
    for (const LightOverride& set : snapshot.overrides)
        lines.append(
            QStringLiteral("override %1 in %2: %3")
                .arg(place(set.indicator, set.region), set.period.code(), lightCode(set.light)));
    for (const DeliverableReport& report : snapshot.deliverableReports)
        lines.append(QStringLiteral("deliverable %1 state %2")
                         .arg(report.deliverable.value)
                         .arg(int(report.state)));
    for (const ProjectReport& report : snapshot.projectReports)
        lines.append(
            QStringLiteral("project %1 stage %2").arg(report.project.value).arg(int(report.stage)));
    return lines.join(u'\n');
}

} // namespace kmh::test
