// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/series_card.h"

#include "ui/pages/table.h"

#include <QtWidgets/QVBoxLayout>

namespace kmh {

SeriesCard::SeriesCard(QWidget* parent)
    : Card(tr("Its series"), parent)
    , m_figures(makeReportedModel(this))
{
    auto* table = new Table(m_figures, 0);
    table->setAccessibleName(tr("Its series"));
    table->setEmptyText(tr("Select a finding to see the figures around it."));
    body()->addWidget(table, 1);
}

void SeriesCard::setFinding(const Snapshot& snapshot, const FindingRow* row)
{
    if (!row) {
        setTitle(tr("Its series"));
        m_figures->setRows({});
        return;
    }
    setTitle(tr("Its series: %1 · %2").arg(row->name, row->region));
    m_figures->setRows(
        reportedRows(snapshot, row->finding.indicator, row->finding.region, row->finding.period));
}

} // namespace kmh
