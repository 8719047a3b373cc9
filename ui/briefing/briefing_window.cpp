// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/briefing_window.h"

#include "ui/briefing/briefing_show.h"
#include "ui/briefing/show_displays.h"
#include "ui/briefing/show_overlay.h"
#include "ui/briefing/slide_layout.h"
#include "ui/briefing/spoken_slide.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtGui/QWheelEvent>

#include <cstdlib>

namespace kmh {

namespace {

constexpr int kPointerHides = 2000; // ms
constexpr int kRemarkGoes = 4000;   // ms
constexpr int kWheelStep = 120;     // a notch, in eighths of a degree

} // namespace

BriefingWindow::BriefingWindow(BriefingShow& show)
    : QWidget(nullptr, Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint)
    , m_show(show)
    , m_pictures(show)
{
    setAttribute(Qt::WA_QuitOnClose, false);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setWindowTitle(tr("Briefing"));
    m_idle.setSingleShot(true);
    m_pointer.setSingleShot(true);
    m_pointer.setInterval(kPointerHides);
    m_remark.setSingleShot(true);
    m_remark.setInterval(kRemarkGoes);
    connect(&m_idle, &QTimer::timeout, this, &BriefingWindow::prepare);
    connect(&m_pointer, &QTimer::timeout, this, [this] { setCursor(Qt::BlankCursor); });
    connect(&m_remark, &QTimer::timeout, &m_show, &BriefingShow::forgetRemark);
    connect(&m_show, &BriefingShow::changed, this, &BriefingWindow::follow);
    follow();
    m_pointer.start();
}

/// First the place, then the whole of it: a full-screen window covers the display it is on.
void BriefingWindow::cover(const ShowDisplay& display)
{
    if (isVisible() && isFullScreen() && geometry() == display.geometry &&
        (!display.screen || display.screen == screen()))
        return;
    moveToDisplay(*this, display);
    showFullScreen();
    raise();
    activateWindow();
}

void BriefingWindow::follow()
{
    setAccessibleName(m_show.page().headline.text);
    if (m_show.remark().isEmpty())
        m_remark.stop();
    else
        m_remark.start();
    update();
}

void BriefingWindow::prepare()
{
    if (m_pictures.prepareOne())
        m_idle.start();
}

void BriefingWindow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_show.blank() == BriefingShow::Blank::No) {
        const double ratio = devicePixelRatioF();
        m_pictures.setSize(QSize(qRound(width() * ratio), qRound(height() * ratio)));
        QImage picture = m_pictures.shown();
        picture.setDevicePixelRatio(ratio);
        painter.drawImage(0, 0, picture);
        m_idle.start();
    } else {
        painter.fillRect(rect(),
                         m_show.blank() == BriefingShow::Blank::Black ? Qt::black : Qt::white);
    }
    paintShowOverlay(painter, rect(), m_show);
}

void BriefingWindow::keyPressEvent(QKeyEvent* event)
{
    if (!m_show.press(event->key(), event->modifiers()))
        QWidget::keyPressEvent(event);
}

void BriefingWindow::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton || event->button() == Qt::ForwardButton)
        m_show.turn(1);
    else if (event->button() == Qt::RightButton || event->button() == Qt::BackButton)
        m_show.turn(-1);
}

/// A clicker's or a touched table's tremble is no use of the pointer.
void BriefingWindow::mouseMoveEvent(QMouseEvent* event)
{
    constexpr int kTremble = 3;
    const QPoint at = event->globalPosition().toPoint();
    if ((at - m_pointerAt).manhattanLength() <= kTremble)
        return;
    m_pointerAt = at;
    showPointer();
}

void BriefingWindow::showPointer()
{
    unsetCursor();
    m_pointer.start();
}

void BriefingWindow::wheelEvent(QWheelEvent* event)
{
    m_wheel += event->angleDelta().y();
    if (std::abs(m_wheel) < kWheelStep)
        return;
    m_show.turn(m_wheel < 0 ? 1 : -1);
    m_wheel = 0;
}

void BriefingWindow::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

// Made when asked for: nobody has the slides read out while they are shown to a room.
int BriefingWindow::spokenCount() const
{
    return int(spokenGroups(shownSlide(m_show, slideWidthFor(size()))).size());
}

SpokenItem BriefingWindow::spokenItem(int index) const
{
    return spokenGroups(shownSlide(m_show, slideWidthFor(size()))).at(index);
}

} // namespace kmh
