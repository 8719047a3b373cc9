// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/carry_over_panel.h"

#include "core/domain/text.h"
#include "core/report/ledger_labels.h"

#include <QtCore/QHash>
#include <QtCore/QSignalBlocker>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace kmh {

namespace {

enum PanelColumn { NameColumn, WhyColumn, WhereColumn };

QString reasonLabel(UnfinishedIndicator::Reason reason)
{
    switch (reason) {
    case UnfinishedIndicator::Reason::NotMet: return tr("its target is not met");
    case UnfinishedIndicator::Reason::DueLater: return tr("its target is due after the period");
    case UnfinishedIndicator::Reason::Guidance: return tr("the office steers by it");
    }
    Q_UNREACHABLE();
}

QString measureLabel(const Draft& draft, const std::optional<DraftId>& id)
{
    const DraftItem* item = id ? draft.item(*id) : nullptr;
    const auto* measure = item ? contentOf<DraftMeasure>(*item) : nullptr;
    if (!measure)
        return {};
    return measure->title.isEmpty() ? tr("measure %1").arg(measure->no)
                                    : tr("measure %1 “%2”").arg(measure->no).arg(measure->title);
}

/// Where something goes on.
QString placeLabel(const Draft& draft, const std::optional<DraftId>& again,
                   const std::optional<DraftId>& measure)
{
    const DraftItem* item = again ? draft.item(*again) : nullptr;
    if (item)
        return tr("with what %1 asks").arg(measureLabel(draft, item->parent));
    const QString label = measureLabel(draft, measure);
    return label.isEmpty() ? tr("in no measure") : tr("added to %1").arg(label);
}

QTreeWidgetItem* addBox(QTreeWidgetItem& group, const QStringList& cells, bool ticked)
{
    auto* box = new QTreeWidgetItem(&group, cells);
    box->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    box->setCheckState(NameColumn, ticked ? Qt::Checked : Qt::Unchecked);
    for (int column = 0; column < cells.size(); ++column)
        box->setToolTip(column, cells.at(column));
    return box;
}

bool isTicked(const QTreeWidgetItem* box)
{
    return box && box->checkState(NameColumn) == Qt::Checked;
}

} // namespace

CarryOverPanel::CarryOverPanel(QWidget* parent)
    : QWidget(parent)
    , m_tree(new QTreeWidget)
    , m_count(new QLabel)
{
    m_tree->setHeaderLabels({tr("Goes on"), tr("Why it is open"), tr("Where it goes")});
    m_tree->setAccessibleName(tr("What goes on from the plan before"));
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_count);
    connect(m_tree, &QTreeWidget::itemChanged, this, [this] {
        countTicked();
        Q_EMIT chosenChanged();
    });
}

void CarryOverPanel::show(const Plan& earlier, const Unfinished& unfinished, const Draft& draft)
{
    const QSignalBlocker quiet(m_tree);
    m_unfinished = unfinished;
    m_tree->clear();
    m_indicatorBoxes.clear();
    m_entryBoxes.clear();
    addIndicators(earlier, draft);
    addEntries(earlier, draft);
    // How many there are of what can be seen at once; the first group shows what they are like.
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_tree->topLevelItem(i);
        group->setText(NameColumn,
                       tr("%1 (%2)").arg(group->text(NameColumn)).arg(group->childCount()));
        group->setExpanded(i == 0);
    }
    m_tree->header()->resizeSections(QHeaderView::ResizeToContents);
    countTicked();
}

/// Ticking a group ticks all of it.
QTreeWidgetItem* CarryOverPanel::addGroup(const QString& title)
{
    auto* group = new QTreeWidgetItem(m_tree, {title});
    group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
    group->setFirstColumnSpanned(true);
    return group;
}

void CarryOverPanel::addIndicators(const Plan& earlier, const Draft& draft)
{
    if (m_unfinished.indicators.isEmpty())
        return;
    QTreeWidgetItem* group = addGroup(tr("Indicators"));
    for (const UnfinishedIndicator& open : std::as_const(m_unfinished.indicators))
        m_indicatorBoxes.append(
            addBox(*group,
                   {earlier.indicator(open.indicator).name, reasonLabel(open.reason),
                    placeLabel(draft, open.askedAgain, open.measure)},
                   open.take));
}

void CarryOverPanel::addEntries(const Plan& earlier, const Draft& draft)
{
    QHash<QString, QTreeWidgetItem*> groups;
    for (const UnfinishedEntry& open : std::as_const(m_unfinished.entries)) {
        const Ledger* ledger = earlier.ledger(open.entry.ledger);
        QTreeWidgetItem*& group = groups[open.entry.ledger];
        if (!group)
            group = addGroup(ledger ? ledger->name : open.entry.ledger);
        m_entryBoxes.append(addBox(*group,
                                   {open.entry.name(), entryStateLabel(open.entry.state()),
                                    placeLabel(draft, open.namedAgain, open.measure)},
                                   open.take));
    }
}

Unfinished CarryOverPanel::chosen() const
{
    Unfinished chosen = m_unfinished;
    for (qsizetype i = 0; i < chosen.indicators.size(); ++i)
        chosen.indicators[i].take = isTicked(m_indicatorBoxes.value(i));
    for (qsizetype i = 0; i < chosen.entries.size(); ++i)
        chosen.entries[i].take = isTicked(m_entryBoxes.value(i));
    return chosen;
}

void CarryOverPanel::countTicked()
{
    const auto ticked = std::count_if(m_indicatorBoxes.begin(), m_indicatorBoxes.end(), isTicked) +
                        std::count_if(m_entryBoxes.begin(), m_entryBoxes.end(), isTicked);
    m_count->setText(
        tr("%1 of %2 go on").arg(ticked).arg(m_indicatorBoxes.size() + m_entryBoxes.size()));
}

} // namespace kmh
