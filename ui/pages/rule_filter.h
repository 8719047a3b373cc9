// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QComboBox;

namespace kmh {

/// Which indicators are compared: a sector or all, the province or a prefecture, and only those the
/// rules disagree on if wanted.
class RuleFilter : public QWidget
{
    Q_OBJECT

public:
    explicit RuleFilter(const Plan& plan, QWidget* parent = nullptr);

    std::optional<SectorId> sector() const;
    RegionId region() const;
    bool disagreementsOnly() const;

    /// “sector code/region/1”, for coming back to it.
    QString place() const;
    void setPlace(const QString& place);

Q_SIGNALS:
    void changed();

private:
    QVector<Sector> m_sectors; ///< those of the combo box, after “all”
    QVector<Region> m_regions;
    QComboBox* m_sector;
    QComboBox* m_region;
    QCheckBox* m_disagreements;
};

} // namespace kmh
