// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/watched_translator.h"
#include "tests/ui/entry_kit.h"
#include "ui/entries/price_grid.h"
#include "ui/entries/price_model.h"
#include "ui/entries/prices_dialog.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>

using namespace kmh;
using namespace kmh::test;

namespace {

using F = EntryField;
constexpr int kFirstDay = PriceModel::FirstDayColumn;

/// Beef between 20 and 80 yuan and eggs without limits, in the 旬 of 11 to 20 February.
struct Pricing
{
    EntryDesk tiny;
    Ledger ledger = tiny.ledger("prices");
    Entry beef = tiny.add(
        ledger, QStringLiteral("牛肉"),
        {{F::FigureUnit, QStringLiteral("元/公斤")}, {F::WarnBelow, 20.0}, {F::WarnAbove, 80.0}});
    Entry eggs = tiny.add(ledger, QStringLiteral("鸡蛋"));
    PricesDialog* dialog = nullptr;

    ~Pricing() { delete dialog; }

    PricesDialog& open()
    {
        delete dialog;
        dialog = &shown(new PricesDialog(tiny.desk(), ledger, nullptr));
        return *dialog;
    }
    PriceModel& model() { return dialog->model(); }
    void type(int row, int day, const QString& text)
    {
        model().setData(model().index(row, kFirstDay + day), text, Qt::EditRole);
    }
    QString shownAt(int row, int day)
    {
        return model().index(row, kFirstDay + day).data().toString();
    }
    void setSource(const QString& source)
    {
        dialog->findChild<QLineEdit*>(QStringLiteral("source"))->setText(source);
    }
    QStringList recorded()
    {
        QStringList all;
        for (const Price& price : tiny.desk().workbook().prices())
            all.append(
                QStringLiteral("%1 %2 %3")
                    .arg(price.entry == beef.id ? QStringLiteral("牛肉") : QStringLiteral("鸡蛋"))
                    .arg(price.day.day())
                    .arg(price.value));
        return all;
    }
};

} // namespace

TEST_CASE("The grid has the goods with their warning prices and the days of the period")
{
    Pricing p;
    p.open();
    REQUIRE(p.model().rowCount() == 2);
    CHECK(p.model().columnCount() == kFirstDay + 10);
    CHECK(p.model().headerData(0, Qt::Vertical, Qt::DisplayRole) ==
          QStringLiteral("牛肉 (元/公斤)"));
    CHECK(p.model().index(0, 0).data() == QStringLiteral("20.00"));
    CHECK(p.model().index(0, 1).data() == QStringLiteral("80.00"));
    CHECK(p.model().index(1, 0).data() == QStringLiteral("—"));
}

TEST_CASE("Prices are pasted from a spreadsheet, and only what changed is recorded")
{
    Pricing p;
    p.open();
    p.dialog->grid().setCurrentIndex(p.model().index(0, kFirstDay));
    QGuiApplication::clipboard()->setText(
        QStringLiteral("68.5\t69元\t\r\n９.8\t\t10\r\n1\t2\t3\r\n"));
    QTest::keyClick(&p.dialog->grid(), Qt::Key_V, Qt::ControlModifier);
    CHECK(problems(*p.dialog).value(0).startsWith(QStringLiteral("3 of the values pasted")));
    p.setSource(QStringLiteral("监测日报"));
    p.dialog->accept();
    CHECK(p.recorded() == QStringList{QStringLiteral("牛肉 11 68.5"), QStringLiteral("牛肉 12 69"),
                                      QStringLiteral("鸡蛋 11 9.8"), QStringLiteral("鸡蛋 13 10")});
    const int steps = p.tiny.desk().undoStack().count();

    p.open();
    CHECK(p.shownAt(0, 0) == u"68.50");
    CHECK(p.dialog->findChild<QLineEdit*>(QStringLiteral("source"))->text() == u"监测日报");
    p.type(0, 0, QStringLiteral("68.5")); // the same
    p.type(0, 1, QStringLiteral("70"));
    p.type(1, 2, QString()); // taken back
    p.dialog->accept();
    CHECK(p.recorded() == QStringList{QStringLiteral("牛肉 11 68.5"), QStringLiteral("牛肉 12 70"),
                                      QStringLiteral("鸡蛋 11 9.8")});
    CHECK(p.tiny.desk().undoStack().count() == steps + 1);
    p.tiny.undo();
    CHECK(p.recorded().size() == 4);
    CHECK(p.recorded().contains(QStringLiteral("牛肉 12 69")));
}

TEST_CASE("What is no price is said and keeps all of them from being recorded")
{
    Pricing p;
    p.open();
    p.setSource(QStringLiteral("监测日报"));
    p.type(0, 0, QStringLiteral("68"));
    for (const char* wrong : {"十二", "-3", "0"}) {
        p.type(0, 1, QString::fromUtf8(wrong));
        REQUIRE(problems(*p.dialog).size() == 1);
        CHECK(problems(*p.dialog).first().startsWith(QStringLiteral("牛肉, ")));
        p.dialog->accept();
        CHECK(p.recorded().isEmpty());
    }
    p.type(0, 1, QString());
    CHECK(problems(*p.dialog).isEmpty());
    p.dialog->accept();
    CHECK(p.recorded() == QStringList{QStringLiteral("牛肉 11 68")});
}

TEST_CASE("A price out of its band or far from the one before is asked about, not refused")
{
    Pricing p;
    p.open();
    p.setSource(QStringLiteral("监测日报"));
    p.type(0, 0, QStringLiteral("60"));
    p.type(0, 1, QStringLiteral("78")); // +30 %
    CHECK(p.model().doubts().isEmpty());
    p.type(0, 2, QStringLiteral("85"));
    p.type(1, 0, QStringLiteral("10"));
    p.type(1, 4, QStringLiteral("6")); // −40 % over an empty day
    const QStringList doubts = p.model().doubts();
    REQUIRE(doubts.size() == 2);
    CHECK(doubts.at(0).contains(QStringLiteral("above the warning price 80.00")));
    CHECK(doubts.at(1).contains(QStringLiteral("40.0% down from the price before, 10.00")));
    CHECK(p.shownAt(0, 2) == u"? 85.00");
    p.dialog->accept();
    CHECK(p.recorded().isEmpty());
    CHECK(problems(*p.dialog).value(0).contains(QStringLiteral("tick the box")));
    p.dialog->findChild<QCheckBox*>(QStringLiteral("checked"))->setChecked(true);
    p.dialog->accept();
    CHECK(p.recorded().size() == 5);
}

TEST_CASE("A price is compared with the last one before the days shown, too")
{
    Pricing p;
    p.tiny.desk().record(PriceEdit{p.eggs.id, QDate(2025, 2, 8), {}, 10, QStringLiteral("日报")},
                         {}, QStringLiteral("价格"));
    p.open();
    p.type(1, 0, QStringLiteral("13.1"));
    CHECK(p.model().doubts().size() == 1);
}

TEST_CASE("By ten days there is one column a 旬, kept under its last day")
{
    Pricing p;
    p.tiny.desk().setPeriod(Period::month(2025, 2));
    p.open();
    p.dialog->findChild<QComboBox*>()->setCurrentIndex(1);
    REQUIRE(p.model().columnCount() == kFirstDay + 3);
    p.setSource(QStringLiteral("监测旬报"));
    p.type(0, 2, QStringLiteral("70"));
    CHECK_FALSE(p.dialog->findChild<QComboBox*>()->isEnabled()); // nothing typed gets lost
    p.dialog->accept();
    CHECK(p.recorded() == QStringList{QStringLiteral("牛肉 28 70")});
}

TEST_CASE("Prices need a source; cancelling asks first and records nothing")
{
    Pricing p;
    p.open();
    p.type(0, 0, QStringLiteral("68"));
    p.dialog->accept();
    CHECK(problems(*p.dialog) == QStringList{QStringLiteral("Say where the prices come from.")});
    QTest::keyClick(p.dialog, Qt::Key_Escape);
    CHECK(p.dialog->isVisible());
    p.dialog->findChild<QPushButton*>(QStringLiteral("discard"))->click();
    CHECK_FALSE(p.dialog->isVisible());
    CHECK(p.recorded().isEmpty());
}

TEST_CASE("The prices' dialog does not lack its Chinese text")
{
    WatchedTranslator chinese;
    QCoreApplication::installTranslator(&chinese);
    {
        Pricing p;
        p.open();
        for (int day = 0; day < 7; ++day)
            p.type(0, day, day % 2 ? QStringLiteral("9") : QStringLiteral("90"));
        p.type(1, 0, QStringLiteral("十二"));
        p.dialog->grab();
        p.dialog->accept();
        p.type(1, 0, QString());
        p.dialog->accept();
        p.setSource(QStringLiteral("日报"));
        p.dialog->accept();
        p.dialog->findChild<QCheckBox*>(QStringLiteral("checked"))->setChecked(true);
        p.dialog->accept();
        CHECK(p.recorded().size() == 7);
    }
    QCoreApplication::removeTranslator(&chinese);
    CHECK(chinese.missing().join(u'\n') == QString());
}

TEST_CASE("Prices that cannot be read any more are told of")
{
    Pricing p;
    PricesDialog& dialog = p.open();
    p.tiny.file().exec(QStringLiteral("DROP TABLE price"));
    auto* step = dialog.findChild<QComboBox*>();
    step->setCurrentIndex(1 - step->currentIndex());
    CHECK(p.tiny.failures.size() == 1);
}
