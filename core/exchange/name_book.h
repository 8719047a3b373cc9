// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/exchange/table_label.h"

#include <QtCore/QHash>

namespace kmh {

/// What a name in a table was taken for.
struct IndicatorMatch
{
    std::optional<IndicatorId> id = {};
    bool exact = true; ///< but for what labelOf() takes off; else a word that says nothing is more
    /// Of what is no name of the plan: those most like it, for a person to choose from.
    QVector<IndicatorId> candidates = {};
    bool near = false; ///< the first of them is so like it that it may well be meant
    TableLabel label = {};
};

/// The plan's names as other people's tables write them. What was looked up once is known at once,
/// so a column of a million names costs no more than its different ones; not for several threads.
class NameBook
{
public:
    explicit NameBook(const Plan& plan);

    /// By code or name. A name that is not the plan's own is taken for it only where nothing but
    /// words that say nothing stand around it, such as 累计完成 and 情况, or a word for the number
    /// counted is more or less (招聘活动 and 招聘活动场次). Of others the names most like it are
    /// only proposed: 民间固定资产投资增速 is not 固定资产投资增速.
    const IndicatorMatch& indicator(const QString& text) const;
    /// The province or a prefecture, by name, short name or code: 海西, 海西州, 632800; empty, 省
    /// and 全省 are the province.
    std::optional<RegionId> region(const QString& text) const;
    std::optional<UnitId> unit(const QString& text) const; ///< a former name is its successor's

    /// The one prefecture (else the province) that a longer text names, such as a title.
    std::optional<RegionId> regionIn(const QString& text) const;
    /// The one unit, and the one indicator, whose whole name stands in a longer text; the
    /// indicator's with nothing beside it that could be a part of another name.
    std::optional<UnitId> unitIn(const QString& text) const;
    std::optional<IndicatorId> indicatorIn(const QString& text) const;
    /// Whether it is the name of a county of the plan.
    bool isCounty(const QString& text) const;

private:
    struct Name
    {
        QString folded;
        IndicatorId id;
    };
    void addUnits(const Plan& plan);
    IndicatorMatch look(const QString& text) const;
    std::optional<IndicatorId> exact(const QString& folded) const;
    std::optional<IndicatorId> withIdleWords(const QString& folded) const;
    void lookAlike(IndicatorMatch& match) const;

    QVector<Name> m_indicators;
    QHash<QString, IndicatorId> m_byName;
    QHash<QString, std::optional<IndicatorId>> m_byShortName; ///< without a word for a number
    QHash<QString, RegionId> m_regions;
    QHash<QString, UnitId> m_units;
    QSet<QString> m_counties;
    RegionId m_province;
    mutable QHash<QString, IndicatorMatch> m_found;
    mutable QHash<QString, std::optional<RegionId>> m_foundRegions;
};

} // namespace kmh
