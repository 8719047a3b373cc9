// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual_browser.h"
#include "ui/help/manual_sides.h"
#include "ui/help/manual_window.h"
#include "ui/theme/theme.h"

#include <QtGui/QAction>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolBar>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

// What the manual's window is put together from: its commands and its two sides.

namespace kmh {

namespace {

constexpr int kZoomStep = 10;

} // namespace

QAction* ManualWindow::addCommand(const QString& text, const QList<QKeySequence>& keys,
                                  const QString& help, std::function<void()> slot)
{
    auto* action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setToolTip(keys.isEmpty() ? help
                                      : tr("%1 (%2)").arg(help, keys.first().toString(
                                                                    QKeySequence::PortableText)));
    connect(action, &QAction::triggered, this, std::move(slot));
    addAction(action);
    return action;
}

void ManualWindow::makeActions()
{
    auto* bar = addToolBar(tr("Manual"));
    bar->setObjectName(QStringLiteral("manualBar"));
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    QAction* back = addCommand(tr("◀ Back"), {QKeySequence(Qt::ALT | Qt::Key_Left)},
                               tr("To what was read before"), [this] { m_browser->backward(); });
    QAction* forward =
        addCommand(tr("Forward ▶"), {QKeySequence(Qt::ALT | Qt::Key_Right)},
                   tr("To what was read after it"), [this] { m_browser->forward(); });
    back->setEnabled(false);
    forward->setEnabled(false);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QAction::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, forward, &QAction::setEnabled);
    bar->addActions({back, forward});
    bar->addSeparator();
    bar->addAction(addCommand(tr("Smaller"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)},
                              tr("Smaller text"),
                              [this] { m_browser->setZoom(m_browser->zoom() - kZoomStep); }));
    bar->addAction(addCommand(
        tr("Larger"),
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)},
        tr("Larger text"), [this] { m_browser->setZoom(m_browser->zoom() + kZoomStep); }));
    bar->addAction(addCommand(tr("100 %"), {QKeySequence(Qt::CTRL | Qt::Key_0)},
                              tr("Text as large as at the desk"),
                              [this] { m_browser->setZoom(100); }));
    bar->addSeparator();
    bar->addAction(addCommand(tr("Print…"), {QKeySequence(Qt::CTRL | Qt::Key_P)},
                              tr("Print this chapter"), [this] { print(); }));
    addCommand(tr("Find"), {QKeySequence(Qt::CTRL | Qt::Key_F)}, tr("Find"), [this] {
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
    });
    addCommand(tr("Next"), {QKeySequence(Qt::Key_F3)}, tr("Next"), [this] { step(1); });
    addCommand(tr("Previous"), {QKeySequence(Qt::SHIFT | Qt::Key_F3)}, tr("Previous"),
               [this] { step(-1); });
    addCommand(tr("Close"), {QKeySequence(Qt::CTRL | Qt::Key_W)}, tr("Close"), [this] { close(); });
}

void ManualWindow::makeLayout()
{
    const int em = int(theme::em(font()));
    m_words->setObjectName(QStringLiteral("manualWords"));
    m_words->setPlaceholderText(tr("Find in the manual (Ctrl+F)"));
    m_words->setAccessibleName(tr("Find in the manual"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_count->setWordWrap(true);
    m_count->setTextFormat(Qt::PlainText);
    m_count->hide();
    m_contents->setObjectName(QStringLiteral("manualContents"));
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setHeaderHidden(true);
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setIndentation(em);
    m_contents->setTextElideMode(Qt::ElideRight);
    m_list->setObjectName(QStringLiteral("manualHits"));
    m_list->setAccessibleName(tr("Lines that were found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(em / 4);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_left->insertWidget(ContentsSide, m_contents);
    m_left->insertWidget(HitsSide, m_list);

    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(em / 2, em / 2, em / 4, em / 2);
    layout->addWidget(m_words);
    layout->addWidget(m_count);
    layout->addWidget(m_left, 1);
    auto* splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("manualSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(side);
    splitter->addWidget(m_browser);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({em * kManualLeftWidth, em * (kManualWidth - kManualLeftWidth)});
    setCentralWidget(splitter);
}

} // namespace kmh
