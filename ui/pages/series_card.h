// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reconciliation.h"
#include "ui/models/series_model.h"
#include "ui/theme/card.h"

namespace kmh {

/// The series a finding is about, figure by figure, with the doubted one marked.
class SeriesCard : public Card
{
    Q_OBJECT

public:
    explicit SeriesCard(QWidget* parent = nullptr);

    /// Null for no finding.
    void setFinding(const Snapshot& snapshot, const FindingRow* row);

private:
    ReportedModel* m_figures;
};

} // namespace kmh
