// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/rules_dialog.h"

#include "core/evaluation/judge.h"
#include "ui/desk.h"
#include "ui/dialogs/recording.h"
#include "ui/dialogs/rule_form.h"
#include "ui/pages/table.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

constexpr int kWhyColumn = 6;
constexpr int kFormulaLines = 3;

QLabel* wrapped()
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

/// A name means its newest version, and follows new ones; an older version is named exactly.
QString referenceTo(const LightRule& rule, const QVector<LightRule>& rules)
{
    return findRule(rules, rule.name)->version == rule.version ? rule.name : rule.reference();
}

} // namespace

RulesDialog::RulesDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_model(makeRuleListModel(this))
    , m_table(new Table(m_model, kWhyColumn))
    , m_formula(wrapped())
    , m_readOnly(wrapped())
    , m_note(new QLineEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("rulesDialog"));
    setWindowTitle(tr("Rules that judge"));
    const double em = theme::em(font());
    resize(int(em * 72), int(em * 29));
    m_table->setAccessibleName(tr("Rules"));
    m_table->setRowsAtLeast(5);
    m_formula->setMinimumHeight(int(theme::lineHeight(font()) * kFormulaLines));
    m_formula->setObjectName(QStringLiteral("formula"));
    m_readOnly->setObjectName(QStringLiteral("readOnly"));

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_formula);
    layout->addWidget(m_readOnly);
    layout->addWidget(makeChoice());
    layout->addWidget(makeButtons());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RulesDialog::followSelection);
    connect(&desk, &Desk::assessmentChanged, this, &RulesDialog::refresh);
    refresh();
    m_table->selectRowAt(m_model->rowWhere([](const RuleListRow& row) { return row.inForce; }));
    m_table->setFocus();
}

QWidget* RulesDialog::makeChoice()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("&Why this one"));
    label->setBuddy(m_note);
    m_note->setObjectName(QStringLiteral("choiceNote"));
    m_note->setPlaceholderText(tr("recorded with the choice"));
    m_choose = new QPushButton(tr("&Judge the plan by the selected rule"));
    m_choose->setObjectName(QStringLiteral("choose"));
    layout->addWidget(label);
    layout->addWidget(m_note, 1);
    layout->addWidget(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &RulesDialog::choose);
    return row;
}

QWidget* RulesDialog::makeButtons()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_change = new QPushButton(tr("Change the &limits…"));
    m_change->setObjectName(QStringLiteral("changeLimits"));
    m_add = new QPushButton(tr("&Add a rule of our own…"));
    m_add->setObjectName(QStringLiteral("addRule"));
    auto* closing = new QPushButton(tr("Close"));
    for (QPushButton* button : {m_choose, m_change, m_add, closing})
        button->setAutoDefault(false);
    layout->addWidget(m_change);
    layout->addWidget(m_add);
    layout->addStretch(1);
    layout->addWidget(closing);
    connect(m_change, &QPushButton::clicked, this, [this] { openForm(selected()->rule); });
    connect(m_add, &QPushButton::clicked, this, [this] { openForm({}); });
    connect(closing, &QPushButton::clicked, this, &QDialog::reject);
    return row;
}

void RulesDialog::refresh()
{
    const RuleListRow* before = selected();
    const QString reference = before ? before->rule.reference() : QString();
    m_model->setRows(ruleListRows(m_desk.assessment()));
    m_table->selectRowAt(m_model->rowWhere(
        [&](const RuleListRow& row) { return row.rule.reference() == reference; }));
    const QString reason = m_desk.whyReadOnly();
    m_readOnly->setText(reason);
    m_readOnly->setVisible(!reason.isEmpty());
    m_note->setEnabled(reason.isEmpty());
    m_add->setEnabled(reason.isEmpty());
    followSelection();
}

const RuleListRow* RulesDialog::selected() const
{
    const int row = m_table->currentRow();
    return row >= 0 ? &m_model->row(row) : nullptr;
}

void RulesDialog::followSelection()
{
    const RuleListRow* row = selected();
    const bool editable = row && m_desk.whyReadOnly().isEmpty();
    m_formula->setText(row ? ruleFormula(row->rule) : QString());
    m_choose->setEnabled(editable && !row->inForce);
    m_change->setEnabled(editable && row->rule.form != LightRule::Form::DueOnly);
}

void RulesDialog::choose()
{
    const LightRule rule = selected()->rule;
    const RuleChoiceEdit edit{referenceTo(rule, m_desk.plan().rules)};
    if (recordEdit(this, m_desk, edit, m_note->text().trimmed(),
                   tr("judge %1").arg(ruleLabel(rule))))
        m_note->clear();
}

void RulesDialog::openForm(const std::optional<LightRule>& base)
{
    (new RuleForm(m_desk, base, this))->open();
}

} // namespace kmh
