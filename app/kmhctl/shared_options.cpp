// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/shared_options.h"

#include "app/kmhctl/argument_values.h"
#include "core/domain/text.h"
#include "core/evaluation/evaluate.h"
#include "core/report/status_filter.h"

namespace kmh {

namespace {

const auto kPeriod = QStringLiteral("period");
const auto kAsOf = QStringLiteral("as-of");
const auto kRule = QStringLiteral("rule");
const auto kSector = QStringLiteral("sector");
const auto kIndicator = QStringLiteral("indicator");
const auto kBy = QStringLiteral("by");
const auto kFormat = QStringLiteral("format");
const auto kTable = QStringLiteral("table");
const auto kJson = QStringLiteral("json");

} // namespace

QCommandLineOption periodOption()
{
    return {kPeriod,
            tr("at the end of which period, such as 2025, 2025H1, 2025Q1, 2025-03 or 2025-03-X2; "
               "the last one reported unless given"),
            QStringLiteral("P")};
}

QCommandLineOption asOfOption()
{
    return {kAsOf, tr("as known at that time, such as 2025-03-21 or 2025-03-21T08:30"),
            QStringLiteral("TIME")};
}

QCommandLineOption ruleOption()
{
    return {kRule,
            tr("judged by which rule, such as linear-points, or plan-ratio@1 for a version; the "
               "plan's own unless given"),
            QStringLiteral("NAME")};
}

QCommandLineOption sectorOption()
{
    return {kSector, tr("only this sector, by its name or code"), QStringLiteral("S")};
}

QCommandLineOption indicatorOption()
{
    return {kIndicator, tr("only this indicator, by its code or name"), QStringLiteral("CODE")};
}

QCommandLineOption formatOption()
{
    return {kFormat, tr("how to write it"), QStringLiteral("table|json"), kTable};
}

QCommandLineOption byOption()
{
    return {kBy, tr("who does it"), QStringLiteral("NAME")};
}

QString byAsked(const QCommandLineParser& arguments)
{
    return arguments.value(kBy).trimmed();
}

QString recordedBy(const QCommandLineParser& arguments)
{
    const QString named = byAsked(arguments);
    return named.isEmpty() ? qEnvironmentVariable(
                                 "USER", qEnvironmentVariable("USERNAME", QStringLiteral("kmhctl")))
                           : named;
}

QDateTime asOfAsked(const QCommandLineParser& arguments)
{
    return arguments.isSet(kAsOf) ? readMoment(arguments.value(kAsOf)) : QDateTime();
}

Period periodAsked(const QCommandLineParser& arguments, const Workbook& workbook,
                   const QDateTime& asOf)
{
    const std::shared_ptr<const Plan> plan = workbook.plan();
    if (arguments.isSet(kPeriod))
        return readPeriod(arguments.value(kPeriod), *plan);
    return workbook.lastReportedXun(asOf).value_or(plan->period.parts(Period::Kind::Xun).last());
}

std::optional<SectorId> sectorAsked(const QCommandLineParser& arguments, const Plan& plan)
{
    if (!arguments.isSet(kSector))
        return {};
    return findSector(plan, arguments.value(kSector));
}

std::optional<IndicatorId> indicatorAsked(const QCommandLineParser& arguments, const Plan& plan)
{
    if (!arguments.isSet(kIndicator))
        return {};
    return findIndicator(plan, arguments.value(kIndicator)).id;
}

bool asksJson(const QCommandLineParser& arguments)
{
    return readChoice(arguments.value(kFormat), kFormat, {kTable, kJson}) == kJson;
}

std::shared_ptr<const Snapshot> snapshotAsked(const QCommandLineParser& arguments,
                                              const Workbook& workbook,
                                              std::optional<IndicatorId> indicator)
{
    const QDateTime asOf = asOfAsked(arguments);
    return std::make_shared<const Snapshot>(
        workbook.snapshot({.period = periodAsked(arguments, workbook, asOf),
                           .asOf = asOf,
                           .indicator = indicator,
                           .lastYear = indicator.has_value()}));
}

LightRule ruleAsked(const QCommandLineParser& arguments, const Plan& plan)
{
    return ruleOf(plan, arguments.isSet(kRule) ? arguments.value(kRule) : plan.lightRule);
}

} // namespace kmh
