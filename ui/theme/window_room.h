// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QSize>

class QLayout;
class QWidget;

namespace kmh {

/// Keeps a window within the screen it is on, whatever the text size: it is shown no larger than
/// that, and where its contents need more room they are scrolled. What stands last in a column –
/// the buttons – stays in sight below.
class WindowRoom : public QObject
{
    Q_OBJECT

public:
    /// Once for a window; a second time does nothing.
    static void keepWithin(QWidget& window);

    /// What a window may take, in pixels: the screen without task bar and title bar. Without a
    /// screen, as where pages are only drawn, that of the smallest one the desk is made for.
    static QSize sizeOf(const QWidget& window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit WindowRoom(QWidget& window);

    void scrollWhatIsTooMuch();
    void scrollAllButTheFoot(QLayout& whole, const QSize& largest);
    void fit();

    QWidget& m_window;
    bool m_scrolled = false;
};

} // namespace kmh
