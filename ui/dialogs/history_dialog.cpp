// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/history_dialog.h"

#include "core/domain/error.h"
#include "core/evaluation/calendar.h"
#include "ui/desk.h"
#include "ui/dialogs/reason_dialog.h"
#include "ui/dialogs/recording.h"
#include "ui/exchange/table_export.h"
#include "ui/moments.h"
#include "ui/pages/table.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

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
    : QDialog(parent)
    , m_desk(desk)
    , m_key{indicator, region, period}
    , m_indicator(desk.plan().indicator(indicator))
    , m_versions(makeHistoryModel(m_indicator, this))
    , m_table(new Table(m_versions, kNoteColumn))
    , m_compared(new QLabel)
    , m_differences(makeComparison(this))
    , m_restore(new QPushButton(tr("&Restore this version…")))
{
    setWindowTitle(tr("Versions of a figure"));
    new QVBoxLayout(this);
    addVersions();
    addComparison();
    addButtons();
    const double em = theme::em(font());
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

void HistoryDialog::addVersions()
{
    auto* title =
        new QLabel(tr("%1 · %2 · %3")
                       .arg(m_indicator.name, m_desk.plan().region(m_key.region).shortName,
                            reportLabel(m_indicator.calendar, m_key.period)));
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    title->setFont(theme::font(theme::TextSize::Title));
    QStringList remarks{tr("The last version is the one in force; earlier ones stay as they were "
                           "recorded. Select two with Ctrl to compare them.")};
    if (m_desk.asOf().isValid())
        remarks.append(tr("%1.").arg(asKnownText(m_desk)));
    if (m_desk.assessment().snapshot->demo)
        remarks.append(tr("Demonstration figures."));
    auto* remark = new QLabel(remarks.join(QLatin1Char(' ')));
    remark->setTextFormat(Qt::PlainText);
    remark->setWordWrap(true);
    m_table->setAccessibleName(windowTitle());
    m_table->setEmptyText(tr("No version had been recorded by then."));
    const int em = int(theme::em(font()));
    m_table->setStretchedBetween(em * 10, em * 40);
    for (QWidget* widget : QWidgetList{title, remark})
        layout()->addWidget(widget);
    static_cast<QVBoxLayout*>(layout())->addWidget(m_table, 3);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryDialog::compare);
}

void HistoryDialog::addComparison()
{
    m_compared->setObjectName(QStringLiteral("compared"));
    m_compared->setFont(theme::font(theme::TextSize::Strong));
    auto* table = new Table(m_differences, kLaterColumn);
    table->setAccessibleName(tr("What the versions differ in"));
    table->setEmptyText(tr("Nothing differs."));
    layout()->addWidget(m_compared);
    static_cast<QVBoxLayout*>(layout())->addWidget(table, 2);
}

void HistoryDialog::addButtons()
{
    auto* row = new QHBoxLayout;
    auto* copy = new QPushButton(tr("&Copy rows"));
    auto* write = new QPushButton(tr("&Export…"));
    auto* close = new QPushButton(tr("Close"));
    m_restore->setObjectName(QStringLiteral("restore"));
    for (QPushButton* button : {m_restore, copy, write})
        button->setAutoDefault(false);
    row->addWidget(m_restore);
    row->addWidget(copy);
    row->addWidget(write);
    row->addStretch(1);
    row->addWidget(close);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_restore, &QPushButton::clicked, this, &HistoryDialog::restore);
    connect(copy, &QPushButton::clicked, m_table, &Table::copyRows);
    connect(write, &QPushButton::clicked, this, [this] { exportTable(*m_table, windowTitle()); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

QVector<ObservationVersion> HistoryDialog::readVersions() const
{
    QVector<ObservationVersion> versions =
        m_desk.workbook().history(m_key.indicator, m_key.region, m_key.period);
    versions.removeIf([this](const ObservationVersion& version) {
        return m_desk.asOf().isValid() && version.stamp.at > m_desk.asOf();
    });
    return versions;
}

void HistoryDialog::refresh()
{
    try {
        m_versions->setRows(readVersions());
    } catch (const Error& error) {
        Q_EMIT m_desk.failed(error.sentence());
    }
    select({m_versions->allRowCount()});
}

void HistoryDialog::select(const QList<int>& numbers)
{
    QVector<int> rows;
    for (const int number : numbers)
        rows.append(number - 1);
    m_table->selectGivenRows(rows);
    compare();
}

void HistoryDialog::compare()
{
    const QVector<int> rows = m_table->selectedGivenRows();
    const QVector<ObservationVersion>& versions = m_versions->rows();
    const bool differs =
        rows.size() == 1 && !versions.at(rows.first()).withdrawn &&
        (versions.last().withdrawn ||
         !figureOf(versions.at(rows.first())).saysTheSame(figureOf(versions.last())));
    m_restore->setEnabled(differs && m_desk.whyReadOnly().isEmpty());
    m_restore->setToolTip(m_desk.whyReadOnly());
    const int last = rows.isEmpty() ? 0 : rows.last();
    const int first = rows.size() > 1 ? rows.first() : last - 1;
    if (rows.isEmpty() || rows.size() > 2 || first < 0) {
        m_compared->setText(rows.size() == 1 ? tr("The first version: nothing was there before.")
                                             : tr("Select one version or two."));
        m_differences->setRows({});
        return;
    }
    m_compared->setText(
        tr("What version %1 says otherwise than version %2:").arg(last + 1).arg(first + 1));
    m_differences->setRows(versionDifferences(m_indicator, versions.at(first), versions.at(last)));
}

void HistoryDialog::restore()
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

/// A version's own note stays with it, and the reason stands behind.
bool HistoryDialog::record(int row, const QString& reason)
{
    const QVector<ObservationVersion>& versions = m_versions->rows();
    ReportedFigure restored = figureOf(versions.at(row));
    restored.note =
        restored.note.isEmpty() ? reason : tr("%1 (restored: %2)").arg(restored.note, reason);
    FigureChange change{m_key, {}, restored};
    if (!versions.last().withdrawn)
        change.before = figureOf(versions.last());
    return recordEdit(this, m_desk, FiguresEdit{{change}}, reason,
                      tr("Restore version %1: %2").arg(row + 1).arg(m_indicator.name));
}

} // namespace kmh
