// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/presenter_window.h"

#include "ui/briefing/briefing_show.h"
#include "ui/briefing/show_displays.h"
#include "ui/briefing/slide_layout.h"
#include "ui/briefing/slide_pictures.h"
#include "ui/briefing/slide_view.h"
#include "ui/theme/spoken_role.h"
#include "ui/theme/theme.h"
#include "ui/theme/window_room.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace kmh {

namespace {

// Of the text size: to be read standing beside the computer.
constexpr double kNotesSize = 1.6;
constexpr double kLargestNotes = 4;
constexpr double kElapsedSize = 4.5;
constexpr double kClockSize = 2.4;
// Of the window: the most that the room's page, and the next one, take.
constexpr double kMostWide = 0.6;
constexpr double kMostHigh = 0.62;
constexpr double kNextHigh = 0.55;

QFont scaled(const QFont& base, double factor)
{
    QFont font = base;
    font.setPixelSize(qRound(theme::em(base) * factor));
    return font;
}

QLabel* heading(const QString& text)
{
    auto* label = new QLabel(text);
    label->setFont(theme::font(theme::TextSize::Strong));
    return label;
}

QString lasted(qint64 seconds)
{
    const QString rest = QStringLiteral("%1:%2")
                             .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
                             .arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds < 3600 ? rest : QStringLiteral("%1:%2").arg(seconds / 3600).arg(rest);
}

} // namespace

PresenterWindow::PresenterWindow(BriefingShow& show, Clock clock, const QDateTime& since)
    : QWidget(nullptr, Qt::Window)
    , m_show(show)
    , m_clock(std::move(clock))
    , m_since(since)
    , m_slideWidth(SlideLook{}.width)
    , m_columns(new QHBoxLayout)
    , m_current(new SlideView)
    , m_next(new SlideView)
    , m_state(heading({}))
    , m_notes(new QPlainTextEdit)
    , m_elapsed(new QLabel)
    , m_time(new QLabel)
    , m_number(new QLabel)
{
    setAttribute(Qt::WA_QuitOnClose, false);
    setFocusPolicy(Qt::StrongFocus);
    setWindowTitle(tr("Presenter's window"));
    WindowRoom::keepWithin(*this);
    setAccessibleName(windowTitle());
    setSpokenRole(*this, QAccessible::Window);
    m_notes->setReadOnly(true);
    m_notes->setFocusPolicy(Qt::NoFocus); // keys are the show's
    m_notes->setPlaceholderText(tr("No notes for this page."));
    m_notes->setFont(scaled(font(), kNotesSize));
    m_notes->setAccessibleName(tr("Notes"));

    auto* left = new QVBoxLayout;
    left->addWidget(m_state);
    left->addWidget(m_current);
    left->addWidget(heading(tr("Notes")));
    left->addWidget(m_notes, 1);
    auto* right = new QVBoxLayout;
    right->addWidget(heading(tr("Next page")));
    right->addWidget(m_next);
    right->addWidget(makeTimes(), 1);
    m_columns->addLayout(left, 3);
    m_columns->addLayout(right, 2);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(m_columns, 1);
    layout->addWidget(makeFoot());

    connect(m_current, &SlideView::clicked, this,
            [this](Qt::MouseButton button) { m_show.turn(button == Qt::RightButton ? -1 : 1); });
    connect(m_next, &SlideView::clicked, this, [this] { m_show.turn(1); });
    // The room's window is painted first.
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &PresenterWindow::follow);
    connect(&m_show, &BriefingShow::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_second, &QTimer::timeout, this, &PresenterWindow::followTime);
    m_second.start(1000);
    follow();
    followTime();
}

/// How long it has lasted, the time of day, and the page.
QWidget* PresenterWindow::makeTimes()
{
    auto* times = new QWidget;
    auto* grid = new QGridLayout(times);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(int(theme::em(font())));
    m_elapsed->setFont(scaled(font(), kElapsedSize));
    for (QLabel* label : {m_time, m_number})
        label->setFont(scaled(font(), kClockSize));
    const auto add = [grid](int column, const QString& name, QLabel* value) {
        grid->addWidget(new QLabel(name), 1, column, Qt::AlignCenter);
        grid->addWidget(value, 2, column, Qt::AlignCenter);
    };
    add(0, tr("Lasted"), m_elapsed);
    add(1, tr("Now"), m_time);
    add(2, tr("Page"), m_number);
    grid->setRowStretch(0, 1);
    grid->setRowStretch(3, 1);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    return times;
}

QWidget* PresenterWindow::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    addButton(*row, tr("Previous"), tr("Previous page (←)"), Qt::Key_Left);
    addButton(*row, tr("Next"), tr("Next page (→)"), Qt::Key_Right);
    addButton(*row, tr("Black screen"), tr("Black screen and back (B)"), Qt::Key_B);
    addButton(*row, tr("Change displays"), tr("Slides here, this window there (X)"), Qt::Key_X);
    addButton(*row, tr("Figures of now"), tr("Read everything again, staying on the page (F5)"),
              Qt::Key_F5);
    row->addStretch(1);
    auto* end = new QPushButton(tr("End the show"));
    end->setFocusPolicy(Qt::NoFocus);
    connect(end, &QPushButton::clicked, &m_show, &BriefingShow::ended);
    row->addWidget(end);
    return foot;
}

/// A button that does what a key does.
QPushButton* PresenterWindow::addButton(QHBoxLayout& row, const QString& text, const QString& help,
                                        int key)
{
    auto* button = new QPushButton(text);
    button->setFocusPolicy(Qt::NoFocus);
    button->setToolTip(help);
    connect(button, &QPushButton::clicked, this, [this, key] { m_show.press(key); });
    row.addWidget(button);
    return button;
}

void PresenterWindow::setSlideWidth(double width)
{
    m_slideWidth = width;
    arrange();
    follow();
}

/// The room's page fills its column, which is as wide as leaves the notes their lines; the next
/// page has the width that is left.
void PresenterWindow::arrange()
{
    const double shape = kSlideHeight / m_slideWidth;
    const QMargins margins = layout()->contentsMargins();
    const double room = width() - margins.left() - margins.right() - m_columns->spacing();
    const double left = std::min(room * kMostWide, height() * kMostHigh / shape);
    const double right = std::min(room - left, height() * kNextHigh / shape);
    m_columns->setStretch(0, std::max(1, int(left)));
    m_columns->setStretch(1, std::max(1, int(room - left)));
    m_current->setFixedHeight(std::max(1, qRound(left * shape)));
    m_next->setFixedHeight(std::max(1, qRound(right * shape)));
}

void PresenterWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PresenterWindow::fill(const ShowDisplay& display, bool overSlides)
{
    if (isVisible() && m_display == display.geometry &&
        windowFlags().testFlag(Qt::WindowStaysOnTopHint) == overSlides)
        return;
    m_display = display.geometry;
    if (windowFlags().testFlag(Qt::WindowStaysOnTopHint) != overSlides)
        setWindowFlag(Qt::WindowStaysOnTopHint, overSlides);
    moveToDisplay(*this, display);
    showMaximized();
    if (overSlides) {
        raise();
        activateWindow();
    }
}

QString PresenterWindow::notes() const
{
    return m_notes->toPlainText();
}

QString PresenterWindow::times() const
{
    return m_elapsed->text();
}

QString PresenterWindow::number() const
{
    return m_number->text();
}

void PresenterWindow::follow()
{
    m_current->setSlide(shownSlide(m_show, m_slideWidth));
    m_current->setWords(m_show.blank() == BriefingShow::Blank::Black   ? tr("The room sees black.")
                        : m_show.blank() == BriefingShow::Blank::White ? tr("The room sees white.")
                                                                       : QString());
    const int next = m_show.index() + 1;
    const bool isThere = next < m_show.count();
    m_next->setWords(isThere ? QString() : tr("This was the last page."));
    m_next->setSlide(
        isThere ? std::optional(slideOf(m_show.briefing(), m_show.briefing().pages.at(next),
                                        next + 1, m_show.count(), {m_slideWidth, -1}))
                : std::nullopt);
    QString state = m_show.isDetail()
                        ? tr("Looked into; Esc goes back to page %1").arg(m_show.index() + 1)
                        : tr("The room sees");
    if (!m_show.typed().isEmpty())
        state = tr("Go to page %1: Enter").arg(m_show.typed());
    else if (!m_show.remark().isEmpty())
        state = m_show.remark();
    m_state->setText(state);
    m_notes->setPlainText(m_show.page().notes);
    m_number->setText(QStringLiteral("%1 / %2").arg(m_show.index() + 1).arg(m_show.count()));
}

void PresenterWindow::followTime()
{
    const QDateTime now = m_clock();
    m_elapsed->setText(lasted(std::max<qint64>(0, m_since.secsTo(now))));
    m_time->setText(now.toLocalTime().toString(QStringLiteral("HH:mm")));
}

void PresenterWindow::growNotes(int steps)
{
    constexpr double kStep = 1.15;
    const double size = theme::em(m_notes->font()) / theme::em(font());
    m_notes->setFont(
        scaled(font(), std::clamp(size * (steps > 0 ? kStep : 1 / kStep), 1.0, kLargestNotes)));
}

void PresenterWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        if (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal)
            growNotes(1);
        else if (event->key() == Qt::Key_Minus)
            growNotes(-1);
        return;
    }
    if (!m_show.press(event->key(), event->modifiers()))
        QWidget::keyPressEvent(event);
}

void PresenterWindow::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace kmh
