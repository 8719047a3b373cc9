// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/background_job.h"
#include "ui/help/about_dialog.h"
#include "ui/help/help_desk.h"
#include "ui/help/help_topics.h"
#include "ui/start/choice_button.h"
#include "ui/start/recent_list.h"
#include "ui/start/welcome_window.h"
#include "ui/theme/card.h"
#include "ui/theme/elided_label.h"
#include "ui/theme/theme.h"
#include "ui/theme/window_room.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QScreen>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

// What the welcome window is put together from.

namespace kmh {

namespace {

constexpr int kWidth = 68; // of the text size
constexpr int kHeight = 48;
constexpr int kMostOfScreen = 94; // percent

QLabel* secondary(const QString& text)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, theme::kSecondaryText);
    label->setPalette(palette);
    return label;
}

} // namespace

WelcomeWindow::WelcomeWindow(const QString& person, Language language, QWidget* parent)
    : QWidget(parent)
    , m_help(HelpDesk::shared())
    , m_work(new BackgroundJob(this))
    , m_person(new QLineEdit(person))
    , m_recent(new RecentList)
    , m_open(new QPushButton(tr("Open t&his one")))
    , m_remove(new QPushButton(tr("&Take off the list")))
{
    setObjectName(QStringLiteral("welcome"));
    setWindowTitle(tr("Start page — dispatch desk"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    const double em = theme::em(font());
    resize(QSize(int(em * kWidth), int(em * kHeight))
               .boundedTo(screen()->availableSize() * kMostOfScreen / 100));
    WindowRoom::keepWithin(*this);
    auto* inside = new QWidget;
    auto* grid = new QGridLayout(inside);
    grid->setContentsMargins(int(em * 2), int(em * 1.5), int(em * 2), int(em));
    grid->setHorizontalSpacing(int(em * 2));
    grid->setVerticalSpacing(int(em * 1.2));
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setRowStretch(1, 1);
    grid->addWidget(makeHead(), 0, 0, 1, 2);
    grid->addWidget(makeChoices(), 1, 0);
    grid->addWidget(makeRecent(), 1, 1);
    grid->addWidget(makeFoot(language), 2, 0, 1, 2);
    auto* scroll = new QScrollArea; // in large text on a small screen
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // there is nothing in it but what takes the keys itself
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    followRecent();
}

QWidget* WelcomeWindow::makeHead()
{
    auto* head = new QWidget;
    auto* layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel(tr("Kaimenhong dispatch desk"));
    title->setFont(theme::font(theme::TextSize::Display));
    QPalette palette = title->palette();
    palette.setColor(QPalette::WindowText, theme::kAccent);
    title->setPalette(palette);
    layout->addWidget(title);
    layout->addWidget(secondary(tr("From the notice to the bulletin: who owes which figure, what "
                                   "is behind and by how much. Everything stays on this "
                                   "computer.")));
    return head;
}

QWidget* WelcomeWindow::makeChoices()
{
    auto* choices = new QWidget;
    auto* layout = new QVBoxLayout(choices);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(int(theme::em(font()) * 0.6));
    const auto add = [&](const char* name, const QString& title, const QString& meaning,
                         void (WelcomeWindow::*wish)()) {
        auto* button = new ChoiceButton(title, meaning);
        button->setObjectName(QLatin1String(name));
        layout->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, wish);
    };
    add("demo", tr("Look at the &demonstration"),
        tr("The bundled notice with invented figures; nothing can be spoilt in it."),
        &WelcomeWindow::demoRequested);
    add("newWorkbook", tr("Start a &clean workbook"),
        tr("For your own figures, on the bundled notice; a file you choose."),
        &WelcomeWindow::newWorkbookRequested);
    add("openWorkbook", tr("&Open a workbook…"), tr("A file *.kmh of yours or of a colleague."),
        &WelcomeWindow::chooseRequested);
    add("newPlan", tr("Make a &plan of another notice…"),
        tr("The text is read, you check what was found in it."), &WelcomeWindow::newPlanRequested);
    layout->addSpacing(int(theme::em(font()) * 0.8));
    layout->addWidget(makePersonField());
    layout->addStretch(1);
    return choices;
}

QWidget* WelcomeWindow::makePersonField()
{
    auto* field = new QWidget;
    auto* layout = new QVBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(int(theme::em(font()) * 0.3));
    auto* label = new QLabel(tr("&Your name"));
    label->setFont(theme::font(theme::TextSize::Strong));
    label->setBuddy(m_person);
    m_person->setObjectName(QStringLiteral("person"));
    m_person->setAccessibleName(tr("Your name"));
    m_person->setPlaceholderText(tr("can be given later"));
    layout->addWidget(label);
    layout->addWidget(m_person);
    layout->addWidget(secondary(tr("It stands beside everything you record.")));
    connect(m_person, &QLineEdit::editingFinished, this, [this] { Q_EMIT personGiven(person()); });
    return field;
}

Card* WelcomeWindow::makeRecent()
{
    auto* card = new Card(tr("Opened recently"));
    card->body()->addWidget(m_recent, 1);
    m_recent->setMinimumHeight(int(theme::em(font()) * 12));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_open);
    card->body()->addLayout(buttons);
    m_open->setObjectName(QStringLiteral("openRecent"));
    m_remove->setObjectName(QStringLiteral("removeRecent"));
    connect(m_recent, &QListWidget::currentRowChanged, this, &WelcomeWindow::followRecent);
    connect(m_recent, &RecentList::openRequested, this, &WelcomeWindow::openRequested);
    connect(m_recent, &RecentList::removalRequested, this, &WelcomeWindow::remove);
    connect(m_open, &QPushButton::clicked, this,
            [this] { Q_EMIT openRequested(QString(m_recent->selected()->path)); });
    connect(m_remove, &QPushButton::clicked, this,
            [this] { remove(QString(m_recent->selected()->path)); });
    return card;
}

QWidget* WelcomeWindow::makeFoot(Language language)
{
    auto* foot = new QWidget;
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(secondary(tr("Version %1").arg(QCoreApplication::applicationVersion())), 1);
    const Language other = language == Language::Chinese ? Language::English : Language::Chinese;
    auto* change = new QPushButton(languageName(other));
    change->setObjectName(QStringLiteral("language"));
    connect(change, &QPushButton::clicked, this,
            [this, other] { Q_EMIT languageRequested(other); });
    auto* manual = new QPushButton(tr("&Manual"));
    manual->setObjectName(QStringLiteral("manual"));
    connect(manual, &QPushButton::clicked, this, [this] { m_help->showTopic(topicOf(this)); });
    auto* about = new QPushButton(tr("&About…"));
    about->setObjectName(QStringLiteral("about"));
    connect(about, &QPushButton::clicked, this,
            [this] { (new AboutDialog(nullptr, this))->open(); });
    auto* settings = new QPushButton(tr("&Settings…"));
    settings->setObjectName(QStringLiteral("settings"));
    connect(settings, &QPushButton::clicked, this, &WelcomeWindow::settingsRequested);
    layout->addWidget(change);
    layout->addWidget(manual);
    layout->addWidget(about);
    layout->addWidget(settings);
    return foot;
}

} // namespace kmh
