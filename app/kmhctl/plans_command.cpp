// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/plans_command.h"

#include "app/kmhctl/exit_code.h"
#include "app/kmhctl/shared_options.h"
#include "core/domain/text.h"
#include "core/report/plan_comparison.h"
#include "ui/assess.h"

namespace kmh {

namespace {

const auto kWith = QStringLiteral("with");

/// At the end of what was reported, or else of the plan.
std::shared_ptr<const Assessment> atItsEnd(const Workbook& workbook)
{
    return assess(workbook, workbook.lastReportedXun().value_or(workbook.plan()->period), {});
}

} // namespace

QString PlansCommand::summary() const
{
    return kmh::tr("The plan beside another workbook's: indicators and measures found in both.");
}

QList<QCommandLineOption> PlansCommand::options() const
{
    return {{kWith, kmh::tr("the workbook of the other plan, an earlier or a later one"),
             QStringLiteral("FILE.kmh")},
            formatOption()};
}

int PlansCommand::execute(const QCommandLineParser& arguments, Console& console) const
{
    const bool json = asksJson(arguments);
    if (!arguments.isSet(kWith))
        throw Error(Error::Kind::Usage,
                    kmh::tr("Say which workbook to compare with: --with FILE.kmh."));
    const Workbook workbook = console.openWorkbook();
    const Workbook other = Workbook::open(arguments.value(kWith), Workbook::Access::ReadOnly);
    const PlanComparison comparison = comparePlans(atItsEnd(other), atItsEnd(workbook));
    if (json)
        console.printJson(planComparisonJson(comparison));
    else
        console.out() << planComparisonText(comparison);
    return ExitDone;
}

} // namespace kmh
