// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "ui/commands.h"
#include "ui/desk_window.h"
#include "ui/find/find_box.h"
#include "ui/find/find_model.h"

#include <QtGui/QAction>
#include <QtGui/QInputMethodEvent>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>

using namespace kmh;
using namespace Qt::StringLiterals;

namespace {

/// The box over the bundled plan, all entries read.
struct Finding
{
    DeskView view{cleanWorkbook()};
    QPointer<FindBox> box;
    std::optional<Subject> opened;

    Finding()
    {
        showAt(view, {1366, 768});
        QApplication::setActiveWindow(&view);
        QObject::disconnect(&view.desk(), &Desk::subjectRequested, &view, nullptr);
        QObject::connect(&view.desk(), &Desk::subjectRequested, &view,
                         [this](const Subject& subject) { opened = subject; });
        view.find();
        box = view.findChild<FindBox*>();
        REQUIRE(box);
        while (!box->isComplete())
            QCoreApplication::processEvents();
    }

    QLineEdit& typed() { return *box->findChild<QLineEdit*>(u"findText"_s); }
    QListView& list() { return *box->findChild<QListView*>(); }
    FindModel& found() { return *static_cast<FindModel*>(list().model()); }
    QPushButton& ledgers() { return *box->findChild<QPushButton*>(u"openInLedgers"_s); }
    void type(const QString& text) { typed().setText(text); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {})
    {
        QTest::keyClick(&typed(), key, with);
    }
    QString chosen()
    {
        const FindHit* hit = found().hit(list().currentIndex());
        return hit ? hit->title : QString();
    }
    QComboBox& choice(const char* name)
    {
        for (QComboBox* combo : box->findChildren<QComboBox*>()) {
            if (combo->accessibleName() == QLatin1String(name))
                return *combo;
        }
        FAIL("no such choice");
        throw 0;
    }
    QStringList chips()
    {
        QStringList texts;
        for (const QPushButton* chip : box->findChildren<QPushButton*>(u"chip"_s))
            texts.append(chip->text());
        return texts;
    }
    bool isOpen() const { return box && !box->isHidden(); }
};

} // namespace

TEST_CASE("Ctrl+K opens the box with the keyboard in it")
{
    Commands commands(nullptr);
    CHECK(commands.action(CommandId::Find)->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_K));
    Finding f;
    CHECK(f.isOpen());
    CHECK(QApplication::focusWidget() == &f.typed());
    CHECK(f.found().rowCount() == 0); // nothing typed, nothing found
    CHECK_FALSE(f.ledgers().isEnabled());
    // A second time it is the same box.
    f.view.find();
    CHECK(f.view.findChildren<FindBox*>().size() == 1);
}

TEST_CASE("The best hit is chosen at once and Enter opens it")
{
    Finding f;
    f.type(u"17"_s);
    CHECK(f.chosen() == u"17 强化重大项目支撑作用"_s);
    f.press(Qt::Key_Return);
    CHECK_FALSE(f.isOpen());
    REQUIRE(f.opened);
    const auto* measure = std::get_if<MeasureSubject>(&*f.opened);
    REQUIRE(measure);
    CHECK(f.view.desk().plan().measure(measure->measure).no == 17);
}

TEST_CASE("The arrows go from hit to hit past the headings")
{
    Finding f;
    f.type(u"钾"_s); // an indicator, a deliverable, a measure and a paragraph: four groups of one
    REQUIRE(f.found().rowCount() == 8);
    CHECK(f.chosen() == u"钾肥年产量"_s);
    f.press(Qt::Key_Down);
    CHECK(f.chosen() == u"衔接落实2025年钾肥最低生产计划"_s);
    f.press(Qt::Key_Down);
    CHECK(f.chosen() == u"2 推动重点项目稳产满产投产"_s);
    f.press(Qt::Key_Up);
    f.press(Qt::Key_Up);
    CHECK(f.chosen() == u"钾肥年产量"_s);
    f.press(Qt::Key_Up); // there is none above
    CHECK(f.chosen() == u"钾肥年产量"_s);
    f.press(Qt::Key_PageDown);
    f.press(Qt::Key_Return);
    REQUIRE(f.opened);
    const auto* words = std::get_if<QuoteSubject>(&*f.opened);
    REQUIRE(words);
    CHECK(words->quote.in(f.view.desk().plan().noticeText) == u"钾"_s);
}

TEST_CASE("Each kind of hit opens what shows it")
{
    const auto open = [](const QString& typed) {
        Finding f;
        f.type(typed);
        f.press(Qt::Key_Return);
        REQUIRE(f.opened);
        return *f.opened;
    };
    const Subject indicator = open(u"钾肥年产量"_s);
    REQUIRE(std::holds_alternative<MeasureSubject>(indicator));
    CHECK(std::get<MeasureSubject>(indicator).indicator.has_value());
    CHECK(std::holds_alternative<UnitSubject>(open(u"省工信厅"_s)));
    const Subject county = open(u"格尔木市"_s);
    REQUIRE(std::holds_alternative<PlaceSubject>(county));
    CHECK(std::get<PlaceSubject>(county).county == CountyId{632801});
    CHECK(std::holds_alternative<EntrySubject>(open(u"D0101"_s)));
    const Subject ledger = open(u"问题诉求"_s);
    REQUIRE(std::holds_alternative<LedgerSubject>(ledger));
    CHECK(std::get<LedgerSubject>(ledger).query.ledger == u"matters"_s);
}

TEST_CASE("Esc closes the box and the keyboard goes back to where it was")
{
    DeskView view(cleanWorkbook());
    showAt(view, {1366, 768});
    QApplication::setActiveWindow(&view);
    auto* before = view.pages().page(0)->findChild<QAbstractItemView*>();
    REQUIRE(before);
    before->setFocus();
    view.find();
    QPointer<FindBox> box = view.findChild<FindBox*>();
    REQUIRE(box);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    CHECK(box->isHidden());
    CHECK(QApplication::focusWidget() == before);
    QCoreApplication::sendPostedEvents(box, QEvent::DeferredDelete);
    CHECK_FALSE(box);
}

TEST_CASE("Going elsewhere with the keyboard closes the box")
{
    Finding f;
    f.view.pages().page(0)->findChild<QAbstractItemView*>()->setFocus();
    CHECK_FALSE(f.isOpen());
}

TEST_CASE("What an input method has not finished is not looked for")
{
    Finding f;
    QInputMethodEvent composing(u"jia"_s, {});
    QCoreApplication::sendEvent(&f.typed(), &composing);
    CHECK(f.found().rowCount() == 0);
    QInputMethodEvent finished;
    finished.setCommitString(u"钾"_s);
    QCoreApplication::sendEvent(&f.typed(), &finished);
    CHECK(f.typed().text() == u"钾"_s);
    CHECK(f.chosen() == u"钾肥年产量"_s);
}

TEST_CASE("Filters combine, stand as chips and go with a click on theirs")
{
    Finding f;
    f.type(u"消费"_s);
    f.choice("Unit").setCurrentText(u"省商务厅"_s);
    f.choice("Light").setCurrentIndex(f.choice("Light").findData(int(Light::NotJudged)));
    CHECK(f.chips() == QStringList{u"省商务厅 ×"_s, u"not judged ×"_s});
    const int both = f.found().rowCount();
    for (QPushButton* chip : f.box->findChildren<QPushButton*>(u"chip"_s)) {
        if (chip->text().startsWith(u"not judged"_s))
            chip->click();
    }
    QCoreApplication::processEvents();
    CHECK(f.chips() == QStringList{u"省商务厅 ×"_s});
    CHECK(f.found().rowCount() > both);
    for (int row = 0; row < f.found().rowCount(); ++row) {
        if (const FindHit* hit = f.found().hit(f.found().index(row)))
            CHECK((hit->kind == FindKind::Measure || hit->kind == FindKind::Indicator ||
                   hit->kind == FindKind::Entry));
    }
}

TEST_CASE("Ctrl+Enter opens the ledgers with the same words and filters")
{
    Finding f;
    f.type(u"项目"_s);
    f.choice("Unit").setCurrentText(u"省工信厅"_s);
    const QDate last(2025, 3, 31);
    f.choice("Due").setCurrentIndex(f.choice("Due").findData(last));
    f.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(f.opened);
    const auto* ledger = std::get_if<LedgerSubject>(&*f.opened);
    REQUIRE(ledger);
    CHECK(ledger->query.text == u"项目"_s);
    CHECK(ledger->query.unit.has_value());
    CHECK(ledger->query.dueTo == last);
}

TEST_CASE("The ledgers are not offered where they would show nothing")
{
    Finding f;
    f.type(u"zdxm"_s); // they know no initials
    QTest::qWait(300);
    CHECK(f.found().rowCount() > 0);
    CHECK_FALSE(f.ledgers().isEnabled());
    f.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(f.isOpen());
    CHECK_FALSE(f.opened);
}

TEST_CASE("The box keeps to the top of the view when the window changes")
{
    Finding f;
    for (const QSize& size : {QSize(1024, 640), QSize(1920, 1080)}) {
        f.view.resize(size);
        QCoreApplication::processEvents();
        const QRect box = f.box->geometry();
        CHECK(f.view.rect().contains(box));
        CHECK(std::abs(box.center().x() - f.view.rect().center().x()) <= 1);
        CHECK(box.top() < size.height() / 8);
    }
}

TEST_CASE("What is opened is shown on its page and the way back leads from there")
{
    DeskView view(cleanWorkbook());
    showAt(view, {1366, 768});
    QApplication::setActiveWindow(&view);
    const auto pageName = [&view] { return view.pages().nameAt(view.pages().currentPage()); };
    REQUIRE(pageName() == u"overview"_s);
    view.find();
    auto* box = view.findChild<FindBox*>();
    REQUIRE(box);
    while (!box->isComplete())
        QCoreApplication::processEvents();
    auto* typed = box->findChild<QLineEdit*>(u"findText"_s);
    typed->setText(u"D0101"_s);
    QTest::keyClick(typed, Qt::Key_Return);
    CHECK(pageName() == u"ledgers"_s);
    REQUIRE(view.canGoBack());
    view.goBack();
    CHECK(pageName() == u"overview"_s);
}

TEST_CASE("Ctrl+E opens an indicator that was found in the entry sheet")
{
    Finding on;
    on.type(u"促消费活动场次"_s);
    on.press(Qt::Key_E, Qt::ControlModifier);
    REQUIRE(on.opened);
    const auto* figure = std::get_if<FigureSubject>(&*on.opened);
    REQUIRE(figure);
    CHECK(on.view.desk().plan().indicator(figure->indicator).code == u"I2001");
    CHECK_FALSE(on.isOpen());
}
