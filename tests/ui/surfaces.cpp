// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tour.h"

#include "tests/support/demo_view.h"
#include "tests/support/own_settings.h"
#include "tests/support/tiny_workbook.h"
#include "tests/ui/notice_kit.h"
#include "tests/ui/show_kit.h"
#include "ui/briefing/presenter_window.h"
#include "ui/bulletin/paragraph_view.h"
#include "ui/desk_window.h"
#include "ui/dialogs/explanation_popup.h"
#include "ui/dialogs/reason_dialog.h"
#include "ui/dialogs/rule_form.h"
#include "ui/entries/entry_dialog.h"
#include "ui/entries/ledger_dialog.h"
#include "ui/entries/prices_dialog.h"
#include "ui/entry/sheet_grid.h"
#include "ui/exchange/import_dialog.h"
#include "ui/find/find_box.h"
#include "ui/help/manual_window.h"
#include "ui/notice/choose_dialog.h"
#include "ui/notice/draft_course_dialog.h"
#include "ui/notice/waiver_dialog.h"
#include "ui/pages/moment_span.h"
#include "ui/pages/page.h"
#include "ui/plans/comparison_window.h"
#include "ui/plans/plan_shelf.h"
#include "ui/settings/settings_dialog.h"
#include "ui/start/recent_list.h"
#include "ui/start/welcome_window.h"

#include <QtCore/QStandardPaths>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

namespace kmh::test {

namespace {

/// Commands of the window that open nothing, or end it.
bool opensNothing(const QAction& action)
{
    static const QSet<QString> keys{QStringLiteral("Ctrl+Q"),      QStringLiteral("F11"),
                                    QStringLiteral("Ctrl+PgDown"), QStringLiteral("Ctrl+PgUp"),
                                    QStringLiteral("Esc"),         QStringLiteral("Alt+Left"),
                                    QStringLiteral("Alt+Right"),   QStringLiteral("Ctrl+Shift+D"),
                                    QStringLiteral("Ctrl+Shift+W")};
    return keys.contains(action.shortcut().toString());
}

/// The form of every ledger, and what else is typed in of one.
void lookAtLedgers(Tour& tour, Desk& desk)
{
    for (const Ledger& ledger : desk.plan().ledgers) {
        if (ledger.kind == LedgerKind::Rounds)
            continue;
        const QString name = QStringLiteral("ledger ") + ledger.code;
        tour.after(name, [&] { EntryDialog::toAdd(desk, ledger, nullptr)->open(); });
        if (ledger.kind == LedgerKind::Prices)
            tour.after(name, [&] { (new PricesDialog(desk, ledger, nullptr))->open(); });
    }
    tour.after(QStringLiteral("new list"), [&] { (new LedgerDialog(desk, {}, nullptr))->open(); });
    tour.after(QStringLiteral("import"), [&] { (new ImportDialog(desk))->open(); });
}

void lookAtDesk(Tour& tour)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("演示.kmh"));
    Workbook::create(path, Bundle::Demo);
    DeskWindow window(Workbook::open(path, Workbook::Access::ReadWrite));
    window.setPerson(QStringLiteral("甲"));
    window.keepBackups({folder.filePath(QStringLiteral("copies"))});
    window.resize(1366, 768);
    window.show();
    QList<QAction*> commands;
    for (const QAction* menu : window.menuBar()->actions()) {
        if (!menu->menu() || menu->menu()->title().startsWith(QStringLiteral("操作")))
            continue;
        for (QAction* action : menu->menu()->actions()) {
            if (!opensNothing(*action))
                commands.append(action);
        }
    }
    for (int i = 0; i < window.pageCount(); ++i) {
        window.showPage(i);
        const QString name = window.view().pages().nameAt(i);
        Page& page = *window.view().pages().page(i);
        tour.show(QStringLiteral("page ") + name, page);
        if (i == 0)
            tour.show(QStringLiteral("the desk"), window);
        if (auto* grid = page.findChild<SheetGrid*>()) {
            grid->setFocus();
            QTest::keyClick(grid, Qt::Key_F2);
            tour.show(QStringLiteral("typing a figure"), page);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        }
        if (auto* paragraph = page.findChild<ParagraphView*>()) {
            paragraph->setFocus();
            tour.trigger(name, page.pageActions());
            paragraph->edit();
            tour.show(QStringLiteral("rewriting a paragraph"), page);
            paragraph->stopEditing();
            continue;
        }
        if (auto* span = page.findChild<MomentSpan*>())
            tour.after(name, [&] {
                QComboBox* from = span->fromChoices();
                from->setCurrentIndex(from->count() - 1); // another moment
                Q_EMIT from->activated(from->count() - 1);
            });
        tour.trigger(name, page.pageActions());
    }
    window.view().openSubject(LedgerSubject{{.ledger = QStringLiteral("prices")}});
    tour.show(QStringLiteral("page ledgers: prices"), *window.view().pages().currentWidget());
    window.showPage(1); // a sector: an indicator is selected there
    tour.trigger(QStringLiteral("menu"), commands);
    window.showPage(0);
    lookAtLedgers(tour, window.view().desk());
    tour.after(QStringLiteral("light"), [&] {
        const Assessment& assessment = window.view().desk().assessment();
        ExplanationPopup::openFor(&window.view(), window.view().desk(),
                                  assessment.indicators.first());
    });
    FindBox* box = FindBox::open(window.view().desk(), window.view());
    tour.show(QStringLiteral("find"), *box);
}

void lookAtNotice(Tour& tour)
{
    NoticeKit kit;
    kit.window.resize(1366, 768);
    tour.show(QStringLiteral("notice: source"), kit.window);
    kit.beginSample();
    kit.goTo(QStringLiteral("新增规上工业企业"));
    tour.show(QStringLiteral("notice: check"), kit.window);
    for (const DraftItem& item : sampleDraft().items) {
        if (std::holds_alternative<DraftResponsibility>(item.content)) {
            kit.desk().setCurrent(item.id);
            tour.show(QStringLiteral("notice: a unit in charge"), kit.window);
            break;
        }
    }
    kit.goTo(QStringLiteral("新增规上工业企业"));
    DraftCourseDialog course({kit.draft(), kit.current()});
    WaiverDialog waiver(QStringLiteral("一企一策"), QStringLiteral("豁免"));
    ChooseDialog choose(QStringLiteral("移到哪项举措"), QStringLiteral("举措"),
                        {{QStringLiteral("一"), 1}, {QStringLiteral("二"), 2}});
    for (QDialog* dialog : std::initializer_list<QDialog*>{&course, &waiver, &choose})
        tour.after(QStringLiteral("notice"), [dialog] { dialog->show(); });
    kit.window.goTo(NoticeWindow::Step::Finish);
    tour.show(QStringLiteral("notice: finish"), kit.window);
}

/// What opens from a dialog, or only with two displays or two plans.
void lookAtTheRest(Tour& tour)
{
    BriefingShow show(handFrozen());
    const QDateTime now(QDate(2025, 2, 22), QTime(1, 0), Qt::UTC);
    PresenterWindow presenter(
        show, [now] { return now; }, now);
    presenter.resize(1366, 768);
    tour.after(QStringLiteral("presenter"), [&] { presenter.show(); });

    Desk desk(demoWorkbook());
    RuleForm rule(desk, desk.assessment().rule, nullptr);
    ReasonDialog reason(QStringLiteral("说明"), QStringLiteral("发现"), QStringLiteral("放行"));
    const auto assessed = std::make_shared<const Assessment>(desk.assessment());
    ComparisonWindow comparison(comparePlans(assessed, assessed), nullptr);
    for (QDialog* dialog : std::initializer_list<QDialog*>{&rule, &reason, &comparison})
        tour.after(QStringLiteral("dialog"), [dialog] {
            dialog->setAttribute(Qt::WA_DeleteOnClose, false);
            dialog->QWidget::show();
        });
}

/// The start page of somebody new and of one who knows a workbook, one that is gone and one that
/// is none; the settings; the manual with and without lines that were found.
void lookAtTheStart(Tour& tour)
{
    const OwnSettings own;
    const TinyWorkbook file;
    for (const bool known : {false, true}) {
        QFile none(file.beside(QStringLiteral("不是工作簿.kmh")));
        REQUIRE(none.open(QIODevice::WriteOnly));
        none.close();
        if (known) {
            for (const QString& path :
                 {file.beside(QStringLiteral("已删除.kmh")), none.fileName(), file.path()})
                PlanShelf::add(path);
        }
        WelcomeWindow start(known ? QStringLiteral("甲") : QString(), Language::Chinese);
        start.setAttribute(Qt::WA_DeleteOnClose, false);
        start.show();
        start.readShelf();
        REQUIRE(QTest::qWaitFor([&] { return start.recent().count() == (known ? 3 : 0); }, 20'000));
        start.recent().setCurrentRow(0);
        tour.show(known ? QStringLiteral("start page") : QStringLiteral("start page, empty"),
                  start);
    }
    SettingsDialog settings({}, {{QStringLiteral("overview"), QStringLiteral("总览")}}, nullptr);
    settings.setAttribute(Qt::WA_DeleteOnClose, false);
    tour.after(QStringLiteral("settings"), [&] { settings.show(); });
    ManualWindow manual;
    manual.showTopic(QStringLiteral("pages#overview"));
    tour.show(QStringLiteral("manual"), manual);
    manual.look(QStringLiteral("销号"));
    tour.show(QStringLiteral("manual with what was found"), manual);
    manual.look(QStringLiteral("没有这样的话"));
    tour.show(QStringLiteral("manual with nothing found"), manual);
}

} // namespace

void lookAtSurfaces(const Look& look)
{
    QStandardPaths::setTestModeEnabled(true); // no drafts of whoever runs the tests
    Tour tour(look);
    lookAtTheStart(tour);
    lookAtDesk(tour);
    lookAtNotice(tour);
    lookAtTheRest(tour);
    QStandardPaths::setTestModeEnabled(false);
}

} // namespace kmh::test
