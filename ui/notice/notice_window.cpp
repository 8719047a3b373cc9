// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/notice_window.h"

#include "core/domain/error.h"
#include "ui/dialogs/telling.h"
#include "ui/dialogs/unsaved_question.h"
#include "ui/help/help_desk.h"
#include "ui/notice/check_page.h"
#include "ui/notice/draft_keeper.h"
#include "ui/notice/draft_tree.h"
#include "ui/notice/finish_page.h"
#include "ui/notice/notice_commands.h"
#include "ui/notice/source_page.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"
#include "ui/theme/window_room.h"
#include "ui/undo_actions.h"

#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

using Command = NoticeCommandId;

constexpr QSize kSmallestSize{960, 600};
constexpr QSize kFirstSize{1600, 900};

} // namespace

NoticeWindow::NoticeWindow(const NoticeSetting& setting, QWidget* parent)
    : QMainWindow(parent)
    , m_help(HelpDesk::shared())
    , m_setting(setting)
    , m_commands(new NoticeCommands(this))
    , m_keeper(new DraftKeeper(m_desk, setting.draftFolder, setting.now, this))
    , m_source(new SourcePage(setting))
    , m_check(new CheckPage(m_desk, *m_commands))
    , m_finish(new FinishPage(m_desk, setting))
    , m_pages(new QStackedWidget)
    , m_kept(new ElidedLabel)
{
    setMinimumSize(kSmallestSize);
    resize(kFirstSize);
    WindowRoom::keepWithin(*this);
    for (QWidget* page : QWidgetList{m_source, m_check, m_finish})
        m_pages->addWidget(page);
    auto* middle = new QWidget;
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeSteps());
    layout->addWidget(m_pages, 1);
    setCentralWidget(middle);
    makeMenus();
    connectCommands();
    connect(m_source, &SourcePage::draftRead, this, &NoticeWindow::begin);
    connect(m_source, &SourcePage::resumeAsked, this, &NoticeWindow::resume);
    connect(m_check, &CheckPage::finishAsked, this, [this] { goTo(Step::Finish); });
    connect(m_finish, &FinishPage::openAsked, this, [this] {
        goTo(Step::Check);
        m_desk.goToOpen(0);
    });
    connect(m_finish, &FinishPage::finished, this, &NoticeWindow::takeMade);
    connect(m_keeper, &DraftKeeper::tried, this, &NoticeWindow::followKeeper);
    connect(&m_desk, &DraftDesk::draftChanged, this, &NoticeWindow::follow);
    connect(&m_desk.undoStack(), &QUndoStack::indexChanged, this, &NoticeWindow::followUndo);
    goTo(Step::Source);
    followUndo();
}

/// What listens to the desk goes after it.
NoticeWindow::~NoticeWindow()
{
    m_desk.disconnect();
    m_desk.undoStack().disconnect();
}

QWidget* NoticeWindow::makeSteps()
{
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    const int em = int(theme::em(font()));
    layout->setContentsMargins(em, em / 3, em, em / 3);
    const Command ids[] = {Command::GoToSource, Command::GoToCheck, Command::GoToFinish};
    const QString texts[] = {tr("1 Text"), tr("2 Check"), tr("3 Finish")};
    for (int i = 0; i < 3; ++i) {
        auto* button = new QToolButton;
        button->setText(texts[i]);
        button->setToolTip(m_commands->action(ids[i])->toolTip());
        button->setCheckable(true);
        button->setAutoRaise(true);
        if (i > 0)
            layout->addWidget(new QLabel(QStringLiteral("›")));
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, i] { goTo(Step(i)); });
        m_steps.append(button);
    }
    m_kept->setObjectName(QStringLiteral("kept"));
    m_kept->setFont(theme::font(theme::TextSize::Small));
    m_kept->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addSpacing(em);
    layout->addWidget(m_kept, 1);
    return bar;
}

void NoticeWindow::makeMenus()
{
    const auto add = [this](QMenu* menu, std::initializer_list<Command> ids) {
        for (const Command id : ids)
            menu->addAction(m_commands->action(id));
    };
    QMenu* plan = menuBar()->addMenu(tr("&Plan"));
    add(plan, {Command::OpenNotice});
    plan->addSeparator();
    add(plan, {Command::GoToSource, Command::GoToCheck, Command::GoToFinish});
    plan->addSeparator();
    add(plan, {Command::CloseWindow});
    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    add(edit, {Command::UndoStep, Command::RedoStep});
    edit->addSeparator();
    add(edit, {Command::Accept, Command::AcceptWhole, Command::EditItem, Command::Drop});
    edit->addSeparator();
    add(edit, {Command::Split, Command::Merge, Command::Reassign, Command::TakeWords});
    QMenu* added = menuBar()->addMenu(tr("&Add as"));
    add(added, {Command::AddTarget, Command::AddQuantity, Command::AddDeliverable,
                Command::AddProject, Command::AddMechanism, Command::AddMoney, Command::AddUnit,
                Command::AddWaiver, Command::AddMeasure});
    added->addSeparator();
    add(added, {Command::AddGuidance});
    QMenu* go = menuBar()->addMenu(tr("&Go"));
    add(go, {Command::NextOpen, Command::PreviousOpen, Command::ListOpen});
    go->addSeparator();
    add(go, {Command::NextPane});
}

void NoticeWindow::connectCommands()
{
    const auto on = [this](Command id, auto slot) {
        connect(m_commands->action(id), &QAction::triggered, this, slot);
    };
    on(Command::OpenNotice, [this] {
        goTo(Step::Source);
        if (step() == Step::Source)
            m_source->chooseFile();
    });
    on(Command::GoToSource, [this] { goTo(Step::Source); });
    on(Command::GoToCheck, [this] { goTo(Step::Check); });
    on(Command::GoToFinish, [this] { goTo(Step::Finish); });
    on(Command::CloseWindow, [this] { close(); });
    on(Command::UndoStep, [this] {
        if (m_desk.settleTyping())
            m_desk.undoStack().undo();
    });
    on(Command::RedoStep, [this] {
        if (m_desk.settleTyping())
            m_desk.undoStack().redo();
    });
}

NoticeWindow::Step NoticeWindow::step() const
{
    return Step(m_pages->currentIndex());
}

void NoticeWindow::goTo(Step step)
{
    if (step != Step::Source && !m_desk.hasDraft())
        step = Step::Source;
    if (m_desk.settleTyping()) {
        m_pages->setCurrentIndex(int(step));
        if (step == Step::Source)
            m_source->setFocus();
        if (step == Step::Finish)
            m_finish->look();
        if (step == Step::Check)
            m_check->tree().setFocus();
    }
    follow();
}

void NoticeWindow::follow()
{
    const QString title = m_desk.draft().head.title;
    setWindowTitle(title.isEmpty() ? tr("New plan") : tr("New plan — %1").arg(title));
    for (int i = 0; i < m_steps.size(); ++i) {
        const bool isHere = i == int(step());
        m_steps.at(i)->setChecked(isHere);
        m_steps.at(i)->setFont(
            theme::font(isHere ? theme::TextSize::Title : theme::TextSize::Body));
        QPalette palette = m_steps.at(i)->palette();
        for (const auto role : {QPalette::ButtonText, QPalette::WindowText})
            palette.setColor(QPalette::Active, role, isHere ? theme::kAccent : theme::kText);
        m_steps.at(i)->setPalette(palette);
        m_steps.at(i)->setEnabled(i == 0 || m_desk.hasDraft());
    }
    for (int id = int(Command::UndoStep); id <= int(Command::NextPane); ++id) {
        if (id != int(Command::UndoStep) && id != int(Command::RedoStep))
            m_commands->action(Command(id))->setEnabled(step() == Step::Check);
    }
    m_commands->action(Command::GoToCheck)->setEnabled(m_desk.hasDraft());
    m_commands->action(Command::GoToFinish)->setEnabled(m_desk.hasDraft());
    followKeeper();
}

/// That nothing is lost, or that it would be.
void NoticeWindow::followKeeper()
{
    const QDateTime at = m_keeper->keptAt();
    const QString& trouble = m_keeper->trouble();
    m_kept->setText(
        !trouble.isEmpty() ? trouble
        : at.isValid()
            ? tr("Draft kept at %1").arg(at.toLocalTime().toString(QStringLiteral("HH:mm:ss")))
            : QString());
    QPalette palette = m_kept->palette();
    palette.setColor(QPalette::WindowText,
                     trouble.isEmpty() ? theme::kSecondaryText : lightInk(Light::Behind));
    m_kept->setPalette(palette);
}

void NoticeWindow::followUndo()
{
    showSteps(m_desk.undoStack(), *m_commands->action(Command::UndoStep),
              *m_commands->action(Command::RedoStep));
}

/// Another draft takes the place of the one that is checked, which stays kept; `replace` says
/// whether it did.
void NoticeWindow::putInPlace(const std::function<bool()>& replace)
{
    if (!m_desk.settleTyping())
        return;
    if (!m_keeper->keep()) {
        tell(m_keeper->trouble());
        return;
    }
    if (!replace())
        return;
    m_finish->begin();
    goTo(Step::Check);
    m_source->listDrafts();
}

void NoticeWindow::begin(const Draft& draft)
{
    putInPlace([&] {
        m_keeper->begin();
        m_desk.start(draft);
        m_keeper->keep();
        return true;
    });
}

void NoticeWindow::resume(const QString& path)
{
    if (path == m_keeper->path()) {
        goTo(Step::Check);
        return;
    }
    putInPlace([&] {
        try {
            m_desk.start(m_keeper->resume(path));
            return true;
        } catch (const Error& error) {
            tell(error.sentence());
            return false;
        }
    });
}

/// The plan is there: its draft has served.
void NoticeWindow::takeMade(const QString& path, const QStringList& leftOut)
{
    m_keeper->remove();
    const auto leave = [this, path] {
        Q_EMIT workbookMade(path);
        close();
    };
    if (leftOut.isEmpty())
        leave();
    else // to be read before the window that shows it is gone
        connect(tell(leftOut.join(u'\n')), &QMessageBox::finished, this, leave);
}

QMessageBox* NoticeWindow::tell(const QString& sentence)
{
    return tellOver(*this, tr("New plan"), sentence);
}

/// What is typed is taken in and what is done is kept; where that cannot be a person is asked.
void NoticeWindow::closeEvent(QCloseEvent* event)
{
    const bool isSettled = m_desk.settleTyping();
    if (isSettled && (m_keeper->keep() || m_isGivenUp)) {
        event->accept();
        return;
    }
    event->ignore();
    if (isSettled)
        askToGiveUp(this, m_keeper->trouble(), [this] {
            m_isGivenUp = true;
            close();
        });
}

} // namespace kmh
