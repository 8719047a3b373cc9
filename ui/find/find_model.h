// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/find_hit.h"

#include <QtCore/QAbstractListModel>

namespace kmh {

/// What was found, group after group: a heading, then its hits. Headings cannot be chosen.
class FindModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setGroups(const QVector<FindGroup>& groups);

    /// Null for a heading.
    const FindHit* hit(const QModelIndex& index) const;
    /// The next hit from a row on, `step` by `step` (1 or -1); -1 if there is none.
    int nextHit(int from, int step) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row
    {
        QString heading; ///< empty for a hit
        FindHit hit;
    };
    QVector<Row> m_rows;
};

} // namespace kmh
