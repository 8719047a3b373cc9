// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/chart_actions.h"

#include "ui/desk_view.h"
#include "ui/exchange/table_export.h"
#include "ui/print/chart_dialog.h"
#include "ui/theme/card.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QCursor>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolTip>

namespace kmh {

namespace {

template<class Above>
const Above* above(const QWidget& widget)
{
    for (const QWidget* each = widget.parentWidget(); each; each = each->parentWidget()) {
        if (const auto* found = qobject_cast<const Above*>(each))
            return found;
    }
    return nullptr;
}

/// What the chart says of itself, or the card it stands on; after the page's name.
QString titleOf(const QWidget& chart)
{
    const Page* page = above<Page>(chart);
    const Card* card = above<Card>(chart);
    QString name = dynamic_cast<const ExportableChart&>(chart).pictureTitle();
    if (name.isEmpty())
        name = card && !card->accessibleName().isEmpty() ? card->accessibleName()
                                                         : chart.accessibleName();
    return page ? ChartActions::tr("%1 · %2", "page and chart").arg(page->title(), name) : name;
}

} // namespace

QWidget* chartAt(QWidget* widget)
{
    for (QWidget* each = widget; each; each = each->parentWidget()) {
        if (dynamic_cast<ExportableChart*>(each))
            return each;
    }
    return nullptr;
}

ChartCaption chartCaption(const QWidget& chart, const Desk& desk)
{
    const PageSetup page = pageSetupOf(desk, Paper::A4);
    return {.title = titleOf(chart),
            .unit = dynamic_cast<const ExportableChart&>(chart).pictureUnit(),
            .source = ChartActions::tr("%1 · %2").arg(page.source, page.moment),
            .demoMark = page.demo ? ChartActions::tr("Demonstration figures") : QString()};
}

std::unique_ptr<ChartPicture> pictureOfChart(const QWidget& chart, const Desk& desk)
{
    return std::make_unique<ChartPicture>(dynamic_cast<const ExportableChart&>(chart), chart.size(),
                                          chartCaption(chart, desk));
}

ChartActions::ChartActions(DeskView& view)
    : QObject(&view)
    , m_view(view)
{
    // Charts know nothing of menus, and what is clicked is often deep within one.
    qApp->installEventFilter(this);
}

QWidget* ChartActions::current() const
{
    QWidget* page = m_view.pages().currentWidget();
    if (m_last && m_last->isVisible() && page && page->isAncestorOf(m_last))
        return m_last;
    for (QWidget* widget : page ? page->findChildren<QWidget*>() : QList<QWidget*>()) {
        if (dynamic_cast<ExportableChart*>(widget) && widget->isVisibleTo(page))
            return widget;
    }
    return nullptr;
}

void ChartActions::copyCurrent()
{
    if (QWidget* chart = current())
        copy(*chart);
    else
        tellNone();
}

void ChartActions::saveCurrent()
{
    if (QWidget* chart = current())
        save(*chart);
    else
        tellNone();
}

void ChartActions::copy(QWidget& chart)
{
    QGuiApplication::clipboard()->setMimeData(
        pictureOfChart(chart, m_view.desk())->forClipboard().release());
    QToolTip::showText(chart.mapToGlobal(QPoint(0, 0)),
                       tr("The chart was copied as a picture; paste it where it is wanted."),
                       &chart);
}

void ChartActions::save(QWidget& chart)
{
    const ChartCaption caption = chartCaption(chart, m_view.desk());
    (new ChartDialog(pictureOfChart(chart, m_view.desk()), caption.title, chart.window()))->open();
}

void ChartActions::tellNone()
{
    Q_EMIT m_view.failed(tr("This page has no chart; open a sector's page, or the overview."));
}

bool ChartActions::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::ContextMenu && type != QEvent::MouseButtonPress && type != QEvent::FocusIn)
        return QObject::eventFilter(watched, event);
    QWidget* chart = chartAt(qobject_cast<QWidget*>(watched));
    if (!chart || deskOf(chart) != &m_view.desk())
        return QObject::eventFilter(watched, event);
    m_last = chart;
    if (type != QEvent::ContextMenu)
        return QObject::eventFilter(watched, event);
    showMenu(*chart, static_cast<QContextMenuEvent*>(event)->globalPos());
    return true;
}

void ChartActions::showMenu(QWidget& chart, const QPoint& at)
{
    auto* menu = new QMenu(&chart);
    menu->setObjectName(QStringLiteral("chartMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy chart"), this, [this, shown = QPointer(&chart)] {
        if (shown)
            copy(*shown);
    });
    menu->addAction(tr("&Save chart as…"), this, [this, shown = QPointer(&chart)] {
        if (shown)
            save(*shown);
    });
    menu->popup(at);
}

} // namespace kmh
