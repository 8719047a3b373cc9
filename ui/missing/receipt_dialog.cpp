// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/missing/receipt_dialog.h"

#include "core/domain/error.h"
#include "core/report/unit_dossier.h"
#include "ui/desk.h"
#include "ui/dialogs/recording.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateTimeEdit>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace kmh {

namespace {

constexpr int kWidth = 34; // of the text size

} // namespace

ReceiptDialog::ReceiptDialog(Desk& desk, const Reporter& reporter, const Period& period,
                             QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_reporter(new QComboBox)
    , m_period(new QComboBox)
    , m_way(new QComboBox)
    , m_came(new QDateTimeEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Note what came in"));
    auto* form = new QFormLayout(this);
    m_reporter->setObjectName(QStringLiteral("reporter"));
    form->addRow(tr("Whose return:"), m_reporter);
    m_sender = CheckedField::addTo(*form, tr("Sender:"), "sender");
    form->addRow(tr("Period:"), m_period);
    m_way->setObjectName(QStringLiteral("way"));
    m_way->addItems({tr("Telephone"), tr("Fax"), tr("WeChat"), tr("E-mail"), tr("On paper")});
    form->addRow(tr("How it came:"), m_way);
    m_came->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_came->setCalendarPopup(true);
    m_came->setMaximumDateTime(desk.now().toLocalTime());
    m_came->setDateTime(desk.now().toLocalTime());
    form->addRow(tr("When it came:"), m_came);
    m_note = CheckedField::addTo(*form, tr("Remark:"), "note");
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Note it"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReceiptDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fillChoices(reporter, period);
    setMinimumWidth(int(theme::em(font()) * kWidth));
    m_sender.edit->setFocus();
}

void ReceiptDialog::fillChoices(const Reporter& reporter, const Period& period)
{
    const Plan& plan = m_desk.plan();
    m_reporters.append(Reporter());
    m_reporter->addItem(tr("nobody who reports"));
    const auto add = [&](const Reporter& choice) {
        m_reporters.append(choice);
        m_reporter->addItem(reporterName(plan, choice));
    };
    for (const Unit& unit : plan.units) {
        if (!reportedBy(plan, unit.id).isEmpty())
            add({unit.id, {}});
    }
    for (const Region& region : plan.prefectures())
        add({{}, region.id});
    m_reporter->setCurrentIndex(int(std::max<qsizetype>(0, m_reporters.indexOf(reporter))));
    for (const Period& choice : m_desk.periods())
        m_period->addItem(periodLabel(choice), choice.code());
    m_period->setCurrentIndex(m_period->findData(period.code()));
}

QString ReceiptDialog::note() const
{
    const QString remark = m_note.text();
    return remark.isEmpty() ? m_way->currentText() : tr("%1: %2").arg(m_way->currentText(), remark);
}

void ReceiptDialog::accept()
{
    const Reporter reporter = m_reporters.value(m_reporter->currentIndex());
    Receipt receipt;
    receipt.sender = m_sender.text();
    if (receipt.sender.isEmpty()) {
        showFieldProblem(m_sender.problem, tr("Say who sent or told it."));
        m_sender.edit->setFocus();
        return;
    }
    receipt.unit = reporter.unit;
    receipt.region = reporter.region;
    receipt.period = Period::parse(m_period->currentData().toString());
    receipt.cameAt = m_came->dateTime().toUTC();
    try {
        receipt.id = m_desk.workbook().newReceiptId();
    } catch (const Error& error) {
        Q_EMIT m_desk.failed(error.sentence());
        return;
    }
    if (recordEdit(this, m_desk, ReceiptEdit{receipt}, note(), tr("note what came in")))
        QDialog::accept();
}

} // namespace kmh
