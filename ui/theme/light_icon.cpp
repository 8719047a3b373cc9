// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/light_icon.h"

#include "ui/theme/contrast.h"
#include "ui/theme/theme.h"

#include <QtGui/QIconEngine>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

#include <cmath>

namespace kmh {

namespace {

/// Square of side 1 around the origin, mapped onto the largest one centred in a rectangle.
class Shapes
{
public:
    Shapes(QPainter& painter, const QRectF& rect, const QColor& color, const QColor& ground)
        : m_painter(painter)
        , m_color(color)
        , m_ground(ground)
    {
        const double side = std::min(rect.width(), rect.height());
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
        m_painter.translate(rect.center());
        m_painter.scale(side, side);
    }
    ~Shapes() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(Shapes)

    void tick()
    {
        outline(0.17);
        m_painter.drawPolyline(QPolygonF{{-0.38, 0.03}, {-0.11, 0.3}, {0.4, -0.29}});
    }
    void disc()
    {
        fill();
        m_painter.drawEllipse(QPointF(0, 0), 0.42, 0.42);
    }
    void triangle()
    {
        fill();
        m_painter.drawPolygon(QPolygonF{{0, -0.45}, {0.49, 0.4}, {-0.49, 0.4}});
    }
    void diamond()
    {
        fill();
        m_painter.drawPolygon(QPolygonF{{0, -0.5}, {0.5, 0}, {0, 0.5}, {-0.5, 0}});
    }
    void squareWithDash()
    {
        fill();
        m_painter.drawRoundedRect(QRectF(-0.42, -0.42, 0.84, 0.84), 0.14, 0.14);
        m_painter.setBrush(m_ground);
        m_painter.drawRect(QRectF(-0.24, -0.08, 0.48, 0.16));
    }
    void ring()
    {
        outline(0.12);
        m_painter.drawEllipse(QPointF(0, 0), 0.36, 0.36);
    }
    void openSquare()
    {
        outline(0.1);
        m_painter.drawRect(QRectF(-0.26, -0.26, 0.52, 0.52));
    }

private:
    void fill()
    {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_color);
    }
    void outline(double width)
    {
        m_painter.setPen(QPen(m_color, width, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
        m_painter.setBrush(Qt::NoBrush);
    }

    QPainter& m_painter;
    QColor m_color;
    QColor m_ground;
};

/// Paints the shape afresh at whatever size and resolution is asked for.
class LightIconEngine : public QIconEngine
{
public:
    explicit LightIconEngine(Light light)
        : m_light(light)
    {
    }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        paintLight(*painter, rect, m_light);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }
    QIconEngine* clone() const override { return new LightIconEngine(m_light); }

private:
    Light m_light;
};

double wordGap(const QFont& font)
{
    return theme::em(font) * 0.35;
}

} // namespace

QColor lightColor(Light light, theme::ColourSet set)
{
    const bool isStandard = set == theme::ColourSet::Standard;
    switch (light) {
    case Light::Met: return isStandard ? QColor(0x0B, 0x5C, 0xAD) : QColor(0x0B, 0x3D, 0x78);
    case Light::OnTrack: return isStandard ? QColor(0x00, 0x79, 0x5B) : QColor(0x2E, 0x86, 0xC1);
    case Light::Watch: return isStandard ? QColor(0xB3, 0x6B, 0x00) : QColor(0xD0, 0x7A, 0x00);
    case Light::Behind: return isStandard ? QColor(0xC2, 0x3B, 0x22) : QColor(0xA6, 0x3A, 0x00);
    case Light::NotDue:
    case Light::Missing:
    case Light::NotJudged: return {0x6B, 0x77, 0x85};
    }
    Q_UNREACHABLE();
}

QColor lightInk(Light light, theme::ColourSet set)
{
    return theme::readableOn(theme::kSelection, lightColor(light, set));
}

QColor lightTint(Light light)
{
    constexpr double kShare = 0.14;
    const QColor color = lightColor(light);
    const auto mixed = [](int part) { return qRound(part * kShare + 255 * (1 - kShare)); };
    return {mixed(color.red()), mixed(color.green()), mixed(color.blue())};
}

void paintLight(QPainter& painter, const QRectF& rect, Light light)
{
    paintLight(painter, rect, light, lightColor(light), theme::kCard);
}

void paintLight(QPainter& painter, const QRectF& rect, Light light, const QColor& color,
                const QColor& ground)
{
    Shapes shapes(painter, rect, color, ground);
    switch (light) {
    case Light::Met: shapes.tick(); break;
    case Light::OnTrack: shapes.disc(); break;
    case Light::Watch: shapes.triangle(); break;
    case Light::Behind: shapes.diamond(); break;
    case Light::NotDue: shapes.ring(); break;
    case Light::Missing: shapes.squareWithDash(); break;
    case Light::NotJudged: shapes.openSquare(); break;
    }
}

QIcon lightIcon(Light light)
{
    return QIcon(new LightIconEngine(light));
}

void paintLightWithWord(QPainter& painter, const QRectF& rect, Light light, const QFont& font,
                        bool overridden, theme::ColourSet set)
{
    const double side = theme::em(font);
    const QRectF shape(rect.left(), rect.center().y() - side / 2, side, side);
    paintLight(painter, shape, light, lightColor(light, set), theme::kCard);
    if (overridden) // whole pixels keep the bar sharp
        painter.fillRect(QRectF(std::round(shape.left()), std::round(shape.bottom() + side * 0.1),
                                std::round(side), std::max(1.0, std::round(side * 0.12))),
                         theme::kText);
    painter.save();
    painter.setFont(font);
    painter.setPen(lightInk(light, set));
    const QRectF word = rect.adjusted(side + wordGap(font), 0, 0, 0);
    const QString text =
        QFontMetricsF(font).elidedText(lightLabel(light, overridden), Qt::ElideRight, word.width());
    painter.drawText(word, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    painter.restore();
}

QSizeF lightWithWordSize(Light light, const QFont& font, bool overridden)
{
    return {theme::em(font) + wordGap(font) + theme::textWidth(font, lightLabel(light, overridden)),
            std::max(theme::em(font), theme::lineHeight(font))};
}

} // namespace kmh
