// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assessment.h"
#include "core/store/workbook.h"

#include <QtCore/QObject>

#include <memory>

namespace kmh {

/// What the window is about: an open workbook, the period looked at, and the assessment of both.
/// Pages read the assessment and listen for its change; a page asks to be taken elsewhere through
/// the show…() signals and knows nothing of the window.
class Desk : public QObject
{
    Q_OBJECT

public:
    /// Looks at the last period anything was reported for, else at the plan's last one.
    explicit Desk(std::shared_ptr<const Workbook> workbook, QObject* parent = nullptr);

    const Workbook& workbook() const { return *m_workbook; }
    const Plan& plan() const { return *m_plan; }
    const Assessment& assessment() const { return *m_assessment; }
    const Period& period() const { return m_assessment->period(); }

    /// The periods to choose from: every 旬 of the plan, its months and itself.
    QVector<Period> periods() const;

    /// Assesses another period. Throws Error when the workbook cannot be read; nothing changes
    /// then.
    void setPeriod(const Period& period);

Q_SIGNALS:
    void assessmentChanged();
    /// Asks for a measure's sector page, on an indicator of it where one is given.
    void measureRequested(kmh::MeasureId measure, std::optional<kmh::IndicatorId> indicator);
    void sectorRequested(kmh::SectorId sector);

private:
    std::shared_ptr<const Assessment> assess(const Period& period) const;

    std::shared_ptr<const Workbook> m_workbook;
    std::shared_ptr<const Plan> m_plan;
    std::shared_ptr<const Assessment> m_assessment;
};

} // namespace kmh
