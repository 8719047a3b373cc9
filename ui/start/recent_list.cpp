// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/recent_list.h"

#include "core/domain/period.h"
#include "ui/start/recent_delegate.h"
#include "ui/theme/theme.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>

namespace kmh {

namespace {

QListWidgetItem* itemOf(const ShelvedPlan& plan)
{
    const QString path = QDir::toNativeSeparators(plan.path);
    const bool isReadable = plan.trouble.isEmpty();
    const QString title = isReadable ? plan.title : QFileInfo(plan.path).fileName();
    QStringList facts;
    if (isReadable)
        facts = {periodLabel(plan.period), plan.documentNo};
    else
        facts = {QFileInfo::exists(plan.path)
                     ? plan.trouble
                     : RecentList::tr("The file is not there: it was moved "
                                      "or deleted, or its drive is not "
                                      "connected.")};
    if (plan.demo)
        facts.append(RecentList::tr("demonstration data"));
    if (plan.archivedSince.isValid())
        facts.append(RecentList::tr("archived"));
    facts.removeAll(QString());
    auto* item = new QListWidgetItem(title);
    item->setData(RecentDelegate::FactsRole, facts.join(QStringLiteral(" · ")));
    item->setData(RecentDelegate::PathRole, path);
    item->setData(RecentDelegate::ReadableRole, isReadable);
    item->setToolTip(QStringList{title, facts.join(QStringLiteral(" · ")), path}.join(u'\n'));
    item->setData(Qt::AccessibleTextRole, item->toolTip());
    return item;
}

} // namespace

RecentList::RecentList(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("recentList"));
    setAccessibleName(tr("Opened recently"));
    setItemDelegate(new RecentDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setResizeMode(QListView::Adjust);
    connect(this, &QListWidget::itemActivated, this, &RecentList::openCurrent);
}

void RecentList::setPlans(const QVector<ShelvedPlan>& plans)
{
    const int row = std::max(currentRow(), 0);
    m_plans = plans;
    clear();
    for (const ShelvedPlan& plan : m_plans)
        addItem(itemOf(plan));
    setCurrentRow(std::min(row, count() - 1));
}

const ShelvedPlan* RecentList::selected() const
{
    const int row = currentRow();
    return row >= 0 && row < m_plans.size() ? &m_plans.at(row) : nullptr;
}

void RecentList::openCurrent()
{
    if (const ShelvedPlan* plan = selected(); plan && plan->trouble.isEmpty())
        Q_EMIT openRequested(QString(plan->path)); // a copy: the list may be filled anew by it
}

void RecentList::keyPressEvent(QKeyEvent* event)
{
    if (const ShelvedPlan* plan = selected(); plan && event->key() == Qt::Key_Delete)
        Q_EMIT removalRequested(QString(plan->path));
    else
        QListWidget::keyPressEvent(event);
}

void RecentList::paintEvent(QPaintEvent* event)
{
    QListWidget::paintEvent(event);
    if (count() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(theme::kSecondaryText);
    const int em = int(theme::em(font()));
    painter.drawText(viewport()->rect().adjusted(em, em, -em, -em),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
                     tr("No workbook was opened on this computer yet. Look at the demonstration to "
                        "see what the desk can do; start a clean workbook for your own figures."));
}

} // namespace kmh
