// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/target_form.h"

#include "core/evaluation/planned_values.h"
#include "ui/models/value_input.h"
#include "ui/theme/theme.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

TargetForm::TargetForm(std::shared_ptr<const Plan> plan, const Indicator& indicator,
                       QWidget* parent)
    : QWidget(parent)
    , m_plan(std::move(plan))
    , m_indicator(indicator)
    , m_shown{indicator.id, {}, Comparator::AtLeast, 0, m_plan->period, {}}
    , m_comparator(new QComboBox)
    , m_value(new QLineEdit)
    , m_to(new QLabel(tr("to")))
    , m_upper(new QLineEdit)
    , m_due(new QComboBox)
    , m_remark(new QLabel)
{
    const std::pair<Comparator, QString> names[] = {
        {Comparator::AtLeast, tr("≥ at least")}, {Comparator::MoreThan, tr("> more than")},
        {Comparator::AtMost, tr("≤ at most")},   {Comparator::LessThan, tr("< less than")},
        {Comparator::Equal, tr("= exactly")},    {Comparator::Between, tr("between")}};
    for (const auto& [comparator, name] : names)
        m_comparator->addItem(name, int(comparator));
    m_comparator->setAccessibleName(tr("How the figure must stand to the target"));
    m_value->setObjectName(QStringLiteral("target"));
    m_value->setAccessibleName(tr("Target"));
    m_value->setPlaceholderText(tr("to be set"));
    m_upper->setObjectName(QStringLiteral("upper"));
    m_upper->setAccessibleName(tr("Upper end of the range"));
    m_due->setAccessibleName(tr("Due at the end of"));
    m_remark->setWordWrap(true);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setFont(theme::font(theme::TextSize::Small));

    auto* line = new QHBoxLayout;
    line->addWidget(m_comparator);
    line->addWidget(m_value, 1);
    line->addWidget(m_to);
    line->addWidget(m_upper, 1);
    line->addWidget(new QLabel(indicator.unit));
    line->addWidget(m_due);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_remark);

    connect(m_comparator, &QComboBox::currentIndexChanged, this, &TargetForm::noteChange);
    connect(m_due, &QComboBox::currentIndexChanged, this, &TargetForm::noteChange);
    connect(m_value, &QLineEdit::textChanged, this, &TargetForm::noteChange);
    connect(m_upper, &QLineEdit::textChanged, this, &TargetForm::noteChange);
    followComparator();
}

void TargetForm::setTarget(RegionId region, const std::optional<Target>& target)
{
    const QSignalBlocker quiet(this);
    const QSignalBlocker quietDue(m_due);
    m_shown =
        target.value_or(Target{m_indicator.id, region, Comparator::AtLeast, 0, m_plan->period, {}});
    QVector<Period> choices = dueChoices(*m_plan, m_indicator);
    if (!choices.contains(m_shown.due))
        choices.append(m_shown.due);
    m_due->clear();
    for (const Period& due : choices)
        m_due->addItem(tr("by the end of %1").arg(periodLabel(due)), due.code());
    m_due->setCurrentIndex(int(choices.indexOf(m_shown.due)));
    m_comparator->setCurrentIndex(m_comparator->findData(int(m_shown.comparator)));
    m_value->setText(target ? valueForEditing(target->value) : QString());
    m_upper->setText(target && target->upper ? valueForEditing(*target->upper) : QString());
    followComparator();
    applyEditable();
    showRemark();
}

void TargetForm::showRemark()
{
    const QString remark =
        m_shown.quote ? tr("The notice sets this target (“%1”); it cannot be changed here.")
                            .arg(m_plan->wording(*m_shown.quote))
                      : problem();
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void TargetForm::setEditable(bool editable)
{
    m_editable = editable;
    applyEditable();
}

void TargetForm::applyEditable()
{
    const bool fixed = !m_editable || m_shown.quote;
    for (QWidget* field : QWidgetList{m_comparator, m_value, m_upper, m_due})
        field->setEnabled(!fixed);
}

Comparator TargetForm::comparator() const
{
    return Comparator(m_comparator->currentData().toInt());
}

void TargetForm::followComparator()
{
    const bool isRange = comparator() == Comparator::Between;
    m_to->setVisible(isRange);
    m_upper->setVisible(isRange);
}

void TargetForm::noteChange()
{
    followComparator();
    showRemark();
    Q_EMIT changed();
}

std::optional<Target> TargetForm::target() const
{
    const ValueInput value = readValue(m_value->text(), m_indicator);
    const auto due = Period::parse(m_due->currentData().toString());
    if (!value.value || !due || !problem().isEmpty())
        return {};
    Target target = m_shown;
    target.comparator = comparator();
    target.value = *value.value;
    target.due = *due;
    target.upper.reset();
    if (target.comparator == Comparator::Between)
        target.upper = readValue(m_upper->text(), m_indicator).value;
    return target;
}

QString TargetForm::problem() const
{
    const ValueInput value = readValue(m_value->text(), m_indicator);
    if (!value.problem.isEmpty() || comparator() != Comparator::Between || !value.value)
        return value.problem;
    const ValueInput upper = readValue(m_upper->text(), m_indicator);
    if (!upper.problem.isEmpty())
        return upper.problem;
    if (!upper.value)
        return tr("A range needs its upper end too.");
    return *upper.value < *value.value
               ? tr("The upper end of the range lies below its lower end; write the smaller value "
                    "first.")
               : QString();
}

} // namespace kmh
