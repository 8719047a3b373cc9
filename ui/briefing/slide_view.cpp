// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/briefing/slide_view.h"

#include "ui/briefing/slide_painter.h"
#include "ui/briefing/spoken_slide.h"
#include "ui/theme/theme.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

#include <algorithm>

namespace kmh {

namespace {

constexpr double kShape = 9.0 / 16;
constexpr double kPlateText = 0.09;   // of the slide's height
constexpr double kPlatePadding = 0.5; // of its letters, around them

} // namespace

SlideView::SlideView(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(160, 90);
}

void SlideView::setSlide(const std::optional<Slide>& slide)
{
    m_slide = slide;
    m_picture = {};
    m_spoken = slide ? spokenGroups(*slide) : QVector<SpokenItem>();
    setAccessibleName(slide ? slide->title : m_words);
    setAccessibleDescription(tr("A page of the briefing"));
    update();
}

void SlideView::setWords(const QString& words)
{
    m_words = words;
    update();
}

QSize SlideView::sizeHint() const
{
    const int width = int(theme::em(font()) * 36);
    return {width, qRound(width * shape())};
}

double SlideView::shape() const
{
    return m_slide ? kSlideHeight / m_slide->width : kShape;
}

QRectF SlideView::slideRect() const
{
    const double width = std::min<double>(this->width(), height() / shape());
    QRectF slide(0, 0, width, width * shape());
    slide.moveLeft((this->width() - width) / 2);
    return slide.toAlignedRect().intersected(rect());
}

void SlideView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF into = slideRect();
    if (m_slide) {
        const QSize pixels = (into.size() * devicePixelRatioF()).toSize();
        if (m_picture.size() != pixels)
            m_picture = slidePicture(*m_slide, pixels);
        painter.drawImage(into, m_picture);
    } else {
        painter.fillRect(into, theme::kTrack);
    }
    if (!m_words.isEmpty())
        paintWords(painter, into);
    painter.setPen(theme::kLine);
    painter.drawRect(into.adjusted(0, 0, -1, -1));
}

/// Over a slide on a plate of their own, through which nothing is seen.
void SlideView::paintWords(QPainter& painter, const QRectF& into)
{
    QFont large = theme::sized(font(), theme::TextSize::Title);
    large.setPixelSize(std::max(large.pixelSize(), int(into.height() * kPlateText)));
    painter.setFont(large);
    const double padding = large.pixelSize() * kPlatePadding;
    const QRectF room = into.adjusted(padding, padding, -padding, -padding);
    const int flags = Qt::AlignCenter | Qt::TextWordWrap;
    if (m_slide) {
        painter.fillRect(into, QColor(0, 0, 0, 90));
        painter.fillRect(painter.boundingRect(room, flags, m_words)
                             .adjusted(-padding, -padding, padding, padding)
                             .intersected(into),
                         theme::kText);
    }
    painter.setPen(m_slide ? theme::kCard : theme::kText);
    painter.drawText(room, flags, m_words);
}

void SlideView::mousePressEvent(QMouseEvent* event)
{
    Q_EMIT clicked(event->button());
}

} // namespace kmh
