// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/project_rates.h"

#include <QtWidgets/QLabel>

namespace kmh {

class Desk;

/// What the projects that are shown come to; below it the provincial key projects' rates, which the
/// notice asks for (measure 17), of one prefecture or the province.
class LedgerTotals : public QLabel
{
    Q_OBJECT

public:
    explicit LedgerTotals(QWidget* parent = nullptr);

    /// Takes the rates as of the period and the moment looked at. Throws Error.
    void readRates(const Desk& desk);
    void setTally(const Plan& plan, const EntryTally& tally, std::optional<RegionId> region);

private:
    QString ratesOf(const Plan& plan, RegionId region) const;

    QVector<ProjectRates> m_rates;
    bool m_ratesAreOfPeriod = false; ///< whether what is completed is this period's
};

} // namespace kmh
