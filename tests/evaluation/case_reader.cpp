// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/evaluation/case_reader.h"

#include "tests/evaluation/one_indicator.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <stdexcept>

namespace kmh::test {

namespace {

[[noreturn]] void fail(const QString& message)
{
    throw std::runtime_error(message.toStdString());
}

Period periodIn(const QJsonObject& object, const QString& key)
{
    const auto found = Period::parse(object.value(key).toString());
    if (!found)
        fail(QStringLiteral("“%1” is not a period").arg(key));
    return *found;
}

/// Which of the words a key holds, as a value of an enum that lists them in the same order.
template<class Enum>
Enum wordIn(const QJsonObject& object, const QString& key, const QStringList& words)
{
    const qsizetype index = words.indexOf(object.value(key).toString());
    if (index < 0)
        fail(QStringLiteral("“%1” must be one of %2").arg(key, words.join(u' ')));
    return Enum(index);
}

Plan readPlan(const QJsonObject& input)
{
    const QJsonObject described = input.value(u"indicator").toObject();
    refuseUnknownKeys(described, {QStringLiteral("kind"), QStringLiteral("calendar"),
                                  QStringLiteral("unit"), QStringLiteral("decimals")});
    const auto kind = wordIn<IndicatorKind>(described, QStringLiteral("kind"),
                                            {QStringLiteral("cumulative"), QStringLiteral("level"),
                                             QStringLiteral("rate"), QStringLiteral("count"),
                                             QStringLiteral("milestone")});
    const auto calendar = wordIn<Calendar>(
        described, QStringLiteral("calendar"),
        {QStringLiteral("xun"), QStringLiteral("month"), QStringLiteral("month_without_january"),
         QStringLiteral("quarter"), QStringLiteral("half"), QStringLiteral("year")});
    Plan plan = planWith(kind, calendar);
    plan.period = periodIn(input, QStringLiteral("plan_period"));
    plan.indicators.first().unit = described.value(u"unit").toString();
    plan.indicators.first().decimals = described.value(u"decimals").toInt();
    return plan;
}

Target readTarget(const QJsonObject& described)
{
    refuseUnknownKeys(
        described, {QStringLiteral("comparator"), QStringLiteral("value"), QStringLiteral("due")});
    const auto comparator = comparatorFromCode(described.value(u"comparator").toString());
    if (!comparator)
        fail(QStringLiteral("the target has no comparator"));
    return target(*comparator, number(described.value(u"value")),
                  periodIn(described, QStringLiteral("due")));
}

Observation readObservation(const QJsonObject& described)
{
    refuseUnknownKeys(described, {QStringLiteral("period"), QStringLiteral("value"),
                                  QStringLiteral("cumulative")});
    Observation observation = own(periodIn(described, QStringLiteral("period")).code(), 0);
    observation.value.reset();
    if (described.contains(u"value"))
        observation.value = number(described.value(u"value"));
    if (described.contains(u"cumulative"))
        observation.cumulative = number(described.value(u"cumulative"));
    if (!observation.value && !observation.cumulative)
        fail(QStringLiteral("an observation has no figure"));
    return observation;
}

/// Factors joined by * and /, worked out from left to right.
double product(const QString& text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    double result = words.value(0).toDouble();
    for (qsizetype i = 1; i + 1 < words.size(); i += 2) {
        const double factor = words.at(i + 1).toDouble();
        result = words.at(i) == u"*" ? result * factor : result / factor;
    }
    return result;
}

} // namespace

QJsonObject readObject(const QString& path)
{
    QFile file(path);
    QJsonParseError error;
    if (!file.open(QIODevice::ReadOnly))
        fail(QStringLiteral("%1 cannot be read").arg(path));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        fail(QStringLiteral("%1 at %2: %3").arg(path).arg(error.offset).arg(error.errorString()));
    return document.object();
}

void refuseUnknownKeys(const QJsonObject& object, const QStringList& known)
{
    for (const QString& key : object.keys()) {
        if (!known.contains(key))
            fail(QStringLiteral("“%1” is not a key the cases know").arg(key));
    }
}

Snapshot readCase(const QJsonObject& input)
{
    refuseUnknownKeys(input, {QStringLiteral("about"), QStringLiteral("source"),
                              QStringLiteral("plan_period"), QStringLiteral("indicator"),
                              QStringLiteral("target"), QStringLiteral("plan_points"),
                              QStringLiteral("observations"), QStringLiteral("period")});
    Plan plan = readPlan(input);
    if (input.value(u"target").isObject())
        plan.targets = {readTarget(input.value(u"target").toObject())};
    QVector<PlannedCourse::Point> points;
    for (const QJsonValue& point : input.value(u"plan_points").toArray())
        points.append(planPoint(point[u"period"].toString(), number(point[u"value"])));
    if (!points.isEmpty())
        plan.courses = {course(points)};
    QVector<Observation> observations;
    for (const QJsonValue& observation : input.value(u"observations").toArray())
        observations.append(readObservation(observation.toObject()));
    return snapshotOf(plan, periodIn(input, QStringLiteral("period")).code(), observations);
}

double number(const QJsonValue& value)
{
    if (value.isDouble())
        return value.toDouble();
    if (!value.isString())
        fail(QStringLiteral("a figure is neither a number nor a calculation"));
    double sum = 0;
    double sign = 1;
    QString term;
    for (const QString& word : value.toString().split(u' ', Qt::SkipEmptyParts)) {
        if (word != u"+" && word != u"-") {
            term += u' ' + word;
            continue;
        }
        sum += sign * product(term);
        sign = word == u"+" ? 1 : -1;
        term.clear();
    }
    return sum + sign * product(term);
}

} // namespace kmh::test
