// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/explanation_popup.h"

#include "ui/theme/light_badge.h"
#include "ui/theme/theme.h"

#include <QtGui/QScreen>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

QLabel* wrapped(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

ExplanationPopup::ExplanationPopup(const QString& title, Light light,
                                   const Explanation& explanation, QWidget* parent)
    : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setObjectName(QStringLiteral("explanation"));
    setAccessibleName(tr("Why this light"));
    QPalette paper = palette();
    paper.setColor(QPalette::Window, theme::kCard);
    setPalette(paper);
    const int em = int(theme::em(font()));
    setFixedWidth(em * 34);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(em, em, em, em);
    auto* heading = wrapped(title, this);
    heading->setFont(theme::font(theme::TextSize::Title));
    layout->addWidget(heading);
    auto* badge = new LightBadge(light, this);
    badge->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(badge, 0, Qt::AlignLeft);
    auto* reason = wrapped(explanation.reason, this);
    reason->setFont(theme::font(theme::TextSize::Strong));
    layout->addWidget(reason);

    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    for (const ExplanationInput& input : explanation.inputs)
        form->addRow(input.name, wrapped(input.value, this));
    form->addRow(tr("Rule"), wrapped(explanation.rule, this));
    form->addRow(tr("Formula"), wrapped(explanation.formula, this));
    layout->addLayout(form);
}

void ExplanationPopup::open(QWidget* anchor, const QString& title, Light light,
                            const Explanation& explanation)
{
    auto* popup = new ExplanationPopup(title, light, explanation, anchor);
    popup->resize(popup->width(), popup->layout()->totalHeightForWidth(popup->width()));
    const QRect screen = anchor->screen()->availableGeometry();
    QPoint place = anchor->mapToGlobal(QPoint(0, anchor->height()));
    if (place.y() + popup->height() > screen.bottom())
        place.setY(anchor->mapToGlobal(QPoint()).y() - popup->height());
    place.setX(std::clamp(place.x(), screen.left(),
                          std::max(screen.left(), screen.right() - popup->width())));
    place.setY(std::clamp(place.y(), screen.top(),
                          std::max(screen.top(), screen.bottom() - popup->height())));
    popup->move(place);
    popup->show();
}

} // namespace kmh
