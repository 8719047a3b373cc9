// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/evaluation/case_reader.h"

#include "tests/evaluation/case_json.h"
#include "tests/evaluation/one_indicator.h"

#include <QtCore/QJsonArray>

#include <algorithm>

namespace kmh::test {

namespace {

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ');
}

Plan readPlan(const QJsonObject& input)
{
    const QJsonObject described = input.value(u"indicator").toObject();
    refuseUnknownKeys(described, words("kind calendar unit decimals"));
    const auto kind = choiceIn<IndicatorKind>(described, QStringLiteral("kind"),
                                              words("cumulative level rate count milestone"));
    const auto calendar =
        choiceIn<Calendar>(described, QStringLiteral("calendar"),
                           words("xun month month_without_january quarter half year"));
    Plan plan = planWith(kind, calendar);
    plan.period = periodIn(input, QStringLiteral("plan_period"));
    plan.indicators.first().unit = described.value(u"unit").toString();
    plan.indicators.first().decimals = described.value(u"decimals").toInt();
    return plan;
}

Target readTarget(const QJsonObject& described)
{
    refuseUnknownKeys(described, words("comparator value upper due"));
    const auto comparator = comparatorFromCode(described.value(u"comparator").toString());
    if (!comparator)
        fail(QStringLiteral("the target has no comparator"));
    Target result = target(*comparator, number(described.value(u"value")),
                           periodIn(described, QStringLiteral("due")));
    result.upper = optionalNumber(described, QStringLiteral("upper"));
    if ((result.comparator == Comparator::Between) != result.upper.has_value())
        fail(QStringLiteral("a range, and only a range, has an upper end"));
    return result;
}

QVector<PlannedCourse::Point> readPoints(const QJsonArray& described)
{
    QVector<PlannedCourse::Point> points;
    for (const QJsonValue& point : described)
        points.append(planPoint(point[u"period"].toString(), number(point[u"value"])));
    return points;
}

QVector<PlannedCourse> readCourses(const QJsonObject& input)
{
    if (input.contains(u"plan_points"))
        return {course(readPoints(input.value(u"plan_points").toArray()))};
    if (!input.contains(u"trajectory"))
        return {};
    const QJsonObject described = input.value(u"trajectory").toObject();
    refuseUnknownKeys(described, words("shape points"));
    return {course(readPoints(described.value(u"points").toArray()), kProvince,
                   choiceIn<PlannedCourse::Shape>(described, QStringLiteral("shape"),
                                                  words("points linear shares flat")))};
}

void readRelease(const QJsonObject& described, Plan& plan)
{
    refuseUnknownKeys(described, words("lag_days dates"));
    plan.indicators.first().reportLagDays = described.value(u"lag_days").toInt();
    for (const QJsonValue& date : described.value(u"dates").toArray()) {
        const QDate day = QDate::fromString(date[u"day"].toString(), Qt::ISODate);
        if (!day.isValid())
            fail(QStringLiteral("a release date is not a day"));
        plan.releaseDates.append(
            {kIndicator, periodIn(date.toObject(), QStringLiteral("period")), day, {}});
    }
}

Observation readObservation(const QJsonObject& described)
{
    refuseUnknownKeys(described, words("period value cumulative quality version"));
    Observation observation = own(periodIn(described, QStringLiteral("period")).code(), 0);
    observation.value = optionalNumber(described, QStringLiteral("value"));
    observation.cumulative = optionalNumber(described, QStringLiteral("cumulative"));
    if (!observation.value && !observation.cumulative)
        fail(QStringLiteral("an observation has no figure"));
    observation.quality = choiceIn<Quality>(described, QStringLiteral("quality"),
                                            words("preliminary final estimated"));
    observation.version = described.value(u"version").toInt(1);
    return observation;
}

LightOverride readOverride(const QJsonObject& described, const Period& period)
{
    refuseUnknownKeys(described, words("light by reason"));
    const auto light = std::find_if(kLights.begin(), kLights.end(), [&](Light candidate) {
        return lightCode(candidate) == described.value(u"light").toString();
    });
    if (light == kLights.end())
        fail(QStringLiteral("the override sets no light"));
    return {
        kIndicator, kProvince,
        period,     *light,
        false,      {{}, described.value(u"by").toString(), described.value(u"reason").toString()}};
}

} // namespace

EvaluationCase readCase(const QJsonObject& input)
{
    refuseUnknownKeys(input,
                      words("about source plan_period indicator target plan_points trajectory"
                            " release breaks observations override period rule"));
    Plan plan = readPlan(input);
    if (input.value(u"target").isObject())
        plan.targets = {readTarget(input.value(u"target").toObject())};
    plan.courses = readCourses(input);
    readRelease(input.value(u"release").toObject(), plan);
    for (const QJsonValue& period : input.value(u"breaks").toArray())
        plan.breaks.append({kIndicator, {}, test::period(period.toString()), {}});
    QVector<Observation> observations;
    for (const QJsonValue& observation : input.value(u"observations").toArray())
        observations.append(readObservation(observation.toObject()));
    const Period period = periodIn(input, QStringLiteral("period"));
    Snapshot snapshot = snapshotOf(plan, period.code(), observations);
    if (input.contains(u"override"))
        snapshot.overrides = {readOverride(input.value(u"override").toObject(), period)};
    return {snapshot, input.value(u"rule").toString(plan.lightRule)};
}

} // namespace kmh::test
