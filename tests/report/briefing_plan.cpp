// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/report/briefing_plan.h"

#include "core/evaluation/evaluate.h"
#include "tests/evaluation/one_indicator.h"

#include <algorithm>

namespace kmh::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList& stems()
{
    static const QStringList names{u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s, u"戊"_s, u"己"_s, u"庚"_s,
                                   u"辛"_s, u"壬"_s, u"癸"_s, u"子"_s, u"丑"_s, u"寅"_s, u"卯"_s,
                                   u"辰"_s, u"巳"_s, u"午"_s, u"未"_s, u"申"_s, u"酉"_s};
    return names;
}

RegionId prefectureAt(int place)
{
    return {kWest.value + 100 * place};
}

Region prefecture(RegionId id, const QString& name, int column)
{
    Region region;
    region.id = id;
    region.name = name + u"市"_s;
    region.shortName = name;
    region.kind = Region::Kind::City;
    region.tileRow = 0;
    region.tileColumn = column;
    return region;
}

Measure measureOf(qint64 id, qint64 section, const QVector<qint64>& units)
{
    Measure measure;
    measure.id = {id};
    measure.no = int(id);
    measure.section = {section};
    for (const qint64 unit : units)
        measure.units.append({{unit}, Role::Lead, {}});
    return measure;
}

void addIndicator(Plan& plan, int n, Stand stand)
{
    Indicator indicator;
    indicator.id = {n + 1};
    indicator.code = u"I%1"_s.arg(n + 1);
    indicator.measure = {1};
    indicator.name = u"指标"_s + stems().at(n);
    indicator.unit = u"家"_s;
    indicator.guidance = stand == Stand::Unpublished || stand == Stand::Open;
    plan.indicators.append(indicator);
    if (stand == Stand::Open)
        return;
    for (const Region& of : plan.regions) {
        const RegionId region = of.id;
        plan.targets.append(
            {indicator.id, region, Comparator::AtLeast, 100, Period::quarter(2025, 1), {}});
        plan.courses.append({indicator.id,
                             region,
                             PlannedCourse::Shape::Points,
                             {planPoint(u"2025-03-X1", 70), planPoint(u"2025-03-X2", 80),
                              planPoint(u"2025-03-X3", 100)}});
    }
}

Deliverable deliverableOf(qint64 id, qint64 measure, const QString& name, Doing doing)
{
    Deliverable deliverable;
    deliverable.id = {id};
    deliverable.code = u"D%1"_s.arg(id);
    deliverable.measure = {measure};
    deliverable.name = name;
    deliverable.due = QDate(2025, 3, 31);
    if (doing == Doing::Late)
        deliverable.due = QDate(2025, 3, 10);
    if (doing == Doing::DueToday)
        deliverable.due = QDate(2025, 3, 20);
    if (doing == Doing::Later)
        deliverable.due = QDate(2025, 6, 30);
    return deliverable;
}

std::optional<double> figureOf(Stand stand)
{
    switch (stand) {
    case Stand::Met: return 100;
    case Stand::OnTrack:
    case Stand::NotDue:
    case Stand::NotJudged: return 80;
    case Stand::Watch: return 76;
    case Stand::Behind: return 60;
    case Stand::Missing:
    case Stand::Open:
    case Stand::Unpublished: return {};
    }
    Q_UNREACHABLE();
}

void addFigure(Snapshot& snapshot, int n, RegionId region, Stand stand)
{
    if (const auto value = figureOf(stand)) {
        Observation observation{{n + 1}, region, snapshot.period};
        observation.cumulative = value;
        snapshot.observations.append(observation);
    }
    if (stand != Stand::NotDue && stand != Stand::NotJudged)
        return;
    snapshot.overrides.append({{n + 1},
                               region,
                               snapshot.period,
                               stand == Stand::NotDue ? Light::NotDue : Light::NotJudged,
                               false,
                               {{}, u"甲"_s, u"缘由"_s}});
}

void addReport(Snapshot& snapshot, const Deliverable& deliverable, Doing doing)
{
    if (doing != Doing::Done && doing != Doing::Underway)
        return;
    DeliverableReport report;
    report.deliverable = deliverable.id;
    report.state = doing == Doing::Done ? DeliverableReport::State::Done
                                        : DeliverableReport::State::InProgress;
    report.onDay = QDate(2025, 3, 1);
    snapshot.deliverableReports.append(report);
}

QVector<Doing> allDoings(const Standings& standings)
{
    return standings.deliverables + standings.building;
}

} // namespace

Plan briefingPlan(const Standings& standings)
{
    Plan plan;
    plan.code = u"2025Q1"_s;
    plan.title = plan.shortTitle = u"某省一季度“开门红”"_s;
    plan.documentNo = u"某政办〔2025〕5号"_s;
    plan.noticeText = u"一、工业\n二、建筑业"_s;
    plan.period = Period::quarter(2025, 1);
    plan.lightRule = u"plan-ratio"_s;
    plan.rules = standardRules();
    plan.sectors = {{kIndustry, u"industry"_s, u"工业"_s},
                    {kBuilding, u"construction"_s, u"建筑业"_s}};
    Region province = prefecture(kQinghai, u"全省"_s, 0);
    province.kind = Region::Kind::Province;
    plan.regions = {province};
    const QStringList names{u"西宁"_s, u"海东"_s, u"海南"_s, u"海西"_s};
    for (int place = 0; place < std::max(2, int(standings.regions.size())); ++place)
        plan.regions.append(prefecture(prefectureAt(place), names.at(place), place));
    plan.units = {{{1}, u"省工业和信息化厅"_s, u"省工信厅"_s},
                  {{2}, u"省发展改革委"_s, u"省发改委"_s},
                  {{3}, u"省住房城乡建设厅"_s, u"省住建厅"_s}};
    plan.sections = {{{1}, 1, u"工业"_s, kIndustry, {0, 4}},
                     {{2}, 2, u"建筑业"_s, kBuilding, {5, 5}}};
    plan.measures = {measureOf(1, 1, {1, 2}), measureOf(2, 2, {3})};
    Ledger ledger;
    ledger.code = u"deliverables"_s;
    ledger.kind = LedgerKind::Deliverables;
    plan.ledgers = {ledger};
    for (int n = 0; n < standings.indicators.size(); ++n)
        addIndicator(plan, n, standings.indicators.at(n));
    for (int n = 0; n < standings.deliverables.size(); ++n)
        plan.deliverables.append(
            deliverableOf(n + 1, 1, u"事项"_s + stems().at(n), standings.deliverables.at(n)));
    for (int n = 0; n < standings.building.size(); ++n)
        plan.deliverables.append(
            deliverableOf(n + 101, 2, u"工程"_s + stems().at(n), standings.building.at(n)));
    return plan;
}

std::shared_ptr<const Assessment> briefingAssessment(const Standings& standings, QStringView at)
{
    Plan plan = briefingPlan(standings);
    // Prefectures have a target where the test says how they stand.
    plan.targets.removeIf([&](const Target& target) {
        const qsizetype place = (target.region.value - kWest.value) / 100;
        return target.region != kQinghai &&
               (target.indicator != IndicatorId{1} || place >= standings.regions.size() ||
                !standings.regions.at(place));
    });
    Snapshot snapshot;
    snapshot.period = period(at);
    for (int n = 0; n < standings.indicators.size(); ++n)
        addFigure(snapshot, n, kQinghai, standings.indicators.at(n));
    for (int place = 0; place < standings.regions.size(); ++place) {
        if (const auto& stand = standings.regions.at(place))
            addFigure(snapshot, 0, prefectureAt(place), *stand);
    }
    std::stable_sort(snapshot.observations.begin(), snapshot.observations.end(),
                     [](const Observation& a, const Observation& b) {
                         return std::tie(a.indicator, a.region) < std::tie(b.indicator, b.region);
                     });
    const QVector<Doing> doings = allDoings(standings);
    for (qsizetype i = 0; i < doings.size(); ++i)
        addReport(snapshot, plan.deliverables.at(i), doings.at(i));
    snapshot.plan = std::make_shared<const Plan>(plan);
    return std::make_shared<const Assessment>(evaluate(std::make_shared<const Snapshot>(snapshot)));
}

std::shared_ptr<const Assessment> overriddenAssessment(const Standings& standings, Light light)
{
    Snapshot snapshot = *briefingAssessment(standings)->snapshot;
    snapshot.overrides = {{{1}, kQinghai, snapshot.period, light, false, {{}, u"甲"_s, u"缘由"_s}}};
    return std::make_shared<const Assessment>(evaluate(std::make_shared<const Snapshot>(snapshot)));
}

BriefingInput briefingInput(const Standings& standings, QStringView at)
{
    BriefingInput input;
    input.assessment = briefingAssessment(standings, at);
    input.madeAt = QDateTime(QDate(2025, 3, 21), QTime(1, 0), Qt::UTC);
    return input;
}

const BriefingPage& pageOf(const Briefing& briefing, const QString& key)
{
    const auto found = std::find_if(briefing.pages.begin(), briefing.pages.end(),
                                    [&](const BriefingPage& page) { return page.key == key; });
    INFO(key.toStdString());
    REQUIRE(found != briefing.pages.end());
    return *found;
}

QString headline(const Standings& standings, const QString& key, QStringView at)
{
    BriefingInput input = briefingInput(standings, at);
    input.outline = BriefingOutline::of(input.assessment->plan(), {});
    for (BriefingOutline::Item& item : input.outline.items)
        item.shown = item.key == key; // by itself a page is shown even where it is empty
    return pageOf(makeBriefing(input), key).headline.text;
}

} // namespace kmh::test
