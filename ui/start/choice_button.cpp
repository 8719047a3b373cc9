// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/choice_button.h"

#include "ui/theme/frame.h"
#include "ui/theme/theme.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

namespace kmh {

namespace {

constexpr int kUsualWidth = 24; // of the text size

QFont titleFont(const QFont& base)
{
    return theme::sized(base, theme::TextSize::Title);
}

QFont meaningFont(const QFont& base)
{
    return theme::sized(base, theme::TextSize::Small);
}

} // namespace

ChoiceButton::ChoiceButton(const QString& title, const QString& meaning, QWidget* parent)
    : QAbstractButton(parent)
    , m_meaning(meaning)
{
    setText(title);
    setAccessibleDescription(meaning);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ChoiceButton::margin() const
{
    return qRound(theme::em(font()) * 0.7);
}

/// Below the title, as high as its words need in that width.
QRect ChoiceButton::meaningRect(int width) const
{
    const int top = margin() + int(theme::lineHeight(titleFont(font())));
    const QRect room(margin(), top, width - 2 * margin(), 10'000);
    return QFontMetrics(meaningFont(font())).boundingRect(room, Qt::TextWordWrap, m_meaning);
}

QSize ChoiceButton::sizeHint() const
{
    const int width = qRound(theme::em(font()) * kUsualWidth);
    return {width, heightForWidth(width)};
}

/// The height of the usual width: that of the least would ask for a scroll bar in any width.
QSize ChoiceButton::minimumSizeHint() const
{
    const int width = int(theme::textWidth(titleFont(font()), text())) + 2 * margin();
    return {width, sizeHint().height()};
}

int ChoiceButton::heightForWidth(int width) const
{
    return meaningRect(width).bottom() + 1 + margin();
}

void ChoiceButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor ground = isDown() ? theme::kLine : underMouse() ? theme::kSelection : theme::kCard;
    const QPen pen = hasFocus() ? focusPen(font()) : QPen(theme::kControlLine, 1);
    paintFrame(painter, rect(), font(), pen, ground);
    painter.setPen(theme::kAccent);
    painter.setFont(titleFont(font()));
    const QRect title(margin(), margin(), width() - 2 * margin(),
                      int(theme::lineHeight(painter.font())));
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, text());
    painter.setPen(theme::kSecondaryText);
    painter.setFont(meaningFont(font()));
    QRect meaning = meaningRect(width());
    meaning.setRight(width() - margin());
    painter.drawText(meaning, Qt::TextWordWrap, m_meaning);
}

/// Enter does what the space bar does.
void ChoiceButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace kmh
