// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rounds/step_card.h"

#include "ui/theme/frame.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>

namespace kmh {

namespace {

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

QSize StepCard::sizeHint() const
{
    const double em = theme::em(font());
    const double lines = theme::lineHeight(theme::sized(font(), theme::TextSize::Strong)) +
                         theme::lineHeight(theme::sized(font(), theme::TextSize::Display));
    return {int(em * 14), int(lines + em * 1.4)};
}

QSize StepCard::minimumSizeHint() const
{
    return {int(theme::em(font()) * 9), sizeHint().height()};
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

    const QRectF inner = QRectF(rect()).adjusted(em * 0.8, em * 0.6, -em * 0.8, -em * 0.6);
    const QFont strong = theme::sized(font(), theme::TextSize::Strong);
    const QFont small = theme::sized(font(), theme::TextSize::Small);
    const QFont figure = theme::sized(font(), theme::TextSize::Display);
    const QRectF upper(inner.left(), inner.top(), inner.width(), theme::lineHeight(strong));
    painter.setFont(strong);
    painter.setPen(theme::kText);
    painter.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter, text());
    const QString word = progressWord(m_progress);
    const double wordWidth = theme::textWidth(small, word);
    painter.setFont(small);
    painter.setPen(theme::kSecondaryText);
    painter.drawText(upper, Qt::AlignRight | Qt::AlignVCenter, word);
    paintLight(painter,
               QRectF(upper.right() - wordWidth - em * 1.3, upper.center().y() - em * 0.5, em, em),
               progressShape(m_progress), theme::kAccent, theme::kCard);

    const QRectF lower(inner.left(), upper.bottom(), inner.width(),
                       inner.bottom() - upper.bottom());
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
