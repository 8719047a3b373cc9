// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/recent_delegate.h"

#include "ui/theme/frame.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>

namespace kmh {

namespace {

QFont strong(const QFont& base)
{
    return theme::sized(base, theme::TextSize::Strong);
}

QFont small(const QFont& base)
{
    return theme::sized(base, theme::TextSize::Small);
}

int margin(const QFont& base)
{
    return qRound(theme::em(base) * 0.6);
}

/// A line of its own, cut in its middle or at its end.
void drawLine(QPainter& painter, QRect& rest, const QFont& font, const QString& text,
              Qt::TextElideMode elide)
{
    painter.setFont(font);
    const int height = int(theme::lineHeight(font));
    painter.drawText(QRect(rest.left(), rest.top(), rest.width(), height),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, elide, rest.width()));
    rest.setTop(rest.top() + height);
}

} // namespace

void RecentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    painter->save();
    const QFont& base = option.font;
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool hasFocus = isSelected && (option.state & QStyle::State_HasFocus);
    const bool isReadable = index.data(ReadableRole).toBool();
    const bool isHovered = option.state & QStyle::State_MouseOver;
    if (isSelected || isHovered)
        painter->fillRect(option.rect, theme::kSelection);
    if (hasFocus)
        paintFocusRing(*painter, option.rect, base);
    QRect rest = option.rect.adjusted(margin(base), margin(base), -margin(base), 0);
    painter->setPen(isReadable ? theme::kText : theme::kSecondaryText);
    drawLine(*painter, rest, strong(base), index.data(Qt::DisplayRole).toString(), Qt::ElideRight);
    painter->setPen(theme::kSecondaryText);
    drawLine(*painter, rest, small(base), index.data(FactsRole).toString(), Qt::ElideRight);
    drawLine(*painter, rest, small(base), index.data(PathRole).toString(), Qt::ElideMiddle);
    painter->setPen(QPen(theme::kLine, 1));
    if (!hasFocus)
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize RecentDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const QFont& base = option.font;
    const double text = theme::lineHeight(strong(base)) + 2 * theme::lineHeight(small(base));
    return {0, int(text) + 2 * margin(base)};
}

} // namespace kmh
