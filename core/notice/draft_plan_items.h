// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice/draft.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace kmh {

/// Turns what belongs to measures into rows of a plan, item after item in their order.
class DraftPlanItems
{
public:
    /// `codes` are those of planCodes(); the plan has its period and regions already. Quantities
    /// that nothing tracks or waives are left out unless `keepsUndecided`.
    DraftPlanItems(const QHash<DraftId, QString>& codes, Plan& plan, bool keepsUndecided)
        : m_codes(codes)
        , m_plan(plan)
        , m_keepsUndecided(keepsUndecided)
    {
    }

    /// Of a responsibility and an implementation nothing is made here: they are the measure's own.
    void add(const Measure& measure, const DraftItem& item);
    /// The reason that stands in a plan for words of a kind that asks for nothing; none for others.
    static std::optional<Waiver> waiverOf(const DraftItem& item);

private:
    void add(MeasureId measure, const DraftItem& item, const DraftTarget& target);
    void add(MeasureId measure, const DraftItem& item, const DraftQuantity& quantity);
    void add(MeasureId measure, const DraftItem& item, const DraftDeliverable& deliverable);
    void add(MeasureId measure, const DraftItem& item, const DraftProject& project);
    void add(MeasureId measure, const DraftItem& item, const DraftMechanism& mechanism);
    void add(MeasureId measure, const DraftItem& item, const DraftFunding& funding);
    template<class Other>
    void add(MeasureId, const DraftItem&, const Other&)
    {
    }

    Quantity quantityOf(MeasureId measure, const DraftItem& item,
                        const DraftQuantity& quantity) const;
    void addTarget(const Indicator& indicator, RegionId region, const DraftTarget& target);
    void addCourse(IndicatorId indicator, RegionId region, const DraftTarget& target);
    void addDeadline(MeasureId measure, const Quote& words, const QString& code);
    QString code(DraftId id) const { return m_codes.value(id); }

    const QHash<DraftId, QString>& m_codes;
    Plan& m_plan;
    const bool m_keepsUndecided;
    std::optional<MeasureId> m_measure; ///< that items were added to last
    Quote m_words;                      ///< its own
    QSet<QPair<int, int>> m_deadlines;  ///< of it that are known
};

} // namespace kmh
