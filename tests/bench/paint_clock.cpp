// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/paint_clock.h"

#include <QtCore/QAbstractEventDispatcher>
#include <QtWidgets/QWidget>

#include <stdexcept>

namespace kmh::bench {

namespace {

constexpr qint64 kPatience = 30000; // ms; a window that is never painted is a failure

double milliseconds(qint64 nanoseconds)
{
    return double(nanoseconds) / 1e6;
}

} // namespace

double PaintClock::untilPainted(const QWidget& window, const QElapsedTimer& start)
{
    m_window = &window;
    m_start = &start;
    m_painting = false;
    m_painted.reset();
    while (!m_painted) {
        if (start.elapsed() > kPatience)
            throw std::runtime_error("the window was not painted");
        processEvents(QEventLoop::AllEvents);
    }
    m_window = nullptr;
    return milliseconds(*m_painted);
}

double PaintClock::untilSettled(const QElapsedTimer& start)
{
    QAbstractEventDispatcher* dispatcher = QAbstractEventDispatcher::instance();
    do {
        sendPostedEvents();
    } while (dispatcher->processEvents(QEventLoop::AllEvents) && start.elapsed() < kPatience);
    return milliseconds(start.nsecsElapsed());
}

bool PaintClock::notify(QObject* receiver, QEvent* event)
{
    if (m_window && event->type() == QEvent::Paint && receiver->isWidgetType())
        m_painting = m_painting || static_cast<QWidget*>(receiver)->window() == m_window;
    ++m_depth;
    const bool result = QApplication::notify(receiver, event);
    --m_depth;
    if (m_depth == 0 && m_painting && !m_painted)
        m_painted = m_start->nsecsElapsed();
    return result;
}

} // namespace kmh::bench
