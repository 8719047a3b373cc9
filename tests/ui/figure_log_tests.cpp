// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/entry_kit.h"
#include "ui/dialogs/history_dialog.h"
#include "ui/history/figure_log_dialog.h"
#include "ui/ledgers/filter_edit.h"
#include "ui/pages/table.h"

#include <QtCore/QAbstractItemModel>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>

using namespace kmh;
using namespace kmh::test;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

/// The running totals the log shows, from the top.
QString totalsIn(FigureLogDialog& dialog)
{
    QStringList totals;
    for (int row = 0; row < dialog.model().rowCount(); ++row)
        totals.append(dialog.model()
                          .index(row, FigureLogModel::CumulativeColumn)
                          .data()
                          .toString()
                          .section(u' ', 0, 0));
    return totals.join(u' ');
}

FiguresEdit one(qint64 region, double before, double after)
{
    const FigureKey key{IndicatorId{kFairs}, RegionId{region}, Period::xun(2025, 2, 1)};
    FigureChange change{key, {}, ReportedFigure{{}, after}};
    if (before >= 0)
        change.before = ReportedFigure{{}, before};
    return FiguresEdit{{change}};
}

/// Besides the desk's own two figures (24 fairs, 90 of potash): 3 and then 5 fairs in Xining.
struct LogDesk : EntryDesk
{
    LogDesk()
    {
        desk().record(one(kXining, -1, 3), {}, QStringLiteral("填报"));
        desk().setPerson(QStringLiteral("乙"));
        desk().record(one(kXining, 3, 5), QStringLiteral("漏报两场"), QStringLiteral("填报"));
    }

    FigureLogDialog& dialog()
    {
        auto* log = new FigureLogDialog(desk(), nullptr);
        log->show();
        return *log;
    }
};

} // namespace

TEST_CASE("The log of figures shows every version, the newest first")
{
    LogDesk log;
    FigureLogDialog& dialog = log.dialog();
    QAbstractItemModelTester tester(&dialog.model(), kFatal);
    CHECK(totalsIn(dialog) == QStringLiteral("5 3 90.0 24"));
    QStringList first;
    for (int column = 1; column < FigureLogModel::ColumnCount; ++column)
        first.append(dialog.model().index(0, column).data().toString());
    CHECK(first.join(u'|') == QStringLiteral("乙|促销活动场次|西宁|2/2025, first ten days|—|5 场次|"
                                             "preliminary|reported||漏报两场|"));
    CHECK(dialog.findChild<QLabel*>(QStringLiteral("count"))->text() ==
          QStringLiteral("4 versions"));
    delete &dialog;
}

TEST_CASE("The log of figures follows its filters, which are shown as chips to be taken out")
{
    LogDesk log;
    FigureLogDialog& dialog = log.dialog();
    dialog.bar().use({.indicator = IndicatorId{kFairs}});
    CHECK(totalsIn(dialog) == QStringLiteral("5 3 24"));
    dialog.bar().use({.by = QStringLiteral("乙"), .indicator = IndicatorId{kFairs}});
    CHECK(totalsIn(dialog) == QStringLiteral("5"));
    auto chips = dialog.findChildren<QPushButton*>(QStringLiteral("chip"));
    REQUIRE(chips.size() == 2);
    CHECK(chips.at(0)->text() == QStringLiteral("Recorded by: 乙  ✕"));
    chips.at(0)->click();
    QTest::qWait(0);
    CHECK(totalsIn(dialog) == QStringLiteral("5 3 24"));
    dialog.findChild<QPushButton*>(QStringLiteral("clear"))->click();
    CHECK(totalsIn(dialog) == QStringLiteral("5 3 90.0 24"));
    CHECK(dialog.findChildren<QPushButton*>(QStringLiteral("chip")).isEmpty());
    delete &dialog;
}

TEST_CASE("Words typed above the log are looked for when the typing stops")
{
    LogDesk log;
    FigureLogDialog& dialog = log.dialog();
    dialog.bar().edit()->setText(QStringLiteral("漏报"));
    CHECK(QTest::qWaitFor([&] { return dialog.model().rowCount() == 1; }));
    CHECK(totalsIn(dialog) == QStringLiteral("5"));
    delete &dialog;
}

TEST_CASE("Days chosen for the log are both included, on this desk's calendar")
{
    LogDesk log;
    FigureLogDialog& dialog = log.dialog();
    // The desk's own two were recorded at 1:00 UTC on 21 February, the others on the 22nd.
    const QDate day21 = QDateTime(QDate(2025, 2, 21), QTime(1, 0), Qt::UTC).toLocalTime().date();
    dialog.bar().use({.from = day21, .to = day21});
    CHECK(totalsIn(dialog) == QStringLiteral("90.0 24"));
    dialog.bar().use({.from = day21, .to = day21.addDays(1)});
    CHECK(dialog.model().rowCount() == 4);
    dialog.bar().use({.from = day21.addDays(2)});
    CHECK(dialog.model().rowCount() == 0);
    delete &dialog;
}

TEST_CASE("The log takes in what is recorded meanwhile, and nothing later than is looked back to")
{
    LogDesk log;
    FigureLogDialog& dialog = log.dialog();
    log.desk().record(one(kXining, 5, 7), {}, QStringLiteral("填报"));
    CHECK(totalsIn(dialog) == QStringLiteral("7 5 3 90.0 24"));
    log.desk().setAsOf(QDateTime(QDate(2025, 2, 21), QTime(12, 0), Qt::UTC));
    CHECK(totalsIn(dialog) == QStringLiteral("90.0 24"));
    delete &dialog;
}

TEST_CASE("A row of the log opens the versions of its figure")
{
    LogDesk log;
    FigureLogDialog& dialog = log.dialog();
    dialog.table().selectRowAt(1);
    QTest::keyClick(&dialog.table(), Qt::Key_Return);
    auto* history = dialog.findChild<HistoryDialog*>();
    REQUIRE(history);
    CHECK(history->findChild<Table*>()->model()->rowCount() == 2);
    delete &dialog;
}

TEST_CASE("A long log is read a window at a time as it is scrolled")
{
    LogDesk log;
    // 3,000 versions more, by the engine itself.
    log.file().exec(QStringLiteral(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
        " INSERT INTO observation (indicator_id, region_id, period, period_last_day, cumulative,"
        " quality, source, recorded_at, recorded_by)"
        " SELECT 2, 632800, '2025-02-X1', '2025-02-10', i, 'preliminary', '海西州',"
        " '2025-02-21T02:00:00.000Z', '甲' FROM n"));
    FigureLogDialog& dialog = log.dialog();
    REQUIRE(dialog.model().rowCount() == 3004);
    CHECK(dialog.model().windowsHeld() <= 2); // what a screen shows
    const auto totalAt = [&](int row) {
        return dialog.model().version(row)->observation.cumulative;
    };
    CHECK(totalAt(2) == 3000.0); // of those recorded at once the last comes first
    CHECK(totalAt(3001) == 1.0);
    CHECK(totalAt(3003) == 24.0);
    for (int row = 0; row < 3004; ++row)
        dialog.model().version(row);
    CHECK(dialog.model().windowsHeld() == FigureLogModel::kWindows);
    CHECK_FALSE(dialog.model().version(3004));
    delete &dialog;
}
