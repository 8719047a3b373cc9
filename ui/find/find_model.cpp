// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/find_model.h"

namespace kmh {

void FindModel::setGroups(const QVector<FindGroup>& groups)
{
    beginResetModel();
    m_rows.clear();
    for (const FindGroup& group : groups) {
        const bool all = group.count == group.hits.size();
        m_rows.append({all ? tr("%1 · %2").arg(group.title).arg(group.count)
                           : tr("%1 · first %2 of %3")
                                 .arg(group.title)
                                 .arg(group.hits.size())
                                 .arg(group.count),
                       {}});
        for (const FindHit& hit : group.hits)
            m_rows.append({{}, hit});
    }
    endResetModel();
}

const FindHit* FindModel::hit(const QModelIndex& index) const
{
    if (!index.isValid() || !m_rows.at(index.row()).heading.isEmpty())
        return nullptr;
    return &m_rows.at(index.row()).hit;
}

int FindModel::nextHit(int from, int step) const
{
    for (int row = from; row >= 0 && row < m_rows.size(); row += step) {
        if (m_rows.at(row).heading.isEmpty())
            return row;
    }
    return -1;
}

int FindModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FindModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return row.heading.isEmpty() ? row.hit.title : row.heading;
    if (role == Qt::ToolTipRole && row.heading.isEmpty())
        return tr("%1\n%2").arg(row.hit.title, row.hit.where);
    return {};
}

Qt::ItemFlags FindModel::flags(const QModelIndex& index) const
{
    return hit(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                      : Qt::ItemNeverHasChildren;
}

} // namespace kmh
