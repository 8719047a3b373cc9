// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/light_bar.h"

#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>

#include <cmath>

namespace kmh {

namespace {

constexpr double kGap = 2;

/// Lights that ask for nothing are outlined instead of filled.
bool isHollow(Light light)
{
    return light == Light::NotDue || light == Light::NotJudged;
}

void paintSegment(QPainter& painter, const LightBarSegment& segment, const QFont& font)
{
    const QColor color = lightInk(segment.light);
    const QColor ink = isHollow(segment.light) ? color : theme::kCard;
    const QColor ground = isHollow(segment.light) ? theme::kCard : color;
    painter.setPen(isHollow(segment.light) ? QPen(color, 1) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    painter.drawRect(isHollow(segment.light) ? segment.rect.adjusted(0.5, 0.5, -0.5, -0.5)
                                             : segment.rect);

    const QString number = QString::number(segment.count);
    const double side = theme::em(font) * 0.75;
    const double gap = side * 0.45;
    const double textWidth = theme::textWidth(font, number);
    painter.setFont(font);
    painter.setPen(ink);
    if (side + gap + textWidth + gap > segment.rect.width()) {
        if (textWidth <= segment.rect.width())
            painter.drawText(segment.rect, Qt::AlignCenter | Qt::TextSingleLine, number);
        return;
    }
    const double left = segment.rect.center().x() - (side + gap + textWidth) / 2;
    const QRectF shape(left, segment.rect.center().y() - side / 2, side, side);
    paintLight(painter, shape, segment.light, ink, ground);
    const QRectF text(shape.right() + gap, segment.rect.top(), textWidth, segment.rect.height());
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, number);
}

} // namespace

QVector<LightBarSegment> lightBarSegments(const QRectF& rect, const LightCount& count,
                                          int fullScale)
{
    QVector<LightBarSegment> segments;
    for (const Light light : kLightOrder) {
        if (count[light] > 0)
            segments.append({light, count[light], {}});
    }
    if (segments.isEmpty())
        return segments;
    const int scale = std::max(count.total(), fullScale);
    const double width = rect.width() * count.total() / scale;
    // A single item of many keeps room for its number; the rest is shared by count.
    const double least = std::min(rect.height() * 1.3, (width + kGap) / segments.size() - kGap);
    const double spare = width - kGap * (segments.size() - 1) - least * segments.size();
    double left = rect.left();
    for (LightBarSegment& segment : segments) {
        const double wide = least + spare * segment.count / count.total();
        segment.rect = QRectF(left, rect.top(), wide, rect.height());
        left += wide + kGap;
    }
    return segments;
}

void paintLightBar(QPainter& painter, const QRectF& rect, const LightCount& count,
                   const QFont& base, int fullScale)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = theme::sized(base, theme::TextSize::Small);
    font.setWeight(QFont::Bold);
    const QVector<LightBarSegment> segments = lightBarSegments(rect, count, fullScale);
    for (const LightBarSegment& segment : segments)
        paintSegment(painter, segment, font);
    if (segments.isEmpty())
        painter.fillRect(QRectF(rect.left(), rect.center().y(), rect.width(), 1), theme::kLine);
    painter.restore();
}

QString lightCountText(const LightCount& count)
{
    QStringList parts;
    for (const Light light : kLightOrder) {
        if (count[light] > 0)
            parts += LightBar::tr("%1 %2").arg(lightLabel(light)).arg(count[light]);
    }
    return parts.isEmpty() ? LightBar::tr("nothing to judge") : parts.join(LightBar::tr(", "));
}

LightBar::LightBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCount({});
}

void LightBar::setCount(const LightCount& count, int fullScale)
{
    m_count = count;
    m_fullScale = fullScale;
    setToolTip(lightCountText(count));
    setAccessibleName(lightCountText(count));
    update();
}

QSize LightBar::sizeHint() const
{
    return {int(theme::em(font()) * 20), int(std::ceil(theme::em(font()) * 1.4))};
}

QSize LightBar::minimumSizeHint() const
{
    return {int(theme::em(font()) * 8), sizeHint().height()};
}

std::unique_ptr<QWidget> LightBar::copyForPicture() const
{
    auto copy = std::make_unique<LightBar>();
    copy->setFont(font());
    copy->setCount(m_count, m_fullScale);
    return copy;
}

QSize LightBar::wholeSize() const
{
    return sizeHint();
}

QString LightBar::pictureUnit() const
{
    return tr("indicators");
}

void LightBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintLightBar(painter, rect(), m_count, font(), m_fullScale);
}

} // namespace kmh
