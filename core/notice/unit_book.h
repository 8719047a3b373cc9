// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/registers.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

namespace kmh {

/// The register's units and regions as notices write them: by name, short or former name, with or
/// without 省 (市, 州) in front. What it finds it finds at once, however many there are.
class UnitBook
{
public:
    /// `otherPlace`: whose notice is read, where the registers are another office's
    /// (notice_place.h).
    explicit UnitBook(const Registers& registers, const QString& otherPlace = {});

    /// The unit that a name without layout spaces means: its own, short or former name; else the
    /// same behind the level's word (财政厅 → 省财政厅) or without it.
    std::optional<UnitId> unit(const QString& name) const;
    /// Those most like a name that is none, the likeliest first; at most five.
    QVector<UnitId> similar(const QString& name) const;
    /// The register's name of one of its units.
    QString name(UnitId id) const;
    /// The regions that a group's words mean: all parts for 各市州人民政府, 各区、县级市, 各地区;
    /// those named for 西宁市、海东市人民政府; nothing where the words mean no region, as 各乡镇
    /// of a province.
    std::optional<QVector<RegionId>> regions(const QString& words) const;
    /// Whether it names units without saying which: 省有关部门, 各相关单位, 各成员单位.
    static bool isGeneric(const QString& name);
    /// Whether a name looks like one of a unit at all: ends in 厅, 局, 委, 办, 公司, 银行, …
    static bool looksLikeUnit(const QString& name);

private:
    void add(const QString& name, UnitId id);
    void addRegions(const Registers& registers);
    void prepareSimilar(const QString& name, UnitId id);
    std::optional<UnitId> known(const QString& foldedName) const;

    QHash<QString, std::optional<UnitId>> m_units; ///< none where two units share a name
    QHash<UnitId, QString> m_names;
    QStringList m_levels; ///< the whole's level, as its departments' names begin: 省
    QString m_whole;      ///< its own name: 青海省
    QHash<QString, RegionId> m_regions;
    QVector<RegionId> m_parts;
    bool m_partsAreTownships = false;

    /// A name without its level and the words that all names end in.
    struct Core
    {
        QString words;
        UnitId id;
    };
    QVector<Core> m_cores;
    QHash<QChar, QVector<int>> m_coresWith; ///< by a character of theirs
};

} // namespace kmh
