// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QAbstractScrollArea;

namespace kmh {

/// Paints a ring within what scrolls while it has the keyboard: texts, and lists and tables where
/// no cell shows it. Qt marks neither. Charts that scroll paint their own.
class FocusRing : public QObject
{
    Q_OBJECT

public:
    /// Goes with `area`; a second one for the same does nothing.
    static void putAround(QAbstractScrollArea& area);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit FocusRing(QAbstractScrollArea& area);
    bool isShown() const;

    QAbstractScrollArea& m_area;
    QPointer<QWidget> m_ground; ///< what the ring is painted on
    bool m_painting = false;
};

} // namespace kmh
