// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "tests/support/own_settings.h"
#include "tests/support/platform.h"
#include "tests/support/tiny_workbook.h"
#include "ui/access_banner.h"
#include "ui/briefing/briefing_session.h"
#include "ui/commands.h"
#include "ui/desk_window.h"
#include "ui/dialogs/rules_dialog.h"
#include "ui/entry/sheet_grid.h"
#include "ui/notice/notice_window.h"
#include "ui/plans/plan_shelf.h"
#include "ui/settings/settings_dialog.h"
#include "ui/start/desk_application.h"
#include "ui/start/recent_list.h"
#include "ui/start/welcome_window.h"
#include "ui/theme/apply_theme.h"
#include "ui/theme/light_icon.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStandardPaths>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <memory>

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000; // milliseconds

/// The window program with settings of its own; what it changes of the application is put back.
struct Program
{
    OwnSettings own;
    TinyWorkbook file;
    std::unique_ptr<DeskApplication> desk;

    explicit Program(const StartOptions& options = {}) { start(options); }
    ~Program()
    {
        desk.reset();
        theme::setColourSet(theme::ColourSet::Standard);
        applyTheme(*qApp);
        QLocale::setDefault(QLocale::c());
    }
    void start(const StartOptions& options)
    {
        desk.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        desk = std::make_unique<DeskApplication>(*qApp, options);
    }
    /// On the tiny workbook, under a name.
    void open()
    {
        desk->takeRequest({file.path()});
        REQUIRE(window());
        window()->setPerson(u"甲"_s);
    }
    DeskWindow* window() const { return desk->window(); }
    QAction* action(CommandId id) const { return window()->findChild<Commands*>()->action(id); }
    QString menuTitle() const { return window()->menuBar()->actions().first()->text(); }
    void choose(Language language) const
    {
        for (QAction* action : window()->findChild<QMenu*>(u"language"_s)->actions()) {
            if (action->data().toString() == languageCode(language))
                action->trigger();
        }
        settle();
    }
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QMessageBox* box() const { return window()->findChild<QMessageBox*>(); }
    QString pageShown() const
    {
        const PageStack& pages = window()->view().pages();
        return pages.nameAt(pages.currentPage());
    }
    void showPage(const QString& name) const
    {
        window()->showPage(window()->view().pages().indexOfName(name));
    }
    /// The start page beside the desk.
    WelcomeWindow& startPage() const
    {
        desk->showWelcome();
        return *desk->welcome();
    }
    /// What is said over either window.
    QString told() const
    {
        for (const QWidget* over :
             {static_cast<QWidget*>(desk->window()), static_cast<QWidget*>(desk->welcome())}) {
            if (const auto* box = over ? over->findChild<QMessageBox*>() : nullptr)
                return box->text();
        }
        return {};
    }
};

bool isChinese(const QString& text)
{
    static const QRegularExpression chinese(u"[\\x{4e00}-\\x{9fff}]"_s);
    return text.contains(chinese);
}

int newPlanWindows()
{
    int count = 0;
    for (const QWidget* widget : QApplication::topLevelWidgets())
        count += qobject_cast<const NoticeWindow*>(widget) && widget->isVisible() ? 1 : 0;
    return count;
}

void answer(QMessageBox& box, QMessageBox::ButtonRole role)
{
    for (QAbstractButton* button : box.buttons()) {
        if (box.buttonRole(button) == role) {
            button->click();
            Program::settle();
            return;
        }
    }
    FAIL("no such button");
}

} // namespace

TEST_CASE("The first start of all shows the start page and no workbook")
{
    Program program;
    program.desk->begin();
    CHECK(program.desk->welcome());
    CHECK_FALSE(program.window());
}

TEST_CASE("The next start shows where the desk was left")
{
    Program program;
    program.open();
    program.window()->showPage(program.window()->view().pages().indexOfName(u"industry"_s));
    program.window()->close();
    program.start({});
    program.desk->begin();
    REQUIRE(program.window());
    CHECK(program.window()->view().desk().workbook().path() == program.file.path());
    const PageStack& pages = program.window()->view().pages();
    CHECK(pages.nameAt(pages.currentPage()) == u"industry");
}

TEST_CASE("The settings say which page the desk opens on, the start page among them")
{
    Program program;
    program.open();
    DeskSettings settings = program.desk->settings();
    settings.startPage = u"ledgers"_s;
    program.desk->change(settings);
    program.window()->close();
    program.start({});
    program.desk->begin();
    REQUIRE(program.window());
    const PageStack& pages = program.window()->view().pages();
    CHECK(pages.nameAt(pages.currentPage()) == u"ledgers");

    settings.startPage = u"welcome"_s;
    program.desk->change(settings);
    program.start({});
    program.desk->begin();
    CHECK(program.desk->welcome());
    CHECK_FALSE(program.window());
}

TEST_CASE("A workbook that is gone brings the start page, with the reason")
{
    Program program;
    program.start({{u"/没有/这个.kmh"_s}, {}});
    program.desk->begin();
    CHECK_FALSE(program.window());
    REQUIRE(program.desk->welcome());
    auto* box = program.desk->welcome()->findChild<QMessageBox*>();
    REQUIRE(box);
    CHECK(box->text().contains(u"这个.kmh"_s));
}

TEST_CASE(
    "Another language rebuilds the window in it and back, on the same page with its steps to undo")
{
    Program program;
    program.open();
    CHECK(program.menuTitle().contains(u"文件"_s));
    DeskView& before = program.window()->view();
    before.desk().setPeriod(period("2025-02-X1"));
    program.window()->showPage(before.pages().indexOfName(u"industry"_s));
    before.desk().record(OverrideEdit{{kFairs}, {kProvince}, before.desk().period(), Light::Behind},
                         u"缘由"_s, u"改判"_s);
    const QPointer<DeskWindow> old = program.window();

    program.choose(Language::English);
    CHECK(old.isNull());
    CHECK(program.menuTitle() == u"&File");
    CHECK(QLocale().language() == QLocale::English);
    DeskView& after = program.window()->view();
    CHECK(after.desk().period() == period("2025-02-X1"));
    CHECK(after.pages().nameAt(after.pages().currentPage()) == u"industry");
    CHECK(after.desk().workbook().path() == program.file.path());
    CHECK_FALSE(after.desk().workbook().isReadOnly());
    CHECK(program.action(CommandId::Undo)->isEnabled());
    program.action(CommandId::Undo)->trigger();
    CHECK_FALSE(after.desk().undoStack().canUndo());

    program.choose(Language::Chinese);
    CHECK(program.menuTitle().contains(u"文件"_s));
    CHECK(QLocale().language() == QLocale::Chinese);
    program.start({});
    CHECK(program.desk->language() == Language::Chinese);
}

TEST_CASE("After another language what is judged gives its reasons in it, and so does the workbook")
{
    Program program;
    program.open();
    const auto reasons = [&] {
        const Desk& desk = program.window()->view().desk();
        REQUIRE_FALSE(desk.assessment().deliverables.isEmpty());
        REQUIRE_FALSE(desk.assessment().sectors.isEmpty());
        return QStringList{desk.assessment().deliverables.first().explanation.reason,
                           desk.assessment().sectors.first().explanation.reason};
    };
    for (const QString& reason : reasons())
        CHECK(isChinese(reason));
    program.choose(Language::English);
    for (const QString& reason : reasons()) {
        INFO(reason.toStdString());
        CHECK(reason.contains(QRegularExpression(u"[a-z]{3}"_s)));
    }
    program.choose(Language::Chinese);
    for (const QString& reason : reasons())
        CHECK(isChinese(reason));
}

TEST_CASE("Why a workbook is only read is said in the language in use")
{
    Program program;
    QFile lock(program.file.path() + u".lock"_s); // held on another computer
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.write("4711\nkaimenhong\nPC-1207\n");
    lock.close();
    program.open();
    const auto why = [&] { return program.window()->view().desk().whyReadOnly(); };
    CHECK(isChinese(why()));
    program.choose(Language::English);
    CHECK(why().contains(u"open for writing at computer PC-1207"_s));
    const QList<QLabel*> labels = program.window()->view().access().findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(),
                      [&](const QLabel* label) { return label->text() == why(); }));
}

TEST_CASE("The language chosen is kept, and the one a start asks for is not")
{
    Program program;
    program.open();
    program.choose(Language::English);
    program.window()->close();
    program.start({{}, Language::Chinese});
    CHECK(program.desk->language() == Language::Chinese);
    const auto setTo = [&](const QString& page, bool choosesLanguage) {
        program.desk->showSettings();
        auto* dialog = program.startPage().findChild<SettingsDialog*>();
        REQUIRE(dialog);
        CHECK(dialog->chosen().language == Language::Chinese); // as it is seen
        for (QComboBox* box : dialog->findChildren<QComboBox*>()) {
            if (const int at = box->findData(page); at >= 0)
                box->setCurrentIndex(at);
            if (choosesLanguage && box->findData(u"zh_CN"_s) >= 0)
                Q_EMIT box->activated(box->currentIndex());
        }
        dialog->findChild<QPushButton*>(u"ok"_s)->click();
        Program::settle();
        CHECK(program.desk->settings().startPage == page);
    };
    program.startPage();
    setTo(u"ledgers"_s, false);
    program.start({});
    CHECK(program.desk->language() == Language::English);

    program.start({{}, Language::Chinese});
    program.startPage();
    setTo(u"answers"_s, true);
    program.start({});
    CHECK(program.desk->language() == Language::Chinese);
}

TEST_CASE("The language a start was asked for is kept once it is chosen in the menu")
{
    Program program({{}, Language::English});
    program.open();
    CHECK(program.desk->settings().language == Language::Chinese);
    program.choose(Language::English);
    CHECK(program.desk->settings().language == Language::English);
}

TEST_CASE("A page set for the start that the plan does not have leaves the desk where it was")
{
    Program program;
    program.open();
    program.showPage(u"answers"_s);
    DeskSettings settings = program.desk->settings();
    settings.startPage = u"tourism-of-another-plan"_s;
    program.desk->change(settings);
    program.window()->close();
    program.start({});
    program.desk->begin();
    REQUIRE(program.window());
    CHECK(program.pageShown() == u"answers");
}

TEST_CASE("Whichever way a workbook is first opened, it is where it was left or on the page set")
{
    Program program;
    program.open();
    program.showPage(u"industry"_s);
    program.window()->view().desk().setPeriod(period("2025-02-X1"));
    program.window()->resize(1300, 700);
    program.window()->close();

    program.start({});
    program.open(); // as by a double click
    CHECK(program.pageShown() == u"industry");
    CHECK(program.window()->view().desk().period() == period("2025-02-X1"));
    CHECK(program.window()->size() == QSize(1300, 700));
    program.window()->close();

    program.start({});
    program.startPage();
    Q_EMIT program.desk->welcome()->openRequested(program.file.path());
    REQUIRE(program.window());
    CHECK(program.pageShown() == u"industry");
    DeskSettings settings = program.desk->settings();
    settings.startPage = u"ledgers"_s;
    program.desk->change(settings);
    program.window()->close();

    program.start({});
    program.open();
    CHECK(program.pageShown() == u"ledgers");
    program.window()->close();
    program.start({});
    program.startPage().findChild<QAbstractButton*>(u"demo"_s)->click();
    REQUIRE(program.window());
    CHECK(program.pageShown() == u"ledgers");
    CHECK(program.window()->size() == QSize(1300, 700));
}

TEST_CASE("With a dialog open at the desk no language is changed, and what is not seen is kept")
{
    Program program;
    program.open();
    program.window()->show();
    program.action(CommandId::Rules)->trigger();
    const QPointer<RulesDialog> dialog = program.window()->findChild<RulesDialog*>();
    REQUIRE(dialog);
    const QPointer<DeskWindow> window = program.window();
    program.startPage().findChild<QPushButton*>(u"language"_s)->click();
    Program::settle();
    CHECK(program.window() == window);
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    CHECK(program.told().contains(u"对话框"_s));
    CHECK(program.desk->language() == Language::Chinese);

    DeskSettings settings = program.desk->settings();
    settings.textSize = 150;
    settings.startPage = u"ledgers"_s;
    program.desk->change(settings);
    CHECK(program.window() == window);
    CHECK(program.desk->settings().textSize == 100);
    CHECK(program.desk->settings().startPage == u"ledgers");

    dialog->close();
    for (QMessageBox* box : program.startPage().findChildren<QMessageBox*>())
        box->close();
    for (QMessageBox* box : program.window()->findChildren<QMessageBox*>())
        box->close();
    Program::settle();
    program.desk->change(settings);
    Program::settle();
    CHECK(program.desk->settings().textSize == 150);
    CHECK(window.isNull());
}

TEST_CASE("A briefing that is shown is not ended by a change of colours")
{
    Program program;
    program.open();
    program.action(CommandId::ShowBriefing)->trigger();
    auto* session = program.window()->findChild<BriefingSession*>();
    REQUIRE(session);
    REQUIRE(session->isShowing());
    const QPointer<DeskWindow> window = program.window();
    DeskSettings settings = program.desk->settings();
    settings.colours = theme::ColourSet::BlueOrange;
    program.desk->change(settings);
    Program::settle();
    CHECK(program.window() == window);
    CHECK(session->isShowing());
    CHECK(program.told().contains(u"Esc"_s));
    session->end();
    program.box()->close();
    Program::settle();
    program.desk->change(settings);
    Program::settle();
    CHECK(window.isNull());
}

TEST_CASE(
    "A file that is asked for over a dialog of the start page is not forgotten without a word")
{
    Program program;
    program.desk->begin();
    program.desk->showSettings();
    REQUIRE(QApplication::activeModalWidget());
    program.desk->takeRequest({program.file.path()});
    CHECK_FALSE(program.window());
    const QList<QMessageBox*> boxes = program.desk->welcome()->findChildren<QMessageBox*>();
    REQUIRE(boxes.size() == 1);
    CHECK(boxes.first()->text().contains(QFileInfo(program.file.path()).fileName()));
}

TEST_CASE("There is one dialog of the settings, whichever window asks for it")
{
    Program program;
    program.open();
    program.action(CommandId::Settings)->trigger();
    program.action(CommandId::Settings)->trigger();
    program.startPage();
    program.desk->showSettings();
    int dialogs = 0;
    for (const QWidget* widget : QApplication::topLevelWidgets())
        dialogs += qobject_cast<const SettingsDialog*>(widget) && widget->isVisible() ? 1 : 0;
    CHECK(dialogs == 1);
}

TEST_CASE("Another folder for copies with another text size makes one copy there")
{
    Program program;
    program.open();
    DeskSettings settings = program.desk->settings();
    settings.backupFolder = program.file.beside(u"副本"_s);
    settings.textSize = 150;
    program.desk->change(settings);
    Program::settle(); // waits for what the window before was at
    const BackupPolicy policy{settings.backupFolder};
    const auto copies = [&] { return backupsOf(program.file.path(), policy).size(); };
    REQUIRE(QTest::qWaitFor([&] { return copies() > 0; }, kPatience));
    QTest::qWait(300);
    CHECK(copies() == 1);
    CHECK(program.told().isEmpty());
}

TEST_CASE("The workbook at work is not opened again, so that its steps can be undone")
{
    Program program;
    program.open();
    Desk* desk = &program.window()->view().desk();
    program.window()->openWorkbook(program.file.path());
    CHECK(&program.window()->view().desk() == desk);
    if (!host::openFilesCanBeMoved()) {
        WARN("skipped: a file that is open can be neither moved nor replaced here");
        return;
    }
    const QString other = program.file.beside(u"另一份.kmh"_s);
    REQUIRE(QFile::copy(program.file.path(), other));
    REQUIRE(QFile::rename(program.file.path(), program.file.beside(u"旧.kmh"_s)));
    REQUIRE(QFile::rename(other, program.file.path()));
    program.desk->takeRequest({program.file.path()});
    CHECK(program.window()->view().desk().workbook().fileState() == Workbook::FileState::AsLeft);
}

TEST_CASE("The window for a new plan made from the start page is the desk's once there is one")
{
    QStandardPaths::setTestModeEnabled(true); // no drafts of whoever runs the tests
    {
        Program program;
        program.desk->begin();
        program.startPage().findChild<QAbstractButton*>(u"newPlan"_s)->click();
        CHECK(newPlanWindows() == 1);
        program.startPage().findChild<QPushButton*>(u"language"_s)->click();
        Program::settle();
        CHECK(program.desk->language() == Language::English);
        CHECK(newPlanWindows() == 0); // its words were of the language before

        program.startPage().findChild<QAbstractButton*>(u"newPlan"_s)->click();
        program.open();
        program.action(CommandId::NewPlan)->trigger();
        CHECK(newPlanWindows() == 1);
        program.window()->close();
        Program::settle();
        CHECK(newPlanWindows() == 0);

        program.startPage().findChild<QAbstractButton*>(u"newPlan"_s)->click();
        CHECK(newPlanWindows() == 1);
    }
    CHECK(newPlanWindows() == 0);
    QStandardPaths::setTestModeEnabled(false);
}

TEST_CASE("Text size and colours are seen at once and kept")
{
    Program program;
    program.open();
    CHECK(QApplication::font().pixelSize() == 14);
    DeskSettings settings = program.desk->settings();
    settings.textSize = 150;
    settings.colours = theme::ColourSet::BlueOrange;
    program.desk->change(settings);
    Program::settle();
    CHECK(QApplication::font().pixelSize() == 21);
    CHECK(program.window()->font().pixelSize() == 21);
    CHECK(lightColor(Light::Behind) == lightColor(Light::Behind, theme::ColourSet::BlueOrange));
    program.start({});
    CHECK(program.desk->settings() == settings);
    CHECK(QApplication::font().pixelSize() == 21);
}

TEST_CASE("What is typed and not recorded is asked for before the window is made anew")
{
    Program program;
    program.open();
    DeskView& view = program.window()->view();
    program.window()->show();
    const int entry = view.pages().indexOfName(u"entry"_s);
    program.window()->showPage(entry);
    auto* grid = view.pages().page(entry)->findChild<SheetGrid*>();
    REQUIRE(grid);
    grid->goTo({{kFairs}, {kProvince}, view.desk().period()});
    QTest::keyClick(grid, 'x'); // no number, so it stays typed
    auto* editor = grid->findChild<QLineEdit*>(u"cellEditor"_s);
    REQUIRE(editor);
    QTest::keyClick(editor, Qt::Key_Return);
    REQUIRE_FALSE(view.pages().unsavedWork().isEmpty());
    const QPointer<DeskWindow> old = program.window();

    program.choose(Language::English);
    REQUIRE(program.box());
    CHECK(program.menuTitle().contains(u"文件"_s));
    answer(*program.box(), QMessageBox::RejectRole);
    CHECK(program.window() == old);
    CHECK_FALSE(view.pages().unsavedWork().isEmpty());
    CHECK(program.desk->settings().language == Language::Chinese);
    for (const QAction* action : program.window()->findChild<QMenu*>(u"language"_s)->actions())
        CHECK(action->isChecked() == (action->data().toString() == u"zh_CN"_s));

    program.choose(Language::English);
    REQUIRE(program.box());
    answer(*program.box(), QMessageBox::DestructiveRole);
    CHECK(program.menuTitle() == u"&File");
}

TEST_CASE("A second start opens its file in the window that is there, unless it is open already")
{
    Program program;
    program.open();
    const QPointer<DeskWindow> window = program.window();
    Desk* desk = &program.window()->view().desk();
    program.desk->takeRequest({program.file.path()});
    CHECK(&program.window()->view().desk() == desk); // with its steps to undo

    const QString other = program.file.beside(u"二季度 副本.kmh"_s);
    REQUIRE(QFile::copy(program.file.path(), other));
    program.desk->takeRequest({other});
    CHECK(program.window() == window);
    CHECK(window->view().desk().workbook().path() == other);
    CHECK(PlanShelf::paths().first() == other);

    program.desk->takeRequest({QString()});
    CHECK(window->view().desk().workbook().isBundled());
    program.desk->takeRequest({});
    CHECK(window->view().desk().workbook().isBundled());
}

TEST_CASE("A second start waits for the dialog that is open, and says so")
{
    Program program;
    program.open();
    program.action(CommandId::Settings)->trigger();
    REQUIRE(QApplication::activeModalWidget());
    const QString other = program.file.beside(u"二季度.kmh"_s);
    REQUIRE(QFile::copy(program.file.path(), other));
    program.desk->takeRequest({other});
    CHECK(program.window()->view().desk().workbook().path() == program.file.path());
    REQUIRE(program.box());
    CHECK(program.box()->text().contains(u"二季度.kmh"_s));
}

TEST_CASE("The start page opens what it is asked for and goes")
{
    Program program;
    PlanShelf::add(program.file.path());
    program.desk->begin();
    const QPointer<WelcomeWindow> choices = program.desk->welcome();
    REQUIRE(choices);
    REQUIRE(QTest::qWaitFor([&] { return choices->recent().count() == 1; }, kPatience));
    choices->findChild<QLineEdit*>(u"person"_s)->setText(u" 才让 "_s);
    choices->findChild<QPushButton*>(u"openRecent"_s)->click();
    Program::settle();
    REQUIRE(program.window());
    CHECK(choices.isNull());
    CHECK(program.window()->view().desk().workbook().path() == program.file.path());
    CHECK(program.window()->view().desk().person() == u"才让");

    program.action(CommandId::Welcome)->trigger();
    REQUIRE(program.desk->welcome());
    CHECK(program.desk->welcome()->person() == u"才让");
    program.desk->welcome()->findChild<QAbstractButton*>(u"demo"_s)->click();
    Program::settle();
    CHECK(program.window()->view().desk().workbook().isBundled());
    CHECK_FALSE(program.desk->welcome());
}

TEST_CASE("The start page changes its language too")
{
    Program program;
    program.desk->begin();
    const QPointer<WelcomeWindow> choices = program.desk->welcome();
    auto* change = choices->findChild<QPushButton*>(u"language"_s);
    CHECK(change->text() == u"English");
    change->click();
    Program::settle();
    CHECK(choices.isNull());
    REQUIRE(program.desk->welcome());
    CHECK(program.desk->welcome()->findChild<QPushButton*>(u"language"_s)->text() == u"中文");
    CHECK(program.desk->language() == Language::English);
}

TEST_CASE("Workbooks opened last are in the File menu, those that are gone grey")
{
    Program program;
    PlanShelf::add(u"/没有/旧的.kmh"_s);
    program.open();
    auto* recent = program.window()->findChild<QMenu*>(u"recent"_s);
    REQUIRE(recent);
    Q_EMIT recent->aboutToShow();
    const QList<QAction*> actions = recent->actions();
    REQUIRE(actions.size() == 2);
    CHECK(actions.at(0)->isEnabled());
    CHECK(actions.at(0)->text().contains(QFileInfo(program.file.path()).fileName()));
    CHECK_FALSE(actions.at(1)->isEnabled());
    CHECK(actions.at(1)->text().contains(u"找不到"_s));
}
