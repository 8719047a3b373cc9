// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/day_label.h"
#include "core/domain/number_format.h"
#include "core/domain/text.h"
#include "core/evaluation/calendar.h"
#include "core/report/briefing/headlines.h"
#include "core/report/briefing/pages.h"
#include "core/report/course_sentence.h"

#include <algorithm>

namespace kmh {

namespace {

constexpr int kClosingRows = 6;

/// Whether it is said what each remaining 旬 must bring.
bool saysPace(const Telling& telling, const BriefingItem& item)
{
    return !item.isDeliverable() && item.standing != Standing::Missing &&
           telling.now.provincial(*item.indicator).requiredPerXun;
}

/// What is lacking until the target, and what each remaining 旬 must bring; of a deliverable when
/// it is due.
QString whatIsLeft(const Telling& telling, const BriefingItem& item)
{
    if (item.isDeliverable())
        return tr("%1 (due %2)").arg(item.lack, dayLabel(item.due));
    const IndicatorAssessment& a = telling.now.provincial(*item.indicator);
    if (saysPace(telling, item))
        return courseSentence(telling.now, a);
    if (item.lack.isEmpty() && a.expected && !a.isCurrent())
        return tr("%1 not reported")
            .arg(reportLabel(telling.plan.indicator(a.indicator).calendar, *a.expected));
    return item.lack.isEmpty() ? lightLabel(item.light) : item.lack;
}

/// The most urgent of what is open; where nothing is behind, what is due first.
BriefingItems urgentAtEnd(const Telling& telling)
{
    const BriefingItems open = telling.openAtEnd();
    BriefingItems urgent = open.standing({Standing::Behind, Standing::Overdue, Standing::Missing,
                                          Standing::Watch, Standing::OnTrack, Standing::DueSoon});
    urgent.all = urgent.all.mid(0, kClosingRows);
    return urgent;
}

BriefingTable closingTable(const Telling& telling, const BriefingItems& urgent)
{
    BriefingTable table;
    table.columns = {{tr("What"), 4}, {tr("What is left"), 5}, {tr("Lead unit"), 3}};
    for (const BriefingItem& item : urgent.all)
        table.rows.append({{{item.name, item.light},
                            {whatIsLeft(telling, item)},
                            {leadSentence(telling.plan, item.measure).text}},
                           item.about});
    return table;
}

BriefingLines closingLines(const Telling& telling, const BriefingItems& urgent)
{
    BriefingLines lines;
    // The only thing due has no page of its own.
    const BriefingItems due = telling.dueNext();
    if (due.size() == 1 && !due.without(urgent).isEmpty())
        lines.lines.append(
            lineOf(tr("Due next"), compose(tr("%1 (due %2)"), {Piece(due.first().name, due.about()),
                                                               Piece(dayLabel(due.first().due))})));
    const BriefingItems others = telling.openAtEnd().without(urgent);
    if (!others.isEmpty())
        lines.lines.append(lineOf(
            tr("Besides"), countedAs(others, tr("%1 more still open"), tr("%1 more still open"))));
    if (std::any_of(urgent.all.begin(), urgent.all.end(),
                    [&](const BriefingItem& item) { return saysPace(telling, item); }))
        lines.lines.append(
            lineOf(tr("Note"), {tr("What each period must bring is %1.").arg(calculationNote())}));
    return lines;
}

} // namespace

QString briefingName(const Plan& plan)
{
    return tr("%1: briefing").arg(plan.shortTitle.isEmpty() ? plan.title : plan.shortTitle);
}

BriefingPage titlePage(const Telling& telling)
{
    BriefingPage page;
    page.kind = BriefingPage::Kind::Title;
    page.about = aboutPlan(telling.plan);
    page.headline = Piece(briefingName(telling.plan), page.about).sentence;
    page.kicker = telling.plan.issuer;
    if (!telling.plan.documentNo.isEmpty())
        page.subtitle.append(telling.plan.documentNo);
    page.subtitle.append(periodLabel(telling.now.period()));
    const QDateTime& asOf = telling.now.snapshot->asOf;
    page.subtitle.append(tr("figures as known at %1")
                             .arg(momentLabel(asOf.isValid() ? asOf : telling.input.madeAt)));
    page.source = sourceLine(telling, {});
    return page;
}

BriefingPage closingPage(const Telling& telling)
{
    BriefingPage page;
    page.kind = BriefingPage::Kind::Closing;
    page.headline = closingHeadline(telling);
    page.about = aboutPlan(telling.plan);
    const BriefingItems urgent = urgentAtEnd(telling);
    if (!urgent.isEmpty())
        page.blocks.append(closingTable(telling, urgent));
    page.blocks.append(closingLines(telling, urgent));
    page.source = sourceLine(telling, {});
    return page;
}

} // namespace kmh
