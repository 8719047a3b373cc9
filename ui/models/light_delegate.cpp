// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/light_delegate.h"

#include "ui/charts/light_bar.h"
#include "ui/models/column_model.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

namespace kmh {

namespace {

// Of the text size.
constexpr double kRowPadding = 0.35; // above and below
constexpr double kNoteGap = 0.5;
constexpr double kLightBarWidth = 10; // room for five parts with their numbers

/// The cell's ground, selection and focus as the style draws them, without its text.
void paintGround(QPainter* painter, QStyleOptionViewItem option)
{
    option.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
}

double lightWidth(const QModelIndex& index, const QFont& font)
{
    return lightWithWordSize(Light(index.data(LightRole).toInt()), font,
                             index.data(OverriddenRole).toBool())
        .width();
}

QFont noteFont(const QFont& font)
{
    return theme::sized(font, theme::TextSize::Small);
}

/// The light, and after it the figure that decided, where there is one.
void paintLightCell(QPainter& painter, const QRectF& rect, const QModelIndex& index,
                    const QFont& font)
{
    paintLightWithWord(painter, rect, Light(index.data(LightRole).toInt()), font,
                       index.data(OverriddenRole).toBool());
    const QString note = index.data(NoteRole).toString();
    const QRectF rest =
        rect.adjusted(lightWidth(index, font) + theme::em(font) * kNoteGap, 0, 0, 0);
    if (note.isEmpty() || rest.width() <= 0)
        return;
    painter.setFont(noteFont(font));
    painter.setPen(theme::kSecondaryText);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(noteFont(font)).elidedText(note, Qt::ElideRight, rest.width()));
}

double lightCellWidth(const QModelIndex& index, const QFont& font)
{
    const QString note = index.data(NoteRole).toString();
    return lightWidth(index, font) +
           (note.isEmpty() ? 0
                           : theme::em(font) * kNoteGap + theme::textWidth(noteFont(font), note));
}

} // namespace

void LightDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const QVariant light = index.data(LightRole);
    const QVariant count = index.data(LightCountRole);
    if (!light.isValid() && !count.isValid()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintGround(painter, cell);

    const double em = theme::em(cell.font);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (light.isValid()) {
        paintLightCell(*painter, QRectF(cell.rect).adjusted(em * 0.4, 0, -em * 0.3, 0), index,
                       cell.font);
    } else {
        const double inset = std::max(em * 0.3, (cell.rect.height() - em * 1.7) / 2);
        paintLightBar(*painter, QRectF(cell.rect).adjusted(em * 0.4, inset, -em * 0.4, -inset),
                      count.value<LightCount>(), cell.font, index.data(LightScaleRole).toInt());
    }
    painter->restore();
}

QSize LightDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const double em = theme::em(option.font);
    const QVariant light = index.data(LightRole);
    if (light.isValid())
        size.setWidth(int(lightCellWidth(index, option.font) + em * 1.2));
    if (index.data(LightCountRole).isValid())
        size.setWidth(int(em * kLightBarWidth));
    size.setHeight(
        std::max(size.height(), int(theme::lineHeight(option.font) + 2 * kRowPadding * em)));
    return size;
}

void MeasureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    paintGround(painter, cell);

    const Light light = Light(index.data(LightRole).toInt());
    const QFont strong = theme::sized(cell.font, theme::TextSize::Strong);
    const QFont small = theme::sized(cell.font, theme::TextSize::Small);
    const double em = theme::em(cell.font);
    const QRectF inner = QRectF(cell.rect).adjusted(em * 0.8, em * 0.5, -em * 0.6, -em * 0.5);
    const QSizeF lightSize = lightWithWordSize(light, small);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (cell.state & QStyle::State_Selected)
        painter->fillRect(QRectF(cell.rect.left(), cell.rect.top(), em * 0.25, cell.rect.height()),
                          theme::kAccent);
    const double upper = theme::lineHeight(strong);
    const QRectF titleRect(inner.left(), inner.top(), inner.width() - lightSize.width() - em * 0.5,
                           upper);
    const QString title = index.data(Qt::DisplayRole).toString();
    painter->setFont(strong);
    painter->setPen(theme::kText);
    painter->drawText(titleRect, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetricsF(strong).elidedText(title, Qt::ElideRight, titleRect.width()));
    paintLightWithWord(
        *painter, QRectF(inner.right() - lightSize.width(), inner.top(), lightSize.width(), upper),
        light, small);
    const QRectF lowerRect(inner.left(), inner.top() + upper, inner.width(),
                           inner.height() - upper);
    painter->setFont(small);
    painter->setPen(theme::kSecondaryText);
    painter->drawText(lowerRect, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetricsF(small).elidedText(index.data(SublineRole).toString(),
                                                      Qt::ElideRight, lowerRect.width()));
    painter->restore();
}

QSize MeasureDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const double em = theme::em(option.font);
    const double lines = theme::lineHeight(theme::sized(option.font, theme::TextSize::Strong)) +
                         theme::lineHeight(theme::sized(option.font, theme::TextSize::Small));
    return {int(em * 12), int(lines + em * 1.2)};
}

} // namespace kmh
