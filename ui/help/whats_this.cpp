// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/whats_this.h"

#include "ui/answers/matrix_delegate.h"
#include "ui/charts/light_bar.h"
#include "ui/help/chart_help.h"
#include "ui/help/help_topics.h"
#include "ui/help/light_help.h"
#include "ui/help/page_help.h"
#include "ui/models/column_model.h"
#include "ui/models/light_delegate.h"
#include "ui/theme/light_badge.h"

#include <QtGui/QHelpEvent>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QWhatsThis>

namespace kmh {

namespace {

/// Whether a view paints the lights its model gives; others keep what they like in that role.
bool paintsLights(const QAbstractItemView& view, const QModelIndex& cell)
{
    const QAbstractItemDelegate* delegate = view.itemDelegateForIndex(cell);
    return dynamic_cast<const LightDelegate*>(delegate) ||
           dynamic_cast<const MeasureDelegate*>(delegate) ||
           dynamic_cast<const MatrixDelegate*>(delegate);
}

/// The cell at a place, if the widget is what a list or table shows its lights on.
QModelIndex cellAt(const QWidget* widget, const QPoint& place)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(widget->parentWidget());
    if (!view || view->viewport() != widget)
        return {};
    const QModelIndex cell = view->indexAt(place);
    return cell.isValid() && paintsLights(*view, cell) ? cell : QModelIndex();
}

QString ofCell(const QWidget* widget, const QPoint& place, const QModelIndex& cell)
{
    const QVariant light = cell.data(LightRole);
    if (const QVariant count = cell.data(LightCountRole); !light.isValid() && count.isValid())
        return QStringLiteral("<p>%1</p><p>%2</p>")
            .arg(lightCountText(count.value<LightCount>()).toHtmlEscaped(),
                 cell.data(Qt::ToolTipRole).toString().toHtmlEscaped());
    if (!light.isValid())
        return {};
    if (const Explainer* explainer = Explainer::of(widget)) {
        if (const auto found = explainer->at(widget, place))
            return lightHelp(*found);
    }
    return lightHelp(Light(light.toInt()), cell.data(OverriddenRole).toBool(),
                     cell.data(Qt::ToolTipRole).toString());
}

QString ofLight(const QWidget* widget, const QPoint& place)
{
    if (const QModelIndex cell = cellAt(widget, place); cell.isValid())
        return ofCell(widget, place, cell);
    if (qobject_cast<const QAbstractItemView*>(widget->parentWidget()))
        return {};
    if (const Explainer* explainer = Explainer::of(widget)) {
        if (const auto found = explainer->at(widget, place))
            return lightHelp(*found);
    }
    if (const auto* badge = qobject_cast<const LightBadge*>(widget))
        return lightHelp(badge->light(), badge->isOverridden(), badge->toolTip());
    return {};
}

/// Of the chart a widget is or is a part of.
QString ofChart(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const QString help = chartHelp(widget); !help.isEmpty())
            return help;
        if (widget->isWindow())
            break;
    }
    return {};
}

QString paragraph(const QString& text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

} // namespace

bool hasLightAt(const QWidget* widget, const QPoint& place)
{
    return !ofLight(widget, place).isEmpty();
}

QString whatsThisAt(const QWidget* widget, const QPoint& place)
{
    const QString known = ofLight(widget, place) + paragraph(ofChart(widget));
    return known.isEmpty() ? paragraph(partHelp(widget)) : known;
}

bool answerWhatsThis(QWidget* widget, QHelpEvent* event)
{
    if (event->type() != QEvent::QueryWhatsThis && event->type() != QEvent::WhatsThis)
        return false;
    if (!widget->whatsThis().isEmpty())
        return false;
    const QString text = whatsThisAt(widget, event->pos());
    if (text.isEmpty())
        return false;
    event->accept();
    if (event->type() == QEvent::WhatsThis)
        QWhatsThis::showText(event->globalPos(), text, widget);
    return true;
}

} // namespace kmh
