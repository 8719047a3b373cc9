// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/versions_dialog.h"

#include "ui/desk.h"
#include "ui/dialogs/reason_dialog.h"
#include "ui/models/arranged_model.h"
#include "ui/moments.h"
#include "ui/pages/table.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

QLabel* plainLabel()
{
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

VersionsDialog::VersionsDialog(Desk& desk, Shown versions, Shown differences, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_title(plainLabel())
    , m_remark(plainLabel())
    , m_table(new Table(versions.model, versions.stretched))
    , m_compared(new QLabel)
    , m_buttons(new QHBoxLayout)
    , m_restore(new QPushButton(tr("&Restore this version…")))
{
    m_title->setFont(theme::font(theme::TextSize::Title));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAccessibleName(tr("Versions"));
    m_table->setEmptyText(tr("No version had been recorded by then."));
    m_compared->setObjectName(QStringLiteral("compared"));
    m_compared->setFont(theme::font(theme::TextSize::Strong));
    auto* differing = new Table(differences.model, differences.stretched);
    differing->setAccessibleName(tr("What the versions differ in"));
    differing->setEmptyText(tr("Nothing differs."));
    m_restore->setObjectName(QStringLiteral("restore"));
    auto* close = new QPushButton(tr("Close"));
    m_buttons->addStretch(1);
    m_buttons->addWidget(close);
    addButton(m_restore);
    auto* column = new QVBoxLayout(this);
    for (QWidget* widget : QWidgetList{m_title, m_remark})
        column->addWidget(widget);
    column->addWidget(m_table, 3);
    column->addWidget(m_compared);
    column->addWidget(differing, 2);
    column->addLayout(m_buttons);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &VersionsDialog::compare);
    connect(m_restore, &QPushButton::clicked, this, &VersionsDialog::restore);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void VersionsDialog::setHead(const QString& title, const QStringList& remarks)
{
    m_title->setText(title);
    QStringList all{tr("The last version is the one in force; earlier ones stay as they were "
                       "recorded. Select two with Ctrl to compare them.")};
    if (m_desk.asOf().isValid())
        all.append(tr("%1.").arg(asKnownText(m_desk)));
    m_remark->setText((all + remarks).join(QLatin1Char(' ')));
}

void VersionsDialog::addButton(QPushButton* button)
{
    button->setAutoDefault(false);
    m_buttons->insertWidget(m_buttons->count() - 2, button); // before what keeps them apart
    QWidget* close = m_buttons->itemAt(m_buttons->count() - 1)->widget();
    if (close->window() == button->window())
        setTabOrder(button, close);
}

void VersionsDialog::select(const QList<int>& numbers)
{
    QVector<int> rows;
    for (const int number : numbers)
        rows.append(number - 1);
    m_table->selectGivenRows(rows);
    compare();
}

QString VersionsDialog::whyNotRestored() const
{
    return m_desk.whyReadOnly();
}

void VersionsDialog::compare()
{
    const QVector<int> rows = m_table->selectedGivenRows();
    const QString reason = whyNotRestored();
    m_restore->setEnabled(rows.size() == 1 && isAnother(rows.first()) && reason.isEmpty());
    m_restore->setToolTip(reason);
    const int last = rows.isEmpty() ? 0 : rows.last();
    const int first = rows.size() > 1 ? rows.first() : last - 1;
    if (rows.isEmpty() || rows.size() > 2 || first < 0) {
        m_compared->setText(rows.size() == 1 ? tr("The first version: nothing was there before.")
                                             : tr("Select one version or two."));
        showDifferences({});
        return;
    }
    m_compared->setText(
        tr("What version %1 says otherwise than version %2:").arg(last + 1).arg(first + 1));
    showDifferences(std::pair(first, last));
}

void VersionsDialog::restore()
{
    const int version = m_table->selectedGivenRows().value(0);
    auto* dialog = new ReasonDialog(
        tr("Restore an earlier version"),
        tr("Version %1 is recorded once more, as the newest; the ones after it stay in the "
           "history.")
            .arg(version + 1),
        tr("Restore"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setRecorder([this, dialog, version] { return record(version, dialog->reason()); });
    dialog->open();
}

} // namespace kmh
