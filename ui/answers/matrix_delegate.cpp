// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/matrix_delegate.h"

#include "ui/answers/matrix_model.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractItemView>

#include <algorithm>

namespace kmh {

namespace {

// Of the text size.
constexpr double kLargest = 0.95;
constexpr double kFrame = 1.45;
constexpr double kSupport = 0.6; // of a light that leads

bool isOnCross(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const QModelIndex current = view ? view->currentIndex() : QModelIndex();
    return current.isValid() && view->hasFocus() &&
           (current.row() == index.row() || current.column() == index.column());
}

} // namespace

void paintAnswer(QPainter& painter, const QRectF& rect, Light light, std::optional<Role> role,
                 const QFont& font)
{
    const double em = theme::em(font);
    const double room = std::min(rect.width(), rect.height());
    const bool supports = role == Role::Support;
    const double side = std::min(em * kLargest, room * 0.72) * (supports ? kSupport : 1);
    if (role == Role::Responsible || supports) {
        const double frame = std::min(em * kFrame, room - 2);
        QRectF box(0, 0, std::round(frame), std::round(frame));
        box.moveCenter({std::round(rect.center().x()) + 0.5, std::round(rect.center().y()) + 0.5});
        painter.setPen(QPen(theme::kControlLine, 1, supports ? Qt::DotLine : Qt::SolidLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box);
    }
    QRectF shape(0, 0, side, side);
    shape.moveCenter(rect.center());
    paintLight(painter, shape, light);
}

void MatrixDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    if (!selected && isOnCross(option, index))
        painter->fillRect(option.rect, theme::kSelection);
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant light = index.data(LightRole);
    if (light.isValid()) {
        const QVariant role = index.data(kAnswerRole);
        painter->setRenderHint(QPainter::Antialiasing);
        paintAnswer(*painter, QRectF(option.rect), Light(light.toInt()),
                    role.isValid() ? std::optional(Role(role.toInt())) : std::nullopt, option.font);
        painter->setRenderHint(QPainter::Antialiasing, false);
    }
    painter->setPen(theme::kLine);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    painter->restore();
}

} // namespace kmh
