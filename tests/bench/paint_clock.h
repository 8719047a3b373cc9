// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtWidgets/QApplication>

#include <optional>

namespace kmh::bench {

/// An application that knows when a window has been painted: when the event that brought its first
/// paint event has been dealt with, children included.
class PaintClock : public QApplication
{
public:
    using QApplication::QApplication;

    /// Milliseconds from `start` until the window was painted; the window must have been shown.
    double untilPainted(const QWidget& window, const QElapsedTimer& start);

    /// Milliseconds from `start` until nothing is left to be laid out or painted.
    double untilSettled(const QElapsedTimer& start);

    bool notify(QObject* receiver, QEvent* event) override;

private:
    const QWidget* m_window = nullptr;
    const QElapsedTimer* m_start = nullptr;
    std::optional<qint64> m_painted; ///< nanoseconds
    bool m_painting = false;
    int m_depth = 0;
};

} // namespace kmh::bench
