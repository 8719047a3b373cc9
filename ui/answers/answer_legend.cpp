// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/answers/answer_legend.h"

#include "core/report/code_labels.h"
#include "ui/answers/matrix_delegate.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <QtGui/QPainter>

namespace kmh {

namespace {

constexpr double kGap = 0.7;     // of the text size, between two entries
constexpr double kRoleGap = 1.4; // and before the roles

} // namespace

AnswerLegend::AnswerLegend(QWidget* parent)
    : QWidget(parent)
{
    setFont(theme::sized(font(), theme::TextSize::Small));
    setAccessibleName(tr("What the shapes mean"));
}

double AnswerLegend::arrange(QPainter* painter) const
{
    const double em = theme::em(font());
    double x = em * kRoleGap; // off what stands before it
    for (const Light light : kLightOrder) {
        const double width = lightWithWordSize(light, font()).width();
        if (painter)
            paintLightWithWord(*painter, QRectF(x, 0, width + 1, height()), light, font());
        x += width + em * kGap;
    }
    x += em * (kRoleGap - kGap);
    for (const Role role : {Role::Lead, Role::Responsible, Role::Support}) {
        const QString word = roleLabel(role);
        const double width = theme::textWidth(font(), word);
        if (painter) {
            paintAnswer(*painter, QRectF(x, 0, em * 1.6, height()), Light::OnTrack, role, font());
            painter->setPen(theme::kSecondaryText);
            painter->drawText(QRectF(x + em * 1.9, 0, width + 1, height()),
                              Qt::AlignVCenter | Qt::AlignLeft, word);
        }
        x += em * 1.9 + width + em * kGap;
    }
    return x;
}

QSize AnswerLegend::sizeHint() const
{
    return {int(arrange(nullptr)) + 1, int(theme::em(font()) * 1.7)};
}

void AnswerLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    arrange(&painter);
}

} // namespace kmh
