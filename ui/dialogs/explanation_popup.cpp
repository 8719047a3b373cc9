// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/explanation_popup.h"

#include "core/domain/text.h"
#include "core/evaluation/explanation.h"
#include "ui/desk.h"
#include "ui/dialogs/override_dialog.h"
#include "ui/theme/light_badge.h"
#include "ui/theme/theme.h"
#include "ui/theme/window_room.h"

#include <QtGui/QScreen>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
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
    , m_badge(new LightBadge(light, this))
    , m_layout(new QVBoxLayout(this))
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

    m_layout->setContentsMargins(em, em, em, em);
    auto* heading = wrapped(title, this);
    heading->setFont(theme::font(theme::TextSize::Title));
    m_layout->addWidget(heading);
    m_badge->setFocusPolicy(Qt::NoFocus);
    m_layout->addWidget(m_badge, 0, Qt::AlignLeft);
    auto* reason = wrapped(explanation.reason, this);
    reason->setFont(theme::font(theme::TextSize::Strong));
    m_layout->addWidget(reason);

    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    for (const ExplanationInput& input : explanation.inputs)
        form->addRow(input.name, wrapped(input.value, this));
    form->addRow(tr("Rule"), wrapped(explanation.rule, this));
    form->addRow(tr("Formula"), wrapped(explanation.formula, this));
    m_layout->addLayout(form);
}

void ExplanationPopup::open(QWidget* anchor, const QString& title, Light light,
                            const Explanation& explanation)
{
    (new ExplanationPopup(title, light, explanation, anchor))->openBelow(anchor);
}

void ExplanationPopup::open(QWidget* anchor, const QString& title, Light light,
                            const Explanation& explanation, const QString& offer,
                            std::function<void()> goOn)
{
    auto* popup = new ExplanationPopup(title, light, explanation, anchor);
    auto* button = new QPushButton(offer, popup);
    button->setObjectName(QStringLiteral("offer"));
    popup->m_layout->addWidget(button, 0, Qt::AlignLeft);
    connect(button, &QPushButton::clicked, anchor, [popup, goOn = std::move(goOn)] {
        popup->close();
        goOn();
    });
    popup->openBelow(anchor);
}

void ExplanationPopup::openFor(QWidget* anchor, Desk& desk, const IndicatorAssessment& a)
{
    auto* popup = new ExplanationPopup(indicatorHeading(desk.plan(), a), a.light,
                                       explain(desk.assessment(), a), anchor);
    popup->offerOverride(anchor, desk, a);
    popup->openBelow(anchor);
}

void ExplanationPopup::offerOverride(QWidget* owner, Desk& desk, const IndicatorAssessment& a)
{
    m_badge->setLight(a.light, a.override.has_value());
    auto* button = new QPushButton(tr("&Set by a person…"), this);
    button->setObjectName(QStringLiteral("override"));
    m_layout->addWidget(button, 0, Qt::AlignLeft);
    const QString reason = desk.whyReadOnly();
    button->setEnabled(reason.isEmpty());
    if (!reason.isEmpty()) {
        auto* note = wrapped(reason, this);
        note->setFont(theme::font(theme::TextSize::Small));
        m_layout->addWidget(note);
    }
    // The dialog outlives the popup, which closes first so as not to cover it.
    connect(button, &QPushButton::clicked, owner,
            [this, owner, &desk, indicator = a.indicator, region = a.region] {
                close();
                (new OverrideDialog(desk, indicator, region, owner))->open();
            });
}

void ExplanationPopup::openBelow(QWidget* anchor)
{
    resize(QSize(width(), layout()->totalHeightForWidth(width()))
               .boundedTo(WindowRoom::sizeOf(*this)));
    WindowRoom::keepWithin(*this);
    const QRect screen = anchor->screen()->availableGeometry();
    QPoint place = anchor->mapToGlobal(QPoint(0, anchor->height()));
    if (place.y() + height() > screen.bottom())
        place.setY(anchor->mapToGlobal(QPoint()).y() - height());
    place.setX(
        std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    place.setY(
        std::clamp(place.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    move(place);
    show();
}

QString indicatorHeading(const Plan& plan, const IndicatorAssessment& a)
{
    const QString& name = plan.indicator(a.indicator).name;
    return a.region == plan.province().id ? name
                                          : tr("%1 · %2").arg(plan.region(a.region).name, name);
}

} // namespace kmh
