// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/day_label.h"
#include "core/domain/text.h"
#include "core/report/bulletin/bulletin_parts.h"
#include "core/report/bulletin/bulletin_words.h"
#include "core/report/bulletin/deliverable_words.h"
#include "core/report/bulletin/due_words.h"

namespace kmh {

namespace {

constexpr qsizetype kNamed = 10; // of a list in the body; the annex has them all

/// “按照《…》（青政办函〔2025〕5号）要求”.
Sentence basis(const Plan& plan)
{
    const Piece title{plan.title, noticePlace(plan, plan.title)};
    if (plan.documentNo.isEmpty())
        return compose(tr("“%1”"), {title});
    return compose(tr("“%1” (%2)"), {title, {plan.documentNo, noticePlace(plan, plan.documentNo)}});
}

BulletinPart deliverableParagraphs(const BulletinInput& input)
{
    const Assessment& assessment = *input.assessment;
    const DeliverableGroups groups = deliverableGroups(assessment);
    if (groups.all.isEmpty())
        return {};
    Sentence counts = deliverableCounts(assessment, groups);
    if (groups.overdue.size() > kNamed)
        counts = compose(tr("%1 Of what is due and not done, %2 follow; the annex has them all."),
                         {counts, counted(kNamed, subjectsOf(groups.overdue.mid(0, kNamed)))});
    BulletinPart part{paragraph(QStringLiteral("summary/deliverables"), counts)};
    for (const DeliverableGroups::Item& item : groups.overdue.mid(0, kNamed))
        part.append(point(QStringLiteral("summary/deliverable/") + item.deliverable->code,
                          overdueSentence(assessment, item)));
    return part;
}

} // namespace

BulletinParagraph openingParagraph(const BulletinInput& input)
{
    const Assessment& assessment = *input.assessment;
    const Plan& plan = assessment.plan();
    const QDate day = assessment.period().lastDay();
    const QDate end = plan.period.lastDay();
    const QString pattern =
        day < end ? tr("As %1 asks, this reports how things stand for %2 (until %3).")
        : day == end
            ? tr("As %1 asks, this reports how things stand for %2 (until %3, when its term "
                 "ended).")
            : tr("As %1 asks, this reports how things stand for %2 (until %3; its term ended "
                 "on %4).");
    const Sentence opening = compose(pattern, {basis(plan), periodLabel(assessment.period()),
                                               longDayLabel(day), longDayLabel(end)});
    return paragraph(QStringLiteral("opening"), opening);
}

BulletinPart summaryPart(const BulletinInput& input)
{
    BulletinPart part{BulletinHeading{tr("The whole"), 1}};
    part += targetParagraphs(input);
    part += deliverableParagraphs(input);
    part.append(paragraph(QStringLiteral("summary/reports"), reportCounts(input)));
    part += changeParagraphs(input);
    return part;
}

} // namespace kmh
