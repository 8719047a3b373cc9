// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/course_chart.h"

#include "ui/charts/course_layout.h"
#include "ui/charts/course_painter.h"
#include "ui/charts/course_series.h"
#include "ui/charts/spoken_items.h"
#include "ui/theme/frame.h"
#include "ui/theme/theme.h"

#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QGraphicsLayout>
#include <QtWidgets/QToolTip>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace kmh {

/// The Qt Charts side: lines by the chart, texts and the cursor painted over it.
class CourseChart::View : public QChartView, public SpokenItems
{
public:
    explicit View(QWidget* parent)
        : QChartView(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setRenderHint(QPainter::Antialiasing);
        setBackgroundBrush(Qt::NoBrush);
        setMouseTracking(true);
        setFocusPolicy(Qt::StrongFocus);
        viewport()->setAutoFillBackground(false);
        chart()->setBackgroundVisible(false);
        chart()->legend()->hide();
        chart()->setMargins({});
        chart()->layout()->setContentsMargins(0, 0, 0, 0);
    }

    void setCourse(const CourseChartData& course)
    {
        m_data = course;
        m_cursor = -1;
        rebuild();
    }

    /// Lays out for the present size; the lines stay as they are.
    void arrange()
    {
        const double inset = theme::focusWidth(font()) + std::round(theme::em(font()) * 0.25);
        const QRectF room = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
        m_layout = CourseLayout::of(room, m_data, font());
        chart()->setPlotArea(m_layout.plot);
        setCourseAxes(*chart(), m_layout);
        viewport()->update();
    }

    /// After a change of data or font: lines of the new values and widths.
    void rebuild()
    {
        arrange();
        setCourseSeries(*chart(), m_data, m_layout, theme::em(font()));
    }

    const CourseChartData& course() const { return m_data; }
    const CourseLayout& texts() const { return m_layout; }

    int spokenCount() const override { return m_layout.points; }
    SpokenItem spokenItem(int index) const override
    {
        const QRectF& plot = m_layout.plot;
        const double half = plot.width() / std::max(1, m_layout.points) / 2;
        return {periodLabel(m_data.course.points.at(index).period), coursePointText(m_data, index),
                QRectF(m_layout.xOf(index) - half, plot.top(), 2 * half, plot.height()).toRect()};
    }
    int spokenCurrent() const override { return m_cursor; }

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QChartView::resizeEvent(event);
        arrange();
    }

    void drawBackground(QPainter* painter, const QRectF&) override
    {
        painter->save();
        painter->resetTransform();
        paintCourseGrid(*painter, m_layout);
        painter->restore();
    }

    void drawForeground(QPainter* painter, const QRectF&) override
    {
        painter->save();
        painter->resetTransform();
        painter->setRenderHint(QPainter::Antialiasing);
        paintCourseTexts(*painter, m_layout, font());
        paintCourseCursor(*painter, m_layout, m_cursor);
        if (hasFocus())
            paintFocusRing(*painter, rect(), font());
        painter->restore();
    }

    void mouseMoveEvent(QMouseEvent* event) override
    {
        const double x = event->position().x();
        if (m_layout.points < 1 || !m_layout.plot.contains(event->position())) {
            setCursorPoint(-1, {});
            return;
        }
        const double pitch = (m_layout.lastX() - m_layout.firstX()) / m_layout.plot.width();
        const double at = m_layout.firstX() + (x - m_layout.plot.left()) * pitch;
        setCursorPoint(std::clamp(int(std::lround(at)), 0, m_layout.points - 1),
                       event->globalPosition().toPoint());
    }

    void leaveEvent(QEvent* event) override
    {
        setCursorPoint(-1, {});
        QChartView::leaveEvent(event);
    }

    void keyPressEvent(QKeyEvent* event) override
    {
        const int last = m_layout.points - 1;
        int point = m_cursor;
        switch (event->key()) {
        case Qt::Key_Left: point = m_cursor < 0 ? last : std::max(0, m_cursor - 1); break;
        case Qt::Key_Right: point = m_cursor < 0 ? 0 : std::min(last, m_cursor + 1); break;
        case Qt::Key_Home: point = 0; break;
        case Qt::Key_End: point = last; break;
        default: event->ignore(); return;
        }
        if (last >= 0 && !m_layout.plot.isEmpty())
            setCursorPoint(
                point, mapToGlobal(QPointF(m_layout.xOf(point), m_layout.plot.top())).toPoint());
    }

private:
    void setCursorPoint(int point, const QPoint& globalPosition)
    {
        if (point != m_cursor) {
            m_cursor = point;
            viewport()->update();
        }
        const QString text = point < 0 ? QString() : coursePointText(m_data, point);
        if (point >= 0) {
            parentWidget()->setAccessibleDescription(text);
            setAccessibleDescription(text);
            tellCurrent(*this);
        }
        QToolTip::showText(globalPosition, text, this);
    }

    CourseChartData m_data;
    CourseLayout m_layout;
    int m_cursor = -1;
};

CourseChart::CourseChart(QWidget* parent)
    : QWidget(parent)
    , m_view(new View(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
}

void CourseChart::setData(const CourseChartData& course)
{
    m_view->setCourse(course);
    setAccessibleName(tr("Course of %1").arg(course.indicator.name + course.regionName));
    const int last = course.lastReported();
    setAccessibleDescription(last < 0 ? tr("No figures reported yet")
                                      : coursePointText(course, last));
    m_view->setAccessibleName(accessibleName());
    m_view->setAccessibleDescription(accessibleDescription());
}

QVector<CourseChart::PlacedText> CourseChart::texts() const
{
    QVector<PlacedText> texts;
    for (const CourseLayout::Text& text : m_view->texts().texts)
        texts.append({text.text, text.rect});
    return texts;
}

QPointF CourseChart::positionOf(int point, double value) const
{
    return m_view->chart()->mapToPosition(QPointF(point, value));
}

QSize CourseChart::sizeHint() const
{
    const double em = theme::em(font());
    return {int(em * 40), int(em * 19)};
}

QSize CourseChart::minimumSizeHint() const
{
    const double em = theme::em(font());
    return {int(em * 20), int(em * 10)};
}

std::unique_ptr<QWidget> CourseChart::copyForPicture() const
{
    auto copy = std::make_unique<CourseChart>();
    copy->setFont(font());
    copy->setData(m_view->course());
    return copy;
}

QSize CourseChart::wholeSize() const
{
    return minimumSizeHint();
}

QString CourseChart::pictureTitle() const
{
    return accessibleName();
}

QString CourseChart::pictureUnit() const
{
    return m_view->course().indicator.unit;
}

void CourseChart::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        m_view->rebuild();
        updateGeometry();
    }
}

} // namespace kmh
