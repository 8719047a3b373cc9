// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/sheet_delegate.h"

#include "ui/entry/cell_editor.h"
#include "ui/entry/sheet_cell.h"
#include "ui/theme/contrast.h"
#include "ui/theme/hatch.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtWidgets/QApplication>

namespace kmh {

namespace {

// Of the text size.
constexpr double kSide = 0.4;
constexpr double kHigh = 2.85;
constexpr double kTight = 0.9; // of the height of a line
constexpr double kCorner = 0.5;

using State = SheetCell::State;

/// Of a selected cell.
QColor selectedGround()
{
    constexpr int kShare = 40; // of 255; a little more than is painted
    const QColor& row = theme::kSelection;
    const QColor& accent = theme::kAccent;
    const auto mixed = [](int below, int over) { return below - (below - over) * kShare / 255; };
    return {mixed(row.red(), accent.red()), mixed(row.green(), accent.green()),
            mixed(row.blue(), accent.blue())};
}

QColor textColour(State state)
{
    switch (state) {
    case State::Refused: return lightInk(Light::Behind);
    case State::Missing: return lightInk(Light::Missing);
    case State::TakenBack:
    case State::Closed: return theme::kSecondaryText;
    case State::Label:
    case State::Open: return theme::kText;
    }
    Q_UNREACHABLE();
}

/// A triangle in a corner, as spreadsheets mark a cell.
void paintCorner(QPainter& painter, const QPointF& corner, double size, double sign,
                 const QColor& colour)
{
    QPainterPath path(corner);
    path.lineTo(corner + QPointF(sign * size, 0));
    path.lineTo(corner + QPointF(0, size));
    path.closeSubpath();
    painter.fillPath(path, colour);
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const SheetCell& cell)
{
    const QRectF rect(option.rect);
    if (cell.state == State::Closed) {
        painter.fillRect(rect, theme::kPage);
        paintHatch(painter, rect, theme::kLine, option.font);
    }
    if (option.state & QStyle::State_Selected)
        painter.fillRect(
            rect, QColor(theme::kAccent.red(), theme::kAccent.green(), theme::kAccent.blue(), 36));
    painter.setPen(QPen(theme::kLine, 1));
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
    if (cell.state != State::Label)
        painter.drawLine(rect.topRight(), rect.bottomRight());
}

void paintMarks(QPainter& painter, const QStyleOptionViewItem& option, const SheetCell& cell)
{
    const double size = theme::em(option.font) * kCorner;
    const QRectF rect(option.rect);
    if (cell.state == State::Refused)
        paintCorner(painter, rect.topLeft(), size * 1.4, 1, lightColor(Light::Behind));
    else if (cell.doubtful)
        paintCorner(painter, rect.topLeft(), size * 1.4, 1, lightColor(Light::Watch));
    if (cell.noted)
        paintCorner(painter, rect.topRight(), size, -1, theme::kAccent);
    if (option.state & QStyle::State_HasFocus && cell.state != State::Label) {
        painter.setPen(QPen(theme::kAccent, theme::focusWidth(option.font)));
        painter.setBrush(Qt::NoBrush);
        const double inset = theme::focusWidth(option.font) / 2;
        painter.drawRect(rect.adjusted(inset, inset, -inset, -inset));
    }
}

} // namespace

void SheetPainter::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const auto cell = index.data(SheetCellRole).value<SheetCell>();
    const bool isLabel = cell.state == State::Label;
    const double em = theme::em(option.font);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, cell);

    const QFont small = theme::sized(option.font, theme::TextSize::Small);
    QFont upper = option.font;
    upper.setStrikeOut(cell.state == State::TakenBack);
    if (cell.state == State::Missing)
        upper = small;
    const QRectF inner = QRectF(option.rect).adjusted(em * kSide, 1, -em * kSide, -1);
    const double upperHigh = theme::lineHeight(option.font) * kTight;
    const double lowerHigh = theme::lineHeight(small) * kTight;
    const double lines = upperHigh + (cell.below.isEmpty() ? 0 : lowerHigh);
    const double top = inner.top() + std::max(0.0, (inner.height() - lines) / 2);
    const QRectF first(inner.left(), top, inner.width(), upperHigh);
    const QRectF second(inner.left(), first.bottom(), inner.width(), lowerHigh);
    const Qt::Alignment side = isLabel ? Qt::AlignLeft : Qt::AlignRight;
    const double markWidth =
        cell.mark.isEmpty() ? 0 : theme::textWidth(small, cell.mark) + em * kSide;

    painter->setFont(upper);
    const bool isSelected = option.state & QStyle::State_Selected;
    const auto ink = [isSelected](const QColor& colour) {
        return isSelected ? theme::readableOn(selectedGround(), colour) : colour;
    };
    painter->setPen(ink(textColour(cell.state)));
    painter->drawText(
        first.adjusted(isLabel ? 0 : markWidth, 0, 0, 0),
        side | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetricsF(upper).elidedText(cell.text, Qt::ElideRight, first.width() - markWidth));
    painter->setFont(small);
    painter->setPen(ink(theme::kSecondaryText));
    if (markWidth > 0)
        painter->drawText(first, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, cell.mark);
    painter->drawText(second, side | Qt::AlignVCenter | Qt::TextSingleLine,
                      QFontMetricsF(small).elidedText(cell.below, Qt::ElideRight, second.width()));
    paintMarks(*painter, option, cell);
    painter->restore();
}

QSize SheetPainter::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto cell = index.data(SheetCellRole).value<SheetCell>();
    const double em = theme::em(option.font);
    const QFont small = theme::sized(option.font, theme::TextSize::Small);
    const double wide =
        std::max(theme::textWidth(option.font, cell.text), theme::textWidth(small, cell.below));
    return {int(wide + em * kSide * 2), int(em * kHigh)};
}

QWidget* SheetDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                     const QModelIndex&) const
{
    m_editor = new CellEditor(parent);
    connect(m_editor, &QLineEdit::textEdited, this, &SheetDelegate::typed);
    return m_editor;
}

void SheetDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    // Not again when what is in force changes under it: what is being typed stays.
    auto* field = static_cast<CellEditor*>(editor);
    if (!field->isModified())
        field->setText(index.data(Qt::EditRole).toString());
}

void SheetDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                 const QModelIndex& index) const
{
    model->setData(index, static_cast<CellEditor*>(editor)->text(), Qt::EditRole);
}

void SheetDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex&) const
{
    const QFont small = theme::sized(option.font, theme::TextSize::Small);
    editor->setGeometry(option.rect.adjusted(0, 0, -1, -int(theme::lineHeight(small))));
}

bool SheetDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* field = qobject_cast<CellEditor*>(watched);
    if (!field || event->type() != QEvent::KeyPress)
        return SheetPainter::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (!field->leaves(key))
        return SheetPainter::eventFilter(watched, event);
    const int code = key.key();
    const Qt::KeyboardModifiers modifiers = key.modifiers();
    const bool isEnter = code == Qt::Key_Return || code == Qt::Key_Enter;
    if (isEnter && modifiers & Qt::ControlModifier) {
        const QString text = field->text();
        Q_EMIT closeEditor(field, RevertModelCache);
        Q_EMIT filled(text);
    } else {
        Q_EMIT commitData(field);
        Q_EMIT closeEditor(field, NoHint);
        Q_EMIT left(code, modifiers);
    }
    return true;
}

} // namespace kmh
