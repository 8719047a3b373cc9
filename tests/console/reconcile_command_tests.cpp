// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/console/console_run.h"
#include "tests/console/fairs_workbook.h"
#include "tests/support/catch.h"

#include <QtCore/QJsonArray>

using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

ConsoleRun reconcile(const TinyWorkbook& tiny, const QStringList& options = {})
{
    return run(QStringList{u"--workbook"_s, tiny.path(), u"reconcile"_s} + options);
}

QJsonObject reconcileJson(const TinyWorkbook& tiny, const QStringList& options = {})
{
    return reconcile(tiny, QStringList{u"--format"_s, u"json"_s} + options).json();
}

void acknowledge(const TinyWorkbook& tiny, const QString& finding)
{
    tiny.exec(u"INSERT INTO acknowledgement (finding, recorded_at, recorded_by, note)"
              " VALUES (?, '2025-03-05T00:00:00.000Z', '乙', '其余市州下旬补报')"_s,
              {finding});
}

} // namespace

TEST_CASE("Figures that do not go together are listed and end with exit code 1")
{
    // 20 in the province, and Xining, which alone reports, has 4.
    const TinyWorkbook tiny = fairsWorkbook();
    CHECK(reconcile(tiny).code == 1);
    const QJsonObject json = reconcileJson(tiny);
    CHECK(json["open"_L1].toInt() == 1);
    CHECK(json["acknowledged"_L1].toInt() == 0);
    REQUIRE(json["findings"_L1].toArray().size() == 1);
    const QJsonObject finding = json["findings"_L1][0].toObject();
    CHECK(finding.keys().join(u' ') ==
          u"acknowledged code difference expected found key kind label measure name period region "
          "sector text unit"_s);
    CHECK(finding["kind"_L1].toString() == u"regions-mismatch"_s);
    CHECK(finding["code"_L1].toString() == u"fairs"_s);
    CHECK(finding["region"_L1].toString() == u"全省"_s);
    CHECK(finding["period"_L1].toString() == u"2025-02-X3"_s);
    CHECK(finding["found"_L1].toDouble() == 20);
    CHECK(finding["expected"_L1].toDouble() == 4);
    CHECK(finding["difference"_L1].toDouble() == 16);
    CHECK(finding["acknowledged"_L1].isNull());
    CHECK(finding["text"_L1].toString().contains(u"20 场次"_s));
    CHECK(finding["text"_L1].toString().contains(u"4 场次"_s));

    const QString text = reconcile(tiny).out;
    CHECK(text.contains(u"+16 场次"_s));
    CHECK(text.contains(finding["text"_L1].toString()));
}

TEST_CASE("What somebody has explained is listed only with --all")
{
    const TinyWorkbook tiny = fairsWorkbook();
    acknowledge(tiny, reconcileJson(tiny)["findings"_L1][0]["key"_L1].toString());
    CHECK(reconcile(tiny).code == 0);
    CHECK(reconcileJson(tiny)["findings"_L1].toArray().isEmpty());
    CHECK(reconcileJson(tiny)["acknowledged"_L1].toInt() == 1);
    CHECK_FALSE(reconcile(tiny).out.contains(u"其余市州下旬补报"_s));

    CHECK(reconcile(tiny, {u"--all"_s}).code == 0);
    CHECK(reconcile(tiny, {u"--all"_s}).out.contains(u"其余市州下旬补报"_s));
    const QJsonValue explained =
        reconcileJson(tiny, {u"--all"_s})["findings"_L1][0]["acknowledged"_L1];
    CHECK(explained["by"_L1].toString() == u"乙"_s);
    CHECK(explained["at"_L1].toString() == u"2025-03-05T00:00:00.000Z"_s);
    CHECK(explained["reason"_L1].toString() == u"其余市州下旬补报"_s);
    // Before it was explained it was open, and a new figure is a new doubt.
    CHECK(reconcile(tiny, {u"--as-of"_s, u"2025-03-04T23:59:59Z"_s}).code == 1);
    tiny.add({.indicator = kFairs,
              .region = kXining,
              .period = u"2025-02-X3"_s,
              .cumulative = 6,
              .recordedAt = u"2025-03-06T00:00:00.000Z"_s});
    CHECK(reconcile(tiny).code == 1);
}

TEST_CASE("The reconciliation is of the period and sector asked for")
{
    const TinyWorkbook tiny = fairsWorkbook();
    CHECK(reconcile(tiny, {u"--period"_s, u"2025-02-X2"_s}).code == 0);
    CHECK(reconcile(tiny, {u"--sector"_s, u"building"_s}).code == 0);
    CHECK(reconcile(tiny, {u"--sector"_s, u"工业"_s}).code == 1);
    const ConsoleRun unknown = reconcile(tiny, {u"--sector"_s, u"渔业"_s});
    CHECK(unknown.code == 2);
    CHECK(unknown.err.contains(u"建筑业"_s));
    CHECK(reconcile(tiny, {u"--period"_s, u"2025-04"_s}).code == 2);
    CHECK(reconcile(tiny, {u"--as-of"_s, u"soon"_s}).code == 2);
}

TEST_CASE("Figures that go together end with exit code 0")
{
    const ConsoleRun result = reconcile(TinyWorkbook());
    CHECK(result.code == 0);
    CHECK(result.out.contains(u"nothing to look at"_s));
    CHECK(reconcileJson(TinyWorkbook())["findings"_L1].toArray().isEmpty());
}
