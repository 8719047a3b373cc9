// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plans/plan_shelf.h"

#include <QtWidgets/QListWidget>

namespace kmh {

/// The workbooks opened last with plan, period and place of the file. One that is missing or cannot
/// be read stays in the list, grey, with the reason; it can be taken off by the Delete key.
class RecentList : public QListWidget
{
    Q_OBJECT

public:
    explicit RecentList(QWidget* parent = nullptr);

    void setPlans(const QVector<ShelvedPlan>& plans);
    /// The one selected; nullptr where there is none.
    const ShelvedPlan* selected() const;

Q_SIGNALS:
    /// Enter or a double click on one that can be read.
    void openRequested(const QString& path);
    /// The Delete key.
    void removalRequested(const QString& path);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void openCurrent();

    QVector<ShelvedPlan> m_plans;
};

} // namespace kmh
