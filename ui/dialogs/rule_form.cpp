// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rule_form.h"

#include "core/evaluation/judge.h"
#include "core/evaluation/rule_limits.h"
#include "ui/desk.h"
#include "ui/dialogs/recording.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

namespace kmh {

namespace {

using Form = LightRule::Form;

constexpr std::array kForms = {Form::PlanRatio, Form::LinearPoints, Form::ScheduleShare,
                               Form::DueOnly};
constexpr int kFormulaLines = 3;

QString formTitle(Form form)
{
    LightRule bundled;
    bundled.form = form;
    return ruleTitle(bundled);
}

/// So that a bad name hides no bad limit.
LightRule withUsableName(LightRule rule)
{
    rule.name = ruleTitle(rule).remove(u'@');
    return rule;
}

QString labelWithUnit(const QString& label, Form form)
{
    const QString unit = limitUnit(form);
    return unit.isEmpty() ? label : RuleForm::tr("%1 (%2)").arg(label, unit);
}

} // namespace

RuleForm::RuleForm(Desk& desk, std::optional<LightRule> base, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_base(std::move(base))
    , m_layout(new QFormLayout(this))
    , m_form(new QComboBox)
    , m_formula(new QLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("ruleForm"));
    setWindowTitle(m_base ? tr("Change the limits of a rule") : tr("Add a rule of our own"));
    setMinimumWidth(int(theme::em(font()) * 40));
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addKind();
    addFields();
    m_formula->setWordWrap(true);
    m_formula->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_formula->setMinimumHeight(int(theme::lineHeight(font()) * kFormulaLines));
    m_layout->addRow(tr("Reads"), m_formula);
    addButtons();
    followForm();
    resize(minimumWidth(), 0);
    fitHeight(*this);
}

void RuleForm::addKind()
{
    for (const Form form : kForms)
        m_form->addItem(formTitle(form), int(form));
    m_form->setObjectName(QStringLiteral("form"));
    m_form->setAccessibleName(tr("How it judges"));
    m_layout->addRow(tr("How it &judges"), m_form);
    if (!m_base) {
        connect(m_form, &QComboBox::currentIndexChanged, this, &RuleForm::followForm);
        return;
    }
    m_form->setCurrentIndex(m_form->findData(int(m_base->form)));
    m_form->setEnabled(false);
    const QString& chosen = m_desk.plan().lightRule;
    const LightRule* inForce = findRule(m_desk.plan().rules, chosen);
    auto* effect = new QLabel(
        chosen == m_base->name
            ? tr("The plan is judged by this rule's newest version: its lights change at once.")
            : tr("The plan stays judged by %1 until the new version is chosen.")
                  .arg(inForce ? ruleLabel(*inForce) : chosen));
    effect->setWordWrap(true);
    m_layout->addRow(tr("Rule"),
                     new QLabel(tr("%1 · %2").arg(ruleTitle(*m_base), m_base->reference())));
    m_layout->addRow(QString(), effect);
}

void RuleForm::addFields()
{
    m_fields = {CheckedField::addTo(*m_layout, tr("&Name, for the console"), "name"),
                CheckedField::addTo(*m_layout, tr("&Title, as shown"), "title"),
                CheckedField::addTo(*m_layout, QString(), "onTrack"),
                CheckedField::addTo(*m_layout, QString(), "watch"),
                CheckedField::addTo(*m_layout, tr("&Reason"), "reason")};
    m_fields[Name].edit->setPlaceholderText(tr("for example office-strict"));
    if (m_base) {
        m_fields[Name].edit->setText(m_base->name);
        m_fields[Title].edit->setText(m_base->title);
        m_fields[OnTrack].edit->setText(limitText(m_base->form, m_base->onTrackLimit));
        m_fields[Watch].edit->setText(limitText(m_base->form, m_base->watchLimit));
        m_fields[Name].setVisible(*m_layout, false);
        m_fields[Title].setVisible(*m_layout, false);
    }
    for (const CheckedField& field : m_fields)
        connect(field.edit, &QLineEdit::textChanged, this, &RuleForm::showFormula);
}

void RuleForm::addButtons()
{
    auto* buttons = new QDialogButtonBox;
    auto* saving = buttons->addButton(
        m_base ? tr("&Save as version %1")
                     .arg(findRule(m_desk.plan().rules, m_base->name)->version + 1)
               : tr("&Add the rule"),
        QDialogButtonBox::ActionRole);
    saving->setObjectName(QStringLiteral("save"));
    saving->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(saving, &QPushButton::clicked, this, &RuleForm::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_layout->addRow(buttons);
}

void RuleForm::followForm()
{
    const bool hasLimits = form() != Form::DueOnly;
    m_fields[OnTrack].label->setText(labelWithUnit(
        form() == Form::LinearPoints ? tr("&On track up to") : tr("&On track from"), form()));
    m_fields[Watch].label->setText(labelWithUnit(
        form() == Form::LinearPoints ? tr("&Watch up to") : tr("&Watch from"), form()));
    for (const Field field : {OnTrack, Watch})
        m_fields[field].setVisible(*m_layout, hasLimits);
    showFormula();
}

/// The rule in words as typed so far, so that a slip such as 90 for 0.9 is seen before it is saved.
void RuleForm::showFormula()
{
    const LightRule rule = typed();
    const bool readable = !problemWith(withUsableName(rule));
    m_formula->setText(readable ? ruleFormula(rule) : tr("Write both limits to see the rule."));
}

LightRule::Form RuleForm::form() const
{
    return Form(m_form->currentData().toInt());
}

LightRule RuleForm::typed() const
{
    LightRule rule;
    rule.form = form();
    rule.name = m_fields[Name].text();
    rule.title = m_fields[Title].text();
    if (rule.form != Form::DueOnly) {
        rule.onTrackLimit = readLimit(rule.form, m_fields[OnTrack].text());
        rule.watchLimit = readLimit(rule.form, m_fields[Watch].text());
    }
    return rule;
}

QString RuleForm::problemWithField(Field field, const LightRule& rule) const
{
    const bool isEmpty = m_fields[field].text().isEmpty();
    switch (field) {
    case Name:
        if (!m_base && findRule(m_desk.plan().rules, rule.name))
            return tr("There is a rule “%1” already; select it and change its limits, or choose "
                      "another name.")
                .arg(rule.name);
        break;
    case Title:
        if (!m_base && isEmpty)
            return tr("Write the title that stands beside its lights.");
        break;
    case OnTrack:
        if (m_base && rule.onTrackLimit == m_base->onTrackLimit &&
            rule.watchLimit == m_base->watchLimit)
            return tr("The limits are as before; change one of them.");
        break;
    case Watch: break;
    case Reason:
        if (isEmpty)
            return tr("Write the reason; it stays with this version.");
        break;
    }
    const auto problem = problemWith(field == Name ? rule : withUsableName(rule));
    const std::array places = {std::pair(RuleProblem::Field::Name, Name),
                               std::pair(RuleProblem::Field::OnTrackLimit, OnTrack),
                               std::pair(RuleProblem::Field::WatchLimit, Watch)};
    for (const auto& [at, place] : places) {
        if (problem && problem->field == at && place == field)
            return problem->sentence;
    }
    return {};
}

bool RuleForm::check()
{
    const LightRule rule = typed();
    int first = -1;
    for (int field = Name; field < kFieldCount; ++field) {
        const QString sentence = problemWithField(Field(field), rule);
        showFieldProblem(m_fields[size_t(field)].problem, sentence);
        if (first < 0 && !sentence.isEmpty())
            first = field;
    }
    if (first >= 0)
        m_fields[size_t(first)].edit->setFocus();
    fitHeight(*this);
    return first < 0;
}

void RuleForm::save()
{
    if (!check())
        return;
    const LightRule rule = typed();
    const QString text = m_base ? tr("other limits for “%1”").arg(ruleTitle(rule))
                                : tr("new rule “%1”").arg(ruleTitle(rule));
    if (recordEdit(this, m_desk, RuleEdit{rule}, m_fields[Reason].text(), text))
        accept();
}

} // namespace kmh
