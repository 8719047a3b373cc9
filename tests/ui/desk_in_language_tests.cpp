// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/demo_view.h"
#include "tests/support/program.h"
#include "ui/access_banner.h"
#include "ui/commands.h"
#include "ui/settings/settings_dialog.h"
#include "ui/start/welcome_window.h"

#include <QtCore/QRegularExpression>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

bool isChinese(const QString& text)
{
    static const QRegularExpression chinese(u"[\\x{4e00}-\\x{9fff}]"_s);
    return text.contains(chinese);
}

} // namespace

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
