// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bullet_row.h"

#include "ui/charts/bullet_graph.h"
#include "ui/charts/bullet_layout.h"
#include "ui/theme/frame.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

#include <cmath>

namespace kmh {

namespace {

using theme::TextSize;

// In em: what the graph keeps before names are cut, and what is left of names at the least.
constexpr double kLeastGraph = 12;
constexpr double kLeastName = 7;

double gap(const QFont& base)
{
    return theme::em(base);
}

/// The rectangle of the given height in the middle of `column`.
QRectF centred(const QRectF& column, double height)
{
    return QRectF(column.left(), column.center().y() - height / 2, column.width(), height);
}

void paintText(QPainter& painter, const QRectF& rect, const QFont& font, const QColor& color,
               const QString& text, Qt::Alignment alignment)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, int(alignment) | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

BulletColumns BulletColumns::needed(const BulletItem& item, const QFont& base)
{
    return {std::max(theme::textWidth(theme::sized(base, TextSize::Strong), item.name),
                     theme::textWidth(theme::sized(base, TextSize::Small), item.subline)),
            theme::textWidth(theme::sized(base, TextSize::Figure), item.actualText),
            lightWithWordSize(item.light, theme::sized(base, TextSize::Strong), item.overridden)
                .width()};
}

BulletColumns BulletColumns::united(const BulletColumns& other) const
{
    return {std::max(name, other.name), std::max(figure, other.figure),
            std::max(light, other.light)};
}

BulletRow::BulletRow(const BulletItem& item, QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::ClickFocus);
    setMouseTracking(true);
    setItem(item);
    setColumns(BulletColumns::needed(item, font()));
}

void BulletRow::setItem(const BulletItem& item)
{
    m_item = item;
    setToolTip(bulletDescription(item));
    setAccessibleName(item.name);
    setAccessibleDescription(bulletDescription(item));
    update();
}

void BulletRow::setColumns(const BulletColumns& columns)
{
    m_columns = columns;
    update();
}

void BulletRow::setSelected(bool selected)
{
    m_selected = selected;
    // Only the selected row is a tab stop, so that Tab passes the panel in one step.
    setFocusPolicy(selected ? Qt::StrongFocus : Qt::ClickFocus);
    update();
}

QRectF BulletRow::nameRect() const
{
    const double space = gap(font());
    // The graph keeps room to be read before long names do.
    const double rest =
        width() - 5 * space - kLeastGraph * theme::em(font()) - m_columns.figure - m_columns.light;
    const double most = std::max(kLeastName * theme::em(font()), std::min(rest, width() / 3.0));
    return {space, 0, std::min(m_columns.name, most), double(height())};
}

QRectF BulletRow::lightRect() const
{
    // A little above the middle, where the bar is.
    const double lift = theme::em(font()) * 0.5;
    return {width() - gap(font()) - m_columns.light, -lift, m_columns.light, double(height())};
}

QRectF BulletRow::figureRect() const
{
    const double wanted = std::min(m_columns.figure, width() / 3.0);
    return {lightRect().left() - gap(font()) - wanted, lightRect().top(), wanted, double(height())};
}

QRectF BulletRow::graphRect() const
{
    const double left = nameRect().right() + gap(font());
    const double width = std::max(0.0, figureRect().left() - gap(font()) - left);
    return centred(QRectF(left, 0, width, height()), BulletLayout::heightFor(font()));
}

QSize BulletRow::sizeHint() const
{
    return {int(theme::em(font()) * 44),
            int(std::ceil(BulletLayout::heightFor(font()) + theme::em(font()) * 0.5))};
}

QSize BulletRow::minimumSizeHint() const
{
    return {int(theme::em(font()) * 30), sizeHint().height()};
}

void BulletRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_selected)
        painter.fillRect(rect(), theme::kSelection);
    if (m_selected && !hasFocus())
        painter.fillRect(QRectF(0, 0, theme::focusWidth(font()), height()), theme::kAccent);
    const QFont strong = theme::sized(font(), TextSize::Strong);
    const QFont small = theme::sized(font(), TextSize::Small);
    QRectF name = centred(nameRect(), theme::lineHeight(strong) + theme::lineHeight(small));
    name.setHeight(theme::lineHeight(strong));
    paintText(painter, name, strong, theme::kText, m_item.name, Qt::AlignLeft);
    name.moveTop(name.bottom());
    name.setHeight(theme::lineHeight(small));
    paintText(painter, name, small, theme::kSecondaryText, m_item.subline, Qt::AlignLeft);

    paintBulletGraph(painter, graphRect(), m_item, font());
    paintText(painter, figureRect(), theme::sized(font(), TextSize::Figure),
              m_item.actual ? theme::kText : theme::kSecondaryText, m_item.actualText,
              Qt::AlignRight);
    paintLightWithWord(painter, lightRect(), m_item.light, strong, m_item.overridden);

    if (hasFocus())
        paintFocusRing(painter, rect(), font());
}

void BulletRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
        event->key() == Qt::Key_Space)
        Q_EMIT activated();
    else
        QWidget::keyPressEvent(event);
}

void BulletRow::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT clicked();
}

void BulletRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && lightRect().contains(event->position()))
        Q_EMIT activated();
}

void BulletRow::mouseDoubleClickEvent(QMouseEvent* event)
{
    // On the light the release of each click has activated it already.
    if (event->button() == Qt::LeftButton && !lightRect().contains(event->position()))
        Q_EMIT activated();
}

void BulletRow::mouseMoveEvent(QMouseEvent* event)
{
    if (lightRect().contains(event->position()))
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

} // namespace kmh
