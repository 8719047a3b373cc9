// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/find_delegate.h"

#include "ui/find/find_model.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QApplication>

namespace kmh {

namespace {

// Of the text size.
constexpr double kHitHeight = 2.1;
constexpr double kHeadingHeight = 1.9;
constexpr double kInset = 0.8;
constexpr double kGap = 0.8;
constexpr double kLightWidth = 4.6;
constexpr double kWhereShare = 0.42; ///< of a row's width, at most

/// One line; what does not fit is cut off with an ellipsis.
void paintMarked(QPainter& painter, const QRectF& rect, const FindHit& hit, const QFont& font)
{
    QTextLayout layout(hit.title, font);
    QVector<QTextLayout::FormatRange> formats;
    for (const FindRange& mark : hit.marks) {
        QTextCharFormat found;
        found.setFontWeight(QFont::Bold);
        found.setForeground(theme::kAccent);
        formats.append({mark.start, mark.length, found});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(int(hit.title.size()));
    layout.endLayout();
    const bool cut = line.naturalTextWidth() > rect.width();
    const QString ellipsis(QChar(0x2026));
    const double rest = cut ? theme::textWidth(font, ellipsis) : 0;
    const QRectF shown = rect.adjusted(0, 0, -rest, 0);
    painter.save();
    painter.setPen(theme::kText);
    painter.setClipRect(shown, Qt::IntersectClip);
    layout.draw(&painter, {rect.left(), rect.center().y() - line.height() / 2});
    painter.restore();
    if (cut) {
        painter.setFont(font);
        painter.setPen(theme::kText);
        painter.drawText(QRectF(shown.right(), rect.top(), rest + 1, rect.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, ellipsis);
    }
}

void paintHeading(QPainter& painter, const QRectF& rect, const QString& text, const QFont& base)
{
    painter.setFont(theme::sized(base, theme::TextSize::Small));
    painter.setPen(theme::kSecondaryText);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, text);
}

void paintHit(QPainter& painter, QRectF rect, const FindHit& hit, const QFont& font)
{
    const double em = theme::em(font);
    if (hit.light)
        paintLightWithWord(
            painter,
            QRectF(rect.right() - em * kLightWidth, rect.top(), em * kLightWidth, rect.height()),
            *hit.light, font);
    rect.setRight(rect.right() - em * (kLightWidth + kGap));
    const QFont small = theme::sized(font, theme::TextSize::Small);
    const double most = rect.width() * kWhereShare;
    const QString where = QFontMetricsF(small).elidedText(hit.where, Qt::ElideMiddle, most);
    const double wide = std::min(most, theme::textWidth(small, where) + 1);
    painter.setFont(small);
    painter.setPen(theme::kSecondaryText);
    painter.drawText(QRectF(rect.right() - wide, rect.top(), wide, rect.height()),
                     Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, where);
    paintMarked(painter, rect.adjusted(0, 0, -wide - em * kGap, 0), hit, font);
}

} // namespace

void FindDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = std::exchange(cell.text, {});
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const double em = theme::em(cell.font);
    const QRectF inner = QRectF(cell.rect).adjusted(em * kInset, 0, -em * kInset / 2, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (cell.state & QStyle::State_Selected)
        painter->fillRect(QRectF(cell.rect.left(), cell.rect.top(), em * 0.25, cell.rect.height()),
                          theme::kAccent);
    const auto* model = static_cast<const FindModel*>(index.model());
    if (const FindHit* hit = model->hit(index))
        paintHit(*painter, inner, *hit, cell.font);
    else
        paintHeading(*painter, inner, text, cell.font);
    painter->restore();
}

QSize FindDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = static_cast<const FindModel*>(index.model());
    const double em = theme::em(option.font);
    return {int(em * 20), int(em * (model->hit(index) ? kHitHeight : kHeadingHeight))};
}

} // namespace kmh
