// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/break_dialog.h"

#include "core/evaluation/calendar.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace kmh {

BreakDialog::BreakDialog(const Plan& plan, const BreakEdit& start, QWidget* parent)
    : QDialog(parent)
    , m_plan(plan)
    , m_indicator(new QComboBox)
    , m_region(new QComboBox)
    , m_period(new QComboBox)
    , m_reason(new QPlainTextEdit)
{
    setWindowTitle(tr("Note a break in a series"));
    const int em = int(theme::em(font()));
    for (const Indicator& indicator : plan.indicators)
        m_indicator->addItem(indicator.name, indicator.id.value);
    m_region->addItem(tr("everywhere"));
    for (const Region& region : plan.regions)
        m_region->addItem(region.name, region.id.value);
    m_indicator->setCurrentIndex(m_indicator->findData(start.indicator.value));
    if (start.region)
        m_region->setCurrentIndex(m_region->findData(start.region->value));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(em * 5);
    auto* note = new QLabel(tr("From this period on the series counts something else: what lies "
                               "before is not compared with it and not smoothed over."));
    note->setWordWrap(true);
    note->setMinimumWidth(em * 32);
    auto* buttons = new QDialogButtonBox;
    QPushButton* accept = buttons->addButton(tr("Note the break"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    accept->setEnabled(false);

    auto* form = new QFormLayout(this);
    form->addRow(note);
    form->addRow(tr("Indicator:"), m_indicator);
    form->addRow(tr("Region:"), m_region);
    form->addRow(tr("From period:"), m_period);
    form->addRow(tr("What changed (required):"), m_reason);
    form->addRow(buttons);
    connect(m_indicator, &QComboBox::currentIndexChanged, this, &BreakDialog::fillPeriods);
    connect(m_reason, &QPlainTextEdit::textChanged, accept,
            [this, accept] { accept->setEnabled(!reason().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &BreakDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fillPeriods();
    if (const int index = m_period->findData(start.period.code()); index >= 0)
        m_period->setCurrentIndex(index);
}

void BreakDialog::fillPeriods()
{
    const Indicator& indicator =
        m_plan.indicator(IndicatorId{m_indicator->currentData().toLongLong()});
    m_period->clear();
    for (const Period& period : reportingPeriods(indicator.calendar, m_plan.period))
        m_period->addItem(reportLabel(indicator.calendar, period), period.code());
}

BreakEdit BreakDialog::edit() const
{
    BreakEdit edit{{m_indicator->currentData().toLongLong()}, {}, m_plan.period};
    if (m_region->currentData().isValid())
        edit.region = RegionId{m_region->currentData().toLongLong()};
    if (const auto period = Period::parse(m_period->currentData().toString()))
        edit.period = *period;
    return edit;
}

QString BreakDialog::reason() const
{
    return m_reason->toPlainText().trimmed();
}

void BreakDialog::setReason(const QString& reason)
{
    m_reason->setPlainText(reason);
}

void BreakDialog::accept()
{
    if (!m_record || m_record())
        QDialog::accept();
}

} // namespace kmh
