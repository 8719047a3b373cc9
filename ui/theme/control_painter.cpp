// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/control_painter.h"

#include "ui/theme/frame.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>

namespace kmh {

void paintPushButton(QPainter& painter, const QStyleOptionButton& option, const QFont& base)
{
    const bool isDefault = option.features & QStyleOptionButton::DefaultButton;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isDown = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHovered = isEnabled && (option.state & QStyle::State_MouseOver);
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    if ((option.features & QStyleOptionButton::Flat) && !isDown && !isHovered && !hasFocus)
        return;
    QColor ground = isDown ? theme::kLine : isHovered ? theme::kSelection : theme::kCard;
    if (isDefault && isEnabled)
        ground = isHovered || isDown ? theme::kAccent.lighter(125) : theme::kAccent;
    QPen pen(isEnabled ? theme::kControlLine : theme::kLine, 1);
    if (isDefault && isEnabled)
        pen.setColor(theme::kAccent);
    const bool isFilled = isDefault && isEnabled;
    if (hasFocus && !isFilled)
        pen = focusPen(base);
    paintFrame(painter, option.rect, base, pen, ground);
    if (hasFocus && isFilled) { // its ground has the ring's colour
        const double in = theme::focusWidth(base);
        paintFrame(painter, QRectF(option.rect).adjusted(in, in, -in, -in), base,
                   QPen(theme::kCard, in), Qt::NoBrush);
    }
}

void paintTabShape(QPainter& painter, const QStyleOptionTab& option, const QFont& base)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isHovered = option.state & QStyle::State_MouseOver;
    if (isSelected && (option.state & QStyle::State_HasFocus))
        paintFrame(painter, option.rect, base, focusPen(base), theme::kSelection);
    if (!isSelected && !isHovered)
        return;
    const double thick = theme::focusWidth(base) * 1.5;
    painter.fillRect(
        QRectF(option.rect.left(), option.rect.bottom() + 1 - thick, option.rect.width(), thick),
        isSelected ? theme::kAccent : theme::kLine);
}

void paintTabLabel(QPainter& painter, const QStyleOptionTab& option, const QFont& base)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    painter.save();
    painter.setFont(
        theme::sized(base, isSelected ? theme::TextSize::Strong : theme::TextSize::Body));
    painter.setPen(!isEnabled ? theme::kControlLine : isSelected ? theme::kAccent : theme::kText);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     option.text);
    painter.restore();
}

void paintArrow(QPainter& painter, QStyle::PrimitiveElement arrow, const QStyleOption& option,
                const QFont& base)
{
    // Of the text size.
    constexpr double kHalfWidth = 0.3;
    constexpr double kHalfHeight = 0.16;
    const double em = theme::em(base);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(QRectF(option.rect).center());
    switch (arrow) {
    case QStyle::PE_IndicatorArrowUp: painter.rotate(180); break;
    case QStyle::PE_IndicatorArrowLeft: painter.rotate(90); break;
    case QStyle::PE_IndicatorArrowRight: painter.rotate(-90); break;
    default: break;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(option.state & QStyle::State_Enabled
                         ? option.palette.color(QPalette::WindowText)
                         : theme::kControlLine);
    painter.drawPolygon(QPolygonF{{-em * kHalfWidth, -em * kHalfHeight},
                                  {em * kHalfWidth, -em * kHalfHeight},
                                  {0, em * kHalfHeight}});
    painter.restore();
}

void paintSortArrow(QPainter& painter, const QRectF& header, const QFont& base, bool up)
{
    // Of the text size.
    constexpr double kWidth = 0.7;
    constexpr double kHeight = 0.35;
    const double em = theme::em(base);
    const double middle = header.center().x();
    const double top = header.top() + 1;
    const double bottom = top + em * kHeight;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::kAccent);
    painter.drawPolygon(QPolygonF{{middle - em * kWidth / 2, up ? bottom : top},
                                  {middle + em * kWidth / 2, up ? bottom : top},
                                  {middle, up ? top : bottom}});
    painter.restore();
}

} // namespace kmh
