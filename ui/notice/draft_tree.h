// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notice/draft_tree_model.h"

#include <QtWidgets/QTreeView>

namespace kmh {

/// The draft's tree; the person is on its current row. What is open stays open whatever changes.
class DraftTree : public QTreeView
{
    Q_OBJECT

public:
    explicit DraftTree(DraftDesk& desk, QWidget* parent = nullptr);

    DraftTreeModel& rows() { return *m_rows; }

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void followDesk();
    void keepExpanded();
    void expandAgain();
    void fitColumns();

    DraftDesk& m_desk;
    DraftTreeModel* m_rows;
    QSet<DraftId> m_expanded;
    bool m_wasFilled = false;
    bool m_isFollowing = false;
};

} // namespace kmh
