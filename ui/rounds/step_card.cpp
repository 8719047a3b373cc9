// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rounds/step_card.h"

#include "ui/theme/frame.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>

#include <algorithm>

namespace kmh {

namespace {

// Of the text size.
constexpr double kMargin = 0.8;
constexpr double kMarkWidth = 1.3; // of a step's mark, with the gap to its word
constexpr double kGap = 0.5;       // between name and mark

QString progressWord(StepCard::Progress progress)
{
    switch (progress) {
    case StepCard::Progress::Done: return StepCard::tr("done");
    case StepCard::Progress::Current: return StepCard::tr("step under way");
    case StepCard::Progress::Ahead: return StepCard::tr("to come");
    }
    Q_UNREACHABLE();
}

/// The shapes of the lights, so that done and to come are told apart without colour.
Light progressShape(StepCard::Progress progress)
{
    switch (progress) {
    case StepCard::Progress::Done: return Light::Met;
    case StepCard::Progress::Current: return Light::OnTrack;
    case StepCard::Progress::Ahead: return Light::NotDue;
    }
    Q_UNREACHABLE();
}

} // namespace

StepCard::StepCard(const QString& name, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(name);
    setAccessibleName(name);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepCard::setState(Progress progress, int left, const QString& note, const QString& sentence)
{
    m_progress = progress;
    m_left = left;
    m_note = note;
    setToolTip(sentence);
    setAccessibleDescription(
        QStringLiteral("%1 %2 %3").arg(progressWord(progress)).arg(left).arg(note));
    update();
}

void StepCard::setStacked(bool stacked)
{
    if (m_stacked == stacked)
        return;
    m_stacked = stacked;
    updateGeometry();
    update();
}

int StepCard::widthOnOneLine() const
{
    const QFont small = theme::sized(font(), theme::TextSize::Small);
    double widest = 0;
    for (const Progress progress : {Progress::Done, Progress::Current, Progress::Ahead})
        widest = std::max(widest, theme::textWidth(small, progressWord(progress)));
    const double em = theme::em(font());
    return int(nameWidth() + widest + em * (2 * kMargin + kMarkWidth + kGap));
}

double StepCard::nameWidth() const
{
    return theme::textWidth(theme::sized(font(), theme::TextSize::Strong), text());
}

QSize StepCard::sizeHint() const
{
    const double em = theme::em(font());
    const double strong = theme::lineHeight(theme::sized(font(), theme::TextSize::Strong));
    const double figure = theme::lineHeight(theme::sized(font(), theme::TextSize::Display));
    return {int(em * 14), int(strong * (m_stacked ? 2 : 1) + figure + em * 1.4)};
}

QSize StepCard::minimumSizeHint() const
{
    const double em = theme::em(font());
    return {int(std::max(em * 9, nameWidth() + em * 2 * kMargin)), sizeHint().height()};
}

void StepCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double em = theme::em(font());
    const bool chosen = isChecked();
    paintFrame(painter, QRectF(rect()), font(),
               QPen(chosen ? theme::kAccent : theme::kLine, chosen ? 2 : 1),
               chosen ? theme::kSelection : theme::kCard);
    if (hasFocus()) { // within the frame that the chosen one has anyway
        const double in = theme::focusWidth(font()) * 1.5;
        paintFocusRing(painter, QRectF(rect()).adjusted(in, in, -in, -in), font());
    }

    const QRectF inner = QRectF(rect()).adjusted(em * kMargin, em * 0.6, -em * kMargin, -em * 0.6);
    const QFont strong = theme::sized(font(), theme::TextSize::Strong);
    const QFont small = theme::sized(font(), theme::TextSize::Small);
    const QFont figure = theme::sized(font(), theme::TextSize::Display);
    const QRectF upper(inner.left(), inner.top(), inner.width(), theme::lineHeight(strong));
    painter.setFont(strong);
    painter.setPen(theme::kText);
    painter.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter, text());
    const QString word = progressWord(m_progress);
    const QRectF line = m_stacked ? upper.translated(0, upper.height()) : upper;
    const double wordWidth = theme::textWidth(small, word);
    const double wordLeft = m_stacked ? line.left() + em * kMarkWidth : line.right() - wordWidth;
    painter.setFont(small);
    painter.setPen(theme::kSecondaryText);
    painter.drawText(QRectF(wordLeft, line.top(), wordWidth, line.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, word);
    paintLight(painter, QRectF(wordLeft - em * kMarkWidth, line.center().y() - em * 0.5, em, em),
               progressShape(m_progress), theme::kAccent, theme::kCard);

    const QRectF lower(inner.left(), line.bottom(), inner.width(), inner.bottom() - line.bottom());
    const QString count = QString::number(m_left);
    painter.setFont(figure);
    painter.setPen(m_left > 0 ? theme::kText : theme::kSecondaryText);
    painter.drawText(lower, Qt::AlignLeft | Qt::AlignVCenter, count);
    const QRectF rest = lower.adjusted(theme::textWidth(figure, count) + em * 0.5, 0, 0, 0);
    painter.setFont(small);
    painter.setPen(theme::kSecondaryText);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(small).elidedText(m_note, Qt::ElideRight, rest.width()));
}

} // namespace kmh
