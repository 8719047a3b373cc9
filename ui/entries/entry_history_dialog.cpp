// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/entry_history_dialog.h"

#include "core/domain/entry_states.h"
#include "core/domain/error.h"
#include "ui/desk.h"
#include "ui/dialogs/reason_dialog.h"
#include "ui/dialogs/recording.h"
#include "ui/moments.h"
#include "ui/pages/table.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace kmh {

namespace {

constexpr int kChangedColumn = 3;
constexpr int kAfterColumn = 2;
constexpr int kWidth = 74; // of the text size
constexpr int kHeight = 40;

} // namespace

EntryHistoryDialog::EntryHistoryDialog(Desk& desk, const Ledger& ledger, EntryId entry,
                                       QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_ledger(ledger)
    , m_entry(entry)
    , m_plan(desk.assessment().snapshot->plan)
    , m_versions(makeVersionModel(this))
    , m_table(new Table(m_versions, kChangedColumn))
    , m_compared(new QLabel)
    , m_differences(makeDifferenceModel(this))
    , m_restore(new QPushButton(tr("&Restore this version…")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("History of an entry"));
    new QVBoxLayout(this);
    addVersions();
    addComparison();
    addButtons();
    const double em = theme::em(font());
    resize(int(em * kWidth), int(em * kHeight));
    refresh();
}

void EntryHistoryDialog::addVersions()
{
    auto* title = new QLabel(
        tr("%1 · %2").arg(m_ledger.name, m_desk.workbook().entry(m_entry).value().name()));
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setFont(theme::font(theme::TextSize::Title));
    QStringList remarks{tr("The last version is the one in force; earlier ones stay as they were "
                           "recorded. Select two with Ctrl to compare them.")};
    if (m_desk.asOf().isValid())
        remarks.append(tr("%1.").arg(asKnownText(m_desk)));
    auto* remark = new QLabel(remarks.join(QLatin1Char(' ')));
    remark->setTextFormat(Qt::PlainText);
    remark->setWordWrap(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setAccessibleName(tr("Versions"));
    m_table->setEmptyText(tr("No version had been recorded by then."));
    for (QWidget* widget : QWidgetList{title, remark})
        layout()->addWidget(widget);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_table, 3);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &EntryHistoryDialog::compare);
}

void EntryHistoryDialog::addComparison()
{
    m_compared->setFont(theme::font(theme::TextSize::Strong));
    auto* table = new Table(m_differences, kAfterColumn);
    table->setAccessibleName(tr("What the versions differ in"));
    table->setEmptyText(tr("Nothing differs."));
    layout()->addWidget(m_compared);
    static_cast<QVBoxLayout*>(layout())->addWidget(table, 2);
}

void EntryHistoryDialog::addButtons()
{
    auto* row = new QHBoxLayout;
    auto* close = new QPushButton(tr("Close"));
    m_restore->setObjectName(QStringLiteral("restore"));
    m_restore->setAutoDefault(false);
    row->addWidget(m_restore);
    row->addStretch(1);
    row->addWidget(close);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_restore, &QPushButton::clicked, this, &EntryHistoryDialog::restore);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void EntryHistoryDialog::refresh()
{
    QVector<Entry> versions;
    try {
        versions = m_desk.workbook().entryHistory(m_entry, m_desk.asOf());
    } catch (const Error& error) {
        Q_EMIT m_desk.failed(error.sentence());
        return;
    }
    m_versions->setRows(versionRows(m_ledger.kind, versions));
    select({int(versions.size())});
}

void EntryHistoryDialog::select(const QList<int>& numbers)
{
    QVector<int> rows;
    for (const int number : numbers)
        rows.append(number - 1);
    m_table->selectGivenRows(rows);
    compare();
}

void EntryHistoryDialog::compare()
{
    const QVector<int> rows = m_table->selectedGivenRows();
    const bool inForce = rows == QVector{m_versions->allRowCount() - 1};
    const bool frozen =
        m_versions->allRowCount() > 0 && isFrozen(m_ledger.kind, m_versions->rows().last().entry);
    const bool differs =
        rows.size() == 1 && !inForce &&
        !m_versions->rows().at(rows.first()).entry.saysTheSame(m_versions->rows().last().entry);
    m_restore->setEnabled(differs && !frozen && m_desk.whyReadOnly().isEmpty());
    m_restore->setToolTip(frozen ? frozenSentence() : m_desk.whyReadOnly());
    const int last = rows.isEmpty() ? 0 : rows.last();
    const int first = rows.size() > 1 ? rows.first() : last - 1;
    if (rows.isEmpty() || rows.size() > 2 || first < 0) {
        m_compared->setText(rows.size() > 2 ? tr("Select one version or two.")
                                            : tr("The first version: nothing was there before."));
        m_differences->setRows({});
        return;
    }
    m_compared->setText(
        tr("What version %1 says otherwise than version %2:").arg(last + 1).arg(first + 1));
    m_differences->setRows(differences(*m_plan, m_ledger.kind, m_versions->rows().at(first).entry,
                                       m_versions->rows().at(last).entry,
                                       [this](EntryId id) { return nameOf(id); }));
}

QString EntryHistoryDialog::nameOf(EntryId id) const
{
    try {
        const auto entry = m_desk.workbook().entry(id);
        return entry ? entry->name() : QString();
    } catch (const Error& error) {
        Q_EMIT m_desk.failed(error.sentence());
        return {};
    }
}

void EntryHistoryDialog::restore()
{
    const int row = m_table->selectedGivenRows().value(0);
    auto* dialog = new ReasonDialog(
        tr("Restore an earlier version"),
        tr("Version %1 is recorded once more, as the newest; the ones after it stay in the "
           "history.")
            .arg(row + 1),
        tr("Restore"), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setRecorder([this, dialog, row] { return record(row, dialog->reason()); });
    dialog->open();
}

bool EntryHistoryDialog::record(int row, const QString& reason)
{
    const Entry& current = m_versions->rows().last().entry;
    const EntryEdit edit{current, m_versions->rows().at(row).entry};
    const bool done = recordEdit(this, m_desk, edit, reason,
                                 tr("Restore version %1: %2").arg(row + 1).arg(current.name()));
    if (done)
        refresh();
    return done;
}

} // namespace kmh
