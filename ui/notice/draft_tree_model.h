// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notice/draft_desk.h"

#include <QtCore/QAbstractItemModel>

namespace kmh {

/// A draft as a tree: its head, the sections with their measures and what belongs to these, and
/// what stands outside of them. Keeps its rows' places while only what they say changes.
class DraftTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { KindColumn, TitleColumn, StateColumn };
    /// The state of a row, as int(CheckState); nothing for rows that nobody checks.
    static constexpr int kStateRole = Qt::UserRole;

    explicit DraftTreeModel(DraftDesk& desk, QObject* parent = nullptr);

    /// Of the head for none.
    QModelIndex indexOf(std::optional<DraftId> id) const;
    /// The item of a row; none for the head and for the row of what stands outside.
    std::optional<DraftId> idAt(const QModelIndex& index) const;
    /// The row that holds what stands outside of the measures.
    bool isOutside(const QModelIndex& index) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Node
    {
        DraftId id; ///< {0} for the head, {-1} for what stands outside
        int parent = -1;
        int row = 0;
        QVector<int> children = {};
        friend bool operator==(const Node&, const Node&) = default;
    };

    QVector<Node> nodes() const;
    void followDraft();
    QVariant headData(int column, int role) const;
    QString title(const DraftItem& item) const;
    QString state(const DraftItem& item) const;

    DraftDesk& m_desk;
    QVector<Node> m_nodes; ///< the first is the root
    QHash<DraftId, int> m_places;
};

} // namespace kmh
