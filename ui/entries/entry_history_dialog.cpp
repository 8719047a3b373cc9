// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entries/entry_history_dialog.h"

#include "core/domain/entry_states.h"
#include "core/domain/error.h"
#include "ui/desk.h"
#include "ui/dialogs/recording.h"
#include "ui/theme/theme.h"

namespace kmh {

namespace {

constexpr int kChangedColumn = 3;
constexpr int kAfterColumn = 2;
constexpr int kWidth = 74; // of the text size
constexpr int kHeight = 40;

} // namespace

EntryHistoryDialog::EntryHistoryDialog(Desk& desk, const Ledger& ledger, EntryId entry,
                                       QWidget* parent)
    : EntryHistoryDialog(desk, ledger, entry, makeVersionModel(nullptr),
                         makeDifferenceModel(nullptr), parent)
{
}

EntryHistoryDialog::EntryHistoryDialog(Desk& desk, const Ledger& ledger, EntryId entry,
                                       VersionModel* versions, DifferenceModel* differences,
                                       QWidget* parent)
    : VersionsDialog(desk, {versions, kChangedColumn}, {differences, kAfterColumn}, parent)
    , m_ledger(ledger)
    , m_entry(entry)
    , m_plan(desk.assessment().snapshot->plan)
    , m_versions(versions)
    , m_differences(differences)
{
    m_versions->setParent(this);
    m_differences->setParent(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("History of an entry"));
    setHead(tr("%1 · %2").arg(ledger.name, desk.workbook().entry(entry).value().name()));
    const double em = theme::em(font());
    resize(int(em * kWidth), int(em * kHeight));
    refresh();
}

void EntryHistoryDialog::refresh()
{
    QVector<Entry> versions;
    try {
        versions = desk().workbook().entryHistory(m_entry, desk().asOf());
    } catch (const Error& error) {
        Q_EMIT desk().failed(error.sentence());
        return;
    }
    m_versions->setRows(versionRows(m_ledger.kind, versions));
    select({int(versions.size())});
}

bool EntryHistoryDialog::isAnother(int version) const
{
    const QVector<VersionRow>& rows = m_versions->rows();
    return !rows.at(version).entry.saysTheSame(rows.last().entry);
}

QString EntryHistoryDialog::whyNotRestored() const
{
    const QVector<VersionRow>& rows = m_versions->rows();
    const bool frozen = !rows.isEmpty() && isFrozen(m_ledger.kind, rows.last().entry);
    return frozen ? frozenSentence() : VersionsDialog::whyNotRestored();
}

void EntryHistoryDialog::showDifferences(const std::optional<std::pair<int, int>>& versions)
{
    const QVector<VersionRow>& rows = m_versions->rows();
    m_differences->setRows(versions
                               ? differences(*m_plan, m_ledger.kind, rows.at(versions->first).entry,
                                             rows.at(versions->second).entry,
                                             [this](EntryId id) { return nameOf(id); })
                               : QVector<DifferenceRow>());
}

QString EntryHistoryDialog::nameOf(EntryId id) const
{
    try {
        const auto entry = desk().workbook().entry(id);
        return entry ? entry->name() : QString();
    } catch (const Error& error) {
        Q_EMIT desk().failed(error.sentence());
        return {};
    }
}

bool EntryHistoryDialog::record(int version, const QString& reason)
{
    const Entry& current = m_versions->rows().last().entry;
    const EntryEdit edit{current, m_versions->rows().at(version).entry};
    const bool done = recordEdit(this, desk(), edit, reason,
                                 tr("Restore version %1: %2").arg(version + 1).arg(current.name()));
    if (done)
        refresh();
    return done;
}

} // namespace kmh
