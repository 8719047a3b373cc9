// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/briefing/slide_pictures.h"
#include "ui/charts/spoken_items.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

namespace kmh {

class BriefingShow;
struct ShowDisplay;

/// The slides, over the whole of one display and above all other windows.
class BriefingWindow : public QWidget, public SpokenItems
{
    Q_OBJECT

public:
    explicit BriefingWindow(BriefingShow& show);

    /// Covers a display; may be called again with another.
    void cover(const ShowDisplay& display);

    QAccessible::Role spokenRole() const override { return QAccessible::Graphic; }
    int spokenCount() const override;
    SpokenItem spokenItem(int index) const override;

    const SlidePictures& pictures() const { return m_pictures; }

Q_SIGNALS:
    /// The window was closed by other means than the show's keys.
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void follow();
    void prepare();
    void showPointer();

    BriefingShow& m_show;
    SlidePictures m_pictures;
    QTimer m_idle;    ///< paints neighbours while nothing else is to be done
    QTimer m_pointer; ///< hides the pointer
    QTimer m_remark;  ///< takes a remark away
    QPoint m_pointerAt;
    int m_wheel = 0; ///< turned since the last page, in eighths of a degree
};

} // namespace kmh
