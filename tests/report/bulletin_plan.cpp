// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/report/bulletin_plan.h"

#include "core/evaluation/evaluate.h"

namespace kmh::test {

Plan bulletinPlan(int indicators)
{
    static const QString names = QStringLiteral("甲乙丙丁戊己");
    Plan plan = planWith(IndicatorKind::Count);
    plan.title = QStringLiteral("测试举措");
    plan.documentNo = QStringLiteral("测办〔2025〕1号");
    plan.issuer = QStringLiteral("测试办公室");
    plan.noticeText = QStringLiteral("测试举措\n测办〔2025〕1号");
    plan.units = {{UnitId{1}, QStringLiteral("省商务厅"), QStringLiteral("省商务")}};
    plan.measures.first().units = {{UnitId{1}, Role::Lead, {}}};
    const Indicator pattern = plan.indicators.first();
    plan.indicators.clear();
    for (int i = 0; i < indicators; ++i) {
        Indicator indicator = pattern;
        indicator.id = IndicatorId{i + 1};
        indicator.code = QChar(u'a' + i);
        indicator.name = QStringLiteral("指标") + names.at(i);
        indicator.unit = QStringLiteral("家");
        plan.indicators.append(indicator);
        Target goal = target(Comparator::AtLeast, 100);
        goal.indicator = indicator.id;
        plan.targets.append(goal);
        PlannedCourse planned = course({planPoint(u"2025-03-X1", 60), planPoint(u"2025-03-X2", 80),
                                        planPoint(u"2025-03-X3", 100)});
        planned.indicator = indicator.id;
        plan.courses.append(planned);
    }
    return plan;
}

std::shared_ptr<const Assessment> assessed(const Plan& plan, const Reported& reported,
                                           QStringView at,
                                           const QVector<DeliverableReport>& deliverables)
{
    QVector<Observation> figures;
    for (size_t i = 0; i < reported.size(); ++i) {
        if (!reported.at(i))
            continue;
        Observation figure = total(at, *reported.at(i));
        figure.indicator = IndicatorId{qint64(i) + 1};
        figures.append(figure);
    }
    Snapshot snapshot = snapshotOf(plan, at, figures);
    snapshot.deliverableReports = deliverables;
    return std::make_shared<const Assessment>(
        evaluate(std::make_shared<const Snapshot>(std::move(snapshot))));
}

BulletinInput bulletinInput(const Plan& plan, const Reported& reported, QStringView at)
{
    BulletinInput input;
    input.assessment = assessed(plan, reported, at);
    input.due.round = period(at);
    input.due.day = input.assessment->period().lastDay();
    input.issued = input.due.day.addDays(1);
    return input;
}

DeliverableReport done(int deliverable)
{
    DeliverableReport report;
    report.deliverable = DeliverableId{deliverable};
    report.state = DeliverableReport::State::Done;
    report.onDay = {2025, 3, 1};
    return report;
}

QString textAt(const Bulletin& bulletin, const QString& key)
{
    for (const BulletinParagraph* paragraph : bulletin.paragraphs()) {
        if (paragraph->key == key)
            return paragraph->text();
    }
    return QStringLiteral("(none)");
}

} // namespace kmh::test
