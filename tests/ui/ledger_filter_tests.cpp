// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ledger_kit.h"

#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QMainWindow>

using namespace kmh;
using namespace kmh::test;

TEST_CASE("A ledger is filtered as one types, by words of its entries, units and prefectures")
{
    MattersPage on;
    CHECK(on.count() == u"200 / 200 entries");
    QTest::keyClicks(&on.edit(), QStringLiteral("19"));
    CHECK(on.count() == u"12 / 200 entries"); // 19, 119 and 190–199
    on.edit().setText(QStringLiteral("19 西宁"));
    CHECK(on.count() == u"5 / 200 entries"); // the even ones of them
    on.edit().setText(QStringLiteral("工信 西宁"));
    CHECK(on.count() == u"100 / 200 entries");
    on.edit().setText(QStringLiteral("住建 西宁"));
    CHECK(on.count() == u"0 / 200 entries");
}

TEST_CASE("Filters combine, each is a chip, and a chip takes its own filter out")
{
    MattersPage on;
    CHECK(on.chips().isEmpty());
    on.choose("Prefecture", QStringLiteral("西宁"));
    CHECK(on.count() == u"100 / 200 entries");
    on.bar().findChild<QCheckBox*>()->setChecked(true);
    CHECK(on.count() == u"80 / 200 entries"); // but for the 20 that are closed
    on.choose("Due", QStringLiteral("overdue"));
    CHECK(on.count() == u"20 / 200 entries"); // due before 20 February: 2–48, but for tens
    on.edit().setText(QStringLiteral("诉求4"));
    CHECK(on.count() == u"5 / 200 entries"); // 4, 42, 44, 46, 48
    CHECK(on.chips() ==
          QStringList{QStringLiteral("Words: 诉求4  ✕"), QStringLiteral("Prefecture: 西宁  ✕"),
                      QStringLiteral("Due: overdue  ✕"), QStringLiteral("open only  ✕")});
    on.bar().findChildren<QPushButton*>(QStringLiteral("chip")).first()->click();
    CHECK(on.edit().text().isEmpty());
    CHECK(on.count() == u"20 / 200 entries");
    on.bar().findChild<QPushButton*>(QStringLiteral("clear"))->click();
    CHECK(on.count() == u"200 / 200 entries");
    CHECK(on.chips().isEmpty());
    CHECK_FALSE(on.bar().findChild<QCheckBox*>()->isChecked());
}

TEST_CASE("A light, a state and the days something is due let through what bears them")
{
    MattersPage on;
    on.choose("Light", QStringLiteral("behind"));
    CHECK(on.count() == u"45 / 200 entries"); // due by 20 February: 1–50, but for the five tens
    on.choose("Light", QStringLiteral("all lights"));
    on.choose("State", QStringLiteral("closed"));
    CHECK(on.count() == u"20 / 200 entries");
    on.choose("State", QStringLiteral("all states"));
    on.choose("Due", QStringLiteral("due this ten-day period"));
    CHECK(on.count() == u"10 / 200 entries"); // 11–20 February
    on.choose("Due", QStringLiteral("no due date"));
    CHECK(on.count() == u"0 / 200 entries");
    on.choose("Due", QStringLiteral("days…"));
    CHECK(on.count() == u"90 / 200 entries"); // the plan's own period to begin with
}

TEST_CASE("A side of the days that was left open stays open, whatever else is chosen")
{
    MattersPage on;
    REQUIRE(on.page.open(
        LedgerSubject{{.ledger = QStringLiteral("matters"), .dueTo = QDate(2025, 1, 31)}}));
    CHECK(on.count() == u"31 / 200 entries");
    on.choose("Prefecture", QStringLiteral("西宁"));
    CHECK(on.count() == u"16 / 200 entries"); // those of 1, 3, … 31 January
    CHECK_FALSE(on.bar().filter().from.isValid());
    for (QDateEdit* day : on.bar().findChildren<QDateEdit*>()) {
        if (!day->isHidden())
            day->setDate(QDate(2025, 1, 10));
    }
    CHECK(on.count() == u"5 / 200 entries");
    CHECK_FALSE(on.bar().filter().from.isValid());
    CHECK(on.bar().filter().to == QDate(2025, 1, 10));
}

TEST_CASE("A chip says the year of a day that is not of the plan's")
{
    const Matters matters;
    LedgerFilter filter;
    filter.due = LedgerFilter::Due::Between;
    filter.from = QDate(2025, 2, 1);
    filter.to = QDate(2026, 11, 25);
    const auto parts = filter.parts(matters.desk->plan());
    REQUIRE(parts.size() == 1);
    CHECK(parts.first().value == u"2/1 to 11/25/2026");
}

TEST_CASE("Esc empties the words; where there are none it is left to the window")
{
    QMainWindow window;
    auto* edit = new FilterEdit;
    window.setCentralWidget(edit);
    edit->setText(QStringLiteral("西宁"));
    const auto isTaken = [&] {
        QKeyEvent asked(QEvent::ShortcutOverride, Qt::Key_Escape, Qt::NoModifier);
        asked.ignore();
        QCoreApplication::sendEvent(edit, &asked);
        return asked.isAccepted();
    };
    CHECK(isTaken());
    QTest::keyClick(edit, Qt::Key_Escape);
    CHECK(edit->text().isEmpty());
    CHECK_FALSE(isTaken());
}

TEST_CASE("A filter survives being written down, but for what is of another plan")
{
    const Matters matters;
    LedgerFilter filter;
    filter.text = QStringLiteral("a&b/西宁 %");
    filter.unit = UnitId{2};
    filter.region = RegionId{999999};
    filter.light = Light::Watch;
    filter.due = LedgerFilter::Due::Between;
    filter.from = QDate(2025, 2, 1);
    filter.openOnly = true;
    const LedgerFilter read = LedgerFilter::fromWord(filter.toWord()).knownTo(matters.desk->plan());
    CHECK(read.text == filter.text);
    CHECK(read.unit == filter.unit);
    CHECK_FALSE(read.region);
    CHECK(read.light == Light::Watch);
    CHECK(read.due == LedgerFilter::Due::Between);
    CHECK(read.from == QDate(2025, 2, 1));
    CHECK_FALSE(read.to.isValid());
    CHECK(read.openOnly);
}

TEST_CASE("What another page asks for is shown as the filter it is")
{
    const Matters matters;
    const QDate day(2025, 2, 20);
    LedgerFilter behind;
    behind.light = Light::Behind;
    behind.region = RegionId{630100};
    const Plan& plan = matters.desk->plan();
    CHECK(LedgerFilter::of(behind.query(plan, {}, day), day).light == Light::Behind);
    LedgerFilter overdue;
    overdue.due = LedgerFilter::Due::Overdue;
    const LedgerFilter asked = LedgerFilter::of(overdue.query(plan, {}, day), day);
    CHECK(asked.due == LedgerFilter::Due::Overdue);
    CHECK_FALSE(asked.openOnly);
    CHECK(asked.parts(plan).size() == 1);
}
