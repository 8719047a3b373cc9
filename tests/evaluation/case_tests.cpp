// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/evaluation/explanation.h"
#include "tests/evaluation/case_json.h"
#include "tests/evaluation/case_reader.h"
#include "tests/evaluation/one_indicator.h"
#include "tests/support/catch.h"

#include <QtCore/QDir>

#include <cmath>

using namespace kmh;
using namespace kmh::test;

namespace {

QString groundCode(Ground ground)
{
    switch (ground) {
    case Ground::TargetToBeSet: return QStringLiteral("to_be_set");
    case Ground::ReportNotDue: return QStringLiteral("not_due");
    case Ground::ReportMissing: return QStringLiteral("missing");
    case Ground::TargetHolds: return QStringLiteral("holds");
    case Ground::UnmetWhenDue: return QStringLiteral("unmet_when_due");
    case Ground::NoCourse: return QStringLiteral("no_course");
    case Ground::Ratio: return QStringLiteral("ratio");
    case Ground::Difference: return QStringLiteral("difference");
    case Ground::StraightDifference: return QStringLiteral("straight_difference");
    case Ground::Points: return QStringLiteral("points");
    case Ground::Share: return QStringLiteral("share");
    case Ground::JudgedWhenDue: return QStringLiteral("judged_when_due");
    }
    Q_UNREACHABLE();
}

QString qualityCode(Quality quality)
{
    switch (quality) {
    case Quality::Preliminary: return QStringLiteral("preliminary");
    case Quality::Final: return QStringLiteral("final");
    case Quality::Estimated: return QStringLiteral("estimated");
    }
    Q_UNREACHABLE();
}

QJsonValue figure(const std::optional<double>& value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonValue optionalCode(const std::optional<Period>& period)
{
    return period ? QJsonValue(period->code()) : QJsonValue();
}

/// Everything a case may check, under its name.
QJsonObject figuresOf(const Plan& plan, const IndicatorAssessment& a)
{
    QJsonObject forecast;
    if (a.forecast)
        forecast = {{QStringLiteral("value"), a.forecast->value},
                    {QStringLiteral("low"), a.forecast->low},
                    {QStringLiteral("high"), a.forecast->high}};
    return {
        {QStringLiteral("light"), lightCode(a.light)},
        {QStringLiteral("rule_light"), lightCode(a.ruleLight)},
        {QStringLiteral("ground"), groundCode(a.ground)},
        {QStringLiteral("measure"), figure(a.measure)},
        {QStringLiteral("actual"), figure(a.actual)},
        {QStringLiteral("actual_period"), optionalCode(a.actualPeriod)},
        {QStringLiteral("expected_period"), optionalCode(a.expected)},
        {QStringLiteral("next_report"), optionalCode(a.nextReport)},
        {QStringLiteral("next_report_day"), a.nextReportDay.isValid()
                                                ? QJsonValue(a.nextReportDay.toString(Qt::ISODate))
                                                : QJsonValue()},
        {QStringLiteral("quality"), qualityCode(a.quality)},
        {QStringLiteral("elapsed_share"), figure(a.elapsedShare)},
        {QStringLiteral("plan_to_date"), figure(a.planToDate)},
        {QStringLiteral("straight_to_date"), figure(a.straightToDate)},
        {QStringLiteral("completion"), figure(a.completion)},
        {QStringLiteral("lag_points"), figure(a.lagPoints)},
        {QStringLiteral("gap_to_target"), figure(a.gapToTarget)},
        {QStringLiteral("gap_to_plan"), figure(a.gapToPlan)},
        {QStringLiteral("remaining_xun"),
         a.remainingXun ? QJsonValue(*a.remainingXun) : QJsonValue()},
        {QStringLiteral("required_per_xun"), figure(a.requiredPerXun)},
        {QStringLiteral("required_multiple"), figure(a.requiredMultiple)},
        {QStringLiteral("forecast"), a.forecast ? QJsonValue(forecast) : QJsonValue()},
        {QStringLiteral("reason"), reasonOf(plan, a)},
    };
}

bool isClose(double found, double expected)
{
    const double scale = std::max({std::abs(found), std::abs(expected), 1.0});
    return std::abs(found - expected) <= 1e-9 * scale;
}

/// Compares what a case names; words are compared as they are, figures within 1e-9.
void compare(const QString& name, const QJsonValue& found, const QJsonValue& expected)
{
    INFO(name.toStdString() << " is " << found.toVariant().toString().toStdString()
                            << " and should be " << expected.toVariant().toString().toStdString());
    if (expected.isNull()) {
        CHECK(found.isNull());
    } else if (expected.isObject()) {
        REQUIRE(found.isObject());
        const QJsonObject parts = expected.toObject();
        for (const QString& part : parts.keys())
            compare(name + u'.' + part, found[part], parts.value(part));
    } else if (found.isString()) {
        CHECK(found.toString() == expected.toString());
    } else {
        REQUIRE(found.isDouble());
        CHECK(isClose(found.toDouble(), number(expected)));
    }
}

void runCase(const QString& folder)
{
    const EvaluationCase described = readCase(readObject(folder + QStringLiteral("/input.json")));
    const Assessment assessment =
        evaluate(std::make_shared<const Snapshot>(described.snapshot), described.rule);
    QJsonObject expected = readObject(folder + QStringLiteral("/expected.json"));
    expected.remove(QStringLiteral("working"));
    const QJsonObject found = figuresOf(assessment.plan(), assessment.provincial(kIndicator));
    refuseUnknownKeys(expected, found.keys());
    REQUIRE(expected.contains(QStringLiteral("light")));
    for (const QString& name : expected.keys())
        compare(name, found.value(name), expected.value(name));
}

} // namespace

TEST_CASE("Hand-worked evaluation cases")
{
    const QDir folder(QStringLiteral(KMH_SOURCE_DIR "/tests/cases/evaluation"));
    const QStringList names = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    REQUIRE(names.size() >= 60);
    for (const QString& name : names) {
        INFO("case " << name.toStdString());
        runCase(folder.filePath(name));
    }
}

TEST_CASE("A calculation in a case is worked out as on paper")
{
    CHECK(number(QStringLiteral("900 + 2100 * 20 / 31")) == Approx(2254.8387096774));
    CHECK(number(QStringLiteral("100 - 12 / 4 - 1")) == 96);
    CHECK(number(7.5) == 7.5);
    CHECK_THROWS(number(QJsonValue(true)));
}

TEST_CASE("A case with a misspelt key is refused")
{
    QJsonObject input = readObject(
        QStringLiteral(KMH_SOURCE_DIR "/tests/cases/evaluation/fifty-is-not-more-than-fifty/"
                                      "input.json"));
    input.insert(QStringLiteral("plan_pionts"), QJsonValue());
    CHECK_THROWS(readCase(input));
}
