// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "core/report/bulletin/bulletin_parts.h"
#include "core/report/bulletin/bulletin_words.h"
#include "core/report/bulletin/indicator_words.h"
#include "core/report/bulletin/target_groups.h"

namespace kmh {

namespace {

/// “滞后2项（甲距计划差1家、乙…）”; of those missing only the names.
Sentence clause(const Assessment& assessment, const TargetGroups::List& list,
                const QString& pattern)
{
    const Plan& plan = assessment.plan();
    QVector<Piece> names;
    for (const IndicatorAssessment* a : list) {
        Sentence name = indicatorPiece(plan, *a).sentence;
        const QString gap = a->ruleLight == Light::Missing ? QString() : gapWords(assessment, *a);
        if (!gap.isEmpty())
            name = compose(tr("%1, being %2"), {name, about(gap, plan, *a)});
        if (a->override)
            name = compose(tr("%1, set by a person"), {name});
        names.append(name);
    }
    return compose(pattern,
                   {counted(list.size(), subjectsOf(plan, list)), joined(names, tr(", "))});
}

/// What one prefecture is short of; empty where nothing is.
Sentence shortfalls(const Assessment& assessment, const Region& region, const TargetGroups& groups)
{
    const Plan& plan = assessment.plan();
    QVector<Piece> clauses;
    if (!groups.behind.isEmpty())
        clauses.append(clause(assessment, groups.behind, tr("%1 behind (%2)")));
    if (!groups.watch.isEmpty())
        clauses.append(clause(assessment, groups.watch, tr("%1 to be watched (%2)")));
    if (!groups.missing.isEmpty())
        clauses.append(clause(assessment, groups.missing, tr("%1 not reported (%2)")));
    if (clauses.isEmpty())
        return {};
    return compose(tr("%1, of %2: %3."),
                   {regionPiece(plan, region.id),
                    counted(groups.all.size(), tr("1 quantified target"),
                            tr("%1 quantified targets"), subjectsOf(plan, groups.all)),
                    joined(clauses, tr("; "))});
}

} // namespace

BulletinPart regionsPart(const BulletinInput& input)
{
    const Assessment& assessment = *input.assessment;
    const Plan& plan = assessment.plan();
    BulletinPart part;
    QVector<Piece> well;
    for (const Region& region : plan.prefectures()) {
        const TargetGroups groups = targetGroups(assessment, region.id);
        if (groups.all.isEmpty())
            continue;
        const Sentence sentence = shortfalls(assessment, region, groups);
        if (sentence.isEmpty())
            well.append(regionPiece(plan, region.id));
        else
            part.append(paragraph(QStringLiteral("region/%1").arg(region.id.value), sentence));
    }
    if (!well.isEmpty())
        part.append(paragraph(
            QStringLiteral("regions/kept"),
            compose(well.size() == 1
                        ? tr("Nothing of %1 is behind, to be watched or not reported.")
                        : tr("Nothing of these is behind, to be watched or not reported: %1."),
                    {joined(well, tr(", "))})));
    if (!part.isEmpty())
        part.prepend(BulletinHeading{tr("The prefectures"), 1});
    return part;
}

} // namespace kmh
