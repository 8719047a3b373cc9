// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk.h"

#include "core/evaluation/evaluate.h"

namespace kmh {

Desk::Desk(std::shared_ptr<const Workbook> workbook, QObject* parent)
    : QObject(parent)
    , m_workbook(std::move(workbook))
    , m_plan(m_workbook->plan())
{
    const auto reported = m_workbook->lastReportedXun();
    m_assessment = assess(reported ? *reported : m_plan->period.parts(Period::Kind::Xun).last());
}

QVector<Period> Desk::periods() const
{
    QVector<Period> result;
    for (const Period& month : m_plan->period.parts(Period::Kind::Month)) {
        result += month.parts(Period::Kind::Xun);
        result.append(month);
    }
    if (!result.contains(m_plan->period))
        result.append(m_plan->period);
    return result;
}

void Desk::setPeriod(const Period& period)
{
    if (period == m_assessment->period())
        return;
    m_assessment = assess(period);
    Q_EMIT assessmentChanged();
}

std::shared_ptr<const Assessment> Desk::assess(const Period& period) const
{
    auto snapshot = std::make_shared<const Snapshot>(m_workbook->snapshot({period, {}}));
    return std::make_shared<const Assessment>(evaluate(std::move(snapshot), m_plan->lightRule));
}

} // namespace kmh
