// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/briefing_source.h"

#include "core/evaluation/previous_round.h"
#include "ui/assess.h"
#include "ui/desk.h"
#include "ui/moments.h"

namespace kmh {

BriefingInput readBriefing(const Workbook& workbook, const Period& period, const QDateTime& asOf,
                           const QDateTime& now)
{
    return readBriefing(workbook, assess(workbook, period, asOf), now);
}

BriefingInput readBriefing(const Desk& desk)
{
    return readBriefing(desk.workbook(), std::make_shared<const Assessment>(desk.assessment()),
                        desk.now());
}

BriefingInput readBriefing(const Workbook& workbook, std::shared_ptr<const Assessment> assessment,
                           const QDateTime& now)
{
    const Period& period = assessment->period();
    const QDateTime& asOf = assessment->snapshot->asOf;
    BriefingInput input;
    input.madeAt = asOf.isValid() ? asOf : now;
    input.assessment = assessment;
    const Plan& plan = input.assessment->plan();
    input.wordings = workbook.wordings(period, asOf);
    input.outline =
        BriefingOutline::of(plan, workbook.setting(QString::fromLatin1(kBriefingOutlineSetting)));
    const std::optional<Period> before = previousRound(plan, period);
    if (!before)
        return input;
    // One rule for all, or a light would have turned without a figure having changed.
    const LightRule& rule = input.assessment->rule;
    input.before = assess(workbook, *before, asOf, rule);
    const QDateTime from = endOf(*before);
    if (from < input.madeAt)
        input.changes = changesBetween(*assess(workbook, period, from, rule), *input.assessment,
                                       workbook.revisions(from, asOf));
    return input;
}

} // namespace kmh
