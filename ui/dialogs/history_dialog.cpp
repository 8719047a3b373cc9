// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/history_dialog.h"

#include "core/domain/error.h"
#include "core/evaluation/calendar.h"
#include "ui/desk.h"
#include "ui/dialogs/recording.h"
#include "ui/exchange/table_export.h"
#include "ui/pages/table.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QPushButton>

namespace kmh {

namespace {

constexpr int kNoteColumn = 8;
constexpr int kLaterColumn = 2;
constexpr int kWidth = 84; // of the text size
constexpr int kHeight = 36;

ColumnModel<VersionDifference>* makeComparison(QObject* parent)
{
    using Row = VersionDifference;
    return new ColumnModel<Row>(
        {{HistoryDialog::tr("What"), [](const Row& row) { return row.what; }},
         {HistoryDialog::tr("Earlier"), [](const Row& row) { return row.earlier; }},
         {HistoryDialog::tr("Later"), [](const Row& row) { return row.later; }},
         {HistoryDialog::tr("Difference"), [](const Row& row) { return row.difference; },
          Qt::AlignRight | Qt::AlignVCenter}},
        parent);
}

} // namespace

HistoryDialog::HistoryDialog(Desk& desk, IndicatorId indicator, RegionId region,
                             const Period& period, QWidget* parent)
    : HistoryDialog(desk, {indicator, region, period},
                    makeHistoryModel(desk.plan().indicator(indicator), nullptr),
                    makeComparison(nullptr), parent)
{
}

HistoryDialog::HistoryDialog(Desk& desk, const FigureKey& key, HistoryModel* versions,
                             DifferenceModel* differences, QWidget* parent)
    : VersionsDialog(desk, {versions, kNoteColumn}, {differences, kLaterColumn}, parent)
    , m_key(key)
    , m_indicator(desk.plan().indicator(key.indicator))
    , m_versions(versions)
    , m_differences(differences)
{
    m_versions->setParent(this);
    m_differences->setParent(this);
    setWindowTitle(tr("Versions of a figure"));
    setHead(tr("%1 · %2 · %3")
                .arg(m_indicator.name, desk.plan().region(key.region).shortName,
                     reportLabel(m_indicator.calendar, key.period)),
            desk.assessment().snapshot->demo ? QStringList{tr("Demonstration figures.")}
                                             : QStringList());
    const double em = theme::em(font());
    table().setAccessibleName(windowTitle());
    table().setStretchedBetween(int(em * 10), int(em * 40));
    addButtons();
    resize(int(em * kWidth), int(em * kHeight));
    m_versions->setRows(readVersions());
    select({m_versions->allRowCount()});
    connect(&desk, &Desk::assessmentChanged, this, &HistoryDialog::refresh);
}

void HistoryDialog::openFor(QWidget* parent, Desk& desk, IndicatorId indicator, RegionId region,
                            const Period& period)
{
    try {
        auto* dialog = new HistoryDialog(desk, indicator, region, period, parent);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    } catch (const Error& error) {
        Q_EMIT desk.failed(error.sentence());
    }
}

void HistoryDialog::addButtons()
{
    auto* copy = new QPushButton(tr("&Copy rows"));
    auto* write = new QPushButton(tr("&Export…"));
    addButton(copy);
    addButton(write);
    connect(copy, &QPushButton::clicked, &table(), &Table::copyRows);
    connect(write, &QPushButton::clicked, this, [this] { exportTable(table(), windowTitle()); });
}

QVector<ObservationVersion> HistoryDialog::readVersions() const
{
    QVector<ObservationVersion> versions =
        desk().workbook().history(m_key.indicator, m_key.region, m_key.period);
    versions.removeIf([this](const ObservationVersion& version) {
        return desk().asOf().isValid() && version.stamp.at > desk().asOf();
    });
    return versions;
}

void HistoryDialog::refresh()
{
    try {
        m_versions->setRows(readVersions());
    } catch (const Error& error) {
        Q_EMIT desk().failed(error.sentence());
    }
    select({m_versions->allRowCount()});
}

bool HistoryDialog::isAnother(int version) const
{
    const QVector<ObservationVersion>& versions = m_versions->rows();
    return !versions.at(version).withdrawn &&
           (versions.last().withdrawn ||
            !figureOf(versions.at(version)).saysTheSame(figureOf(versions.last())));
}

void HistoryDialog::showDifferences(const std::optional<std::pair<int, int>>& versions)
{
    const QVector<ObservationVersion>& rows = m_versions->rows();
    m_differences->setRows(versions ? versionDifferences(m_indicator, rows.at(versions->first),
                                                         rows.at(versions->second))
                                    : QVector<VersionDifference>());
}

/// A version's own note stays with it, and the reason stands behind.
bool HistoryDialog::record(int version, const QString& reason)
{
    const QVector<ObservationVersion>& versions = m_versions->rows();
    ReportedFigure restored = figureOf(versions.at(version));
    restored.note =
        restored.note.isEmpty() ? reason : tr("%1 (restored: %2)").arg(restored.note, reason);
    FigureChange change{m_key, {}, restored};
    if (!versions.last().withdrawn)
        change.before = figureOf(versions.last());
    return recordEdit(this, desk(), FiguresEdit{{change}}, reason,
                      tr("Restore version %1: %2").arg(version + 1).arg(m_indicator.name));
}

} // namespace kmh
