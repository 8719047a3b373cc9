// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "tests/support/own_settings.h"
#include "tests/support/tiny_workbook.h"
#include "tests/ui/entry_kit.h"
#include "ui/briefing/briefing_window.h"
#include "ui/bulletin/paragraph_view.h"
#include "ui/desk_window.h"
#include "ui/exchange/import_dialog.h"
#include "ui/missing/forms_dialog.h"
#include "ui/pages/reconcile_page.h"
#include "ui/rounds/rounds_page.h"

#include <QtCore/QDir>
#include <QtCore/QTimer>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace kmh;
using namespace kmh::test;

namespace {

constexpr int kPatience = 30'000; // milliseconds until the test gives up, not a measure of speed

/// The desk of a tiny workbook, and two hands on the keyboard: nothing is done to it but by keys
/// that go to whatever has the keyboard, and by words from an input method.
class Hands
{
public:
    Hands()
        : m_file()
        , m_window(opened(m_file))
    {
        m_window.setPerson(QStringLiteral("甲"));
        m_window.keepBackups({m_file.beside(QStringLiteral("copies"))});
        m_window.resize(1366, 768);
        m_window.show();
        m_window.activateWindow();
        m_window.view().pages().currentWidget()->setFocus();
        QCoreApplication::processEvents();
    }

    DeskWindow& window() { return m_window; }
    Desk& desk() { return m_window.view().desk(); }
    QString beside(const QString& name) const { return m_file.beside(name); }
    QString page()
    {
        const PageStack& pages = m_window.view().pages();
        return pages.nameAt(pages.currentPage());
    }
    template<class PageType>
    PageType& pageAs()
    {
        PageStack& pages = m_window.view().pages();
        auto* found = qobject_cast<PageType*>(pages.page(pages.currentPage()));
        REQUIRE(found);
        return *found;
    }

    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        if (!QApplication::activeWindow()) { // as a window manager does when a dialog has closed
            m_window.activateWindow();
            QCoreApplication::processEvents();
        }
        QWidget* focused = QApplication::focusWidget();
        if (!focused)
            focused = QApplication::activeWindow();
        REQUIRE(focused);
        QTest::keyClick(focused, Qt::Key(key), modifiers);
        QCoreApplication::processEvents();
    }
    void type(const QString& words)
    {
        REQUIRE(QApplication::focusWidget());
        input(*QApplication::focusWidget(), words);
        QCoreApplication::processEvents();
    }
    void tabTo(const std::function<bool(QWidget&)>& isIt)
    {
        constexpr int kMost = 80;
        for (int i = 0; i < kMost; ++i) {
            if (QApplication::focusWidget() && isIt(*QApplication::focusWidget()))
                return;
            press(Qt::Key_Tab);
        }
        const QWidget* window = QApplication::activeWindow();
        FAIL("Tab does not go there in "
             << (window ? window->metaObject()->className() : "no window") << " on the page "
             << page().toStdString());
    }
    void tabToButton(const QString& text)
    {
        tabTo([&](QWidget& widget) {
            const auto* button = qobject_cast<QAbstractButton*>(&widget);
            return button && button->text().remove(u'&').startsWith(text);
        });
    }
    void turnTo(const QString& name)
    {
        for (int i = 0; i < m_window.pageCount() && page() != name; ++i)
            press(Qt::Key_PageDown, Qt::ControlModifier);
        REQUIRE(page() == name);
    }

private:
    static Workbook opened(const TinyWorkbook& file)
    {
        for (const auto& [indicator, total] : {std::pair(kFairs, 24), std::pair(kPotash, 90)})
            file.add({.indicator = indicator,
                      .period = QStringLiteral("2025-02-X2"),
                      .cumulative = total,
                      .recordedAt = QStringLiteral("2025-02-21T01:00:00.000Z")});
        return Workbook::open(file.path(), Workbook::Access::ReadWrite);
    }

    TinyWorkbook m_file;
    DeskWindow m_window;
};

template<class Window>
Window* openOne()
{
    for (QWidget* window : QApplication::topLevelWidgets()) {
        auto* found = qobject_cast<Window*>(window);
        if (found && found->isVisible())
            return found;
    }
    return nullptr;
}

void writeForms(Hands& hands)
{
    hands.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(openOne<FormsDialog>());
    const QString folder = hands.beside(QStringLiteral("forms"));
    hands.tabTo([](QWidget& widget) { return widget.objectName() == QLatin1String("folder"); });
    hands.press(Qt::Key_A, Qt::ControlModifier);
    hands.type(folder);
    hands.press(Qt::Key_W, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor(
        [&] { return !QDir(folder).entryList({QStringLiteral("*.xlsx")}).isEmpty(); }, kPatience));
    REQUIRE(QTest::qWaitFor([] { return !openOne<FormsDialog>()->isWriting(); }, kPatience));
    hands.press(Qt::Key_Escape);
    CHECK_FALSE(openOne<FormsDialog>());
}

/// A return that says more for early February than mid-February has: it will not go together.
void importReturn(Hands& hands)
{
    const QString path = hands.beside(QStringLiteral("return.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("indicator,region,period,cumulative\nfairs,,2025-02-X1,26\n");
    file.close();
    bool typed = false;
    QTimer choose; // the file dialog waits for its answer
    QObject::connect(&choose, &QTimer::timeout, &choose, [&] {
        if (!qobject_cast<QFileDialog*>(QApplication::activeModalWidget()))
            return;
        if (!typed) {
            hands.tabTo([](QWidget& widget) {
                return widget.objectName() == QLatin1String("fileNameEdit");
            });
            hands.press(Qt::Key_A, Qt::ControlModifier);
            hands.type(path);
            typed = true;
        }
        hands.press(Qt::Key_Return); // the first one may only close the list of names
    });
    choose.start(50);
    hands.press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dialog = openOne<ImportDialog>();
    REQUIRE(dialog);
    REQUIRE(dialog->items().size() == 1);
    REQUIRE(QTest::qWaitFor(
        [&] { return dialog->items().first().state == ImportItem::State::Ready; }, kPatience));
    hands.tabToButton(QStringLiteral("Import"));
    hands.press(Qt::Key_Space);
    REQUIRE(QTest::qWaitFor(
        [&] {
            return dialog->items().first().state == ImportItem::State::Recorded &&
                   !dialog->isWorking();
        },
        kPatience));
    hands.press(Qt::Key_Escape);
    CHECK_FALSE(openOne<ImportDialog>());
}

void explainFinding(Hands& hands)
{
    hands.turnTo(QStringLiteral("reconcile"));
    const qsizetype before = hands.desk().workbook().acknowledgements().size();
    hands.press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(openOne<ReasonDialog>());
    hands.type(QStringLiteral("县级更正"));
    hands.tabToButton(QStringLiteral("Let it stand"));
    hands.press(Qt::Key_Space);
    CHECK_FALSE(openOne<ReasonDialog>());
    CHECK(hands.desk().workbook().acknowledgements().size() == before + 1);
}

void writeStep(Hands& hands, const char* words)
{
    hands.tabTo([](QWidget& widget) { return qobject_cast<QPlainTextEdit*>(&widget); });
    hands.type(QString::fromUtf8(words));
    hands.press(Qt::Key_Return, Qt::ControlModifier);
}

void writeBulletin(Hands& hands)
{
    hands.press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(hands.page() == QLatin1String("bulletin"));
    hands.tabTo([](QWidget& widget) { return qobject_cast<ParagraphView*>(&widget); });
    hands.press(Qt::Key_End);
    hands.press(Qt::Key_Up);
    hands.press(Qt::Key_F2);
    REQUIRE(qobject_cast<QPlainTextEdit*>(QApplication::focusWidget()));
    hands.press(Qt::Key_A, Qt::ControlModifier);
    hands.type(QStringLiteral("各地各部门要抓紧落实。"));
    const int before = hands.desk().undoStack().count();
    hands.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(hands.desk().undoStack().count() == before + 1);
}

void showBriefing(Hands& hands)
{
    hands.press(Qt::Key_F5);
    auto* slides = openOne<BriefingWindow>();
    REQUIRE(slides);
    slides->activateWindow();
    QCoreApplication::processEvents();
    const QString first = slides->accessibleName();
    hands.press(Qt::Key_Right);
    CHECK(slides->accessibleName() != first);
    hands.press(Qt::Key_Escape);
    CHECK_FALSE(openOne<BriefingWindow>());
}

} // namespace

TEST_CASE("A whole round of the five steps is gone through by keyboard alone")
{
    Hands hands;
    hands.turnTo(QStringLiteral("rounds"));
    hands.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(hands.pageAs<RoundsPage>().state());
    const auto state = [&] {
        hands.turnTo(QStringLiteral("rounds"));
        return hands.pageAs<RoundsPage>().state()->round.state();
    };
    CHECK(state() == u"dispatch");

    writeForms(hands);
    importReturn(hands);
    state();
    writeStep(hands, "已催报，均已报送");
    writeStep(hands, "已督导两项");
    CHECK(state() == u"reconciliation");

    explainFinding(hands);
    state();
    writeStep(hands, "已对账，一处说明");
    writeStep(hands, "促销活动偏慢");
    CHECK(state() == u"bulletin");

    writeBulletin(hands);
    state();
    writeStep(hands, "通报已发");
    REQUIRE(openOne<QMessageBox>());
    hands.tabToButton(QStringLiteral("Close the round"));
    hands.press(Qt::Key_Space);
    CHECK(state() == u"closed");

    showBriefing(hands);
    CHECK(hands.desk().workbook().receipts().size() == 1);
}
