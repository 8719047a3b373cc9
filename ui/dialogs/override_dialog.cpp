// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/override_dialog.h"

#include "core/domain/day_label.h"
#include "core/evaluation/explanation.h"
#include "ui/desk.h"
#include "ui/dialogs/explanation_popup.h"
#include "ui/dialogs/field_problem.h"
#include "ui/dialogs/recording.h"
#include "ui/theme/light_icon.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

namespace kmh {

namespace {

// Whether something is reported or due is a fact, which nobody sets.
constexpr std::array kChoices = {Light::Behind, Light::Watch, Light::OnTrack, Light::Met,
                                 Light::NotJudged};

QLabel* wrapped(const QString& text)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

OverrideDialog::OverrideDialog(Desk& desk, IndicatorId indicator, RegionId region, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_indicator(indicator)
    , m_region(region)
    , m_lights(new QButtonGroup(this))
    , m_reason(new QLineEdit)
    , m_lightProblem(makeFieldProblem())
    , m_reasonProblem(makeFieldProblem())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("overrideDialog"));
    setWindowTitle(tr("Set a light by hand"));
    setMinimumWidth(int(theme::em(font()) * 36));
    auto* form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRule(form);
    addChoice(form);
    addReason(form);
    addButtons(form);
    resize(minimumWidth(), 0);
    fitHeight(*this);
}

const IndicatorAssessment* OverrideDialog::assessment() const
{
    return m_desk.assessment().indicator(m_indicator, m_region);
}

void OverrideDialog::addRule(QFormLayout* form)
{
    const IndicatorAssessment& a = *assessment();
    auto* heading = wrapped(indicatorHeading(m_desk.plan(), a));
    heading->setFont(theme::font(theme::TextSize::Title));
    form->addRow(heading);
    form->addRow(tr("Period"), new QLabel(periodLabel(m_desk.period())));
    form->addRow(tr("The rule says"), wrapped(tr("%1: %2").arg(lightLabel(a.ruleLight),
                                                               ruleReasonOf(m_desk.plan(), a))));
    if (a.override)
        form->addRow(tr("Set so far"),
                     wrapped(tr("%1 by %2 on %3: %4")
                                 .arg(lightLabel(a.override->light), a.override->stamp.by,
                                      longDayLabel(a.override->stamp.at.toLocalTime().date()),
                                      a.override->stamp.note)));
}

void OverrideDialog::addChoice(QFormLayout* form)
{
    auto* row = new QHBoxLayout;
    for (const Light light : kChoices) {
        auto* choice = new QRadioButton(lightLabel(light));
        choice->setIcon(lightIcon(light));
        m_lights->addButton(choice, int(light));
        row->addWidget(choice);
    }
    row->addStretch(1);
    if (const auto& set = assessment()->override; set && m_lights->button(int(set->light)))
        m_lights->button(int(set->light))->setChecked(true);
    form->addRow(tr("Set to"), row);
    form->addRow(QString(), m_lightProblem);
}

void OverrideDialog::addReason(QFormLayout* form)
{
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("stands beside the light wherever it is shown"));
    form->addRow(tr("&Reason"), m_reason);
    form->addRow(QString(), m_reasonProblem);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this] { showFieldProblem(m_reasonProblem, {}); });
    connect(m_lights, &QButtonGroup::idClicked, this,
            [this] { showFieldProblem(m_lightProblem, {}); });
}

void OverrideDialog::addButtons(QFormLayout* form)
{
    auto* buttons = new QDialogButtonBox;
    auto* set = buttons->addButton(tr("&Set the light"), QDialogButtonBox::ActionRole);
    set->setObjectName(QStringLiteral("set"));
    set->setDefault(true);
    connect(set, &QPushButton::clicked, this, &OverrideDialog::set);
    if (assessment()->override) {
        auto* back = buttons->addButton(tr("&Take it back"), QDialogButtonBox::ActionRole);
        back->setObjectName(QStringLiteral("takeBack"));
        connect(back, &QPushButton::clicked, this, &OverrideDialog::takeBack);
    }
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

bool OverrideDialog::isComplete(bool needsLight)
{
    const bool lacksLight = needsLight && m_lights->checkedId() < 0;
    const bool lacksReason = m_reason->text().trimmed().isEmpty();
    showFieldProblem(m_lightProblem, lacksLight ? tr("Choose the light to set.") : QString());
    showFieldProblem(m_reasonProblem,
                     !lacksReason ? QString()
                     : needsLight ? tr("Write the reason: a light set against the rule is only "
                                       "shown with one.")
                                  : tr("Write the reason: a light is only taken back with one, "
                                       "which stays on record."));
    if (lacksReason)
        m_reason->setFocus();
    fitHeight(*this);
    return !lacksLight && !lacksReason;
}

void OverrideDialog::set()
{
    if (!isComplete(true))
        return;
    const Light light = Light(m_lights->checkedId());
    record(
        light,
        tr("%1 set to %2").arg(indicatorHeading(m_desk.plan(), *assessment()), lightLabel(light)));
}

void OverrideDialog::takeBack()
{
    if (isComplete(false))
        record(
            {},
            tr("%1 judged by the rule again").arg(indicatorHeading(m_desk.plan(), *assessment())));
}

void OverrideDialog::record(const std::optional<Light>& light, const QString& text)
{
    const OverrideEdit edit{m_indicator, m_region, m_desk.period(), light};
    if (recordEdit(this, m_desk, edit, m_reason->text().trimmed(), text))
        accept();
}

} // namespace kmh
