// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/editing.h"
#include "tests/support/catch.h"

using namespace kmh;
using namespace kmh::test;

namespace {

QDateTime moment(const char* text)
{
    return QDateTime::fromString(QLatin1String(text), Qt::ISODateWithMs);
}

QString figure(const std::optional<double>& value)
{
    return value ? QString::number(*value) : QStringLiteral("none");
}

/// “period before -> after”, one figure after the other.
QString figures(const Workbook& workbook, const QDateTime& after = {}, const QDateTime& upTo = {})
{
    QStringList texts;
    for (const Revision& r : workbook.revisions(after, upTo)) {
        if (r.kind == Revision::Kind::Figure)
            texts.append(QStringLiteral("%1 %2 -> %3")
                             .arg(r.period->code(), figure(r.before), figure(r.after)));
    }
    return texts.join(QStringLiteral(", "));
}

/// The only revision of a kind.
Revision only(const Workbook& workbook, Revision::Kind kind)
{
    QVector<Revision> found;
    for (const Revision& r : workbook.revisions({}, {})) {
        if (r.kind == kind)
            found.append(r);
    }
    REQUIRE(found.size() == 1);
    return found.first();
}

void add(const TinyWorkbook& tiny, const char* period, double cumulative, const char* recordedAt,
         qint64 indicator = kPotash)
{
    tiny.add({.indicator = indicator,
              .period = QLatin1String(period),
              .cumulative = cumulative,
              .recordedAt = QLatin1String(recordedAt)});
}

} // namespace

TEST_CASE("A figure's revisions show what each took the place of")
{
    Editing editing;
    add(editing.tiny, "2025-01-X1", 21, "2025-01-12T00:00:00.000Z");
    add(editing.tiny, "2025-01-X1", 19, "2025-01-20T00:00:00.000Z");
    add(editing.tiny, "2025-01-X2", 40, "2025-01-21T00:00:00.000Z");
    add(editing.tiny, "2025-01-X1", 20, "2025-02-02T00:00:00.000Z");
    CHECK(figures(editing.workbook) == u"2025-01-X1 none -> 21, 2025-01-X1 21 -> 19, "
                                       u"2025-01-X2 none -> 40, 2025-01-X1 19 -> 20");
    const Revision last = editing.workbook.revisions({}, {}).last();
    CHECK(last.indicator == IndicatorId{kPotash});
    CHECK(last.region == RegionId{kProvince});
    CHECK(last.source == u"来源");
    CHECK(last.stamp.by == u"甲");
    CHECK(last.stamp.at == moment("2025-02-02T00:00:00.000Z"));
}

TEST_CASE("What was recorded at the earlier moment is not after it and at the later is in")
{
    Editing editing;
    add(editing.tiny, "2025-01-X1", 21, "2025-01-12T00:00:00.000Z");
    add(editing.tiny, "2025-01-X1", 19, "2025-01-20T00:00:00.000Z");
    add(editing.tiny, "2025-01-X1", 20, "2025-02-02T00:00:00.000Z");
    CHECK(figures(editing.workbook, moment("2025-01-12T00:00:00.000Z"),
                  moment("2025-01-20T00:00:00.000Z")) == u"2025-01-X1 21 -> 19");
    CHECK(figures(editing.workbook, moment("2025-01-20T00:00:00.000Z")) == u"2025-01-X1 19 -> 20");
    CHECK(figures(editing.workbook, {}, moment("2025-01-12T00:00:00.000Z")) ==
          u"2025-01-X1 none -> 21");
    CHECK(figures(editing.workbook, moment("2025-02-02T00:00:00.000Z")).isEmpty());
}

TEST_CASE("Two versions of one moment follow each other")
{
    Editing editing;
    add(editing.tiny, "2025-01-X1", 21, "2025-01-12T00:00:00.000Z");
    add(editing.tiny, "2025-01-X1", 22, "2025-01-12T00:00:00.000Z");
    CHECK(figures(editing.workbook) == u"2025-01-X1 none -> 21, 2025-01-X1 21 -> 22");
}

TEST_CASE("Figures of periods that are not the plan's are none of its revisions")
{
    Editing editing;
    add(editing.tiny, "2024-12-X3", 9, "2025-01-12T00:00:00.000Z");
    add(editing.tiny, "2025-04-X1", 90, "2025-04-12T00:00:00.000Z");
    add(editing.tiny, "2025-03-X3", 80, "2025-04-01T00:00:00.000Z");
    CHECK(figures(editing.workbook) == u"2025-03-X3 none -> 80");
}

TEST_CASE("A rate's figure is the period's own where there are both, an amount's the total")
{
    Editing editing;
    const QString both = QStringLiteral(
        "INSERT INTO observation (indicator_id, region_id, period, period_last_day, value,"
        " cumulative, quality, source, recorded_at, recorded_by)"
        " VALUES (?, 630000, '2025-02', '2025-02-28', 7, 6, 'final', '来源', ?, '甲')");
    editing.tiny.exec(both, {kOutput, QStringLiteral("2025-03-01T00:00:00.000Z")});
    editing.tiny.exec(both, {kFairs, QStringLiteral("2025-03-02T00:00:00.000Z")});
    CHECK(figures(editing.workbook) == u"2025-02 none -> 7, 2025-02 none -> 6");
}

TEST_CASE("Targets and courses show what they took the place of")
{
    Editing editing;
    const IndicatorId output{kOutput};
    const RegionId province{kProvince};
    const Target target{output, province, Comparator::AtLeast, 5, Period::quarter(2025, 1), {}};
    editing.record(TargetEdit{output, province, target}, QStringLiteral("会议定"));
    const Revision set = only(editing.workbook, Revision::Kind::Target);
    CHECK(set.indicator == output);
    CHECK(set.region == province);
    CHECK_FALSE(set.before);
    CHECK(set.after == 5.0);
    CHECK(set.stamp.note == u"会议定");

    editing.record(TargetEdit{output, province, {}});
    const Revision back = editing.workbook.revisions(editing.last().addSecs(-1), {}).constFirst();
    CHECK(back.before == 5.0);
    CHECK_FALSE(back.after);

    editing.record(
        CourseEdit{IndicatorId{kFairs}, province,
                   PlannedCourse{IndicatorId{kFairs}, province, PlannedCourse::Shape::Flat}});
    const Revision course = only(editing.workbook, Revision::Kind::Course);
    CHECK(course.codeBefore == u"points"); // which came with the plan
    CHECK(course.codeAfter == u"flat");
}

TEST_CASE("What came with the plan was not recorded between any moments")
{
    const Editing editing;
    CHECK(editing.workbook.revisions({}, {}).isEmpty());
}

TEST_CASE("Lights set by a person and choices of rule show what they took the place of")
{
    Editing editing;
    const Period period = Period::xun(2025, 1, 3);
    const OverrideEdit watch{IndicatorId{kFairs}, RegionId{kProvince}, period, Light::Watch};
    editing.record(watch, QStringLiteral("雪灾停办"));
    const Revision set = only(editing.workbook, Revision::Kind::Override);
    CHECK(set.period == period);
    CHECK(set.codeBefore.isEmpty());
    CHECK(set.codeAfter == u"watch");
    CHECK(set.stamp.note == u"雪灾停办");

    editing.record(RuleChoiceEdit{QStringLiteral("due-only")});
    const Revision chosen = only(editing.workbook, Revision::Kind::Rule);
    CHECK(chosen.codeBefore == u"plan-ratio");
    CHECK(chosen.codeAfter == u"due-only");
    editing.record(RuleChoiceEdit{QStringLiteral("linear-points")});
    CHECK(editing.workbook.revisions(editing.last().addSecs(-1), {}).constFirst().codeBefore ==
          u"due-only");
}

TEST_CASE("A target that only got another date or comparator shows both")
{
    Editing editing;
    const auto set = [&](Comparator comparator, const Period& due) {
        const Target target{IndicatorId{kOutput}, RegionId{kProvince}, comparator, 5, due, {}};
        editing.record(TargetEdit{target.indicator, target.region, target});
    };
    set(Comparator::AtLeast, Period::month(2025, 2));
    set(Comparator::MoreThan, Period::month(2025, 3));
    const Revision last = editing.workbook.revisions({}, {}).constLast();
    REQUIRE(last.targetBefore);
    REQUIRE(last.targetAfter);
    CHECK(last.before == last.after);
    CHECK(last.targetBefore->comparator == Comparator::AtLeast);
    CHECK(last.targetBefore->due == Period::month(2025, 2));
    CHECK(last.targetAfter->comparator == Comparator::MoreThan);
    CHECK(last.targetAfter->due == Period::month(2025, 3));
}

TEST_CASE("A course of the same shape shows at how many periods it changed")
{
    Editing editing;
    const auto plan = [&](double january, double february) {
        const PlannedCourse course{
            IndicatorId{kFairs},
            RegionId{kProvince},
            PlannedCourse::Shape::Points,
            {{Period::month(2025, 1), january}, {Period::month(2025, 2), february}}};
        editing.record(CourseEdit{course.indicator, course.region, course});
        return editing.workbook.revisions({}, {}).constLast();
    };
    // The bundled course has 10 and 30.
    CHECK(plan(10, 35).pointsChanged == 1);
    CHECK(plan(12, 36).pointsChanged == 2);
    CHECK(plan(12, 36).pointsChanged == 0);
}

TEST_CASE("A new version of a rule is a revision of it")
{
    Editing editing;
    editing.record(
        RuleEdit{{QStringLiteral("plan-ratio"), 1, LightRule::Form::PlanRatio, 1.0, 0.95}},
        QStringLiteral("从严"));
    const Revision second = only(editing.workbook, Revision::Kind::Rule);
    CHECK(second.codeBefore == u"plan-ratio@1");
    CHECK(second.codeAfter == u"plan-ratio@2");
    CHECK(second.stamp.note == u"从严");

    editing.record(RuleEdit{{QStringLiteral("ours"), 1, LightRule::Form::DueOnly}});
    const Revision first = editing.workbook.revisions({}, {}).constLast();
    CHECK(first.codeBefore.isEmpty());
    CHECK(first.codeAfter == u"ours@1");
}

TEST_CASE("Deliverables and projects show their states before and after")
{
    Editing editing;
    const auto say = [&](const char* item, const char* state, const char* day, const char* at,
                         const QString& by = QStringLiteral("甲")) {
        editing.tiny.say(QLatin1String(item), QLatin1String(state), QLatin1String(day),
                         QLatin1String(at), by, QStringLiteral("来文"));
    };
    say("measures", "in_progress", "2025-01-15", "2025-01-16T00:00:00.000Z", QStringLiteral("乙"));
    say("measures", "done", "2025-02-20", "2025-02-21T00:00:00.000Z");
    say("hongshi", "construction", "2025-02-01", "2025-02-01T00:00:00.000Z");
    const QVector<Revision> all = editing.workbook.revisions({}, {});
    REQUIRE(all.size() == 3); // by moment, whatever the kind
    CHECK(all.at(0).deliverable == DeliverableId{1});
    CHECK(all.at(0).codeBefore.isEmpty());
    CHECK(all.at(0).codeAfter == u"in_progress");
    CHECK(all.at(0).source == u"来文");
    CHECK(all.at(0).stamp.by == u"乙");
    CHECK(all.at(1).project == ProjectId{1});
    CHECK(all.at(1).codeAfter == u"construction");
    CHECK(all.at(2).codeBefore == u"in_progress");
    CHECK(all.at(2).codeAfter == u"done");
}

TEST_CASE("A figure's history has every version with its source and who recorded it")
{
    Editing editing;
    const QString version = QStringLiteral(
        "INSERT INTO observation (indicator_id, region_id, period, period_last_day, value, quality,"
        " source, note, recorded_at, recorded_by) VALUES (2, 630000, '2025-02', '2025-02-28', ?, ?,"
        " ?, ?, ?, ?)");
    editing.tiny.exec(version,
                      {8, QStringLiteral("final"), QStringLiteral("统计局"), QStringLiteral("核定"),
                       QStringLiteral("2025-03-20T00:00:00.000Z"), QStringLiteral("乙")});
    editing.tiny.exec(version, {7,
                                QStringLiteral("estimated"),
                                QStringLiteral("电话"),
                                {},
                                QStringLiteral("2025-03-01T00:00:00.000Z"),
                                QStringLiteral("甲")});
    add(editing.tiny, "2025-02-X3", 5, "2025-03-02T00:00:00.000Z", kFairs); // another period
    const auto history =
        editing.workbook.history(IndicatorId{kFairs}, RegionId{kProvince}, Period::month(2025, 2));
    REQUIRE(history.size() == 2);
    CHECK(history.at(0).observation.value == 7.0);
    CHECK(history.at(0).observation.quality == Quality::Estimated);
    CHECK(history.at(0).observation.version == 1);
    CHECK(history.at(0).source == u"电话");
    CHECK(history.at(0).stamp.by == u"甲");
    CHECK(history.at(0).stamp.note.isEmpty());
    CHECK(history.at(1).observation.value == 8.0);
    CHECK(history.at(1).observation.quality == Quality::Final);
    CHECK(history.at(1).observation.version == 2);
    CHECK(history.at(1).source == u"统计局");
    CHECK(history.at(1).stamp.note == u"核定");
    CHECK(history.at(1).stamp.at == moment("2025-03-20T00:00:00.000Z"));
    CHECK(editing.workbook.history(IndicatorId{kFairs}, RegionId{kXining}, Period::month(2025, 2))
              .isEmpty());
}

TEST_CASE("Nothing is recorded without the name of who records it")
{
    Editing editing;
    const Indicator& indicator = editing.workbook.plan()->indicators.first();
    const RegionId province = editing.workbook.plan()->province().id;
    for (const QString& nobody : {QString(), QStringLiteral("  ")}) {
        const Stamp stamp{QDateTime(QDate(2025, 2, 1), QTime(1, 0), Qt::UTC), nobody, {}};
        CHECK_THROWS_AS(editing.workbook.record(TargetEdit{indicator.id, province, {}}, stamp),
                        Error);
    }
}
