// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kmhctl/course_command.h"

#include "app/kmhctl/exit_code.h"
#include "app/kmhctl/shared_options.h"
#include "core/domain/text.h"
#include "core/report/course_json.h"
#include "core/report/course_text.h"
#include "core/report/status_filter.h"

namespace kmh {

namespace {

const auto kRegion = QStringLiteral("region");

} // namespace

QString CourseCommand::summary() const
{
    return kmh::tr("One indicator by reporting period: figures, plan, forecast, what must come.");
}

QList<QCommandLineOption> CourseCommand::options() const
{
    return {indicatorOption(),
            {kRegion, kmh::tr("in which region, by its name or code; the province unless given"),
             QStringLiteral("R")},
            periodOption(),
            asOfOption(),
            ruleOption(),
            formatOption()};
}

int CourseCommand::execute(const QCommandLineParser& arguments, Console& console) const
{
    const bool json = asksJson(arguments);
    const Workbook workbook = console.openWorkbook();
    const auto indicator = indicatorAsked(arguments, *workbook.plan());
    if (!indicator)
        throw Error(Error::Kind::Usage, kmh::tr("Say which indicator: --indicator CODE."));
    const auto snapshot = snapshotAsked(arguments, workbook, indicator);
    const Plan& plan = *snapshot->plan;
    const RegionId region =
        arguments.isSet(kRegion) ? findRegion(plan, arguments.value(kRegion)) : plan.province().id;
    const CourseReport report =
        courseReport(snapshot, ruleAsked(arguments, plan), *indicator, region);
    if (json)
        console.printJson(courseJson(report));
    else
        console.out() << courseText(report);
    return ExitDone;
}

} // namespace kmh
