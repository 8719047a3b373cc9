// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/text.h"
#include "core/evaluation/changes.h"
#include "core/report/bulletin/bulletin_parts.h"
#include "core/report/bulletin/bulletin_words.h"
#include "core/report/bulletin/target_groups.h"

#include <algorithm>

namespace kmh {

namespace {

/// How many targets were kept then and are now; empty where there is no target.
Sentence keptSentence(const Assessment& before, const Assessment& after)
{
    const Plan& plan = after.plan();
    const TargetGroups now = targetGroups(after, plan.province().id);
    const TargetGroups then = targetGroups(before, before.plan().province().id);
    if (now.all.isEmpty())
        return {};
    const Piece count = counted(now.kept.size(), subjectsOf(plan, now.kept));
    const Piece earlier = counted(then.kept.size(), subjectsOf(plan, then.kept));
    if (now.kept.size() == then.kept.size())
        return now.kept.isEmpty()
                   ? Sentence()
                   : compose(tr("the number of targets reached or on course is still %1"), {count});
    if (now.kept.isEmpty())
        return compose(tr("no target is reached or on course, where there were %1"), {earlier});
    if (then.kept.isEmpty())
        return compose(tr("%1 reached or on course, where there were none"), {count});
    return compose(tr("the number of targets reached or on course went from %1 to %2"),
                   {earlier, count});
}

/// Official statistics are awaited; nobody has failed to report them.
QString lightWord(const Plan& plan, const IndicatorAssessment& a, Light light)
{
    return light == Light::Missing && plan.indicator(a.indicator).guidance
               ? tr("awaited publication")
               : lightLabel(light);
}

Sentence lightSentence(const Plan& plan, const LightChange& change, const IndicatorAssessment& a)
{
    const QString after = lightWord(plan, a, *change.after);
    if (!change.before)
        return compose(tr("%1 is now judged: %2"),
                       {indicatorPiece(plan, a), about(after, plan, a)});
    return compose(tr("%1 went from %2 to %3"),
                   {indicatorPiece(plan, a), about(lightWord(plan, a, *change.before), plan, a),
                    about(after, plan, a)});
}

QVector<Piece> lightSentences(const Assessment& before, const Assessment& after)
{
    const Plan& plan = after.plan();
    QVector<Piece> sentences;
    for (const LightChange& change : changedLights(before, after)) {
        if (!change.indicator || change.region != plan.province().id || !change.after)
            continue;
        const IndicatorAssessment& a = after.provincial(*change.indicator);
        if (a.target)
            sentences.append(lightSentence(plan, change, a));
    }
    return sentences;
}

Sentence doneSentence(const Assessment& before, const Assessment& after)
{
    QVector<Subject> done;
    for (const DeliverableAssessment& a : after.deliverables) {
        const auto then = std::find_if(
            before.deliverables.begin(), before.deliverables.end(),
            [&](const DeliverableAssessment& b) { return b.deliverable == a.deliverable; });
        if (a.light != Light::Met || then == before.deliverables.end() || then->light == Light::Met)
            continue;
        for (const Deliverable& deliverable : after.plan().deliverables) {
            if (deliverable.id == a.deliverable)
                done.append(subjectOf(deliverable));
        }
    }
    if (done.isEmpty())
        return {};
    return counted(done.size(), tr("1 more deliverable is done"),
                   tr("%1 more deliverables are done"), done)
        .sentence;
}

} // namespace

BulletinPart changeParagraphs(const BulletinInput& input)
{
    if (!input.before)
        return {};
    const Assessment& after = *input.assessment;
    const Assessment& before = *input.before;
    QVector<Piece> parts;
    if (const Sentence kept = keptSentence(before, after); !kept.isEmpty())
        parts.append(kept);
    const QVector<Piece> lights = lightSentences(before, after);
    parts += lights;
    if (lights.isEmpty() && !targetGroups(after, after.plan().province().id).all.isEmpty())
        parts.append(tr("no target is judged otherwise than then"));
    if (const Sentence done = doneSentence(before, after); !done.isEmpty())
        parts.append(done);
    if (parts.isEmpty())
        return {};
    return {paragraph(
        QStringLiteral("summary/changes"),
        compose(
            tr("Compared with %1: %2."),
            {Piece(periodLabel(before.period()),
                   subjectsOf(after.plan(), targetGroups(before, after.plan().province().id).all)),
             joined(parts, tr("; "))}))};
}

} // namespace kmh
