// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/ledger_dialog.h"

#include "ui/desk.h"
#include "ui/dialogs/field_problem.h"
#include "ui/dialogs/recording.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>

namespace kmh {

namespace {

constexpr int kAfterThePlans = 500; ///< the place of an office's lists, before the matters
constexpr int kWidth = 40;          // of the text size

/// Never used before, not even by a list that was taken away.
QString newCode(const Desk& desk)
{
    return QStringLiteral("own-") +
           desk.now().toUTC().toString(QStringLiteral("yyyyMMddhhmmsszzz"));
}

} // namespace

bool isOfficesOwn(const Ledger& ledger)
{
    return ledger.kind == LedgerKind::List && ledger.stamp.at.isValid() &&
           ledger.code.startsWith(QLatin1String("own-"));
}

LedgerDialog::LedgerDialog(Desk& desk, const std::optional<Ledger>& ledger, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_before(ledger)
    , m_name(new QLineEdit(ledger ? ledger->name : QString()))
    , m_problem(makeFieldProblem())
    , m_measure(new QComboBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(ledger ? tr("Rename a list") : tr("New list"));
    setMinimumWidth(int(theme::em(font()) * kWidth));
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setPlaceholderText(tr("such as: enterprises short of credit"));
    m_measure->setObjectName(QStringLiteral("measure"));
    m_measure->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_measure->addItem(tr("of no measure in particular"));
    for (const Measure& measure : desk.plan().measures)
        m_measure->addItem(desk.plan().measureLabel(measure), measure.id.value);
    if (ledger && ledger->measure)
        m_measure->setCurrentIndex(m_measure->findData(ledger->measure->value));
    auto* buttons = new QDialogButtonBox;
    auto* ok = buttons->addButton(ledger ? tr("Rename") : tr("Start the list"),
                                  QDialogButtonBox::AcceptRole);
    ok->setObjectName(QStringLiteral("ok"));
    ok->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);

    auto* form = new QFormLayout(this);
    form->addRow(tr("&Name"), m_name);
    form->addRow(QString(), m_problem);
    form->addRow(tr("&Measure"), m_measure);
    form->addRow(buttons);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        showFieldProblem(m_problem, m_name->text().isEmpty() ? QString() : problem());
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &LedgerDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QString LedgerDialog::problem() const
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return tr("Give the list a name.");
    const QVector<Ledger>& ledgers = m_desk.plan().ledgers;
    const bool taken = std::any_of(ledgers.begin(), ledgers.end(), [&](const Ledger& other) {
        return other.name == name && !(m_before && other.code == m_before->code);
    });
    return taken ? tr("There is a ledger “%1” already; choose another name.").arg(name) : QString();
}

Ledger LedgerDialog::ledger() const
{
    Ledger ledger =
        m_before.value_or(Ledger{newCode(m_desk), {}, LedgerKind::List, {}, kAfterThePlans});
    ledger.name = m_name->text().trimmed();
    ledger.measure.reset();
    if (m_measure->currentData().isValid())
        ledger.measure = MeasureId{m_measure->currentData().toLongLong()};
    return ledger;
}

void LedgerDialog::accept()
{
    const QString sentence = problem();
    showFieldProblem(m_problem, sentence);
    if (!sentence.isEmpty()) {
        m_name->setFocus();
        return;
    }
    const Ledger after = ledger();
    if (m_before && m_before->name == after.name && m_before->measure == after.measure) {
        QDialog::accept();
        return;
    }
    const QString text = m_before ? tr("Rename the list: %1") : tr("New list: %1");
    if (!recordEdit(this, m_desk, LedgerEdit{m_before, after}, {}, text.arg(after.name)))
        return;
    Q_EMIT recorded(after);
    QDialog::accept();
}

} // namespace kmh
