// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/window_room.h"

#include <QtCore/QEvent>
#include <QtCore/QPointer>
#include <QtGui/QGuiApplication>
#include <QtGui/QScreen>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStyle>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace kmh {

namespace {

constexpr QSize kSmallestScreen{1366, 768};
constexpr int kTaskBar = 40;
constexpr int kLargestFoot = 4; // the part of the room that stays in sight at most

/// Qt's own, which see to their contents themselves.
bool isQts(const QWidget& window)
{
    return qobject_cast<const QMessageBox*>(&window) || qobject_cast<const QFileDialog*>(&window);
}

/// What a layout needs at least in that width.
QSize leastOf(QLayout& layout, int width)
{
    const QSize least = layout.totalMinimumSize();
    return layout.hasHeightForWidth()
               ? least.expandedTo(
                     {0, layout.totalMinimumHeightForWidth(std::max(width, least.width()))})
               : least;
}

QScrollArea* makeScroll(QWidget& inside)
{
    auto* scroll = new QScrollArea(inside.parentWidget());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // it follows what within it has the keyboard
    scroll->setWidgetResizable(true);
    scroll->setWidget(&inside);
    return scroll;
}

} // namespace

WindowRoom::WindowRoom(QWidget& window)
    : QObject(&window)
    , m_window(window)
{
    window.installEventFilter(this);
}

void WindowRoom::keepWithin(QWidget& window)
{
    if (!window.findChild<WindowRoom*>(QString(), Qt::FindDirectChildrenOnly))
        new WindowRoom(window);
}

QSize WindowRoom::sizeOf(const QWidget& window)
{
    if (QGuiApplication::platformName() == QLatin1String("offscreen"))
        return kSmallestScreen - QSize(0, kTaskBar);
    const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight);
    return window.screen()->availableSize() - QSize(0, title);
}

bool WindowRoom::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && !event->spontaneous())
        fit();
    else if (event->type() == QEvent::Resize && m_window.isVisible()) // its contents have grown
        QMetaObject::invokeMethod(this, &WindowRoom::scrollWhatIsTooMuch, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void WindowRoom::fit()
{
    scrollWhatIsTooMuch();
    if (!m_window.isWindow() || m_window.isFullScreen() || m_window.isMaximized())
        return;
    const QSize room = sizeOf(m_window);
    QSize least = m_window.minimumSize();
    if (const QLayout* layout = m_window.layout()) // one set by hand may be too small for it
        least.setWidth(std::max(least.width(), layout->totalMinimumSize().width()));
    // Each for itself: one that is set by hand is not followed up by the layout any more.
    if (const int width = std::min(least.width(), room.width()); width != m_window.minimumWidth())
        m_window.setMinimumWidth(width);
    if (const int height = std::min(least.height(), room.height());
        height != m_window.minimumHeight())
        m_window.setMinimumHeight(height);
    m_window.resize(m_window.size().expandedTo(least).boundedTo(room));
}

void WindowRoom::scrollWhatIsTooMuch()
{
    QLayout* whole = m_window.layout();
    if (m_scrolled || !whole || !m_window.isWindow() || isQts(m_window))
        return;
    const QSize room = sizeOf(m_window);
    const QSize least = leastOf(*whole, std::min(m_window.width(), room.width()));
    if (least.width() <= room.width() && least.height() <= room.height())
        return;
    m_scrolled = true;
    const QPointer<QWidget> focus = m_window.focusWidget();
    if (auto* main = qobject_cast<QMainWindow*>(&m_window)) {
        QWidget* middle = main->takeCentralWidget();
        main->setCentralWidget(makeScroll(*middle));
        middle->show();
    } else {
        scrollAllButTheFoot(*whole, {room.width(), room.height() / kLargestFoot});
    }
    m_window.layout()->activate(); // which lets the window be smaller again
    if (focus)
        focus->setFocus();
    const int bar = m_window.style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    m_window.resize(m_window.size().expandedTo(least + QSize(bar, bar)).boundedTo(room));
}

void WindowRoom::scrollAllButTheFoot(QLayout& whole, const QSize& largest)
{
    auto* column = qobject_cast<QVBoxLayout*>(&whole);
    QLayoutItem* last =
        column && column->count() > 1 ? column->itemAt(column->count() - 1) : nullptr;
    const QMargins margins = whole.contentsMargins();
    const QSize foot =
        last ? last->minimumSize().grownBy({margins.left(), 0, margins.right(), 0}) : QSize();
    if (last && foot.width() <= largest.width() && foot.height() <= largest.height())
        column->takeAt(column->count() - 1);
    else
        last = nullptr;
    auto* inside = new QWidget(&m_window);
    inside->setLayout(&whole); // with all its widgets
    QScrollArea* scroll = makeScroll(*inside);
    auto* outside = new QVBoxLayout(&m_window);
    outside->setContentsMargins(0, 0, 0, 0);
    outside->addWidget(scroll, 1);
    if (last) {
        auto* below = new QVBoxLayout;
        below->setContentsMargins(margins.left(), 0, margins.right(), margins.bottom());
        outside->addLayout(below);
        if (QLayout* line = last->layout())
            below->addLayout(line);
        else
            below->addItem(last);
    }
    scroll->show();
}

} // namespace kmh
