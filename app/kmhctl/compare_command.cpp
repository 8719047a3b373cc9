// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/compare_command.h"

#include "app/kmhctl/exit_code.h"
#include "app/kmhctl/shared_options.h"
#include "core/domain/text.h"
#include "core/evaluation/evaluate.h"
#include "core/report/comparison_report.h"

namespace kmh {

namespace {

const auto kRule = QStringLiteral("rule");

QVector<LightRule> rulesAsked(const QCommandLineParser& arguments, const Assessment& assessment)
{
    if (!arguments.isSet(kRule))
        return rulesToCompare(assessment);
    QVector<LightRule> rules;
    for (const QString& name : arguments.values(kRule))
        rules.append(ruleOf(assessment.plan(), name));
    return rules;
}

} // namespace

QString CompareCommand::summary() const
{
    return kmh::tr("Every indicator under every rule side by side, with what decided each light.");
}

QList<QCommandLineOption> CompareCommand::options() const
{
    return {sectorOption(),
            indicatorOption(),
            periodOption(),
            asOfOption(),
            {kRule,
             kmh::tr("a rule to compare, such as linear-points or plan-ratio@1; may be given "
                     "several times; the newest version of each unless given"),
             QStringLiteral("NAME")},
            formatOption()};
}

int CompareCommand::execute(const QCommandLineParser& arguments, Console& console) const
{
    const bool json = asksJson(arguments);
    const Workbook workbook = console.openWorkbook();
    const auto snapshot = snapshotAsked(arguments, workbook);
    const auto sector = sectorAsked(arguments, *snapshot->plan);
    const auto indicator = indicatorAsked(arguments, *snapshot->plan);
    const Assessment assessment = evaluate(snapshot);
    const RuleComparison comparison = compareRules(assessment, rulesAsked(arguments, assessment),
                                                   sector, std::nullopt, indicator);
    if (json)
        console.printJson(comparisonJson(comparison));
    else
        console.out() << comparisonText(comparison);
    return ExitDone;
}

} // namespace kmh
