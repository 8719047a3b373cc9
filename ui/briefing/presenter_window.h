// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace kmh {

class BriefingShow;
class SlideView;
struct ShowDisplay;

/// What whoever presents sees: the page shown and the next one, the notes, how long it has lasted
/// and what time it is. The room never sees it, unless there is only one display.
class PresenterWindow : public QWidget
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    /// `slideWidth` is that of the room's display, in slide units; `since` when the show began.
    PresenterWindow(BriefingShow& show, Clock clock, const QDateTime& since);

    void setSlideWidth(double width);
    /// Fills a display, above the slides where they are on the same one.
    void fill(const ShowDisplay& display, bool overSlides);

    SlideView& current() const { return *m_current; }
    SlideView& next() const { return *m_next; }
    QString notes() const;
    QString times() const;  ///< “12:34”, elapsed
    QString number() const; ///< “3 / 14”

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeTimes();
    QWidget* makeFoot();
    QPushButton* addButton(QHBoxLayout& row, const QString& text, const QString& help, int key);
    void arrange();
    void follow();
    void followTime();
    void growNotes(int steps);

    BriefingShow& m_show;
    Clock m_clock;
    QDateTime m_since;
    double m_slideWidth;
    QRect m_display; ///< the one it fills
    QHBoxLayout* m_columns;
    SlideView* m_current;
    SlideView* m_next;
    QLabel* m_state;
    QPlainTextEdit* m_notes;
    QLabel* m_elapsed;
    QLabel* m_time;
    QLabel* m_number;
    QTimer m_soon; ///< shows what has changed
    QTimer m_second;
};

} // namespace kmh
