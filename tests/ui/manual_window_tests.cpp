// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/demo_view.h"
#include "tests/support/own_settings.h"
#include "tests/support/watched_translator.h"
#include "tests/ui/notice_kit.h"
#include "tests/ui/print_kit.h"
#include "tests/ui/show_kit.h"
#include "ui/briefing/briefing_window.h"
#include "ui/briefing/presenter_window.h"
#include "ui/commands.h"
#include "ui/desk_view.h"
#include "ui/desk_window.h"
#include "ui/dialogs/as_of_dialog.h"
#include "ui/help/help_desk.h"
#include "ui/help/help_topics.h"
#include "ui/help/manual_browser.h"
#include "ui/help/manual_window.h"
#include "ui/print/print_dialog.h"
#include "ui/start/welcome_window.h"
#include "ui/theme/theme.h"

#include <QtCore/QDirIterator>
#include <QtCore/QRegularExpression>
#include <QtCore/QTranslator>
#include <QtGui/QAction>
#include <QtGui/QPainter>
#include <QtGui/QTextBlock>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QWhatsThis>

using namespace kmh;
using namespace kmh::test;
using namespace Qt::StringLiterals;

namespace {

/// Chinese for as long as it lives.
class InChinese
{
public:
    InChinese()
    {
        REQUIRE(m_texts.load(u":/i18n/kaimenhong_zh_CN.qm"_s));
        QCoreApplication::installTranslator(&m_texts);
    }
    ~InChinese() { QCoreApplication::removeTranslator(&m_texts); }

private:
    QTranslator m_texts;
};

struct OpenManual
{
    ManualWindow window;
    QLineEdit* words = window.findChild<QLineEdit*>(u"manualWords"_s);
    QListWidget* hits = window.findChild<QListWidget*>(u"manualHits"_s);
    QTreeWidget* contents = window.findChild<QTreeWidget*>(u"manualContents"_s);

    explicit OpenManual(const QString& topic = u"start"_s) { window.showTopic(topic); }
    QString shown() { return window.browser().source().toString(); }
};

/// Classes of dialogs and windows of their own, as the headers declare them.
QStringList windowClasses()
{
    static const QRegularExpression kClass(
        u"class (\\w+)(?: final)? : public (QDialog|QMainWindow|VersionsDialog)\\b"_s);
    QStringList classes;
    QDirIterator files(QStringLiteral(KMH_SOURCE_DIR "/ui"), {u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        REQUIRE(file.open(QIODevice::ReadOnly));
        for (auto found = kClass.globalMatch(QString::fromUtf8(file.readAll())); found.hasNext();)
            classes.append(found.next().captured(1));
    }
    return classes;
}

/// What the manual is open at; nothing where it is not.
QString manualShown()
{
    const ManualWindow* manual = HelpDesk::shared()->manual();
    return manual && manual->isVisible()
               ? HelpDesk::shared()->manual()->browser().source().toString()
               : QString();
}

ManualWindow* openManual()
{
    return HelpDesk::shared()->manual();
}

} // namespace

TEST_CASE("Every page has a part of the manual, in both languages")
{
    for (const QString& language : {u"zh_CN"_s, u"en"_s}) {
        const Manual manual(language);
        DeskView view(demoWorkbook());
        QSet<QString> topics;
        for (int i = 0; i < view.pages().pageCount(); ++i) {
            const QString name = view.pages().nameAt(i);
            INFO(name.toStdString());
            CHECK(manual.addressOf(topicOfPage(name)));
            topics.insert(topicOfPage(name));
        }
        CHECK(topics.size() == 13); // eight sectors share one
    }
}

TEST_CASE("Every dialog and window has a part of the manual")
{
    const Manual manual(u"zh_CN"_s);
    const QStringList own{u"DeskWindow"_s, u"ManualWindow"_s, u"VersionsDialog"_s};
    const QStringList classes = windowClasses();
    CHECK(classes.size() > 25);
    for (const QString& name : classes) {
        if (own.contains(name))
            continue;
        INFO(name.toStdString());
        const QString topic = topicOfWindow(u"kmh::"_s + name);
        CHECK_FALSE(topic.isEmpty());
        CHECK(manual.addressOf(topic));
    }
}

TEST_CASE("F1 opens the part about the page shown")
{
    DeskWindow window(Workbook::openBundled(Bundle::Demo));
    window.show();
    window.showPage(window.view().pages().indexOfName(u"reconcile"_s));
    window.showManual();
    REQUIRE(openManual());
    CHECK(openManual()->browser().source().toString() == u"03-pages.md#reconcile"_s);
    window.showPage(window.view().pages().indexOfName(u"ledgers"_s));
    window.showManual();
    CHECK(openManual()->browser().source().toString() == u"05-ledgers.md"_s);
    openManual()->browser().backward();
    CHECK(openManual()->browser().source().toString() == u"03-pages.md#reconcile"_s);
}

TEST_CASE("F1 in a dialog opens the part about the dialog, and the dialog stays")
{
    DeskWindow window(Workbook::openBundled(Bundle::Demo));
    window.show();
    AsOfDialog::ask(&window.view(), window.view().desk());
    auto* dialog = window.findChild<AsOfDialog*>();
    REQUIRE(dialog);
    QTest::keyClick(dialog, Qt::Key_F1);
    REQUIRE(openManual());
    CHECK(openManual()->browser().source().toString() == u"09-data.md#as-of"_s);
    CHECK(dialog->isVisible());
    CHECK_FALSE(openManual()->isModal());
    dialog->reject();
}

TEST_CASE("F1 opens the manual from every window that stands by itself")
{
    const OwnSettings own;
    {
        WelcomeWindow start(QString(), Language::English);
        start.setAttribute(Qt::WA_DeleteOnClose, false);
        start.show();
        QTest::keyClick(&start, Qt::Key_F1);
        CHECK(manualShown() == u"01-start.md#welcome"_s);
        openManual()->close();
        start.findChild<QPushButton*>(u"manual"_s)->click();
        CHECK(manualShown() == u"01-start.md#welcome"_s);
    }
    CHECK(manualShown() == QString()); // gone with the last window
    {
        NoticeKit kit;
        QTest::keyClick(&kit.window, Qt::Key_F1);
        CHECK(manualShown() == u"06-plans.md#new"_s);
    }
    const auto help = HelpDesk::shared(); // as the desk holds it, over which a briefing is shown
    BriefingShow show(handFrozen());
    const QDateTime now(QDate(2025, 2, 22), QTime(1, 0), Qt::UTC);
    BriefingWindow slides(show);
    slides.show();
    QTest::keyClick(&slides, Qt::Key_F1);
    CHECK(manualShown() == u"07-briefing.md#show"_s);
    openManual()->close();
    PresenterWindow presenter(
        show, [now] { return now; }, now);
    presenter.show();
    QTest::keyClick(&presenter, Qt::Key_F1);
    CHECK(manualShown() == u"07-briefing.md#show"_s);
}

TEST_CASE("Shift+F1 explains on the start page too, and nothing in windows of others")
{
    const OwnSettings own;
    WelcomeWindow start(QString(), Language::English);
    start.setAttribute(Qt::WA_DeleteOnClose, false);
    start.show();
    QTest::keyClick(&start, Qt::Key_F1, Qt::ShiftModifier);
    CHECK(QWhatsThis::inWhatsThisMode());
    QWhatsThis::leaveWhatsThisMode();
    QLineEdit other;
    other.show();
    QTest::keyClick(&other, Qt::Key_F1);
    CHECK(manualShown() == QString());
}

TEST_CASE("The manual stays open where one window of the desk gives way to another")
{
    auto before = std::make_unique<DeskWindow>(Workbook::openBundled(Bundle::Demo));
    before->showManual();
    const DeskWindow after(before->view().sharedDesk());
    before.reset();
    REQUIRE(openManual());
    CHECK(openManual()->isVisible());
}

TEST_CASE("The manual is in the language of the interface")
{
    {
        OpenManual english;
        CHECK(english.contents->topLevelItem(0)->text(0) == u"First day"_s);
    }
    const InChinese chinese;
    OpenManual manual;
    CHECK(manual.contents->topLevelItem(0)->text(0) == u"第一天"_s);
    CHECK(manual.window.windowTitle() == u"使用手册"_s);
}

TEST_CASE("When the language is changed the manual closes and opens again in it")
{
    DeskWindow window(Workbook::openBundled(Bundle::Demo));
    window.showManual();
    REQUIRE(openManual()->isVisible());
    const InChinese chinese;
    QCoreApplication::processEvents();
    CHECK_FALSE(openManual()->isVisible());
    window.showManual();
    CHECK(openManual()->isVisible());
    CHECK(openManual()->windowTitle() == u"使用手册"_s);
}

TEST_CASE("Words are found in all chapters; Enter and F3 go from one line to the next")
{
    const InChinese chinese;
    OpenManual manual;
    QTest::keyClick(&manual.window, Qt::Key_F, Qt::ControlModifier);
    manual.window.look(u"销号"_s);
    REQUIRE(manual.hits->count() > 3);
    CHECK(manual.hits->currentRow() == 0);
    CHECK(manual.hits->item(0)->text().contains(u"销号"_s));
    const QString first = manual.shown();
    CHECK(manual.window.browser().textCursor().block().text().contains(u"销号"_s));
    CHECK_FALSE(manual.window.browser().extraSelections().isEmpty());
    QTest::keyClick(manual.words, Qt::Key_Return);
    CHECK(manual.hits->currentRow() == 1);
    for (int i = 1; i < manual.hits->count(); ++i)
        QTest::keyClick(manual.words, Qt::Key_Return);
    CHECK(manual.hits->currentRow() == 0); // round again
    CHECK(manual.shown() == first);
    QTest::keyClick(manual.words, Qt::Key_Return, Qt::ShiftModifier);
    CHECK(manual.hits->currentRow() == manual.hits->count() - 1);
    CHECK(manual.shown() != first);
    QTest::keyClick(manual.words, Qt::Key_Escape);
    CHECK(manual.words->text().isEmpty());
    CHECK(manual.window.browser().extraSelections().isEmpty());
    CHECK(manual.contents->isVisible());
}

TEST_CASE("A link of the manual goes to its place, and only to places of the manual")
{
    OpenManual manual(u"start"_s);
    manual.window.browser().goTo(u"08-rules.md#four"_s);
    CHECK(manual.shown() == u"08-rules.md#four"_s);
    manual.window.browser().setSource(QUrl(u"https://example.org/08-rules.md"_s));
    CHECK(manual.shown() == u"08-rules.md#four"_s);
    manual.window.browser().setSource(QUrl(u"no-such.md"_s));
    CHECK(manual.shown() == u"08-rules.md#four"_s);
    manual.window.browser().backward();
    CHECK(manual.shown() == u"01-start.md"_s);
}

TEST_CASE("A chapter is printed as text with its pictures, by the desk's own dialog")
{
    const InChinese chinese;
    OpenManual manual(u"pages#overview"_s);
    manual.window.look(u"板块"_s); // what is marked is not printed
    manual.window.browser().goTo(u"03-pages.md"_s);
    for (QAction* action : manual.window.actions()) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_P))
            action->trigger();
    }
    auto* dialog = manual.window.findChild<PrintDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->what()->count() == 1);
    CHECK(dialog->what()->currentText().contains(u"各页说明"_s));
    CHECK(dialog->sheets().count() > 1);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"章.pdf"_s);
    writePdf(path, dialog->sheets());
    CHECK(sheetsOfPdf(bytesOf(path)) == dialog->sheets().count());
    CHECK(bytesOf(path).contains("/Subtype /Image"));
    if (const auto words = wordsOnSheet(path, 1)) {
        CHECK(words->contains(u"各页说明"_s));
        CHECK(words->contains(u"每个板块的灯是其中最紧迫的一个"_s));
        CHECK(words->contains(u"第1页"_s));
    }
    QImage sheet(int(dialog->sheets().paperSize().width()),
                 int(dialog->sheets().paperSize().height()), QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    dialog->sheets().paint(painter, 0);
    painter.end();
    bool marked = false;
    for (int y = 0; y < sheet.height(); ++y) {
        for (int x = 0; x < sheet.width(); ++x)
            marked = marked || sheet.pixelColor(x, y) == theme::kQuote;
    }
    CHECK_FALSE(marked);
    dialog->reject();
}

TEST_CASE("Pictures are no wider than the text, at any size of window and text")
{
    OpenManual manual(u"pages#overview"_s);
    for (const int width : {800, 1366, 1920}) {
        for (const int zoom : {90, 150, 200}) {
            manual.window.resize(width, 700);
            manual.window.browser().setZoom(zoom);
            QTest::qWait(200);
            INFO(width << " at " << zoom);
            CHECK(manual.window.browser().document()->idealWidth() <=
                  manual.window.browser().viewport()->width());
        }
    }
}

TEST_CASE("Headings of the manual grow with its text")
{
    OpenManual manual(u"pages#overview"_s);
    ManualBrowser& browser = manual.window.browser();
    const auto sizes = [&] {
        QVector<int> heights; // of the first heading of each level, and of the first paragraph
        for (int level = 0; level <= 3; ++level) {
            for (QTextBlock block = browser.document()->begin(); block.isValid();
                 block = block.next()) {
                if (block.blockFormat().headingLevel() != level || block.text().size() < 2)
                    continue;
                heights.append(block.begin().fragment().charFormat().font().pixelSize());
                break;
            }
        }
        return heights;
    };
    browser.setZoom(100);
    const QVector<int> usual = sizes();
    browser.setZoom(200);
    const QVector<int> large = sizes();
    REQUIRE(usual.size() >= 3);
    REQUIRE(large.size() == usual.size());
    for (qsizetype i = 0; i < usual.size(); ++i)
        CHECK(std::abs(large.at(i) - 2 * usual.at(i)) <= 2); // both are whole pixels
    CHECK(large.at(1) > large.at(0));
}

TEST_CASE("The manual keeps its size and text size when it is opened again")
{
    {
        OpenManual manual;
        manual.window.resize(901, 603);
        manual.window.browser().setZoom(130);
        manual.window.close();
    }
    const OpenManual again;
    CHECK(again.window.size() == QSize(901, 603));
    ManualWindow window;
    CHECK(window.browser().zoom() == 130);
    window.browser().setZoom(100);
    window.close();
}

TEST_CASE("The manual keeps its text size when it goes with the desk, too")
{
    const OwnSettings own;
    {
        DeskWindow window(Workbook::openBundled(Bundle::Demo));
        window.showManual();
        openManual()->browser().setZoom(140);
    }
    ManualWindow again;
    CHECK(again.browser().zoom() == 140);
}

TEST_CASE("The manual's window lacks no Chinese text")
{
    WatchedTranslator chinese;
    QCoreApplication::installTranslator(&chinese);
    {
        OpenManual manual;
        manual.window.look(u"灯"_s);
        manual.window.look(u"没有这样的话"_s);
        manual.window.grab();
    }
    QCoreApplication::removeTranslator(&chinese);
    CHECK(chinese.missing().join(u'\n') == QString());
}
