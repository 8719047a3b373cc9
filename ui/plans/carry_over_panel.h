// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/carry_over.h"

#include <QtWidgets/QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace kmh {

/// Chooses what of a plan goes on in the next: indicators, projects, matters and whatever else is
/// open in its ledgers, each with a box to be ticked, why it is open, and where it goes.
class CarryOverPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CarryOverPanel(QWidget* parent = nullptr);

    /// Shows what is unfinished of a plan, set against the draft of the next.
    void show(const Plan& earlier, const Unfinished& unfinished, const Draft& draft);
    /// As shown, with what is ticked now.
    Unfinished chosen() const;

Q_SIGNALS:
    void chosenChanged();

private:
    void addIndicators(const Plan& earlier, const Draft& draft);
    void addEntries(const Plan& earlier, const Draft& draft);
    QTreeWidgetItem* addGroup(const QString& title);
    void countTicked();

    Unfinished m_unfinished;
    QTreeWidget* m_tree;
    QLabel* m_count;
    /// Boxes by the place of what they stand for in `m_unfinished`.
    QVector<QTreeWidgetItem*> m_indicatorBoxes;
    QVector<QTreeWidgetItem*> m_entryBoxes;
};

} // namespace kmh
