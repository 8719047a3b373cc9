// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"
#include "core/report/change_rows.h"
#include "core/store/workbook.h"
#include "tests/support/catch.h"
#include "tests/support/tiny_workbook.h"

using namespace kmh;
using namespace kmh::test;

namespace {

const QDateTime kBefore(QDate(2025, 2, 1), QTime(0, 0), Qt::UTC);
const QDateTime kAfter(QDate(2025, 3, 1), QTime(0, 0), Qt::UTC);

struct Compared
{
    Assessment before;
    Assessment after;
    QVector<Change> changes;
};

/// What changed within February 2025, for that month.
Compared february(const TinyWorkbook& file)
{
    const Workbook workbook = Workbook::open(file.path(), Workbook::Access::ReadOnly);
    const auto known = [&](const QDateTime& moment) {
        return std::make_shared<const Snapshot>(
            workbook.snapshot({.period = Period::month(2025, 2), .asOf = moment}));
    };
    Compared result{evaluate(known(kBefore)), evaluate(known(kAfter)), {}};
    result.changes =
        changesBetween(result.before, result.after, workbook.revisions(kBefore, kAfter));
    return result;
}

QVector<ChangeRow> rowsOf(const Compared& compared)
{
    return changeRows(compared.after.plan(), compared.changes);
}

} // namespace

TEST_CASE("A first figure has nothing before it and a revised one tells the difference")
{
    TinyWorkbook file;
    const QString january = QStringLiteral("2025-01-X3");
    file.add({kPotash, kProvince, january, 56.2, QStringLiteral("2025-02-05T08:00:00.000Z")});
    file.add({kPotash, kProvince, january, 55.0, QStringLiteral("2025-02-06T08:00:00.000Z")});
    const QVector<ChangeRow> rows = rowsOf(february(file));
    REQUIRE(rows.size() == 2);
    CHECK(rows.at(0).name == QStringLiteral("钾肥产量"));
    CHECK(rows.at(0).region == QStringLiteral("全省"));
    CHECK(rows.at(0).before == QStringLiteral("—"));
    CHECK(rows.at(0).after == QStringLiteral("56.2 万吨"));
    CHECK(rows.at(0).difference.isEmpty());
    CHECK(rows.at(1).before == QStringLiteral("56.2 万吨"));
    CHECK(rows.at(1).after == QStringLiteral("55.0 万吨"));
    CHECK(rows.at(1).difference == QStringLiteral("−1.2 万吨"));
    CHECK(rows.at(1).by == QStringLiteral("甲"));
    CHECK(rows.at(1).source == QStringLiteral("来源"));
    CHECK(changeDetail(rows.at(1)) ==
          QStringLiteral("钾肥产量 · 全省 · %1: 56.2 万吨→55.0 万吨; source: 来源")
              .arg(rows.at(1).period));
}

TEST_CASE("A figure that rises is signed with a plus")
{
    TinyWorkbook file;
    const QString period = QStringLiteral("2025-02-X1");
    file.add({kFairs, kProvince, period, 20, QStringLiteral("2025-02-11T08:00:00.000Z")});
    file.add({kFairs, kProvince, period, 23, QStringLiteral("2025-02-12T08:00:00.000Z")});
    const QVector<ChangeRow> rows = rowsOf(february(file));
    REQUIRE(rows.size() == 2);
    CHECK(rows.at(1).difference == QStringLiteral("+3 场次"));
}

TEST_CASE("What was recorded outside the two moments is left out")
{
    TinyWorkbook file;
    file.add({kPotash, kProvince, QStringLiteral("2025-01-X2"), 30.0,
              QStringLiteral("2025-01-21T08:00:00.000Z")});
    file.add({kPotash, kProvince, QStringLiteral("2025-02-X3"), 90.0,
              QStringLiteral("2025-03-02T08:00:00.000Z")});
    CHECK(rowsOf(february(file)).isEmpty());
}

TEST_CASE("A light that turned is named with both lights")
{
    // 30 fairs are planned by the end of February; before that nothing had been reported, which is
    // missing at its end. 40 are more than planned and fewer than the 51 asked for: on track.
    TinyWorkbook file;
    file.add({kFairs, kProvince, QStringLiteral("2025-02-X3"), 40,
              QStringLiteral("2025-02-28T08:00:00.000Z")});
    const Compared compared = february(file);
    REQUIRE(compared.changes.size() == 1);
    CHECK(compared.changes.first().lightBefore == Light::Missing);
    CHECK(compared.changes.first().lightAfter == Light::OnTrack);

    const QVector<LightChange> lights = changedLights(compared.before, compared.after);
    REQUIRE(lights.size() == 1);
    CHECK(lights.first().indicator == IndicatorId{kFairs});
    const QString sentence = changeSentence(compared.before, compared.after, compared.changes);
    CHECK(sentence.contains(QStringLiteral("促销活动场次 not reported→on track")));
    CHECK(sentence.contains(QStringLiteral("1 entries came in")));
}

TEST_CASE("A span in which nothing came in says so")
{
    TinyWorkbook file;
    const Compared compared = february(file);
    CHECK(changeSentence(compared.before, compared.after, compared.changes) ==
          QStringLiteral("nothing came in; no light of the province's indicators changed."));
}

TEST_CASE("A deliverable, a target, a break and a rule are told in words")
{
    TinyWorkbook file;
    file.say(QStringLiteral("measures"), QStringLiteral("done"), QStringLiteral("2025-02-10"),
             QStringLiteral("2025-02-10T02:00:00.000Z"), QStringLiteral("乙"));
    {
        Workbook workbook = Workbook::open(file.path(), Workbook::Access::ReadWrite);
        const Target target{.indicator = {kOutput},
                            .region = {kProvince},
                            .value = 5,
                            .due = Period::quarter(2025, 1),
                            .quote = {}};
        const auto at = [](int day) {
            return QDateTime(QDate(2025, 2, day), QTime(4, 0), Qt::UTC);
        };
        const QString by = QStringLiteral("丙");
        workbook.record(TargetEdit{target.indicator, target.region, target}, {at(11), by, {}});
        workbook.record(BreakEdit{IndicatorId{kFairs}, {}, Period::month(2025, 2)},
                        {at(12), by, QStringLiteral("口径调整")});
        workbook.record(RuleChoiceEdit{QStringLiteral("due-only")}, {at(13), by, {}});
    }
    const QVector<ChangeRow> rows = rowsOf(february(file));
    REQUIRE(rows.size() == 4);
    CHECK(rows.at(0).name == QStringLiteral("若干措施"));
    CHECK(rows.at(0).before == QStringLiteral("nothing reported"));
    CHECK(rows.at(0).after == QStringLiteral("done"));
    CHECK(rows.at(0).change.lightAfter == Light::Met);
    CHECK(rows.at(1).before == QStringLiteral("target to be set"));
    CHECK(rows.at(1).after == QStringLiteral("≥5% by Q1 2025"));
    CHECK(rows.at(2).region == QStringLiteral("everywhere"));
    CHECK(rows.at(2).after == QStringLiteral("not comparable"));
    CHECK(rows.at(2).why == QStringLiteral("口径调整"));
    CHECK_FALSE(rows.at(3).measure);
    CHECK(rows.at(3).after == QStringLiteral("only when due"));
}

TEST_CASE("A break that is taken back is a change of its own")
{
    TinyWorkbook file;
    {
        Workbook workbook = Workbook::open(file.path(), Workbook::Access::ReadWrite);
        BreakEdit edit{IndicatorId{kFairs}, RegionId{kXining}, Period::month(2025, 2)};
        const QDateTime at(QDate(2025, 2, 12), QTime(4, 0), Qt::UTC);
        workbook.record(edit, {at, QStringLiteral("丙"), QStringLiteral("口径调整")});
        edit.withdrawn = true;
        workbook.record(edit, {at.addDays(1), QStringLiteral("丙"), QStringLiteral("核实无误")});
    }
    const QVector<ChangeRow> rows = rowsOf(february(file));
    REQUIRE(rows.size() == 2);
    CHECK(rows.at(1).region == QStringLiteral("西宁"));
    CHECK(rows.at(1).before == QStringLiteral("not comparable"));
    CHECK(rows.at(1).after == QStringLiteral("comparable"));
}

TEST_CASE("An entry of a ledger is told by its state and by what else was said of it")
{
    TinyWorkbook file;
    const auto say = [&](const QString& blocker, const QString& action, const QString& state,
                         bool removed, const QString& at) {
        file.exec(QStringLiteral("INSERT INTO entry_version (entry_id, ledger, name, measure_id,"
                                 " unit_id, region_id, due, blocker, action, state, removed,"
                                 " recorded_at, recorded_by) VALUES (90, 'matters', '用电', 2, 1,"
                                 " 632800, '2025-03-31', ?, ?, ?, ?, ?, '乙')"),
                  {blocker, action, state, int(removed), at});
    };
    const QString one = QStringLiteral("缺指标");
    say(one, {}, QStringLiteral("raised"), false, QStringLiteral("2025-02-10T02:00:00.000Z"));
    say(one, {}, QStringLiteral("assigned"), false, QStringLiteral("2025-02-11T02:00:00.000Z"));
    say(QStringLiteral("缺线路"), {}, QStringLiteral("assigned"), false,
        QStringLiteral("2025-02-12T02:00:00.000Z"));
    say(one, QStringLiteral("现场办公"), QStringLiteral("assigned"), false,
        QStringLiteral("2025-02-13T02:00:00.000Z"));
    say(one, QStringLiteral("现场办公"), QStringLiteral("assigned"), true,
        QStringLiteral("2025-02-14T02:00:00.000Z"));
    const QVector<ChangeRow> rows = rowsOf(february(file));
    REQUIRE(rows.size() == 5);
    CHECK(rows.at(0).what == QStringLiteral("问题诉求"));
    CHECK(rows.at(0).name == QStringLiteral("用电"));
    CHECK(rows.at(0).region == QStringLiteral("海西"));
    CHECK(rows.at(0).measure == MeasureId{2});
    CHECK(rows.at(0).before == QStringLiteral("—"));
    CHECK(rows.at(0).after == QStringLiteral("added, raised"));
    CHECK(rows.at(1).before == QStringLiteral("raised"));
    CHECK(rows.at(1).after == QStringLiteral("assigned"));
    CHECK(rows.at(2).after == QStringLiteral("assigned (What blocks it)"));
    CHECK(rows.at(3).after == QStringLiteral("assigned (2 more things)"));
    CHECK(changeDetail(rows.at(3)) ==
          QStringLiteral("用电 · 海西: assigned→assigned (2 more things); said anew: What blocks "
                         "it 缺线路→缺指标, What is being done —→现场办公"));
    CHECK(rows.at(4).after == QStringLiteral("struck out"));
}

TEST_CASE("An amount of an entry that changed is told with what it was and what it is")
{
    TinyWorkbook file;
    const auto say = [&](double completed, const QVariant& region, const QString& at) {
        file.exec(QStringLiteral("INSERT INTO entry_version (entry_id, ledger, name, state, on_day,"
                                 " completed_year, region_id, recorded_at, recorded_by)"
                                 " VALUES (90, 'projects', '电站', 'construction', '2025-01-10', ?,"
                                 " ?, ?, '乙')"),
                  {completed, region, at});
    };
    say(1200, {}, QStringLiteral("2025-02-10T02:00:00.000Z"));
    say(1500, {}, QStringLiteral("2025-02-11T02:00:00.000Z"));
    say(1600, kXining, QStringLiteral("2025-02-12T02:00:00.000Z"));
    const QVector<ChangeRow> rows = rowsOf(february(file));
    REQUIRE(rows.size() == 3);
    CHECK(rows.at(1).fields == QStringLiteral("Completed this year 1,200→1,500"));
    CHECK(rows.at(1).after == QStringLiteral("construction (Completed this year 1,200→1,500)"));
    CHECK(rows.at(1).afterInShort == QStringLiteral("construction (Completed this year)"));
    CHECK(rows.at(2).fields ==
          QStringLiteral("Prefecture —→西宁, Completed this year 1,500→1,600"));
}

TEST_CASE("A price, a file and a list are told with what they took the place of")
{
    TinyWorkbook file;
    file.exec(QStringLiteral("INSERT INTO entry_version (entry_id, ledger, name, state, region_id,"
                             " figure_unit, recorded_at, recorded_by) VALUES (90, 'prices',"
                             " '大白菜', 'watched', 630100, '元/公斤', '2025-01-10T02:00:00.000Z',"
                             " '乙')"));
    {
        Workbook workbook = Workbook::open(file.path(), Workbook::Access::ReadWrite);
        const auto at = [](int day) {
            return Stamp{QDateTime(QDate(2025, 2, day), QTime(4, 0), Qt::UTC), QStringLiteral("丙"),
                         QStringLiteral("采价")};
        };
        const QDate day(2025, 2, 3);
        workbook.record(PriceEdit{{90}, day, {}, 3.8, QStringLiteral("市场")}, at(4));
        workbook.record(
            PriceEdit{{90}, day, 3.8, 4.3, QStringLiteral("市场"), QStringLiteral("市场")}, at(5));
        workbook.record(
            PriceEdit{{90}, day, 4.3, {}, QStringLiteral("市场"), QStringLiteral("市场")}, at(6));
        // The SHA-256 of nothing.
        const QString hash =
            QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        workbook.record(AttachmentEdit{{90}, QStringLiteral("单.pdf"), {}, hash}, at(7));
        workbook.record(AttachmentEdit{{90}, QStringLiteral("单.pdf"), hash, {}}, at(8));
        Ledger list;
        list.code = QStringLiteral("own");
        list.name = QStringLiteral("外贸清单");
        workbook.record(LedgerEdit{{}, list}, at(9));
        Ledger renamed = list;
        renamed.name = QStringLiteral("外资清单");
        workbook.record(LedgerEdit{list, renamed}, at(10));
        Ledger gone = renamed;
        gone.removed = true;
        workbook.record(LedgerEdit{renamed, gone}, at(11));
    }
    const Compared compared = february(file);
    const QVector<ChangeRow> rows = rowsOf(compared);
    QStringList told;
    for (const ChangeRow& row : rows)
        told.append(row.what + u'|' + row.name + u'|' + row.before + u'|' + row.after + u'|' +
                    row.difference + u'|' + row.by + u'|' + row.why);
    CHECK(told ==
          QStringList{
              QStringLiteral("price|大白菜|—|3.80 元/公斤||丙|采价"),
              QStringLiteral("price|大白菜|3.80 元/公斤|4.30 元/公斤|+0.50 元/公斤|丙|采价"),
              QStringLiteral("price|大白菜|4.30 元/公斤|—||丙|采价"),
              QStringLiteral("attachment|大白菜|—|单.pdf attached||丙|采价"),
              QStringLiteral("attachment|大白菜|单.pdf|单.pdf taken away||丙|采价"),
              QStringLiteral("list|外贸清单|—|added||丙|采价"),
              QStringLiteral("list|外资清单|外贸清单|renamed “外资清单”||丙|采价"),
              QStringLiteral("list|外资清单|外资清单|taken away||丙|采价"),
          });
    CHECK(
        changeDetail(rows.at(1)) ==
        QStringLiteral("price · 大白菜 · 西宁 · %1: 3.80 元/公斤→4.30 元/公斤; why: 采价; source: "
                       "市场")
            .arg(rows.at(1).period));
    const QString sentence = changeSentence(compared.before, compared.after, compared.changes);
    CHECK(sentence.contains(QStringLiteral("8 entries came in (3 prices, 2 attached files, 3 on "
                                           "lists)")));
}
